"""A third set of papers of every kind from other hands, looked at since, and what is printed on them."""
