"""Letters to lienholders: representation and itemization, dispute, reduction; one to each holder."""

from generators.documents.lien_letters.letter import build
from generators.documents.lien_letters.options import LienOptions
from generators.documents.lien_letters.view import LetterView

__all__ = ["LetterView", "LienOptions", "build"]
