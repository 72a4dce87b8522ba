"""Demands of every shape of matter: python -m tests.benchmarks.demands [SHAPE ...].

Prints for each its claims, the share of them that holds when each is looked up anew, the gaps, seconds and memory.
"""

from __future__ import annotations

import resource
import sys
import time
from typing import NamedTuple

from casefile.case import CaseFile
from casefile.law.rules import rule_by_id
from generators.claimbook import settings_value
from generators.desk import Built, Desk
from generators.documents.settlement_demand import DemandOptions, build
from generators.verification import Failure, Origins, verify
from tests.benchmarks.matters import SHAPES, Words, desk, matter


class Made(NamedTuple):
    """A demand with what it was made of, and what of it does not hold."""

    case: CaseFile
    desk: Desk
    built: Built
    failures: tuple[Failure, ...]


def make(name: str, **options: object) -> Made:
    """Return the demand of that shape, checked."""
    case = matter(name)
    at = desk(case)
    (built,) = build(case, DemandOptions.model_validate(options), at)
    return Made(case, at, built, verify(built.docx, built.claims, origins(case, at)))


def origins(case: CaseFile, at: Desk) -> Origins:
    """Return where the claims of a demand lead."""
    return Origins(
        reread=Words(case).reread,
        bates=at.bates,
        rule=rule_by_id,
        signed_off=at.signed_off,
        settings=lambda key: settings_value(at, key),
        matter=case.matter,
    )


def main(names: list[str]) -> None:
    """Print a line a shape."""
    sys.stdout.write(f"{'shape':<18}{'pages':>7}{'claims':>8}{'hold':>8}{'gaps':>6}{'seconds':>9}{'MiB':>7}\n")
    for name in names or list(SHAPES):
        started = time.process_time()
        made = make(name)
        seconds = time.process_time() - started
        claims = len(made.built.claims)
        holds = 100 * (claims - len(made.failures)) / claims
        pages = sum(paper.page_count for paper in made.case.documents)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        sys.stdout.write(
            f"{name:<18}{pages:>7}{claims:>8}{holds:>7.1f}%{len(made.built.gaps):>6}{seconds:>9.1f}{peak:>7}\n"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
