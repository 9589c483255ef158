"""From the bytes of a staff file to a tree of texts that know their file, line and column."""
