"""Colours, shapes and sheets of paper, as SVG text. The units of a Frame are those of its drawing, y growing down."""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Frame:
    """The sheet on which a picture is drawn, in units."""

    width: int
    height: int


WIDE, LANDSCAPE = Frame(1200, 800), Frame(1200, 900)
PORTRAIT, PANORAMA = Frame(900, 1200), Frame(1800, 600)
WIDTH, HEIGHT = WIDE.width, WIDE.height

PAPER, PAPER_2, WHITE = "#FBF8F3", "#F3EDE3", "#FFFDF9"
INK, INK_2 = "#1F1B16", "#574E45"
RED, BRIGHT, DEEP = "#A8141F", "#C3272F", "#7C0D17"
GOLD, GOLD_LIGHT, AMBER = "#B8893B", "#F0D9A8", "#D9A441"
JADE, JADE_LIGHT, JADE_PALE = "#2A6350", "#6E9C86", "#BFD3C4"
SLATE, SLATE_LIGHT, SLATE_PALE = "#2C4A6E", "#7C95AE", "#CBD6DF"
NIGHT = "#16283F"
EARTH, CLAY, ROSE = "#8A6A48", "#B98C66", "#E3A79A"

Point = tuple[float, float]


def mix(one: str, other: str, share: float) -> str:
    """The colour that lies so far from one to the other."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def fade(top: str, bottom: str) -> str:
    """A fill that goes from one colour above to another below; `picture` defines it."""
    return f"url(#fade-{top[1:]}-{bottom[1:]})"


def tag(name: str, **attributes: object) -> str:
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_number(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}/>"


def path(d: str, fill: str = "none", **more: object) -> str:
    return tag("path", d=d, fill=fill, **more)


def circle(x: float, y: float, r: float, fill: str, **more: object) -> str:
    return tag("circle", cx=x, cy=y, r=r, fill=fill, **more)


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, **more: object) -> str:
    return tag("ellipse", cx=x, cy=y, rx=rx, ry=ry, fill=fill, **more)


def rect(x: float, y: float, width: float, height: float, fill: str, r: float = 0, **more: object) -> str:
    return tag("rect", x=x, y=y, width=width, height=height, fill=fill, rx=r, **more)


def polygon(points: Iterable[Point], fill: str, soft: float = 0) -> str:
    """A shape with straight sides; `soft` rounds its corners, and makes it larger by half of that."""
    d = "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points) + "Z"
    rounded = {"stroke": fill, "stroke_width": soft, "stroke_linejoin": "round"} if soft else {}
    return path(d, fill, **rounded)


def line(points: Sequence[Point], colour: str, width: float, curved: bool = True, **more: object) -> str:
    """A stroke with round ends through the points."""
    d = curve(points) if curved else "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points)
    more = {"stroke_linecap": "round", **more}
    return path(d, stroke=colour, stroke_width=width, stroke_linejoin="round", **more)


def curve(points: Sequence[Point], closed: bool = False) -> str:
    """The path of a smooth line through the points (Catmull-Rom)."""
    ends = [points[-1], *points, points[0], points[1]] if closed else [points[0], *points, points[-1]]
    d = f"M{points[0][0]:.1f},{points[0][1]:.1f}"
    for (ax, ay), (bx, by), (cx, cy), (dx, dy) in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        d += (
            f"C{bx + (cx - ax) / 6:.1f},{by + (cy - ay) / 6:.1f}"
            f" {cx - (dx - bx) / 6:.1f},{cy - (dy - by) / 6:.1f} {cx:.1f},{cy:.1f}"
        )
    return d + ("Z" if closed else "")


def blob(points: Sequence[Point], fill: str) -> str:
    """A shape with a smooth outline through the points."""
    return path(curve(points, closed=True), fill)


def group(
    *parts: str, at: Point = (0, 0), scale: float = 1, turn: float = 0, flip: bool = False, opacity: float = 1
) -> str:
    """Parts moved, scaled, turned (degrees, clockwise) and mirrored together."""
    transform = f"translate({at[0]:.1f} {at[1]:.1f}) rotate({turn:.1f}) scale({-scale if flip else scale:.3f} {scale:.3f})"
    shown = "" if opacity == 1 else f' opacity="{opacity}"'
    return f'<g transform="{transform}"{shown}>{"".join(parts)}</g>'


def sheet(*parts: str, soft: bool = False) -> str:
    """Parts cut from one sheet that lies on what is below and throws a shadow; soft for what is far away."""
    return f'<g filter="url(#{"rest" if soft else "lift"})">{"".join(parts)}</g>'


def blurred(*parts: str, by: int = 6) -> str:
    """Parts out of focus, because they lie before or behind what the picture shows; `by` in units."""
    return f'<g filter="url(#blur-{by})">{"".join(parts)}</g>'


def glow(x: float, y: float, r: float, colour: str, strength: float = 0.7) -> str:
    """Light that fades with the distance from the point."""
    return circle(x, y, r, f"url(#glow-{colour[1:]})", opacity=strength)


def within(shape: str, *parts: str) -> str:
    """Parts cut off where the shape ends; the shape itself is seen below them."""
    key = f"cut-{zlib.crc32(shape.encode()):x}"
    return f'{shape}<clipPath id="{key}">{shape}</clipPath><g clip-path="url(#{key})">{"".join(parts)}</g>'


def around(centre: Point, radius: float, degrees: float, flat: float = 1) -> Point:
    """A point on a circle (or, flattened, on an ellipse); 0 is to the right, 90 is below."""
    angle = math.radians(degrees)
    return centre[0] + radius * math.cos(angle), centre[1] + radius * flat * math.sin(angle)


def scene(*parts: str, ground: str, frame: Frame = LANDSCAPE) -> str:
    """The whole SVG: the ground, and the sheets on it."""
    whole = rect(0, 0, frame.width, frame.height, ground) + "".join(parts)
    fades = "".join(
        [_fade(top, bottom) for top, bottom in sorted(set(re.findall(r"#fade-(\w+)-(\w+)", whole)))]
        + [_glow(colour) for colour in sorted(set(re.findall(r"#glow-(\w+)", whole)))]
        + [_blur(by) for by in sorted(set(re.findall(r"#blur-(\d+)", whole)))]
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {frame.width} {frame.height}">'
        f"<defs>{fades}{_FILTERS}</defs>{whole}</svg>"
    )


def frame_of(svg: str) -> Frame:
    """The frame of what `scene` made."""
    sides = re.search(r'viewBox="0 0 (\d+) (\d+)"', svg)
    if not sides:
        raise ValueError("no viewBox")
    return Frame(int(sides[1]), int(sides[2]))


def picture(*parts: str, ground: str) -> str:
    """A scene of 1200 by 800 units, with the grain of paper over all."""
    grain = rect(
        0, 0, WIDTH, HEIGHT, PAPER, filter="url(#grain)", style="mix-blend-mode:multiply", opacity=0.5
    )
    return scene(*parts, grain, ground=ground, frame=WIDE)


_FILTERS = """
<filter id="lift" x="-20%" y="-20%" width="140%" height="140%">
  <feDropShadow dx="3" dy="7" stdDeviation="7" flood-color="#2a1508" flood-opacity=".30"/></filter>
