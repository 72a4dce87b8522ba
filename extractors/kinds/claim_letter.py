"""Letters of carriers about a claim: acknowledgements, offers, denials, requests, reservations of rights."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from casefile.documents import Extraction
from casefile.identity import same_person
from casefile.records.insurance import ClaimLetter
from extractors import offers
from extractors.captions import tidy
from extractors.cues import Cues
from extractors.found import Found
from extractors.layout import Row, Token, below, beside, labels, rows_of
from extractors.letterhead import letterhead, over_date
from extractors.letters import Letter, letter, signer, subject, writer_at_head, written_on, written_to
from extractors.names import in_case
from extractors.references import reference
from extractors.spans import Pages, Span, covering, find
from extractors.tokens import date

KIND = "claim_letter"
CUES = Cues(
    titles=(
        "reservation of rights", "settlement offer", "offer of settlement", "disclosure of policy limits",
        "acknowledgement of claim", "acknowledgment of claim", "denial of claim", "denial of coverage",
        "notice of claim denial", "acknowledgement of representation", "acknowledgment of representation",
        "request for recorded statement",
    ),
    phrases={
        "our insured": 2.0, "your client": 0.8, "claim number": 0.7, "claim no": 0.5, "date of loss": 0.7,
        "claimant": 0.7, "claim representative": 1.5, "claims representative": 1.5, "claims adjuster": 1.5,
        "adjuster": 0.8, "bodily injury adjuster": 1.0, "insured": 0.5, "evaluate the claim": 1.0, "evaluate": 0.4,
        "please provide": 0.4, "claims specialist": 1.5, "claim specialist": 1.5, "claims examiner": 1.5,
        "claims department": 0.8, "bodily injury": 0.8, "bodily injury claim": 1.0, "policy limits": 0.9,
        "liability limits": 0.9, "coverage defense": 1.5, "evaluate your claim": 0.8, "limits of liability": 0.8,
        "we have completed our evaluation": 2.0, "in full and final settlement": 1.5, "offer": 0.8, "settle": 0.5,
        "reserve": 0.3, "reservation of rights": 1.5, "we are unable to": 0.6, "our investigation": 1.0,
        "coverage": 0.3, "acknowledges receipt": 0.8, "letter of representation": 0.7, "release": 0.3,
        "fraudulent claim": 0.5, "our member": -3.0, "your member": -2.0, "plan paid": -1.5, "subrogation": -1.2,
        "reimbursement": -0.8, "lien": -0.6, "conditional payment": -3.0, "this office represents": -2.5,
        "we represent": -2.0, "our client": -2.0, "attorneys for": -2.0, "explanation of benefits": -2.0,
        "named insured": -0.5, "premium": -1.0, "acknowledge your letter": 1.0, "assigned to handle": 1.2,
        "reserve all rights": 1.0, "policyholder": 1.5, "deny": 0.8, "respectfully deny": 0.8, "not at fault": 0.8,
        "coverage for this loss": 1.0, "application for benefits": 1.0, "your policy": 0.6, "dol": 0.5,
        "liability": 0.4, "this accident": 0.3, "representation dated": 0.6, "wage information": 0.5,
        "senior claims adjuster": 0.6, "recorded statement": 1.5, "bodily injury claims": 0.8,
        "please have your client": 1.0, "medical authorization": 0.4,
    },
    layout={"letter": 2.0, "money_table": -1.0, "numbered_lines": -3.0},
    senders={
        "insurance": 1.2, "mutual": 1.2, "casualty": 1.2, "indemnity": 1.2, "assurance": 1.0, "claims": 1.0,
        "auto": 0.5, "underwriters": 0.8, "insurance company": 0.5, "claims service": 0.8, "adjusters": 1.0,
    },
)  # fmt: skip

_CLAIM = (
    "claim number", "claim no", "claim #", "our claim number", "our claim no", "claim", "our file number", "our file",
    "file number", "file no", "claim file number", "reference number", "our reference", "claim id", "claim nbr",
    "claim num", "claim/file no", "claim / file number", "our claim #", "your claim number", "claim reference",
    "claim ref", "file #", "our file #", "claim file", "our claim", "event number", "loss number",
    "claim number/file number", "reference", "reference no", "ref no", "our ref", "our reference number",
    "matter number", "occurrence number", "case number", "claim & policy no", "claim no./unit", "file ref",
    "feature number", "loss no",
)  # fmt: skip
_INSURED = (
    "our insured", "insured", "named insured", "our policyholder", "policyholder", "insured name", "insured's name",
    "insured party", "our insured(s)", "our member", "insured driver", "insured(s)", "our insureds", "insureds",
    "named insureds", "our named insured", "insured/driver", "our policy holder", "policy holder", "our customer",
    "member", "policyholder name", "name of insured", "insured name(s)", "policy owner", "our driver",
    "first named insured", "insured person",
)  # fmt: skip
_CLAIMANT = (
    "claimant", "your client", "claimant name", "injured party", "your client(s)", "claimants", "injured person",
    "claimant's name", "claimant(s)", "your clients", "our claimant", "injured claimant", "name of claimant",
    "plaintiff", "third party", "patient", "claimant/client", "client", "your client/claimant",
    "claimant/your client", "your client / claimant", "claimant driver", "injured", "claimant party", "client name",
    "claimant(s) name", "other party", "injured person(s)",
)  # fmt: skip
_LOSS = (
    "date of loss", "loss date", "date of accident", "date of incident", "date of occurrence", "accident date",
    "incident date", "dol", "d/loss", "d/l", "d/a", "date of injury", "date/time of loss", "loss", "accident",
    "d.o.l", "date of loss/accident", "date and time of loss", "loss dt", "dt of loss", "date loss",
    "occurrence date", "loss/accident date", "accident/loss date", "date of claim", "date of event", "d.o.a", "doa",
    "doi", "event date", "date of collision", "incident", "date of crash", "incident/loss date", "loss occurred",
    "date of the accident", "date of the loss", "accident dt",
)  # fmt: skip
_ADJUSTER = (
    "adjuster", "claim representative", "claims representative", "claim adjuster", "claims adjuster",
    "claim specialist", "claims specialist", "examiner", "handled by", "from", "adjuster name", "adjustor",
    "claim rep", "claims rep", "claim handler", "handler", "your adjuster", "assigned adjuster", "claims handler",
    "claim professional", "claims professional", "claim consultant", "claims consultant", "claims examiner",
    "claim examiner", "resolution specialist", "claim owner", "assigned to", "contact", "contact person",
    "your contact", "file handler", "case manager", "our representative", "prepared by", "written by",
    "claim adjuster name",
)  # fmt: skip
_CLAIM_WORDS = re.compile(
    r"\b(?:claim|file)(?: file)? ?(?:no|number|num|#)s?\b\.? *:?(?: *is\b)?|\bclaim ?#"
    r"|\bour (?:file|claim|reference|ref)\b\.?:?(?= [A-Z]*[ \-]?\d)|\bclaim:?(?= [A-Z]*[\d\-]*\d{2})",
    re.IGNORECASE,
)
_LOSS_WORDS = re.compile(
    r"\b(?:date of (?:loss|accident|incident)|(?:loss|accident|collision) of|occurred on|(?:loss|accident) (?:date )?on"
    r"|loss (?:which|that) (?:occurred|took place) on|(?:incident|event|crash|occurrence) (?:of|on|that occurred on)"
    r"|involved in on"
    r"|accident (?:which|that) (?:occurred|took place) on)\b",
    re.IGNORECASE,
)
_NAME = (
    r"(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?P<name>[A-Z][A-Za-z.'\u2019\-]*(?: [A-Z][A-Za-z.'\u2019\-]*){1,4}"
    r"(?:,? (?:Inc|LLC|Corp|Co)\.?)?)"
)
_OUR_INSURED = re.compile(rf"\b(?i:our|the|my) (?i:named )?(?i:insured|policyholder)s?,? {_NAME}")
_YOUR_CLIENT = re.compile(rf"\b(?i:your clients?|the claimant|you represent|representation of),? {_NAME}")
_NEXT_CAPTION = re.compile(r"(?<=\w) (?:Your|Our|Date(?: of)?|Claim|Policy|Loss|Insured|Claimant|D/[AL]|DOL|File)$")
_YOUR_CLAIM = re.compile(
    r"\byour (?:bodily injury |injury |liability )?(?:claim|injur(?:y|ies)|medical (?:bills|treatment))\b",
    re.IGNORECASE,
)
_FOR_CARRIER = re.compile(r"(?:on behalf of|administrator for|representing):? (?P<name>[A-Z].*)", re.IGNORECASE)
_COMPANY = re.compile(
    r"insurance|mutual|casualty|indemnity|assurance|compan|exchange|underwriters|\bauto\b|claims|group", re.IGNORECASE
)
_ROLE = re.compile(
    r"\b(?:representative|adjuster|specialist|examiner|department|manager|supervisor|analyst|director)\b", re.IGNORECASE
)
_WRITERS = ("company", "insurer", "carrier", "insurance company", "insurance carrier", "underwriting company")


def extract(pages: Pages) -> Extraction:
    """Return who writes about which claim, and what the letter offers or confirms."""
    found = Found(pages)
    rows = rows_of(pages)
    if not rows:
        return found.extraction(ClaimLetter)
    parts = letter(pages)
    signed = signer(parts)
    _carrier(found, pages, rows, parts)
    found.take("date", written_on(parts))
    _claim(found, rows, parts)
    _people(found, rows, parts)
    found.take("adjuster_name", signed.name or _captioned_name(rows, _ADJUSTER))
    heading = writer_at_head(parts, signed.name)
    found.take("adjuster_phone", signed.phone or heading.phone)
    found.take("adjuster_email", signed.email or heading.email)
    _stance(found, parts)
    return found.extraction(ClaimLetter)


def _carrier(found: Found, pages: Pages, rows: Sequence[Row], parts: Letter) -> None:
    """Put the company: the one written for or captioned, else the letterhead's, else the one that signed."""
    written_for = (_for_carrier(row) for row in parts.head)
    captioned = (span for label in labels(rows, *_WRITERS) if (span := beside(label)) and _COMPANY.search(span.text))
    signed = (piece for row in parts.signature for piece in _behind_comma(row) if _COMPANY.search(piece.text))
    head = letterhead(pages, over_date(rows)).name or letterhead(pages).name
    named = head.span if head is not None and _COMPANY.search(head.value) else None
    last = head.span if head is not None else None
    best = next((span for span in (*written_for, *captioned, named, *signed, last) if span is not None), None)
    if best is not None:
        found.put("carrier", tidy(in_case(best.text)), best)


