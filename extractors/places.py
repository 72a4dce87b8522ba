"""Places of care: the name of the hospital, clinic or practice that a clinical paper comes from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.layout import Row, Token, below, beside, labels
from extractors.letterhead import letterhead, pieces
from extractors.looks import is_cover, look
from extractors.names import cased, in_capitals
from extractors.organisations import organisation
from extractors.people import is_credential, person
from extractors.spans import Pages, Span

_CAPTIONS = (
    "facility", "facility name", "clinic", "hospital", "practice", "practice name", "location", "clinic name", "site",
    "performed at", "hospital name", "imaging facility", "exam location", "service location", "treating facility",
    "medical facility", "imaging center", "surgery center", "place of service", "department / location",
    "exam performed at",
    "service facility", "facility/location", "office", "office location", "center", "treatment facility",
)  # fmt: skip
_OTHER_PLACES = (
    "referring facility", "ordering facility", "sending facility", "referring clinic", "referring hospital",
    "referring practice",
    "ordering clinic", "discharge facility", "transferred to facility", "receiving facility", "pharmacy location",
)  # fmt: skip
_CARE = re.compile(
    r"\b(?:hospital|medical|clinics?|cent(?:er|re)s?|health(?:care)?|regional|memorial|imaging|(?:tele)?radiology"
    r"|therapy"
    r"|rehab\w*"
    r"|physicians?|surg\w+|orthop\w+|chiropractic|associates|institute|spine|spinal|pain|neuro\w+|urgent care"
    r"|wellness|medicine"
    r"|family practice|mri|ultrasound|sonography|diagnostics?|bone|joint|sports|care|infirmary|specialists"
    r"|consultants|pediatrics"
    r"|health ?system|acupuncture|psych\w+|radiologists?|partners in health|ambulatory|emergency services|dental"
    r"|internists|scans?|x-?ray"
    r"|practice|doctors|nursing|hospice|dermatology|cardiology|podiatry|foot|hand|back|neck|body|motion"
    r"|performance|recovery"
    r"|primary|mercy|st\.|saint|clinicas?)\b",
    re.IGNORECASE,
)
_NO_PLACE = re.compile(
    r"\b(?:notes?|reports?|summary|consultation|evaluation|examination|records?|form|visit|history|chart|plan"
    r"|findings|progress"
    r"|impression|exam|study|statement|letter|status|release|encounter|assessment|page|department|dept\.?"
    r"|physician|provider"
    r"|diagnosis|procedure|anesthesia|surgeon|radiograph\w*|views?|radiologist|operation|w/?o|contrast|result)$"
    r"|^(?:the patient|re|dear|attn|to|from|cc|dept|page|department of|emergency department|emergency room"
    r"|a (?:division"
    r"|member|service|professional)"
    r"|division of|an? (?:affiliate|department)|part of|patient|date|provider|physician|mri (?:of|left|right"
    r"|cervical|lumbar|thoracic"
    r"|brain|knee|shoulder)|ct |xr |x-?rays? |ultrasound of|emergency (?:physician|medicine|services)|history"
    r"|chief|reason|pain"
    r"|diagnostic imaging|radiology|radiology department|operative|procedure|discharge|initial|follow|daily|board"
    r"|diplomate|phone|fax)\b"
    r"(?!.*\b(?:hospital|clinic|cent(?:er|re)|associates|institute|group)\b)",
    re.IGNORECASE,
)
_ROUGH = re.compile(r"^(?:\W*\d|.*\b\d{3}[-.) ]+\d{3}|.*@|.*\bwww\.)|.*\b[A-Z]{2},? \d{5}", re.IGNORECASE)
_FORM = re.compile(r"[,.]? (?:P\.?A|P\.?C|PLLC|LLC|LLP|Inc|P\.?L\.?L\.?C|APC|Ltd|PSC|S\.?C)\.?$", re.IGNORECASE)
_TRADE = re.compile(r"(?<!,) (?:PT|OT|PT/OT|DC)$")
_UPPER, _HEAD = 0.4, 0.22  # shares of the first page's height in which captions of a place and its letterhead stand
_COVER_WORDS = 150  # words of a cover sheet at most
_LARGER = 1.25  # how much larger a later line is printed that is the name, against an earlier one


def read_place(pages: Pages, rows: Sequence[Row]) -> Token[str] | None:
    """Return the place's name: as captioned, else as its letterhead has it; a fax's cover says who sends it."""
    pages = _uncovered(pages)
    rows = [row for row in rows if row.span.page in pages]
    shown = [row for row in rows if row.span.page is rows[0].span.page] if rows else []
    token = next(_captioned(shown), None) or _at_the_head(shown) or _by_print(pages)
    return cased(token, capitals=in_capitals(pages))


def _uncovered(pages: Pages) -> Pages:
    """Return the pages without the short ones before them that only cover them."""
    shown = [page for page in pages if not page.blank]
    while len(shown) > 1 and len(shown[0].words) <= _COVER_WORDS and is_cover(look(shown[0])):
        shown = shown[1:]
    return shown or pages


def _captioned(rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Return the places beside or below their captions, those that name care."""
    upper = [row for row in rows if row.span.box.y0 < _UPPER * row.span.page.height]
    for label in labels(upper, *_CAPTIONS, *_OTHER_PLACES):
        if label.span.text.lower().strip(":") in _OTHER_PLACES:
            continue
        for span in (beside(label), below(upper, label, depth=1.8)):
            token = organisation(span) if span is not None else None
            named = label.span.text.lower().strip(":") in {
                "facility",
                "facility name",
                "hospital",
                "clinic name",
                "hospital name",
            }
            if token is not None and _may_name(token.span) and (named or _CARE.search(token.value)):
                yield token
                break


