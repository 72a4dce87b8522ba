"""Printed amounts, dates, codes and numbers, each with the words that state it."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from casefile.dates import parse_date
from casefile.money import parse_money
from casefile.npi import is_npi
from casefile.pages import Word
from extractors.layout import Token
from extractors.spans import Span, find

_MISREAD = str.maketrans("OoQlI|SBZ", "000111582")
_DIGIT = r"[\dOoQlI|SBZ]"
_CENTS = r"(?:(?:\d{1,3}(?:, ?\d{3})+|\d+) ?|(?<![^ $])(?=\.\d{2}))\.\d{2}"
_WHOLE = r"(?:\d{1,3}(?:,\d{3})+|\d+)"
_BEFORE = r"(?<![\w.,/#$])(?:^[-\u2212\u2013] )?[-(\u2212\u2013]?"
_AFTER = r"(?![\d/%]|\.\d|,\d{3}|[A-Za-z]{1,2}[,.]?\d|-\d+-)(?:\)|-(?!\w)| ?CR\b)?"
_MONEY = re.compile(rf"{_BEFORE}(?:\$ ?-?(?:{_CENTS}|{_WHOLE}(?!\.\d))|{_CENTS}){_AFTER}", re.IGNORECASE)
_BARE = re.compile(rf"{_BEFORE}\$? ?-?(?:{_CENTS}|(?<!\d-){_WHOLE}(?:\.\d)?(?![.,]?\d)){_AFTER}", re.IGNORECASE)
_BOX = re.compile(r"\$ \d{1,2}\. [A-Za-z]")  # an empty box's sign and the number of the next: "$ 30. Reserved"
_MONEY_WORD = re.compile(rf"[-(]*\$?{_DIGIT}(?:{_DIGIT}|[,.])*[.,]{_DIGIT}{{2}}\)?-?")
_THOUSANDS_WORD = re.compile(rf"\$?{_DIGIT}{{1,3}}(?:,{_DIGIT}{{3}})+")
_THOUSANDS_PART, _HUNDREDS_PART = re.compile(r"-?\$\d{1,3}\."), re.compile(r"\d{3}\.\d{2}")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DATE = re.compile(
    r"(?:(?<![\d/.\-])|(?<=/\d\d-)|(?<=/\d{4}-))(?:(?:0(?=1[0-2]/))?\d{1,2}[/\-.]\d{1,2}[/\-.](?:\d{4}|\d{2})"
    r"|\d{4}-\d{2}-\d{2}|\d{4}/\d{2}/\d{2}"
    rf"|{_MONTH} ?\d{{1,2}}(?:st|nd|rd|th)?[,.]? ?\d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?:(?: day)? of)?[ \-]{_MONTH},?"
    r"(?: A\.?D\.?,?)?(?:[ \-]|- )(?:\d{4}|\d{2}(?!,? ?(?:19|20)\d\d\b)))(?![\d/])",
    re.IGNORECASE,
)
_NOUGHT = re.compile(r"^0(?=1[0-2]/)")  # typed before a month of two digits: "012/30/2025"
_OF = re.compile(r"(?<=\d[snrt][tdh]) of ", re.IGNORECASE)
_DATE_WORD = re.compile(rf"{_DIGIT}{{1,2}}([/\-]){_DIGIT}{{1,2}}\1(?:{_DIGIT}{{4}}|{_DIGIT}{{2}})[.,;:]?")
_DAY_LENGTH = 10
_FUTURE = 2100  # no paper prints a day of this year or a later one
_RULED_DATE = re.compile(r"\d{0,3}[1lI/\[\](),!]\d\d/\d\d/\d{4}")
_STROKED_DATE = re.compile(r"[01]\d[1l|I][0-3]\d[1l|I](?:19|20)\d\d")
_SPACED_DATE = re.compile(r"(?<![\d\-])(\d{2})[ /|]+(\d{2})[ /|]+(\d{4}|\d{2})(?![\d\-])")
_TORN_DAY = re.compile(r"\d{1,2}([/\-])\d{1,2}\1(?:19|20)\d{2}")
_COMPACT_DATE = re.compile(r"(?<!\d)\d{6}(?:\d{2})?(?!\d)")
PHONE = re.compile(
    r"(?<![\d\-])(?:\+?1[ .\-])?(?:\( ?\d{3} ?\)[ .\-]{0,3}|\d{3}[ .\-]{1,3})\d{3} ?[ .\-] ?\d{4}(?![\d\-]|\.\d)"
)
FAX = re.compile(r"\b(?:fax|fx|f)[:.#]? ?(?:no\.?)? ?$", re.IGNORECASE)
_NPI = re.compile(r"(?<!\d)[12]\d{9}(?!\d)")
_EIN = re.compile(r"(?<![\d\-])\d{2} ?- ?\d{7}(?![\d\-])")
_PREFIX = re.compile(r"[A-Z]{2,4}")
_NO_PREFIX = frozenset(
    (
        "NO",
        "NUM",
        "NBR",
        "ID",
        "DOB",
        "DOL",
        "DOI",
        "DOS",
        "SSN",
        "TYPE",
        "ACCT",
        "FILE",
        "REF",
        "CASE",
        "POL",
        "MRN",
        "TEL",
    )
)
_MASK = re.compile(r"^[Xx]{3,}|[Xx]{4,}|[*#\u2022]{2,}|^[Xx*\u2022]+$")
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Z]|Inc|Co|Corp|Ltd|Jr|Sr|Esq|Assn|Assoc|Dept|Bros|St|Ave|Blvd|Hosp|Ctr)|\.[A-Z])$"
)
_DIRT = " .,:;|_'\"`~^*\u2018\u2019\u201c\u201d\u00a9\u00ae\u00b0\u2022[]{}\\"
_CURLY = str.maketrans({"\u2212": "-", "\u2013": "-"})


def amounts(span: Span, *, bare: bool = False) -> tuple[Token[Decimal], ...]:
    """Return the amounts in the words; `bare` takes figures without cents or a dollar sign as well."""
    return tuple(_amounts(span, bare=bare))


def amount(span: Span) -> Token[Decimal] | None:
    """Return the first amount in the words: a figure with cents or a dollar sign."""
    return next(_amounts(span, bare=False), None)


def dates(span: Span) -> tuple[Token[dt.date], ...]:
    """Return the days in the words, in the order printed."""
    mended = _mended(_mended(span, _RULED_DATE, _without_rule), _DATE_WORD, lambda word: word.translate(_MISREAD))
    return tuple(
        Token(_of_this_age(day) if span.method == "ocr" else day, as_printed(span, words))
        for match, words in find(mended, _DATE)
        if (day := parse_date(_plain_day(match.group()))) is not None
    )


def _plain_day(printed: str) -> str:
    return _OF.sub(" day of ", _NOUGHT.sub("", printed))


def _of_this_age(day: dt.date) -> dt.date:
    """Return a scanned day in the century that it can only be of: "2626" was printed 2026."""
    try:
        return day.replace(year=2000 + day.year % 100) if day.year >= _FUTURE else day
    except ValueError:  # the 29th of February of a year that has none
        return day


def date(span: Span) -> Token[dt.date] | None:
    """Return the first day in the words."""
    return next(iter(dates(span)), None)


def dates_torn(span: Span) -> tuple[Token[dt.date], ...]:
    """Return the day that all the words together print where a scan has torn it: "5/1 9/2 025", "6/ 6/2025"."""
    printed = "".join(word.text for word in span.words)
    if span.method != "ocr" or not _TORN_DAY.fullmatch(printed.translate(_MISREAD)):
        return ()
    day = parse_date(printed.translate(_MISREAD))
    return (Token(_of_this_age(day), span),) if day is not None else ()


def boxed_dates(span: Span) -> tuple[Token[dt.date], ...]:
    """Return the days in the words, those printed in boxes ("02 14 26", "021426") as well.

    Where a scan shows strokes as ones ("0211412026") they are strokes again.
    """
    slashed = _mended(span, _STROKED_DATE, lambda word: f"{word[:2]}/{word[3:5]}/{word[6:]}")
    found = tuple(Token(token.value, as_printed(span, token.span)) for token in dates(slashed))
    return found or tuple(_spaced(span)) or tuple(_compact(span))


def boxed_date(span: Span) -> Token[dt.date] | None:
    """Return the first day in the words, one printed in boxes as well."""
    return next(iter(boxed_dates(span)), None)


def phone(span: Span) -> Token[str] | None:
    """Return the first telephone number in the words that is not said to be a fax, as printed."""
    for match, words in find(span, PHONE):
        if not FAX.search(match.string[: match.start()]):
            return Token(match.group(), words)
    return None


def npi(span: Span) -> Token[str] | None:
    """Return the first National Provider Identifier in the words whose check digit holds, else the first."""
    found = [Token(match.group(), words) for match, words in find(span, _NPI)]
    return next((token for token in found if is_npi(token.value)), found[0] if found else None)


def ein(span: Span) -> Token[str] | None:
    """Return the first employer identification number in the words, without a space at its dash."""
    found = _first(span, _EIN)
    return Token(found.value.replace(" ", ""), found.span) if found is not None else None


def text(span: Span) -> Token[str] | None:
    """Return the words as printed, trimmed; nothing where they are masked or say nothing."""
    printed = trimmed(span)
    return Token(printed, span) if re.search(r"[A-Za-z0-9]", printed) and not is_masked(printed) else None


def trimmed(span: Span) -> str:
    """Return the words as printed, without what only parts them from their surroundings or is dirt of a scan."""
    scanned = span.method == "ocr"
    printed = span.text.strip(_DIRT if scanned else " .,:;|_")
    if _ABBREVIATED.search(printed) and f"{printed}." in span.text:
        printed = f"{printed}."
    return printed.lstrip("( ") if scanned and ")" not in printed else printed


def identifier(span: Span) -> Token[str] | None:
    """Return the first word with a digit, as printed, with groups of digits that go on; nothing where it is masked."""
    for place, word in enumerate(span.words):
        printed = word.text.strip(".,:;|_#()")
        if re.search(r"\d", printed) and not is_masked(printed):
            words = [word, *_more_groups(span, place)] if printed.isdigit() else [word]
            whole = Span(span.page, tuple(words))
            return Token(whole.text.strip(".,:;|_#()"), whole)
    return None


def numbered(span: Span) -> Token[str] | None:
    """Return an identifier with the capitals that lead it where they alone stand before it: "PIP 77-19908"."""
    found = identifier(span)
    first = span.words[0]
    if found is None or len(span.words) < 2 or found.span.words[0] is not span.words[1]:
        return found
    near = span.words[1].box.x0 - first.box.x1 <= span.height
    if not near or not _PREFIX.fullmatch(first.text) or first.text in _NO_PREFIX:
        return found
    whole = Span(span.page, (first, *found.span.words))
    return Token(f"{first.text} {found.value}", whole)


def _more_groups(span: Span, place: int) -> Iterator[Word]:
    for before, word in itertools.pairwise(span.words[place:]):
        if not re.fullmatch(r"\d{2,}", word.text.strip(".,;")) or word.box.x0 - before.box.x1 > span.height:
            return
        yield word


def is_masked(printed: str) -> bool:
    """Tell whether a value is covered: XXXX, ***1234, XXX-XX-1234."""
    return bool(_MASK.search(printed))


def with_thousands_mended(span: Span) -> Span:
    """Return the words of a scan with the letters read in figures of thousands as digits: "25,0O0"."""
    return _mended(span, _THOUSANDS_WORD, _mended_thousands)


def _amounts(span: Span, *, bare: bool) -> Iterator[Token[Decimal]]:
    mended = _mended(_with_thousands_joined(with_thousands_mended(span)), _MONEY_WORD, _mended_money)
    for match, words in find(mended, _BARE if bare else _MONEY):
        if _BOX.match(match.string, match.start()):
            continue
        printed = match.group().replace(" ", "").translate(_CURLY).upper()
        printed = re.sub(r"(?<!\d)\.(?=\d)", "0.", printed)
        if (value := parse_money(printed)) is not None:
            yield Token(value, words if mended is span else as_printed(span, words))


def _with_thousands_joined(span: Span) -> Span:
    """Return the words of a scan with a comma for the point read after thousands: "$2. 047.50"."""
    if span.method != "ocr":
        return span
    words = list(span.words)
    for at, (word, after) in enumerate(itertools.pairwise(span.words)):
        close = after.box.x0 - word.box.x1 <= span.height
        if close and _THOUSANDS_PART.fullmatch(word.text) and _HUNDREDS_PART.fullmatch(after.text):
            words[at] = word._replace(text=f"{word.text[:-1]},")
    return Span(span.page, tuple(words)) if tuple(words) != span.words else span


def _mended(span: Span, shape: re.Pattern[str], mend: Callable[[str], str]) -> Span:
    """Return the span of a scanned page with the words of that shape mended, each as long as before."""
    if span.method != "ocr":
        return span
    words = tuple(word._replace(text=mend(word.text)) if shape.fullmatch(word.text) else word for word in span.words)
    return Span(span.page, words) if words != span.words else span


def _mended_money(printed: str) -> str:
    """Return a scanned figure with letters read as digits, its last mark a point and the others commas."""
    if sum(sign.isdigit() for sign in printed) * 2 < sum(sign.isalnum() for sign in printed):
        return printed
    figure = re.sub(r"[.,](?=\d{2}\)?-?$)", "\0", printed.translate(_MISREAD))
    return figure.replace(".", ",").replace("\0", ".")


def _mended_thousands(printed: str) -> str:
    """Return a scanned figure of whole dollars with letters read as digits, where most are digits."""
    digits = sum(sign.isdigit() for sign in printed)
    return printed.translate(_MISREAD) if digits * 2 > sum(sign.isalnum() for sign in printed) else printed


def _without_rule(printed: str) -> str:
    """Return a day without what a table's grid left before it, in the same length: "1102/14/2026"."""
    return printed[-_DAY_LENGTH:].rjust(len(printed))


def as_printed(span: Span, mended: Span) -> Span:
    """Return the words as they were read before they were mended."""
    boxes = {word.box for word in mended.words}
    return Span(span.page, tuple(word for word in span.words if word.box in boxes))


def _spaced(span: Span) -> Iterator[Token[dt.date]]:
    for match, words in find(span, _SPACED_DATE):
        if (day := parse_date(" ".join(match.groups()))) is not None:
            yield Token(day, words)


def _compact(span: Span) -> Iterator[Token[dt.date]]:
    for match, words in find(span, _COMPACT_DATE):
        if (day := parse_date(match.group())) is not None:
            yield Token(day, words)


def _first(span: Span, pattern: re.Pattern[str]) -> Token[str] | None:
    return next((Token(match.group(), words) for match, words in find(span, pattern)), None)
