"""A film as a program writes it: that of the sample, which notes where it was taken."""

from __future__ import annotations

from tests.site.silence import foreign_in
from tests.sites import REPOSITORY

NOTES = (b"+11.1111", "清禾样例手机".encode(), b"Lavf", b"x264", b"VideoHandler")


def test_the_film_of_the_sample_is_silent(developed):
    source = (REPOSITORY / "docs/activities/2025/duan-wu/long-zhou.mp4").read_bytes()
    assert [note for note in NOTES if note not in source] == []
    assert foreign_in(source)
    film = developed(source)
    content = film.file.read_bytes()
    assert [note for note in NOTES if note in content] == []
    assert foreign_in(content) == []
    assert (film.width, film.height, film.seconds, film.remarks) == (960, 540, 10.0, ())
    # Nothing is encoded anew: all but the notes is there, which are a few hundred bytes.
    assert 0 < len(source) - len(content) < 2000
