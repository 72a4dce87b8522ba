"""Hints that something may have changed in the drop folder; the truth is what a look at it finds."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path

import watchfiles
from watchfiles import Change

from connectors.drop.names import HIDDEN

logger = logging.getLogger(__name__)


def watch(root: Path, seconds: float) -> Iterator[None]:
    """Yield at once, then at each change and at the latest after so many seconds, for ever.

    Network shares send no events, and a machine may have none left to give: then the seconds alone count.
    """
    yield
    try:
        for _ in watchfiles.watch(
            root,
            watch_filter=_is_theirs,
            rust_timeout=int(seconds * 1000),
            yield_on_timeout=True,
            raise_interrupt=True,
        ):
            yield
    except (OSError, RuntimeError) as error:
        logger.warning("the drop folder is looked at every %s s: %s", seconds, type(error).__name__)
    while True:
        time.sleep(seconds)
        yield


def _is_theirs(_: Change, path: str) -> bool:
    return HIDDEN not in Path(path).parts
