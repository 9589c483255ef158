"""Names of people, units and places: their order by strokes and by pinyin, and the ids made from them."""

from showcase.content.names.ids import is_id, slug
from showcase.content.names.pinyin import initial, pinyin, pinyin_key
from showcase.content.names.strokes import stroke_count, stroke_key

__all__ = ["initial", "is_id", "pinyin", "pinyin_key", "slug", "stroke_count", "stroke_key"]
