"""Draws the pictures by which pages are shared."""
