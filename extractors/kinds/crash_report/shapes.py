"""What values of a party look like in a stream of words: a name, a vehicle, an insurer, a policy number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.kinds.crash_report.insurance import parted
from extractors.kinds.crash_report.makes import MAKES
from extractors.kinds.crash_report.stream import Item, Stream
from extractors.kinds.crash_report.vehicle import is_trim
from extractors.layout import Token
from extractors.people import person
from extractors.tokens import is_masked

CAPTIONS = frozenset(
    re.findall(r"\S+", """
    actual address addr addresses age air airbag badge begin birth birthdate body cdl charge charges cite cited citation
    citations city claim class color colour comm company conditions contact contrib county coverage current damage date
    direction dl dob dr driver driver/operator drivers drv effective eff ejected end exp expires expiration fin gender
    id inj injured injuries injury insurance insurer insured ins lic license lp make model motorist naic name no num
    number occupant occupants odl officer oper operator opr owner owned ped passenger passengers pedestrian person ph
    phone plate pol policy pos position primary prsn race reg registered registration repair resp restraint role
    safety same seat section seq sex sobriety speed state street style tag tel telephone tow towed towing trailer type
    unit units veh vehicle vehicles verified vin violation violations witness witnesses year yr zip self-reported
    soc sec ssn security lessee cap usdot dir travel disposition
    describe shade est estimated approximate status verification hit parked
    """)
)  # fmt: skip
"""Words that begin the caption of another value."""
_STATES = frozenset(
    re.findall(
        r"\S+",
        "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC"
        " ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY",
    )
)
_YEAR = re.compile(r"(?:19[5-9]|20[0-3])\d|['\u2019]\d\d")
_SHORTEST = 4  # signs of a policy number at least
_BOX_NUMBER = re.compile(r"\d{1,2}\.")
_SHORTENED = frozenset(("prof", "jr", "sr", "wm", "esq", "chas", "geo", "thos", "jos", "rev", "hon"))
_SHORT_YEAR = re.compile(r"[0-3]\d|[89]\d")
_MODEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9\-./]*,?;?")
_BUILT = frozenset(("truck", "shuttle", "bus", "tractor", "van", "motorcycle", "trailer"))
_KINDS = frozenset(("box", "dump", "milk", "tow", "pickup", "cargo", "school", "delivery", "shuttle", "semi", "farm"))
_NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['\u2019\-.])*,?(?:[^\W\d_](?:[^\W\d_]|['\u2019\-.])*)?,?;?")
_PARTICLES = frozenset(("de", "la", "las", "los", "del", "der", "den", "van", "von", "da", "dos", "du", "le", "el"))
_POLICY_WORD = re.compile(r"#?[A-Z0-9](?:[A-Z0-9\-/.]*[A-Z0-9])?[,;.)]*")
_NO_INSURER = re.compile(
    r"none|unk(?:nown)?|n/?a|no(?:ne)? .*|same|expired|not .*|uninsured|refused|pending|verified|yes|in effect|-+",
    re.IGNORECASE,
)
_NAMED = frozenset(
    ("ins", "company", "insurer", "insured", "state", "city", "county", "street", "owner", "auto", "driver", "vehicle",
     "safety", "unit", "exchange", "primary")
)  # fmt: skip
"""Words of captions that are as often part of an insurer's name."""
_POLICY_CUES = frozenset(("policy", "pol", "plcy", "binder"))
_LONGEST, _MODELS = 6, 3
_INSURERS = 8


def name_at(stream: Stream, items: Sequence[Item], *, company: bool = False) -> Token[str] | None:
    """Return the person whose name begins with the first of the words; a company where it may be one."""
    kept: list[Item] = []
    for item in items[:_LONGEST]:
        word = item.text
        if kept and (item.row != kept[-1].row or item.cell != kept[-1].cell):
            break
        if not _NAME_WORD.fullmatch(word) or (kept and item.bare in CAPTIONS and len(item.bare) > 1):
            break
        if not (word[0].isupper() or item.bare in _PARTICLES):
            break
        kept.append(item)
        stops = word.endswith(".") and len(item.bare) > 2 and word[1:].islower() and item.bare not in _SHORTENED
        if stops or word.endswith(";") or (word.endswith(",") and not _goes_on(kept, items)):
            break
    after = items[len(kept)] if len(kept) < len(items) else None
    if (
        len(kept) > 2
        and kept[-1].text in {"M", "F"}
        and after is not None
        and after.cell == kept[-1].cell
        and re.match(r"\d", after.text)
    ):
        kept.pop()
    if not kept:
        return None
    if kept[0].bare in CAPTIONS or kept[-1].bare in CAPTIONS:
        return None
    span = stream.span(kept)
    token = person(span)
    if token is not None:
        return Token(
            token.value.strip(" ,;").removesuffix(".") if token.value[-2:-1].islower() else token.value.strip(" ,;"),
            token.span,
        )
    printed = span.text.strip(" ,;")
    if company and re.search(r"\b(?:inc|llc|co|corp|ltd|trust|company)\.?$", printed, re.IGNORECASE):
        return Token(printed, span)
    return None


