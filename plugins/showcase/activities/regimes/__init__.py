"""Regimes: what was promised against what was recorded, year by year."""
