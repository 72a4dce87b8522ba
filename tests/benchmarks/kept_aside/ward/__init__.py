"""A third set kept aside, its medical half: bills, notes, reports, benefits, ledgers, liens, letters of protection."""
