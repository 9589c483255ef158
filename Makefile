# For staff: `make init`, `make check`, `make site`, `make serve`, `make package`. For developers: `make test`, `make lock`. `make` alone lists the targets.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# Chinese text is UTF-8 whatever the machine's locale says.
export PYTHONUTF8 := 1

LOCK := $(BIN)/uv pip compile pyproject.toml --group build --universal --python-version 3.11 \
	--only-binary :all: --emit-build-options --generate-hashes --no-emit-index-url \
	--custom-compile-command 'make lock' --upgrade --quiet

.PHONY: help init check site proof serve package freshness inspect test ci lock clean

help:  ## 列出所有命令 (list the targets)
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile | tr '|' '\t'

init: .venv/package  ## 把刚用模板建好的仓库变成自己单位的网站 (make a copy of the template your own site)
	@$(BIN)/python -m showcase init

check: .venv/package  ## 检查内容，不生成网站 (check what staff wrote)
	@$(BIN)/python -m showcase check $(if $(GITHUB_ACTIONS),--format github)

site: .venv/package  ## 生成网站，放在 site/ (build the site)
	@$(BIN)/python -m showcase build

proof: site  ## 检查生成好的网站：链接、网页标签、体量、个人信息 (check the built site)
	@$(BIN)/python -m showcase check --site site --only privacy --only links --only tags --only size \
	  $(if $(GITHUB_ACTIONS),--format github)

serve: .venv/package  ## 边改边预览 (preview with live reload)
	@$(BIN)/python -m showcase serve

package: site  ## 把网站打成一个压缩包，放在 dist/ (pack the site for another server or a USB stick)
	@$(BIN)/python -m showcase package

freshness: .venv/package  ## 写出哪些栏目该更新了：freshness.md (report which columns are due)
	@$(BIN)/python -m showcase check --only freshness --format markdown --output freshness.md

inspect: site  ## 写出季度自查报告 (write the quarterly self-inspection)
	@$(BIN)/python -m showcase inspect

test: .venv/package .venv/locked-dev  ## 运行全部检查和测试 (run all checks and tests)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest --numprocesses auto

ci:  ## 在 Debian、Ubuntu 上装好浏览器和字体再测试 (install a browser and fonts, then test)
	@.ci/run

lock: .venv/locked  ## 更新依赖的锁定文件 (renew requirements*.txt)
	$(PIP) install uv
	$(LOCK) --output-file requirements.txt
	$(LOCK) --extra dev --constraint requirements.txt --output-file requirements-dev.txt

clean:  ## 删除所有生成的文件 (remove all that these commands made)
	rm -rf .venv site dist freshness.md .site-building .site-previous .site-rubbish .site-lock .cache \
		.mypy_cache .ruff_cache .pytest_cache .hypothesis plugins/showcase.egg-info

# An environment that is missing, came along with a moved or copied folder, or lost its Python is made anew.
ifneq ($(shell $(BIN)/python -c 'print(open(".venv/home").read().strip())' 2>/dev/null),$(CURDIR))
.PHONY: .venv/locked
endif

.venv/locked: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo '需要 Python 3.11 或更新的版本，而 “$(PYTHON)” 不是。装好后可以这样指定：make site PYTHON=python3.12'; \
	  echo 'Python 3.11 or newer is needed, and "$(PYTHON)" is not. Name another: make site PYTHON=python3.12'; \
	  exit 1; } >&2
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo '“$(PYTHON)” 缺少 venv 模块。在 Debian、Ubuntu 上请先安装 python3-venv。'; \
	  echo '"$(PYTHON)" lacks the venv module. On Debian and Ubuntu install python3-venv first.'; \
	  exit 1; } >&2
	@echo '正在准备运行环境（只在第一次或依赖更新后需要）… Preparing .venv …'
	@$(PYTHON) -m venv --clear .venv
	@$(PIP) install --require-hashes -r requirements.txt
	@pwd -P > .venv/home
	@touch $@

.venv/package: .venv/locked pyproject.toml
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/locked-dev: .venv/locked requirements-dev.txt
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@
