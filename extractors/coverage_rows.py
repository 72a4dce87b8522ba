"""The rows of a table of coverages: which belong to one coverage, and what stands under which caption."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.pages import Word
from extractors.coverage_cells import is_labelled, limits_before, pieces, priced, role_of, whole_figure
from extractors.coverage_heads import PRICED, Column, Role, columns_of
from extractors.coverage_names import coverage_kind, coverage_name
from extractors.layout import Token
from extractors.limits import single
from extractors.spans import Span, cells, find
from extractors.tokens import amounts

_STOP = re.compile(
    r"(?:sub-?)?totals?\b|(?:full |six[- ]month |6[- ]month |(?:twelve|12)[- ]month |annual |policy |term |estimated "
    r"|your |deposit |minimum )*(?:(?:sub-?)?totals?|premiums?)\b|schedule of|forms?\b|endorsement"
    r"|discount|loss payee|lienholder|additional interest|drivers?\b|notices?\b|these declarations|what these"
    r"|coverage applies|policy:? (?:no|num|#|period|term|[A-Z]{2,} ?[- ]?\d)|(?:named )?insured:? [A-Z]"
    r"|mortgagee|fees?\b|special provision|[A-Z]{2,}[- ]?\d",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\[\$ ?[\d,]+(?:\.\d\d)?\]")
_SUBLABEL = re.compile(r"(?:bodily injury|property damage)(?: limits?)?(?: of liability)?", re.IGNORECASE)
_CONTINUES = re.compile(
    r"(?:combined )?single limit|(?:protection|motorists?|vehicles?|payments?|injury|damage|liability|insurance)"
    r"(?: (?:coverage|liability|protection|benefits?|damage|limits?))?|expenses?|reimbursement|benefits?|waiver"
    r"|coverage|assistance|\(?(?:non-?)?stacked\)?|\(?(?:BI|PD|CSL|UM|UIM)\)?",
    re.IGNORECASE,
)
_ASIDE = re.compile(r" \([^()]{1,30}\)$")
_DANGLING = re.compile(r"[-\u2013\u2014/&]$|\b(?:and|or|of)$", re.IGNORECASE)
_WHOLE = re.compile(r"bodily|\bBI\b|single|\bCSL\b", re.IGNORECASE)
_UNDERLYING = re.compile(
    r"^(?:schedule of |required |minimum )+underlying|^underlying (?:insurance|polic|coverage|limits)", re.IGNORECASE
)
"""The head of the policies that an umbrella requires, whose limits are not its own."""
_SIDE = re.compile(
    r"(?:each|per|any|every|ea\.?|limits?|deductible|with|includes?|including|less|and|or|of|plus|stated|actual|acv"
    r"|aggregate|combined|subject|symbol|\()\b|\(",
    re.IGNORECASE,
)
"""How a row begins that goes on with the coverage above it."""
_CHARGE = re.compile(
    r"\b(?:fees?|tax(?:es)?|assessments?|surcharges?|funds?|discounts?|credits?|totals?|premiums?|aggregate|change)\b",
    re.IGNORECASE,
)
_LIMITING = ("limit", "deductible", "person", "accident")
_LONGEST = 9  # words of a coverage's name
_DEEP = 5  # rows of one coverage at most


class Block(NamedTuple):
    """The rows of one coverage: its name, the words that limit it, its premiums, its column's deductibles."""

    name: Span
    words: tuple[Word, ...]
    premiums: tuple[tuple[Role, Token[Decimal]], ...]
    deductibles: tuple[Token[Decimal], ...]
    columned: tuple[tuple[Role, Token[Decimal]], ...] = ()  # limits that stand in columns of their own

    @property
    def is_bare(self) -> bool:
        """Whether nothing but the name is printed."""
        return not (self.words or self.premiums or self.deductibles or self.columned)


def blocks(rows: Sequence[Span]) -> tuple[Block, ...]:
    """Return the coverages that state something, in the order printed."""
    return tuple(_grouped(_blocks(rows)))


