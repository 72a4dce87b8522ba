"""Papers drawn by people who had not seen the readers, kept aside once, and open since to whoever tunes them."""
