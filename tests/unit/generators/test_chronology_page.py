"""The time line of treatment: where things stand on the chart, and what the page says in words."""

import datetime as dt
import itertools
import re

import pytest

from casefile.case import CaseFile
from casefile.chronology import Gap, build_chronology
from casefile.ledger import build_ledger
from casefile.records.medical import ClinicalSummary, Diagnosis, OperativeReport, SummaryEncounter
from casefile.worknotes import note_spans
from generators.chronology_chart import WIDTH, chart_of
from generators.chronology_page import chronology_page
from generators.documents.chronology import ChronologyOptions, build
from generators.visit_lines import lines_of as lines_within
from generators.visit_lines import visit_lines
from tests.papers import LOSS, a_bill, a_case, a_charge, a_note, an_image, filed
from tests.unit.generators.sample import sample_case, sample_desk, sample_matter


def lines_of(*papers, **changes):
    case = a_case(*papers, **changes)
    ledger = build_ledger(case)
    return visit_lines(case, ledger, build_chronology(case, ledger), ())


def chart(*papers, loss=LOSS):
    case = a_case(*papers)
    ledger = build_ledger(case)
    chronology = build_chronology(case, ledger)
    return chart_of(visit_lines(case, ledger, chronology, ()), chronology.gaps, note_spans(case), loss)


@pytest.fixture(scope="module")
def page():
    case = sample_case()
    desk = sample_desk(case, page_link=lambda document, page: f"file:///filed/{document}.pdf#page={page}")
    return chronology_page(case, desk).decode()


def test_visits_stand_in_their_order_after_the_line_of_the_loss():
    made = chart(a_note("2026-02-14"), a_note("2026-03-10"), a_note("2026-06-10", facility="Halvorsen"))
    assert [dot.x for dot in made.dots] == sorted(dot.x for dot in made.dots)
    assert made.dots[0].x == made.loss
    assert made.dots[-1].x <= made.right < WIDTH
    assert (len(made.lanes), made.dots[0].y, made.dots[2].y - made.dots[1].y) == (2, made.dots[1].y, 31)


def test_visits_before_the_loss_stand_compressed_at_its_left():
    made = chart(a_note("2012-05-11"), a_note("2022-05-11"), a_note("2026-03-10"))
    first, second, since = (dot.x for dot in made.dots)
    assert made.before.x < first < second < made.before.x + made.before.width < made.loss < since
    assert made.before.words == "2012 to 2022"


def test_a_long_gap_spans_its_days_and_a_short_one_is_not_drawn():
    made = chart(a_note("2026-02-14"), a_note("2026-03-05"), a_note("2026-04-20"))
    (gap,) = made.gaps
    assert (gap.words, gap.x, round(gap.x + gap.width, 1)) == ("45 days", made.dots[1].x, made.dots[2].x)


def test_days_off_work_are_a_bar():
    made = chart(a_note("2026-02-14", off_work_end=dt.date(2026, 2, 28)))
    assert (made.work[0].start, made.work[0].end) == (LOSS, dt.date(2026, 2, 28))


def test_notes_that_follow_on_are_one_bar():
    notes = (
        a_note("2026-02-14", off_work_end=dt.date(2026, 2, 28)),
        a_note("2026-03-01", off_work_end=dt.date(2026, 3, 10)),
        a_note("2026-04-01", off_work_end=dt.date(2026, 4, 5)),
    )
    assert [(bar.start.month, bar.end.month) for bar in chart(*notes).work] == [(2, 3), (4, 4)]


def test_two_visits_of_a_provider_on_one_day_do_not_hide_each_other():
    made = chart(a_note("2026-03-02", facility="Foothill Imaging"), an_image("2026-03-02"))
    assert len({(dot.x, dot.y) for dot in made.dots}) == 2


@pytest.mark.parametrize("last", ["2026-02-14", "2026-02-20", "2026-12-01", "2031-02-14"])
def test_names_of_months_do_not_touch(last):
    places = [tick.x for tick in chart(a_note("2026-02-14"), a_note(last)).ticks]
    assert all(two - one >= 58 for one, two in itertools.pairwise(places))


def test_without_a_date_of_loss_the_visits_are_still_drawn():
    assert chart(a_note("2026-03-10"), loss=None).loss is None


def test_a_run_of_visits_that_bills_date_is_told_visit_by_visit():
    log = a_note("2026-02-16", date_through=dt.date(2026, 4, 10), note_type="therapy")
    told = lines_of(log, a_bill(*(a_charge(on=on) for on in ("2026-02-16", "2026-03-05", "2026-04-10"))))
    assert [(one.date.isoformat(), one.kind, one.through) for one in told] == [
        ("2026-02-16", "therapy", None),
        ("2026-03-05", "therapy", None),
        ("2026-04-10", "therapy", None),
    ]
    assert {one.papers for one in told} == {(log.id,)}


def test_a_run_of_visits_that_no_bill_dates_is_one_line_with_both_its_days():
    (told,) = lines_of(a_note("2026-02-16", date_through=dt.date(2026, 4, 10)))
    assert told.through == dt.date(2026, 4, 10)


