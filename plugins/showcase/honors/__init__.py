"""Honour rolls as pages: programmes, rolls, subjects, regions."""
