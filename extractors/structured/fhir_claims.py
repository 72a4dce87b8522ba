"""FHIR R4 claims and explanations of benefits as records."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from casefile.documents import Extraction
from casefile.records.medical import ExplanationOfBenefits, MedicalBill
from extractors.codes import CODE, code_system, with_dot
from extractors.structured import fhir
from extractors.structured.facts import Facts
from extractors.structured.fhir import Bundle, Resource

_NPI = "http://hl7.org/fhir/sid/us-npi"
_AMOUNTS = (
    ("billed", re.compile(r"^submitted|submitted_chrg|sbmtd_chrg", re.IGNORECASE)),
    ("allowed", re.compile(r"^(?:eligible|allowed)$|allowed_chrg|alowd", re.IGNORECASE)),
    ("paid", re.compile(r"^(?:benefit|paid|paidtoprovider|payment)$|_prvdr_pmt|line_nch_pmt|clm_pmt", re.IGNORECASE)),
    ("adjustment", re.compile(r"^(?:discount|contractual|adjustment)$", re.IGNORECASE)),
    ("patient", re.compile(r"^(?:memberliability|patientpay|patient_?responsibility)$", re.IGNORECASE)),
    (
        "share",
        re.compile(
            r"^(?:copay|deductible|unallocdeduct|coinsurance|noncovered|copayment)$|coinsrnc|ddctbl", re.IGNORECASE
        ),
    ),
)


def charges(facts: Facts, claim: Resource) -> None:
    """Put the lines of a claim: code, modifiers, dates, units, amount."""
    kind = claim.get("resourceType")
    for item in fhir.within(claim, "item"):
        where = f"{kind}.item[{fhir.text(item, 'sequence') or ''}]"
        path = facts.row("charges")
        _put_code(facts, path, item, where)
        start = fhir.day(item, "servicedDate") or fhir.day(item, "servicedPeriod", "start")
        start = start or fhir.day(claim, "billablePeriod", "start")
        end = fhir.day(item, "servicedPeriod", "end")
        facts.put(f"{path}.date_of_service", start, f"{where}.serviced: {start}")
        facts.put(f"{path}.date_through", end if end != start else None, f"{where}.servicedPeriod.end: {end}")
        facts.put(f"{path}.units", _units(item), f"{where}.quantity: {fhir.text(item, 'quantity', 'value')}")
        pointers = " ".join(str(number) for number in fhir.many(item.get("diagnosisSequence")))
        facts.put(f"{path}.diagnosis_pointers", pointers, f"{where}.diagnosisSequence: {pointers}")
        charged = fhir.amount(item, "net") or _adjudicated(item).get("billed") or fhir.amount(item, "unitPrice")
        facts.put(f"{path}.amount", charged, f"{where}.net: {charged}")


def _put_code(facts: Facts, path: str, item: Resource, where: str) -> None:
    service = item.get("productOrService")
    code = next((code for _, code, _ in fhir.codings(service) if CODE.fullmatch(code)), None)
    revenue = next((code for _, code, _ in fhir.codings(item.get("revenue"))), None)
    facts.put(f"{path}.code", code, f"{where}.productOrService: {code}")
    facts.put(f"{path}.revenue_code", revenue, f"{where}.revenue: {revenue}")
    if code is not None:
        facts.infer(f"{path}.code_system", code_system(code), f"{where}.productOrService: {code}")
    elif revenue is not None:
        facts.put(f"{path}.code", revenue, f"{where}.revenue: {revenue}")
        facts.infer(f"{path}.code_system", "REV", f"{where}.revenue: {revenue}")
    said = fhir.words(service)
    facts.put(f"{path}.description", said, f"{where}.productOrService: {said}")
    modifiers = [code for concept in fhir.within(item, "modifier") for _, code, _ in fhir.codings(concept)]
    for place, modifier in enumerate(modifiers):
        facts.put(f"{path}.modifiers[{place}]", modifier, f"{where}.modifier: {modifier}")


def _units(item: Resource) -> Decimal | None:
    stated = fhir.text(item, "quantity", "value")
    return Decimal(stated) if stated and re.fullmatch(r"\d+(?:\.\d+)?", stated) else None


def bill(bundle: Bundle, claims: Sequence[Resource]) -> Extraction:
    """Return the claims of one patient as a bill."""
    facts = Facts()
    first = claims[0]
    _person(facts, bundle, first)
    provider = bundle.get(first.get("provider"))
    facts.put(
        "provider_name", bundle.named(first.get("provider")), f"Claim.provider: {bundle.named(first.get('provider'))}"
    )
    for identifier in fhir.within(provider, "identifier"):
        if fhir.text(identifier, "system") == _NPI:
            number = fhir.text(identifier, "value")
            facts.put("provider_npi", number, f"Organization.identifier: {number}")
    _numbered(facts, claims)
    facts.put("statement_date", fhir.day(first, "created"), f"Claim.created: {fhir.text(first, 'created')}")
    _coded(facts, bundle, claims)
    for claim in claims:
        charges(facts, claim)
    _sum(
        facts,
        "total_charges",
        [(fhir.amount(claim, "total"), f"Claim.total: {fhir.text(claim, 'total', 'value')}") for claim in claims],
    )
    return facts.extraction(MedicalBill)


def _person(facts: Facts, bundle: Bundle, resource: Resource) -> None:
    patient = bundle.get(resource.get("patient")) or next(iter(bundle.of("Patient")), None)
    named = fhir.name(patient) or fhir.text(resource.get("patient"), "display")
    facts.put("patient_name", named, f"Patient.name: {named}")
    if patient is not None and resource.get("resourceType") == "Claim":
        facts.put(
            "patient_dob", fhir.day(patient, "birthDate"), f"Patient.birthDate: {fhir.text(patient, 'birthDate')}"
        )


def _numbered(facts: Facts, claims: Sequence[Resource]) -> None:
    numbers = list(dict.fromkeys(number for claim in claims if (number := fhir.text(claim, "identifier", "value"))))
    kind = claims[0].get("resourceType")
    if len(numbers) == 1:
        facts.put("claim_number", numbers[0], f"{kind}.identifier: {numbers[0]}")
    elif numbers:
        facts.doubt("several_claims", f"The file holds several claims of this patient: {', '.join(numbers)}.")


def _coded(facts: Facts, bundle: Bundle, claims: Sequence[Resource]) -> None:
    known: list[str] = []
    for entry in (entry for claim in claims for entry in fhir.within(claim, "diagnosis")):
        pointed = bundle.get(entry.get("diagnosisReference")) or {}
        for system, code, _ in fhir.codings(entry.get("diagnosisCodeableConcept") or pointed.get("code")):
            if "icd-10" in system.lower() and with_dot(code) not in known:
                facts.put(f"diagnosis_codes[{len(known)}]", with_dot(code), f"Claim.diagnosis: {code}")
                known.append(with_dot(code))


def benefits(bundle: Bundle, explained: Sequence[Resource]) -> Extraction:
    """Return the explanations of one patient as one explanation of benefits."""
    facts = Facts()
    first = explained[0]
    for path, field in (("payer_name", "insurer"), ("provider_name", "provider")):
        facts.put(
            path, bundle.named(first.get(field)), f"ExplanationOfBenefit.{field}: {bundle.named(first.get(field))}"
        )
    _person(facts, bundle, first)
    _numbered(facts, explained)
    _coverage(facts, bundle, first)
    for benefit in explained:
        for item in fhir.within(benefit, "item"):
            _line(facts, benefit, item)
    _benefit_totals(facts, explained)
    return facts.extraction(ExplanationOfBenefits)


def _coverage(facts: Facts, bundle: Bundle, benefit: Resource) -> None:
    for coverage in (bundle.get(entry.get("coverage")) for entry in fhir.within(benefit, "insurance")):
        member = fhir.text(coverage, "subscriberId") or fhir.text(coverage, "identifier", "value")
        facts.put("member_id", member, f"Coverage.subscriberId: {member}")
        for entry in fhir.within(coverage, "class"):
            if any(code == "group" for _, code, _ in fhir.codings(entry.get("type"))):
                facts.put("group_number", fhir.text(entry, "value"), f"Coverage.class: {fhir.text(entry, 'value')}")


def _line(facts: Facts, benefit: Resource, item: Resource) -> None:
    where = f"ExplanationOfBenefit.item[{fhir.text(item, 'sequence') or ''}]"
    path = facts.row("lines")
    service = item.get("productOrService")
    code = next((code for _, code, _ in fhir.codings(service)), None)
    facts.put(f"{path}.code", code, f"{where}.productOrService: {code}")
    facts.put(f"{path}.description", fhir.words(service), f"{where}.productOrService: {fhir.words(service)}")
    served = (
        fhir.day(item, "servicedDate")
        or fhir.day(item, "servicedPeriod", "start")
        or fhir.day(benefit, "billablePeriod", "start")
    )
    facts.put(f"{path}.date_of_service", served, f"{where}.serviced: {served}")
    amounts = _adjudicated(item)
    amounts.setdefault("billed", fhir.amount(item, "net"))
    for field, value in _fields(amounts):
        facts.put(f"{path}.{field}", value, f"{where}.adjudication: {value}")


def _fields(amounts: dict[str, Decimal | None]) -> Iterator[tuple[str, Decimal | None]]:
    for field in ("billed", "allowed", "adjustment", "paid"):
        yield field, amounts.get(field)
    yield "patient_responsibility", amounts.get("share") or amounts.get("patient")


def _adjudicated(item: Resource, field: str = "adjudication") -> dict[str, Decimal | None]:
    """Return the amounts of an adjudication by what they are; the patient's shares are added up."""
    found: dict[str, Decimal | None] = {}
    for entry in fhir.within(item, field):
        value = fhir.amount(entry, "amount")
        codes = [code.rpartition("/")[2] for _, code, _ in fhir.codings(entry.get("category"))]
        meant = next((name for code in codes for name, shape in _AMOUNTS if shape.search(code)), None)
        if value is None or meant is None:
            continue
        held = found.get(meant)
        found[meant] = value + held if meant == "share" and held is not None else value if held is None else held
    return found


def _benefit_totals(facts: Facts, benefits: Sequence[Resource]) -> None:
    stated = [_adjudicated(benefit, "total") for benefit in benefits]
    paid = [(fhir.amount(benefit, "payment", "amount"), "ExplanationOfBenefit.payment") for benefit in benefits]
    for field in ("billed", "allowed", "adjustment", "paid", "patient_responsibility"):
        own = [(dict(_fields(amounts)).get(field), f"ExplanationOfBenefit.total: {field}") for amounts in stated]
        if field == "paid" and not any(value for value, _ in own):
            own = paid
        _sum(facts, f"total_{field}", own)


def _sum(facts: Facts, path: str, amounts: Sequence[tuple[Decimal | None, str]]) -> None:
    facts.add_up(path, [(value, said) for value, said in amounts if value is not None])
