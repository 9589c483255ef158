"""What the pages of news show: lists, items, their neighbours."""
