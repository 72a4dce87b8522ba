"""Papers kept aside: every kind, drawn by somebody who had not seen the readers; nobody may tune on them.

Once somebody has looked at what is missed here, the set becomes one of the strangers and another takes its place.
"""
