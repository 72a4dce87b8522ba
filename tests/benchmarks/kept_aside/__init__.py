"""Papers kept aside: drawn by somebody who had not seen the readers."""
