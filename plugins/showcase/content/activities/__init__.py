"""Activities as staff write them: their types, festivals, campaigns and regimes, and the activities themselves."""
