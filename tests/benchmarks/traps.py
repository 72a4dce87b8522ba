"""Whether the traps of the corpus are walked into: `python -m tests.benchmarks.traps`, born-digital and scanned."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Any

from casefile.records.base import BaseRecord
from extractors.extraction import extract_documents
from extractors.reading.files import read_content
from tests.benchmarks.corpus.printing import printer
from tests.benchmarks.corpus.traps import Trap, traps
from tests.benchmarks.strangers.scan import scanned
from tests.benchmarks.values import scalars

_CLASSES = re.compile(r"(?:form|title|\w+_type|modality|code_system|coverage|role)$")
"""What the whole paper decides: no value of a blank form."""


def main() -> int:
    """Print each trap that was taken and how many there are; return 0."""
    laid = taken = 0
    with printer() as printed:
        for seed, trap in enumerate(traps(), 1):
            paper = printed(trap.paper)
            for medium, content in (("text", paper), ("scan", scanned(paper, seed, bitonal=seed % 2 == 0))):
                documents = extract_documents(read_content(content))
                found = [one for document in documents for one in walked(trap, document.record)]
                laid, taken = laid + len(trap.forbidden), taken + len(found)
                for path, value in found:
                    sys.stdout.write(f"{trap.name}, {medium}: {path} is {value}\n")
    sys.stdout.write(f"{taken} of {laid} traps taken\n")
    return 0


def walked(trap: Trap, record: BaseRecord) -> Iterator[tuple[str, Any]]:
    """Yield the values of the record that the trap forbids."""
    for path, value in scalars(record.model_dump(mode="json")):
        last = re.sub(r"\[\d+\]", "", path).rpartition(".")[2]
        for name, wrong in trap.forbidden:
            blank = name == "*" and not _CLASSES.search(last)
            if blank or (name == last and wrong in (None, str(value))):
                yield path, value


if __name__ == "__main__":
    sys.exit(main())