def _at_the_head(rows: Sequence[Row]) -> Token[str] | None:
    """Return the name in the letterhead: the first words there that name care, or later ones in larger print."""
    best: Span | None = None
    for row in rows:
        if row.span.box.y0 > _HEAD * row.span.page.height:
            break
        for piece in pieces(row.span):
            if not (_may_name(piece) and _names_care(piece)):
                continue
            if best is None or piece.size > _LARGER * best.size:
                best = piece
    return organisation(_whole(rows, best)) if best is not None else None


def _names_care(piece: Span) -> bool:
    return bool(_CARE.search(piece.text) or _FORM.search(piece.text))


def _may_name(piece: Span) -> bool:
    """Tell whether the words can be a place's name: none of a title, a person, an address, a caption or a sentence."""
    text = piece.text.strip(" .,;:")
    words = text.split()
    if not 2 <= len(words) <= 9 or ":" in text or _ROUGH.match(text) or _NO_PLACE.search(text):
        return False
    if _TRADE.search(text) and _CARE.search(text):
        words = words[:-1]
    if any(is_credential(word) for word in words[1:]) and not _FORM.search(text):
        return False
    small = sum(word[:1].islower() for word in words)
    plain = person(piece) is not None and not _CARE.search(text)
    return not plain and small <= max(1, len(words) // 3) and organisation(piece) is not None


def _whole(rows: Sequence[Row], name: Span) -> Span:
    """Return a name with its second line where the first cannot stand alone: in the same print, right below."""
    for row in rows:
        for piece in pieces(row.span):
            gap = piece.box.y0 - name.box.y1
            below_it = (
                0 <= gap + 0.5 * name.height < 1.2 * name.height and piece.box.y0 > name.box.y0 + 0.5 * name.height
            )
            in_line = (
                abs(piece.box.x0 - name.box.x0) < name.height
                or abs(piece.box.x0 + piece.box.x1 - name.box.x0 - name.box.x1) < 2 * name.height
            )
            open_end = name.text.endswith((",", "&")) or name.text.lower().endswith((" of", " and", " the", " at"))
            if open_end and below_it and in_line:
                return name.joined(piece)
    return name


def _by_print(pages: Pages) -> Token[str] | None:
    """Return the name in the largest print of the head, where no words name care."""
    head = letterhead([page for page in pages if not page.blank][:1]).name
    return (
        head if head is not None and _may_name(head.span) and head.span.box.y0 < _HEAD * head.span.page.height else None
    )
