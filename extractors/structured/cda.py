"""C-CDA: clinical documents of releases 1.1 and 2.1, read by the codes of their sections."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Container, Iterable, Iterator, Sequence
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from casefile.documents import Extraction
from casefile.records.medical import ClinicalSummary
from extractors.structured import cda_narrative, x12
from extractors.structured.facts import Facts

_DIAGNOSES = frozenset(("11450-4", "11535-2", "42347-5", "46241-6", "11348-0", "46240-8", "29308-4", "51848-0"))
_PROCEDURES = frozenset(("47519-4", "8724-7"))
_ACTS = frozenset(("procedure", "act", "observation"))
_MEDICATIONS = frozenset(("10160-0", "10183-2", "75311-1", "42346-7", "29549-3"))
_ENCOUNTERS = frozenset(("46240-8",))
_NO_DIAGNOSIS = frozenset(("33999-4", "11323-3", "SEV", "72514-3"))
_ICD = frozenset(("2.16.840.1.113883.6.90", "2.16.840.1.113883.6.103", "2.16.840.1.113883.6.3"))
_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"


def parse(text: str) -> Element | None:
    """Return the root of an XML text, or None where it is damaged or declares a document type or entities."""
    try:
        root: Element = fromstring(text.strip().encode(), forbid_dtd=True)
    except (DefusedXmlException, ParseError, ValueError, LookupError, RecursionError):
        return None
    return root


def is_clinical(root: Element) -> bool:
    """Tell whether the root is that of a clinical document."""
    return local(root) == "ClinicalDocument"


def summary(root: Element) -> Extraction:
    """Return what a clinical document says of its patient."""
    facts = Facts()
    named = {element.get("ID", ""): element for element in root.iter() if element.get("ID")}
    _patient(facts, root)
    _author(facts, root)
    _stay(facts, root)
    sections = [element for element in root.iter() if local(element) == "section"]
    for section in _of(sections, _ENCOUNTERS):
        _encounters(facts, section, named)
    coded = [value for section in _of(sections, _DIAGNOSES) for value in _values(section, named)]
    _diagnoses(facts, coded or list(cda_narrative.diagnoses(_of(sections, _DIAGNOSES))))
    done = (code for section in _of(sections, _PROCEDURES) for code in _codes(section))
    _listed(facts, "procedures", done, named)
    _listed(facts, "medications", (code for s in _of(sections, _MEDICATIONS) for code in _materials(s)), named)
    for path, codes in (("procedures", _PROCEDURES), ("medications", _MEDICATIONS)):
        if facts.get(f"{path}[0]") is None:
            _told(facts, path, cda_narrative.entries(_of(sections, codes)))
    return facts.extraction(ClinicalSummary)


def _of(sections: Sequence[Element], codes: Container[str | None]) -> list[Element]:
    return [section for section in sections if _attribute(section, "code", "code") in codes]


def local(element: Element) -> str:
    """Return the element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _patient(facts: Facts, root: Element) -> None:
    patient = _down(root, "recordTarget", "patientRole", "patient")
    if patient is None:
        return
    names = [child for child in patient if local(child) == "name"]
    legal = next((name for name in names if name.get("use") == "L"), names[0] if names else None)
    facts.put("patient_name", _name(legal), f"recordTarget/patientRole/patient/name: {_name(legal)}")
    born = _attribute(patient, "birthTime", "value")
    facts.put("patient_dob", _day(born), f"recordTarget/patientRole/patient/birthTime: {born}")


def _author(facts: Facts, root: Element) -> None:
    """Put the first person who wrote the document, else the organisation that did."""
    authors = [
        author for child in root if local(child) == "author" and (author := _down(child, "assignedAuthor")) is not None
    ]
    people = [_name(_down(author, "assignedPerson", "name")) for author in authors]
    firms = [_text(_down(author, "representedOrganization", "name")) for author in authors]
    writer = next((name for name in (*people, *firms) if name), None)
    facts.put("author", writer, f"author/assignedAuthor: {writer}")


def _stay(facts: Facts, root: Element) -> None:
    """Put the encounter that the whole document is about."""
    stay = _down(root, "componentOf", "encompassingEncounter")
    if stay is None:
        return
    place = _down(stay, "location", "healthCareFacility")
    facility = _text(_down(place, "location", "name")) or _text(_down(place, "serviceProviderOrganization", "name"))
    provider = _name(_down(stay, "responsibleParty", "assignedEntity", "assignedPerson", "name"))
    own = _text(_down(root, "recordTarget", "patientRole", "providerOrganization", "name"))
    _encounter(
        facts,
        stay,
        "componentOf/encompassingEncounter",
        _display(_child(stay, "code"), {}),
        (provider, facility or own),
    )


def _encounters(facts: Facts, section: Element, named: dict[str, Element]) -> None:
    for encounter in (element for element in section.iter() if local(element) == "encounter"):
        if encounter.get("moodCode", "EVN") != "EVN" or encounter.get("negationInd") == "true":
            continue
        provider = _name(_down(encounter, "performer", "assignedEntity", "assignedPerson", "name"))
        places = (
            _down(child, "participantRole", "playingEntity", "name")
            for child in encounter
            if child.get("typeCode") == "LOC"
        )
        facility = next((name for place in places if (name := _text(place))), None)
        kind = _display(_child(encounter, "code"), named)
        _encounter(facts, encounter, "section[46240-8]/encounter", kind, (provider, facility))


