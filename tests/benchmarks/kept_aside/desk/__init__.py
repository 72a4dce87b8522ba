"""Papers of work, cover, the road, the court and the office, kept aside: stubs, letters, reports, requests, forms.

Once somebody has looked at what is missed here, the set becomes one of the strangers and another takes its place.
"""
