"""Heads without faces, by hair and by the side from which they are seen. (0, 0) is the neck; a head is 70 units high."""

from __future__ import annotations

from .paper import GOLD, INK, RED, WHITE, circle, ellipse, line, mix, path

STRAW = "#DDB871"


def head(hair: str, colour: str, skin: str, cap: str = RED) -> str:
    """A head; `hair` is one of the kinds that `people.Person` names."""
    if hair.startswith("back"):
        return ellipse(0, -34, 25, 29, skin) + _from_behind(hair, colour, cap)
    if hair.startswith("side"):
        return _from_the_side(hair, colour, skin, cap)
    return _behind(hair, colour) + ellipse(0, -34, 25, 29, skin) + _before(hair, colour, cap)


def _behind(hair: str, colour: str) -> str:
    """What of the hair lies behind a face that looks at us."""
    if hair == "bob":
        return path("M-33,-36C-33,-78 33,-78 32,-36L32,-12Q0,2 -34,-8Z", colour)
    if hair == "bun":
        return circle(-22, -62, 15, colour)
    if hair == "buns":
        ribbons = circle(-24, -58, 6, RED) + circle(24, -58, 6, RED)
        return circle(-26, -66, 14, colour) + circle(26, -66, 14, colour) + ribbons
    if hair == "braids":
        return "".join(
            line([(side * 22, -26), (side * 36, -2), (side * 34, 26)], colour, 13) for side in (-1, 1)
        )
    if hair == "tail":
        return path("M-18,-58C-52,-60 -50,-20 -38,4C-34,-14 -24,-24 -16,-34Z", colour)
    if hair == "cap":
        return path("M-27,-30C-30,-56 30,-56 27,-30L24,-20H-24Z", colour)
    return ""


def _before(hair: str, colour: str, cap: str) -> str:
    """What of the hair lies over the face."""
    if hair == "straw":
        return (
            path("M-26,-34C-27,-46 -24,-54 -20,-56L20,-56L24,-46Q0,-50 -16,-44Q-18,-34 -26,-26Z", colour)
            + path("M-24,-50C-22,-80 22,-80 24,-50Z", STRAW)
            + line([(-22, -54), (22, -54)], RED, 6, stroke_linecap="butt")
            + ellipse(0, -49, 50, 9, mix(STRAW, INK, 0.05))
        )
    if hair == "cap":
        peak = path("M-28,-46Q10,-60 42,-42Q20,-38 -26,-40Z", mix(cap, INK, 0.16))
        return path("M-28,-42C-30,-76 28,-78 28,-44Q0,-52 -28,-42Z", cap) + peak
    if hair == "bald":
        return path("M-26,-30C-30,-46 -26,-56 -20,-60Q-14,-46 -20,-26Z", colour)
    if hair in ("buns", "braids"):
        return path("M-27,-30C-33,-74 33,-74 27,-30Q22,-48 2,-52Q-20,-48 -27,-30Z", colour)
    fringe = "M-27,-30C-33,-74 28,-80 27,-42C20,-46 10,-54 2,-54C-8,-50 -17,-46 -19,-28Q-23,-22 -27,-30Z"
    return path(fringe, colour)


def _from_behind(hair: str, colour: str, cap: str) -> str:
    if hair == "back-straw":
        crown = path("M-25,-50C-22,-82 22,-82 25,-50Z", STRAW) + line([(-23, -54), (23, -54)], RED, 6)
        low = path("M-27,-40C-27,-16 -15,-9 0,-9C15,-9 27,-16 27,-40Z", colour)
        return low + crown + ellipse(0, -48, 52, 10, mix(STRAW, INK, 0.05))
    parts = [path("M-27,-36C-29,-76 29,-76 27,-36C27,-16 15,-9 0,-9C-15,-9 -27,-16 -27,-36Z", colour)]
    if hair == "back-bob":
        parts.append(path("M-31,-36C-33,-78 33,-78 31,-36L32,2Q0,10 -32,2Z", colour))
    if hair == "back-tail":
        parts.append(line([(0, -30), (3, 0), (-2, 26)], mix(colour, WHITE, 0.08), 17))
    if hair == "back-bun":
        parts.append(circle(0, -44, 17, mix(colour, WHITE, 0.10)) + line([(-15, -34), (15, -34)], GOLD, 4))
    if hair == "back-braids":
        parts += [
            line([(side * 18, -18), (side * 27, 6), (side * 22, 30)], mix(colour, WHITE, 0.08), 12)
            for side in (-1, 1)
        ]
    if hair == "back-cap":
        parts.append(path("M-29,-36C-31,-80 31,-80 29,-36Q0,-26 -29,-36Z", cap))
        parts.append(path("M-12,-33Q0,-44 12,-33Q0,-29 -12,-33Z", colour))
    return "".join(parts)


def _from_the_side(hair: str, colour: str, skin: str, cap: str) -> str:
    """Looking to the right: a nose tells where to."""
    face = ellipse(0, -34, 25, 29, skin) + path("M22,-42Q34,-30 31,-27Q27,-23 20,-24Z", skin)
    ear = ellipse(-4, -31, 6, 8, mix(skin, INK, 0.13))
    crown = (
        "M20,-52C12,-74 -32,-74 -29,-32C-28,-20 -24,-12 -17,-8C-14,-18 -14,-26 -10,-40C-2,-42 12,-44 20,-52Z"
    )
    parts = ["", face, path(crown, colour), ear]
    if hair == "side-bun":
        parts[0] = circle(-30, -44, 15, colour)
    if hair == "side-tail":
        parts[0] = path("M-20,-58C-56,-60 -54,-16 -42,10C-38,-12 -28,-22 -18,-34Z", colour)
    if hair == "side-bob":
        parts[2] = path(
            "M21,-50C14,-76 -36,-76 -33,-30L-34,-4Q-18,4 -6,-4C-2,-20 -8,-34 -6,-42C2,-42 14,-44 21,-50Z",
            colour,
        )
        parts[3] = ""
    if hair == "side-bald":
        parts[2] = path(
            "M-12,-54C-26,-52 -30,-34 -27,-24C-24,-14 -20,-10 -17,-8C-14,-18 -14,-26 -10,-40Z", colour
        )
    if hair == "side-cap":
        parts.append(
            path("M-29,-38C-32,-78 26,-80 24,-48Z", cap)
            + path("M10,-52Q40,-50 46,-40Q24,-42 8,-42Z", mix(cap, INK, 0.16))
        )
    if hair == "side-straw":
        parts.append(path("M-25,-48C-22,-82 22,-82 23,-50Z", STRAW) + line([(-23, -54), (22, -55)], RED, 6))
        parts.append(ellipse(0, -50, 50, 8, mix(STRAW, INK, 0.05)))
    return "".join(parts)
