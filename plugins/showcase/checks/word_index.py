"""Sees quickly that none of many words stands in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_COMMONEST = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定"
    "行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其"
    "些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建"
    "月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接"
    "知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器"
    "压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议"
    "声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装县镇乡村街宣委评荣"
)
"""Characters by how common they are in texts like ours, roughly; all others are rarer."""


@dataclass(frozen=True, slots=True)
class WordIndex:
    """Words by the rarest character of each, for few of which a text has any use."""

    words: tuple[str, ...]
    _by_key: dict[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    _keys: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        grouped: dict[str, list[str]] = {}
        for word in self.words:
            grouped.setdefault(max(word, key=_rarity), []).append(word)
        object.__setattr__(self, "_by_key", {key: tuple(words) for key, words in grouped.items()})
        object.__setattr__(self, "_keys", re.compile(f"[{re.escape(''.join(grouped))}]"))

    def stands_in(self, whole: str) -> bool:
        """Whether any of the words stands in a text."""
        return any(word in whole for key in set(self._keys.findall(whole)) for word in self._by_key[key])


def _rarity(character: str) -> int:
    found = _COMMONEST.find(character)
    return len(_COMMONEST) if found < 0 else found
