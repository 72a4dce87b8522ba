"""How many planted ledger defects are found of all: `python -m tests.benchmarks.ledger_defects [CASES]`."""

import sys
from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.defects import DEFECTS, is_found, planted


def count(cases):
    """Return how many defects of each kind were planted in generated cases, and how many of them were found."""
    made, found = Counter(), Counter()

    @settings(
        max_examples=cases, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(st.sampled_from(DEFECTS).flatmap(planted))
    def plant(one):
        if one is not None:
            made[one.defect] += 1
            found[one.defect] += is_found(one)

    plant()
    return made, found


def main():
    """Print the counts by kind."""
    made, found = count(int(sys.argv[1]) if len(sys.argv) > 1 else 1500)
    for defect in DEFECTS:
        sys.stdout.write(f"{defect:45} {found[defect]:5} of {made[defect]:5}\n")
    sys.stdout.write(f"{'all':45} {found.total():5} of {made.total():5}\n")


if __name__ == "__main__":
    main()
