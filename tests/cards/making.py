"""Cards of plain records."""

from __future__ import annotations

import io

from PIL import Image

from showcase.cards.records import Badge, Card, Look, Photo, Tone

PERSON = Card(
    look=Look.PAPER,
    title=("李秀禾",),
    site="清禾县公共文化展示",
    seal="清禾",
    above=("2025年", "全国劳动模范"),
    badge=Badge("国家级", Tone.NATIONAL),
    below="清禾县政务服务中心 · 石桥镇",
    words=("接件", "三万余件", "零差错，", "让", "办事", "群众", "少跑腿。"),
    cited=True,
)


def photo(folder, size=(960, 1200), name="li-960.jpg"):
    """A photo of two colours that carries words of its own, which must not be passed on."""
    image = Image.new("RGB", size, "#336699")
    image.paste("#cc3311", (0, 0, size[0], size[1] // 2))
    exif = Image.Exif()
    exif[0x010E] = "geheim"
    image.save(folder / name, "JPEG", exif=exif, comment=b"geheim")
    return Photo(name, folder / name)


def opened(content):
    return Image.open(io.BytesIO(content))
