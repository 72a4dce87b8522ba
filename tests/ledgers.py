"""Billing papers of an invented matter whose true figures are known: each charge on some of the papers that show it."""

import datetime as dt
from decimal import Decimal
from typing import NamedTuple

from hypothesis import strategies as st

from casefile.records.insurance import LienItem
from casefile.records.medical import BenefitLine, Charge
from tests.papers import LOSS, PLAN, a_bill, a_case, a_notice, a_payment_ledger, an_eob

MEDPAY = "Keystone Lark Auto"
SPELLINGS = {
    "Ortega Orthopaedics": ("Ortega Orthopaedics", "ORTEGA ORTHOPAEDICS INC", "Ortega Orthopedics, P.C."),
    "Foothill Imaging": ("Foothill Imaging", "FOOTHILL IMAGING LLC", "Foothill Imaging Center"),
    "Bright River Physical Therapy": ("Bright River Physical Therapy", "BRIGHT RIVER PHYS THERAPY"),
    "Sierra Crest Medical Center": ("Sierra Crest Medical Center", "SIERRA CREST MED CTR"),
    "Sierra Crest Emergency Physicians": ("Sierra Crest Emergency Physicians", "SIERRA CREST EMERG PHYSICIANS"),
}
CODES = ("99213", "99214", "97110", "97140", "72141", "99284")
ZERO = Decimal("0.00")


class Truth(NamedTuple):
    """One charge as it really is: who billed it, and who settled how much of it."""

    provider: str
    date: dt.date
    code: str
    billed: Decimal
    adjusted: Decimal
    plan: Decimal
    medpay: Decimal
    client: Decimal

    @property
    def owed(self):
        return self.billed - self.adjusted - self.plan - self.medpay - self.client

    @property
    def share(self):
        """What the plan leaves to the client."""
        return self.billed - self.adjusted - self.plan


class Told(NamedTuple):
    """The truth, and a case file whose papers tell it."""

    truth: tuple[Truth, ...]
    case: object

    def sum_of(self, column, provider=None):
        return sum((getattr(one, column) for one in self.truth if provider in {None, one.provider}), ZERO)


def cents(number):
    return Decimal(number).scaleb(-2)


