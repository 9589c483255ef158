"""Those who play: a team's jackets, riders of caterpillars, pairs back to back."""

from __future__ import annotations

from pictures.crowd import far_people, neighbour, scattered
from pictures.games import (
    ASTRIDE,
    BACK_TO_BACK,
    PULLING,
    RUNNING,
    TEAMS,
    autumn_ground,
    ball,
    caterpillar,
    cone,
    drum,
    falling_leaves,
    lanes,
    rope,
    swing,
)
from pictures.paper import (
    AMBER,
    LANDSCAPE,
    WHITE,
    WIDE,
    fade,
    glow,
    path,
    scene,
)
from pictures.people import Person, person
from pictures.signs import bunting
from pictures.village import near_branch, shade

SIDE_HAIR = ("side", "side-tail", "side", "side-bob", "side-cap", "side", "side-bun")


def player(number: int, team: str, pose: dict, **more) -> Person:
    """Somebody of a team, in its jacket."""
    hair = more.pop("hair", SIDE_HAIR[number % len(SIDE_HAIR)])
    kept = {"cap": team, "trousers": ("#33404F", "#2F3640", "#3E4652")[number % 3]}
    return neighbour(number, (hair,), **{**pose, **kept, "coat": team, **more})


def caterpillars() -> str:
    """Two caterpillars race, five riders on each."""
    parts = []
    for y, size, colour, team, off, seed in (
        (462, 0.76, "#E2A23A", TEAMS[2], 770, 3),
        (712, 1.14, "#6FA64E", TEAMS[0], 520, 9),
    ):
        length, middle = 880 * size, off
        riders = [
            player(
                seed + n,
                team,
                {
                    **ASTRIDE,
                    "nod": (2, -10, 6, -4)[n % 4],
                    "feet": (((34, -14), (42, -6)), ((10, -24), (22, -6)), ((44, -30), (30, -6)))[n % 3],
                },
            )
            for n in range(5)
        ]
        parts.append(shade(middle, y + 10, length * 1.02, 0.24))
        worm = caterpillar(middle, y, length, colour)
        parts.append(worm)
        parts += [
            person(who, (middle - length * 0.42 + n * length * 0.172, y + 2), size * 1.12)
            for n, who in enumerate(riders)
        ]
    return scene(
        autumn_ground(WIDE, 250, 22, (0.12, 0.2)), far_people(scattered((0, 300, 1200, 330), 40, 8), 110, 31, coats=(*TEAMS, "#F3EDE3")),
        lanes(WIDE, 372, 4), bunting((-20, 60), (1220, 90), 60, (AMBER, "#BFD3C4", "#E3A79A", "#7C95AE"), 24),
        *parts,
        *(swing([(x, y), (x - 90, y + 2)], WHITE, 5) for x, y in ((96, 560), (60, 620), (400, 396), (380, 430))),
        falling_leaves((0, 480, 1200, 790), 12, 3), near_branch((1240, 20), 160, 330, 7, flip=False),
        ground=fade("#F8E6C4", "#FBF3E2"), frame=WIDE,
    )  # fmt: skip


def the_drum() -> str:
    """Six hold a drum by its ropes and keep a ball in the air."""
    places = (
        (150, 610, 1.06, False),
        (350, 560, 0.94, False),
        (860, 560, 0.94, True),
        (1060, 610, 1.06, True),
        (250, 800, 1.5, False),
        (960, 800, 1.5, True),
    )
    cords, people = [], []
    for number, (x, y, size, flip) in enumerate(places):
        who = player(
            number * 2 + 1,
            TEAMS[1] if number % 2 else "#E9E2D2",
            {**PULLING, "nod": -16, "hip": (-16, -130), "neck": (-52, -224)},
            trousers="#33404F",
        )
        hand = (x + (-40 if flip else 40) * size, y - 152 * size)
        people.append((y, shade(x, y + 4, 190 * size, 0.2) + person(who, (x, y), size, flip=flip)))
        edge = (600 + (hand[0] - 600) * 0.44, 478 + (y - 640) * 0.12)
        cords.append((y, rope([hand, edge], 5 * size, twist=False)))
    back = "".join(cord for y, cord in cords if y < 700) + "".join(who for y, who in people if y < 700)
    front = "".join(cord for y, cord in cords if y > 700) + "".join(who for y, who in people if y > 700)
    return scene(
        autumn_ground(LANDSCAPE, 420, 34, (0.5, 0.28)), far_people(scattered((0, 470, 1200, 500), 30, 9), 120, 12, coats=(*TEAMS, "#F3EDE3")),
        glow(600, 250, 330, "#FFF3D6", 0.8), back, drum(600, 486, 330),
        swing([(600, 450), (594, 360), (602, 300)], "#E2762B", 5, 0.7), ball(604, 232, 44), *(path(f"M{604 + dx},{232 + dy}q{dx * 0.2},{dy * 0.2} {dx * 0.5},{dy * 0.4}", stroke="#E2762B", stroke_width=5, stroke_linecap="round", opacity=0.7) for dx, dy in ((-58, -30), (58, -30), (0, -66))),
        front, falling_leaves((300, 700, 1200, 890), 14, 8), near_branch((-40, 40), 20, 330, 3),
        ground=fade("#F8E6C4", "#FBF3E2"),
    )  # fmt: skip


def back_to_back() -> str:
    """A ball between two backs; another pair has lost theirs."""
    near = (
        person(player(2, TEAMS[0], BACK_TO_BACK, hair="side-tail"), (540, 720), 1.56),
        person(player(4, TEAMS[0], BACK_TO_BACK, hair="side"), (398, 720), 1.56, flip=True),
    )
    chase = person(
        player(
            6,
            TEAMS[2],
            {
                **RUNNING,
                "hip": (-10, -128),
                "neck": (44, -206),
                "nod": 14,
                "hands": ((30, -110), (96, -104)),
                "elbows": ((40, -160), (76, -150)),
            },
            hair="side-cap",
        ),
        (880, 600),
        1.16,
    )
    laugh = person(
        player(
            9,
            TEAMS[2],
            {
                "elbows": ((-58, -180), (58, -180)),
                "hands": ((-22, -150), (24, -150)),
                "in_front": (True, True),
                "nod": -14,
            },
            hair="bob",
        ),
        (744, 590),
        1.1,
    )
    return scene(
        autumn_ground(WIDE, 300, 52, (0.86, 0.2)), far_people(scattered((0, 360, 1200, 392), 36, 3), 130, 17, coats=(*TEAMS, "#F3EDE3")),
        lanes(WIDE, 470, 4), laugh, shade(880, 606, 200), chase, ball(1010, 588, 30, AMBER, "#A8561E"), swing([(960, 606), (880, 616)], WHITE, 4),
        *(cone(x, 640, 56) for x in (130, 1110)), cone(640, 780, 84), cone(180, 786, 84),
        shade(470, 730, 400, 0.24), near[1], near[0], ball(470, 462, 58, "#F3EDE3"), swing([(250, 560), (180, 566), (110, 560)], WHITE, 5),
        falling_leaves((0, 520, 1200, 790), 18, 23), near_branch((-40, 10), 24, 360, 14),
        ground=fade("#F8E6C4", "#FBF3E2"), frame=WIDE,
    )  # fmt: skip
