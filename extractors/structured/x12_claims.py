"""X12 837: professional and institutional claims as medical bills."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from casefile.documents import Extraction
from casefile.money import format_dollars, total
from casefile.records.medical import MedicalBill
from extractors.codes import CODE, code_system, with_dot
from extractors.structured import x12
from extractors.structured.facts import Facts, money
from extractors.structured.x12 import Segment

_DIAGNOSES = ("ABK", "BK", "ABF", "BF", "ABJ", "BJ", "APR", "PR", "ABN", "BN")


class _Level(NamedTuple):
    """What holds for the claims that follow: billing provider, subscriber, patient."""

    provider: tuple[Segment, ...] = ()
    subscriber: tuple[Segment, ...] = ()
    patient: tuple[Segment, ...] = ()


class _Claim(NamedTuple):
    """A claim's own segments and its service lines, under the levels that they stand in."""

    level: _Level
    facts: tuple[Segment, ...]
    lines: tuple[tuple[Segment, ...], ...]

    @property
    def person(self) -> Segment | None:
        """The segment that names the patient: the patient's own, else the subscriber's."""
        return _named(self.level.patient, "QC") or _named(self.level.subscriber, "IL")


def bills(set_: Sequence[Segment]) -> tuple[Extraction, ...]:
    """Return a bill for each patient of the transaction set; several claims of one patient are one bill."""
    together: dict[str, list[_Claim]] = {}
    for claim in _claims(set_):
        together.setdefault(_key(claim), []).append(claim)
    dated = next((segment for segment in set_ if segment.name == "BHT"), None)
    capitals = x12.in_capitals(set_)
    return tuple(_bill(Facts(capitals=capitals), dated, own) for own in together.values())


def _key(claim: _Claim) -> str:
    """Return what claims of one bill have in common: the billing provider and the patient."""
    provider, person, born = _named(claim.level.provider, "85"), claim.person, _born(claim)
    said = (x12.name(provider) if provider else "", x12.name(person) if person else "", born.get(2) if born else "")
    return "|".join(part or "" for part in said).lower()


def _claims(set_: Sequence[Segment]) -> Iterator[_Claim]:
    blocks = tuple(_blocks(set_))
    leveled = any(block[0].name == "HL" for block in blocks)
    level = _Level() if leveled else _Level(*[segments for segments in blocks[:1] for _ in range(3)])
    for block in blocks:
        head = block[0]
        if head.name == "HL":
            level = _entered(level, head.get(3), block)
        elif head.name == "CLM":
            cuts = [place for place, segment in enumerate(block) if segment.name == "LX"]
            lines = tuple(block[a:b] for a, b in pairwise([*cuts, len(block)]))
            yield _Claim(level, block[: cuts[0]] if cuts else block, lines or tuple(_unnumbered(block)))


def _unnumbered(block: Sequence[Segment]) -> Iterator[tuple[Segment, ...]]:
    """Yield the service lines of a claim whose lines lack their numbers."""
    cuts = [place for place, segment in enumerate(block) if segment.name in ("SV1", "SV2")]
    yield from (tuple(block[a:b]) for a, b in pairwise([*cuts, len(block)]))


def _blocks(set_: Sequence[Segment]) -> Iterator[tuple[Segment, ...]]:
    held: list[Segment] = []
    for segment in set_:
        if segment.name in ("HL", "CLM", "SE") and held:
            yield tuple(held)
            held = []
        held.append(segment)
    if held:
        yield tuple(held)


def _entered(level: _Level, code: str, block: tuple[Segment, ...]) -> _Level:
    match code:
        case "20":
            return _Level(provider=block)
        case "22":
            return level._replace(subscriber=block, patient=())
        case _:
            return level._replace(patient=block)


def _bill(facts: Facts, dated: Segment | None, claims: Sequence[_Claim]) -> Extraction:
    facts.infer("form", "x12_837", claims[0].facts[0].text)
    _provider(facts, claims[0].level.provider)
    _patient(facts, claims[0])
    if dated is not None:
        facts.put("statement_date", x12.day(dated.get(4)), dated.text)
    _numbers(facts, claims)
    _diagnoses(facts, claims)
    for claim in claims:
        for line in claim.lines:
            _charge(facts, line, claim)
    _totals(facts, claims)
    return facts.extraction(MedicalBill)


def _provider(facts: Facts, segments: Sequence[Segment]) -> None:
    named = _named(segments, "85")
    if named is None:
        return
    facts.name("provider_name", x12.name(named), named.text)
    facts.put("provider_npi", named.get(9) if named.get(8) == "XX" else None, named.text)
    own = _under(segments, named)
    street = next((segment for segment in own if segment.name == "N3"), None)
    place = next((segment for segment in own if segment.name == "N4"), None)
    if street is not None and place is not None:
        lines = [part for part in (street.get(1), street.get(2), place.get(1)) if part]
        facts.put(
            "provider_address", f"{', '.join(lines)}, {place.get(2)} {place.get(3)}", f"{street.text} {place.text}"
        )
    for segment in own:
        if segment.name == "REF" and segment.get(1) == "EI":
            facts.put("provider_tax_id", segment.get(2), segment.text)
        if segment.name == "PER" and "TE" in segment.elements:
            facts.put("provider_phone", segment.get(segment.elements.index("TE") + 2), segment.text)


def _under(segments: Sequence[Segment], named: Segment) -> tuple[Segment, ...]:
    """Return the segments of one name's loop: those up to the next name."""
    start = segments.index(named) + 1
    end = next((at for at in range(start, len(segments)) if segments[at].name == "NM1"), len(segments))
    return tuple(segments[start:end])


