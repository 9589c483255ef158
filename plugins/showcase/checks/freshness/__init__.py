"""Whether the site is kept up, by the inspection of government sites (国办秘函〔2019〕19号)."""
