"""The audit trail: append-only and chained."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from connectors.database.trail import chain, words_of
from tests.factories import NOON, OTHER

ACT = (NOON, "okafor", "attorney", "release", "draft 1", {"docx": "d0c", "rules": "2026.1"})


def _execute(url, *statements):
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    try:
        with engine.begin() as connection:
            for statement in statements:
                connection.execute(text(statement))
    finally:
        engine.dispose()


def test_an_act_comes_back_as_it_was_written(cases):
    entry = cases.trail.append(*ACT)
    assert entry[1:7] == ACT
    assert cases.trail.entries("draft 1") == (entry,)


def test_entries_are_numbered_in_the_order_written(cases):
    cases.trail.append(*ACT)
    assert [(entry.number, entry.subject) for entry in cases.trail.entries()] == [(1, OTHER), (2, "draft 1")]


def test_the_same_act_at_the_same_moment_is_one_entry(cases):
    first = cases.trail.append(*ACT)
    zone = dt.timezone(dt.timedelta(hours=-8))
    assert cases.trail.append(NOON.astimezone(zone), *ACT[1:5], dict(reversed(ACT[5].items()))) == first
    assert len(cases.trail.entries()) == 2


def test_a_trail_left_alone_holds(cases):
    for minute in range(5):
        cases.trail.append(NOON + dt.timedelta(minutes=minute, microseconds=minute), *ACT[1:])
    assert cases.trail.verify() is None


def test_acts_written_at_once_make_one_chain(cases):
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda worker: cases.trail.append(NOON, f"worker {worker}", *ACT[2:]), range(12)))
    assert [entry.number for entry in cases.trail.entries()] == list(range(1, 14))
    assert cases.trail.verify() is None


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("trail", "actor"),
        ("bates", "number"),
        ("bates_sequences", "prefix"),
        ("sign_offs", "attorney"),
        ("used_codes", "staff_id"),
        ("let_in", "attorney"),
    ],
)
@pytest.mark.parametrize("statement", ["DELETE FROM {0}", "TRUNCATE {0} CASCADE", "UPDATE {0} SET {1} = {1}"])
def test_evidence_can_be_neither_changed_nor_deleted(cases, database_url, table, column, statement):
    with pytest.raises(DBAPIError, match="is append-only"):
        _execute(database_url, statement.format(table, column))


@pytest.mark.parametrize(
    ("damage", "broken"),
    [
        ("UPDATE trail SET actor = 'somebody else' WHERE number = 2", 2),
        ('UPDATE trail SET details = \'{"docx":"another"}\' WHERE number = 3', 3),
        ("UPDATE trail SET at = at + interval '1 microsecond' WHERE number = 2", 2),
        ("UPDATE trail SET hash = 'f' || substr(hash, 2) WHERE number = 2 AND hash NOT LIKE 'f%'", 2),
        ("DELETE FROM trail WHERE number = 2", 3),
        ("DELETE FROM trail WHERE number = 1", 2),
        ("UPDATE trail SET number = 9 WHERE number = 4", 9),
    ],
)
def test_a_trail_that_was_tampered_with_says_where(cases, database_url, damage, broken):
    for minute in range(3):
        cases.trail.append(NOON + dt.timedelta(minutes=minute), *ACT[1:])
    _execute(database_url, "ALTER TABLE trail DISABLE TRIGGER append_only", damage)
    found = cases.trail.verify()
    assert found is not None
    assert found.number == broken


def test_an_entry_forged_with_a_hash_of_its_own_does_not_fit_the_next(cases, database_url):
    for minute in range(2):
        cases.trail.append(NOON + dt.timedelta(minutes=minute), *ACT[1:])
    first, _, last = cases.trail.entries()
    forged = chain(first.hash, 2, words_of(NOON, "somebody else", *ACT[2:]))
    _execute(
        database_url,
        "ALTER TABLE trail DISABLE TRIGGER append_only",
        f"UPDATE trail SET actor = 'somebody else', hash = '{forged}' WHERE number = 2",  # noqa: S608  # the forger's own
    )
    assert cases.trail.verify() == last
