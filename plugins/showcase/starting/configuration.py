"""The address of the site in mkdocs.yml, whose other lines stay as they are."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

_LINE = "(?m)^{}:.*$"


def address_fault(address: str) -> str:
    """Why a text cannot be the address of a site; "" where it can."""
    parts = urlsplit(address)
    host = parts.netloc
    if parts.scheme not in ("http", "https") or not re.fullmatch(r"[A-Za-z0-9.-]+(:\d+)?", host):
        return f"“{address}”不像网址。要以 https:// 开头，例如 https://wenhua.example.org/ 。"
    if parts.query or parts.fragment or re.search(r"[\s\"'\\]", address):
        return "网址里只能有域名和文件夹，不能有空格、引号、问号和井号。"
    return ""


def configured(text: str, *, name: str, address: str) -> str:
    """mkdocs.yml with the site's name, and its address where one is given; comments and other settings stay."""
    text = _with_line(text, "site_name", json.dumps(name, ensure_ascii=False))
    return _with_line(text, "site_url", f"{address.rstrip('/')}/") if address else text


def _with_line(text: str, key: str, value: str) -> str:
    line = f"{key}: {value}"
    changed, count = re.subn(_LINE.format(key), lambda _found: line, text, count=1)
    return changed if count else f"{line}\n{text}"


def pages_address(project: Path) -> str:
    """Where GitHub Pages publishes the repository that the project was fetched from; "" where that is not known."""
    try:
        settings = (project / ".git" / "config").read_text(encoding="utf-8")
    except OSError:
        return ""
    found = re.search(r"url = \S*github\.com[:/]([\w-]+)/([\w.-]+?)(?:\.git)?\s", settings)
    if not found:
        return ""
    host = f"{found[1].lower()}.github.io"
    return f"https://{host}/" if found[2].lower() == host else f"https://{host}/{found[2]}/"
