"""FHIR R4: resources of a bundle, as JSON or XML, and the ways through them."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from casefile.dates import parse_date
from casefile.money import to_cents

Resource = Mapping[str, Any]
DEEPEST = 100  # levels of JSON; a resource of the standard has a dozen
_MOST = 50_000  # resources of a bundle
_FHIR = "{http://hl7.org/fhir}"


class Bundle(NamedTuple):
    """The resources of a file, and each by every reference that may point at it."""

    resources: tuple[Resource, ...]
    by_reference: Mapping[str, Resource]

    def of(self, *types: str) -> tuple[Resource, ...]:
        """Return the resources of those types, in the file's order."""
        return tuple(resource for resource in self.resources if resource.get("resourceType") in types)

    def get(self, reference: object) -> Resource | None:
        """Return the resource that a reference points at, in the bundle or contained."""
        target = text(reference, "reference") or ""
        return self.by_reference.get(target) or self.by_reference.get("/".join(target.split("/")[-2:]))

    def named(self, reference: object) -> str | None:
        """Return the name of whom a reference points at: as displayed, else of the resource itself."""
        if not isinstance(reference, Mapping):
            return None
        return text(reference, "display") or name(self.get(reference))


def from_json(source: str) -> Bundle | None:
    """Return the bundle of a JSON text, or None where it is none, is damaged or nests too deep."""
    if _depth(source) > DEEPEST:
        return None
    try:
        value = json.loads(source.lstrip("\ufeff"), parse_float=Decimal, parse_int=_whole)
    except (ValueError, RecursionError, InvalidOperation):
        return None
    return _bundle(value) if isinstance(value, Mapping) and isinstance(value.get("resourceType"), str) else None


def from_xml(root: Element) -> Bundle | None:
    """Return the bundle of an XML tree, or None where its root is no FHIR resource."""
    if not str(root.tag).startswith(_FHIR):
        return None
    value = _value(root, 0)
    return _bundle(value) if isinstance(value, Mapping) else None


def many(value: object) -> tuple[Any, ...]:
    """Return a value as a list: nothing, the one, or all."""
    if value is None:
        return ()
    return tuple(value) if isinstance(value, list) else (value,)


def text(value: object, *path: str) -> str | None:
    """Return the text under the path; of lists the first entry."""
    for step in path:
        value = next(iter(many(value)), None)
        value = value.get(step) if isinstance(value, Mapping) else None
    found = next(iter(many(value)), None)
    return (
        str(found).strip() or None if isinstance(found, str | int | Decimal) and not isinstance(found, bool) else None
    )


def within(value: object, *path: str) -> Iterator[Mapping[str, Any]]:
    """Yield every object under the path, through lists."""
    if not path:
        yield from (entry for entry in many(value) if isinstance(entry, Mapping))
        return
    for entry in many(value):
        if isinstance(entry, Mapping):
            yield from within(entry.get(path[0]), *path[1:])


def day(value: object, *path: str) -> dt.date | None:
    """Return the day under the path; a year or a month alone is none."""
    stated = text(value, *path)
    return parse_date(stated[:10]) if stated and len(stated) >= 10 else None


def amount(value: object, *path: str) -> Decimal | None:
    """Return the amount of money under the path."""
    stated = text(value, *path, "value") if path else text(value, "value")
    try:
        return to_cents(Decimal(stated)) if stated else None
    except (InvalidOperation, ValueError):
        return None


def codings(concept: object) -> Iterator[tuple[str, str, str | None]]:
    """Yield the system, the code and the display name of each coding of a concept."""
    for coding in within(concept, "coding"):
        code = text(coding, "code")
        if code is not None:
            yield text(coding, "system") or "", code, text(coding, "display")


def words(concept: object) -> str | None:
    """Return the words of a concept: its text, else the first display name."""
    displays = (display for _, _, display in codings(concept) if display)
    return text(concept, "text") or next(displays, None)


def name(resource: object) -> str | None:
    """Return the name of a person or an organisation; of a person's names the official one, first name first."""
    if not isinstance(resource, Mapping):
        return None
    names = list(within(resource, "name"))
    if not names:
        return text(resource, "name")
    chosen = next((entry for entry in names if entry.get("use") == "official"), names[0])
    parts = [*(str(part) for part in many(chosen.get("given"))), text(chosen, "family"), *many(chosen.get("suffix"))]
    return " ".join(str(part) for part in parts if part).strip() or text(chosen, "text")


def _bundle(value: Resource) -> Bundle:
    entries = list(within(value, "entry")) if value.get("resourceType") == "Bundle" else []
    wrapped = [(text(entry, "fullUrl"), entry.get("resource")) for entry in entries] or [(None, value)]
    resources: list[Resource] = []
    known: dict[str, Resource] = {}
    for url, resource in wrapped[:_MOST]:
        if not isinstance(resource, Mapping):
            continue
        resources.append(resource)
        inner = list(within(resource, "contained"))
        for key, target in [*_keys(url, resource), *((f"#{text(part, 'id')}", part) for part in inner)]:
            known.setdefault(key, target)
    return Bundle(tuple(resources), known)


def _keys(url: str | None, resource: Resource) -> Iterable[tuple[str, Resource]]:
    if url:
        yield url, resource
    yield f"{resource.get('resourceType')}/{text(resource, 'id')}", resource


def _depth(source: str) -> int:
    """Return how deep a JSON text nests, without building it."""
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", source)
    depth = deepest = 0
    for sign in re.findall(r"[\[\]{}]", bare):
        depth += 1 if sign in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _whole(digits: str) -> Decimal:
    """Return a whole number of any length, without the limit that Python puts on converting to int."""
    return Decimal(digits)


def _value(element: Element, level: int) -> Any:  # noqa: ANN401 - JSON
    """Return an element as JSON has it: its value, or its children by name, in lists where a name repeats."""
    if level > DEEPEST:
        return None
    children: Sequence[Element] = list(element)
    if not children:
        return element.get("value")
    found: dict[str, Any] = {}
    for child in children:
        kind = str(child.tag).removeprefix(_FHIR)
        inner = _value(child, level + 1)
        if kind in found:
            found[kind] = [*many(found[kind]), inner]
        else:
            found[kind] = inner
    own = str(element.tag).removeprefix(_FHIR)
    if own[:1].isupper():
        found["resourceType"] = own
    return _unwrapped(found)


def _unwrapped(found: dict[str, Any]) -> dict[str, Any]:
    """Return the object with `resource` and `contained` holding the resource itself, as in JSON."""
    for key in ("resource", "contained"):
        if key in found:
            inner = [
                next(iter(part.values())) if isinstance(part, dict) and len(part) == 1 else part
                for part in many(found[key])
            ]
            found[key] = inner if key == "contained" else inner[0]
    return found
