"""The folder that people drop files into and find receipts and drafts in, on a disk or a network share."""

from connectors.drop.attention import lay_attention, return_to, settle_attention
from connectors.drop.claiming import Claimed, claim, claimed, finish
from connectors.drop.drafts import lay_draft
from connectors.drop.names import (
    ATTENTION,
    DRAFTS,
    NEW_MATTERS,
    PRIVILEGED,
    UNSORTED,
    ensure_matter_folder,
    matter_folder,
)
from connectors.drop.receipts import write_receipt
from connectors.drop.scanning import Dropped, scan, still
from connectors.drop.watching import watch

__all__ = [
    "ATTENTION",
    "DRAFTS",
    "NEW_MATTERS",
    "PRIVILEGED",
    "UNSORTED",
    "Claimed",
    "Dropped",
    "claim",
    "claimed",
    "ensure_matter_folder",
    "finish",
    "lay_attention",
    "lay_draft",
    "matter_folder",
    "return_to",
    "scan",
    "settle_attention",
    "still",
    "watch",
    "write_receipt",
]