def _for_carrier(row: Span) -> Span | None:
    match = _FOR_CARRIER.search(row.text)
    if match is None or not _COMPANY.search(match["name"]):
        return None
    return covering(row, *match.span("name"))


def _behind_comma(row: Span) -> Iterator[Span]:
    """Yield what stands behind the last comma: of "Senior Claim Representative, Oak Mutual" the company."""
    commas = [place for place, word in enumerate(row.words) if word.text.endswith(",")]
    piece = Span(row.page, row.words[commas[-1] + 1 :] if commas else row.words)
    if piece.words and not _ROLE.search(piece.text):
        yield piece


def _claim(found: Found, rows: Sequence[Row], parts: Letter) -> None:
    told = (*parts.head, *parts.reference, *parts.sentences)
    numbers = (reference(span) for span in _said(rows, _CLAIM, told, _CLAIM_WORDS))
    found.take("claim_number", next((token for token in numbers if token is not None), None))
    losses = (date(Span(span.page, span.words[:6])) for span in _said(rows, _LOSS, told, _LOSS_WORDS))
    found.take("date_of_loss", next((token for token in losses if token is not None), None))


def _said(rows: Sequence[Row], phrases: Sequence[str], told: Sequence[Span], shape: re.Pattern[str]) -> Iterator[Span]:
    """Yield what stands beside or below the captions, then what follows the words in running text."""
    for label in labels(rows, *phrases):
        yield from (span for span in (beside(label), below(rows, label)) if span is not None)
    for span in told:
        for _, words in find(span, shape):
            place = span.words.index(words.words[-1]) + 1
            if place < len(span.words):
                yield Span(span.page, span.words[place:])