def test_two_notes_of_one_visit_are_one_line():
    nurse = a_note(provider_name="T. Beckett, RN", chief_complaint="Neck pain.")
    doctor = a_note(provider_name="A. Rao, MD", name="doctor", findings="Spasm of the neck.")
    (told,) = lines_of(nurse, doctor)
    assert [piece.text for piece in told.people] == ["T. Beckett, RN", "A. Rao, MD"]
    assert {part.label for part in told.parts} == {"complaint", "findings"}


def test_each_visit_is_a_row_and_a_sign_that_leads_to_it(page):
    rows, signs = (
        re.findall(r'<tr class="visit" id="(visit-\d+)"', page),
        re.findall(r'href="#(visit-\d+)" class="dot', page),
    )
    assert rows == signs
    assert len(rows) == 46


def test_pages_open_where_people_see_the_storage(page):
    assert re.search(
        r'<a class="page" href="file:///filed/\w+\.pdf#page=\d+" title="page \d+ of \d+ of the filed paper">MQR-', page
    )
    plain = chronology_page(sample_case(), sample_desk(sample_case())).decode()
    assert '<span class="page"' in plain
    assert 'class="page" href' not in plain


def test_the_page_says_what_stands_out(page):
    for words in (
        "CT of the neck: done, no report.",
        "45 days between 5 Jun 2026 and 21 Jul 2026.",
        "stiff neck after sleeping",
    ):
        assert words in page
    assert "Work product of the firm: not to be sent" in page


def test_what_a_paper_says_is_never_markup():
    note = a_note(chief_complaint="<script>alert(1)</script> neck & arm")
    made = chronology_page(a_case(note), sample_desk(a_case(note))).decode()
    assert "<script>alert" not in made
    assert "&lt;script&gt;alert(1)" in made


OPERATION = filed(
    OperativeReport(
        surgeon="A. Vale, MD",
        date_of_service=dt.date(2026, 4, 1),
        procedure="C5-C6 epidural steroid injection",
        postoperative_diagnosis="Cervical radiculopathy",
        findings="Good epidural spread of contrast.",
    ),
    "operative_report",
)
SUMMARY = filed(
    ClinicalSummary(
        author="Fresno Family Practice",
        diagnoses=(Diagnosis(code="M54.2", description="Cervicalgia"),),
        encounters=(
            SummaryEncounter(date=dt.date(2026, 3, 1), type="Office visit"),
            SummaryEncounter(date=dt.date(2026, 3, 1), type="Lab"),
            SummaryEncounter(date=dt.date(2026, 3, 9), type="Office visit", provider_name="B. Lee, MD"),
        ),
    ),
    "clinical_summary",
)


@pytest.mark.parametrize(
    ("papers", "kinds"),
    [
        ((OPERATION,), ["surgery"]),
        ((SUMMARY,), ["visit", "visit"]),
        (
            (a_bill(a_charge()), a_bill(a_charge(on="2026-03-12"), provider="Valley Star Ambulance")),
            ["billed", "billed"],
        ),
        ((a_note(facility=None, note_type=None),), ["visit"]),
        ((an_image(modality="other", impression="1. Protrusion. 2. Edema."),), ["imaging"]),
        ((a_note(), a_note("2026-03-11", name="held", held="privileged")), ["visit"]),
    ],
)
def test_every_kind_of_paper_has_its_lines_page_and_table(papers, kinds):
    case = a_case(*papers)
    desk = sample_desk(case)
    assert [one.kind for one in lines_of(*papers)] == kinds
    assert chronology_page(case, desk).decode().count('<tr class="visit"') == len(kinds)
    (built,) = build(case, ChronologyOptions(), desk)
    assert built.name == "chronology"


def test_where_room_is_short_the_same_visits_are_told_in_fewer_words():
    case = sample_case()
    ledger = build_ledger(case)
    chronology = build_chronology(case, ledger)
    ample, scant = (lines_within(case, ledger, chronology, (), room) for room in (10**6, 0))
    words = [
        sum(len(piece.text) for one in told for part in one.parts for piece in part.pieces) for told in (ample, scant)
    ]
    assert [one.day for one in ample] == [one.day for one in scant]
    assert words[1] < words[0] * 0.7


def test_an_operation_is_told_by_what_was_done_and_found():
    (told,) = lines_of(OPERATION)
    assert [(part.label, part.pieces[0].text) for part in told.parts] == [
        ("procedure", "C5-C6 epidural steroid injection"),
        ("diagnosis", "Cervical radiculopathy"),
        ("findings", "Good epidural spread of contrast."),
    ]


def test_the_page_asks_nobody_for_anything(page):
    assert not re.search(r'(?:src|href)="(?:https?:)?//', page)
    assert "default-src 'none'" in page
    assert " style=" not in page


def test_a_file_without_visits_has_no_page():
    case = CaseFile(matter=sample_matter(), documents=())
    assert chronology_page(case, sample_desk(case)) is None


def test_the_same_case_gives_the_same_page(page):
    case = sample_case()
    desk = sample_desk(case, page_link=lambda document, page: f"file:///filed/{document}.pdf#page={page}")
    assert chronology_page(case, desk).decode() == page


def test_a_gap_of_thirty_days_is_long():
    day = dt.date(2026, 3, 1)
    assert [Gap(start=day, end=day, days=days).is_long for days in (29, 30)] == [False, True]
