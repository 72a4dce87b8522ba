"""Claim forms as pages: the captions where the printed form has them, and typing in the boxes."""

from __future__ import annotations

import math

from casefile.pages import Box, Line, Page, Word
from extractors.kinds.medical_bill import cms1500, ub04
from tests.pages import page_at

OLD_CAPTIONS = {
    "employer's name or school name", "reserved for local use", "patient status",
    "relate items 1 2 3 or 4 to item 24e by line", "name and address of facility where services were",
    "physician's supplier's billing name address zip code",
}  # fmt: skip
NEW_CAPTIONS = {
    "other claim id", "reserved for nucc use", "additional claim information",
    "service facility location information",
    "billing provider info & ph #", "resubmission code",
}  # fmt: skip
CMS_TYPED = (
    (385, 108, "GV3310442"), (24, 132, "QUINTANILLA-REYES, MARISOL, E"), (245, 132, "05"), (267, 132, "09"),
    (289, 132, "1988"), (362, 132, "X"), (378, 277, "Y4"), (397, 277, "44-0917-263"), (43, 468, "S134XXA"),
    (127, 468, "R202"), (211, 468, "M542"), (43, 480, "V4353XA"), (26, 541, "02 14 26 02 14 26 23"),
    (199, 541, "99284"), (253, 541, "25"), (336, 541, "AB"), (398, 541, "1085"), (421, 541, "00"),
    (458, 541, "1"), (504, 541, "1756420836"), (26, 565, "02 14 26 02 14 26 23"), (199, 565, "93010"),
    (336, 565, "A"), (404, 565, "95"), (421, 565, "50"), (458, 565, "2"), (504, 565, "1756420836"),
    (24, 684, "20-4471960"), (175, 684, "EP882214"), (400, 684, "1180"), (432, 684, "50"), (497, 684, "0"),
    (508, 684, "00"), (115, 744, "02 24 26"), (499, 695, "559"), (528, 695, "5550164"),
    (378, 707, "SIERRA CREST EMERGENCY PHYSICIANS"), (378, 719, "PO BOX 27714"), (378, 731, "FRESNO CA 93729"),
    (387, 744, "1618352094"),
)  # fmt: skip
UB_TYPED = (
    (30, 34, "SIERRA CREST MEDICAL CENTER"), (30, 46, "4100 SIERRA CREST WAY"), (30, 57, "FRESNO CA 93720"),
    (30, 68, "559-555-0160"), (428, 34, "SC26-0214"), (389, 70, "94-2260913"), (464, 70, "021426"),
    (34, 94, "QUINTANILLA-REYES, MARISOL E"), (25, 116, "05091988"), (83, 116, "F"), (26, 201, "0250"),
    (57, 201, "PHARMACY"), (349, 201, "021426"), (440, 201, "4"), (478, 201, "186"), (504, 201, "40"),
    (26, 213, "0450"), (57, 213, "EMERG ROOM"), (237, 213, "99284 25"), (349, 213, "021426"), (440, 213, "1"),
    (472, 213, "2814"), (504, 213, "00"), (26, 225, "0120"), (57, 225, "ROOM-BOARD"), (237, 225, "1500.00"),
    (349, 225, "021426"), (440, 225, "1"), (472, 225, "1500"), (504, 225, "00"), (26, 465, "0001"),
    (349, 465, "021826"), (472, 465, "4500"), (504, 465, "40"), (509, 489, "1432908717"), (49, 618, "S134XXA"),
    (91, 618, "Y"), (106, 618, "R202"), (148, 618, "Y"), (30, 653, "M545"), (28, 730, "CLAIM 44-0917-263"),
)  # fmt: skip


def cms_page(typed=CMS_TYPED, *, old=False, number=1, captions=True):
    """Return a CMS-1500: of 02/12, or of 12/90 where it is old."""
    left_out = NEW_CAPTIONS if old else OLD_CAPTIONS
    printed = [anchor for anchor in cms1500.ANCHORS if anchor.phrase not in left_out] if captions else []
    return _form(printed, typed, number)


def ub_page(typed=UB_TYPED, *, number=1, captions=True):
    """Return a UB-04."""
    taken = {"44 hcpcs / rates / hipps rate codes", "44 hcpcs / accommodation rate / hipps code", "44 hcpcs / rates",
             "48 non-covered charges", "type of bill", "statement covers period"}  # fmt: skip
    printed = [anchor for anchor in ub04.ANCHORS if anchor.phrase not in taken] if captions else []
    return _form(printed, typed, number)


def _form(anchors, typed, number):
    small = page_at([(a.x, a.y + 2.5, a.phrase.upper()) for a in anchors], advance=2.9, height=5)
    large = page_at(typed)
    words = (*small.words, *large.words)
    lines = tuple(sorted((*small.lines, *large.lines), key=lambda line: line.box.y0))
    return Page(number, 612, 792, words, lines, "text", f"form {number}")


def moved(page, *, scale=1.0, dx=0.0, dy=0.0, turned=0.0):
    """Return the page printed larger or smaller, shifted, and turned by some degrees, its rows as they were."""
    cos, sin = math.cos(math.radians(turned)), math.sin(math.radians(turned))

    def place(word: Word) -> Word:
        x, y = word.x * scale + dx - 306, word.y * scale + dy - 396
        across, down = (word.box.x1 - word.box.x0) * scale / 2, (word.box.y1 - word.box.y0) * scale / 2
        x, y = cos * x - sin * y + 306, sin * x + cos * y + 396
        return word._replace(box=Box(x - across, y - down, x + across, y + down))

    lines = tuple(Line(tuple(map(place, line.words))) for line in page.lines)
    return page._replace(words=tuple(word for line in lines for word in line.words), lines=lines)
