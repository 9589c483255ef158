"""Volunteering: how many served, for how long, and what that comes to for each."""
