"""Pages that a site has without anybody writing them: about, privacy rules, corrections and withdrawal."""

from __future__ import annotations

from showcase.content.documents import Document, PageMeta
from showcase.content.loading import load
from showcase.content.problems import Problems
from showcase.content.site_facts import Site
from showcase.content.standing import standing_pages
from tests.times import NOW

NAMES = ("index", "corrections", "privacy", "accessibility")
SITE = Site(name="清禾县公共文化展示", organiser="清禾县精神文明建设办公室 $x")


def test_the_pages_speak_in_the_units_name():
    pages = {page.path: page for page in standing_pages(SITE, ())}
    assert set(pages) == {f"about/{name}.md" for name in NAMES}
    assert pages["about/privacy.md"].meta.title == "隐私规则"
    assert "清禾县精神文明建设办公室 $x主办" in pages["about/privacy.md"].text
    assert "撤回不必说明理由" in pages["about/corrections.md"].text
    assert all(page.meta.description for page in pages.values())


def test_what_staff_wrote_themselves_stands_at_whatever_name():
    own = [
        Document("about.md", PageMeta(title="关于"), ""),
        Document("about/privacy/index.md", PageMeta(title="隐私"), ""),
    ]
    assert [page.path for page in standing_pages(SITE, own)] == [
        "about/corrections.md",
        "about/accessibility.md",
    ]


def test_a_project_without_them_has_them(project):
    folder = project({"data/site.yml": "名称: 甲\n主办单位: 乙\n", "docs/index.md": "# 首页\n"})
    catalogue = load(folder, Problems(), NOW)
    assert [document.path for document in catalogue.documents] == [
        "index.md",
        *(f"about/{name}.md" for name in NAMES),
    ]
