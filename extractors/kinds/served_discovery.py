"""Served discovery: interrogatories, requests for production and for admission, with how they were served."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casefile.documents import Extraction
from casefile.records.litigation import ServedDiscovery
from extractors import form_questions, pleading, requests, service
from extractors.captions import caption
from extractors.cues import Cues
from extractors.found import Found
from extractors.layout import Token
from extractors.parties import parties
from extractors.spans import Pages, Span, cells

KIND = "served_discovery"
CUES = Cues(
    titles=(
        "special interrogatories", "form interrogatories", "form interrogatories general", "interrogatories",
        "first set of interrogatories", "interrogatories to plaintiff", "interrogatories to the plaintiff",
        "interrogatories to the defendant", "interrogatories to", "interrogatories propounded",
        "requests for production",
        "request for production", "requests for production of documents", "request for production of documents",
        "demand for inspection", "demand for production", "demand for production and inspection",
        "requests for admission", "request for admissions", "requests for admissions", "requests for disclosure",
        "demand for bill of particulars", "notice to produce", "notice for discovery and inspection",
        "notice to admit", "first request for production", "first requests for production",
        "first set of interrogatories to plaintiff", "first request for admissions", "first requests for admission",
        "request to admit facts", "requests to admit", "request to admit",
    ),
    phrases={
        "propounding party": 2.0, "responding party": 1.5, "asking party": 2.0, "answering party": 1.5,
        "set number": 1.0, "set no": 0.7, "interrogatory no": 1.2, "special interrogatory no": 1.5,
        "propounded by": 1.5,
        "request for production no": 1.5, "request for admission no": 1.5, "request no": 1.0,
        "within thirty 30 days": 0.8, "definitions": 0.7, "instructions": 0.4, "you and your": 0.7,
        "the term document": 0.7, "state all facts": 0.8, "identify each": 0.8, "identify all": 0.6,
        "you are requested to produce": 2.0, "separately and fully in writing and under oath": 2.0,
        "under oath": 0.6, "superior court": 0.4, "district court": 0.4, "attorneys for defendant": 0.8,
        "2030 010": 1.0, "2031 010": 1.0, "2033 010": 1.0, "rule 33": 0.7, "rule 34": 0.7, "rule 36": 0.7,
        "disc 001": 3.0, "response to special interrogatory": -3.0, "response to request": -3.0,
        "response to interrogatory": -3.0, "to recover on this complaint": -2.0, "plaintiff responds": -2.0,
        "objection": -1.0, "requests that plaintiff produce": 1.5, "within thirty days": 0.8,
        "pursuant to rule": 0.5, "interrogatory no 1": 1.0, "who treated you": 0.6, "state your full name": 1.0,
        "admit that you": 1.5, "admit that": 0.8,
    },
    forbidden=(
        "responses to special interrogatories", "responses to special", "responses to interrogatories",
        "responses to form interrogatories", "responses to requests for production", "responses to requests",
        "responses to requests for admission", "response to requests for production", "answers to interrogatories",
        "responses to request for production", "response to special interrogatory no", "response to interrogatory no",
        "response to request for production no", "objections and responses",
    ),
    layout={"numbered_lines": 1.0, "letter": -2.0},
)  # fmt: skip
_NO_PROOF = (
    "No proof of service is with these requests: the day and the manner of service are not known, and the time to"
    " answer runs from them."
)
_BY_ELIMINATION = "The tick beside the manner of service is hard to read on this scan: compare with the page."
_HEADING = 14  # words of a heading at most
_NO_MANNER = "The proof of service does not say, in words that could be read, how the requests were served."


def extract(pages: Pages) -> Extraction:
    """Return the set: caption, parties, definitions, each request verbatim, the day and manner of service."""
    body = pleading.body(pages)
    rows = pleading.rows(body)
    found = Found(pages)
    if not rows:
        return found.extraction(ServedDiscovery)
    first = [page for page in pages if not page.blank][:1]
    head = caption(pleading.rows(pleading.unnumbered(first)))
    sides = parties(body, rows, head)
    for path in ("court", "case_number", "plaintiff", "defendant"):
        _put(found, path, getattr(head, path))
    for path in ("propounding_party", "responding_party", "set_number"):
        _put(found, path, getattr(sides, path))
    form = _type(found, head.title, rows)
    _service(found, service.proof(rows), rows)
    questions = form_questions.questions(rows) if form else ()
    asked = () if questions else requests.requests(rows, gaps=form)
    opening = questions[0].request if questions else asked[0] if asked else None
    _definitions(found, requests.definitions(rows, opening.mark if opening is not None else None))
    _requests(found, _ticked(found, questions) if questions else asked)
    return found.extraction(ServedDiscovery)


def _put(found: Found, path: str, token: Token[str] | None) -> None:
    if token is not None:
        found.put(path, token.value, token.span)


def _type(found: Found, title: Span | None, rows: Sequence[Span]) -> bool:
    """Put the kind of the set, from its title, else from its first words; tell whether it is a printed form."""
    for span in (*([title] if title is not None else []), *rows):
        kind = next((name for name, shape in requests.TYPES if shape.search(span.text)), None)
        if kind is not None:
            form = _printed_form(rows) if kind == "interrogatories" else None
            found.infer("discovery_type", kind if form is None else "form_interrogatories", form or span)
            return kind == "form_interrogatories" or form is not None
    return False


def _printed_form(rows: Sequence[Span]) -> Span | None:
    """Return the heading on the first page that names a printed form of questions."""
    shape = next(shape for name, shape in requests.TYPES if name == "form_interrogatories")
    pieces = (cell for row in rows if row.page is rows[0].page for cell in cells(row))
    return next((cell for cell in pieces if len(cell.words) <= _HEADING and _names_form(shape, cell.text)), None)


def _names_form(shape: re.Pattern[str], printed: str) -> bool:
    match = shape.search(printed)
    return match is not None and (match.group().isupper() or match.start() == 0)


def _service(found: Found, proof: Sequence[Span], rows: Sequence[Span]) -> None:
    if not proof:
        if (manner := service.addressed(rows)) is not None:
            found.infer("service_method", manner.value, manner.span)
        found.doubt("no_proof_of_service", _NO_PROOF)
        return
    page = proof[0].page.number
    served = service.service(proof)
    if served.day is not None:
        found.put("service_date", served.day.value, served.day.span)
    else:
        found.doubt("service_date", "The proof of service gives no day that could be read.", page)
    if served.manner is not None:
        found.infer("service_method", served.manner.value, served.manner.span)
        if served.by_elimination:
            found.doubt("service_method", _BY_ELIMINATION, page)
    elif len(served.manners) > 1:
        named = ", ".join(served.manners)
        found.doubt("service_method", f"The proof of service names more than one manner of service ({named}).", page)
    else:
        found.doubt("service_method", _NO_MANNER, page)


def _definitions(found: Found, rows: Sequence[Span]) -> None:
    if rows:
        found.put("definitions", pleading.prose(rows), pleading.first_page_words(rows))


def _ticked(found: Found, questions: Sequence[form_questions.Question]) -> tuple[requests.Request, ...]:
    """Return the questions that are asked; one whose box cannot be read counts as asked, and is said."""
    unclear = [question.request.number for question in questions if question.ticked is None]
    asked = tuple(question.request for question in questions if question.ticked is not False)
    if unclear:
        found.doubt("box_unread", f"Whether these boxes are ticked could not be read: {', '.join(unclear)}.")
    if questions and not asked:
        found.doubt("nothing_ticked", "No box of the form is seen to be ticked: say which questions are asked.")
    return asked


def _requests(found: Found, asked: Sequence[requests.Request]) -> None:
    for request in asked:
        path = found.row("requests")
        found.put(f"{path}.number", request.number, request.mark)
        if request.rows:
            found.put(f"{path}.text", pleading.prose(request.rows), pleading.first_page_words(request.rows))
    chosen = found.get("discovery_type") == "form_interrogatories" and _is_one_print(asked)
    if not chosen:
        _gaps(found, [request.number for request in asked])


def _is_one_print(asked: Sequence[requests.Request]) -> bool:
    """Tell whether all stand on one page of print: a form's questions are chosen, and none is lost."""
    return len({request.mark.page.number for request in asked}) == 1 and asked[0].mark.method == "text"


def _gaps(found: Found, numbers: Sequence[str]) -> None:
    whole = [int(number) for number in numbers if number.isdecimal()]
    missing = [str(number) for number in range(min(whole, default=1), max(whole, default=0)) if number not in whole]
    if missing and len(whole) == len(numbers):
        skipped = ", ".join(missing[:10])
        found.doubt("requests_missing", f"The requests skip {skipped}: a page may be missing or unreadable.")
