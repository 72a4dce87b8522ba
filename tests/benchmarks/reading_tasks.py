"""What `tests.benchmarks.reading` measures, each in a process of its own that loads no more than the task needs."""

from __future__ import annotations

import gc
import os
import re
import sys
import time
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Run the task of that name and write down the most memory that it held, and its seconds without imports."""
    task, peak, *paths = arguments
    began = _TASKS[task](*map(Path, paths))
    Path(peak).write_text(f"{_peak()} {time.process_time() - (began or 0.0)}")
    return 0


def _peak() -> str:
    """Return the most memory that this process held, in kilobytes; what its parent held is not counted."""
    status = Path("/proc/self/status").read_text()
    return re.findall(r"VmHWM:\s+(\d+)", status)[0]


def _read(file: Path) -> float:
    """Read the file as a worker of `extractors.reading.processes` does, which pauses the collector while it reads."""
    gc.disable()
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    from extractors.reading.files import read_file

    gc.freeze()
    began = time.process_time()
    read_file(file)
    return began


def _pypdf(file: Path) -> float:
    import pypdf

    began = time.process_time()
    for page in pypdf.PdfReader(file).pages:
        page.extract_text()
    return began


def _scan(file: Path, output: Path) -> None:
    from extractors.reading.workers import ReadingPool
    from generators.searchable import searchable

    with ReadingPool(2) as pool:
        read = pool.read(file)
    output.write_bytes(searchable(file.read_bytes(), (1, len(read.pages)), read.pages))


def _keep(file: Path, folder: Path) -> None:
    from extractors.reading.workers import ReadingPool

    folder.mkdir(exist_ok=True)

    def known(digest: str) -> bytes | None:
        place = folder / digest
        return place.read_bytes() if place.exists() else None

    with ReadingPool(2) as pool:
        pool.read(file, known=known, keep=lambda digest, blob: _write(folder / digest, blob))


def _write(place: Path, blob: bytes) -> None:
    place.write_bytes(blob)


_TASKS = {"read": _read, "pypdf": _pypdf, "scan": _scan, "keep": _keep}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
