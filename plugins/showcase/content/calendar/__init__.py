"""Which days are worked: weekends, public holidays, and the weekend days that are worked in their place."""
