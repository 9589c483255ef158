"""Names of people, units and places: their order by strokes and by pinyin, and the ids made from them."""
