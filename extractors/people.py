"""People: words that can be a person's name, with or without credentials."""

from __future__ import annotations

import re

from extractors.layout import Token
from extractors.names import name
from extractors.spans import Span

_NOT_OF_A_NAME = frozenset(
    re.findall(
        r"\w+",
        """
        name date birth dob number first last middle initial of the is was account relationship information
        signature printed signed health page time title insured if patient employee employer provider physician
        address phone telephone and or to none policy claim sex age listed unknown same self status type code record
        report payroll department manager director human resources for with by from in on
        see diagnosis preoperative postoperative procedure surgery anesthesia history findings impression medical center
        earnings rate hours pay gross net period deductions current year regular overtime amount total balance plan
        hospital clinic insurance company llc claims region services chiropractic orthopedic orthopedics radiology
        physicians imaging pharmacy associates mutual casualty indemnity university school district authority bureau
        agency administration county tricare medicare medicaid avenue blvd suite apt
        reason dx cntl admit admission discharge
        tax taxes week ending beginning begin filing marital allowances exemptions voucher deposit dept advice
        """,
    )
)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['\u2019\-\u2014.])*,?")
_CREDENTIAL = re.compile(
    r"(?:m\.?d|d\.?o|d\.?c|d\.?p\.?t|p\.?t|r\.?n|n\.?p|p\.?a(?:-c)?|fnp(?:-\w+)?|aprn|dnp|msn|bsn|ph\.?d|psy\.?d"
    r"|dds|dmd|dpm|od"
    r"|l\.?ac|otr(?:/l)?|ot|lcsw|cpt|ocs|atc|cna|emt(?:-\w)?|paramedic|crna|facs|faaos|faap|facep|ms|mpt|esq|jr|sr"
    r"|ii|iii|iv"
    r"|lvn|lpn|ccc-slp|slp|cpc|mba|mph)\.?,?",
    re.IGNORECASE,
)
_MISREAD_I = re.compile(r"^[l|](?=[a-z]{2}|[a-z]$)(?!(?:a|e|as|os)$)")  # no name begins with a small letter
_SPECKS = '\u2018\u201c\u201d`"*_|~'  # what a scan's dirt beside a name is read as
_AROUND = ' .,:;|_"`~^*\u2018\u201c\u201d\u00a9\u00ae\u00b0\u2022[]{}()\\'  # what may be trimmed from a word
_PARTICLES = frozenset(
    ("de", "la", "las", "los", "del", "der", "den", "van", "von", "da", "dos", "du", "le", "el", "al", "y")
)
_PLACE = re.compile(r"\w+ [\w.]+, [A-Z]{2}")
"""A town and its state: of a name that begins with its family only one word stands before the comma."""
_LONGEST = 6
_SAME_SHAPE, _SHORT = frozenset("cosvwxz"), 4  # letters whose capital is only larger; letters of a short word


def person(span: Span) -> Token[str] | None:
    """Return the words as a person's name where they can be one: two to six words, none of a caption or a sentence."""
    found = name(span)
    if found is None:
        return None
    printed = [word.strip(_SPECKS) for word in found.value.split()]
    if span.method == "ocr":
        printed = [_MISREAD_I.sub("I", word) for word in printed]
    words = [word for word in printed if word and not is_credential(word)]
    if not 2 <= len(words) <= _LONGEST or not all(_WORD.fullmatch(word) for word in words):
        return None
    if _PLACE.fullmatch(" ".join(words)):
        return None
    plain = {word.lower().strip(".,") for word in words}
    words = _capitalised(words) if span.method == "ocr" else words
    capital = all(word[0].isupper() or word in _PARTICLES for word in words)
    if not _NOT_OF_A_NAME.isdisjoint(plain) or not capital:
        return None
    return Token(" ".join(filter(None, printed)), found.span)


def is_of_no_name(printed: str, *, scanned: bool) -> bool:
    """Tell whether no words with this one among them are a person's name, whatever the others are."""
    core = printed.strip(_AROUND)
    if not core or (scanned and core[0] == "l"):  # a scan's "lan" is "Ian"
        return False
    if core.lower() in _NOT_OF_A_NAME:
        return True
    mended, bare = scanned and core[0] in _SAME_SHAPE, core.rstrip("'")
    return core[0].islower() and not mended and bare not in _PARTICLES and not is_credential(bare)


def _capitalised(words: list[str]) -> list[str]:
    """Return the words, one whose capital a scan took for the small letter of the same shape with its capital."""
    small = [at for at, word in enumerate(words) if word[0].islower() and word not in _PARTICLES]
    if len(small) == 1 and words[small[0]][0] in _SAME_SHAPE and len(words[small[0]]) > _SHORT and len(words) > 1:
        words = [word[:1].upper() + word[1:] if at == small[0] else word for at, word in enumerate(words)]
    return words


def is_credential(word: str) -> bool:
    """Tell whether the word is a degree, a licence or a suffix after a name."""
    return bool(_CREDENTIAL.fullmatch(word))
