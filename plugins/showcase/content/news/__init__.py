"""News items: what staff write, when it is public, whom it speaks of."""
