"""Figures of an edited letter that contradict one another: what the other side finds first.

A figure that was changed in one place and still stands in another, a sum that does not come to its printed parts, a
column that does not come to its total. The file as it was generated says which figures are one and what was worked out
from what; sums that are printed as such are added up anew from their words alone.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.claims import AttorneyClaim, Claim, ComputedClaim, CorrectionClaim, IntakeClaim, RecordClaim
from casefile.dates import parse_date
from casefile.formulas import evaluate
from generators.agreement import squeeze
from generators.claimbook import WHOLE_PAGE
from generators.edited_places import Edited, now_reads
from generators.figures import find
from generators.places import Place
from generators.register import formula_value
from generators.worded_figures import days_in, worded_value

Value = Decimal | dt.date | str
_AMOUNT = r"\$?\d[\d,]*(?:\.\d+)?"
_EQUATION = re.compile(rf"(?<![\w.]){_AMOUNT}(?:\s+[+\-\u2212\u2013x\u00d7]\s+{_AMOUNT})+\s+=\s+{_AMOUNT}(?!\d)")
_PLAIN = re.compile(rf"-?\s?{_AMOUNT}")
_CENTS = re.compile(r"\$?-?[\d,]+\.\d{2}")
TELLING = Decimal(1000)
_LOSS = "incident.date_of_loss"
_LOSS_PATHS = frozenset(("date", "date_of_loss", "date_of_injury", "incident_date"))
_OF_LOSS = "day of the loss"
_LOSS_DAY = re.compile(
    r"\b(?:collision|crash|accident|wreck|incident|occurrence|date of (?:loss|injury|accident)|day of the loss)"
    r"(?:,? which (?:happened|occurred|took place))?(?: of| on|:| was| is| happened on| occurred on) (?P<rest>.{3,60})",
    re.IGNORECASE,
)
_OTHER_LOSS = re.compile(
    r"\b(?:prior|previous|earlier|another|other|second|unrelated|subsequent|later)(?: \w+){0,2} $", re.IGNORECASE
)
_BEFORE_DAY = 12
"""Letters that may stand before the day: "on or about "."""
_SIGNS = str.maketrans({"x": "*", "\u00d7": "*", "\u2212": "-", "\u2013": "-", "$": "", ",": ""})


class Standing(NamedTuple):
    """A claim's words at one place, as generated and now."""

    claim: Claim
    where: str
    now: str

    @property
    def is_changed(self) -> bool:
        """Whether another figure stands there now; the same one written otherwise is no change."""
        return self.now != self.claim.text and same_as(self.now) != same_as(self.claim.text)


def figures_at_odds(places: Sequence[Edited], claims: Sequence[Claim]) -> tuple[str, ...]:
    """Return a sentence for each contradiction in figures, naming both and where they stand; none in a file as made.

    `claims` are those of the file as it was generated, `places` what became of it.
    """
    known = {claim.id: claim for claim in claims if not isinstance(claim, CorrectionClaim) or not claim.over}
    standing = [one for row in places for one in _standing(row, known)]
    said = [*_in_places(standing), *_worked_out(standing, known), *_other_losses(places, standing)]
    said += [f"{where}: {words}" for where, words in _sums(places) if not any(_names(one, where) for one in said)]
    return tuple(dict.fromkeys(said))


def _standing(row: Edited, known: Mapping[str, Claim]) -> Iterator[Standing]:
    for before, after in row.pairs:
        for span, words in now_reads(before, after):
            claim = known.get(span.claim)
            if claim is not None and words is not None and _is_figure(claim):
                yield Standing(claim, after.where, words)


def _is_figure(claim: Claim) -> bool:
    figures = find(claim.text)
    of_a_page = isinstance(claim, RecordClaim) and claim.path == WHOLE_PAGE
    return not of_a_page and len(figures) == 1 and squeeze(figures[0].text) == squeeze(claim.text)


def _in_places(standing: Sequence[Standing]) -> Iterator[str]:
    """Yield a sentence for each figure that reads so in one place and otherwise in another."""
    groups: dict[str, list[Standing]] = {}
    known = {one.claim.id: one.claim for one in standing}
    losses = _losses(known)
    for one in standing:
        groups.setdefault(_origin(one.claim, known, losses), []).append(one)
    for group in groups.values():
        changed = [one for one in group if one.is_changed]
        left = [one for one in group if not one.is_changed]
        others = {same_as(one.now): one for one in changed}
        if changed and (left or len(others) > 1):
            new = " and ".join(f"{one.now!r} ({_listed(changed, one)})" for one in others.values())
            was = changed[0].claim.text
            still = f", which still stands in {_places(left)}" if left else ""
            yield f"{new} was typed over {was!r}{still}"


