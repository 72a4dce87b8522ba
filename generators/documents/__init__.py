"""One module a generated document."""
