"""The pages of culture: pillars, concepts, organisation, places, clubs, rules and the document library."""