@st.composite
def truths(draw, most=12):
    """Charges of a few providers; the same code may be charged on several days, and twice on one."""
    found = []
    for provider in draw(st.lists(st.sampled_from(sorted(SPELLINGS)), min_size=1, max_size=3, unique=True)):
        insured = draw(st.booleans())
        for _ in range(draw(st.integers(1, most // 3))):
            billed = draw(st.integers(1_00, 3_000_00))
            adjusted = draw(st.integers(0, billed)) if insured else 0
            plan = draw(st.integers(0, billed - adjusted)) if insured else 0
            medpay = draw(st.integers(0, billed - adjusted - plan)) if draw(st.booleans()) else 0
            client = draw(st.integers(0, billed - adjusted - plan - medpay)) if draw(st.booleans()) else 0
            day = LOSS + dt.timedelta(days=draw(st.integers(0, 60)))
            found.append(
                Truth(
                    provider, day, draw(st.sampled_from(CODES)), *map(cents, (billed, adjusted, plan, medpay, client))
                )
            )
    return tuple(found)


@st.composite
def told(draw, state="CA"):
    """A truth with papers that tell it whole, each charge on a random subset of the papers."""
    truth = draw(truths())
    papers = []
    for provider in dict.fromkeys(one.provider for one in truth):
        own = [one for one in truth if one.provider == provider]
        papers += draw(_providers_papers(provider, own))
        papers += draw(_payers_papers(provider, own))
    order = draw(st.permutations(papers))
    return Told(truth, a_case(*order, state=state))


@st.composite
def _providers_papers(draw, provider, own):
    """Claim forms by visit, statements, or both; whatever the client paid stands on one of them."""
    names = st.sampled_from(SPELLINGS[provider])
    sort = draw(st.sampled_from(("forms", "statement", "both") if _forms_tell_all(own) else ("statement", "both")))
    papers = []
    if sort != "statement":
        for day in sorted({one.date for one in own}):
            visit = [one for one in own if one.date == day]
            paid = sum((one.client for one in visit), ZERO)
            told = {"total_payments": paid} if sort == "forms" and paid else {}
            papers.append(a_bill(*_lines(visit), provider=draw(names), form="cms1500", name=f"form {day}", **told))
    if sort != "forms":
        coded = draw(st.booleans())
        papers.append(
            a_bill(
                *_lines(own, coded=coded),
                provider=draw(names),
                form="statement",
                statement_date=dt.date(2026, 8, 1),
                total_payments=sum((one.plan + one.medpay + one.client for one in own), ZERO),
                patient_payments=sum((one.client for one in own), ZERO),
                total_adjustments=sum((one.adjusted for one in own), ZERO),
                balance_due=sum((one.owed for one in own), ZERO),
            )
        )
    return papers


def _forms_tell_all(own):
    """Tell whether claim forms leave no doubt who paid: beside medical payments alone their box 29 may be either's."""
    insured = any(one.adjusted or one.plan for one in own)
    return insured or not any(one.client for one in own) or not any(one.medpay for one in own)


@st.composite
def _payers_papers(draw, provider, own):
    """What the plan did stands on explanations and a remittance; a lien notice repeats it, if there is one."""
    papers, names = [], st.sampled_from(SPELLINGS[provider])
    if any(one.adjusted or one.plan for one in own):
        by_day = draw(st.booleans())
        groups = (
            [[one for one in own if one.date == day] for day in sorted({one.date for one in own})] if by_day else [own]
        )
        for at, group in enumerate(groups):
            lines = [
                BenefitLine(
                    date_of_service=one.date,
                    code=one.code,
                    billed=one.billed,
                    adjustment=one.adjusted,
                    paid=one.plan,
                    patient_responsibility=one.share,
                )
                for one in group
            ]
            totals = {
                "total_billed": sum((one.billed for one in group), ZERO),
                "total_adjustment": sum((one.adjusted for one in group), ZERO),
                "total_paid": sum((one.plan for one in group), ZERO),
                "total_patient_responsibility": sum((one.share for one in group), ZERO),
            }
            papers.append(an_eob(*lines, provider=draw(names), name=f"eob {at}", **totals))
            if draw(st.booleans()):
                papers.append(an_eob(*lines, provider=draw(names), name=f"remittance {at}", **totals))
        if draw(st.booleans()):
            items = _items(own, provider=draw(names), by_day=draw(st.booleans()))
            holder = draw(st.sampled_from((PLAN, "Redwood Recovery Services")))
            papers.append(a_notice(*items, holder=holder, claimed=str(sum((one.paid for one in items), ZERO))))
    paid = {}
    for one in own:
        if one.medpay:
            billed, amount = paid.get(one.date, (ZERO, ZERO))
            paid[one.date] = (billed + one.billed, amount + one.medpay)
    if paid:
        rows = [(draw(names), day.isoformat(), None, str(amount)) for day, (_, amount) in paid.items()]
        papers.append(a_payment_ledger(*rows))
    return papers


def _by_day(own):
    return [[one for one in own if one.date == day] for day in sorted({one.date for one in own})]


def _lines(own, *, coded=True):
    return [
        Charge(date_of_service=one.date, code=one.code if coded else None, description="care", amount=one.billed)
        for one in own
    ]


def _items(own, *, provider, by_day):
    if not by_day:
        groups = [[one] for one in own]
    else:
        groups = [[one for one in own if one.date == day] for day in sorted({one.date for one in own})]
    return [
        LienItem(
            date_of_service=group[0].date,
            provider_name=provider,
            diagnosis_codes=("S13.4XXA",),
            billed=sum((one.billed for one in group), ZERO),
            paid=sum((one.plan for one in group), ZERO),
        )
        for group in groups
    ]


PAPERS = ("form", "statement", "explanation")


@st.composite
def scattered(draw):
    """Charges of which each stands on a random subset of the kinds of paper; no two of a provider are alike.

    Prices are powers of seven, so that no few charges come to what another one costs.
    """
    truth, papers = [], []
    for provider in draw(st.lists(st.sampled_from(sorted(SPELLINGS)), min_size=1, max_size=3, unique=True)):
        keys = st.tuples(st.integers(0, 25), st.sampled_from(CODES))
        prices = {code: cents(7 ** (at + 1)) for at, code in enumerate(CODES)}
        own = []
        for at, (days, code) in enumerate(draw(st.lists(keys, min_size=1, max_size=6, unique=True))):
            on = draw(st.sets(st.sampled_from(PAPERS), min_size=1)) | ({"form"} if at == 0 else set())
            explained = "explanation" in on
            adjusted = cents(draw(st.integers(0, int(prices[code] * 100)))) if explained else ZERO
            paid = cents(draw(st.integers(0, int((prices[code] - adjusted) * 100)))) if explained else ZERO
            day = LOSS + dt.timedelta(days=days)
            own.append((on, Truth(provider, day, code, prices[code], adjusted, paid, ZERO, ZERO)))
        truth += [one for _, one in own]
        papers += draw(_scattered_papers(provider, own))
    return Told(tuple(truth), a_case(*draw(st.permutations(papers))))


@st.composite
def _scattered_papers(draw, provider, own):
    names = st.sampled_from(SPELLINGS[provider])
    forms, stated, explained = ([one for on, one in own if kind in on] for kind in PAPERS)
    papers = [
        a_bill(*_lines(visit), provider=draw(names), form="cms1500", name=f"form {at}")
        for at, visit in enumerate(_by_day(forms))
    ]
    if stated:
        papers.append(a_bill(*_lines(stated, coded=draw(st.booleans())), provider=draw(names), name="statement"))
    if explained:
        lines = [
            BenefitLine(
                date_of_service=one.date,
                code=one.code,
                billed=one.billed,
                adjustment=one.adjusted,
                paid=one.plan,
                patient_responsibility=one.share,
            )
            for one in explained
        ]
        papers.append(an_eob(*lines, provider=draw(names)))
    return papers
