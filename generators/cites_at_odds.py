"""Cites and figures of an edited letter that do not agree with the cited pages.

A figure or name typed over what its page says, an exhibit named that does not hold the page, a page cited that says
nothing of what the sentence states. What stands as it was generated was held to its pages when it was made.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from casefile.claims import AttorneyClaim, Claim, ComputedClaim, CorrectionClaim, RecordClaim
from generators.agreement import holds, prints, squeeze
from generators.cites import Index, cited, index_of, pages_cited, tab_of
from generators.claimbook import WHOLE_PAGE
from generators.edited_places import Edited, now_reads
from generators.figures import find
from generators.figures_at_odds import same_as
from generators.other_names import is_other_name
from generators.page_says import page_says
from generators.typed_facts import Book, Fact, answers_in, names_in, sentences_of, stated

_DIGITS = re.compile(r"\d+")
_MEASURED = re.compile(r"mph|miles?|percent|per cent|degrees?|pounds?|inch(?:es)?|feet|yards", re.IGNORECASE)
_SOURCES = {"intake": "the intake form says", "attested": "the statement says", "law": "the rule says",
            "settings": "the settings say", "computed": "its parts come to"}  # fmt: skip
_OF_THE_PAPER = frozenset(("the provider", "the day"))
"""What a paper may say on its first or last page for all of them."""
_AROUND = 8
"""Letters that a quote has beside twice the words that it bears out; a longer one says other things too."""
_SHOWN = 6
"""Pages that a sentence names."""
_LONG = 40
"""Letters from which a quote is a passage."""


class Pages(NamedTuple):
    """The pages of a matter by their Bates numbers.

    `words` gives the words of a page as it was read, None where no page has the number; `paper` all pages of the
    paper that a page is of.
    """

    words: Callable[[str], str | None]
    paper: Callable[[str], Sequence[str]]


class _Letter(NamedTuple):
    known: dict[str, Claim]
    exhibits: Index
    pages: Pages
    answers: Sequence[str]
    book: Book


def cites_at_odds(
    places: Sequence[Edited], claims: Sequence[Claim], pages: Pages, settled: Sequence[str] = ()
) -> tuple[str, ...]:
    """Return a sentence for each changed figure and cite that the cited pages do not bear out; none in a file as made.

    `claims` are those of the file as it was generated, `places` what became of it; `settled` as for `typed_facts`.
    """
    known, book = {claim.id: claim for claim in claims}, sentences_of(places)
    letter = _Letter(known, index_of(places), pages, answers_in(settled), book)
    edited = [row for row in places if row.after and row.says != row.was]
    return tuple(dict.fromkeys(said for row in edited for said in _row(row, letter)))


def _row(row: Edited, letter: _Letter) -> Iterator[str]:
    yield from _exhibits(row, letter)
    over = list(_over(row, letter))
    for where, words, claim in over:
        yield f"{words!r} ({where}) was typed over {claim.text!r}, {_as_said(claim)}"
    if row.before:
        yield from _moved(row, letter)
    yield from _typed(row, letter, {same_as(words) for _, words, _ in over})


def _exhibits(row: Edited, letter: _Letter) -> Iterator[str]:
    """Yield each page that does not stand in the exhibit that is named with it, and each exhibit that is none."""
    tab, before = tab_of(row.after), tab_of(row.before)
    was = set(cited(row.was)) if tab == before else set()
    for one in cited(row.says):
        label = one.label or tab
        if one in was:
            continue
        if label and letter.exhibits and label not in letter.exhibits:
            yield f"{row.where}: exhibit {label} is not in the index of exhibits"
        for page in one.pages:
            held = [name for name, numbers in letter.exhibits.items() if page in numbers]
            if label and held and label not in held:
                yield f"{row.where}: {page} stands in exhibit {' and '.join(held)}, not {label}"
            elif letter.pages.words(page) is None:
                yield f"{row.where}: {page} is no page of this file"
    if before and tab != before:
        yield f"{row.where}: the index of exhibits says {tab or row.after[0].text!r} where it said {before}"


def _over(row: Edited, letter: _Letter) -> Iterator[tuple[str, str, Claim]]:
    """Yield each figure or name over a claim's that neither its words nor a page newly cited say: where, what, over."""
    fresh = set(pages_cited(row.says)) - set(pages_cited(row.was))
    for before, after in row.pairs:
        for span, words in now_reads(before, after):
            claim = letter.known.get(span.claim)
            if words is None or claim is None or isinstance(claim, AttorneyClaim | CorrectionClaim) or _is_page(claim):
                continue
            if _is_another(words, claim) and not _is_borne(words, claim, fresh, letter.pages):
                yield after.where, words, claim


