"""Chinese news items, the same for every generator: 300 to 1,500 Han characters of Markdown each.

They are spread evenly over six years and by chance over eight columns. The same seed gives the same items. Items are
made one at a time, so that the memory of the benchmark does not count as that of the generator it starts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import phrases
from county import County, Town

BEGIN = datetime(2020, 1, 1, 8)
DAYS = 6 * 365 + 2
"""To the end of 2025, so that no clock takes an item for one of the future."""

TOWNS = 20
NAMES = 300

LENGTHS = (290, 1340)
"""Han characters after which no further block of text begins."""


@dataclass(frozen=True, slots=True)
class Item:
    """A news item, before it is written in any generator's way."""

    slug: str
    """Unique among all."""

    title: str
    moment: datetime
    """By the clock of Asia/Shanghai."""

    column: str
    source: str
    author: str
    summary: str
    tags: tuple[str, ...]
    text: str
    """Markdown; the first paragraph is fit for an excerpt."""


def items(count: int, seed: int = 1) -> Iterator[Item]:
    """So many items, the oldest first."""
    writer = _Writer(seed)
    for number in range(count):
        yield writer.item(number, BEGIN + timedelta(days=number * DAYS // count))


class _Writer:
    """Somebody who writes items, by one source of chance."""

    def __init__(self, seed: int) -> None:
        county = County.of(seed, TOWNS)
        self._chance = county.chance
        self._towns = county.towns
        self._names = [county.name([]) for _ in range(NAMES)]

    def item(self, number: int, day: datetime) -> Item:
        """Write one."""
        chance = self._chance
        topic = chance.choice(phrases.TOPICS)
        town = chance.choice(self._towns)
        summary = self._fill(chance.choice(phrases.OPENINGS), topic, town)
        return Item(
            slug=f"{topic.slug}-{number}",
            title=self._fill(chance.choice(phrases.TITLES), topic, town),
            moment=day + timedelta(minutes=chance.randrange(600)),
            column=topic.column,
            source=chance.choice(phrases.SOURCES),
            author=chance.choice(phrases.CLERKS),
            summary=summary,
            tags=topic.tags,
            text=self._text(summary, topic, town),
        )

    def _text(self, opening: str, topic: phrases.Topic, town: Town) -> str:
        chance = self._chance
        length = chance.randint(*LENGTHS)
        blocks = [opening + self._sentences(topic, town)]
        written = han(blocks[0])
        for heading in chance.sample(phrases.HEADINGS, len(phrases.HEADINGS)):
            section = [f"## {heading}", self._sentences(topic, town)]
            if chance.random() < 0.5:
                section.append(self._other_block(topic, town))
            for block in section:
                if written < length:
                    blocks.append(block)
                    written += han(block)
        while written < length:
            blocks.append(self._sentences(topic, town))
            written += han(blocks[-1])
        if blocks[-1].startswith("## "):
            blocks.pop()
        blocks.append(self._fill(chance.choice(phrases.CLOSINGS), topic, town))
        return "\n\n".join(blocks) + "\n"

    def _sentences(self, topic: phrases.Topic, town: Town) -> str:
        chosen = self._chance.sample(phrases.SENTENCES, self._chance.randint(2, 5))
        return "".join(self._fill(sentence, topic, town) for sentence in chosen)

    def _other_block(self, topic: phrases.Topic, town: Town) -> str:
        """A list, a quotation, a link or, more rarely, a table."""
        chance = self._chance
        kind = chance.random()
        if kind < 0.35:
            points = chance.sample(phrases.POINTS, chance.randint(3, len(phrases.POINTS)))
            return "\n".join(f"- {self._fill(point, topic, town)}" for point in points)
        if kind < 0.6:
            steps = enumerate(phrases.STEPS, 1)
            return "\n".join(f"{number}. {self._fill(step, topic, town)}" for number, step in steps)
        if kind < 0.75:
            return f"> {self._fill(chance.choice(phrases.QUOTES), topic, town)}"
        if kind < 0.85:
            return chance.choice(phrases.LINKS)
        return self._table(town)

    def _table(self, town: Town) -> str:
        rows = [
            f"| {place} | {self._chance.choice(self._names)} | {self._chance.randint(20, 400)} |"
            for place in self._chance.sample(town.places, self._chance.randint(3, 8))
        ]
        return "\n".join(["| 村 | 负责人 | 参加人数 |", "|---|---|--:|", *rows])

    def _fill(self, sentence: str, topic: phrases.Topic, town: Town) -> str:
        chance = self._chance
        return sentence.format(
            topic=topic.words,
            town=town.name,
            place=chance.choice(town.places),
            unit=chance.choice(town.units),
            name=chance.choice(self._names),
            many=chance.randint(60, 900),
            few=chance.randint(3, 20),
            month=chance.randint(1, 12),
            day=chance.randint(1, 28),
        )


def han(text: str) -> int:
    """How many Han characters there are."""
    return sum("一" <= character <= "鿿" for character in text)
