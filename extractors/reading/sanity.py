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
_FILL = re.compile(r"([._\-*=~#])\1{2,}")
_NOISE = re.compile(
    r"^(?:[^\w\s$%&#@*+.,:;()/\u2022\u2013\u2014-]+|[A-Za-z]*\d[A-Za-z]+\d*[A-Za-z]{2,}"
    r"|[a-z]+[A-Z]+[a-z]*|\w*[|~^\\{}\[\]<>=]\w*)$"
)


def _pairs() -> npt.NDArray[np.bool_]:
    """Return for each pair of codes below 128 whether it is a usual one."""
    table = np.zeros((128, 128), dtype=bool)
    for group in _FOLLOWERS.split():
        for follower in group[1:]:
            table[ord(group[0]), ord(follower)] = True
    return table


_PAIRS = _pairs()


def is_legible(text: str) -> bool:
    """Tell whether the text is language and figures, not the codes of a font without a true encoding."""
    codes = np.frombuffer(text.encode("utf-16-le", "replace"), dtype=np.uint16)
    solid = codes[codes > 32]
    if not len(solid):
        return True
    if _odd_share(codes, len(solid)) > _MOST_ODD:
        return False
    return _usual_pairs(codes) and _plain_share(text) >= _LEAST_PLAIN


def _odd_share(codes: npt.NDArray[np.uint16], solid: int) -> float:
    """Return the share of characters that no text has: private use, replacement, control."""
    private = (codes >= 0xE000) & (codes < 0xF900)
    control = ((codes < 32) & (codes != 9) & (codes != 10) & (codes != 13)) | (codes == 0x7F)
    odd = private | control | (codes == 0xFFFD)
    return float(np.count_nonzero(odd)) / solid


def _usual_pairs(codes: npt.NDArray[np.uint16]) -> bool:
    lower = np.where((codes >= 65) & (codes <= 90), codes + 32, codes)
    letter = (lower >= 97) & (lower <= 122)
    both = letter[1:] & letter[:-1]
    count = np.count_nonzero(both)
    if count < _FEWEST_PAIRS:
        return True
    usual = _PAIRS[lower[:-1][both], lower[1:][both]]
    return bool(usual.mean() >= _LEAST_USUAL)


def _plain_share(text: str) -> float:
    """Return the share of letters and digits among what is printed, fill characters apart."""
    bare = "".join(_FILL.sub("", text).split())
    if len(bare) < _FEWEST_PAIRS:
        return 1.0
    return sum(map(str.isalnum, bare)) / len(bare)


def noise_share(texts: list[str]) -> float:
    """Return the share of words that only a poor recognition writes: "l1ke", "tHe", "~|"."""
    return sum(1 for text in texts if _NOISE.match(text)) / max(1, len(texts))
