"""Makes HTML of the Markdown that staff write."""
