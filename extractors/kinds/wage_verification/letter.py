"""An employer's letter: position, pay and time missed in sentences."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal

from casefile.dates import parse_date
from casefile.money import parse_money
from extractors.found import Found
from extractors.kinds.wage_verification.form import mended, signer
from extractors.kinds.wage_verification.signature import put_signature
from extractors.kinds.wage_verification.units import UNITS, name_of
from extractors.layout import Row, Token, labels, rest
from extractors.letterhead import letterhead
from extractors.names import cased, in_capitals
from extractors.organisations import organisation
from extractors.people import person
from extractors.prose import Prose
from extractors.spans import Pages, Span, covering, find

_DATE = (
    r"(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? \d{4})"
)
_MONEY = r"\$ ?[\d,]+(?:\.\d{2})?"
_NUMBER = r"\d+(?:\.\d+)?"
_NAME = r"[A-Z][A-Za-z.'\-]+(?: [A-Z][A-Za-z.'\-]*){1,3}"
_PERSON = r"(?:(?:Mr|Mrs|Ms|Miss)\.? )?[A-Z][A-Za-z'\-]+(?: [A-Z](?:\.|[A-Za-z'\-]*)){1,3}"
_UNIT = "|".join(words for _, words in UNITS)
_EACH_WEEK = r"(?:per|a|each|every) week"
_TWO_NAMES = 2
_IN_WORDS = {
    "twenty": 20, "twenty-five": 25, "thirty": 30, "thirty-two": 32, "thirty-five": 35, "thirty-six": 36,
    "thirty-eight": 38, "forty": 40, "forty-five": 45, "forty-eight": 48, "fifty": 50,
}  # fmt: skip
_IS = r"(?: is| was| of|:)*"

_EMPLOYED = re.compile(
    rf"(?P<name>(?:Mr\.|Mrs\.|Ms\.|Miss)? ?{_NAME}),? (?:is|was|has been)(?: currently)?"
    r" (?:an? [a-z\- ]*employee|employed)"
)
_WORKS = re.compile(
    rf"(?:employment of|(?:verify|confirm|certify) that) (?P<own>{_PERSON})(?=[.,;]| (?:is|was|has|works?)\b)"
    rf"|(?P<name>{_PERSON}) (?:works|worked|has worked|has been working|was working) (?:for|at|with|here)\b"
)
_AT = re.compile(
    r"(?:employ(?:ed|ee) (?:by|with|at|of)|work(?:s|ed|ing) (?:for|at|with))"
    r" (?P<firm>(?:the )?[A-Z][\w&'\-]*(?:,? (?:(?:[A-Z]\.){2,}|[A-Z][\w&'\-]*\b|of|and|&))*(?:(?<=Inc|orp|Ltd)\.)?)"
)
_AS = re.compile(
    r"(?:as an?|as our|as the|employed as|works? as|position (?:is|of)|job title (?:is|of)|title (?:is|of)"
    r"|,? and is an?)"
    r"(?: full[- ]time| part[- ]time)? (?P<title>[A-Za-z][A-Za-z/&\- ]{2,40}?)"
    r"(?= (?:since|at|with|from|in|for|on|and(?! [A-Z])|earning|who|working)\b|[.,;])"
)
_HELD = re.compile(
    rf"{_PERSON} (?:is|was|has been) (?:currently )?(?:an?|the|our) (?P<title>[A-Za-z][A-Za-z/&\- ]{{2,40}}?)"
    r" (?:here|with us|at|for|with|since|of ours|in our|on our)\b"
)
_HIRED = re.compile(
    r"(?:(?<!leave )(?<!absent )(?<!work )(?<!out )(?<!off )since"
    r"|hired on|hired|date of hire (?:is|was)|hire date (?:is|was|of)"
    r"|started (?:work |working |with us |here )*on"
    r"|worked (?:for|at|with|here)[^.]{0,60}? since"
    r"|began (?:work|working|employment)(?: with us| here)? on|employment began on|start date (?:is|was|of))"
    rf" (?P<day>{_DATE})",
    re.IGNORECASE,
)
_PAID = re.compile(rf"(?P<rate>{_MONEY})(?: ?\([^)]*\))? ?(?:per|an?|each|/) ?(?P<unit>{_UNIT})\b", re.IGNORECASE)
_HOURLY = re.compile(
    rf"(?P<unit>{_UNIT})(?: base)? (?:rate|wage|salary|pay)(?: of pay)?{_IS} (?P<rate>{_MONEY})", re.IGNORECASE
)
_HOURS = re.compile(
    rf"(?P<n>{_NUMBER})[ -]hours?(?: of work)? {_EACH_WEEK}|(?<![\d.])(?P<m>\d{{1,2}}(?:\.5)?)[ -]hour (?:work ?)?week"
    rf"|(?:work ?)?week of (?P<w>{_NUMBER}) hours|(?P<o>{_NUMBER}) (?:hours|hrs)\.? ?(?:weekly|/ ?w(?:ee)?k)"
    rf"|(?P<h>{_NUMBER}) hrs\.? {_EACH_WEEK}",
    re.IGNORECASE,
)
_HOURS_IN_WORDS = re.compile(
    rf"\b(?P<n>{'|'.join(sorted(_IN_WORDS, key=len, reverse=True))}) hours (?:{_EACH_WEEK}|weekly)", re.IGNORECASE
)
_ABSENT = re.compile(
    r"(?:absen|missed|unable to work|(?:off|out of|away from) work|did not work|on leave|off duty|lost time)"
    rf"[^.]{{0,80}}?(?P<from>{_DATE}),? (?:through|thru|to|until|and|-|\u2013) (?:and including )?(?P<to>{_DATE})",
    re.IGNORECASE,
)
_DAYS = re.compile(
    rf"(?P<n>{_NUMBER})(?: \([a-z\- ]+\))? (?:full )?(?:scheduled |regular )?(?:work(?:ing)? ?)?(?:days|shifts)\b",
    re.IGNORECASE,
)
_MISSED = re.compile(
    rf"(?P<n>{_NUMBER}) (?:regular |regularly |scheduled |straight[- ]time |total )*(?:work(?:ing)? )?hours\b"
    r"(?! of (?:accrued|her|his|their|paid|sick|vacation|pto|leave|overtime))",
    re.IGNORECASE,
)
_LOST = re.compile(rf"(?:gross|lost|loss|wages?|earnings)[^.$]{{0,80}}?(?P<n>{_MONEY})", re.IGNORECASE)
_EARNED = re.compile(
    rf"(?:salary|wages|pay|earnings|income) for (?:that|this|the|those|these|his|her)\b[^.$]{{0,60}}?"
    rf" (?:is|was|were|total(?:s|ed)?|comes? to|came to|equals?|amounts? to) (?P<n>{_MONEY})",
    re.IGNORECASE,
)
_AT_RATE = re.compile(r"\brate(?: of pay)?(?: is| was| of|:)? ?$", re.IGNORECASE)
_VALUE = re.compile(
    rf"(?:time|work|wages|pay|earnings|days|hours) (?:missed|lost)\b[^.$]{{0,60}}?"
    r" (?:is|was|were|total(?:s|ed)?|comes? to|equals?)"
    rf" (?P<n>{_MONEY})",
    re.IGNORECASE,
)
_LEAVE = re.compile(
    rf"(?P<n>{_NUMBER}) hours of (?:accrued |her |his |their |paid )*(?:sick|vacation|pto|paid time off|leave)",
    re.IGNORECASE,
)
_LEAVE_PAID = re.compile(
    rf"(?P<n>{_NUMBER}) hours (?:were |was |have been |are |is )?(?:covered|paid|charged|taken|deducted)"
    r"[^.\d]{0,25}\b(?:sick|vacation|pto|paid time off|leave)\b",
    re.IGNORECASE,
)
_OVERTIME = re.compile(rf"(?P<n>{_NUMBER}) (?:hours of overtime|overtime hours)", re.IGNORECASE)
_OVER_RATE = re.compile(rf"overtime (?:rate|pay)(?: of pay)?{_IS} (?P<n>{_MONEY})", re.IGNORECASE)
_WEEKLY = re.compile(_EACH_WEEK, re.IGNORECASE)
_MISSING = re.compile(r"\b(?:miss|lost|absen|unable|off)")
_OFFICE = re.compile(
    r"(?:(?:human resources|personnel|payroll|hr)(?: (?:department|dept\.?|office))?|group|company|inc\.?|llc)$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    rf"(?:\b(?:of|for|client|employee|claimant|worker)\b,?:?|[\-\u2013:]) (?P<name>{_PERSON})(?=$|[,;])"
)
_SUBJECT = ("re", "employee", "regarding", "subject", "employee name", "re employee", "our employee", "your client")


def read(found: Found, pages: Pages, rows: Sequence[Row]) -> None:
    """Put what the sentences state."""
    prose = Prose([row.span for row in rows])
    _position(found, pages, prose, rows)
    _pay(found, prose)
    _absence(found, prose)
    put_signature(found, rows)


def _position(found: Found, pages: Pages, prose: Prose, rows: Sequence[Row]) -> None:
    capitals = in_capitals(pages)
    _named(found, prose)
    for label in labels(rows, *_SUBJECT):
        span = rest(label)
        found.take("employee_name", cased(_subject(span), capitals=capitals) if span is not None else None)
    if found.get("employee_name") is None and not list(prose.find(_AS)):
        return
    _group(found, "employer_name", prose, _AT, "firm", str.strip)
    head = letterhead(pages[:1]).name
    if head is not None and not _OFFICE.match(head.value):
        found.take("employer_name", organisation(head.span))
    for pattern in (_AS, _HELD):
        for match, _ in prose.find(pattern):
            span = prose.span(*match.span("title"))
            if span is not None:
                found.take("job_title", mended(Token(match["title"].strip(), span)))
    _group(found, "hire_date", prose, _HIRED, "day", parse_date)


def _subject(span: Span) -> Token[str] | None:
    """Return whom the subject is about: "Ann Ruiz", "Ann Ruiz, loss of earnings", "Employment of Ann Ruiz"."""
    about = [covering(span, *match.span("name")) for match, _ in find(span, _ABOUT)]
    return person(span) or signer(span) or next((token for words in about if (token := person(words))), None)


def _named(found: Found, prose: Prose) -> None:
    """Put the person whom a sentence says to be employed, first and last name together."""
    for pattern in (_EMPLOYED, _WORKS):
        for match, _ in prose.find(pattern):
            group = next(group for group in ("own", "name") if match.groupdict().get(group))
            name = _once(re.sub(r"^(?:Mr|Mrs|Ms|Miss)\.? ", "", match[group].strip()))
            if len(name.split()) > 1:
                _put(found, "employee_name", name, prose.span(*match.span(group)))


def _once(name: str) -> str:
    """Return a name that ends a subject and begins the sentence below it once: "Ann Ruiz Ann Ruiz", "Ruiz Ann Ruiz"."""
    words = name.split()
    half = len(words) // 2
    if len(words) > _TWO_NAMES and words[0] == words[-1]:
        return " ".join(words[1:])
    return " ".join(words[:half]) if half > 1 and words[:half] == words[half:] else name


def _pay(found: Found, prose: Prose) -> None:
    for pattern in (_PAID, _HOURLY):
        for match, _ in prose.find(pattern):
            around = prose.text[max(0, match.start() - 25) : match.start()].lower()
            if "overtime" in around:
                continue
            _put(found, "pay_rate", _decimal(match["rate"]), prose.span(*match.span("rate")))
            _put(found, "pay_rate_unit", name_of(match["unit"]), prose.span(*match.span("unit")))
            break
    for match, words in prose.find(_HOURS):
        if "overtime" not in prose.text[match.start() : match.end() + 12].lower():
            _put(found, "hours_per_week", _decimal(next(number for number in match.groups() if number)), words)
    for match, words in prose.find(_HOURS_IN_WORDS):
        _put(found, "hours_per_week", Decimal(_IN_WORDS[match["n"].lower()]), words)
    _group(found, "overtime_rate", prose, _OVER_RATE, "n", _decimal)


def _absence(found: Found, prose: Prose) -> None:
    spans = list(prose.find(_ABSENT))
    if len(spans) == 1:
        match = spans[0][0]
        for path, group in (("absence_start", "from"), ("absence_end", "to")):
            _put(found, path, parse_date(match[group]), prose.span(*match.span(group)))
    _group(found, "leave_used_hours", prose, _LEAVE, "n", _decimal)
    _group(found, "overtime_hours_missed", prose, _OVERTIME, "n", _decimal)
    for path, pattern in (("days_missed", _DAYS), ("hours_missed", _MISSED)):
        for match, words in prose.find(pattern):
            weekly = _WEEKLY.match(prose.text[match.end() :].lstrip())
            if not weekly and _MISSING.search(_sentence(prose.text, match.start())):
                _put(found, path, _decimal(match["n"]), words)
    _group(found, "leave_used_hours", prose, _LEAVE_PAID, "n", _decimal)
    for match, _ in prose.find(_LOST):
        said = _sentence(prose.text, match.start("n"))
        at_rate = _AT_RATE.search(prose.text[: match.start("n")])
        if re.search(r"\b(?:lost|loss)\b", said, re.IGNORECASE) and not at_rate:
            _put(found, "wages_lost", parse_money(match["n"].replace(" ", "")), prose.span(*match.span("n")))
    for pattern in (_VALUE, _EARNED):
        _group(found, "wages_lost", prose, pattern, "n", parse_money)


def _sentence(text: str, place: int) -> str:
    """Return the sentence that holds a place of the text."""
    start = max((match.end() for match in re.finditer(r"\.(?= [A-Z])", text[:place])), default=0)
    end = re.search(r"\.(?= [A-Z]|$)", text[place:])
    return text[start : place + end.start() if end else len(text)]


def _group(
    found: Found, path: str, prose: Prose, pattern: re.Pattern[str], group: str, parse: Callable[[str], object]
) -> None:
    for match, _ in prose.find(pattern):
        _put(found, path, parse(match[group]), prose.span(*match.span(group)))


def _put(found: Found, path: str, value: object, span: Span | None) -> None:
    if value is not None:
        found.put(path, value, span)


def _decimal(printed: str) -> Decimal:
    return Decimal(re.sub(r"[^\d.]", "", printed))
