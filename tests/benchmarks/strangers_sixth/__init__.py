"""Envelopes as offices send them, and single papers of many kinds.

Drawn by somebody who had not seen the readers; kept aside once, and looked at since.
"""
