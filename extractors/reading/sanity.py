"""Whether the text of a text layer is what the page shows, judged by the text alone."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

_FOLLOWERS = (
    "abcdgiklmnprstuvy baeloruy caehiklortu daeiou eacdefglmnpqrstvx faefiortu gehiru haeiot "
    "iabcdefglmnoprstv ke ladeilosuy mabeiops nacdegiostuy obcdflmnoprstuvw paeiloprtu qu "
    "racdegiklmnorstuy sacehiopstu taehiorstuy uabceilmnprst vaei waehio xpt yo "
)
"""Each letter with those that commonly follow it: the 200 commonest pairs, 94 % of those in English text."""
_FEWEST_PAIRS = 60
"""Letter pairs below which their share says nothing."""
_LEAST_USUAL = 0.5
"""English and Spanish have 0.75 to 0.95 usual pairs, text under a wrong encoding 0.2 to 0.45."""
_MOST_ODD = 0.03
_LEAST_PLAIN = 0.45
_NOISE = re.compile(
    r"^(?:[^\w\s$%&#@*+.,:;()/\u2022\u2013\u2014-]+|[A-Za-z]*\d[A-Za-z]+\d*[A-Za-z]{2,}"
    r"|[a-z]+[A-Z]+[a-z]*|\w*[|~^\\{}\[\]<>=]\w*)$"
)


_ODD, _ALPHANUMERIC, _OTHER, _BLANK = range(4)
_NO_PAIR, _UNUSUAL, _USUAL = range(3)


def _kinds() -> npt.NDArray[np.uint8]:
    """Return for each code what it counts as; dots, dashes and lines that fill a form count as nothing."""
    kinds = np.full(0x10000, _OTHER, dtype=np.uint8)
    kinds[0xC0:0x2000] = _ALPHANUMERIC
    for first, last in ("09", "AZ", "az"):
        kinds[ord(first) : ord(last) + 1] = _ALPHANUMERIC
    kinds[0xE000:0xF900] = kinds[:32] = kinds[0x7F] = kinds[0xFFFD] = _ODD
    kinds[[ord(filler) for filler in " \t\r\n\xa0._-*=~#\ufffe"]] = _BLANK
    return kinds


def _letters() -> npt.NDArray[np.intp]:
    """Return for each code the number of its letter, a and A being 1; 0 for what is none."""
    letters = np.zeros(0x10000, dtype=np.intp)
    letters[ord("a") : ord("z") + 1] = letters[ord("A") : ord("Z") + 1] = np.arange(1, 27)
    return letters


def _pairs() -> npt.NDArray[np.intp]:
    """Return for each pair of what `_letters` gives whether it is an unusual pair of letters, a usual one, or none."""
    table = np.full((27, 27), _UNUSUAL, dtype=np.intp)
    table[0] = table[:, 0] = _NO_PAIR
    for group in _FOLLOWERS.split():
        for follower in group[1:]:
            table[ord(group[0]) - 96, ord(follower) - 96] = _USUAL
    return table.ravel()


_KIND, _LETTER, _PAIRS = _kinds(), _letters(), _pairs()


def is_legible(text: str) -> bool:
    """Tell whether the text is language and figures, not the codes of a font without a true encoding."""
    codes = np.frombuffer(text.encode("utf-16-le", "replace"), dtype=np.uint16).astype(np.intp)
    kinds = np.bincount(_KIND.take(codes), minlength=4)
    odd, alphanumeric, other = int(kinds[_ODD]), int(kinds[_ALPHANUMERIC]), int(kinds[_OTHER])
    printed = odd + alphanumeric + other
    if odd > _MOST_ODD * printed:
        return False
    if printed >= _FEWEST_PAIRS and alphanumeric < _LEAST_PLAIN * printed:
        return False
    return _has_usual_pairs(codes)


def _has_usual_pairs(codes: npt.NDArray[np.intp]) -> bool:
    letter = _LETTER.take(codes)
    pairs = np.bincount(_PAIRS.take(letter[:-1] * 27 + letter[1:]), minlength=3)
    usual = int(pairs[_USUAL])
    both = int(pairs[_UNUSUAL]) + usual
    return both < _FEWEST_PAIRS or usual >= _LEAST_USUAL * both


def noise_share(texts: list[str]) -> float:
    """Return the share of words that only a poor recognition writes: "l1ke", "tHe", "~|"."""
    return sum(1 for text in texts if _NOISE.match(text)) / max(1, len(texts))
