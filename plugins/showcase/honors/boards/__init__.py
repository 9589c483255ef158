"""Boards (展板): subjects and rolls on one sheet each, for A4, A3 and 60×90 cm.

A sheet is composed in units of its own, 297 to its width, whatever its size on paper: what fits one format fits all.
"""
