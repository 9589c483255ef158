"""Notices: what is made known before a decision, for how long, and what is hidden afterwards."""
