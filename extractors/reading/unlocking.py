"""Opening a locked PDF with its password: the same pages, without the lock."""

from __future__ import annotations

from pathlib import Path

import pikepdf


def unlocked(source: Path, password: str, target: Path) -> bool:
    """Write the PDF without its lock; False where it has none, is none, or the password is wrong."""
    try:
        with pikepdf.open(source, password=password) as pdf:
            if not pdf.is_encrypted:
                return False
            pdf.save(target, encryption=False, deterministic_id=True)
    except (pikepdf.PdfError, MemoryError, OSError, ValueError):
        return False
    return True
