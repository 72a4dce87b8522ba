"""A further set of papers of every kind that nothing was tuned on, and what is printed on them."""
