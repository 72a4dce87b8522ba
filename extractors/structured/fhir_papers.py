"""FHIR R4 bundles of care as summaries, and what papers a bundle holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casefile.documents import Extraction
from casefile.records.medical import ClinicalSummary
from extractors.codes import with_dot
from extractors.structured import fhir, fhir_claims
from extractors.structured.facts import Facts
from extractors.structured.fhir import Bundle, Resource

_CARE = (
    "Encounter",
    "Condition",
    "Procedure",
    "MedicationRequest",
    "MedicationStatement",
    "Observation",
    "Composition",
    "DiagnosticReport",
)
_MEDICATIONS = ("MedicationRequest", "MedicationStatement", "MedicationAdministration")
_UNTRUE = frozenset(("entered-in-error", "refuted", "not-done", "cancelled", "draft"))


def documents(bundle: Bundle) -> Iterator[tuple[str, Extraction]]:
    """Yield the kind and the record of each patient's papers in the bundle."""
    patients = bundle.of("Patient")
    if len(patients) < 2:
        yield from _documents(bundle, None)
        return
    for patient in patients:
        own = tuple(resource for resource in bundle.resources if _belongs(bundle, resource, patient))
        if len(own) > 1:
            yield from _documents(bundle._replace(resources=own), patient)


def _documents(bundle: Bundle, patient: Resource | None) -> Iterator[tuple[str, Extraction]]:
    claims, benefits = bundle.of("Claim"), bundle.of("ExplanationOfBenefit")
    person = patient or next(iter(bundle.of("Patient")), None)
    if bundle.of(*_CARE) or (person is not None and not claims and not benefits):
        yield "clinical_summary", _summary(bundle, person, claims or benefits)
        return
    if claims:
        yield "medical_bill", fhir_claims.bill(bundle, claims)
    if benefits:
        yield "explanation_of_benefits", fhir_claims.benefits(bundle, benefits)


def _belongs(bundle: Bundle, resource: Resource, patient: Resource) -> bool:
    if resource is patient:
        return True
    pointed = [
        bundle.get(resource.get(field)) for field in ("subject", "patient", "beneficiary") if resource.get(field)
    ]
    shared = not pointed and resource.get("resourceType") != "Patient"
    return shared or any(target is patient for target in pointed)


def _summary(bundle: Bundle, person: Resource | None, claims: Sequence[Resource]) -> Extraction:
    facts = Facts()
    if person is not None:
        facts.put("patient_name", fhir.name(person), f"Patient.name: {fhir.name(person)}")
        facts.put("patient_dob", fhir.day(person, "birthDate"), f"Patient.birthDate: {fhir.text(person, 'birthDate')}")
    for composition in bundle.of("Composition", "DocumentReference"):
        author = next((name for ref in fhir.within(composition, "author") if (name := bundle.named(ref))), None)
        facts.put("author", author, f"{composition.get('resourceType')}.author: {author}")
    for encounter in _true(bundle.of("Encounter")):
        _encounter(facts, bundle, encounter)
    _diagnoses(facts, bundle)
    _listed(facts, "procedures", ((r, r.get("code")) for r in _true(bundle.of("Procedure"))))
    _listed(facts, "medications", ((r, _medication(bundle, r)) for r in _true(bundle.of(*_MEDICATIONS))))
    for claim in claims:
        fhir_claims.charges(facts, claim)
    return facts.extraction(ClinicalSummary)


def _true(resources: Sequence[Resource]) -> Iterator[Resource]:
    """Yield the resources that state something that was: not planned, refuted or entered in error."""
    for resource in resources:
        statuses = [resource.get("status"), *(code for _, code, _ in fhir.codings(resource.get("verificationStatus")))]
        if not any(isinstance(status, str) and status in _UNTRUE for status in statuses):
            yield resource


def _encounter(facts: Facts, bundle: Bundle, encounter: Resource) -> None:
    path = facts.row("encounters")
    start, end = fhir.day(encounter, "period", "start"), fhir.day(encounter, "period", "end")
    facts.put(f"{path}.date", start, f"Encounter.period.start: {fhir.text(encounter, 'period', 'start')}")
    if end != start:
        facts.put(f"{path}.date_through", end, f"Encounter.period.end: {fhir.text(encounter, 'period', 'end')}")
    kind = next((said for concept in fhir.within(encounter, "type") if (said := fhir.words(concept))), None)
    facts.put(f"{path}.type", kind, f"Encounter.type: {kind}")
    seen = (bundle.named(part.get("individual")) for part in fhir.within(encounter, "participant"))
    provider = next((name for name in seen if name), None)
    facts.put(f"{path}.provider_name", provider, f"Encounter.participant.individual: {provider}")
    places = (bundle.named(part) for part in fhir.within(encounter, "location", "location"))
    facility = bundle.named(encounter.get("serviceProvider")) or next((name for name in places if name), None)
    facts.put(f"{path}.facility", facility, f"Encounter.serviceProvider: {facility}")


def _diagnoses(facts: Facts, bundle: Bundle) -> None:
    known: set[tuple[str | None, str]] = set()
    for condition in _true(bundle.of("Condition")):
        concept = condition.get("code")
        code = next((with_dot(code) for system, code, _ in fhir.codings(concept) if "icd-10" in system.lower()), None)
        said = fhir.words(concept)
        if not (code or said) or (code, (said or "").lower()) in known:
            continue
        path = f"diagnoses[{len(known)}]"
        known.add((code, (said or "").lower()))
        facts.put(f"{path}.code", code, f"Condition.code.coding: {code}")
        facts.put(f"{path}.description", said, f"Condition.code: {said}")


def _medication(bundle: Bundle, resource: Resource) -> object:
    reference = resource.get("medicationReference")
    target = bundle.get(reference) if reference is not None else None
    named = {"text": fhir.text(reference, "display")} if reference is not None else None
    return resource.get("medicationCodeableConcept") or (target or {}).get("code") or named


def _listed(facts: Facts, name: str, concepts: Iterator[tuple[Resource, object]]) -> None:
    known: set[str] = set()
    for resource, concept in concepts:
        said = fhir.words(concept)
        if said and said.lower() not in known:
            facts.put(f"{name}[{len(known)}]", said, f"{resource.get('resourceType')}.code: {said}")
            known.add(said.lower())
