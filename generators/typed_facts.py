"""Sentences with a fact that a person typed into a letter and that cite nothing: an amount, a day, a provider, a
diagnosis. Who reads the letter asks for the page; argument without a fact needs none.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from textwrap import shorten
from typing import NamedTuple

from casefile.claims import AttorneyClaim, Claim, ComputedClaim, IntakeClaim, RecordClaim
from casefile.dates import parse_date
from casefile.sentences import sentences
from generators.agreement import squeeze
from generators.cites import pages_cited, without_cites
from generators.denials import is_denied
from generators.edited_places import Edited, now_reads
from generators.figures import Figure, find
from generators.figures_at_odds import TELLING, same_as
from generators.injuries import is_diagnosed
from generators.places import GAP
from generators.worded_figures import Worded, worded_figures

_KINDS = frozenset(("money", "date", "code", "percentage"))
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
    r"(?:spinal|cervical|lumbar|a|the) fusion|arthroscop\w+|"
    r"[a-z]{3,}(?:itis|opathy|ectomy|plasty|otomy|plegia|algia))\b",
    re.IGNORECASE,
)
_CITE = re.compile(r"\bEx(?:hibit|\.)?\s?(?P<label>[A-Z]?\d{1,3}|[A-Z]{1,2})\b|\b(?P<page>[A-Z][A-Z0-9]{0,7}-\d{6,})\b")
_STARTS_WITH_CITE = re.compile(r"^[\[(]?\s*(?:See )?(?:Ex\.|[A-Z][A-Z0-9]{0,7}-\d{6,})")
_LEADING_CITES = re.compile(r"^\s*(?:\[(?:Ex\.|[A-Z][A-Z0-9]{0,7}-\d)[^\]]*\]\s*)+")
_CITE_AT_END = re.compile(r"[.!?][\"\u201d)]*\s(?:\[(?:Ex\.|[A-Z][A-Z0-9]{0,7}-\d)[^\]]*\]\s?)+(?=[A-Z0-9\u201c])")
_LOSS = "incident.date_of_loss"
_NAME_WORD = re.compile(r"\w[\w-]+(?:['\u2019](?!s\b)[\w-]+)*")
_NAME = 80
"""Letters of the longest name; a longer text is a passage of a record."""
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_CENTS = re.compile(r"\$?[\d,]+\.\d{2}")
_JOINED = "Ex.\ue000"
_WHOLE = re.compile(r"[.!?][\"\u201d)]*\s*$")


_WITHIN = re.compile(r"\b(?:within|in|no later than|not later than)(?: the)?(?: next)? $", re.IGNORECASE)
_ASKING = re.compile(
    r"\b(?:will|shall|must|please|asks?|requests?|expects?|requires?|demands?|send|reply|respond|answer|tender|accept|pay"
    r"|receipt|this letter)\b",
    re.IGNORECASE,
)
_OF_AN_EVENT = re.compile(
    r"^ (?:of|after|from|following) (?:the|her|his|their|this|that|an?) "
    r"(?:\w+ )?(?:collision|crash|accident|incident|loss|injur\w+|surgery|visit|discharge)\b",
    re.IGNORECASE,
)
_NO_RECORD = re.compile(
    r"percent (?:at fault|liable|responsible|negligent|to blame|certain|clear|sure|of the (?:fault|blame|liability))\b"
    r"|(?:year|month|day)s? (?:statute|limitations?|period|deadline)\b|times (?:the|as|more|worse|over|what)\b",
    re.IGNORECASE,
)
"""Shares of the blame, terms of law and comparisons: words from the unit of a count on."""
_DONE = re.compile(r"\b(?:saw|seen|treated|examined|visited|underwent|went|returned|admitted)\b", re.IGNORECASE)
_REFERENCE = re.compile(r"(?=(?:\D*\d){6})[\w/-]+|(?=(?:\D*\d){5})\w+(?:[-/]\w+)+")
_TELEPHONE = re.compile(r"(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}")
_TITLES = frozenset(("Dr", "MD", "DC", "DO", "PT", "DPT", "RN", "NP", "PA", "PhD"))


Book = Mapping[str, Sequence[frozenset[str]]]
"""The sentences of a letter, squeezed, with the pages cited where each stands."""


class Fact(NamedTuple):
    """What a sentence states: the words of an amount, a day, a count, a provider or a diagnosis."""

    what: str
    words: str


def typed_facts(places: Sequence[Edited], claims: Sequence[Claim], settled: Sequence[str] = ()) -> tuple[str, ...]:
    """Return a sentence for each sentence or row that a person typed or changed, with a new fact and without a cite.

    `settled` are words that a person wrote where a gap asked for them: a whole sentence of these needs its cite as
    any other, an amount or a name put into the letter's own sentence is the answer that was asked for.
    """
    known = {claim.id: claim for claim in claims}
    words_before, book = "\n".join(row.was for row in places), sentences_of(places)
    answers = answers_in(settled)
    found = []
    for row in places:
        for words, facts in stated(row, known, answers, book):
            bare = [one for one in facts if not _is_named(one, words, known)]
            if bare and not _cites(words, words_before):
                said = "; ".join(f"{what} {fact!r}" for what, fact in bare)
                found.append(f"{row.where}: {_short(words)} states {said} and cites nothing")
    return tuple(dict.fromkeys(found))


def answers_in(settled: Sequence[str]) -> tuple[str, ...]:
    """Return the words put where a gap asked for them that are no sentence of their own."""
    return tuple(words for words in settled if not _WHOLE.search(words) or len(words.split()) < _SENTENCE)


_SENTENCE = 5
"""Words from which an answer is a sentence of its own."""


def facts_in(text: str) -> tuple[Fact, ...]:
    """Return the facts that a text states, each once; what it denies, and a time that it sets, is none."""
    plain = without_cites(GAP.sub(" ", text))
    worded = worded_figures(plain)
    found = [
        Fact(_WORDS[one.kind], one.text)
        for one in find(plain)
        if _is_a_fact(one) and not any(words.start < one.end and one.start < words.end for words in worded)
    ]
    found += [Fact(_WORDS[one.kind], one.text) for one in worded if not _is_set(plain, one)]
    found += [Fact("the provider", match[0]) for form in (_PERSON, _PLACE) for match in form.finditer(plain)]
    found += [
        Fact("the diagnosis or treatment", match[0])
        for match in _DIAGNOSIS.finditer(plain)
        if not is_denied(plain, match.start())
    ]
    return tuple(dict.fromkeys(found))


_WORDS = {"money": "the amount", "date": "the day", "percentage": "the share", "count": "the count",
          "code": "the code", "number": "the number"}  # fmt: skip


def _is_a_fact(figure: Figure) -> bool:
    """Tell whether a figure in digits states something: an amount, a day, a code, the number of a claim or policy."""
    if figure.kind == "number":
        return _REFERENCE.fullmatch(figure.text) is not None and not _TELEPHONE.fullmatch(figure.text)
    return figure.kind in _KINDS


def _is_set(text: str, one: Worded) -> bool:
    """Tell whether a count is a time set to whoever reads the letter ("within ten days"), or argument of no record."""
    unit = re.search(r"\w+$", text[: one.end])
    if one.kind == "count" and unit and _NO_RECORD.match(text, unit.start()):
        return True
    ahead = _WITHIN.search(text[: one.start]) is not None and one.kind == "count"
    return ahead and _ASKING.search(text) is not None and not _OF_AN_EVENT.match(text[one.end :])


def sentences_of(places: Sequence[Edited]) -> Book:
    """Return the sentences of the letter as it was generated, each with the pages that its paragraphs or rows cite."""
    book: dict[str, list[frozenset[str]]] = defaultdict(list)
    for row in places:
        pages = frozenset(pages_cited(row.was))
        for sentence in _pieces(row.was):
            book[squeeze(sentence)].append(pages)
    return book


def stated(
    row: Edited, known: dict[str, Claim], answers: Sequence[str], book: Book
) -> Iterator[tuple[str, tuple[Fact, ...]]]:
    """Yield each new sentence of a paragraph, or a changed row as a whole, with the new facts that it states."""
    new = pieces(row, book)
    said = values_of(row, known) if new else set()
    for words in new:
        text = words
        for answer in answers:
            text = text.replace(answer, " ")
        facts = (one for one in facts_in(text) if same_as(one.words) not in said and not _is_to_come(one, text, known))
        found = tuple(facts)
        if found:
            yield words, found


def pieces(row: Edited, book: Book) -> tuple[str, ...]:
    """Return the new sentences of a paragraph, each with the cite behind it, or a changed row as a whole.

    A sentence of the letter that was moved is new only where nothing of what it was cited to is cited.
    """
    if not row.says or row.says == row.was:
        return ()
    if ".c" in row.after[0].where:
        return (row.says,)
    standing, pages = {squeeze(one) for one in _pieces(row.was)}, frozenset(pages_cited(row.says))
    return tuple(
        one
        for one in _pieces(row.says)
        if squeeze(one) not in standing and not any(not was or was & pages for was in book.get(squeeze(one), ()))
    )


def values_of(row: Edited, known: dict[str, Claim]) -> set[str]:
    """Return the values of the facts that need no page in a row: those that stood there, those of the letter's own."""
    own = {same_as(words) for words in _held_otherwise(row, known)}
    return _with_days({same_as(one.words) for one in facts_in(row.was)} | _of_the_letter(known)) | own


