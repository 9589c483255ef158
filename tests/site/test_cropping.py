"""How wide photos are loaded that are cut to the shape of a box."""

import pytest
from tests.activities.making import Shape

from showcase.site.cropping import cropped_sizes


@pytest.mark.parametrize(
    ("width", "height", "sizes"),
    [
        (1600, 1200, "(min-width: 46em) 300px, 46vw"),
        (1600, 800, "(min-width: 46em) 450px, 69vw"),
        (1600, 400, "(min-width: 46em) 900px, 138vw"),
        (900, 1600, "(min-width: 46em) 300px, 46vw"),
    ],
)
def test_what_sticks_out_is_loaded_too(width, height, sizes):
    assert cropped_sizes(Shape(width, height), 4 / 3, 300, 46) == sizes
