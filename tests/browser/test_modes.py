"""长者模式 and 阅读与显示: measured as visitors have them, remembered, by keyboard, and without what a browser may lack."""

from __future__ import annotations

import pytest
from tests.browser.faint_texts import FAINT_TEXTS

pytestmark = pytest.mark.browser

PAGES = {
    "home": "",
    "explorer": "honors/",
    "roll": "honors/zui-mei-jia-ting/2024/",
    "people": "people/",
    "family": "families/shen-yu-mei-jia-ting/",
    "item": "news/2026/xue-lei-feng-an-pai/",
    "activities": "activities/",
    "activity": "activities/2026/duan-wu/",
    "regime": "activities/regimes/wu-ge-yi/",
    "volunteering": "activities/volunteering/",
    "search": "search/",
    "lost": "404.html",
}
ITEM = "news/2026/san-zhou-li-de-guo-chan/"
CARE = {"care": "on"}

each_page = pytest.mark.parametrize("name", PAGES)

ROOT_SIZE = "parseFloat(getComputedStyle(document.documentElement).fontSize)"
SHIFTS = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(one => (sum += one.value)))
        .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 500);
})"""
SMALL_TARGETS = """() => [...document.querySelectorAll(
        'header a, header button, .care-tools button, .sharing button, .choices a, .pager a, .numbers a, .footer nav a')]
    .filter(one => one.checkVisibility())
    .map(one => [one.textContent.trim(), one.getBoundingClientRect()])
    .filter(([, box]) => box.height && box.height < 59.5)
    .map(([text, box]) => `${text} ${box.height}`)"""
MOVING = """() => [...document.querySelectorAll('body *')].filter(one => {
    const style = getComputedStyle(one);
    return parseFloat(style.transitionDuration) > 0 || parseFloat(style.animationDuration) > .01;
}).length"""
SIDE_BY_SIDE = """() => [...document.querySelectorAll('main section, main article, main section > ul, main section > div')]
    .filter(one => getComputedStyle(one).display === 'grid' && !one.closest('li, dl, figure, table, [data-columns]'))
    .filter(one => getComputedStyle(one).gridTemplateColumns.split(' ').length > 1)
    .map(one => one.className)"""


@pytest.fixture(scope="module")
def home(built_site, served) -> str:
    return served(built_site)


@pytest.fixture
def chosen(home, visit):
    """Open a page as somebody who chose modes before: `chosen(address, {"care": "on"}).page`."""

    def open_page(address: str, modes: dict[str, str], **settings: object):
        visited = visit(f"{home}robots.txt", **settings)
        visited.page.evaluate("modes => localStorage.setItem('showcase.modes', JSON.stringify(modes))", modes)
        visited.page.goto(home + address)
        return visited

    return open_page


def press(page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).and_(page.locator(":visible")).first.click()


def attributes(page) -> dict[str, str]:
    return page.evaluate("({...document.documentElement.dataset})")


@pytest.mark.parametrize("width", [1440, 390])
def test_care_makes_type_larger_and_is_remembered(home, visit, width):
    page = visit(home, width=width).page
    before = page.evaluate(ROOT_SIZE)
    press(page, "关怀版")
    assert page.evaluate(ROOT_SIZE) == pytest.approx(1.3 * before)
    assert "关怀版" in page.locator("[data-modes-status]").inner_text()
    page.goto(home + ITEM)
    assert page.evaluate(ROOT_SIZE) == pytest.approx(1.3 * before)
    press(page, "退出关怀版")
    assert page.evaluate(ROOT_SIZE) == before
    page.reload()
    assert page.evaluate(ROOT_SIZE) == before


@each_page
def test_in_care_fingers_hit_and_nothing_moves_or_stands_side_by_side(chosen, name):
    page = chosen(PAGES[name], CARE, width=390).page
    assert page.evaluate(SMALL_TARGETS) == []
    assert page.evaluate(MOVING) == 0
    assert page.evaluate(SIDE_BY_SIDE) == []
    links = "[...document.querySelectorAll('main a')].filter(a => !getComputedStyle(a).textDecorationLine.includes('underline') && !a.matches('.button, .sharing__one, .gallery-tools__one')).length"
    assert page.evaluate(links) == 0


@each_page
@pytest.mark.parametrize("width", [1440, 390, 320])
def test_in_care_nothing_has_to_be_scrolled_sideways(chosen, name, width):
    page = chosen(PAGES[name], CARE, width=width).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [390, 320])
def test_the_largest_type_in_care_needs_no_sideways_scrolling(chosen, width):
    for address in (PAGES["home"], PAGES["family"], ITEM):
        page = chosen(address, {**CARE, "text": "5"}, width=width).page
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("name", ["home", "family", "item", "activity"])
@pytest.mark.parametrize("width", [1440, 390])
def test_what_was_chosen_is_there_before_the_first_paint(chosen, name, width):
    visited = chosen(PAGES[name], {**CARE, "text": "4", "contrast": "yellow", "scheme": "dark"}, width=width)
    page = visited.page
    assert page.evaluate(SHIFTS) == 0
    # Even where no script file comes.
    page.route("**/*.js", lambda route: route.abort())
    page.reload()
    assert attributes(page)["care"] == "on"
    assert page.evaluate(ROOT_SIZE) == pytest.approx(16 * 1.7875)
    visited.errors.clear()


@pytest.mark.parametrize("name", ["home", "item", "activity"])
def test_nothing_shifts_where_nothing_was_chosen(home, visit, name):
    assert visit(home + PAGES[name]).page.evaluate(SHIFTS) == 0


def test_all_is_done_by_keyboard_and_said(home, visit):
    page = visit(home).page
    opener = page.get_by_role("button", name="阅读与显示")
    opener.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("dialog.panel[open]")
    pressed = "document.activeElement.getAttribute('aria-pressed')"
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "特大":
            break
    assert page.evaluate(pressed) == "false"
    page.keyboard.press("Space")
    assert page.evaluate(pressed) == "true"
    assert page.evaluate(ROOT_SIZE) == 24
    assert page.locator(".panel__status").inner_text() == "字号：特大"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.textContent") == "阅读与显示"


def test_every_choice_is_remembered_and_the_usual_comes_back(home, visit):
    page = visit(home).page
    press(page, "阅读与显示")
    for name in ("较大", "黑底黄字", "阅读线", "特大鼠标"):
        press(page, name)
    expected = {"text": "4", "contrast": "yellow", "scheme": "dark", "guide": "on", "cursor": "on"}
    page.goto(home + ITEM)
    assert expected.items() <= attributes(page).items()
    assert "cursor" in page.evaluate("getComputedStyle(document.body).cursor")
    page.wait_for_selector(".guide")
    press(page, "阅读与显示")
    assert page.get_by_role("button", name="黑底黄字").get_attribute("aria-pressed") == "true"
    press(page, "恢复默认")
    assert not set(expected) & set(attributes(page))
    assert page.locator(".guide").is_hidden()
    assert page.evaluate("localStorage.length") == 0


@pytest.mark.parametrize("name", ["home", "roll", "family", "item", "activities", "activity"])
@pytest.mark.parametrize("contrast", [("dark", "yellow"), ("light", "plain")])
def test_the_strong_schemes_are_strong(chosen, name, contrast):
    scheme, strong = contrast
    page = chosen(PAGES[name], {"scheme": scheme, "contrast": strong}).page
    strict = FAINT_TEXTS.replace("(large ? 3 : 4.5)", "7")
    assert strict != FAINT_TEXTS
    assert page.evaluate(strict) == []


def test_the_scheme_of_the_device_is_followed_only_where_none_was_chosen(chosen):
    ground = "getComputedStyle(document.body).backgroundColor"
    dark = chosen("", {}, color_scheme="dark").page.evaluate(ground)
    light = chosen("", {}, color_scheme="light").page.evaluate(ground)
    assert dark != light
    assert chosen("", {"scheme": "light"}, color_scheme="dark").page.evaluate(ground) == light
    assert chosen("", {"scheme": "dark"}, color_scheme="light").page.evaluate(ground) == dark


def test_the_reading_line_follows_pointer_and_focus(chosen):
    page = chosen(ITEM, {"guide": "on"}).page
    line = page.locator(".guide")
    line.wait_for()
    page.mouse.move(300, 400)
    assert line.bounding_box()["y"] == pytest.approx(414, abs=2)
    button = page.get_by_role("button", name="复制链接")
    button.focus()
    box = button.bounding_box()
    assert line.bounding_box()["y"] == pytest.approx(box["y"] + box["height"] + 4, abs=2)


def test_a_page_that_back_brings_knows_what_was_chosen_since(home, visit):
    page = visit(home).page
    page.goto(home + ITEM)
    press(page, "关怀版")
    page.go_back()
    assert attributes(page)["care"] == "on"


def test_where_storage_is_forbidden_modes_hold_for_the_page(home, visit):
    page = visit(home).page
    page.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})")
    page.reload()
    press(page, "关怀版")
    assert attributes(page)["care"] == "on"


@pytest.mark.parametrize(
    "stored", ["", "nonsense", "[]", "null", '"care"', '{"care": "<b>", "text": {}, "x": "y"}']
)
def test_what_is_stored_by_mistake_does_no_harm(home, visit, stored):
    page = visit(home).page
    page.evaluate("stored => localStorage.setItem('showcase.modes', stored)", stored)
    page.reload()
    assert not set(attributes(page)) & {"care", "text", "x"}
    press(page, "关怀版")
    assert attributes(page)["care"] == "on"


def test_without_scripts_no_button_stands_there(home, visit):
    page = visit(home + ITEM, java_script_enabled=False).page
    assert page.locator("[data-mode]:visible").count() == 0


SPEECH = """
window.said = [];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
const speech = {
    now: null,
    getVoices: () => VOICES,
    addEventListener() {},
    speak(one) {
        if (!one.text) return;
        said.push([one.text, one.lang, one.rate, one.voice?.name]);
        speech.now = one;
        setTimeout(() => one.onstart?.());
    },
    cancel() { speech.now = null; },
};
Object.defineProperty(window, 'speechSynthesis', { value: speech });
window.finish = () => speech.now.onend();
"""
VOICES = """[
    { name: 'English', lang: 'en-US', voiceURI: 'e' },
    { name: '粤语', lang: 'zh-HK', voiceURI: 'h' },
    { name: '普通话', lang: 'zh-CN', voiceURI: 'c', localService: true },
]"""


def speaking(visit, url: str, voices: str = VOICES):
    page = visit(url).page
    page.add_init_script(SPEECH.replace("VOICES", voices))
    page.reload()
    return page


def said(page) -> list[list[object]]:
    return page.evaluate("said")


def test_a_page_is_read_aloud_paragraph_by_paragraph(home, visit):
    page = speaking(visit, home + ITEM)
    press(page, "朗读正文")
    page.wait_for_function("said.length === 1")
    title = page.locator("h1").inner_text()
    assert said(page) == [[title, "zh-CN", 1, "普通话"]]
    assert page.locator("[data-aloud]").inner_text() == title
    for _ in range(6):
        page.evaluate("finish()")
    words = "".join(text for text, *_ in said(page))
    assert "责任编辑" not in words
    assert page.locator("[data-aloud]").count() == 1
    assert all(len(text) <= 121 for text, *_ in said(page))


def test_reading_aloud_is_held_slowed_and_stopped(home, visit):
    page = speaking(visit, home + ITEM)
    opener = page.locator(".sharing [data-mode=aloud]")
    opener.click()
    page.wait_for_function("said.length === 1")
    page.evaluate("finish()")
    page.keyboard.press("Enter")
    assert page.evaluate("speechSynthesis.now") is None
    press(page, "继续")
    held = said(page)
    assert held[-1] == held[-2]
    page.get_by_label("语速").select_option("慢")
    assert said(page)[-1][2] == 0.7
    assert page.get_by_label("声音").evaluate("one => one.options.length") == 2
    page.keyboard.press("Escape")
    assert page.locator(".aloud").count() == 0
    assert page.locator("[data-aloud]").count() == 0
    assert opener.evaluate("one => one === document.activeElement")
    opener.click()
    page.wait_for_selector(".aloud select")
    assert said(page)[-1][2] == 0.7


def test_at_its_end_reading_aloud_says_so(home, visit):
    page = speaking(visit, home + "404.html")
    page.wait_for_load_state()
    page.get_by_role("button", name="阅读与显示").click()
    press(page, "朗读正文")
    page.wait_for_function("said.length === 1")
    for _ in range(30):
        page.evaluate("speechSynthesis.now?.onend()")
        if page.get_by_text("朗读完了").is_visible():
            break
    assert page.get_by_text("朗读完了").is_visible()
    press(page, "知道了")
    assert page.locator(".aloud").count() == 0


@pytest.mark.parametrize(
    ("script", "words"),
    [
        (
            "delete Window.prototype.speechSynthesis; delete window.speechSynthesis; delete window.SpeechSynthesisUtterance",
            "在浏览器打开",
        ),
        (SPEECH.replace("VOICES", "[{ name: 'English', lang: 'en-US', voiceURI: 'e' }]"), "没有中文语音"),
    ],
    ids=["no speech", "no Chinese voice"],
)
def test_where_nothing_can_be_read_aloud_that_is_said(home, visit, script, words):
    page = visit(home + ITEM).page
    page.add_init_script(script)
    page.reload()
    press(page, "朗读正文")
    message = page.locator(".aloud__message")
    message.wait_for()
    assert words in message.inner_text()
    assert page.evaluate("document.activeElement.textContent") == "知道了"


DAYS = 'data-mourning="12-13 2026-05-12" data-festival="02-16..03-03=spring 12-30..01-02=year"'


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("2026-12-12T15:59:00Z", {}),
        ("2026-12-12T16:01:00Z", {"today": "mourning"}),
        ("2026-12-13T15:59:00Z", {"today": "mourning"}),
        ("2026-12-13T16:01:00Z", {}),
        ("2026-05-12T04:00:00Z", {"today": "mourning"}),
        ("2027-05-12T04:00:00Z", {}),
        ("2027-02-16T04:00:00Z", {"accent": "spring"}),
        ("2027-03-03T15:00:00Z", {"accent": "spring"}),
        ("2027-03-03T17:00:00Z", {}),
        ("2026-12-31T04:00:00Z", {"accent": "year"}),
        ("2027-01-02T04:00:00Z", {"accent": "year"}),
        ("2027-01-03T04:00:00Z", {}),
    ],
)
def test_days_are_those_of_beijing_wherever_the_phone_is(home, visit, time, expected):
    page = visit(f"{home}robots.txt", timezone_id="America/Los_Angeles").page

    def with_days(route):
        answer = route.fetch()
        route.fulfill(
            response=answer, body=answer.text().replace('<html lang="zh-CN"', f'<html {DAYS} lang="zh-CN"', 1)
        )

    page.clock.set_fixed_time(time)
    page.route(f"{home}about/", with_days)
    page.goto(f"{home}about/")
    found = attributes(page)
    assert {name: found[name] for name in ("today", "accent") if name in found} == expected
