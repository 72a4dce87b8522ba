"""Who insures a vehicle and under which policy, where one box or one row states both."""

from __future__ import annotations

import re

from extractors.layout import Token
from extractors.spans import Span, covering

_CALLED = re.compile(
    r"(?P<who>.*?[A-Za-z.)])\s*[,;/(\-\u2013]?\s*"
    r"\b(?:policy|pol|plcy|binder)\.?(?: ?(?:no|number|num|nbr|id|#)\b)?[.:# ]*"
    r"(?P<n>(?=[A-Z \-/]*\d)[A-Z0-9][A-Z0-9 \-/]*)\)?\.?$",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"(?P<who>.*?[A-Za-z.)])\s*[,;]?\s*(?:#|\bno\.)\s*(?P<n>(?=[A-Z \-]*\d)[A-Z0-9][A-Z0-9 \-]*)$", re.IGNORECASE
)
_SLASHED = re.compile(r"(?P<who>[^/]*[A-Za-z.)])\s*/\s*(?P<n>(?=[A-Z \-]*\d)[A-Z0-9][A-Z0-9 \-]*)$", re.IGNORECASE)
_BARE = re.compile(
    r"(?P<who>[A-Za-z][A-Za-z&.,'\u2019 ]*?)\s*[,;:\-\u2013]?\s+"
    r"(?P<n>(?:[A-Z]{1,5}[ \-])?(?=\S*\d)[A-Z0-9\-]{3,}(?: (?=\S*\d)[A-Z0-9\-]+)*)$"
)


def parted(span: Span, *, both: bool) -> tuple[Token[str] | None, Token[str] | None]:
    """Return insurer and policy number that the words state together; with `both` no word need part them."""
    text = span.text.strip()
    shapes = (_CALLED, _SIGNED, _SLASHED, *((_BARE,) if both else ()))
    match = next((match for shape in shapes if (match := shape.fullmatch(text)) is not None), None)
    if match is None:
        return None, None
    who, number = match["who"].strip(" ,;-\u2013("), match["n"].strip()
    if not re.search(r"[A-Za-z]{2}", who):
        return None, None
    return (
        Token(who, covering(span, match.start("who"), match.start("who") + len(who))),
        Token(number, covering(span, match.start("n"), match.end("n"))),
    )
