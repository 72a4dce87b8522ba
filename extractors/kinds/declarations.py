"""Declarations pages: the policy, its period, its coverages with their limits, its vehicles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from casefile.documents import Extraction
from casefile.records.insurance import Declarations
from extractors.captions import tidy
from extractors.coverages import Coverage, coverages
from extractors.cues import Cues
from extractors.found import Found
from extractors.layout import Row, Token, below, beside, labels, rest, rows_of, under
from extractors.letterhead import letterhead
from extractors.names import in_case
from extractors.people import person
from extractors.spans import Pages, Span, cells, find, part
from extractors.tokens import dates, is_masked
from extractors.vehicles import vehicles

KIND = "declarations"
CUES = Cues(
    titles=(
        "declarations page", "policy declarations", "insurance declarations", "auto policy declarations",
        "personal auto policy declarations", "amended declarations", "renewal declarations", "declarations",
        "dec page", "certificate of liability insurance", "evidence of insurance", "auto insurance policy summary",
        "policy coverage summary", "your auto insurance policy", "auto insurance policy", "policy renewal",
        "renewal certificate", "auto policy declaration", "policy declaration",
    ),
    phrases={
        "named insured": 1.5, "policy period": 1.5, "policy number": 0.5, "coverages": 0.7, "covered vehicles": 1.0,
        "listed drivers": 1.0, "rated drivers": 1.0, "premium": 1.0, "total premium": 1.0, "each person": 0.6,
        "each accident": 0.6, "bodily injury liability": 1.0, "property damage liability": 1.0,
        "uninsured motorist": 0.6, "medical payments": 0.4, "other than collision": 0.8, "comprehensive": 0.4,
        "deductible": 0.3, "endorsements": 0.8, "forms and endorsements": 1.0, "12 01 a m": 1.0, "lienholder": 0.4,
        "loss payee": 0.6, "vin": 0.2, "dear": -1.5, "our insured": -1.5, "date of loss": -1.5, "claim number": -0.7,
        "six month premium": 1.2, "auto insurance policy": 1.2, "insureds": 0.4, "rejected": 0.3, "vehicle 1": 0.5,
        "limits": 0.3, "effective": 0.3, "renewal": 0.5, "um uim": 0.8, "prem": 0.5, "coll": 0.3, "comp": 0.2,
        "term": 0.2,
    },
    captions=(
        "named insured",
        "policy number",
        "policy period",
        "coverages",
        "limits",
        "premium",
        "deductible",
        "vehicle",
        "drivers",
        "agent",
        "discounts",
        "endorsements",
    ),
    layout={"letter": -2.0, "money_table": 0.5},
)  # fmt: skip

_CARRIER = (
    "insurance company",
    "insurer",
    "company",
    "underwritten by",
    "issued by",
    "coverage provided by",
    "insurance provided by",
    "issuing company",
    "underwriting company",
)
_POLICY = ("policy number", "policy no", "policy #", "policy num", "your policy number", "policy id", "policy")
_RUNNING = re.compile(r"\bpolicy (?:no|number|num)\b\.?:?|\bpolicy ?#", re.IGNORECASE)
_INSURED = (
    "named insured and mailing address",
    "named insured and address",
    "named insured's name and address",
    "insured and mailing address",
    "insured's name and mailing address",
    "insured name and address",
    "name and address of insured",
    "policyholder name and address",
    "named insured",
    "named insureds",
    "named insured(s)",
    "first named insured",
    "insured name",
    "insured's name",
    "policyholder",
    "policyholders",
    "policy holder",
    "insured",
    "name of insured",
)
_PERIOD = (
    "policy period",
    "policy term",
    "coverage period",
    "period of insurance",
    "term",
    "policy dates",
    "effective dates",
)
_STARTS = (
    "effective date",
    "policy effective date",
    "effective from",
    "from",
    "effective",
    "inception date",
    "start date",
)
_ENDS = ("expiration date", "policy expiration date", "expires", "expiry date", "to", "end date", "expiration")
_NO_CARRIER = re.compile(
    r"^(?:your )?(?:personal )?(?:auto|automobile|car|vehicle)(?: insurance)?$|declarations?|policy|\bpage\b"
    r"|coverage|summary|premium|insured|agent|agency|renewal|certificate|vehicle|\bd/?b/?a\b",
    re.IGNORECASE,
)

_INSURER = re.compile(
    r"(?:[A-Z][\w&.'\-]*,? |of |and |& ){1,6}(?i:insurance|casualty|mutual|indemnity|assurance|surety)(?i: insurance)?"
    r"(?i: (?:company|co\.?|exchange|group|association|corp(?:oration|\.)?))?(?i:,? inc\.?)?"
)
_HEAD = 0.3  # share of the first page in which an insurer's name is looked for

_STACKED = re.compile(r"(?<!non)(?<!non-)(?<!un)\bstack", re.IGNORECASE)


def extract(pages: Pages) -> Extraction:
    """Return the policy's declarations."""
    found = Found(pages)
    rows = rows_of(pages)
    _carrier(found, pages, rows)
    _policy_number(found, rows)
    _named_insured(found, rows)
    _period(found, rows)
    _coverages(found, coverages(pages))
    for vehicle in vehicles(pages):
        path = found.row("vehicles")
        for field, token in vehicle._asdict().items():
            found.take(f"{path}.{field}", token)
    return found.extraction(Declarations)


