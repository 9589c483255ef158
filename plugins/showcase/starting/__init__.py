"""Begins a site of one's own in a copy of the template, and new files in it."""
