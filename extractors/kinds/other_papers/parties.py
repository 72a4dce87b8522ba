"""The people and firms that a paper names: by its captions, its sentences, its signatures, its letterhead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casefile.identity import same_organisation, same_person
from extractors.captions import caption
from extractors.kinds.other_papers.asked import asked
from extractors.kinds.other_papers.named import BRANCH, clean, individual, is_initialed, is_name, is_person, party
from extractors.kinds.other_papers.signed import addressee, greeted, sender, signers, signing_firms, subject_person
from extractors.kinds.other_papers.told import opposed, pleaded, told
from extractors.layout import Label, Row, Token, beside, labels, rest, values
from extractors.names import in_capitals, in_case
from extractors.spans import Pages, Span, cells

_CAPTIONS = (
    "patient name", "name of patient", "patient's name", "owner", "owner name", "vehicle owner", "registered owner",
    "insured",
    "insured name", "named insured", "our insured", "your insured", "claimant", "claimant name", "client",
    "client name",
    "our client", "your client", "our client/your patient", "our client / your patient", "your patient", "our patient",
    "patient", "employee", "employee name", "affiant", "declarant", "custodian", "custodian of records",
    "records custodian",
    "taken by", "photographer", "photographed by", "photos by", "customer", "customer name", "written by",
    "estimate written by",
    "estimator", "appraiser", "appraised by", "prepared by", "estimate prepared by", "inspected by", "adjuster",
    "adjustor",
    "plaintiff", "defendant", "attorney", "attorney name", "attorney / firm", "attorney/firm", "law firm",
    "name of attorney",
    "attorney for patient", "attorney of record", "provider", "provider name", "facility", "clinic", "doctor",
    "treating provider",
    "treating physician", "physician", "clinic name", "medical provider", "prepared for", "shop", "repair facility",
    "facility name", "insurance company", "insurer", "employer", "employer name", "name of employer", "i authorize",
    "authorize", "release to", "to release to", "released to", "disclose to", "to disclose to", "recipient",
    "released by",
    "disclosing party", "receiving party", "who may disclose", "who may receive", "records from",
    "release records from",
    "release records to", "release information to", "release information from",
    "person or entity authorized to disclose",
    "person/organization disclosing", "person/organization receiving", "name of person", "name of witness", "witness",
    "witness name", "uploaded by", "notary", "notary public", "guarantor", "guardian", "parent or guardian", "attn",
    "release from", "obtain from", "send to", "records to", "disclose from",
    "lien holder", "lienholder", "subject of photos", "holder of records", "health care provider", "name of provider",
    "name of client", "name of insured", "name of claimant", "name of owner", "name of affiant", "by and for",
    "vehicle owner name", "responsible attorney", "handling attorney", "claim rep", "claim representative",
    "technician",
    "service writer", "service advisor", "name of facility", "person authorized", "deponent", "deponent name",
    "served on",
    "name and address of health provider or entity to release this information", "name of health provider",
    "name and address of person to whom this information will be sent", "person or entity receiving the information",
    "name and address of provider", "name and address of person or entity to receive this information", "disclosed to",
    "name of person or organization making the disclosure", "name of person or organization receiving", "from provider",
    "provider/facility", "release my records to", "may release to", "may disclose to", "send records to",
    "requesting party",
    "name of facility/provider", "mail records to", "requester", "persons/organizations providing the information",
    "persons/organizations receiving the information", "attorney/firm name", "attorney for claimant", "appraiser name",
    "appraisal company", "appraised for", "company", "written for", "customer/owner", "owner/customer",
    "vehicle owner/insured",
    "insured/owner", "claimant/owner", "insured or claimant", "repairer", "repair shop", "body shop", "service center",
    "i authorize this provider to disclose", "i authorize the following provider",
    "i authorize the following to disclose",
    "to this recipient", "to the following recipient", "recipient of information", "recipient of records",
    "person or organization to receive", "person or organization to disclose", "provider authorized to disclose",
    "provider to disclose", "records holder", "record holder", "send my records to", "give my records to",
    "for attorneys",
    "for attorney", "for the attorneys", "for the firm", "for the attorney", "for firm", "for the law firm",
    "for provider",
    "for the provider", "for client", "treating doctor", "treating facility", "lien claimant", "by",
    "attorney signature",
    "discloser", "disclosing provider", "disclosing facility", "organization releasing", "organization receiving",
    "facility releasing information", "party receiving information", "release records to", "i hereby authorize",
    "worker", "member", "member name", "pt name", "pt", "decedent", "obligor", "renter",
    "person served", "served by", "process server", "sender", "attention", "our mutual client", "injured party",
)  # fmt: skip
_OF_PEOPLE = ("printed name", "print name", "name printed", "name", "signed by", "signature", "full name",
"patient signature",
              "client signature", "signature of patient", "signature of client")  # fmt: skip
_CAPACITY = re.compile(
    r",? et al\b|;|,? an? (?=[a-z]|[A-Z][a-z]+ (?:corporation|limited))|,? (?:and )?DOES\b|,? individually\b",
    re.IGNORECASE,
)
_FORMED = re.compile(r"\b(?:inc|llc|l\.l\.c|corp|co|ltd|llp|lp|company|corporation)\b\.?$", re.IGNORECASE)
_LETTERS = frozenset(("letter_of_protection", "correspondence", "retainer"))
_WITH_SENDER = _LETTERS | {"repair_estimate"}
_WITH_SIDES = frozenset(("pleading", "correspondence"))
_OF_SHORT = frozenset(("correspondence", "repair_estimate"))
"""Papers in which people go by their initials: "K. Odom, Billing"."""
_SENDER_ROWS = 6  # rows from which a paper has a letterhead to speak of
_MOST_NAMES = 10


def named_parties(kind: str, pages: Pages, rows: Sequence[Row]) -> tuple[Token[str], ...]:
    """Return the people and firms that the paper names, each once and in its fullest form."""
    found: list[Token[str]] = []
    for token in _candidates(kind, pages, rows):
        if not _wanted(kind, token.value):
            continue
        printed = in_case(token.value)
        at = next((place for place, other in enumerate(found) if _same(printed, other.value)), None)
        if at is None and len(found) < _MOST_NAMES:
            found.append(Token(printed, token.span))
        elif at is not None and _is_fuller(token.value, found[at].value):
            found[at] = Token(printed, token.span)
    return tuple(found)


def _wanted(kind: str, printed: str) -> bool:
    """Tell whether a name is of those that papers of the kind are filed with."""
    return kind in _OF_SHORT or not is_initialed(printed)


def _candidates(kind: str, pages: Pages, rows: Sequence[Row]) -> Iterator[Token[str]]:
    if not rows:
        return
    if kind in _WITH_SENDER and len(rows) >= _SENDER_ROWS and (head := sender(pages, rows)) is not None:
        yield head
    if kind == "pleading":
        yield from _sides(rows)
    yield from values(rows, _CAPTIONS, party)
    if kind == "authorization":
        yield from asked(rows)
    yield from values(rows, _OF_PEOPLE, individual)
    yield from _mail(rows)
    if kind in _OF_SHORT:
        yield from _initialed(rows)
    if kind in _LETTERS:
        yield from (token for token in (addressee(rows), greeted(rows), subject_person(rows)) if token is not None)
    if kind in _WITH_SIDES:
        yield from opposed(rows)
    if not in_capitals(pages):
        yield from pleaded(rows) if kind == "pleading" else told(rows)
    yield from signers(rows)
    if kind == "pleading":
        yield from signing_firms(rows)


def _mail(rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Yield who sends and who gets a message: captions that begin their rows."""
    for label in labels(rows, "from", "to", "sender", "cc"):
        span = beside(label) if label.first == 0 or _begins_cell(label) else None
        token = party(span) if span is not None else None
        if token is not None:
            yield token


