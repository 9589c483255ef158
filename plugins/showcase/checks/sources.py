"""From a page of the site back to the file that staff can open."""

from __future__ import annotations

from collections.abc import Mapping

from showcase.content.catalogue import Catalogue
from showcase.content.documents import page_address
from showcase.content.problems import Place
from showcase.site.addresses import activity_address, edition_address, news_address, notice_address
from showcase.site.culture_addresses import document_address


def sources_of(catalogue: Catalogue) -> Mapping[str, Place]:
    """Where the content of a page is written, by the page's address."""
    documents = {page_address(one.path): Place(f"docs/{one.path}") for one in catalogue.documents}
    news = {news_address(item): Place(item.place.path) for item in catalogue.news}
    activities = {activity_address(one): Place(one.place.path) for one in catalogue.activities}
    editions = {edition_address(one): Place(one.place.path) for one in catalogue.editions}
    notices = {notice_address(one): Place(one.place.path) for one in catalogue.notices}
    papers = {document_address(one): one.place for one in catalogue.culture.documents}
    return documents | papers | news | activities | editions | notices
