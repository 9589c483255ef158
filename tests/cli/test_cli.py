"""The `showcase` command: what it accepts, what it does with the engine, and what it says, in Chinese."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from showcase.cli import engine, main, serve
from showcase.cli.engine import Project

CONFIG = "site_name: 示例\nsite_url: https://example.org/showcase/\ntheme: {name: material, font: false}\n"
BARE = {"mkdocs.yml": CONFIG, "docs/index.md": "# 首页\n", "docs/about.md": "# 关于\n"}

UTF8 = os.environ | {"PYTHONUTF8": "1"}


@pytest.fixture(params=["mkdocs", "properdocs"])
def engine_name(request):
    return request.param


@pytest.mark.parametrize(
    "call",
    [
        "",
        "--help",
        "init --help",
        "new --help",
        "new news --help",
        "new roll --help",
        "build --help",
        "serve --help",
        "check --help",
        "package --help",
        "schema --help",
    ],
)
def test_help_is_in_chinese_throughout(call, capsys):
    main(call.split())
    printed = "".join(capsys.readouterr())
    assert "用法：showcase" in printed
    assert "选项:" in printed
    assert not re.search(r"Usage|Options|Commands|Show|ARGS|Error", printed.replace("Showcase", ""))


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (["bild"], "没有 bild 这个命令。是不是 build？"),
        (["build", "--projekt", "x"], "没有 --projekt 这个选项。是不是 --project？"),
        (["build", "--engine", "hugo"], "--engine 的值不对：只能是 mkdocs 或 properdocs，而不是 “hugo”。"),
        (["serve", "--port", "八千"], "--port 的值不对：应当是 1 到 65535 之间的数字，而不是 “八千”。"),
        (["serve", "--port", "70000"], "--port 的值不对：应当是 1 到 65535 之间的数字，而不是 “70000”。"),
    ],
)
def test_a_wrong_call_is_explained(call, words, capsys):
    assert main(call) == 2
    printed = capsys.readouterr().err
    assert printed.startswith(words + "\n")
    assert "--help" in printed


def test_check_fails_where_there_is_an_error_and_only_there(project, capsys):
    folder = project({"data/site.yml": "名称: 河湾镇公共文化\n主办单位: 河湾镇人民政府\n"})
    assert main(["check", "--project", str(folder)]) == 0
    (folder / "data/site.yml").write_text("名称: 河湾镇公共文化\n", encoding="utf-8")
    assert main(["check", "--project", str(folder)]) == 1
    assert "缺少“主办单位”" in capsys.readouterr().out


def test_a_folder_without_a_project_is_named(tmp_path, capsys):
    assert main(["build", "--project", str(tmp_path)]) == 1
    assert f"找不到配置文件 {tmp_path / 'mkdocs.yml'}" in capsys.readouterr().err


def test_an_engine_that_is_not_installed_is_named(project, capsys, monkeypatch):
    monkeypatch.setattr(engine, "find_spec", lambda _name: None)
    assert main(["build", "--engine", "properdocs", "--project", str(project(BARE))]) == 1
    assert "没有安装 properdocs" in capsys.readouterr().err


def test_build_says_in_one_line_where_the_site_is(project, capfd, engine_name):
    folder = project(BARE)
    assert main(["build", "--project", str(folder), "--engine", engine_name]) == 0
    printed = capfd.readouterr()
    line = rf"网站已生成：{re.escape(str(folder / 'site'))}（共 2 个网页，用时 \d+\.\d 秒）"
    assert re.fullmatch(line, printed.out.strip())
    assert "MkDocs 2.0" not in printed.err
    assert (folder / "site" / "about" / "index.html").is_file()


def test_a_warning_of_the_engine_fails_the_build(project, capfd, engine_name):
    folder = project(BARE | {"docs/index.md": "[找不到](missing.md)\n"})
    assert main(["build", "--project", str(folder), "--engine", engine_name]) == 1
    printed = capfd.readouterr().err
    assert "missing.md" in printed
    assert "构建失败" in printed


@pytest.mark.parametrize(
    ("before", "words"), [(True, "原来的网站没有改动：{site}"), (False, "没有生成网站。")]
)
def test_a_failed_build_says_what_became_of_the_site(project, capsys, monkeypatch, before, words):
    folder = project(BARE)
    if before:
        (folder / "site").mkdir()
    monkeypatch.setattr(Project, "run", lambda *_: 1)
    assert main(["build", "--project", str(folder)]) == 1
    assert capsys.readouterr().err.strip().endswith(words.format(site=folder / "site"))


def test_nothing_is_promised_about_a_site_that_the_engine_did_touch(project, capsys, monkeypatch):
    folder = project(BARE)
    monkeypatch.setattr(Project, "run", lambda *_: (folder / "site").mkdir() or 1)
    assert main(["build", "--project", str(folder)]) == 1
    assert "网站" not in capsys.readouterr().err


def test_ctrl_c_ends_a_build_without_a_word(project, capsys, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(Project, "run", interrupt)
    assert main(["build", "--project", str(project(BARE))]) == 130
    assert "Traceback" not in "".join(capsys.readouterr())


@pytest.mark.parametrize(
    ("config", "site_dir", "site_url"),
    [
        ("site_name: x", "site", ""),
        ("\ufeffsite_dir: public/www\nsite_url: 'https://a.cn/b/'", "public/www", "https://a.cn/b/"),
        ("site_dir: !ENV [OUT, www]\nhook: !!python/name:os.system\nsite_url:", "site", ""),
        ("a: [", "site", ""),
        ("- a list", "site", ""),
        (b"site_name: \xc7\xe5\xba\xcc", "site", ""),
    ],
)
def test_plain_settings_are_read_from_any_configuration(project, config, site_dir, site_url):
    folder = project({"mkdocs.yml": config})
    found = Project(folder / "mkdocs.yml", "mkdocs")
    assert (found.site_dir, found.site_url) == (folder / site_dir, site_url)


def test_a_port_in_use_is_passed_over(monkeypatch):
    with socket.create_server((serve.HOST, 0)) as taken:
        port = taken.getsockname()[1]
        monkeypatch.setattr(serve, "FIRST_PORT", port)
        assert serve._free_port() > port


def test_the_browser_opens_when_somebody_listens_and_not_before(monkeypatch):
    opened = []
    monkeypatch.setattr(serve.webbrowser, "open", opened.append)
    with socket.create_server((serve.HOST, 0)) as server:
        serve._open_when_ready("http://127.0.0.1/showcase/", server.getsockname()[1])
        port = server.getsockname()[1]
    assert opened == ["http://127.0.0.1/showcase/"]
    monkeypatch.setattr(serve, "LONGEST_BUILD", 0.5)
    serve._open_when_ready("http://127.0.0.1/showcase/", port)
    assert len(opened) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")
@pytest.mark.parametrize("ending", ["SIGINT", "SIGTERM"])
def test_serve_shows_changes_at_once_and_ends_quietly(project, ending):
    folder = project(BARE)
    port = free_port()
    call = [sys.executable, "-m", "showcase", "serve", "--project", str(folder), "--port", str(port)]
    log = folder / "log.txt"
    with (
        log.open("wb") as output,
        subprocess.Popen(
            call,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=UTF8,
            start_new_session=True,
            # Who runs the tests in the background has Ctrl-C ignored, which children would inherit.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        ) as process,
    ):
        address = f"http://127.0.0.1:{port}/showcase/"
        try:
            wait_for(address, "首页")
            (folder / "docs" / "index.md").write_text("# 新首页\n", encoding="utf-8")
            wait_for(address, "新首页")
        finally:
            if ending == "SIGINT":
                # A terminal sends Ctrl-C to all processes in it.
                os.killpg(process.pid, signal.SIGINT)
            else:
                process.terminate()
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                raise
    printed = log.read_text(encoding="utf-8")
    assert f"请在浏览器打开 {address} ，" in printed
    assert "Traceback" not in printed
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0
    if ending == "SIGINT":
        assert process.returncode == 0
        assert printed.rstrip().endswith("预览已结束。")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def wait_for(address: str, words: str) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(address, timeout=5) as response:
                if words in response.read().decode():
                    return
        except OSError:
            pass
        time.sleep(0.1)
    pytest.fail(f"“{words}” did not appear at {address}")


def test_the_module_is_the_command(project):
    folder = project({})
    run = subprocess.run(
        [sys.executable, "-m", "showcase", "build"],
        cwd=folder,
        env=UTF8,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert run.returncode == 1
    assert str(Path("mkdocs.yml")) in run.stderr
