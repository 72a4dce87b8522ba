"""One module a kind: what it looks like, and how its fields are read."""
