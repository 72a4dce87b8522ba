"""What lien letters may be told when they are triggered."""

from __future__ import annotations

from typing import Literal

from casefile.money import Money
from casefile.vocabulary import Vocabulary

LetterKind = Literal["fitting", "itemization", "dispute", "reduction"]


class LienOptions(Vocabulary):
    """One holder or all, the kind of letter (fitting: what the file calls for), and the settlement's amount."""

    holder: str | None = None
    letter: LetterKind = "fitting"
    settlement: Money | None = None