def _people(found: Found, rows: Sequence[Row], parts: Letter) -> None:
    for path, phrases, shape in (("insured_name", _INSURED, _OUR_INSURED), ("claimant_name", _CLAIMANT, _YOUR_CLIENT)):
        token = _captioned_name(rows, phrases) or _told_name(parts, shape)
        if token is not None:
            found.put(path, tidy(in_case(token.value)), token.span)
    reader = written_to(parts)
    insured = found.get("insured_name")
    if reader is not None and _claims(parts) and not (isinstance(insured, str) and same_person(insured, reader.value)):
        found.put("claimant_name", tidy(in_case(reader.value)), reader.span)


def _claims(parts: Letter) -> bool:
    """Tell whether the letter speaks to its reader as the one who claims."""
    return any(_YOUR_CLAIM.search(sentence.text) for sentence in parts.sentences)


def _captioned_name(rows: Sequence[Row], phrases: Sequence[str]) -> Token[str] | None:
    for label in labels(rows, *phrases):
        span = beside(label)
        if (
            span is not None
            and re.fullmatch(r"[A-Z][^\W\d_][\w.,'\u2019&()/\- ]*", span.text)
            and not re.search(r"\d{3}", span.text)
            and len(span.words) <= 8
        ):
            return Token(_NEXT_CAPTION.sub("", span.text).strip(" ,;"), span)
    return None


def _told_name(parts: Letter, shape: re.Pattern[str]) -> Token[str] | None:
    for sentence in (*parts.head, *parts.reference, *parts.sentences):
        match = shape.search(sentence.text)
        if match is not None:
            return Token(match["name"], covering(sentence, *match.span("name")))
    return None


def _stance(found: Found, parts: Letter) -> None:
    """Put what the letter does, the amount it offers and the limit it confirms."""
    offered = offers.offer(parts.sentences)
    kind, words = offers.stance(subject(parts), parts.sentences, offered)
    found.infer("letter_type", kind, words)
    if kind == "offer":
        found.take("amount_offered", offered)
    _limit(found, offers.limits_per_person(parts.sentences))


def _limit(found: Found, confirmed: Sequence[Token[Decimal]]) -> None:
    values = {token.value for token in confirmed}
    if len(values) > 1:
        said = ", ".join(f"${value:,.2f}" for value in sorted(values))
        page = confirmed[0].span.page.number
        found.doubt("limit_per_person", f"The letter names more than one limit per person ({said}).", page)
        return
    found.take("limit_per_person", confirmed[0] if confirmed else None)