def _grouped(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks that state something; "Bodily Injury" under a heading without figures is the heading's.

    A heading over several coverages ("Liability Coverage") is none itself.
    """
    for place, block in enumerate(blocks):
        above = blocks[place - 1] if place else None
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        if block.is_bare or _is_group(block, following):
            continue
        heads = above is not None and not (above.words or above.premiums or above.columned) and _near(above, block)
        if above is not None and heads and "insured" in above.name.text.lower() and _SUBLABEL.match(block.name.text):
            yield block._replace(name=above.name.joined(block.name))
        else:
            yield block


def _is_group(block: Block, following: Block | None) -> bool:
    named = _WHOLE.search(block.name.text) is not None
    return (
        not (named or block.words or block.columned)
        and following is not None
        and _SUBLABEL.match(following.name.text) is not None
    )


def _near(above: Block, block: Block) -> bool:
    return above.name.page is block.name.page and block.name.box.y0 - above.name.box.y1 < 4 * block.name.height


def _blocks(rows: Sequence[Span]) -> list[Block]:
    found: list[Block] = []
    columns: tuple[Column, ...] = ()
    depth = 0
    foot: Span | None = None
    underlying = False
    for place, row in enumerate(rows):
        head = columns_of(row, rows[place - 1] if place else None)
        underlying = (underlying or _UNDERLYING.search(row.text) is not None) and not _prices(head)
        if underlying:
            foot = None
            continue
        if head:
            columns, foot = head, None
            continue
        if found and foot is not None and depth == 1 and (end := _continues(found[-1], row, foot)) is not None:
            named = found[-1]._replace(name=found[-1].name.joined(end))
            found[-1] = _with_row(named, row, columns) if len(end.words) < len(row.words) else named
            foot = row
            continue
        name = coverage_name(row)
        if name is not None and not (found and foot and _wraps(found[-1], name, row)):
            found.append(_with_row(Block(name, (), (), ()), row, columns))
            depth, foot = 1, row
            continue
        if found and foot is not None and (own := _own_name(found[-1], row, foot, columns)) is not None:
            found.append(_with_row(Block(own, (), (), ()), row, columns))
            depth, foot = 1, row
            continue
        near = foot is not None and foot.page is row.page and row.box.y0 - foot.box.y1 < 2.2 * row.height
        if not near or depth >= _DEEP or _STOP.match(row.text):
            foot = None
            continue
        found[-1] = _with_row(found[-1], row, columns)
        depth, foot = depth + 1, row
    return found


def _prices(head: Sequence[Column]) -> bool:
    return any(column.role in PRICED for column in head)


def _continues(block: Block, row: Span, foot: Span) -> Span | None:
    """Return the end of a name that was too long for its column, which begins the row.

    "Personal Injury" / "Protection" is one name; what its own cells wrap may stand beside the end: words, and
    figures where the name is none without its end.
    """
    end = cells(row)[0]
    close = foot.page is row.page and row.box.y0 - foot.box.y1 < 0.8 * row.height
    level = any(abs(row.box.x0 - word.box.x0) < 0.5 * row.height for word in _beginnings(block.name))
    beside = row.words[len(end.words) :]
    own = any(sign.isdigit() for word in beside for sign in word.text)
    ends = _CONTINUES.fullmatch(_ASIDE.sub("", end.text.strip(" .:"))) is not None
    whole = not own or _is_unfinished(block.name, end)
    return end if close and level and ends and whole and not block.is_bare else None


def _beginnings(name: Span) -> tuple[Word, ...]:
    """Return the word that a name begins with, and the one behind its letter: "C  Personal Injury"."""
    return name.words[: 2 if len(name.words[0].text.strip(".")) == 1 else 1]


def _is_unfinished(name: Span, end: Span) -> bool:
    """Tell whether the words name a coverage of a class only with their end, or hang on a dash."""
    if _DANGLING.search(name.text):
        return True
    vague = coverage_kind(name.text) in (None, "other") and coverage_kind(_ASIDE.sub("", end.text)) is None
    return vague and coverage_kind(name.joined(end).text) not in (None, "other")


def _own_name(block: Block, row: Span, foot: Span, columns: Sequence[Column]) -> Span | None:
    """Return the name of a coverage in words of the company's own: it stands under the one above, figures beside it."""
    first, *others = cells(row)
    under = foot.page is row.page and row.box.y0 - foot.box.y1 < 2.2 * row.height
    level = abs(first.box.x0 - block.name.box.x0) < row.height
    if not (under and level and columns and len(first.words) <= _LONGEST) or _STOP.match(row.text):
        return None
    spoken = re.fullmatch(r"\W*[A-Za-z][^\d$:]+", first.text) is not None and not _SIDE.match(first.text)
    limited = any(amounts(cell, bare=True) and role_of(cell, columns) in _LIMITING for cell in others)
    return first if spoken and limited and not _CHARGE.search(first.text) and not block.is_bare else None


def _wraps(block: Block, name: Span, row: Span) -> bool:
    """Tell whether a row goes on with the name above it: "Uninsured Motorist" / "Bodily Injury"."""
    return (
        len(name.words) == len(row.words)
        and _SUBLABEL.fullmatch(name.text.strip(" .:")) is not None
        and "insured" in block.name.text.lower()
        and bool(block.words or block.premiums or block.columned)
    )


def _with_row(block: Block, row: Span, columns: Sequence[Column]) -> Block:
    """Return the block with the row's words: premiums and deductibles by their column or shape, limits else."""
    words: list[Word] = []
    premiums = list(block.premiums)
    deductibles = list(block.deductibles)
    columned = list(block.columned)
    after = _after_name(row, block.name)
    parts = list(pieces(after, columns)) if after.words else []
    for place, cell in enumerate(parts):
        role = role_of(cell, columns)
        if not columns and place and place == len(parts) - 1 and limits_before(parts[:place]):
            role = "premium"
        figure = whole_figure(cell, role)
        if figure is not None and is_labelled(words) and not priced(cell, columns):
            words += cell.words
        elif figure is not None and role in PRICED:
            premiums.append((role, figure))
        elif figure is not None and role == "deductible":
            deductibles.append(figure)
        elif figure is not None and role in ("person", "accident"):
            columned.append((role, figure))
        elif figure is not None and role == "aside":
            continue
        else:
            words += _unbracketed(cell, premiums)
    return block._replace(
        words=(*block.words, *words),
        premiums=tuple(premiums),
        deductibles=tuple(deductibles),
        columned=tuple(columned),
    )


def _after_name(row: Span, name: Span) -> Span:
    """Return the words right of the name, or all of a row that has none."""
    named = name.page is row.page and name.words[-1] in row.words
    edge = name.words[-1].box.x1 if named else 0.0
    return Span(row.page, tuple(word for word in row.words if word.box.x0 >= edge and not _is_dirt(word)))


def _is_dirt(word: Word) -> bool:
    return re.fullmatch(r"[_.,'|~\-]+", word.text) is not None


def _unbracketed(cell: Span, premiums: list[tuple[Role, Token[Decimal]]]) -> list[Word]:
    """Return the cell's words without a premium in brackets ("[$450]"), which joins the premiums."""
    taken: set[Word] = set()
    for match, words in find(cell, _BRACKETED):
        figure = single(Span(words.page, (words.words[-1]._replace(text=match[0].strip("[]()")),)))
        if figure is not None and match[0].startswith("["):
            premiums.append(("premium", Token(figure.value, words)))
            taken |= set(words.words)
    return [word for word in cell.words if word not in taken]
