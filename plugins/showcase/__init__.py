"""Showcase: the public culture showcase of a Chinese town, county, office or service hall."""
