"""Papers drawn by people who had not seen the readers; kept aside once, open to whoever tunes them by now."""
