"""The case file as it stood when a version was made: everything that the version came from, as one block of bytes."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from casefile.attested import Attested
from casefile.case import CaseFile
from casefile.documents import FiledDocument, record_from_json
from casefile.drafts import Firm, Person
from casefile.errors import UnusableInput
from casefile.matter import Matter
from casefile.vocabulary import Vocabulary

Page = tuple[str, int]
"""The original's SHA-256 and the page in it."""


class Surroundings(Vocabulary):
    """What a version depends on beside the case file: firm, people, Bates numbers, signed rules, own templates."""

    firm: Firm
    staff: tuple[Person, ...]
    bates: tuple[tuple[str, int, str], ...]
    signed_off: Mapping[str, str]
    templates: Mapping[str, str]

    @property
    def bates_numbers(self) -> dict[Page, str]:
        """The printed Bates number of each page."""
        return {(file, page): number for file, page, number in self.bates}

    @property
    def own_templates(self) -> dict[str, bytes]:
        """The firm's own templates by name."""
        return {name: base64.b64decode(body) for name, body in self.templates.items()}


def encoded(templates: Mapping[str, bytes]) -> dict[str, str]:
    """Return templates as `Surroundings` holds them."""
    return {name: base64.b64encode(body).decode() for name, body in sorted(templates.items())}


class Snapshot(NamedTuple):
    """A case file frozen: its bytes, packed, and the hash of what they say."""

    sha256: str
    body: bytes


def freeze(case: CaseFile, around: Surroundings) -> Snapshot:
    """Return the case file and its surroundings as bytes; the same in, the same bytes out."""
    said = {"case": case.model_dump(mode="json"), "around": around.model_dump(mode="json")}
    text = json.dumps(said, sort_keys=False, separators=(",", ":"), ensure_ascii=False).encode()
    return Snapshot(hashlib.sha256(text).hexdigest(), gzip.compress(text, compresslevel=3, mtime=0))


def thaw(sha256: str, body: bytes) -> tuple[CaseFile, Surroundings]:
    """Return what was frozen.

    Raises:
        UnusableInput: the bytes are not those of that hash, or another Matterflow wrote them in a shape of its own.
    """
    try:
        text = gzip.decompress(body)
    except (OSError, EOFError):
        raise UnusableInput("the case file that was kept with the draft is damaged in storage") from None
    if hashlib.sha256(text).hexdigest() != sha256:
        raise UnusableInput("the case file that was kept with the draft is not the one that it was made from")
    said = json.loads(text)
    try:
        papers = tuple(_paper(paper) for paper in said["case"]["documents"])
        matter = Matter.model_validate(said["case"]["matter"])
        told = tuple(Attested.model_validate(one) for one in said["case"].get("statements", ()))
        case = CaseFile(matter=matter, documents=papers, statements=told)
        return case, Surroundings.model_validate(said["around"])
    except (ValidationError, KeyError):
        raise UnusableInput(
            "the case file that was kept with the draft is in the shape of another Matterflow version: use that version"
        ) from None


def _paper(said: Mapping[str, Any]) -> FiledDocument:
    return FiledDocument.model_validate({**said, "record": record_from_json(said["kind"], said["record"])})
