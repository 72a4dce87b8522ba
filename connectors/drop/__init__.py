"""The place that people drop files into and find receipts and drafts in: a folder, a network share, an S3 prefix."""

from connectors.drop.base import Claimed, DropFolder, Dropped, LaidDraft, Vanished
from connectors.drop.bucket import BucketFolder
from connectors.drop.folder import DiskFolder
from connectors.drop.names import (
    ATTENTION,
    DRAFTS,
    NEW_MATTERS,
    PRIVILEGED,
    REVIEW,
    UNSORTED,
    is_dropped_file,
    lies_too_deep,
    matter_folder,
    shown,
    spot_of,
)
from connectors.drop.stillness import Still, Stillness, in_turn

__all__ = [
    "ATTENTION",
    "DRAFTS",
    "NEW_MATTERS",
    "PRIVILEGED",
    "REVIEW",
    "UNSORTED",
    "BucketFolder",
    "Claimed",
    "DiskFolder",
    "DropFolder",
    "Dropped",
    "LaidDraft",
    "Still",
    "Stillness",
    "Vanished",
    "in_turn",
    "is_dropped_file",
    "lies_too_deep",
    "matter_folder",
    "shown",
    "spot_of",
]
