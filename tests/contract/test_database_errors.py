"""What the database says when it refuses: in words, and without a patient's data."""

import traceback

import psycopg
import pytest

from casefile.errors import ConflictError, PermanentError, TransientError, UnusableInput
from casefile.records.medical import ChartNote
from connectors import postgres
from connectors.database import migrate, open_case_store
from connectors.database.engine import connect, transaction
from tests.factories import a_bill, a_file

CANARY = "-".join(["Zqx", "Canary"])  # in two parts: a traceback also prints this file


def _conflicting_filing(cases):
    file = cases.files.receive(a_file())
    record = ChartNote(patient_name=CANARY, findings=CANARY)
    note = a_bill(file, kind="chart_note", record=record, sources={})
    cases.filings.save(file, [], [note, note], [])


def _query(url, statement):
    engine = connect(url)
    try:
        with transaction(engine, "file 1") as connection:
            connection.exec_driver_sql(statement)
    finally:
        engine.dispose()


def test_a_conflict_is_told_without_the_data_in_it(cases):
    with pytest.raises(ConflictError, match="something else stands there already") as caught:
        _conflicting_filing(cases)
    assert CANARY not in "".join(traceback.format_exception(caught.value))


def test_a_value_that_the_database_refuses_is_not_told(database_url):
    with pytest.raises(PermanentError, match=r"file 1: the database refused it \(22P02\)") as caught:
        _query(database_url, f"SELECT CAST('{CANARY}' AS integer)")
    assert CANARY not in str(caught.value)
    assert caught.value.__suppress_context__


def test_the_servers_log_holds_no_values(database_url, postgres_folder):
    with pytest.raises(PermanentError):
        _query(database_url, f"SELECT CAST('{CANARY}' AS integer)")
    log = (postgres_folder / "server.log").read_text()
    assert "ready to accept connections" in log
    assert CANARY not in log


def test_tables_of_another_version_are_told(postgres_folder):
    url = postgres.create_database(postgres_folder, "never_migrated")
    with open_case_store(url) as cases, pytest.raises(PermanentError, match="migrate it"):
        cases.matters.list()


def test_a_connection_ended_by_the_server_may_be_tried_again(database_url):
    with pytest.raises(TransientError, match="try again"):
        _query(database_url, "SELECT pg_terminate_backend(pg_backend_pid())")


def test_a_connection_that_died_while_idle_is_replaced(cases, database_url):
    cases.matters.list()
    with psycopg.connect(database_url, autocommit=True) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    assert len(cases.matters.list()) == 2


def test_two_that_lock_each_other_may_try_again(database_url):
    with psycopg.connect(database_url) as other:
        other.execute("LOCK TABLE matters")
        with pytest.raises(TransientError, match="try again"):
            _query(database_url, "SET LOCAL lock_timeout = '50ms'; SELECT * FROM matters")


def test_a_database_that_does_not_exist_is_told(postgres_folder):
    url = postgres.url_of(postgres_folder, "nowhere")
    with pytest.raises(PermanentError, match="does not exist; create it"):
        migrate(url)


@pytest.mark.parametrize("url", ["sqlite:///matterflow.db", "mysql://a@b/c", "no url at all", ""])
def test_only_postgresql_is_taken(url):
    with pytest.raises(UnusableInput, match="SQLite is not supported"), open_case_store(url):
        pass


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+asyncpg", "postgresql+psycopg"])
def test_every_way_of_writing_postgresql_is_taken(database_url, scheme):
    url = database_url.replace("postgresql", scheme, 1)
    with open_case_store(url) as cases:
        assert len(cases.matters.list()) == 2