def _other_losses(places: Sequence[Edited], standing: Sequence[Standing]) -> Iterator[str]:
    """Yield a sentence for each day that an edited paragraph gives the loss and that is not the letter's."""
    known = {one.claim.id: one.claim for one in standing}
    losses = _losses(known)
    told = [one for one in standing if _is_of_loss(one.claim, losses) and not one.is_changed]
    if not told:
        return
    loss = same_as(told[0].claim.text)
    for row in places:
        for place in row.after if row.says != row.was else ():
            for match in _LOSS_DAY.finditer(place.text):
                if _OTHER_LOSS.search(place.text[: match.start()]) or match[0] in row.was:
                    continue
                days = [day for day in days_in(match["rest"]) if day.start <= _BEFORE_DAY]
                for day in days[:1]:
                    if not loss.endswith(day.value.removeprefix("-")):
                        stands = f"where {told[0].now!r} stands in {_places(told)}"
                        yield f"{day.text!r} ({place.where}) is given as the day of the loss, {stands}"


def _worked_out(standing: Sequence[Standing], known: Mapping[str, Claim]) -> Iterator[str]:
    """Yield a sentence for each printed figure that its printed parts do not come to any more."""
    by_claim: dict[str, list[Standing]] = {}
    for one in standing:
        by_claim.setdefault(one.claim.id, []).append(one)
    values = {
        name: formula_value(same_as(found[0].now))
        for name, found in by_claim.items()
        if all(one.is_changed for one in found) and len({same_as(one.now) for one in found}) == 1
    }
    # The same figure in other words is another claim: what was typed over the one goes for the sums of the other.
    losses = _losses(known)
    origins = {_origin(known[name], known, losses): value for name, value in values.items()}
    for name, claim in known.items():
        if name not in values and isinstance(claim, RecordClaim) and name not in by_claim:
            value = origins.get(_origin(claim, known, losses))
            if value is not None:
                values[name] = value
    for name, found in by_claim.items():
        claim = known[name]
        if not isinstance(claim, ComputedClaim):
            continue
        leaves = _leaves(claim, known, by_claim)
        touched = [leaf for leaf in leaves if leaf in values]
        if not touched and (name not in values or not all(leaf in by_claim for leaf in leaves)):
            continue
        comes_to = _evaluated(claim, known, by_claim, values)
        printed = values.get(name, formula_value(claim.value))
        if comes_to is not None and comes_to != printed:
            parts = [by_claim[leaf][0] for leaf in (touched or leaves) if leaf in by_claim]
            of = " and ".join(f"{one.now!r} ({one.where})" for one in parts[:4])
            words = f"{found[0].now!r} ({_places(found)}) does not come of {of}"
            yield f"{words}: its parts come to {_shown(comes_to)}"


def _leaves(claim: ComputedClaim, known: Mapping[str, Claim], printed: Mapping[str, object]) -> list[str]:
    """Return what goes into a figure, through what is worked out and not printed."""
    found: list[str] = []
    for name in claim.inputs:
        part = known.get(name)
        if isinstance(part, ComputedClaim) and name not in printed:
            found += _leaves(part, known, printed)
        elif part is not None:
            found.append(name)
    return list(dict.fromkeys(found))


def _evaluated(
    claim: ComputedClaim, known: Mapping[str, Claim], printed: Mapping[str, object], values: Mapping[str, Value]
) -> Value | None:
    given: dict[str, Value] = {}
    for name in claim.inputs:
        part = known.get(name)
        if name in values:
            given[name] = values[name]
        elif isinstance(part, ComputedClaim) and name not in printed:
            value = _evaluated(part, known, printed, values)
            if value is None:
                return None
            given[name] = value
        elif part is not None:
            given[name] = formula_value(part.value)
    try:
        return evaluate(claim.formula, given)
    except ValueError:
        return None


def _sums(places: Sequence[Edited]) -> Iterator[tuple[str, str]]:
    """Yield where a sum that is printed as one does not come out, and what it says; read from the words alone."""
    tables: dict[str, list[tuple[Place, ...]]] = {}
    for row in places:
        for place in row.after:
            yield from ((place.where, said) for said in _equations(place.text))
        if row.after and ".c" in row.after[0].where:
            tables.setdefault(row.after[0].where.partition(".")[0], []).append(row.after)
    for rows in tables.values():
        yield from _columns(rows)