def _patient(facts: Facts, claim: _Claim) -> None:
    person = claim.person
    if person is not None:
        facts.name("patient_name", x12.name(person), person.text)
    born = _born(claim)
    if born is not None:
        facts.put("patient_dob", x12.day(born.get(2)), born.text)


def _born(claim: _Claim) -> Segment | None:
    own = claim.level.patient if _named(claim.level.patient, "QC") is not None else claim.level.subscriber
    return next((segment for segment in own if segment.name == "DMG"), None)


def _numbers(facts: Facts, claims: Sequence[_Claim]) -> None:
    """Put the account and the claim number: the casualty insurer's claim where there is one, else the payer's."""
    accounts = {claim.facts[0].get(1): claim.facts[0].text for claim in claims}
    if len(accounts) == 1:
        facts.put("account_number", *next(iter(accounts.items())))
    else:
        facts.doubt("several_claims", f"The file bills several accounts of this patient: {', '.join(accounts)}.")
    for claim in claims:
        every = (*claim.level.patient, *claim.level.subscriber, *claim.facts)
        for code in ("Y4", "F8"):
            number = next((s for s in every if s.name == "REF" and s.get(1) == code), None)
            if number is not None:
                facts.put("claim_number", number.get(2), number.text)


def _diagnoses(facts: Facts, claims: Sequence[_Claim]) -> None:
    codes = [
        (_DIAGNOSES.index(parts[0]) // 2, parts[1], segment.text)
        for claim in claims
        for segment in claim.facts
        if segment.name == "HI"
        for number in range(1, len(segment.elements) + 1)
        if len(parts := segment.parts(number)) > 1 and parts[0] in _DIAGNOSES
    ]
    known: list[str] = []
    for _, code, said in sorted(codes, key=lambda entry: entry[0]):
        dotted = with_dot(code.upper())
        if dotted not in known:
            facts.put(f"diagnosis_codes[{len(known)}]", dotted, said)
            known.append(dotted)


def _charge(facts: Facts, line: Sequence[Segment], claim: _Claim) -> None:
    service = next((segment for segment in line if segment.name in ("SV1", "SV2")), None)
    if service is None:
        return
    path = facts.row("charges")
    professional = service.name == "SV1"
    coded = service.parts(1) if professional else service.parts(2)
    code = coded[1] if len(coded) > 1 else coded[0] if professional and coded else ""
    revenue = None if professional or not service.get(1) else service.get(1).zfill(4)
    facts.put(f"{path}.revenue_code", revenue, service.text)
    if professional or code:
        _put_code(facts, path, code, service)
    else:
        facts.put(f"{path}.code", revenue, service.text)
        facts.infer(f"{path}.code_system", "REV" if revenue else None, service.text)
    for place, modifier in enumerate(part for part in coded[2:6] if part):
        facts.put(f"{path}.modifiers[{place}]", modifier, service.text)
    if len(coded) > 6:
        facts.put(f"{path}.description", coded[6], service.text)
    facts.put(f"{path}.amount", money(service.get(2 if professional else 3)), service.text)
    facts.put(f"{path}.units", _count(service.get(4 if professional else 5)), service.text)
    facts.put(f"{path}.diagnosis_pointers", service.get(7) if professional else None, service.text)
    dated = (segment for segment in (*line, *claim.facts) if segment.name == "DTP" and segment.get(1) in ("472", "434"))
    served = next(dated, None)
    if served is not None:
        facts.put(f"{path}.date_of_service", x12.day(served.get(3)), served.text)
        facts.put(f"{path}.date_through", x12.last_day(served.get(3)), served.text)


def _put_code(facts: Facts, path: str, code: str, service: Segment) -> None:
    facts.put(f"{path}.code", code, service.text)
    if CODE.fullmatch(code):
        facts.infer(f"{path}.code_system", code_system(code), service.text)


def _count(text: str) -> Decimal | None:
    return Decimal(text) if re.fullmatch(r"\d+(?:\.\d+)?", text) else None


def _totals(facts: Facts, claims: Sequence[_Claim]) -> None:
    stated = [(money(claim.facts[0].get(2)), claim.facts[0].text) for claim in claims]
    facts.add_up("total_charges", [(amount, said) for amount, said in stated if amount is not None])
    for path, codes in (("patient_payments", ("F5",)), ("insurance_payments", ("D",)), ("total_payments", ("F5", "D"))):
        paid = [s for claim in claims for s in claim.facts if s.name == "AMT" and s.get(1) in codes]
        facts.add_up(path, [(amount, s.text) for s in paid if (amount := money(s.get(2))) is not None])
    _balanced(facts, claims)


def _balanced(facts: Facts, claims: Sequence[_Claim]) -> None:
    for claim in claims:
        services = [segment for line in claim.lines for segment in line if segment.name in ("SV1", "SV2")]
        lines = total(money(segment.get(2 if segment.name == "SV1" else 3)) for segment in services)
        stated = money(claim.facts[0].get(2))
        if stated is not None and services and stated != lines:
            facts.doubt(
                "claim_unbalanced",
                f"Claim {claim.facts[0].get(1)}: the lines add up to {format_dollars(lines)}, the claim says"
                f" {format_dollars(stated)}.",
            )


def _named(segments: Sequence[Segment], code: str) -> Segment | None:
    return next((segment for segment in segments if segment.name == "NM1" and segment.get(1) == code), None)
