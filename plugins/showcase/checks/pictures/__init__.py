"""Whether pictures say to those who cannot see them what is to be seen."""
