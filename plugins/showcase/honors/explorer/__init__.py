"""The explorer of honours: its index for browsers, and the lists by year, level and category behind its chips."""
