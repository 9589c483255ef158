"""Names: people whose names can be taken for one another, units and villages that are written in several ways."""
