"""The outside world: object storage, database, watched folders, mail."""
