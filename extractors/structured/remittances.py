"""X12 835: what a payer paid, claim by claim and line by line, as explanations of benefits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from casefile.documents import Extraction
from casefile.money import format_dollars, total
from casefile.records.medical import ExplanationOfBenefits
from extractors.structured import x12
from extractors.structured.facts import Facts, money
from extractors.structured.x12 import Segment

_REVERSAL = "22"
_PATIENT = "PR"  # group code of what the patient owes; all other groups take the charge down
_ADJUSTMENTS = ((3, 2), (6, 5), (9, 8), (12, 11), (15, 14), (18, 17))  # amount and reason, six to a CAS segment


class _Claim(NamedTuple):
    """A CLP segment with what follows it up to its first service, and its services."""

    head: Segment
    facts: tuple[Segment, ...]
    services: tuple[tuple[Segment, ...], ...]

    @property
    def is_reversal(self) -> bool:
        return self.head.get(2) == _REVERSAL

    @property
    def patient(self) -> tuple[str, str]:
        """The patient's name and member number, by which claims belong together."""
        person = _first(self.facts, "NM1", "QC")
        return ((x12.name(person) or "").lower(), person.get(9)) if person is not None else ("", "")


def explanations(set_: Sequence[Segment]) -> tuple[Extraction, ...]:
    """Return an explanation of benefits for each patient of the transaction set; reversed claims are netted."""
    head, claims = _cut(set_)
    by_patient: dict[tuple[str, str], list[_Claim]] = {}
    for claim in _netted(claims):
        by_patient.setdefault(claim.patient, []).append(claim)
    capitals = x12.in_capitals(set_)
    found = [_explanation(Facts(capitals=capitals), head, own) for own in by_patient.values()]
    unpaid = _unbalanced(set_, claims)
    return tuple(_with_doubts(extraction, unpaid) for extraction in found)


def _cut(set_: Sequence[Segment]) -> tuple[tuple[Segment, ...], tuple[_Claim, ...]]:
    starts = [place for place, segment in enumerate(set_) if segment.name == "CLP"]
    claims = []
    for start, end in pairwise([*starts, len(set_)]):
        own = [segment for segment in set_[start + 1 : end] if segment.name not in ("PLB", "SE", "LX", "GE", "IEA")]
        cuts = [place for place, segment in enumerate(own) if segment.name == "SVC"]
        services = tuple(tuple(own[a:b]) for a, b in pairwise([*cuts, len(own)]))
        claims.append(_Claim(set_[start], tuple(own[: cuts[0]] if cuts else own), services))
    return tuple(set_[: starts[0]] if starts else set_), tuple(claims)


def _netted(claims: Sequence[_Claim]) -> list[_Claim]:
    """Return the claims without the pairs of a claim and its reversal; where none is left, all with their signs."""
    kept: list[_Claim] = []
    for claim in claims:
        reversed_ = [place for place, other in enumerate(kept) if _cancels(claim, other)] if claim.is_reversal else []
        if reversed_:
            del kept[reversed_[-1]]
        else:
            kept.append(claim)
    return kept or list(claims)


def _cancels(reversal: _Claim, other: _Claim) -> bool:
    sides = (reversal.head, other.head)
    charged, paid = ([money(head.get(number)) for head in sides] for number in (3, 4))
    return not other.is_reversal and sides[0].get(1) == sides[1].get(1) and _same(charged) and _same(paid)


def _same(amounts: Sequence[Decimal | None]) -> bool:
    one, other = amounts
    return one is not None and other is not None and abs(one) == abs(other)


def _explanation(facts: Facts, head: Sequence[Segment], claims: Sequence[_Claim]) -> Extraction:
    _parties(facts, head, claims[0])
    numbers = {claim.head.get(7) or claim.head.get(1): claim.head.text for claim in claims}
    if len(numbers) == 1:
        facts.put("claim_number", *next(iter(numbers.items())))
    else:
        facts.doubt("several_claims", f"The remittance pays several claims of this patient: {', '.join(numbers)}.")
    for claim in claims:
        _claim_doubts(facts, claim)
        for service in claim.services:
            _line(facts, service, claim)
    _totals(facts, claims)
    return facts.extraction(ExplanationOfBenefits)


def _parties(facts: Facts, head: Sequence[Segment], claim: _Claim) -> None:
    for path, code in (("payer_name", "PR"), ("provider_name", "PE")):
        party = _first(head, "N1", code)
        if party is not None:
            facts.name(path, party.get(2), party.text)
    person = _first(claim.facts, "NM1", "QC")
    insured = _first(claim.facts, "NM1", "IL")
    if person is not None:
        facts.name("patient_name", x12.name(person), person.text)
    for source in (insured, person):
        if source is not None:
            facts.put("member_id", source.get(9), source.text)
    group = _first(claim.facts, "REF", "1L")
    if group is not None:
        facts.put("group_number", group.get(2), group.text)


