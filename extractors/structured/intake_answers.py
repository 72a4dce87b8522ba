"""Intake forms as JSON: told by their keys, whatever words stand in the answers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from casefile.documents import Extraction
from casefile.matter import Client, Matter
from casefile.records.other import OtherPaper
from extractors.structured.facts import Facts

_ABOUT = frozenset(Client.model_fields)
_OF_A_MATTER = frozenset(Matter.model_fields) - {"client", "number"}
_LEAST = 2  # keys of a matter that stand beside the client's


def from_json(text: str) -> Mapping[str, Any] | None:
    """Return the answers of a JSON intake form, or None where the text is none; damaged text is none."""
    try:
        value = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None
    client = value.get("client") if isinstance(value, Mapping) else None
    if not isinstance(client, Mapping) or not _ABOUT.intersection(client):
        return None
    return value if len(_OF_A_MATTER.intersection(value)) >= _LEAST else None


def extraction(answers: Mapping[str, Any]) -> Extraction:
    """Return whom the form names: the client first, then those whom the claim is against."""
    facts = Facts()
    for path, name in _names(answers):
        facts.put(facts.row("names"), name, f"{path}: {name}")
    return facts.extraction(OtherPaper)


def _names(answers: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    parties = answers.get("adverse_parties")
    given = [("client.name", answers["client"])]
    if isinstance(parties, list):
        given += [(f"adverse_parties[{at}].name", party) for at, party in enumerate(parties)]
    for path, one in given:
        name = one.get("name") if isinstance(one, Mapping) else None
        if isinstance(name, str) and name.strip():
            yield path, name
