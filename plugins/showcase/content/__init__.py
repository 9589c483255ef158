"""Reads and checks what staff wrote, and makes the Catalogue of it."""