def _carrier(found: Found, pages: Pages, rows: Sequence[Row]) -> None:
    """Put the company: of the letterheads of all pages that agree with the first, the one read best."""
    captioned = (span for label in labels(rows, *_CARRIER) if (span := beside(label) or below(rows, label)) is not None)
    heads = [head.name for page in pages if (head := letterhead([page])).name is not None]
    names = [token for token in heads if not _NO_CARRIER.search(token.value)]
    alike = [token for token in names if fuzz.ratio(token.value.lower(), names[0].value.lower()) > 70]
    best = max(alike, key=lambda token: token.span.confidence, default=None)
    if best is None or not _is_company(best.span):
        best = next(_companies(pages), best)
    if best is None:
        best = next((Token(span.text.strip(" .,"), span) for span in captioned if _is_company(span)), None)
    if best is not None:
        found.put("carrier", tidy(in_case(best.span.text)), best.span)


def _companies(pages: Pages) -> Iterator[Token[str]]:
    """Yield the cells at the head of the first page that name an insurer by what it is called."""
    for row in rows_of(pages[:1]):
        for cell in cells(row.span) if row.span.box.y0 < _HEAD * row.span.page.height else ():
            if _INSURER.fullmatch(cell.text) and not _NO_CARRIER.search(cell.text):
                yield Token(cell.text, cell)


def _is_company(span: Span) -> bool:
    return (
        re.search(r"insurance|mutual|casualty|indemnity|assurance|company|exchange", span.text, re.IGNORECASE)
        is not None
    )


def _policy_number(found: Found, rows: Sequence[Row]) -> None:
    """Put the number beside or below its caption, else the one that follows "Policy No." in a row."""
    captioned = (span for label in labels(rows, *_POLICY) for span in (beside(label), below(rows, label)))
    running = (_behind(row.span, words) for row in rows for _, words in find(row.span, _RUNNING))
    tokens = (_number(span) for span in (*captioned, *running) if span is not None)
    found.take("policy_number", next((token for token in tokens if token is not None), None))


def _behind(span: Span, words: Span) -> Span | None:
    return part(span, lambda word: word.box.x0 >= words.words[-1].box.x1)


