"""Honour books (光荣册): the rolls of a year, or of a programme over the years, as one print with an index by strokes."""
