"""Pages and views of notices (公示). What an ended notice hides is not in its record, so none of this can show it."""

from __future__ import annotations

import datetime
import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial

from showcase.content.catalogue import Catalogue
from showcase.content.notices.records import Notice, NoticeState
from showcase.site.addresses import HOME, NOTICES, notice_address
from showcase.site.days import day_in_year, day_words, span_words
from showcase.site.footer import contact_facts
from showcase.site.page import Article, Link, Page, Section

from .figures import Tally
from .ordering import grouped
from .views import NoticeLine, NoticesView, NoticeView, NoticeYear

SECTION = Section(
    "公示",
    "登载评选表彰对象的公示：公示期、名单和反映问题的方式。",
    ("公示", "公示名单", "公示期", "异议"),
    "通知公告",
)


def notice_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list of notices, where there are any, and a page for each."""
    if not catalogue.notices:
        return
    titles = Counter(notice.title for notice in catalogue.notices)
    yield Page(
        address=NOTICES,
        template="honors/notices.html",
        title="公示",
        description=f"{catalogue.site.name}发布的评选公示：公示期、名单和反映问题的方式，共 {len(catalogue.notices)} 次。",
        crumbs=(Link("首页", HOME),),
        view=partial(notices_view, catalogue),
        section=SECTION,
        updated=max(_changed(notice) for notice in catalogue.notices),
    )
    for notice in catalogue.notices:
        yield _notice_page(notice, catalogue, alone=titles[notice.title] == 1)


def _notice_page(notice: Notice, catalogue: Catalogue, *, alone: bool) -> Page:
    """The page of a notice; `alone` says that no other has its title."""
    title = notice.title if alone else f"{notice.title}（{notice.id}）"
    days = f"公示期为{span_words(notice.start, notice.end)}，共 {notice.working_days} 个工作日"
    return Page(
        address=notice_address(notice),
        template="honors/notice.html",
        title=title,
        description=f"{title}。{notice.body}发布，{days}。",
        crumbs=(Link("首页", HOME), Link("公示", NOTICES)),
        view=partial(notice_view, notice, catalogue),
        section=SECTION,
        article=Article(
            title,
            notice.body,
            datetime.datetime.combine(notice.start, datetime.time(), catalogue.now.tzinfo),
            ("公示", notice.edition.programme.name),
        ),
        about=notice,
        updated=_changed(notice),
        source=notice.place.path,
    )


def _changed(notice: Notice) -> datetime.date:
    """When the page last changed: at the beginning, or on the day after the end."""
    ended = notice.state is NoticeState.ENDED
    return notice.end + datetime.timedelta(days=1) if ended else notice.start


def notices_view(catalogue: Catalogue) -> NoticesView:
    """Make the view of the list: what runs, what comes, and what has ended by year."""
    of = {state: [n for n in catalogue.notices if n.state is state] for state in NoticeState}
    years = itertools.groupby(of[NoticeState.ENDED], key=lambda notice: notice.start.year)
    coming = sorted(of[NoticeState.COMING], key=lambda notice: (notice.start, notice.id))
    return NoticesView(
        running=running(catalogue.notices, catalogue),
        coming=tuple(notice_line(notice, catalogue) for notice in coming),
        ended=tuple(
            NoticeYear(year, tuple(notice_line(notice, catalogue) for notice in ended))
            for year, ended in years
        ),
        as_of=day_words(catalogue.now.date()),
    )


def notice_view(notice: Notice, catalogue: Catalogue) -> NoticeView:
    """Make the view of a notice."""
    return NoticeView(
        line=notice_line(notice, catalogue),
        paragraphs=tuple(part.strip() for part in notice.text.split("\n") if part.strip()),
        groups=grouped(notice.edition, notice.entries) if notice.entries else (),
        contacts=contact_facts(notice.contacts),
    )


def running(notices: Iterable[Notice], catalogue: Catalogue) -> tuple[NoticeLine, ...]:
    """The notices that run on the day of the build, those first that end first."""
    found = [notice for notice in notices if notice.state is NoticeState.RUNNING]
    found.sort(key=lambda notice: (notice.end, notice.id))
    return tuple(notice_line(notice, catalogue) for notice in found)


def notice_line(notice: Notice, catalogue: Catalogue) -> NoticeLine:
    """A notice with its days in words."""
    return NoticeLine(
        notice=notice,
        period=span_words(notice.start, notice.end),
        left=_left(notice, catalogue.now.date()),
        amounts=Tally(notice.amounts),
        as_of=day_words(catalogue.now.date()),
    )


def _left(notice: Notice, today: datetime.date) -> str:
    last = day_in_year(notice.end)
    match notice.state:
        case NoticeState.COMING:
            return f"{day_words(notice.start)}开始"
        case NoticeState.ENDED:
            return ""
        case NoticeState.RUNNING if notice.end == today:
            return f"{last}是最后一天"
        case NoticeState.RUNNING if not notice.days_left:
            return f"至{last}为止"
        case _:
            return f"还剩 {notice.days_left} 个工作日（至{last}）"
