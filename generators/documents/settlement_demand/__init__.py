"""The settlement demand: a letter to the carrier in which nothing is asserted without a page."""

from generators.documents.settlement_demand.letter import build
from generators.documents.settlement_demand.options import DemandOptions
from generators.documents.settlement_demand.view import DemandView

__all__ = ["DemandOptions", "DemandView", "build"]
