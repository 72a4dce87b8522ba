"""Bytes to pages: what a file really is, and the words on each of its pages."""
