"""Sentences with a fact that a person typed into a letter and that cite nothing: an amount, a day, a provider, a
diagnosis. Who reads the letter asks for the page; argument without a fact needs none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from textwrap import shorten
from typing import NamedTuple

from casefile.claims import AttorneyClaim, Claim, ComputedClaim, IntakeClaim
from casefile.dates import parse_date
from casefile.sentences import sentences
from generators.agreement import squeeze
from generators.edited_places import Edited, now_reads
from generators.figures import find
from generators.figures_at_odds import TELLING, same_as
from generators.places import GAP

_KINDS = frozenset(("money", "date", "code", "percentage"))
_COUNT = re.compile(
    r"\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens? of)[ -]"
    r"(?:visits?|days?|weeks?|months?|years?|hours?|shifts?|sessions?|injections?|surger(?:y|ies)|operations?|"
    r"times|miles|pounds)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\bDr\.?\s+[A-Z][\w'\u2019-]+"
    r"|\b[A-Z][\w.'\u2019-]+ [A-Z][\w'\u2019-]+,? (?:M\.?D|D\.?C|D\.?O|PT|DPT|R\.?N|N\.?P|PA|Ph\.?D)\b"
)
_PLACE = re.compile(
    r"\b(?:[A-Z][\w&'\u2019.-]* )+(?:Hospital|Medical Center|Medical Group|Clinic|Chiropractic|Physical Therapy|"
    r"Orthop(?:a)?edics?|Imaging|Radiology|Surgery Center|Urgent Care|Ambulance|Emergency Physicians|Pharmacy|"
    r"Rehabilitation|Neurology|Pain (?:Center|Management))\b"
)
_DIAGNOSIS = re.compile(
    r"\b(?:fractur\w+|herniat\w+|protru\w+|bulg(?:e|es|ing) dis[ck]s?|dis[ck] bulges?|sprain\w*|strained|torn|"
    r"(?:rotator cuff|meniscus|meniscal|labral|ligament|tendon|muscle) tears?|ruptur\w+|concuss\w+|contusions?|"
    r"laceration\w*|dislocat\w+|stenosis|spondylo\w+|radiculopathy|neuropathy|paresthesias?|traumatic brain injury|"
    r"TBI|PTSD|post-?traumatic stress|whiplash|scoliosis|kyphosis|seizures?|paralys\w+|amputat\w+|burns|"
    r"edema|hematoma|hemorrhag\w+|vertigo|tinnitus|migraines?|(?:surgery|surgical repair|epidural|discectomy)|"
    r"[a-z]{3,}(?:itis|opathy|ectomy|plasty|otomy|plegia|algia))\b",
    re.IGNORECASE,
)
_CITE = re.compile(r"\bEx(?:hibit|\.)?\s?(?P<label>[A-Z]?\d{1,3}|[A-Z]{1,2})\b|\b(?P<page>[A-Z][A-Z0-9]{0,7}-\d{6,})\b")
_STARTS_WITH_CITE = re.compile(r"^[\[(]?\s*(?:See )?(?:Ex\.|[A-Z][A-Z0-9]{0,7}-\d{6,})")
_LOSS = "incident.date_of_loss"
_CENTS = re.compile(r"\d+\.\d{2}")
_JOINED = "Ex.\ue000"
_WHOLE = re.compile(r"[.!?][\"\u201d)]*\s*$")


class Fact(NamedTuple):
    """What a sentence states: the words of an amount, a day, a provider or a diagnosis."""

    what: str
    words: str


def typed_facts(places: Sequence[Edited], claims: Sequence[Claim], settled: Sequence[str] = ()) -> tuple[str, ...]:
    """Return a sentence for each sentence or row that a person typed or changed, with a new fact and without a cite.

    `settled` are words that a person wrote where a gap asked for them: a whole sentence of these needs its cite as
    any other, an amount or a name put into the letter's own sentence is the answer that was asked for.
    """
    known = {claim.id: claim for claim in claims}
    book = "\n".join(row.was for row in places)
    answers = tuple(words for words in settled if not _WHOLE.search(words) or len(words.split()) < _SENTENCE)
    found = []
    for row in places:
        if row.says and row.says != row.was:
            for words, facts in _bare(row, known, book, answers):
                said = "; ".join(f"{what} {fact!r}" for what, fact in facts)
                found.append(f"{row.where}: {_short(words)} states {said} and cites nothing")
    return tuple(dict.fromkeys(found))


_SENTENCE = 5
"""Words from which an answer is a sentence of its own."""


def facts_in(text: str) -> tuple[Fact, ...]:
    """Return the facts that a text states, each once."""
    plain = GAP.sub(" ", text)
    found = [Fact("the code" if one.kind == "code" else f"the {_WORDS[one.kind]}", one.text)
             for one in find(plain) if one.kind in _KINDS]  # fmt: skip
    found += [Fact("the count", match[0]) for match in _COUNT.finditer(plain)]
    found += [Fact("the provider", match[0]) for form in (_PERSON, _PLACE) for match in form.finditer(plain)]
    found += [Fact("the diagnosis or treatment", match[0]) for match in _DIAGNOSIS.finditer(plain)]
    return tuple(dict.fromkeys(found))


_WORDS = {"money": "amount", "date": "day", "percentage": "share"}


def _bare(
    row: Edited, known: dict[str, Claim], book: str, answers: Sequence[str]
) -> Iterator[tuple[str, tuple[Fact, ...]]]:
    """Yield each sentence of a paragraph, or a row as a whole, whose facts are new and that cites nothing."""
    said = {same_as(one.words) for one in facts_in(row.was)} | _of_the_letter(known)
    standing = {squeeze(one) for one in _pieces(row.was)}
    own = {same_as(words) for words in _held_otherwise(row, known)}
    pieces = [row.says] if row.after[0].where.startswith("t") else _pieces(row.says)
    for words in pieces:
        if squeeze(words) in standing or _cites(words, book):
            continue
        text = words
        for answer in answers:
            text = text.replace(answer, " ")
        facts = (one for one in facts_in(text) if not _is_to_come(one, known))
        new = tuple(one for one in facts if same_as(one.words) not in said | own)
        if new:
            yield words, new


def _of_the_letter(known: dict[str, Claim]) -> set[str]:
    """Return the figures that are the letter's own and need no page: the attorney's, its sums, the day of the loss."""
    own = {same_as(one.text) for one in known.values() if isinstance(one, IntakeClaim) and one.key == _LOSS}
    figures = (same_as(one.text) for one in known.values() if isinstance(one, AttorneyClaim | ComputedClaim))
    return own | {one for one in figures if _CENTS.fullmatch(one) and Decimal(one) >= TELLING}


def _is_to_come(fact: Fact, known: dict[str, Claim]) -> bool:
    """Tell whether a fact is a day after the letter's: its date moved on, a day to answer by; no record tells it."""
    set_days = (parse_date(one.text) for one in known.values() if isinstance(one, AttorneyClaim))
    of_letter = min((day for day in set_days if day), default=None)
    day = parse_date(fact.words) if fact.what == "the day" else None
    return day is not None and of_letter is not None and day > of_letter


