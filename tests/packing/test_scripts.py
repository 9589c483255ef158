"""Modules in one plain script: what they give each other stays the same, and no form of import is guessed at."""

from __future__ import annotations

import re

import pytest

from showcase.packing.scripts import ScriptError, joined
from tests.sites import REPOSITORY

ASSETS = REPOSITORY / "theme_overrides" / "assets"


def script(**modules: str) -> str:
    texts = {f"js/{name}.js": text for name, text in modules.items()}
    return joined(["js/a.js"], texts.__getitem__).text


def test_names_are_handed_over_under_the_names_they_were_asked_for():
    text = script(
        a='import { one, two as second } from "./b.js";\nimport Box from "./c.js";\nimport "./d.js";\n',
        b="export const one = 1;\nexport async function two() {}\n",
        c="const x = 1;export{x as default};\n",
        d="document.title = 1;\n",
    )
    assert 'const { one, two: second } = need("js/b.js");' in text
    assert 'const Box = need("js/c.js").default;' in text
    assert '\nneed("js/d.js");' in text
    assert "const one = 1;\nasync function two() {}" in text
    assert "Object.assign(exports, { one, two });" in text
    assert "exports.default = x;" in text


def test_what_is_loaded_later_is_run_later_and_knows_where_it_stood():
    text = script(
        a='go.onclick = () => import("./b.js").then((b) => b.go());\nimport(new URL("far.js", import.meta.url));\n',
        b="export function go() {}\n",
    )
    assert 'later("js/b.js").then' in text
    assert 'import(new URL("far.js", here))' in text
    assert '"js/b.js": (exports, here)' in text


@pytest.mark.parametrize(
    "unknown",
    ['import * as b from "./b.js";', 'export * from "./b.js";', "export default 1;", "export let x = 1;"],
)
def test_another_form_is_refused_with_the_name_of_the_module(unknown):
    with pytest.raises(ScriptError, match=r"js/a\.js"):
        script(a=f"{unknown}\n", b="")


def test_every_module_of_the_theme_can_be_joined():
    modules = sorted(path.relative_to(ASSETS).as_posix() for path in (ASSETS / "js").rglob("*.js"))
    modules.remove("js/modes/before-paint.js")  # Stands in each page as it is.
    text = joined(modules, lambda name: (ASSETS / name).read_text(encoding="utf-8")).text
    assert '"vendor/photoswipe-5.4.4/photoswipe.esm.min.js": (exports, here)' in text
    assert not re.search(r"^\s*(import|export)\b(?!\()", text, re.MULTILINE)
    assert "import.meta" not in text