def _goes_on(kept: Sequence[Item], items: Sequence[Item]) -> bool:
    """Tell whether a given name follows the comma behind the family's."""
    if any(item.text.endswith(",") for item in kept[:-1]):
        return False
    after = items[len(kept)] if len(kept) < len(items) else None
    if after is None or after.cell != kept[-1].cell or not _NAME_WORD.fullmatch(after.text):
        return False
    return after.text[0].isupper() and after.bare not in CAPTIONS and after.bare not in MAKES


def vehicle_in(stream: Stream, items: Sequence[Item]) -> Token[str] | None:
    """Return the first vehicle among the words: "2017 Nissan Altima", "GMC SIERRA 2014"."""
    for at, item in enumerate(items):
        after = items[at + 1 :]
        year = _YEAR.fullmatch(item.text.strip(",/"))
        short = _SHORT_YEAR.fullmatch(item.text) is not None
        rest = [one for one in after[: _MODELS + 4] if one.text != "/"]
        if (year or short) and rest and rest[0].bare in MAKES and rest[0].row == item.row:
            return _described(stream, [item, *_model(rest)])
        if item.bare in MAKES and item.text[0].isupper():
            ahead = [one for one in after[:4] if one.cell == item.cell]
            end = next((place for place, one in enumerate(ahead) if _YEAR.fullmatch(one.text.strip(","))), None)
            if end:
                return _described(stream, [item, *ahead[: end + 1]])
    return None


def _model(items: Sequence[Item]) -> list[Item]:
    kept = [items[0]]
    for place, item in enumerate(items[1:], 1):
        before = items[place - 1]
        ends = before.text[-1] in ",;." or _BOX_NUMBER.fullmatch(item.text) or item.cell != before.cell
        lower = item.text[:1].islower()
        built = item.bare in _BUILT or (
            item.bare in _KINDS and place + 1 < len(items) and items[place + 1].bare in _BUILT
        )
        if ends or len(kept) > _MODELS or not _MODEL.fullmatch(item.text) or (lower and not built):
            break
        if (
            item.bare in CAPTIONS
            or item.text in _STATES
            or item.text.rstrip(",") in {"INS", "LIC"}
            or is_trim(item.text)
        ):
            break
        kept.append(item)
    return kept


def _described(stream: Stream, items: Sequence[Item]) -> Token[str]:
    span = stream.span(items)
    return Token(" ".join(word.text.strip(",;/") for word in span.words).rstrip("."), span)


def insurer_at(stream: Stream, items: Sequence[Item]) -> tuple[Token[str] | None, int]:
    """Return the insurer whose name begins with the first of the words, and how many of them it has."""
    kept: list[Item] = []
    for item in items[:_INSURERS]:
        if kept and (item.cell != kept[-1].cell or kept[-1].text[-1] in ",;"):
            break
        if kept and (item.bare in _POLICY_CUES or item.bare in {"number", "exp", "no"} or item.text in {"/", "("}):
            break
        if kept and _begins_caption(item, items[len(kept) + 1 : len(kept) + 2]):
            break
        if re.search(r"\d{2}|#", item.text) or (item.text.startswith("(") and kept) or item.text.startswith("["):
            break
        kept.append(item)
    while kept and not re.search(r"[A-Za-z]", kept[-1].text):
        kept.pop()
    if not kept:
        return None, 0
    span = stream.span(kept)
    printed = span.text.strip(" ,;:(/-")
    if is_masked(printed) or _NO_INSURER.fullmatch(printed) or not re.match(r"[A-Z].*[A-Za-z]{2}", printed):
        return None, 0
    if kept[0].bare in CAPTIONS:
        return None, 0
    return Token(printed.rstrip("."), span), len(kept)


def _begins_caption(item: Item, after: Sequence[Item]) -> bool:
    """Tell whether the word begins the caption of what follows an insurer's name, and is no part of the name."""
    if item.bare == "insurance":
        asks = item.text[-1].isalpha() and bool(after) and after[0].bare in _POLICY_CUES
        return asks and item.text.isupper() == after[0].text.isupper()
    return item.bare in CAPTIONS and (item.bare not in _NAMED or item.text.endswith(":"))


def policy_at(stream: Stream, items: Sequence[Item]) -> Token[str] | None:
    """Return the policy number that begins with the first of the words."""
    kept: list[Item] = []
    for item in items[:_LONGEST]:
        if kept and (item.cell != kept[-1].cell or kept[-1].text[-1] in ",;)."):
            break
        if not _POLICY_WORD.fullmatch(item.text) or item.bare in CAPTIONS:
            break
        if not re.search(r"\d", item.text) and len(item.bare) > 4:
            break
        kept.append(item)
    while kept and not re.search(r"\d", kept[-1].text) and (len(kept[-1].bare) > 2 or len(kept) == 1):
        kept.pop()
    if not kept:
        return None
    span = stream.span(kept)
    printed = span.text.strip(" ,;.#()")
    if (
        is_masked(printed)
        or len(printed) < _SHORTEST
        or not re.search(r"\d.*\d", printed)
        or re.fullmatch(r"\d{1,2}/\d{1,2}/\d{2,4}", printed)
    ):
        return None
    return Token(printed, span)


def both_in(stream: Stream, items: Sequence[Item]) -> tuple[Token[str] | None, Token[str] | None]:
    """Return insurer and policy number of one cell."""
    return parted(stream.span(items), both=True) if items else (None, None)
