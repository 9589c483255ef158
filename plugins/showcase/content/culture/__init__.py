"""Culture: frameworks with their pillars, concepts, organisation, places, clubs, rules, and the document library."""
