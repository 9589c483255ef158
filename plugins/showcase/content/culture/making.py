"""Makes Culture of what the files hold, and reports what is in its way."""

from __future__ import annotations

from typing import TypeVar

from showcase.content.activities.groups import Groups
from showcase.content.columns import Columns
from showcase.content.declaring import Record
from showcase.content.documents import page_address
from showcase.content.honours.programmes import Programme
from showcase.content.named import Named, Register
from showcase.content.problems import Place, Problems
from showcase.content.reading_data import DataFiles
from showcase.content.reading_documents import Docs

from .clubs import ClubsFile, make_clubs
from .concepts import ConceptsFile, make_concepts, make_phrases, make_slogans
from .culture import Culture
from .folder import FOLDER, PARTS
from .frameworks import FrameworksFile, KnownPillars, make_frameworks
from .library import DocumentsFile, make_documents
from .organisation import OrganisationFile, make_bodies
from .references import References
from .rules import RulesFile, make_rules
from .venues import PlacesFile, make_venues

R = TypeVar("R", bound=Record)


def references_of(
    files: DataFiles,
    columns: Columns | None,
    programmes: Register[Programme] | None,
    groups: Groups,
    docs: Docs,
    *,
    whole: bool,
) -> References:
    """What the files of culture can refer to; `whole` says whether all news and activities could be read."""
    listed = columns.all if columns else ()
    return References(
        columns=Register(Named(listed), "栏目", "data/columns.yml") if listed else None,
        programmes=programmes,
        groups=groups,
        activities=docs.known_activities if whole else None,
        tags=frozenset(tag for item in docs.news for tag in item.tags) if whole else None,
        documents={document.path: document for document in docs.documents},
        files=docs.files,
        photos=files.photos,
    )


def make_culture(files: DataFiles, known: References, problems: Problems) -> Culture:
    """Culture, as far as it can be read; a file with an error counts as empty."""
    pillars = _frameworks(files, known, problems)
    concepts = _file(files, ConceptsFile)
    regimes = known.groups.regimes
    culture = Culture(
        frameworks=pillars.frameworks,
        concepts=make_concepts(concepts, problems),
        phrases=make_phrases(concepts.phrases, regimes, problems),
        slogans=make_slogans(concepts.slogans, problems),
        bodies=make_bodies(_file(files, OrganisationFile).bodies, problems),
        venues=make_venues(_file(files, PlacesFile).places, known, pillars, problems),
        clubs=make_clubs(_file(files, ClubsFile).clubs, known, problems),
        rules=make_rules(_file(files, RulesFile).rules, known, pillars, problems),
        documents=make_documents(_file(files, DocumentsFile).documents, known, pillars, problems),
    )
    _check_pages(culture, known, problems)
    return culture


def _file(files: DataFiles, record: type[R]) -> R:
    return files.only(record) or record()


def _frameworks(files: DataFiles, known: References, problems: Problems) -> KnownPillars:
    """The frameworks; with an error among them no pillar can be called unknown elsewhere."""
    found = Problems()
    frameworks = make_frameworks(_file(files, FrameworksFile).frameworks, known, found)
    problems.extend(found)
    return KnownPillars(frameworks, whole=FrameworksFile not in files.unread and not found.fatal)


def _check_pages(culture: Culture, known: References, problems: Problems) -> None:
    """Report pages of staff that stand where culture has a page of its own."""
    if not culture:
        return
    taken = {FOLDER: "文化首页"}
    taken |= {f"{FOLDER}{part}/": f"“{title}”" for part, title in PARTS.items()}
    pillars = (pillar for framework in culture.frameworks for pillar in framework.pillars)
    taken |= {f"{FOLDER}{pillar.id}/": f"文化支柱“{pillar.name}”" for pillar in pillars}
    taken |= {f"{FOLDER}documents/{one.id}/": f"文件“{one.title}”" for one in culture.documents}
    for path in known.documents:
        address = page_address(path)
        if address in taken:
            message = (
                f"网址（{address}）与{taken[address]}的页面相同，那一页由网站自动生成。"
                "请给这个文件改名，例如改成下面这样，再从支柱或阵地的“页面”里引用它。"
            )
            problems.error(Place(f"docs/{path}"), message, f"docs/{_renamed(path)}")


def _renamed(path: str) -> str:
    """Another file name: culture/gai-kuang.md for culture/index.md, culture/places-2.md for culture/places.md."""
    stem = path.removesuffix(".md")
    folder = stem.removesuffix("/index").removesuffix("/README")
    return f"{folder}/gai-kuang.md" if folder != stem else f"{stem}-2.md"
