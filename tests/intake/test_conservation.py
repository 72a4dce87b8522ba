"""The conservation law: whatever is dropped, corrected and interrupted, every page received stands in one state.

The store and the database fail, or the process dies, at a call that chance names: before it is done, or after.
"""

import datetime as dt
import hashlib
import io
import tempfile
import zipfile
from collections import Counter
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from casefile.corrections import Correction
from casefile.errors import TransientError
from casefile.keys import original_key
from connectors import drop
from connectors.database import open_case_store
from connectors.filesystem import FolderStore
from flows import runs, watching
from flows.page_accounts import check, firm_report, page_report
from flows.settings import Settings
from flows.wiring import House
from tests.conftest import copy_of
from tests.intake.typed import a_statement, a_stub, open_matter, typed_pdf

N, OTHER, UNSORTED = "2026-0101", "2026-0102", "Unsorted"
MONDAY = dt.datetime(2026, 11, 30, 17, tzinfo=dt.UTC)
PAPERS = {
    "statement": a_statement("100.00"),
    "another": a_statement("210.00", "30.00", account="90-2"),
    "stub": a_stub(),
    "anton": a_statement("75.00", name="VERHOEVEN, ANTON", born="01/02/1971", account="1-77"),
    "nobody": a_statement("12.00", name="QUILL, BARNABY", born="09/09/1990", account="5-5"),
    "blank": "",
}
BROKEN = b"%PDF-1.4 broken %%EOF"

packets = st.lists(st.sampled_from(sorted(PAPERS)), min_size=1, max_size=3).map(tuple)
drops = st.tuples(
    st.just("drop"),
    st.sampled_from((N, OTHER, UNSORTED)),
    st.lists(packets, min_size=1, max_size=2).map(tuple) | st.just(()),
)
corrections = st.tuples(
    st.just("correct"),
    st.integers(0, 20),
    st.sampled_from(
        (("begins", "yes"), ("begins", "no"), ("kind", "correspondence"), ("matter", N), ("matter", OTHER))
    ),
)
crashes = st.tuples(
    st.just("crash"), st.integers(1, 60), st.sampled_from(("fails", "dies")), st.sampled_from(("before", "after"))
)
again = st.tuples(st.just("again"), st.integers(0, 20))
stories = st.lists(drops | drops | corrections | crashes | again, min_size=2, max_size=6)


class Died(BaseException):
    """The process is gone."""


class Wire:
    """Counts the calls over it, and breaks at the one that it was set to."""

    def __init__(self):
        self.left, self.how, self.when, self.broke = 0, "", "", 0

    def set(self, left, how, when):
        self.left, self.how, self.when = left, how, when

    def call(self, method, *given, **named):
        self.left -= 1
        breaks = self.left == 0
        if breaks and self.when == "before":
            self._break()
        answer = method(*given, **named)
        if breaks:
            self._break()
        return answer

    def _break(self):
        self.broke += 1
        raise Died if self.how == "dies" else TransientError("the line is down; try again")


class Wired:
    """A service whose calls go over the wire."""

    def __init__(self, service, wire):
        self._service, self._wire = service, wire

    def __getattr__(self, name):
        method = getattr(self._service, name)
        return lambda *given, **named: self._wire.call(method, *given, **named)


class Firm:
    """The firm of one story, its house on the wire, and what was dropped into it."""

    def __init__(self, house, pool, scratch, wire):
        self.house, self.pool, self.scratch, self.wire = house, pool, scratch, wire
        self.now, self.numbers, self.pages = MONDAY, count(1), 0

    def do(self, act, *given):
        self.now += dt.timedelta(minutes=1)
        if act == "crash":
            self.wire.set(*given)
            return
        getattr(self, act)(*given)
        self.work()

    def drop(self, place, files):
        """One file of several pages, a broken one, or an archive."""
        root, name = self.house.settings.drop_folder, f"file {next(self.numbers)}"
        folder = root / UNSORTED if place == UNSORTED else drop.matter_folder(root, place)
        bodies = [typed_pdf(*(PAPERS[paper] for paper in packet)) for packet in files]
        self.pages += sum(len(packet) for packet in files) or 1
        if len(files) == 2:
            (folder / f"{name}.zip").write_bytes(zipped(bodies))
        else:
            (folder / f"{name}.pdf").write_bytes(bodies[0] if bodies else BROKEN)

    def correct(self, which, ruling):
        papers = [paper for number in (N, OTHER) for paper in self.bare.filings.load_case(number).documents]
        if papers:
            paper = papers[which % len(papers)]
            (file_id,) = {line.file_id for line in self._lines(paper)}
            page = max(2, paper.pages[0]) if ruling[0] == "begins" else paper.pages[0]
            act = Correction(file_id=file_id, page=page, act=ruling[0], value=ruling[1], by="lee", at=self.now)
            self.bare.corrections.record([act])

    def again(self, which):
        files = self.files()
        if files:
            self.bare.files.reopen([files[which % len(files)].id])

    def work(self):
        """Watch and file once; what breaks is left as it is."""
        try:
            self._look()
            self._file()
        except (Died, TransientError):
            pass

    def finish(self):
        """Work until nothing is left to do, with the wire mended."""
        self.wire.set(0, "", "")
        for _ in range(3):
            self._look()
            self._file()

    def files(self):
        return [file for number in (None, N, OTHER) for file in self.bare.files.of_matter(number)]

    def _lines(self, paper):
        return [
            line
            for line in self.bare.filings.paper_lines([file.id for file in self.files() if file.sha256 == paper.file])
            if line.pages == paper.pages and line.matter == paper.matter
        ][:1]

    def _look(self):
        watcher = watching.Watcher(self.house)
        watcher._trigger = lambda: None
        watcher.look()
        watcher.look()

    def _file(self):
        desk = runs.Filing(self.house, self.pool, self.scratch, None)
        try:
            for file_id in desk.waiting():
                desk.file(file_id)
        finally:
            desk.close()


