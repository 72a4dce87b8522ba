"""The records: one frozen model a kind, field for field the contract of what is read."""
