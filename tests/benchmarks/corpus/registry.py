"""The layouts of all groups: one line a group."""

from __future__ import annotations

from tests.benchmarks.corpus import (
    crashes,
    crashes_more,
    crashes_plain,
    litigation,
    litigation_courts,
    litigation_more,
    payers,
)
from tests.benchmarks.corpus.agreements import AGREEMENTS
from tests.benchmarks.corpus.bills import BILLS
from tests.benchmarks.corpus.branches import BRANCHES
from tests.benchmarks.corpus.carriers import CARRIERS
from tests.benchmarks.corpus.claims import CLAIMS
from tests.benchmarks.corpus.clinical_papers import CLINICAL
from tests.benchmarks.corpus.desks import DESKS
from tests.benchmarks.corpus.employment import EMPLOYMENT
from tests.benchmarks.corpus.ledgers import LEDGERS
from tests.benchmarks.corpus.letters import LETTERS
from tests.benchmarks.corpus.more_bills import MORE_BILLS
from tests.benchmarks.corpus.odd_bills import ODD_BILLS
from tests.benchmarks.corpus.odd_ledgers import ODD_LEDGERS
from tests.benchmarks.corpus.odd_more import ODD_MORE
from tests.benchmarks.corpus.offices import OFFICES
from tests.benchmarks.corpus.pay import PAY
from tests.benchmarks.corpus.pay_more import PAY_MORE
from tests.benchmarks.corpus.payers_more import PAYERS_MORE
from tests.benchmarks.corpus.policies import POLICIES
from tests.benchmarks.corpus.shape import Layout

LAYOUTS: tuple[Layout, ...] = (
    *payers.LAYOUTS,
    *EMPLOYMENT,
    *BILLS,
    *CLAIMS,
    *LEDGERS,
    *MORE_BILLS,
    *PAY,
    *PAY_MORE,
    *POLICIES,
    *BRANCHES,
    *litigation.LAYOUTS,
    *litigation_more.LAYOUTS,
    *CLINICAL,
    *crashes.LAYOUTS,
    *LETTERS,
    *OFFICES,
    *DESKS,
    *CARRIERS,
    *crashes_more.LAYOUTS,
    *crashes_plain.LAYOUTS,
    *litigation_courts.LAYOUTS,
    *PAYERS_MORE,
    *ODD_BILLS,
    *ODD_LEDGERS,
    *ODD_MORE,
    *AGREEMENTS,
)