def _equations(text: str) -> Iterator[str]:
    for match in _EQUATION.finditer(text):
        sum_of, _, printed = match[0].translate(_SIGNS).rpartition("=")
        try:
            comes_to = evaluate(f"round2({sum_of.strip()})", {})
        except ValueError:
            continue
        if comes_to != Decimal(printed.strip()):
            yield f"{match[0]!r} comes to {_shown(comes_to)}"


def _columns(rows: Sequence[Sequence[Place]]) -> Iterator[tuple[str, str]]:
    """Yield each total of a column that its rows do not come to, a subtotal among them counted once."""
    columns: dict[str, list[Decimal]] = {}
    for row in rows:
        cells = {place.where.rpartition(".")[2]: place for place in row}
        amounts = {at: cell for at, cell in cells.items() if _CENTS.fullmatch(cell.text.strip())}
        if row[0].text.strip().casefold().startswith("total"):
            for at, cell in amounts.items():
                if at in columns and _amount(cell.text) not in _sums_of(columns[at]):
                    comes_to = _sums_of(columns[at])[-1]
                    yield cell.where, f"the total {cell.text.strip()!r}, where its rows come to {_shown(comes_to)}"
            columns = {}
        else:
            for at, cell in amounts.items():
                columns.setdefault(at, []).append(_amount(cell.text))


def _sums_of(amounts: Sequence[Decimal]) -> tuple[Decimal, Decimal]:
    """Return what a column comes to: with each of its amounts, and with what sums up those above it left out."""
    lines: list[Decimal] = []
    since = 0
    for amount in amounts:
        if len(lines) - since > 1 and amount == sum(lines[since:]):
            since = len(lines)
        else:
            lines.append(amount)
    return sum(amounts, Decimal(0)), sum(lines, Decimal(0))


def _amount(text: str) -> Decimal:
    return Decimal(text.strip().replace("$", "").replace(",", ""))


def _origin(claim: Claim, known: Mapping[str, Claim], losses: frozenset[str]) -> str:
    """Return what a figure is, however it is worded: where it was read, who said it, what it is worked out from.

    Amounts of a thousand dollars or more that agree to the cent are one figure, wherever they come from.
    """
    if _CENTS.fullmatch(claim.text) and _amount(claim.text) >= TELLING:
        return f"amount {same_as(claim.text)}"
    if _is_of_loss(claim, losses):
        return _OF_LOSS
    match claim:
        case RecordClaim():
            return f"record {claim.document} {claim.path} {claim.value}"
        case ComputedClaim():
            parts = {name: _origin(known[name], known, losses) for name in claim.inputs if name in known}
            return f"computed {re.sub(r'c[0-9]{4,}', lambda one: parts.get(one[0], one[0]), claim.formula)}"
        case IntakeClaim():
            return f"{claim.kind} {claim.key}"
        case AttorneyClaim():
            return f"attorney {claim.value}"
        case _:
            return claim.id


def _losses(known: Mapping[str, Claim]) -> frozenset[str]:
    """Return the day of the loss as the intake form gives it; none where it does not stand in the letter."""
    return frozenset(one.value for one in known.values() if isinstance(one, IntakeClaim) and one.key == _LOSS)


def _is_of_loss(claim: Claim, losses: frozenset[str]) -> bool:
    """Tell whether a claim is the day of the loss: the intake form's, or the same day as a paper gives it."""
    if isinstance(claim, IntakeClaim):
        return claim.key == _LOSS
    return isinstance(claim, RecordClaim) and claim.path in _LOSS_PATHS and claim.value in losses


def same_as(text: str) -> str:
    """Return a figure as formulas take it: 8339.80, 2026-02-14, also of one in words; other words have no signs."""
    words = " ".join(text.split())
    if _PLAIN.fullmatch(words):
        return format(_amount(words.replace("- ", "-")), "f").removesuffix(".00")
    in_words = worded_value(words)
    if in_words is not None:
        return in_words.removesuffix(".00")
    figures = find(words)
    day = parse_date(words) if figures and figures[0].kind == "date" else None
    return day.isoformat() if day else squeeze(words)


def _listed(changed: Sequence[Standing], one: Standing) -> str:
    return _places([each for each in changed if same_as(each.now) == same_as(one.now)])


def _places(standing: Sequence[Standing]) -> str:
    return ", ".join(dict.fromkeys(one.where for one in standing))


def _names(sentence: str, where: str) -> bool:
    return re.search(rf"(?<![\w.]){re.escape(where)}(?![\w.])", sentence) is not None


def _shown(value: Value) -> str:
    return f"{value:,}" if isinstance(value, Decimal) else str(value)
