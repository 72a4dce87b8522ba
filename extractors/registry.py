"""The readers of all kinds: one line a kind."""

from __future__ import annotations

from extractors import money_papers
from extractors.cues import KindReader
from extractors.kinds import (
    chart_note,
    claim_letter,
    clinical_summary,
    crash_report,
    declarations,
    explanation_of_benefits,
    imaging_report,
    lien_notice,
    medical_bill,
    operative_report,
    other_papers,
    pay_stub,
    payment_ledger,
    served_discovery,
    w2,
    wage_verification,
)
from extractors.kinds.other_papers.cues import CUES as OTHER_PAPERS

READERS: tuple[KindReader, ...] = (
    KindReader(medical_bill.KIND, money_papers.MEDICAL_BILL, medical_bill.extract),
    KindReader(explanation_of_benefits.KIND, money_papers.EXPLANATION_OF_BENEFITS, explanation_of_benefits.extract),
    KindReader(payment_ledger.KIND, money_papers.PAYMENT_LEDGER, payment_ledger.extract),
    KindReader(lien_notice.KIND, money_papers.LIEN_NOTICE, lien_notice.extract),
    KindReader(chart_note.KIND, chart_note.CUES, chart_note.extract),
    KindReader(imaging_report.KIND, imaging_report.CUES, imaging_report.extract),
    KindReader(operative_report.KIND, operative_report.CUES, operative_report.extract),
    KindReader(clinical_summary.KIND, clinical_summary.CUES, clinical_summary.extract),
    KindReader(pay_stub.KIND, pay_stub.CUES, pay_stub.extract),
    KindReader(w2.KIND, w2.CUES, w2.extract),
    KindReader(wage_verification.KIND, wage_verification.CUES, wage_verification.extract),
    KindReader(declarations.KIND, declarations.CUES, declarations.extract),
    KindReader(claim_letter.KIND, claim_letter.CUES, claim_letter.extract),
    KindReader(crash_report.KIND, crash_report.CUES, crash_report.extract),
    KindReader(served_discovery.KIND, served_discovery.CUES, served_discovery.extract),
    *(other_papers.reader(kind) for kind in OTHER_PAPERS),
)
