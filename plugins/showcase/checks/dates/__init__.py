"""Dates: days that never were, ranges and weekdays that cannot be, and dates that the history of the files contradicts."""
