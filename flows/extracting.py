"""`matterflow extract`: files to JSON lines; neither database nor storage is touched."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from extractors.extraction import as_json, extract_documents
from extractors.reading.workers import ReadingPool
from flows.settings import Settings


def extract_lines(settings: Settings, files: Sequence[Path], password: str | None = None) -> Iterator[str]:
    """Yield one JSON object a file, in the order given, in the shape of the records contract."""
    with ReadingPool(workers=settings.workers) as pool:
        for path in files:
            read = pool.read(path, password=password)
            yield json.dumps(as_json(read, extract_documents(read), str(path)), ensure_ascii=False)
