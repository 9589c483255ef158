"""What every test may ask for: a project from a dict, the built sample site, a server for a site."""

from __future__ import annotations

import http.server
import os
import re
import shutil
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import cache, partial
from pathlib import Path

import pytest
from filelock import FileLock

from tests.hostile.corpus import CASES
from tests.hostile.project import laid
from tests.sites import build, dress
from tests.times import NOW

REPOSITORY = Path(__file__).parent.parent
SAMPLE = ("mkdocs.yml", "docs", "data", "theme_overrides")

MakeProject = Callable[[Mapping[str, str | bytes]], Path]
Serve = Callable[..., str]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run first what is quick, then what needs the sample site, and last what needs the browser."""

    def cost(item: pytest.Item) -> int:
        if item.get_closest_marker("browser"):
            return 2
        return int("built_site" in getattr(item, "fixturenames", ()))

    items.sort(key=cost)


@pytest.fixture
def project(tmp_path: Path) -> MakeProject:
    """Write files into an empty folder: `project({"data/site.yml": "单位: …"})` returns the folder.

    Text is dedented and written as it is otherwise; bytes are for what no editor of today would write.
    """

    def write(files: Mapping[str, str | bytes]) -> Path:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, str):
                content = textwrap.dedent(content).encode()
            path.write_bytes(content)
        return tmp_path

    return write


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample site, built once per run from a copy, as staff build it; the time is that of the tests."""
    return _built_once(tmp_path_factory, "sample", _copy_sample)


@pytest.fixture(scope="session")
def regimes_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small site of regimes and volunteering (tests/activities/project), built once per run."""
    return _built_once(tmp_path_factory, "regimes", _copy_regimes)


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of everything hostile that is read and not refused (tests/hostile), built once per run."""
    return _built_once(tmp_path_factory, "hostile", _copy_hostile)


def _copy_hostile(folder: Path) -> None:
    dress(laid((case for case in CASES.values() if not case.told), folder))


def _copy_sample(folder: Path) -> None:
    folder.mkdir()
    for name in SAMPLE:
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, folder / name)
        elif source.exists():
            shutil.copy2(source, folder / name)


def _copy_regimes(folder: Path) -> None:
    shutil.copytree(REPOSITORY / "tests" / "activities" / "project", folder)
    dress(folder)


def _built_once(factory: pytest.TempPathFactory, name: str, write: Callable[[Path], None]) -> Path:
    """The site of a project that `write` copies; where tests run in several processes, the first one builds it."""
    base = factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = shared / f"built-{name}"
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            write(folder)
            built = build(folder, day=f"{NOW.timestamp():.0f}")
            if built.returncode != 0:
                pytest.fail(f"the site “{name}” does not build:\n{built.stdout}", pytrace=False)
    return folder / "site"


@pytest.fixture(scope="session")
def served() -> Iterator[Serve]:
    """Serve a folder below a sub-path of a free port: `served(site)` returns the address of its home page."""
    with ExitStack() as servers:

        def serve(site: Path, prefix: str = "/showcase/") -> str:
            return servers.enter_context(_server(site, prefix))

        yield serve


@pytest.fixture(scope="session")
def served_in_pieces() -> Iterator[Serve]:
    """As `served`, but pages come slowly, a few tags at a time."""
    with ExitStack() as servers:
        yield cache(lambda site: servers.enter_context(_server(site, "/showcase/", _InPieces)))


@contextmanager
def _server(site: Path, prefix: str, handled: type[_Handler] | None = None) -> Iterator[str]:
    handler = partial(handled or _Handler, directory=str(site), prefix=prefix)
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{prefix}"
        finally:
            server.shutdown()
            thread.join()


class _Server(http.server.ThreadingHTTPServer):
    """Says nothing of browsers that leave before a page is through."""

    def handle_error(self, request, client_address) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(http.server.SimpleHTTPRequestHandler):
    """A plain file server that knows nothing outside its prefix and says nothing."""

    def __init__(self, *args, directory: str, prefix: str) -> None:
        self.prefix = prefix
        super().__init__(*args, directory=directory)

    def send_head(self):
        if not self.path.startswith(self.prefix):
            self.send_error(404)
            return None
        self.path = "/" + self.path.removeprefix(self.prefix)
        return super().send_head()

    def log_message(self, *_args) -> None:
        pass


class _InPieces(_Handler):
    """Sends pages as a slow line brings them; all else at once."""

    def copyfile(self, source, outputfile) -> None:
        if not self.path.endswith(("/", ".html")):
            super().copyfile(source, outputfile)
            return
        for piece in re.findall(rb"(?s).{1,1500}[^>]*>?", source.read()):
            outputfile.write(piece)
            time.sleep(0.012)
