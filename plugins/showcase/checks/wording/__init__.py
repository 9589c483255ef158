"""How texts are worded: forbidden words, placeholders, days that never were, document numbers, punctuation, titles."""