@contextmanager
def a_firm(postgres_folder, pool):
    wire = Wire()
    with tempfile.TemporaryDirectory() as name, copy_of(postgres_folder, "template_of_tests") as url:
        home = Path(name)
        (home / "scratch").mkdir()
        given = Settings(home=home, database_url=url, quiet_seconds=0, watch_seconds=0.001)
        with open_case_store(url) as cases:
            folder = drop.DiskFolder(given.drop_folder)
            folder.prepare()
            wired = type(cases)(*(Wired(service, wire) for service in cases))
            firm = Firm(None, pool, home / "scratch", wire)
            store = Wired(FolderStore(home / "storage"), wire)
            firm.house = House(given, store, wired, lambda: firm.now, "test:1", folder)
            firm.bare, firm.originals = cases, FolderStore(home / "storage")
            open_matter(firm.house, N)
            open_matter(firm.house, OTHER, "Anton Verhoeven", client={"date_of_birth": dt.date(1971, 1, 2)})
            yield firm


def zipped(bodies):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number, body in enumerate(bodies):
            archive.writestr(zipfile.ZipInfo(f"part {number}.pdf"), body)
    return packed.getvalue()


def holds(firm):
    """Hold the account against what was dropped."""
    assert firm.house.drop.scan() == ()
    assert firm.house.drop.claimed() == ()
    assert not firm.bare.files.with_status("received")
    whole = firm_report(firm.house)
    check(whole)
    sums = whole["totals"]
    assert sums["received"] == sum(each for status, each in sums.items() if status != "received") == firm.pages
    matters = [page_report(firm.house, number) for number in (None, N, OTHER)]
    for report in matters:
        check(report)
    added = Counter()
    for report in matters:
        added.update(report["totals"])
    assert +added == +Counter(sums)
    for file in firm.files():
        body = firm.originals.get(original_key(file.sha256))
        assert hashlib.sha256(body).hexdigest() == file.sha256
    for number in (N, OTHER):
        filed = {
            (one.row.digest, one.row.file_id) for one in firm.bare.filings.pages(number) if one.row.status == "filed"
        }
        times = Counter(digest for digest, _ in filed)
        assert not [digest for digest, files in times.items() if files > 1], "a page is filed from two files"
    assert not firm.bare.files.untold()


@pytest.fixture(scope="session")
def stories_told(request):
    return 200 if request.config.getoption("--long") else 6


@pytest.mark.timeout(7200)
def test_every_page_received_stands_in_one_state(postgres_folder, postgres_url, pool, stories_told):
    assert postgres_url
    broke = []

    @settings(
        max_examples=stories_told,
        deadline=None,
        derandomize=True,
        phases=(Phase.generate,),  # a story takes a second: it is short enough to be read as it is
        suppress_health_check=list(HealthCheck),
    )
    @given(stories)
    def told(story):
        with a_firm(postgres_folder, pool) as firm:
            for act in story:
                firm.do(*act)
            firm.finish()
            broke.append(firm.wire.broke)
            holds(firm)

    told()
    assert sum(broke)


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("how", ["fails", "dies"])
def test_a_fault_at_any_of_many_calls_loses_no_page(postgres_folder, postgres_url, pool, how, when, stories_told):
    """One archive, a packet with somebody's page, and a repeat, broken at a call and then at a later one."""
    assert postgres_url
    with a_firm(postgres_folder, pool) as firm:
        calls = range(3, 180, 3 if stories_told > 6 else 45)
        for at in calls:
            firm.wire.set(at, how, when)
            firm.drop(N, (("statement", "anton"), ("stub", "blank")))
            firm.drop(UNSORTED, (("nobody", "statement"),))
            firm.work()
        firm.finish()
        assert firm.wire.broke > len(calls) / 2
        holds(firm)
