"""Activities with their galleries: lists, years, festivals, campaigns, regimes, figures of volunteering."""
