"""Earlier and later trouble: what records say of the injured parts before the loss, of wear, of injuries since."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from casefile.case import CaseFile
from casefile.citations import Cite
from casefile.dates import parse_date
from casefile.documents import FiledDocument, document_date, organisation
from casefile.records.medical import ChartNote, ImagingReport, OperativeReport
from casefile.regions import names_region, regions_named
from casefile.vocabulary import Vocabulary

_SENTENCE = re.compile(r"(?<=[.;!?])\s+")
_NORMAL = re.compile(
    r"\b(supple|unremarkable|normal|non-?tender|full range|within normal limits|intact|negative|denies"
    r"|no (?:acute|prior))\b",
    re.IGNORECASE,
)
_WEAR = re.compile(
    r"\b(degenerat\w+|spondylosis|spondylotic|osteophyt\w+|arthr(?:itis|osis|itic)|chronic|pre-?existing|desiccation"
    r"|age-related|old (?:fracture|injury|tear))\b",
    re.IGNORECASE,
)
_TROUBLE = re.compile(
    r"\b(?:pain\w*|bother\w*|ach\w+|stiff\w*|sore\w*|sprain\w*|strain\w*|injur\w+|spasms?|radicul\w+"
    r"|herniat\w+|protrusion|tear"
    r"|fractur\w+|surger\w+|fusion|tender\w*|numb\w*|tingl\w*|sciatica|lumbago|cervicalgia|whiplash"
    r"|headaches?"
    r"|degenerat\w+|arthritis)\b",
    re.IGNORECASE,
)
_CARE = re.compile(
    r"\b(?:problems?|issues?|trouble|complaints?|disease|conditions?|chiropract\w+|treat\w*"
    r"|therap\w+)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:no|not|non|denies|denied|without|negative|never)\b", re.IGNORECASE)
_ADVICE = re.compile(r"^(?:\d+[.)] )?(?:return|call|go to)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;]|\bbut\b|\balthough\b")
_BEFORE = re.compile(
    r"\b(?:prior|previous(?:ly)?|history of|hx of|h/o|PMHx?|past medical history|years? (?:ago|before)"
    r"|for (?:\w+ )?years"
    r"|before the (?:accident|collision|fall|incident)|since (?:college|childhood|(?:19|20)\d{2})|remote"
    r"|(?<!-)(?<!years )(?<!year )old(?= )"
    r"|long-?standing|chronic|pre-?existing|had (?:a|an) (?:earlier|old)|in (?:19|20)\d{2})\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\b(?:re-?injur\w+|(?:new|another|second|subsequent|recent|repeat|further) (?:car |auto |slip and )?(?:injur\w+"
    r"|accident|collision|crash|mv[ac]|motor vehicle \w+|fall|incident|trauma)"
    r"|(?:aggravat|exacerbat)\w+(?: \w+){0,3} (?:by|when|while|after)|flared (?:when|while)|rear-ended again)\b",
    re.IGNORECASE,
)
_FELL = re.compile(
    r"\b(?:slipped|tripped|fell(?! asleep)|(?:twisted|hurt|injured|strained|wrenched|tweaked|jarred) (?:her|his|the)"
    r"|(?:had|reports|sustained|suffered) a (?:fall|slip)"
    r"|(?:was|got) (?:hit|struck|bumped|pushed|sideswiped|rear-ended))\b",
    re.IGNORECASE,
)
_LATELY = re.compile(
    r"\b(?:again|yesterday|today|last (?:week|night|month|visit|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|this (?:week|morning)|(?:days?|weeks?) ago|over the weekend|since (?:her|his|the) last visit)\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"\b(\d{1,2}/\d{1,2})(/\d{2,4})?\b")
_FALLS = frozenset({"premises", "work", "other", None})
"""Kinds of incident that may be a fall themselves: there a fall is another one only where its time says so."""
_THE_LOSS = re.compile(
    r"\b(?:since|after|from|in|of) the (?:accident|collision|crash|mv[ac]|incident)\b", re.IGNORECASE
)


class EarlierMention(Vocabulary):
    """A sentence of a record with its day, its source and its place."""

    date: dt.date | None
    organisation: str | None
    quote: str
    cite: Cite


def earlier_mentions(case: CaseFile) -> tuple[EarlierMention, ...]:
    """Return what records from before the loss say of the injured parts of the body, by day.

    A finding that the part is sound says nothing against the client and is left out.
    """
    regions = regions_named(case.matter.injured_body_parts)
    found = (one for paper in _papers(case, before=True) for one in _sentences(paper))
    return _ordered(
        one
        for one in found
        if names_region(one.quote, regions) and not _is_sound(one.quote, regions) and not _ADVICE.search(one.quote)
    )


def told_earlier(case: CaseFile) -> tuple[EarlierMention, ...]:
    """Return what notes since the loss tell of trouble with the injured parts before it, by day."""
    regions, loss = regions_named(case.matter.injured_body_parts), case.matter.incident.date_of_loss
    return _ordered(
        one
        for one in _stories(case)
        if (_BEFORE.search(one.quote) or _names_earlier_year(one.quote, loss))
        and _troubled(one.quote, regions, care=True)
        and not _THE_LOSS.search(one.quote)
    )


def _names_earlier_year(text: str, loss: dt.date | None) -> bool:
    """Tell whether the words name a year, not a day, before that of the loss."""
    years = re.findall(r"(?<![/\d-])(?:19|20)\d{2}\b(?![/-])", text)
    return loss is not None and any(int(year) < loss.year for year in years)


def later_injuries(case: CaseFile) -> tuple[EarlierMention, ...]:
    """Return what notes after the day of the loss tell of another injury since, to an injured part or to none named."""
    loss = case.matter.incident.date_of_loss
    regions = regions_named(case.matter.injured_body_parts)
    return _ordered(
        one
        for one in _stories(case)
        if loss
        and one.date
        and one.date > loss
        and _is_again(one, case)
        and (names_region(one.quote, regions) or not regions_named([one.quote]))
    )


def _is_again(one: EarlierMention, case: CaseFile) -> bool:
    """Tell whether a clause of the words tells of another injury, and does not deny it."""
    text, own = one.quote, case.matter.incident.type
    if _THE_LOSS.search(text) or re.search(r"\b(?:risk|prevent\w*|precaution\w*)\b", text):
        return False
    if any(_AGAIN.search(part) and not _DENIED.search(part) for part in _CLAUSE.split(text)):
        return True
    fell = next((part for part in _CLAUSE.split(text) if _FELL.search(part) and not _DENIED.search(part)), None)
    if fell is None:
        return False
    is_hit = re.search(r"\b(?:was|got)\b", fell) is not None
    return _is_dated_later(text, one.date, case) or (
        not is_hit and own not in _FALLS and not _names_the_day(text, case)
    )


def _is_dated_later(text: str, seen: dt.date | None, case: CaseFile) -> bool:
    """Tell whether the words place what they tell of lately, or on a day after the loss."""
    loss = case.matter.incident.date_of_loss
    if _LATELY.search(text):
        return True
    return any(loss and seen and loss < day <= seen for day in _days_in(text, seen))


def _names_the_day(text: str, case: CaseFile) -> bool:
    loss = case.matter.incident.date_of_loss
    return loss in _days_in(text, loss)


def _days_in(text: str, near: dt.date | None) -> list[dt.date]:
    """Return the days in figures; one without its year is taken to be in that of the day nearby."""
    found = (parse_date(f"{day}{year or (f'/{near.year}' if near else '')}") for day, year in _DAY.findall(text))
    return [day for day in found if day]


def _stories(case: CaseFile) -> Iterator[EarlierMention]:
    for paper in _papers(case, before=False):
        if isinstance(paper.record, ChartNote):
            yield from (one for one in _sentences(paper) if one.cite.path in {"chief_complaint", "history"})


def _is_sound(text: str, regions: Iterable[str]) -> bool:
    """Tell whether the words say that the part is sound: a sign of it, and no clause that tells of trouble there."""
    return _NORMAL.search(text) is not None and not _troubled(text, regions)


def _troubled(text: str, regions: Iterable[str], *, care: bool = False) -> bool:
    """Tell whether a clause names trouble of a region, or with `care` a treatment of it, and does not deny it."""
    named = tuple(regions)
    return any(
        names_region(part, named)
        and (_TROUBLE.search(part) or (care and _CARE.search(part)))
        and not _DENIED.search(part)
        for part in _CLAUSE.split(text)
    )


def prior_conditions(case: CaseFile) -> tuple[EarlierMention, ...]:
    """Return the prior conditions of the injured parts that notes since the loss list."""
    regions = regions_named(case.matter.injured_body_parts)
    return _ordered(
        _mention(paper, text, f"prior_conditions[{at}]")
        for paper in _papers(case, before=False)
        if isinstance(paper.record, ChartNote)
        for at, text in enumerate(paper.record.prior_conditions)
        if names_region(text, regions)
    )


def signs_of_wear(case: CaseFile) -> tuple[EarlierMention, ...]:
    """Return what imaging and operations since the loss show of wear, which the other side will point at."""
    found = (
        one
        for paper in _papers(case, before=False)
        if isinstance(paper.record, ImagingReport | OperativeReport)
        for one in _sentences(paper)
    )
    return _ordered(one for one in found if _WEAR.search(one.quote))


def _papers(case: CaseFile, *, before: bool) -> list[FiledDocument]:
    loss = case.matter.incident.date_of_loss
    papers = case.of_kind("chart_note", "imaging_report", "operative_report")
    dated = [(paper, document_date(paper.record)) for paper in papers]
    return [paper for paper, day in dated if loss and day and (day < loss) is before]


def _sentences(paper: FiledDocument) -> Iterator[EarlierMention]:
    record = paper.record
    fields: tuple[str, ...] = ()
    if isinstance(record, ChartNote):
        fields = ("chief_complaint", "history", "findings", "plan")
        for at, one in enumerate(record.diagnoses):
            if one.description:
                yield _mention(paper, one.description, f"diagnoses[{at}].description")
        for at, condition in enumerate(record.prior_conditions):
            yield _mention(paper, condition, f"prior_conditions[{at}]")
    elif isinstance(record, ImagingReport):
        fields = ("impression",) if record.impression else ("findings",)
    elif isinstance(record, OperativeReport):
        fields = ("preoperative_diagnosis", "postoperative_diagnosis", "findings")
    for field in fields:
        for sentence in _SENTENCE.split(getattr(record, field) or ""):
            if sentence.strip():
                yield _mention(paper, sentence, field)


def _mention(paper: FiledDocument, quote: str, path: str) -> EarlierMention:
    return EarlierMention(
        date=document_date(paper.record),
        organisation=organisation(paper.record),
        quote=quote.strip(),
        cite=Cite(document=paper.id, path=path),
    )


def _ordered(mentions: Iterable[EarlierMention]) -> tuple[EarlierMention, ...]:
    found = {(one.date or dt.date.min, one.cite.document, one.cite.path, one.quote): one for one in mentions}
    return tuple(found[key] for key in sorted(found))
