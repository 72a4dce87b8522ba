"""What a pre-audit finds: facts with their pages, answers in the records' own words, else the question."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator

from casefile.case import CaseFile
from casefile.citations import Cite, Figure
from casefile.documents import FiledDocument, document_date, organisation
from casefile.earlier import EarlierMention
from casefile.money import format_money
from casefile.places import Places
from casefile.records.insurance import CrashReport
from casefile.sentences import sentences
from casefile.told import SaidHere, ToldLine
from casefile.vocabulary import Vocabulary

LONGEST_QUOTE = 320
_SHORTEST_LEGEND, _LEGEND_SHARE = 12, 0.15
_LONGEST_SENTENCE, _SMALL = 500, 0.6
PageText = Callable[[str, int], str]
"""The words of a page of a file, as it was read."""


class Fact(Vocabulary):
    """One thing that speaks against the claim, or answers it: in our words or the paper's, with its page."""

    date: dt.date | None = None
    who: str | None = None
    words: str | None = None
    quote: str | None = None
    document: str | None = None
    page: int | None = None


class Flag(Vocabulary):
    """What software or an adjuster will flag: the facts, and what the records answer; `ask` where they do not.

    `met` says what the ledger has done about it already.
    """

    id: str
    area: str
    title: str
    why: str
    facts: tuple[Fact, ...]
    answers: tuple[Fact, ...] = ()
    met: str | None = None
    ask: str | None = None


class Line(Vocabulary):
    """A sentence of any paper, with its day, whose it is and the page that it stands on."""

    date: dt.date | None
    who: str | None
    text: str
    document: str
    page: int

    def fact(self) -> Fact:
        """Return it as a fact in the paper's words."""
        return Fact(date=self.date, who=self.who, quote=shortened(self.text), document=self.document, page=self.page)


def of_told(line: ToldLine, where: Places) -> Line:
    """Return a sentence of a record of care as a line."""
    page = where.page(Cite(document=line.paper.id, path=line.path))
    who = organisation(line.paper.record)
    return Line(date=line.day, who=who, text=line.text, document=line.paper.id, page=page)


def paper_lines(papers: Iterable[FiledDocument], page_text: PageText | None) -> Iterator[Line]:
    """Yield the sentences of all pages of papers; of a crash report whose pages were not kept, its narrative's."""
    for paper in papers:
        day, who = document_date(paper.record), organisation(paper.record)
        for page in range(paper.pages[0], paper.pages[1] + 1):
            for one in sentences(page_text(paper.file, page) if page_text else ""):
                if _is_legend(one.text) or not _is_prose(one.text):
                    continue
                yield Line(date=day, who=who, text=one.text, document=paper.id, page=page)
        if page_text is None and isinstance(paper.record, CrashReport):
            source = paper.sources.get("narrative")
            at = source.page if source else paper.pages[0]
            for one in sentences(paper.record.narrative or ""):
                yield Line(date=day, who=who, text=one.text, document=paper.id, page=at)


def _is_prose(text: str) -> bool:
    """Tell whether somebody wrote the words as a sentence: no longer than one is, and most of its letters small."""
    letters = [sign for sign in text if sign.isalpha()]
    return bool(letters) and len(text) <= _LONGEST_SENTENCE and sum(map(str.islower, letters)) >= _SMALL * len(letters)


def _is_legend(text: str) -> bool:
    """Tell whether the words are a form's boxes and their letters ("L AIR BAG DEPLOYED M ..."), which say nothing."""
    words = text.split()
    return len(words) >= _SHORTEST_LEGEND and sum(len(word) == 1 for word in words) > len(words) * _LEGEND_SHARE


def of_mention(one: EarlierMention | SaidHere, where: Places) -> Fact:
    """Return what a record says as a fact."""
    return Fact(
        date=one.date,
        who=one.organisation,
        quote=shortened(one.quote),
        document=one.cite.document,
        page=where.page(one.cite),
    )


def of_figure(figure: Figure, words: str, where: Places, day: dt.date | None = None) -> Fact:
    """Return an amount of a paper as a fact: the amount, and what about it."""
    paper = where.papers[figure.cite.document]
    return Fact(
        date=day,
        who=organisation(paper.record),
        words=f"{format_money(figure.amount)}, {words}",
        document=figure.cite.document,
        page=where.page(figure.cite),
    )


def at_figure(figure: Figure, words: str, where: Places, day: dt.date | None = None) -> Fact:
    """Return words about an amount of a paper as a fact, with the amount's page."""
    return of_figure(figure, "", where, day).model_copy(update={"words": words})


def of_paper(document: str, words: str, case: CaseFile, page: int | None = None) -> Fact:
    """Return a paper as a fact, by its first page or the one given."""
    paper = next(one for one in case.documents if one.id == document)
    return Fact(
        date=document_date(paper.record),
        who=organisation(paper.record),
        words=words,
        document=document,
        page=page or paper.pages[0],
    )


def shortened(text: str) -> str:
    """Return the words as one run, cut at a word where they are long."""
    plain = re.sub(r"\s+", " ", text).strip()
    return plain if len(plain) <= LONGEST_QUOTE else f"{plain[:LONGEST_QUOTE].rsplit(' ', 1)[0]} ..."
