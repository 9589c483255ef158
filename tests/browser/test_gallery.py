"""Photos as they hang on a page, and one on the whole screen: by mouse, keys, fingers and addresses, and on paper."""

from __future__ import annotations

import pytest
from tests.browser.galleries import ACTIVITY, ANCHORS, NEWS_ITEM, SHAPES

pytestmark = pytest.mark.browser

LINKS = ".gallery .photo__link"
BOX = "dialog.lightbox"
HEAVIEST = 900_000
"""Bytes of a page before anybody scrolls."""

ROWS = """() => [...document.querySelectorAll('.gallery__item')].map(item => {
    const { left, right, top, bottom, width, height } = item.querySelector('img').getBoundingClientRect();
    return { left, right, top: Math.round(top), bottom, width, height };
})"""
LOADED = """() => Object.fromEntries([...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource')].map(one => [one.name, one.encodedBodySize]))"""
MOVED = """() => new Promise(done => {
    new PerformanceObserver(list => done(list.getEntries().reduce((sum, one) => sum + one.value, 0)))
        .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(0), 200);
})"""
FOCUSED = "() => document.activeElement.closest('.photo')?.id ?? document.activeElement.className"


def opened(page):
    """Wait until a photo is on the whole screen, and says which it is."""
    page.wait_for_selector(f"{BOX} .pswp--ui-visible")
    page.wait_for_function("document.querySelector('.pswp__img:not(.pswp__img--placeholder)')")
    return count(page)


def count(page):
    return page.locator(".lightbox__count").inner_text()


def reaches(page, words):
    page.wait_for_function(
        "words => document.querySelector('.lightbox__count').textContent === words", arg=words
    )


def closed(page):
    page.wait_for_selector(BOX, state="detached")


@pytest.mark.parametrize("width", [1440, 390])
def test_without_scripts_photos_hang_whole_in_rows_from_edge_to_edge(gallery, visit, width):
    page = visit(gallery + ACTIVITY, width=width, java_script_enabled=False).page
    wall = page.locator(".gallery").evaluate(
        "g => [g.getBoundingClientRect().left, g.getBoundingClientRect().right]"
    )
    rows: dict[int, list[dict[str, float]]] = {}
    shown = page.evaluate(ROWS)
    for box, (wide, high) in zip(shown, SHAPES.values(), strict=True):
        assert box["width"] / box["height"] == pytest.approx(wide / high, rel=0.01)
        rows.setdefault(box["top"], []).append(box)
    for row in rows.values():
        assert [row[0]["left"], row[-1]["right"]] == pytest.approx(wall, abs=1)
        assert max(box["bottom"] for box in row) - min(box["bottom"] for box in row) < 1
    assert len(rows) == {1440: 3, 390: 7}[width]
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_scripts_an_address_marks_its_photo_and_a_click_shows_the_file(gallery, visit):
    page = visit(f"{gallery}{ACTIVITY}#{ANCHORS[6]}", java_script_enabled=False).page
    photo = page.locator(f"#{ANCHORS[6]}")
    assert photo.evaluate("photo => getComputedStyle(photo).outlineStyle") == "solid"
    assert photo.evaluate("photo => photo.getBoundingClientRect().top < innerHeight")
    photo.locator("a").click()
    assert page.url.endswith(".webp")


def test_nothing_moves_while_one_scrolls_and_little_is_loaded_before(gallery, visit):
    page = visit(gallery + ACTIVITY).page
    loaded = page.evaluate(LOADED)
    assert len(loaded) > len(SHAPES) / 2
    assert sum(loaded.values()) < HEAVIEST
    assert [url for url in loaded if "photoswipe" in url or "lightbox" in url] == []
    for _ in range(6):
        page.mouse.wheel(0, 500)
        page.wait_for_timeout(30)
    assert page.evaluate(MOVED) < 0.01
    # What is seen until a photo is there.
    assert "data:image/webp" in page.locator(f"{LINKS} picture").first.evaluate(
        "p => getComputedStyle(p, '::before').backgroundImage"
    )


def test_a_photo_is_opened_and_left_by_keyboard(gallery, visit):
    page = visit(gallery + ACTIVITY).page
    page.locator(LINKS).nth(1).focus()
    page.keyboard.press("Enter")
    assert opened(page) == "2 / 8"
    assert page.get_by_role("dialog", name="照片").is_visible()
    assert page.locator(".lightbox__caption").first.inner_text() == "第2张照片"
    for key, words in (("ArrowRight", "3 / 8"), ("End", "8 / 8"), ("Home", "1 / 8"), ("ArrowLeft", "1 / 8")):
        page.keyboard.press(key)
        reaches(page, words)
    assert page.locator(".lightbox__said").inner_text() == "第 1 张，共 8 张。照片里的第1件事"
    assert page.locator(".lightbox__caption").first.inner_text() == "第1张照片\n王素 摄"
    page.keyboard.press("End")
    reaches(page, "8 / 8")
    names = []
    for _ in range(7):
        page.keyboard.press("Tab")
        names.append(
            page.evaluate("document.activeElement.closest('dialog') && document.activeElement.textContent")
        )
    assert set(names) - {None} == {"放大", "复制链接", "关闭", "上一张", "下一张"}
    page.keyboard.press("Escape")
    closed(page)
    assert page.evaluate(FOCUSED) == ANCHORS[7]
    assert page.url == gallery + ACTIVITY


