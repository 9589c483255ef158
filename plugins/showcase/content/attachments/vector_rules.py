"""What may stand in a drawing (SVG 1.1 and 2, W3C)."""

from __future__ import annotations

import re

SVG = "http://www.w3.org/2000/svg"
XML = "http://www.w3.org/XML/1998/namespace"
EDITORS = frozenset(
    {
        "http://www.inkscape.org/namespaces/inkscape",
        "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
    }
)
"""Inkscape's own elements and attributes, which browsers pass over; paths and names in them are looked for all the same."""

_SHAPES = """
    svg g defs symbol use switch a title desc metadata style view
    path rect circle ellipse line polyline polygon text tspan textPath tref
    linearGradient radialGradient stop pattern clipPath mask marker image
    filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
    feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
    feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
    feTurbulence
"""
ELEMENTS = frozenset(_SHAPES.split())
"""Shapes, text, colours and effects."""

PROGRAMS = frozenset({"script", "handler", "listener"})
MOVING = frozenset(
    {"animate", "animatecolor", "animatemotion", "animatetransform", "set", "discard", "mpath"}
)

HARMLESS_NOTES = frozenset({"", "image/svg+xml", "http://purl.org/dc/dcmitype/StillImage"})
"""What a plain SVG of Inkscape holds as its notes: that it is a picture."""

COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
_UNSAFE = r"""
    url\(\s*["']?\s*(?!["'\s\#])     # only what is defined in the drawing itself may be used
    |image-set\s*\(|\bsrc\s*\(|\bimage\s*\(
    |expression\s*\(|-moz-binding|behavior\s*:|javascript\s*:
    |\\                              # spells letters so that they are not seen
"""
UNSAFE_VALUE = re.compile(_UNSAFE, re.IGNORECASE | re.VERBOSE)
UNSAFE_SHEET = re.compile(rf"{_UNSAFE}|@(?!media\b|keyframes\b|supports\b)\w", re.IGNORECASE | re.VERBOSE)
"""In a style sheet @import and @font-face fetch what lies elsewhere, too."""

MACHINE_PATH = re.compile(
    r"\b[A-Za-z]:[\\/](?!/)|file:/|(?<![\w.])/(?:home|Users|Volumes|mnt|media)/\w|\\\\\w+\\"
)
"""A place on somebody's computer: a drive, a home folder, a share in the network."""