def _held_otherwise(row: Edited, known: dict[str, Claim]) -> Iterator[str]:
    """Yield the figures typed over sums, which are held to their parts, and over what the attorney sets."""
    for before, after in row.pairs:
        for span, words in now_reads(before, after):
            if words and isinstance(known.get(span.claim), ComputedClaim | AttorneyClaim):
                yield words


def _pieces(text: str) -> list[str]:
    """Return the sentences of a paragraph, a cite that stands behind one with it."""
    found: list[str] = []
    for one in sentences(text.replace("Ex. ", _JOINED)):
        words = one.text.replace(_JOINED, "Ex. ")
        if found and _STARTS_WITH_CITE.match(words):
            found[-1] += f" {words}"
        else:
            found.append(words)
    return found


def _cites(words: str, book: str) -> bool:
    """Tell whether a sentence cites an exhibit or a page that the letter knows."""
    for match in _CITE.finditer(words):
        if match["label"] and re.search(rf"\bEx\. {re.escape(match['label'])}\b", book):
            return True
        if match["page"] and _is_within(match["page"], book):
            return True
    return False


def _is_within(page: str, book: str) -> bool:
    head, _, digits = page.rpartition("-")
    numbers = [int(one) for one in re.findall(rf"\b{re.escape(head)}-(\d{{6,}})\b", book)]
    return bool(numbers) and min(numbers) <= int(digits) <= max(numbers)


def _short(words: str) -> str:
    return f"\u201c{shorten(words, 120, placeholder=' ...')}\u201d"