def _of_the_letter(known: dict[str, Claim]) -> set[str]:
    """Return the figures that are the letter's own and need no page: the attorney's, sums, limits, day of the loss."""
    own = {same_as(one.text) for one in known.values() if isinstance(one, IntakeClaim) and one.key == _LOSS}
    figures = (one.text for one in known.values() if _is_of_the_letter(one) and _CENTS.fullmatch(one.text))
    return own | {value for value in map(same_as, figures) if Decimal(value) >= TELLING}


def _with_days(values: set[str]) -> set[str]:
    """Return values, each day among them without its year too."""
    return values | {f"-{one[4:]}" for one in values if _ISO.fullmatch(one)}


def _is_named(fact: Fact, sentence: str, known: dict[str, Claim]) -> bool:
    """Tell whether what a sentence names again stands in the letter with a claim: a doctor, a number, a diagnosis."""
    if fact.what == "the diagnosis or treatment":
        return is_diagnosed(sentence, known.values())
    printed = (one.text for one in known.values() if one.where)
    if fact.what == "the number":
        return any(squeeze(fact.words) in squeeze(text) for text in printed)
    if fact.what != "the provider":
        return False
    words = names_in(fact.words)
    return any(words <= set(_NAME_WORD.findall(text)) for text in printed if len(text) <= _NAME)


