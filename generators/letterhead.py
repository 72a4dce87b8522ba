"""The letterhead's lines: the firm's address and how to reach it."""

from __future__ import annotations

from generators.claimbook import ClaimBook


def firm_lines(book: ClaimBook) -> tuple[str, ...]:
    """Return the firm's address and how to reach it, a line each; what the settings do not say is left out."""
    firm = book.desk.firm
    address = " \u00b7 ".join(book.settings(f"firm.address[{at}]") for at in range(len(firm.address)))
    reached = [
        f"{label} {book.settings(f'firm.{key}')}".strip()
        for label, key in (("tel.", "phone"), ("fax", "fax"), ("", "email"))
        if getattr(firm, key)
    ]
    return tuple(line for line in (address, " \u00b7 ".join(reached)) if line)
