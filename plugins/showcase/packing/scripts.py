"""Joins the site's modules into one plain script.

Browsers load no module from a file: each is a request to another host for them. What is joined runs as it did: a
module when it is first asked for, once. Only the forms of `import` and `export` are known that our own scripts and
PhotoSwipe use; any other is an error, not a guess.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

_IMPORT = re.compile(r'^import (?:(?P<names>\{[^}\n]+\}|\w+) from )?"(?P<path>\.[^"]+)";$', re.MULTILINE)
_LATER = re.compile(r'\bimport\("(?P<path>\.[^"]+)"\)')
_EXPORT = re.compile(r"^export (?P<what>(?:async )?function|const|class) (?P<name>\w+)", re.MULTILINE)
_DEFAULT = re.compile(r"\bexport\{(?P<name>\w+) as default\};?\s*$")
_LEFT = re.compile(r"^(?:import|export)\b(?!\()|\bimport\.meta|\bexport\{", re.MULTILINE)

_HEAD = """\
(() => {
"use strict";
const tag = document.currentScript;
const base = new URL("../", tag.src);
const had = {};
const need = (name) => {
  if (!had[name]) parts[name]((had[name] = {}), new URL(name, base).href);
  return had[name];
};
const later = async (name) => need(name);
"""

_TAIL = """
// From a file a folder is a list of files, and nothing can be fetched: links name the page itself, and honours are
// filtered by their pages.
const local = location.protocol === "file:";
if (local) {
  document.documentElement.dataset.js = "";
  for (const [name, all] of [["href", document.links], ["action", document.forms]]) {
    for (const one of all) {
      const url = new URL(one.getAttribute(name) ?? "", document.baseURI);
      if (url.protocol !== "file:" || !url.pathname.endsWith("/")) continue;
      url.pathname += "index.html";
      one.setAttribute(name, url.href);
    }
  }
}
for (const name of tag.dataset.modules.split(" ").filter(Boolean)) {
  if (local && name === "js/explorer.js") continue;
  try {
    need(name);
  } catch (error) {
    reportError(error);
  }
}
})();
"""


class ScriptError(Exception):
    """A module is written in a way that cannot be joined; the message names it, for whoever changed the script."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Modules in one script."""

    text: str
    modules: frozenset[str]
    """Those that are in it, by their paths below the folder of assets."""


def joined(entries: Iterable[str], read: Callable[[str], str]) -> Joined:
    """One script with the modules `entries` and all that they import; `data-modules` of its tag says which begin.

    `read` gives the text of a module by its path below the folder of assets, such as js/menu.js.

    Raises:
        ScriptError: an import or export has a form that is not known.
    """
    bundle = _Bundle(read)
    for entry in sorted(set(entries)):
        bundle.take(entry)
    parts = ",\n".join(f"{json.dumps(name)}: {text}" for name, text in sorted(bundle.parts.items()))
    return Joined(f"{_HEAD}const parts = {{\n{parts}\n}};\n{_TAIL}", frozenset(bundle.parts))


@dataclass(slots=True)
class _Bundle:
    read: Callable[[str], str]
    parts: dict[str, str] = field(default_factory=dict)

    def take(self, module: str) -> None:
        """Take in a module, and what it imports."""
        if module in self.parts:
            return
        self.parts[module] = ""
        text = self.read(module)
        folder = posixpath.dirname(module)
        exports: list[str] = []

        def path(match: re.Match[str]) -> str:
            found = posixpath.normpath(posixpath.join(folder, match["path"]))
            self.take(found)
            return json.dumps(found)

        def exported(match: re.Match[str]) -> str:
            exports.append(match["name"])
            return f"{match['what']} {match['name']}"

        text = _IMPORT.sub(lambda match: _bound(match["names"], f"need({path(match)})"), text)
        text = _LATER.sub(lambda match: f"later({path(match)})", text)
        text = _EXPORT.sub(exported, text)
        text = _DEFAULT.sub(lambda match: f"exports.default = {match['name']};", text)
        text = text.replace("import.meta.url", "here")
        if left := _LEFT.search(text):
            raise ScriptError(f"{module}: “{left[0]}” in a form that cannot be joined")
        given = f"Object.assign(exports, {{ {', '.join(exports)} }});\n" if exports else ""
        self.parts[module] = f"(exports, here) => {{\n{text}\n{given}}}"


def _bound(names: str | None, module: str) -> str:
    """The statement that gives the names of an import to the module that asked for them."""
    if names is None:
        return f"{module};"
    if names.startswith("{"):
        return f"const {names.replace(' as ', ': ')} = {module};"
    return f"const {names} = {module}.default;"
