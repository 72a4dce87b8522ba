"""The firm's database: PostgreSQL through SQLAlchemy, one small class a service, one table a noun."""
