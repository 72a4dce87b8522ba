"""Clinicians: who wrote a clinical paper, as captioned or as signed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from extractors.found import Found
from extractors.layout import Label, Row, Token, below, beside, labels
from extractors.names import cased, in_capitals
from extractors.people import is_credential, person
from extractors.spans import Pages, Span, cells, plain
from extractors.wrapped_names import whole

T = TypeVar("T")
_PROVIDER = (
    "provider", "provider name", "rendering provider", "treating provider", "treating physician",
    "attending physician", "attending provider", "attending", "ed physician", "emergency physician",
    "examining physician", "seen by", "physician", "physician name", "consulting physician", "consultant",
    "clinician", "therapist", "treating therapist", "evaluating therapist", "chiropractor", "doctor",
    "treating doctor", "examiner", "author", "performed by", "interpreting physician", "interpreting radiologist",
    "radiologist", "reading physician", "read by", "interpreted by", "reported by", "surgeon", "primary surgeon",
    "attending surgeon", "practitioner", "nurse", "ed provider", "provider of service", "performing physician",
    "performing provider", "proceduralist", "operating surgeon", "surgeons", "surgeon(s)", "operator", "triage rn",
    "triage nurse",
    "physical therapist", "occupational therapist", "chiropractic physician", "evaluated by", "examined by",
    "treated by",
    "treating clinician", "attending md", "attending doctor", "dictating physician", "dictating provider",
    "reading radiologist",
    "rendering physician", "provider/clinician", "rn", "nurse practitioner", "physician assistant", "evaluator",
    "psychologist",
    "acupuncturist", "note by", "author of note", "documented by", "assessed by", "provider seen", "visit provider",
    "service provider", "surgeon(s) and role", "surgeon/proceduralist", "physician/surgeon", "surgeon and role",
    "pain physician",
    "reporting radiologist", "dictated by", "primary provider", "encounter provider", "appointment provider",
    "treating chiropractor",
)  # fmt: skip
_NOT_THE_PROVIDER = (
    "referring physician", "referring provider", "referred by", "primary care", "primary care physician",
    "primary care provider", "assistant", "assistant surgeon", "anesthesiologist", "ordering physician",
    "ordering provider", "family physician", "requesting physician", "referring doctor", "ref physician",
    "referring md", "pcp", "physician signature", "provider signature", "provider phone", "provider npi",
    "provider address", "provider's pt id", "ordered by", "requested by", "requesting provider", "ref. physician",
    "ref provider",
    "referring", "ordering", "supervising physician", "supervising provider", "supervising", "sonographer",
    "technologist",
    "assistants", "first assistant", "anesthesia provider", "anesthetist", "transcribed by", "primary physician",
    "primary md",
    "primary doctor", "admitting physician", "ordering doctor", "ordering md", "requesting doctor",
    "referring chiropractor",
    "other provider", "consulted physician", "copy to", "assistant(s)", "referral source", "technician", "ref by",
    "ref. by",
)  # fmt: skip
_SIGNED = re.compile(
    r"(?:electronically|digitally|e-)? ?(?:signed|authenticated|verified|finalized|dictated|interpreted"
    r"|transcribed|reviewed|read"
    r"|approved|reported|signed-off)"
    r"(?: electronically| and approved| and finalized| and signed| \(electronic signature\)| off)?(?: by:?|:)+ *"
    r"|\b(?:provider|physician|progress|procedure|nursing|ed|consult|operative|clinic) notes? by:? +",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"[A-Z]\.")
_HEAD_ROWS = 12  # rows of a paper's head
_AT_THE_END = 14  # rows at the end of a paper among which its signature stands


def read_provider(found: Found, pages: Pages, rows: Sequence[Row], path: str = "provider_name") -> None:
    """Put who wrote the paper: as captioned, else as signed."""
    token = whole(rows, next(_captioned(rows), None)) or next(_signatures(rows), None)
    token = _in_full(rows, token) if token is not None else None
    found.take(path, cased(token, capitals=in_capitals(pages)))


def _in_full(rows: Sequence[Row], name: Token[str]) -> Token[str]:
    """Return a name signed with an initial, "T. Pell, D.C.", as the head prints it whole."""
    words = name.value.replace(",", " ").split()
    if not _INITIAL.fullmatch(words[0]) or len(words) < 2:
        return name
    for row in rows[:_HEAD_ROWS]:
        for cell in cells(row.span):
            whole = signer(cell)
            given = [word for word in whole.value.replace(",", " ").split() if word.lower() != "dr."] if whole else []
            same = len(given) > 1 and words[1] in given[1:] and given[0].startswith(words[0][0]) and len(given[0]) > 2
            if whole is not None and same:
                return whole
    return name


def _captioned(rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Return the people beside or below a caption of who treats; who only refers or is informed is none of them."""
    others = {plain(phrase) for phrase in _NOT_THE_PROVIDER}
    for label in labels(rows, *_PROVIDER, *_NOT_THE_PROVIDER):
        if plain(label.span.text) not in others:
            yield from value_at(rows, label, signer)


def value_at(rows: Sequence[Row], label: Label, parse: Callable[[Span], Token[T] | None]) -> Iterator[Token[T]]:
    """Return what stands right of the caption, or below it where nothing does."""
    for span in (beside(label), below(rows, label, depth=1.6)):
        if span is not None and not span.text.endswith(":") and (token := parse(_unmarked(span))) is not None:
            yield token
            return


def _unmarked(span: Span) -> Span:
    """Return the words without a bullet before them."""
    words = span.words
    while len(words) > 1 and not any(sign.isalnum() for sign in words[0].text):
        words = words[1:]
    return Span(span.page, words)


def signer(span: Span) -> Token[str] | None:
    """Return a person's name with its credentials, without what follows them."""
    found = person(span)
    if found is not None:
        return _to_credentials(found)
    words = span.words
    for end in range(len(words), 1, -1):
        if is_credential(words[end - 1].text) and (token := person(Span(span.page, words[:end]))) is not None:
            return token
    return None


def _to_credentials(token: Token[str]) -> Token[str]:
    """Return a name up to its last credential: what follows is no part of it."""
    words = token.span.words
    titled = (at for at in range(len(words) - 1, 1, -1) if is_credential(words[at].text) or _is_title(words[at].text))
    last = next(titled, len(words) - 1)
    return token if last == len(words) - 1 else person(Span(token.span.page, words[: last + 1])) or token


def _is_title(word: str) -> bool:
    """Tell whether a word of capitals after a name is a title of its own: "FAANS", "DACBR"."""
    return bool(re.fullmatch(r"[A-Z][A-Z.\-/]{1,8},?", word))


def _signatures(rows: Sequence[Row]) -> Iterator[Token[str]]:
    for row in reversed(rows):
        for match in _SIGNED.finditer(row.span.text):
            if (token := signer(_from(row.span, match.end()))) is not None:
                yield token
    for row in reversed(rows[-_AT_THE_END:]):
        for cell in cells(row.span):
            token = signer(cell)
            if token is not None and any(is_credential(word.text) for word in token.span.words):
                yield token


def _from(span: Span, place: int) -> Span:
    start = 0
    words = []
    for word in span.words:
        if start >= place:
            words.append(word)
        start += len(word.text) + 1
    return Span(span.page, tuple(words) or span.words[-1:])
