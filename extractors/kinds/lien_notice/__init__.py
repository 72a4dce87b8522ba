"""Notices of lien and itemisations of what a lienholder paid: plans, Medicare, Medicaid, hospitals, providers."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.documents import Extraction
from casefile.records.insurance import LienNotice
from extractors.found import Found
from extractors.kinds.lien_notice.cards import put_cards
from extractors.kinds.lien_notice.items import is_item, is_total, item_tables, money, put_items, table_rows
from extractors.kinds.lien_notice.parties import (
    is_title,
    is_venue,
    named_address,
    named_claimant,
    named_holder,
    named_number,
    of_state,
    program,
)
from extractors.kinds.lien_notice.prose import (
    answer_due,
    claimed_sum,
    claims,
    day_beside,
    day_of_loss,
    letter_day,
    sent_day,
    sworn_day,
)
from extractors.kinds.lien_notice.sorts import lien_sort
from extractors.kinds.lien_notice.wordings import CLAIMANT, CLAIMED, DATED, DUE, HOLDER, LOSS, REFERENCE
from extractors.layout import Row, Token, labels, rows_of, value
from extractors.letterhead import Letterhead, addresses, letterhead, over_date, principal
from extractors.names import cased, in_capitals, name
from extractors.people import person
from extractors.references import reference
from extractors.spans import Pages, Span, cells, plain
from extractors.tables import TableRow, above, outside
from extractors.tokens import amount, date, identifier
from extractors.wrapped_names import whole

KIND = "lien_notice"
_CAPTIONS = frozenset(
    plain(caption) for group in (*CLAIMANT, *REFERENCE, *CLAIMED, DATED, DUE, LOSS, HOLDER) for caption in group
)


def extract(pages: Pages) -> Extraction:
    """Return who claims what of the recovery, and the items that make it up."""
    printed = [page for page in pages if page.words]
    found = Found(pages)
    if not printed:
        return found.extraction(LienNotice)
    found_tables = item_tables(printed)
    listed = [row for table in found_tables for row in table_rows(table)]
    items = [row for row in listed if is_item(row)]
    rows = outside(rows_of(printed), found_tables, items)
    put_items(items, found)
    if not items:
        put_cards(rows, found)
    _put_claim(printed, rows, listed, found)
    if found.is_empty and not claims(printed):
        return found.extraction(LienNotice)
    _put_parties(printed, rows, above(rows, found_tables), found)
    _put_days(printed, rows, found)
    if (sort := lien_sort(printed)) is not None:
        found.infer("lien_type", sort.value, sort.span)
    return found.extraction(LienNotice)


def _put_claim(pages: Pages, rows: Sequence[Row], listed: Sequence[TableRow], found: Found) -> None:
    """Put the sum claimed: as captioned, else as a sentence says, else the total of the items paid."""
    strong, weak = CLAIMED
    ends = [row for row in listed if is_total(row)]
    totals = (money(row, "paid") or money(row, "reimbursed") for row in reversed(ends))
    summed = next((token for token in totals if token is not None), None)
    claimed = value(rows, strong, amount) or claimed_sum(pages) or summed or value(rows, weak, amount)
    found.take("amount_claimed", claimed)


def _put_parties(pages: Pages, rows: Sequence[Row], head: Sequence[Row], found: Found) -> None:
    capitals = in_capitals(pages)
    holder, place = _holder(pages, rows, head)
    found.take("lienholder", cased(holder, capitals=capitals))
    found.take("lienholder_address", cased(place, capitals=capitals))
    strong = value(rows, CLAIMANT[0], person)
    claimant = next((token for group in CLAIMANT if (token := value(rows, group, _who)) is not None), None)
    said = named_claimant(pages) if strong is None else None
    found.take("claimant_name", cased(whole(rows, strong or said or claimant), capitals=capitals))
    number = next((token for group in REFERENCE if (token := value(rows, group, _number)) is not None), None)
    found.take("reference_number", number or named_number(pages))


def _who(span: Span) -> Token[str] | None:
    """Return the words as a name, unless they are the caption of the next cell."""
    return name(span) if plain(cells(span)[0].text) not in _CAPTIONS else None


def _number(span: Span) -> Token[str] | None:
    return reference(span) or identifier(span)


def _holder(pages: Pages, rows: Sequence[Row], head: Sequence[Row]) -> tuple[Token[str] | None, Token[str] | None]:
    """Return who claims, and its address: as a sentence says, else as the letterhead or a caption does."""
    if (said := named_holder(pages)) is not None:
        return said, named_address(pages, said) or _address_of(rows, said)
    sender = letterhead(pages, over_date(head))
    if sender.name is None:
        sender = letterhead(pages, head)
    if sender.name is not None and (is_venue(sender.name.value) or is_title(sender.name.value)):
        sender = Letterhead(None, None, None)
    named = of_state(rows, program(pages, sender.name))
    holder = principal(pages) or named or whole(rows, value(rows, HOLDER, _who))
    place = named_address(pages, holder) if holder is not None and sender.address is None else None
    return holder, sender.address or place or _address_of(rows, holder)


def _put_days(pages: Pages, rows: Sequence[Row], found: Found) -> None:
    day = letter_day(pages) or day_beside(pages) or value(rows, DATED, date) or sent_day(pages)
    found.take("date", day or sworn_day(pages))
    found.take("date_of_loss", value(rows, LOSS, date) or day_of_loss(pages))
    found.take("response_due", value(rows, DUE, date) or answer_due(pages))


def _address_of(rows: Sequence[Row], holder: Token[str] | None) -> Token[str] | None:
    """Return the address printed with the holder's name elsewhere: in a footer, or where payment goes to."""
    if holder is None:
        return None
    named = labels(rows, holder.value, anywhere=True)
    for place in addresses(rows):
        box = place.span.box
        for label in named:
            gap = box.y0 - label.box.y1
            if label.row.span.page is place.span.page and -1.5 * label.span.height < gap < 1.5 * label.span.height:
                return place
    return None
