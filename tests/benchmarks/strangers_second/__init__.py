"""A second set of papers from other hands: drawn by somebody who had not seen the readers, looked at since."""