def _is_another(words: str, claim: Claim) -> bool:
    """Tell whether words state another figure or name than the claim's; a passage that was cut states none."""
    figures = find(claim.text)
    if len(figures) == 1 and squeeze(figures[0].text) == squeeze(claim.text):
        return same_as(words) != same_as(claim.text) and not prints(words, claim.value)
    if not figures:
        return is_other_name(words, claim.text)
    return bool(Counter(_DIGITS.findall(words)) - Counter(_DIGITS.findall(claim.text)))


def _is_borne(words: str, claim: Claim, fresh: set[str], pages: Pages) -> bool:
    short = isinstance(claim, RecordClaim) and len(claim.quote) <= 2 * len(words) + _AROUND
    quotes = [claim.quote] if isinstance(claim, RecordClaim) and short else []
    texts = (*quotes, *(pages.words(page) or "" for page in fresh))
    return any(page_says(text, same_as(words)) for text in texts)


def _as_said(claim: Claim) -> str:
    if isinstance(claim, RecordClaim):
        return f"which is what {claim.bates or 'its page'} says"
    return f"which is what {_SOURCES[claim.kind]}"


def _is_page(claim: Claim) -> bool:
    return isinstance(claim, RecordClaim) and claim.path == WHOLE_PAGE


def _moved(row: Edited, letter: _Letter) -> Iterator[str]:
    """Yield what of a row no cited page says any more, now that others are cited, and each that says nothing of it."""
    was, now = pages_cited(row.was), pages_cited(row.says)
    if was == now:
        return
    if tab_of(row.before):
        yield f"{row.where}: the index of exhibits lists {_listed(now)} where it listed {_listed(was)}"
        return
    facts = [claim for claim in _standing(row, letter.known) if claim.bates in was]
    lost = [one for one in facts if one.bates not in now and not any(_says(letter, page, one) for page in now)]
    for claim in lost:
        yield f"{row.where}: {_lacking(now)} {claim.text!r}, which {claim.bates} says"
    for page in now if not lost else ():
        if page not in was and facts and not any(_says(letter, page, one) for one in facts):
            yield f"{row.where}: {page} is cited, and says nothing of what stands there"


def _standing(row: Edited, known: Mapping[str, Claim]) -> list[RecordClaim]:
    """Return what a row's unchanged words were read from, through what was worked out."""
    found: dict[str, RecordClaim] = {}
    for before, after in row.pairs:
        for span, words in now_reads(before, after):
            claim = known.get(span.claim)
            if claim is not None and words and squeeze(words) == squeeze(claim.text):
                found |= {one.id: one for one in _read(claim, known)}
    return list(found.values())


def _read(claim: Claim, known: Mapping[str, Claim]) -> Iterator[RecordClaim]:
    if isinstance(claim, ComputedClaim):
        for name in claim.inputs:
            if name in known:
                yield from _read(known[name], known)
    elif isinstance(claim, RecordClaim) and not _is_page(claim):
        yield claim


def _says(letter: _Letter, page: str, claim: RecordClaim) -> bool:
    words = letter.pages.words(page) or ""
    return page_says(words, same_as(claim.value)) or (len(claim.quote) >= _LONG and holds(words, claim.quote))


def _typed(row: Edited, letter: _Letter, told: set[str]) -> Iterator[str]:
    """Yield each new fact of a sentence that cites, which none of its pages says."""
    read = [one for one in letter.known.values() if isinstance(one, RecordClaim | CorrectionClaim)]
    for piece, facts in stated(row, letter.known, letter.answers, letter.book):
        named = (page for one in cited(piece) for page in (one.pages or sorted(letter.exhibits.get(one.label, ()))))
        pages = tuple(dict.fromkeys(named))
        texts = {page: letter.pages.words(page) or "" for page in pages}
        texts |= {page: letter.pages.words(page) or "" for one in pages for page in letter.pages.paper(one)}
        for fact in facts if pages else ():
            if any(claim.bates in pages and same_as(claim.text) == same_as(fact.words) for claim in read):
                continue
            where = texts if fact.what in _OF_THE_PAPER else pages
            if same_as(fact.words) not in told and not any(_bears_out(texts[page], fact) for page in where):
                yield f"{row.where}: {_lacking(pages)} {fact.words!r}"


def _bears_out(text: str, fact: Fact) -> bool:
    """Tell whether a page says a fact; a count over several pages, and a diagnosis, are for who reads them."""
    value = same_as(fact.words)
    if fact.what == "the provider":
        return any(squeeze(word) in squeeze(text) for word in names_in(fact.words))
    if fact.what == "the diagnosis or treatment":
        return True
    if fact.what == "the count":
        number = value.partition(" ")[0]
        return not _MEASURED.search(fact.words) or page_says(text, number)
    return page_says(text, value)


def _lacking(pages: Sequence[str]) -> str:
    if not pages:
        return "no page is cited any more for"
    return f"{_listed(pages)} {'does' if len(pages) == 1 else 'do'} not say"


def _listed(pages: Sequence[str]) -> str:
    return ", ".join(pages[:_SHOWN]) + (" ..." if len(pages) > _SHOWN else "")
