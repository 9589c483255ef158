"""Which pages of culture there are, and what each says of itself."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace

import pytest

from showcase.content.culture.culture import Culture
from showcase.content.culture.records import Body, Club, Rule, Ties, Venue
from showcase.culture.columns import columns_of
from showcase.culture.pages import culture_pages
from showcase.publish.search_records import record_of
from showcase.site.site_map import site_map_page
from showcase.site.titles import Taken
from tests.culture.making import (
    HERE,
    concept,
    culture_catalogue,
    document,
    framework,
    pillar,
    roll,
)
from tests.making import person


def pages_of(catalogue, taken=None):
    found = {}
    for page in culture_pages(catalogue, taken or Taken()):
        assert page.address not in found
        found[page.address] = page
    return found


def everything():
    honours = culture_catalogue([roll("2026年", person("甲"))])
    spirit = pillar("jing-shen", ties=Ties(programmes=honours.programmes))
    culture = Culture(
        frameworks=(
            framework("now", spirit, pillar("lian-zheng", "廉政文化")),
            framework("then", pillar("old"), when="2021"),
        ),
        concepts=(concept("务实为民", "核心价值观"),),
        bodies=(Body("b", "领导小组", HERE),),
        venues=(Venue("v", "陈列室", HERE, pillars=(spirit,)),),
        clubs=(Club("c", "读书小组", HERE),),
        rules=(Rule("r", "首问负责制", HERE, pillars=(spirit,)),),
        documents=(document("甲〔2026〕1号", "同一个标题"), document("甲〔2026〕2号", "同一个标题")),
    )
    return replace(honours, culture=culture)


def test_where_there_is_nothing_to_show_there_are_no_pages():
    assert pages_of(culture_catalogue()) == {}


def test_a_list_exists_with_its_first_line():
    found = pages_of(culture_catalogue(clubs=(Club("c", "读书小组", HERE),)))
    assert set(found) == {"culture/", "culture/clubs/"}
    assert [way.link.address for way in found["culture/"].view().ways] == ["culture/clubs/"]


def test_every_page_stands_at_its_permanent_address():
    assert set(pages_of(everything())) == {
        "culture/",
        "culture/jing-shen/",
        "culture/lian-zheng/",
        "culture/old/",
        "culture/concepts/",
        "culture/organisation/",
        "culture/places/",
        "culture/clubs/",
        "culture/rules/",
        "culture/documents/",
        "culture/documents/甲〔2026〕1号/",
        "culture/documents/甲〔2026〕2号/",
    }


@pytest.mark.parametrize("titles", [(), ("文化", "文件库", "精神文化", "同一个标题")])
def test_titles_and_descriptions_are_unlike_any_other(titles):
    pages = pages_of(everything(), Taken(titles=frozenset(titles)))
    told = [page.title for page in pages.values()]
    assert [words for words, times in Counter([*told, *titles]).items() if times > 1] == []
    described = Counter(page.description for page in pages.values())
    assert [words for words, times in described.items() if times > 1] == []


def test_every_crumb_leads_to_a_page():
    pages = pages_of(everything())
    known = {*pages, ""}
    assert [crumb for page in pages.values() for crumb in page.crumbs if crumb.address not in known] == []


def test_the_columns_are_of_the_types_that_inspections_ask_for():
    pages = pages_of(everything())
    types = {address: page.section.type for address, page in pages.items()}
    assert types["culture/organisation/"] == "机构职能"
    assert types["culture/documents/"] == types["culture/documents/甲〔2026〕1号/"] == "政策文件"
    assert types["culture/"] == types["culture/jing-shen/"] == "概况信息"


def test_all_of_culture_can_be_searched_for():
    catalogue = everything()
    records = [record_of(catalogue, page) for page in pages_of(catalogue).values()]
    assert None not in records
    kinds = Counter(record.kind for record in records)
    assert kinds == {"文化": 10, "文件": 2}


def test_the_site_map_leads_to_the_pillars_of_today_and_to_every_list():
    part = next(one for one in site_map_page(everything()).view().parts if one.head.title == "文化")
    assert [link.title for link in part.links] == [
        "精神文化",
        "廉政文化",
        "理念墙",
        "组织机构",
        "文化阵地",
        "文体社团",
        "制度目录",
        "文件库",
    ]


def test_a_pillar_gathers_what_belongs_to_it_and_knows_its_namesakes():
    view = pages_of(everything())["culture/jing-shen/"].view()
    assert [line.rule.name for line in view.rules] == ["首问负责制"]
    assert [one.name for one in view.venues] == ["陈列室"]
    assert [one.label for one in view.editions] == ["2026年"]
    assert [one.pillar.id for one in view.namesakes] == ["old"]
    assert not view.empty
    assert not view.ended


def test_a_pillar_of_an_earlier_framework_says_what_is_in_force_today():
    view = pages_of(everything())["culture/old/"].view()
    assert view.ended
    assert view.empty
    assert view.instead
    assert view.instead.id == "now"


def test_words_stand_in_columns_only_where_they_read_at_a_glance():
    assert columns_of("政府放心，群众满意") == ("政府放心", "群众满意")
    assert columns_of("务实为民 清和致远") == ("务实为民", "清和致远")
    assert columns_of("这一句话实在是太长了放不下") == ()
    assert columns_of("一、二、三、四、五") == ()
    assert columns_of("争创A级窗口") == ()


def test_a_thousand_documents_do_not_take_a_thousand_times_as_long():
    def work(number):
        documents = tuple(document(f"甲〔2026〕{n}号", f"文件{n}") for n in range(number))
        catalogue = culture_catalogue(documents=documents)
        counted = 0

        def count(*_):
            nonlocal counted
            counted += 1

        pages = list(pages_of(catalogue).values())
        sys.setprofile(count)
        try:
            for page in pages:
                page.view()
        finally:
            sys.setprofile(None)
        return counted

    assert work(400) < 2.5 * work(200)


def test_the_record_of_a_catalogue_without_culture_is_empty():
    catalogue = everything()
    assert catalogue.culture
    assert not replace(catalogue, culture=Culture()).culture
