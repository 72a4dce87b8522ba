"""Papers drawn by people who had not seen the readers, and kept aside from whoever tunes them."""
