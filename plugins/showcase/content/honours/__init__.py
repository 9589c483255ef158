"""The honours model: what staff declare and write of honours, and the records that the Catalogue holds of it."""
