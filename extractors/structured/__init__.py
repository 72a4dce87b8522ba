"""Structured input: X12, C-CDA, FHIR and plain text, read into records without a page."""