def _encounter(
    facts: Facts, element: Element, where: str, kind: str | None, who: tuple[str | None, str | None]
) -> None:
    time = _child(element, "effectiveTime")
    start = time.get("value") or _attribute(time, "low", "value") if time is not None else None
    end = _attribute(time, "high", "value") if time is not None else None
    if _day(start) is None and kind is None:
        return
    path = facts.row("encounters")
    facts.put(f"{path}.date", _day(start), f"{where}/effectiveTime: {start}")
    facts.put(f"{path}.date_through", _day(end), f"{where}/effectiveTime/high: {end}")
    facts.put(f"{path}.type", kind, f"{where}/code: {kind}")
    facts.put(f"{path}.provider_name", who[0], f"{where}: {who[0]}")
    facts.put(f"{path}.facility", who[1], f"{where}: {who[1]}")


def _values(section: Element, named: dict[str, Element]) -> Iterator[tuple[str | None, str | None]]:
    """Yield the ICD code and the words of each diagnosis that the section asserts."""
    for observation in (element for element in section.iter() if local(element) == "observation"):
        value = _child(observation, "value")
        refused = observation.get("negationInd") == "true" or _attribute(observation, "code", "code") in _NO_DIAGNOSIS
        if value is None or refused or value.get(_TYPE, "CD").rpartition(":")[2] not in ("CD", "CE", "CV"):
            continue
        codes = [value, *(child for child in value if local(child) == "translation")]
        code = next((c.get("code") for c in codes if c.get("codeSystem") in _ICD and c.get("code")), None)
        yield code, _display(value, named) or _referred(_child(observation, "text"), named)


def _diagnoses(facts: Facts, values: Sequence[tuple[str | None, str | None]]) -> None:
    known: set[tuple[str | None, str]] = set()
    for code, words in values:
        key = (code, (words or "").lower())
        if key in known or not any(key):
            continue
        path = f"diagnoses[{len(known)}]"
        known.add(key)
        facts.put(f"{path}.code", code, f"value/translation: {code}")
        facts.put(f"{path}.description", words, f"value: {words}")


def _codes(section: Element) -> Iterator[tuple[Element, Element | None]]:
    """Yield the code and the text of each thing that was done."""
    for entry in (child for child in section if local(child) == "entry"):
        for element in (child for child in entry if local(child) in _ACTS):
            planned = element.get("moodCode", "EVN") != "EVN" or element.get("negationInd") == "true"
            code = _child(element, "code")
            if code is not None and not planned:
                yield code, _child(element, "text")


def _materials(section: Element) -> Iterator[tuple[Element, Element | None]]:
    for given in (element for element in section.iter() if local(element) == "substanceAdministration"):
        material = _down(given, "consumable", "manufacturedProduct", "manufacturedMaterial")
        code = _child(material, "code") if material is not None else None
        if code is not None and given.get("negationInd") != "true":
            yield code, _child(material, "name") if material is not None else None


def _listed(
    facts: Facts, name: str, codes: Iterable[tuple[Element, Element | None]], named: dict[str, Element]
) -> None:
    known: set[str] = set()
    for code, text in codes:
        words = _display(code, named) or _referred(text, named) or _text(text)
        if words and words.lower() not in known:
            facts.put(f"{name}[{len(known)}]", words, f"{name}/code: {words}")
            known.add(words.lower())


def _told(facts: Facts, name: str, entries: Iterable[str]) -> None:
    """Put what only the narrative of a section says."""
    for place, words in enumerate(dict.fromkeys(entries)):
        facts.put(f"{name}[{place}]", words, f"section/text: {words}")


def _display(code: Element | None, named: dict[str, Element]) -> str | None:
    """Return the words of a coded value: its display name, else its original text, else a translation's name."""
    if code is None:
        return None
    if code.get("displayName"):
        return " ".join(code.get("displayName", "").split())
    original = _child(code, "originalText")
    said = _referred(original, named) or _text(original)
    translated = (child.get("displayName") for child in code if local(child) == "translation")
    return said or next((name for name in translated if name), None)


def _referred(text: Element | None, named: dict[str, Element]) -> str | None:
    """Return the words of the narrative that an element refers to."""
    reference = _attribute(text, "reference", "value") if text is not None else None
    element = named.get((reference or "").lstrip("#"))
    return _text(element) if element is not None and local(element) != "tr" else None


def _text(element: Element | None) -> str | None:
    return " ".join("".join(element.itertext()).split()) or None if element is not None else None


def _name(element: Element | None) -> str | None:
    """Return a person's name, first name first; a name without parts stands as it is."""
    if element is None:
        return None
    parts = [_text(child) for kind in ("given", "family", "suffix") for child in element if local(child) == kind]
    return " ".join(part for part in parts if part) or _text(element)


def _day(text: str | None) -> dt.date | None:
    return x12.day(text[:8]) if text and re.match(r"\d{8}", text) else None


def _child(element: Element | None, name: str) -> Element | None:
    return next((child for child in element if local(child) == name), None) if element is not None else None


def _down(element: Element | None, *names: str) -> Element | None:
    for name in names:
        element = _child(element, name)
    return element


def _attribute(element: Element | None, name: str, attribute: str) -> str | None:
    child = _child(element, name)
    return child.get(attribute) if child is not None else None
