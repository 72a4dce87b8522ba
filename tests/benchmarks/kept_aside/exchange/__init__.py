"""A set kept aside, its claim side: pay, policies, letters, ledgers, crash reports, served papers and liens."""
