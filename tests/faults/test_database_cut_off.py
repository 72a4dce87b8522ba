"""The database goes away at the worst moments: what was asked for is done once, whenever the answer is lost."""

import datetime as dt
import shutil
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

from casefile.drafts import Sent
from casefile.errors import TransientError
from connectors import postgres
from connectors.database import open_case_store
from tests.factories import (
    NOON,
    NUMBER,
    a_bill,
    a_file,
    a_manifest,
    a_matter,
    a_page,
    a_question,
)
from tests.faults.cutting import CutWire

LEASE = dt.timedelta(minutes=5)
DEMAND = (NUMBER, "settlement-demand", 1)


@pytest.fixture
def wire(postgres_folder):
    folder = Path(tempfile.mkdtemp(prefix="mf-wire-"))
    wire = CutWire(folder, postgres_folder / ".s.PGSQL.5432")
    wire.folder = folder
    yield wire
    wire.close()
    shutil.rmtree(folder)


@pytest.fixture
def cases(database_url, wire):
    """The services over the wire, with a matter, a file and a draft ready."""
    name = urlsplit(database_url).path
    with open_case_store(f"postgresql://postgres@{name}?host={wire.folder}") as opened:
        opened.matters.open(a_matter(), "a form")
        opened.files.receive(a_file())
        opened.drafts.reserve(NUMBER, "settlement-demand", "inputs")
        opened.drafts.save(a_manifest())
        yield opened


def _file(cases):
    file = a_file()
    filed = file.model_copy(update={"status": "filed"})
    cases.filings.save(filed, [a_page(file)], [a_bill(file)], [a_question(file)])


def _release(cases):
    cases.drafts.release(*DEMAND, content_hash="d0c", by="okafor", at=NOON)


ACTS = {
    "open a matter": lambda cases: cases.matters.open(a_matter("2026-0150"), "its form"),
    "set a stage": lambda cases: cases.matters.set_stage(NUMBER, "demand"),
    "receive a file": lambda cases: cases.files.receive(a_file("another.pdf")),
    "say what became of it": lambda cases: cases.files.set_result(a_file().id, "refused", reason="encrypted"),
    "claim work": lambda cases: cases.work.claim("file:1", "one", NOON, LEASE),
    "finish work": lambda cases: cases.work.finish("file:1", "one"),
    "keep a reading": lambda cases: cases.readings.save("page", b"words"),
    "file": _file,
    "number pages": lambda cases: cases.bates.assign(NUMBER, [("aa", 1), ("aa", 2)], "MQR"),
    "reserve a version": lambda cases: cases.drafts.reserve(NUMBER, "chronology", "inputs"),
    "save a draft": lambda cases: cases.drafts.save(a_manifest(claims=3)),
    "release": _release,
    "write the trail": lambda cases: cases.trail.append(NOON, "okafor", "attorney", "release", "x", {}),
    "sign a rule": lambda cases: cases.signatures.sign_rule("r", "1", "okafor", dt.date(2026, 3, 1)),
}


def _all(cases):
    """All that the database says, whatever was asked of it."""
    return (
        cases.matters.list(),
        cases.files.of_matter(NUMBER),
        cases.work.claim("file:1", "another", NOON, LEASE),
        cases.readings.load("page"),
        cases.filings.load_case(NUMBER),
        cases.filings.pages(NUMBER),
        cases.filings.questions(NUMBER),
        cases.bates.assign(NUMBER, [("aa", 1), ("aa", 2)], "MQR"),
        cases.drafts.list(NUMBER),
        cases.drafts.reserve(NUMBER, "chronology", "inputs"),
        cases.trail.entries(),
        cases.trail.verify(),
        cases.signatures.signed_rules(),
    )


def _once(act, postgres_folder):
    """What the database says when the act was done once over a whole wire."""
    server = postgres.url_of(postgres_folder)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("CREATE DATABASE done_once TEMPLATE template_of_tests")
    try:
        with open_case_store(postgres.url_of(postgres_folder, "done_once")) as cases:
            cases.matters.open(a_matter(), "a form")
            cases.files.receive(a_file())
            cases.drafts.reserve(NUMBER, "settlement-demand", "inputs")
            cases.drafts.save(a_manifest())
            act(cases)
            return _all(cases)
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute("DROP DATABASE done_once WITH (FORCE)")


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_an_act_whose_answer_was_lost_is_made_good_by_doing_it_again(cases, wire, act, postgres_folder, database_url):
    wire.cut_answer_to(b"COMMIT")
    with pytest.raises(TransientError, match="try again"):
        act(cases)
    assert wire.cuts == 1
    act(cases)
    assert _all(cases) == _once(act, postgres_folder)


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_an_act_that_was_cut_off_before_its_end_left_nothing(cases, wire, act):
    before = (
        cases.filings.load_case(NUMBER),
        cases.files.of_matter(NUMBER),
        cases.drafts.list(NUMBER),
        cases.trail.entries(),
    )
    wire.cut_before(b"COMMIT")
    with pytest.raises(TransientError, match="try again"):
        act(cases)
    assert wire.cuts == 1
    after = (
        cases.filings.load_case(NUMBER),
        cases.files.of_matter(NUMBER),
        cases.drafts.list(NUMBER),
        cases.trail.entries(),
    )
    assert after == before


def test_a_code_whose_answer_was_lost_is_used_up(cases, wire):
    """Letting it through again would let a second person through; the next code comes in 30 seconds."""
    wire.cut_answer_to(b"COMMIT")
    with pytest.raises(TransientError):
        cases.signatures.use_code("okafor", 7)
    assert not cases.signatures.use_code("okafor", 7)


def test_sent_is_recorded_once_though_the_answer_was_lost(cases, wire):
    _release(cases)
    sent = Sent(on=dt.date(2026, 9, 8), manner="e-mail", by="jlindqvist")
    wire.cut_answer_to(b"COMMIT")
    with pytest.raises(TransientError):
        cases.drafts.record_sent(*DEMAND, sent)
    assert cases.drafts.record_sent(*DEMAND, sent).sent == sent


def test_a_server_that_is_gone_may_be_tried_again(tmp_path):
    with (
        open_case_store(f"postgresql://postgres@/gone?host={tmp_path}") as cases,
        pytest.raises(TransientError, match="the database did not answer"),
    ):
        cases.matters.list()
