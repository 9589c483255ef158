"""What stands in the text of a document: found without making HTML of it, and checked."""
