"""Bytes to pages to documents to records: the only package that reads."""