<filter id="rest" x="-20%" y="-20%" width="140%" height="140%">
  <feDropShadow dx="1" dy="3" stdDeviation="5" flood-color="#3a2410" flood-opacity=".16"/></filter>
<filter id="grain" x="0" y="0" width="100%" height="100%">
  <feTurbulence type="fractalNoise" baseFrequency=".35" numOctaves="2" seed="8"/>
  <feColorMatrix values="0 0 0 .10 .90  0 0 0 .10 .89  0 0 0 .10 .88  0 0 0 0 1"/></filter>
"""


def _fade(top: str, bottom: str) -> str:
    return (
        f'<linearGradient id="fade-{top}-{bottom}" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="#{top}"/><stop offset="1" stop-color="#{bottom}"/></linearGradient>'
    )


def _glow(colour: str) -> str:
    stops = "".join(
        f'<stop offset="{offset}" stop-color="#{colour}" stop-opacity="{opacity}"/>'
        for offset, opacity in ((0, 1), (0.3, 0.55), (0.65, 0.18), (1, 0))
    )
    return f'<radialGradient id="glow-{colour}">{stops}</radialGradient>'


def _blur(by: str) -> str:
    return f'<filter id="blur-{by}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="{by}"/></filter>'


def _number(value: object) -> object:
    return round(value, 2) if isinstance(value, float) else value
