"""What the finished site gives to machines: page tags, feeds, search index."""
