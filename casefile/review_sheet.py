"""The sheet that people review a matter's papers on, as values: papers, doubts, questions, pictures, hidden keys."""

from __future__ import annotations

from typing import NamedTuple

from casefile.ids import derive_id
from casefile.pages import Box
from casefile.vocabulary import Vocabulary

UNSORTED = "Unsorted"


class Place(NamedTuple):
    """Where a picture is cut out: a page of a file, and the box on it that is marked; None for the page itself.

    Of the page itself that share is shown, from the top: of another person's paper no more than says whose it is.
    """

    file_id: str
    page: int
    box: Box | None
    share: float = 1.0

    @property
    def id(self) -> str:
        """The name of the picture."""
        edges = () if self.box is None else tuple(f"{edge:.1f}" for edge in self.box)
        return derive_id(self.file_id, self.page, self.share, *edges)


class Key(Vocabulary):
    """What a row of the sheet is about: the hidden key, with what was read when the sheet was made."""

    file: str
    page: int
    path: str = ""
    was: str | None = None
    row: dict[str, str] | None = None


class Doubt(Vocabulary):
    """One value that a person must look at: what it is, what was read, why it is asked, where it stands."""

    number: str
    key: Key
    words: str
    value: str
    quote: str
    why: tuple[str, ...]
    place: Place | None


class Asked(Vocabulary):
    """A question that a person answers by saying that it is settled; without an id it is settled otherwise.

    The id of the question whose a paper in another name is, is the paper's key: yes puts it into the matter.
    """

    number: str
    id: str
    sentence: str


class Paper(Vocabulary):
    """A document on the sheet: what it is, where it stands, and what is to be looked at."""

    number: int
    key: Key
    document: str
    kind: str
    what: str
    file: str
    pages: tuple[int, int]
    held: str | None = None
    head: Place | None = None
    doubts: tuple[Doubt, ...] = ()
    questions: tuple[Asked, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Tell whether there is something to look at."""
        return bool(self.doubts or self.questions)


class ReviewSheet(Vocabulary):
    """A matter's sheet: the papers with doubts, the others (to be corrected all the same), and what follows later.

    `as_of` is when the last correction came that it shows, so that an old sheet is known when it comes back.
    `more` counts the values and questions that are not on this sheet, `more_papers` the papers all of whose values
    and questions are among them, `unlisted` the papers that are not even listed to be corrected.
    """

    id: str
    matter: str
    as_of: str = ""
    papers: tuple[Paper, ...]
    questions: tuple[Asked, ...] = ()
    more: int = 0
    more_papers: int = 0
    unlisted: int = 0
    privileged: int = 0

    @property
    def values(self) -> int:
        """The number of values on it."""
        return sum(len(paper.doubts) for paper in self.papers)

    @property
    def places(self) -> tuple[Place, ...]:
        """The pictures that it shows."""
        found = [paper.head for paper in self.papers if paper.is_open]
        found += [doubt.place for paper in self.papers for doubt in paper.doubts]
        return tuple(dict.fromkeys(place for place in found if place is not None))