def _line(facts: Facts, service: Sequence[Segment], claim: _Claim) -> None:
    head = service[0]
    path = facts.row("lines")
    sign = _sign(claim)
    coded = head.parts(1)
    facts.put(f"{path}.code", coded[1] if len(coded) > 1 else head.get(4) or head.get(1), head.text)
    if len(coded) > 6:
        facts.put(f"{path}.description", coded[6], head.text)
    for path_, number in (("billed", 2), ("paid", 3)):
        amount = money(head.get(number))
        facts.put(f"{path}.{path_}", amount * sign if amount is not None else None, head.text)
    if money(head.get(2)) is None:
        facts.doubt("line_amounts", f"A service line has no charge where the standard puts it: {head.text}")
    for segment in service[1:]:
        if segment.name == "DTM" and segment.get(1) in ("472", "150"):
            facts.put(f"{path}.date_of_service", x12.day(segment.get(2)), segment.text)
        if segment.name == "AMT" and segment.get(1) == "B6":
            facts.put(f"{path}.allowed", money(segment.get(2)), segment.text)
    _dated(facts, path, claim)
    for name, patient in (("patient_responsibility", True), ("adjustment", False)):
        facts.add_up(f"{path}.{name}", [(a * sign, said) for a, said in _adjusted(service, patient=patient)])


def _dated(facts: Facts, path: str, claim: _Claim) -> None:
    """Put the claim's own day on a line that has none."""
    for segment in claim.facts:
        if segment.name == "DTM" and segment.get(1) == "232":
            facts.put(f"{path}.date_of_service", x12.day(segment.get(2)), segment.text)


def _sign(claim: _Claim) -> int:
    """Return -1 for a reversal whose amounts are written without their minus."""
    charge = money(claim.head.get(3))
    return -1 if claim.is_reversal and charge is not None and charge > 0 else 1


def _adjusted(segments: Sequence[Segment], *, patient: bool) -> Iterator[tuple[Decimal, str]]:
    for segment in segments:
        if segment.name == "CAS" and (segment.get(1) == _PATIENT) == patient:
            for number, _ in _ADJUSTMENTS:
                amount = money(segment.get(number))
                if amount is not None:
                    yield amount, segment.text


def _totals(facts: Facts, claims: Sequence[_Claim]) -> None:
    for path, number in (("total_billed", 3), ("total_paid", 4)):
        stated = [(money(claim.head.get(number)), claim) for claim in claims]
        facts.add_up(path, [(sum_ * _sign(claim), claim.head.text) for sum_, claim in stated if sum_ is not None])
    owed: list[tuple[Decimal, str]] = []
    taken: list[tuple[Decimal, str]] = []
    for claim in claims:
        every = (*claim.facts, *(segment for service in claim.services for segment in service))
        share = money(claim.head.get(5))
        patient = [(share, claim.head.text)] if share is not None else list(_adjusted(every, patient=True))
        owed += [(amount * _sign(claim), said) for amount, said in patient]
        taken += [(amount * _sign(claim), said) for amount, said in _adjusted(every, patient=False)]
    facts.add_up("total_patient_responsibility", owed)
    facts.add_up("total_adjustment", taken)
    covered = [
        segment for claim in claims for segment in claim.facts if segment.name == "AMT" and segment.get(1) == "AU"
    ]
    allowed = [(amount, segment.text) for segment in covered if (amount := money(segment.get(2))) is not None]
    facts.add_up("total_allowed", allowed or list(_allowed_lines(claims)))


def _allowed_lines(claims: Sequence[_Claim]) -> Iterator[tuple[Decimal, str]]:
    """Yield what was allowed line by line, where every line of every claim says it."""
    found = [
        [
            (amount * _sign(claim), segment.text)
            for segment in service
            if segment.name == "AMT" and segment.get(1) == "B6" and (amount := money(segment.get(2))) is not None
        ]
        for claim in claims
        for service in claim.services
    ]
    if found and all(found) and all(claim.services for claim in claims):
        yield from (amounts[0] for amounts in found)


def _claim_doubts(facts: Facts, claim: _Claim) -> None:
    if claim.is_reversal:
        facts.doubt("reversal", f"Claim {claim.head.get(1)} takes back a payment of an earlier remittance.")
    charge, paid = money(claim.head.get(3)), money(claim.head.get(4))
    every = (*claim.facts, *(segment for service in claim.services for segment in service))
    adjusted = total(amount for side in (True, False) for amount, _ in _adjusted(every, patient=side))
    if charge is not None and paid is not None and charge - paid != adjusted:
        facts.doubt(
            "remittance_unbalanced",
            f"Claim {claim.head.get(1)}: charge {format_dollars(charge)} less payment {format_dollars(paid)} is not the"
            f" {format_dollars(adjusted)} of its adjustments.",
        )


def _unbalanced(set_: Sequence[Segment], claims: Sequence[_Claim]) -> str | None:
    """Return a sentence where the payment is not the claims' payments less what was settled apart from them."""
    paid = next((money(segment.get(2)) for segment in set_ if segment.name == "BPR"), None)
    if paid is None or not claims:
        return None
    apart = [
        money(segment.get(number)) for segment in set_ if segment.name == "PLB" for number in (4, 6, 8, 10, 12, 14)
    ]
    signed = [amount * _sign(claim) for claim in claims if (amount := money(claim.head.get(4))) is not None]
    net = total(signed) - total(apart)
    if net == paid:
        return None
    return f"The payment of {format_dollars(paid)} is not the {format_dollars(net)} that the claims come to."


def _with_doubts(extraction: Extraction, sentence: str | None) -> Extraction:
    if sentence is None:
        return extraction
    facts = Facts()
    facts.doubt("payment_unbalanced", sentence)
    doubts = facts.extraction(ExplanationOfBenefits).problems
    return extraction._replace(problems=(*extraction.problems, *doubts))


def _first(segments: Sequence[Segment], name: str, code: str) -> Segment | None:
    return next((segment for segment in segments if segment.name == name and segment.get(1) == code), None)