def names_in(words: str) -> set[str]:
    """Return the names in words of a provider, without titles."""
    return set(_NAME_WORD.findall(words.replace(".", ""))) - _TITLES


def _is_of_the_letter(claim: Claim) -> bool:
    of_limits = isinstance(claim, RecordClaim) and bool(claim.where) and "limit_per" in claim.path
    return of_limits or isinstance(claim, AttorneyClaim | ComputedClaim)


def _is_to_come(fact: Fact, sentence: str, known: dict[str, Claim]) -> bool:
    """Tell whether a fact is a day after the letter's: its date moved on, a day to answer by; no record tells it."""
    set_days = (parse_date(one.text) for one in known.values() if isinstance(one, AttorneyClaim))
    of_letter = min((day for day in set_days if day), default=None)
    day = parse_date(fact.words) if fact.what == "the day" and not _DONE.search(sentence) else None
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
    apart = _CITE_AT_END.sub(r"\g<0>\n", text)
    for one in sentences(apart.replace("Ex. ", _JOINED)):
        words = one.text.replace(_JOINED, "Ex. ")
        cite = _LEADING_CITES.match(words) if found else None
        if cite:
            found[-1] += f" {cite[0].strip()}"
            words = words[cite.end() :].strip()
        elif found and _STARTS_WITH_CITE.match(words):
            found[-1] += f" {words}"
            continue
        if words.strip(".;, "):
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
