"""Allotting: which visit a client's payment belongs to, as far as the papers say so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from casefile.accounts import Posting, ProviderAccount
from casefile.money import ZERO, Money, total


class Allotted(NamedTuple):
    """The client's payments visit by visit, in the account's order, and the rest, which names no visit."""

    by_visit: tuple[Money, ...]
    rest: Money


def allotted(account: ProviderAccount, left: Sequence[Money] | None) -> Allotted:
    """Return each payment of the client at the visit that it is for; nothing is divided by a guess.

    A payment is a visit's where the paper that states it is about that visit's charges alone, or where it is, to the
    cent, all that was left of the visits that it is about: then what was left of each is what was paid for each.
    `left` is what write-offs and payers left of each visit; None where papers state some of that for the account alone.
    """
    visit_of = {charge.billed: at for at, visit in enumerate(account.visits) for charge in visit.charges}
    own = [ZERO for _ in account.visits]
    several: list[tuple[Posting, list[int]]] = []
    for entry in account.postings:
        if entry.what != "patient_paid":
            continue
        about = sorted({visit_of[figure] for figure in entry.charges if figure in visit_of})
        if len(about) == 1:
            own[about[0]] += entry.amount.amount
        else:
            several.append((entry, about))
    for entry, about in several:
        open_still = [left[at] - own[at] for at in about] if left is not None else []
        if open_still and min(open_still) >= ZERO and total(open_still) == entry.amount.amount:
            for at, amount in zip(about, open_still, strict=True):
                own[at] += amount
    return Allotted(tuple(own), account.patient_paid.amount - total(own))