def _number(span: Span) -> Token[str] | None:
    """Return the number at the start of the words, over its parts: "PAP 0012345 03"."""
    kept = []
    for word in cells(span)[0].words:
        printed = word.text.strip(".,;")
        part = re.fullmatch(r"[A-Z0-9][A-Z0-9\-/]*", printed) is not None and (
            re.search(r"\d", printed) or len(printed) <= 4 or re.fullmatch(r"[A-Z]{1,4}(?:-[A-Z]{1,4})+", printed)
        )
        if not part or is_masked(printed):
            break
        kept.append(word)
    while kept and not re.search(r"\d", kept[-1].text):
        kept.pop()
    return Token(" ".join(word.text for word in kept).strip(" .,;"), Span(span.page, tuple(kept))) if kept else None


def _named_insured(found: Found, rows: Sequence[Row]) -> None:
    """Put the name beside or below its caption, else the one that the caption stands behind."""
    for label in labels(rows, *_INSURED):
        for spans in ((beside(label),), tuple(under(rows, label))):
            named = _joined([cells(span)[0] for span in spans if span is not None])
            if named is not None and _is_name(named):
                found.put("named_insured", in_case(named.text.strip(" .,;:")), named)
                return
    for label in labels(rows, *_INSURED):
        words = label.row.span.words[: label.first]
        first = cells(Span(label.row.span.page, words))[0] if words else None
        if first is not None and person(first) is not None:
            found.put("named_insured", in_case(first.text.strip(" .,;:")), first)
            return


def _joined(lines: Sequence[Span]) -> Span | None:
    """Return the first line, with the next where an "and" joins them: two people insured."""
    ends = len(lines) > 1 and re.search(r"(?:\band|&|,)$", lines[0].text, re.IGNORECASE)
    if ends or (len(lines) > 1 and re.match(r"(?:and|&) [A-Z]", lines[1].text)):
        return lines[0].joined(lines[1])
    return lines[0] if lines else None


def _is_name(span: Span) -> bool:
    text = cells(span)[0].text
    named = re.fullmatch(r"[A-Z][A-Za-z.'\u2019&,\- ]+", text.strip(" ;:")) is not None
    return (
        named
        and not re.search(r"\b(?:policy|address|coverage|limit|premium|page|agent|period)\b", text, re.IGNORECASE)
        and len(text) < 70
    )


def _period(found: Found, rows: Sequence[Row]) -> None:
    """Put both days of the period: together beside its caption, else beside captions of their own."""
    for label in labels(rows, *_PERIOD):
        near = [row.span for row in rows if 1 <= row.number - label.row.number <= 3]
        own = [span for span in (rest(label), *near) if span is not None and span.page is label.row.span.page]
        days = [day for span in own for day in dates(span)]
        if len(days) >= 2 and days[0].value < days[1].value:
            found.take("period_start", days[0])
            found.take("period_end", days[1])
            return
    for path, phrases in (("period_start", _STARTS), ("period_end", _ENDS)):
        spans = [span for label in labels(rows, *phrases) for span in (beside(label), below(rows, label))]
        found.take(path, next((day for span in spans if span is not None for day in dates(span)), None))


def _coverages(found: Found, lines: Sequence[Coverage]) -> None:
    for line in lines:
        page = line.name.span.page.number
        if line.rejected:
            found.doubt("coverage_rejected", f"{line.name.value}: the page says that it is not carried.", page)
            continue
        if _STACKED.search(line.name.value):
            found.doubt("coverage_stacked", f"{line.name.value}: stacked; the limit shown is for one vehicle.", page)
        if line.by_vehicle:
            found.doubt("deductible_by_vehicle", f"{line.name.value}: the deductible differs by vehicle.", page)
        path = found.row("coverages")
        found.take(f"{path}.name", line.name)
        found.infer(f"{path}.coverage", line.kind, line.name.span)
        found.take(f"{path}.limit_per_person", line.limits.per_person)
        found.take(f"{path}.limit_per_accident", line.limits.per_accident)
        found.take(f"{path}.deductible", line.deductible)
        found.take(f"{path}.premium", line.premium)