def _initialed(rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Yield who is named by initials right of a caption, which look like the letter of a form's box."""
    for label in labels(rows, *_CAPTIONS, *_OF_PEOPLE):
        span = rest(label)
        words = cells(span)[0].words[:2] if span is not None else ()
        printed = clean(" ".join(word.text for word in words))
        if span is not None and is_initialed(printed):
            yield Token(printed, Span(span.page, words))


def _begins_cell(label: Label) -> bool:
    return any(cell.words[0] is label.span.words[0] for cell in cells(label.row.span))


def _sides(rows: Sequence[Row]) -> Iterator[Token[str]]:
    parties = caption([row.span for row in rows])
    for side in (parties.plaintiff, parties.defendant):
        whole = _CAPACITY.split(side.value)[0] if side is not None else ""
        for printed in map(clean, _several(whole)):
            if side is not None and is_name(printed):
                yield Token(printed, side.span)


def _several(printed: str) -> list[str]:
    """Return the names that "and" joins where each is one by itself."""
    parts = re.split(r",? and ", printed)
    apart = all(is_person(clean(part)) or _FORMED.search(part) for part in parts)
    return parts if len(parts) > 1 and apart else [printed]


def _same(one: str, two: str) -> bool:
    one, two = BRANCH.sub("", one), BRANCH.sub("", two)
    if is_person(one) and is_person(two):
        return same_person(one, two)
    return is_person(one) == is_person(two) and same_organisation(one, two)


def _is_fuller(one: str, two: str) -> bool:
    """Tell whether the first names the same person with more given names than the second."""
    return is_person(one) and is_person(two) and len(one.split()) > len(two.split()) and not one.isupper()
