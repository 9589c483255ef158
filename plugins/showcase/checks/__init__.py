"""What content and the finished site are held against: rules with ids, each with its norm, its reason and its cure."""
