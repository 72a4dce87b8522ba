"""How many planted ledger defects are found of all: `python -m tests.benchmarks.ledger_defects [CASES]`.

After them: how many of as many sound cases tell something all the same, by what is told.
"""

import sys
from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casefile.ledger import build_ledger
from casefile.tieout import tie_out
from tests.defects import DEFECTS, TODAY, is_found, planted
from tests.ledgers import told


def count(cases):
    """Return how many defects of each kind were planted in generated cases, and how many of them were found."""
    made, found = Counter(), Counter()

    @_each(cases)
    @given(st.sampled_from(DEFECTS).flatmap(planted))
    def plant(one):
        if one is not None:
            made[one.defect] += 1
            found[one.defect] += is_found(one)

    plant()
    return made, found


def count_sound(cases):
    """Return how many sound cases tell nothing, and how many tell each thing."""
    codes = Counter()

    @_each(cases)
    @given(told())
    def look(one):
        case = one.case.on(TODAY)
        ledger = build_ledger(case)
        said = {problem.code for problem in ledger.problems} | {left_out.code for left_out in ledger.excluded}
        if _two_charge_alike(one.truth):
            said = {"billed-by-two, and two do" if code == "billed-by-two" else code for code in said}
        codes.update(said | {f"tie-out: {check.step}" for check in tie_out(case).differences} or {"nothing"})

    look()
    return codes


def _two_charge_alike(truth):
    """Whether two providers truly charge the same for one service of one day: it is right to ask."""
    providers = {}
    for one in truth:
        providers.setdefault((one.date, one.code, one.billed), set()).add(one.provider)
    return any(len(own) > 1 for own in providers.values())


def _each(cases):
    return settings(
        max_examples=cases, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )


def main():
    """Print the counts by kind."""
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else 1500
    made, found = count(cases)
    for defect in DEFECTS:
        sys.stdout.write(f"{defect:45} {found[defect]:5} of {made[defect]:5}\n")
    sys.stdout.write(f"{'all':45} {found.total():5} of {made.total():5}\n")
    for code, number in sorted(count_sound(cases).items()):
        sys.stdout.write(f"sound cases that tell {code:23} {number:5} of {cases:5}\n")


if __name__ == "__main__":
    main()
