"""Makes a site of the Catalogue: the pages that exist, and how they are put in place."""
