"""What a Person's limbs do, as fields to spread into it: `Person(**SQUATTING, coat=RED)`. Sides look to the right."""

from __future__ import annotations

from typing import Any

Pose = dict[str, Any]

AT_A_TABLE: Pose = {
    "elbows": ((-58, -184), (58, -184)), "hands": ((-24, -154), (24, -154)), "in_front": (True, True), "nod": 5,
}  # fmt: skip
AT_A_TABLE_SIDE: Pose = {
    "hip": (-8, -140), "neck": (16, -240), "breadth": 0.8, "nod": 14, "knees": ((-16, -72), (10, -73)), "feet": ((-22, -6), (6, -6)),
    "elbows": ((34, -184), (52, -180)), "hands": ((84, -172), (94, -160)), "in_front": (False, True),
}  # fmt: skip
SIDE: Pose = {
    "breadth": 0.76, "knees": ((-8, -72), (8, -72)), "feet": ((-8, -6), (8, -6)),
    "elbows": ((-4, -190), (6, -190)), "hands": ((16, -142), (24, -140)), "in_front": (False, True),
}  # fmt: skip
WALKING: Pose = {
    "hip": (-2, -140), "neck": (6, -244), "breadth": 0.8, "knees": ((-14, -74), (24, -78)), "feet": ((-50, -10), (34, -6)),
    "elbows": ((-30, -190), (28, -188)), "hands": ((-34, -140), (62, -152)), "in_front": (False, True),
}  # fmt: skip
BENDING: Pose = {
    "hip": (-34, -132), "neck": (48, -196), "breadth": 0.85, "nod": 22, "knees": ((-20, -70), (6, -72)), "feet": ((-30, -6), (6, -6)),
    "elbows": ((58, -140), (78, -138)), "hands": ((84, -92), (104, -96)), "in_front": (False, True),
}  # fmt: skip
SQUATTING: Pose = {
    "hip": (-26, -58), "neck": (18, -150), "breadth": 0.85, "nod": 14, "knees": ((34, -74), (42, -68)), "feet": ((4, -6), (16, -6)),
    "elbows": ((46, -104), (62, -98)), "hands": ((86, -66), (98, -56)), "in_front": (False, True),
}  # fmt: skip
KNEELING: Pose = {
    "hip": (-10, -92), "neck": (24, -188), "breadth": 0.85, "nod": 12, "knees": ((40, -66), (50, -92)), "feet": ((-46, -8), (44, -6)),
    "elbows": ((56, -130), (66, -134)), "hands": ((100, -92), (108, -112)), "in_front": (False, True),
}  # fmt: skip
SITTING: Pose = {
    "hip": (0, -86), "neck": (0, -194), "knees": ((-26, -80), (26, -80)), "feet": ((-26, -6), (26, -6)),
    "elbows": ((-50, -136), (50, -136)), "hands": ((-20, -104), (20, -104)), "in_front": (True, True),
}  # fmt: skip
SITTING_SIDE: Pose = {
    "hip": (0, -86), "neck": (10, -192), "breadth": 0.82, "nod": 8, "knees": ((56, -88), (64, -84)), "feet": ((54, -6), (68, -6)),
    "elbows": ((24, -138), (36, -134)), "hands": ((72, -122), (82, -116)), "in_front": (False, True),
}  # fmt: skip
PUTTING: Pose = {
    "hip": (-4, -141), "neck": (14, -242), "breadth": 0.85, "nod": 8, "elbows": ((46, -192), (60, -188)),
    "hands": ((92, -190), (102, -178)), "in_front": (False, True), "knees": ((-16, -72), (14, -74)), "feet": ((-24, -6), (14, -6)),
}  # fmt: skip
REACHING: Pose = {
    "elbows": ((-50, -190), (54, -262)), "hands": ((-44, -142), (60, -318)), "in_front": (False, True), "neck": (6, -247),
}  # fmt: skip
CHEERING: Pose = {
    "elbows": ((-62, -250), (62, -250)), "hands": ((-62, -304), (62, -304)), "in_front": (False, False),
}  # fmt: skip
CLAPPING: Pose = {
    "elbows": ((-54, -180), (54, -180)), "hands": ((-8, -198), (10, -202)), "in_front": (True, True),
}  # fmt: skip
POINTING: Pose = {
    "elbows": ((-50, -190), (62, -228)), "hands": ((-46, -142), (112, -248)), "in_front": (False, True), "breadth": 0.9,
}  # fmt: skip
HOLDING_UP: Pose = {
    "elbows": ((-64, -186), (64, -186)), "hands": ((-50, -236), (50, -236)), "in_front": (True, True),
}  # fmt: skip
HANDS_FOLDED: Pose = {
    "elbows": ((-44, -186), (44, -186)), "hands": ((-8, -136), (8, -136)), "in_front": (True, True),
}  # fmt: skip
HANDS_BEHIND: Pose = {
    "elbows": ((-46, -186), (46, -186)), "hands": ((-10, -142), (10, -142)), "in_front": (False, False),
}  # fmt: skip
BUST: Pose = {"legs": False, "hip": (0, -60), "neck": (0, -166), "elbows": ((-46, -112), (46, -112)),
              "hands": ((-24, -64), (24, -64)), "in_front": (False, False)}  # fmt: skip
CHILD: Pose = {"head": 1.24}
"""With a scale of about 0.65 of the grown-ups beside it."""
