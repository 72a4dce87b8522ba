"""The tables: made once, the same whichever way, and backed up whole."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from casefile.errors import ConflictError, PermanentError, UnusableInput
from connectors import postgres
from connectors.database import migrate, open_case_store, schema
from connectors.database.dump import dump_tables, load_tables
from connectors.database.engine import connect
from connectors.database.tables import METADATA
from tests.factories import NUMBER, OTHER


def test_the_steps_lead_to_the_tables_that_the_code_names(database_url):
    engine = connect(database_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"target_metadata": METADATA})
        differences = compare_metadata(context, METADATA)
    engine.dispose()
    assert differences == []


def test_the_tables_stand_at_the_last_step_that_is_packaged(database_url):
    engine = connect(database_url)
    with engine.connect() as connection:
        last = ScriptDirectory.from_config(schema.alembic_config(connection)).get_current_head()
        assert schema.newest_step() == last == schema.standing_revision(connection)
    engine.dispose()


def test_migrating_again_changes_nothing(database_url):
    migrate(database_url)
    with open_case_store(database_url) as cases:
        assert [matter.number for matter in cases.matters.list()] == [NUMBER, OTHER]


def test_two_that_migrate_at_once_both_find_it_done(postgres_folder):
    url = postgres.create_database(postgres_folder, "migrated_at_once")
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(migrate, [url] * 4))
    with open_case_store(url) as cases:
        assert cases.matters.list() == ()


def test_a_server_that_is_too_old_is_refused(database_url, monkeypatch):
    monkeypatch.setattr(schema, "OLDEST_SERVER", 99)
    with pytest.raises(PermanentError, match="Matterflow needs 99 or later"):
        migrate(database_url)


@pytest.fixture
def empty_url(postgres_folder, postgres_url):
    url = postgres.create_database(postgres_folder, "restored")
    migrate(url)
    yield url
    engine = connect(postgres.url_of(postgres_folder)).execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql("DROP DATABASE restored WITH (FORCE)")
    engine.dispose()


def _everything(cases):
    return (
        cases.matters.list(),
        cases.files.of_matter(OTHER),
        cases.filings.load_case(OTHER),
        cases.filings.pages(OTHER),
        cases.filings.questions(OTHER),
        cases.corrections.of_matter(OTHER),
        cases.bates.assign(OTHER, [], "NOI"),
        cases.drafts.list(OTHER),
        cases.readings.load("noise"),
        cases.trail.entries(),
        cases.trail.verify(),
        cases.signatures.signed_rules(),
    )


def test_a_backup_brings_everything_back(cases, database_url, empty_url, tmp_path):
    saved = dump_tables(database_url, tmp_path / "backup")
    assert load_tables(empty_url, tmp_path / "backup") == saved
    assert saved["matters"] == 2
    assert saved["extracted_values"] > 0
    with open_case_store(empty_url) as restored:
        assert _everything(restored) == _everything(cases)
        assert not restored.matters.open(cases.matters.get(NUMBER), "form of the one")


def test_a_backup_is_not_brought_back_over_something(cases, database_url, tmp_path):
    dump_tables(database_url, tmp_path)
    with pytest.raises(ConflictError, match="the restored database"):
        load_tables(database_url, tmp_path)
    assert len(cases.matters.list()) == 2


def test_a_folder_without_a_backup_is_refused(database_url, tmp_path):
    with pytest.raises(UnusableInput, match="holds no whole backup"):
        load_tables(database_url, tmp_path)


@pytest.mark.parametrize("damage", ["a table is gone", "rows are gone"])
def test_a_damaged_backup_is_refused_whole(cases, database_url, empty_url, tmp_path, damage):
    dump_tables(database_url, tmp_path)
    trail = tmp_path / "trail.copy"
    if damage == "a table is gone":
        trail.unlink()
    else:
        trail.write_bytes(b"")
    with pytest.raises(UnusableInput, match="damaged"):
        load_tables(empty_url, tmp_path)
    with open_case_store(empty_url) as restored:
        assert restored.matters.list() == ()


def test_a_backup_of_another_version_is_refused(cases, database_url, empty_url, tmp_path):
    dump_tables(database_url, tmp_path)
    contents = tmp_path / "tables.json"
    said = json.loads(contents.read_text())
    contents.write_text(json.dumps(said | {"revision": "9999"}))
    with pytest.raises(UnusableInput, match="another version of Matterflow"):
        load_tables(empty_url, tmp_path)
