"""Laws of the case file's arithmetic."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from casefile.case import CaseFile
from casefile.distribution import report_liens
from casefile.formulas import evaluate
from casefile.identity import same_organisation, same_person
from casefile.ledger import build_ledger, shape
from casefile.liens import LienView
from casefile.money import total
from casefile.reckoning import Service, reckon
from casefile.reductions import Settlement
from casefile.shares import pro_rata, round_cents
from casefile.sums import sum_of
from casefile.worknotes import off_work
from tests.papers import a_case
from tests.strategies import cases, money
from tests.unit.casefile.test_sums import figure

KINDS = ("medicare", "medicaid", "health_plan", "erisa_plan", "hospital", "provider", "medical_payments")
STATES = ("CA", "TX", "FL", "GA", "NY", "IL", "NC", "AZ", "OH")


@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_papers_changes_no_ledger(case, chance):
    papers = list(case.documents)
    chance.shuffle(papers)
    assert build_ledger(CaseFile(matter=case.matter, documents=tuple(papers))) == build_ledger(case)


@given(cases())
def test_a_duplicate_changes_no_ledger(case):
    copies = tuple(
        paper.model_copy(update={"id": f"copy-{paper.id}", "duplicate_of": paper.id}) for paper in case.documents
    )
    assert build_ledger(CaseFile(matter=case.matter, documents=case.documents + copies)) == build_ledger(case)


@given(cases())
def test_a_second_copy_that_nobody_marked_changes_no_charge(case):
    copies = tuple(paper.model_copy(update={"id": f"copy-{paper.id}"}) for paper in case.documents)
    twice = build_ledger(CaseFile(matter=case.matter, documents=case.documents + copies))
    assert twice.totals.billed == build_ledger(case).totals.billed


@given(cases())
def test_every_row_ties_out(case):
    for account in build_ledger(case).providers:
        settled = account.adjusted.amount + account.paid_amount + account.patient_paid.amount + account.outstanding
        assert account.billed.amount == settled
        assert account.credit == max(-account.outstanding, 0)


@given(cases())
def test_the_totals_are_the_sums_of_the_rows(case):
    ledger = build_ledger(case)
    assert ledger.totals.billed == total(account.billed.amount for account in ledger.providers)
    assert ledger.totals.outstanding == total(account.outstanding for account in ledger.providers)


@given(cases())
def test_the_visits_of_a_row_add_up_to_it(case):
    for account in shape(build_ledger(case))["providers"]:
        for column in ("billed", "adjusted"):
            assert sum(Decimal(visit[column]) for visit in account["visits"]) == Decimal(account[column])
        paid = sum(map(Decimal, account["paid"].values()), Decimal(0))
        assert sum(Decimal(visit["paid"]) for visit in account["visits"]) == paid


@given(cases())
def test_a_credit_is_always_told(case):
    ledger = build_ledger(case)
    credits_ = [account for account in ledger.providers if account.credit]
    assert len([problem for problem in ledger.problems if problem.code == "credit"]) == len(credits_)


@given(money(0), st.lists(money(0), min_size=1, max_size=8))
def test_shares_pro_rata_add_up(amount, weights):
    parts = pro_rata(amount, weights)
    assert total(parts) == amount
    assert all(part >= 0 for part in parts)


@given(money(0), st.lists(money(1), min_size=1, max_size=8))
def test_a_share_is_within_a_cent_of_its_ratio(amount, weights):
    whole = sum(map(Fraction, weights))
    for part, weight in zip(pro_rata(amount, weights), weights, strict=True):
        assert abs(Fraction(part) - Fraction(amount) * Fraction(weight) / whole) < Fraction(1, 100)


@given(st.fractions())
def test_rounding_moves_an_amount_by_half_a_cent_at_most(exact):
    assert abs(Fraction(round_cents(exact)) - exact) <= Fraction(1, 200)


@st.composite
def views(draw):
    related = sum_of([figure(str(draw(money(0))))])
    holder = f"Holder {draw(st.integers(0, 99))}"
    return LienView(holder=holder, kind=draw(st.sampled_from(KINDS)), related=related, documented=related)


@given(st.lists(views(), max_size=5), money(1), st.fractions(0, 1), money(0), st.sampled_from(STATES))
def test_a_distribution_ties_out(liens, gross, fee, costs, state):
    settlement = Settlement(gross, fee, costs)
    divided = report_liens(a_case(state=state), liens, settlement).settlement
    paid = total(amount for _, amount in divided.liens)
    assert divided.fee + divided.costs + paid + divided.net_to_client == gross
    assert divided.blocked is (divided.net_to_client < 0)


@given(st.lists(views(), max_size=5), money(1), st.fractions(0, 1), st.sampled_from(STATES))
def test_no_lien_is_reduced_above_itself_or_below_nothing(liens, gross, fee, state):
    for one in report_liens(a_case(state=state), liens, Settlement(gross, fee)).liens:
        assert one.reduced is None or 0 <= one.reduced <= one.lien.related.amount


@given(st.text(max_size=60) | st.from_regex(r"[abc0-9.+\-*/(), 'minxsumroud_]{0,40}", fullmatch=True))
def test_a_formula_comes_to_a_value_or_is_refused(formula):
    try:
        evaluate(formula, {"a": "1.00", "b": "2026-01-01", "c": "word"})
    except ValueError:
        return


@given(st.text(max_size=80), st.none() | st.dates())
def test_reading_a_work_note_never_raises(words, seen):
    span = off_work(f"off work {words}", seen)
    assert span is None or span.start <= span.end


@given(st.text(max_size=40), st.text(max_size=40))
def test_being_the_same_goes_both_ways(one, two):
    assert same_organisation(one, two) == same_organisation(two, one)
    assert same_person(one, two) == same_person(two, one)


@given(
    st.sampled_from(("FED", "CA", "TX", "FL", "NY")),
    st.sampled_from(("personal", "mail", "overnight", "electronic")),
    st.dates(dt.date(2024, 1, 1), dt.date(2035, 12, 31)),
)
def test_a_deadline_is_the_earliest_reading_and_no_earlier_than_the_period(jurisdiction, manner, served):
    told = reckon(jurisdiction, "interrogatories", Service(served, manner))
    assert told.due == min(told.acceptable)
    assert (told.due - served).days >= (20 if jurisdiction == "NY" else 30)
