"""Envelopes as offices send them, and single papers of many kinds, kept aside.

Once somebody has looked at what is missed here, the set becomes one of the strangers and another takes its place.
"""
