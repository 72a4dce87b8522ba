"""Draw every paper of the sample matter that no doctor wrote."""

import client_papers
import crash_report
import declarations
import discovery
import employment
import insurer_letters
import paystubs
import photograph
from drawn import Drawn

SOURCES = (
    crash_report,
    photograph,
    client_papers,
    paystubs,
    employment,
    declarations,
    insurer_letters,
    discovery,
)


def documents() -> list[Drawn]:
    """Return the papers in the order in which a file fills up."""
    return [drawn for source in SOURCES for drawn in source.documents()]


if __name__ == "__main__":
    for drawn in documents():
        print(f"{drawn.pages:3} {drawn.kind:18} {drawn.envelope or drawn.name}")
