"""The foot of a page says what the unit has written, and nothing where it has written nothing."""

from showcase.content.contacts import Contacts
from showcase.content.site_facts import Site
from showcase.site.footer import Fact, footer_of


def test_a_site_without_numbers_has_no_empty_lines():
    footer = footer_of(Site(name="清禾", organiser="清禾县文明办"))
    assert footer.organisers == (Fact("主办单位", "清禾县文明办"),)
    assert footer.contacts == footer.numbers == ()


def test_numbers_lead_to_where_they_can_be_checked():
    site = Site(name="清禾", organiser="清禾县文明办", icp="禾ICP备1号", police="禾公网安备 99012302000001号")
    icp, police = footer_of(site).numbers
    assert icp.href == "https://beian.miit.gov.cn/"
    assert police.href.endswith("code=99012302000001")


def test_a_number_can_be_dialled_and_two_cannot():
    def telephone(text: str) -> str:
        contacts = Contacts(phone=text)
        return footer_of(Site(name="清禾", organiser="清禾县文明办", contacts=contacts)).contacts[0].href

    assert telephone("（0990）612-3456") == "tel:09906123456"
    assert telephone("0990-6123456、6123457") == ""
