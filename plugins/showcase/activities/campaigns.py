"""Campaigns, each with all that it gathers."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial

from showcase.content.activities.records import Campaign
from showcase.content.catalogue import Catalogue
from showcase.site.addresses import CAMPAIGNS, campaign_address, tag_address
from showcase.site.days import day_words, span_words
from showcase.site.page import Link, Page

from .announced import coming, held
from .sections import BELOW_ACTIVITIES, CAMPAIGNS_CRUMB, CAMPAIGNS_SECTION
from .views import CampaignLine, CampaignsView, CampaignView

NEWS_SHOWN = 12
"""News items on the page of a campaign; the others are found by its tags."""


def campaign_pages(catalogue: Catalogue, titles: Collection[str]) -> Iterator[Page]:
    """The list of campaigns and a page for each."""
    if not catalogue.campaigns:
        return
    yield Page(
        address=CAMPAIGNS,
        template="activities/campaigns.html",
        title="专题：主题活动" if "专题" in titles else "专题",
        description=f"{catalogue.site.name}的专题：{'、'.join(one.name for one in catalogue.campaigns)}。",
        crumbs=BELOW_ACTIVITIES,
        view=partial(campaigns_view, catalogue),
        section=CAMPAIGNS_SECTION,
    )
    for campaign in catalogue.campaigns:
        title = f"专题：{campaign.name}"
        yield Page(
            address=campaign_address(campaign),
            template="activities/campaign.html",
            title=f"{title}（{campaign.id}）" if title in titles else title,
            description=campaign.description,
            crumbs=(*BELOW_ACTIVITIES, CAMPAIGNS_CRUMB),
            view=partial(campaign_view, campaign, catalogue),
            section=CAMPAIGNS_SECTION,
            about=campaign,
            source=campaign.place.path,
        )


def campaigns_view(catalogue: Catalogue) -> CampaignsView:
    """Make the view of the list."""
    return CampaignsView(tuple(_line(campaign, catalogue) for campaign in catalogue.campaigns))


def _line(campaign: Campaign, catalogue: Catalogue) -> CampaignLine:
    activities = catalogue.activities_within(campaign)
    return CampaignLine(
        campaign=campaign,
        period=period_words(campaign),
        activities=len(activities),
        news=len(catalogue.news_within(campaign)),
        editions=len(catalogue.editions_within(campaign)),
        newest=next((activity for activity in activities if activity.cover), None),
    )


def campaign_view(campaign: Campaign, catalogue: Catalogue) -> CampaignView:
    """Make the view of a campaign."""
    activities, now = catalogue.activities_within(campaign), catalogue.now
    news = catalogue.news_within(campaign)
    return CampaignView(
        campaign=campaign,
        period=period_words(campaign),
        coming=coming(activities, now),
        activities=held(activities, now),
        news=news[:NEWS_SHOWN],
        news_in_all=len(news),
        tags=tuple(Link(tag, tag_address(tag)) for tag in campaign.tags if catalogue.news_tagged(tag)),
        editions=catalogue.editions_within(campaign)[::-1],
    )


def period_words(campaign: Campaign) -> str:
    """From when to when a campaign goes; "" where neither is written."""
    if campaign.start and campaign.end:
        return span_words(campaign.start, campaign.end)
    if campaign.start:
        return f"{day_words(campaign.start)}开始"
    return f"到{day_words(campaign.end)}结束" if campaign.end else ""