def test_a_photo_has_an_address_and_back_closes_it(gallery, visit):
    page = visit(gallery + ACTIVITY).page
    page.locator(LINKS).nth(2).click()
    opened(page)
    assert page.url == f"{gallery}{ACTIVITY}#{ANCHORS[2]}"
    page.get_by_role("button", name="下一张").click()
    reaches(page, "4 / 8")
    assert page.url == f"{gallery}{ACTIVITY}#{ANCHORS[3]}"
    page.go_back()
    closed(page)
    assert page.url == gallery + ACTIVITY
    page.go_forward()
    assert opened(page) == "4 / 8"
    # As a browser does that was asked twice, without asking the page.
    page.locator(BOX).evaluate("box => box.close()")
    closed(page)
    page.wait_for_url(gallery + ACTIVITY)


def test_an_address_opens_its_photo_and_is_copied(gallery, visit):
    address = f"{gallery}{ACTIVITY}#{ANCHORS[5]}"
    page = visit(address, permissions=["clipboard-read", "clipboard-write"]).page
    assert opened(page) == "6 / 8"
    page.get_by_role("dialog").get_by_role("button", name="复制链接").click()
    page.get_by_text("已复制链接").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == address
    page.get_by_role("button", name="关闭").click()
    closed(page)
    assert page.url == gallery + ACTIVITY


def test_fingers_go_on_zoom_and_close(gallery, visit):
    page = visit(gallery + ACTIVITY, width=390, has_touch=True, is_mobile=True, reduced_motion="reduce").page
    page.locator(LINKS).nth(1).tap()
    opened(page)
    hand = page.context.new_cdp_session(page)

    def touch(kind, *points):
        at = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
        hand.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": at})

    def draw(*ways):
        touch("touchStart", *[start for start, _ in ways])
        for step in range(1, 7):
            at = [(x + (u - x) * step / 6, y + (v - y) * step / 6) for (x, y), (u, v) in ways]
            touch("touchMove", *at)
            page.wait_for_timeout(16)
        touch("touchEnd")

    draw(((320, 400), (60, 400)))
    reaches(page, "3 / 8")
    draw(((170, 400), (60, 400)), ((220, 400), (330, 400)))
    page.get_by_role("button", name="还原").tap()
    page.get_by_role("button", name="放大").wait_for()
    draw(((195, 350), (195, 720)))
    closed(page)


def test_who_asked_for_less_motion_gets_none(gallery, visit):
    page = visit(gallery + ACTIVITY, reduced_motion="reduce").page
    assert page.locator(f"{LINKS} img").first.evaluate("i => getComputedStyle(i).transitionDuration") == "0s"
    page.locator(LINKS).first.click()
    opened(page)
    assert (
        page.locator(".pswp").evaluate("p => p.style.getPropertyValue('--pswp-transition-duration')") == "0ms"
    )


def test_the_photos_of_a_text_open_large_too(gallery, visit):
    page = visit(gallery + NEWS_ITEM).page
    together = page.locator(".figures .photo").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().top)"
    )
    assert len(together) == 2
    assert together[0] == together[1]
    page.locator(".prose .photo__link").first.click()
    assert opened(page) == "1 / 2"
    assert page.locator(".lightbox__caption").first.inner_text() == "志愿者清理河道"
    # Only photos of galleries have addresses that stay.
    assert page.locator(BOX).get_by_role("button", name="复制链接").count() == 0
    page.go_back()
    closed(page)
    assert page.url == gallery + NEWS_ITEM


def test_on_paper_all_photos_are_there_with_numbers_and_their_address(gallery, visit):
    page = visit(gallery + "search/").page
    page.set_viewport_size({"width": 1440, "height": 300})
    page.goto(gallery + ACTIVITY)
    missing = "[...document.querySelectorAll('.gallery img')].filter(image => !image.naturalWidth).length"
    page.evaluate(f"window.print = () => {{ window.missed = {missing} }}")
    # On a busy computer Chromium now and then begins a photo anew in the moment of printing; it is there the next time.
    for _ in range(6):
        page.evaluate("delete window.missed")
        page.keyboard.press("Control+p")
        page.wait_for_function(
            "window.missed !== undefined || ![...document.images].some(one => !one.complete)"
        )
        if not page.evaluate(missing):
            break
    assert page.evaluate(missing) == 0
    page.emulate_media(media="print")
    columns = page.locator(".gallery").evaluate(
        "g => getComputedStyle(g).gridTemplateColumns.split(' ').length"
    )
    assert columns == 3
    assert page.locator(".gallery-tools").is_hidden()
    assert (
        f"https://example.org/showcase/{ACTIVITY}#{ANCHORS[0]}"
        in page.locator(".gallery__origin").inner_text()
    )


def test_a_film_waits_in_a_place_of_its_own_shape_and_has_captions(gallery, visit):
    page = visit(gallery + ACTIVITY).page
    film = page.locator("video")
    box = film.bounding_box()
    assert box["width"] / box["height"] == pytest.approx(960 / 540, rel=0.01)
    assert [url for url in page.evaluate(LOADED) if url.endswith(".mp4")] == []
    assert film.evaluate("film => [film.textTracks[0].label, film.textTracks[0].kind]") == [
        "中文",
        "captions",
    ]
    assert film.get_attribute("aria-label") == "龙舟下水"
    assert page.get_by_text("鼓声中，龙舟依次下水。").is_visible()
