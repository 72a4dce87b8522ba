"""The medical chronology: a table of the visits by date, for the file, an expert, the carrier or a mediator."""

from generators.documents.chronology.options import ChronologyOptions
from generators.documents.chronology.table import build
from generators.documents.chronology.view import ChronologyView

__all__ = ["ChronologyOptions", "ChronologyView", "build"]
