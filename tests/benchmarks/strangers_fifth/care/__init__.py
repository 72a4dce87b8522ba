"""Papers of care and its cost, kept aside: bills, notes, reports, benefits, ledgers, liens, letters of protection.

Once somebody has looked at what is missed here, the set becomes one of the strangers and another takes its place.
"""
