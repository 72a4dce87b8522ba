"""Draws every layout, born-digital and scanned: `python -m tests.benchmarks.corpus.draw FOLDER [--kind KIND]`.

Writes `records/` and `truth.json` for `python -m tests.benchmarks.quality FOLDER`.
"""

from __future__ import annotations

import argparse
import json
import sys
from io import BytesIO
from pathlib import Path

import pikepdf

from tests.benchmarks.corpus import structured
from tests.benchmarks.corpus.printing import printer
from tests.benchmarks.corpus.registry import LAYOUTS
from tests.benchmarks.strangers.scan import scanned


def main(arguments: list[str]) -> int:
    """Draw the layouts of one kind, or of all."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.corpus.draw", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kind")
    options = parser.parse_args(arguments)
    records = options.folder / "records"
    records.mkdir(parents=True, exist_ok=True)
    truth = {}
    with printer() as printed:
        for seed, layout in enumerate(LAYOUTS, 1):
            if options.kind not in (None, layout.kind):
                continue
            paper, record = layout.draw()
            drawn = printed(paper) if isinstance(paper, str) else paper
            with pikepdf.open(BytesIO(drawn)) as document:
                pages = [1, len(document.pages)]
            scan = scanned(drawn, seed, bitonal=seed % 2 == 0)
            for medium, content in (("text", drawn), ("scan", scan)):
                name = f"{layout.name}-{medium}.pdf"
                (records / name).write_bytes(content)
                truth[name] = [{"pages": pages, "kind": layout.kind, "medium": medium, "record": record}]
    for file in structured.files():
        if options.kind in (None, file.kind):
            (records / file.name).write_text(file.text, encoding="utf-8", newline="")
            truth[file.name] = [{"pages": [1, 1], "kind": file.kind, "medium": "structured", "record": file.record}]
    text = json.dumps(truth, indent=1, ensure_ascii=False) + "\n"
    (options.folder / "truth.json").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
