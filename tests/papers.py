"""Papers of an invented matter as they stand in a case file: whole valid values, to override."""

import datetime as dt
import hashlib
import json
from decimal import Decimal
from pathlib import Path

from casefile.attested import Attested, Told
from casefile.case import CaseFile
from casefile.citations import Source
from casefile.documents import FiledDocument, record_from_json
from casefile.matter import Client, Incident, Jurisdiction, Matter
from casefile.records.employment import PayStub, WageVerification
from casefile.records.insurance import (
    CoverageLine,
    Declarations,
    LedgerPayment,
    LienItem,
    LienNotice,
    PaymentLedger,
)
from casefile.records.litigation import ServedDiscovery
from casefile.records.medical import (
    BenefitLine,
    Charge,
    ChartNote,
    ExplanationOfBenefits,
    ImagingReport,
    MedicalBill,
)

LOSS = dt.date(2026, 2, 14)
CLIENT = "Marisol E. Quintanilla-Reyes"
PLAN = "Golden Valley Health Plan"
CLINIC = "Ortega Orthopaedics"
SAMPLE = Path(__file__).parents[1] / "infra/sample/truth.json"


def a_case(*papers, state="CA", statements=(), **changes):
    """A case file with those papers, in that order; changes are the matter's."""
    values = {
        "number": "2026-0142",
        "client": Client(name=CLIENT, date_of_birth=dt.date(1988, 5, 9), health_plan=PLAN),
        "incident": Incident(date_of_loss=LOSS, type="motor_vehicle"),
        "jurisdiction": Jurisdiction(state=state),
        "injured_body_parts": ("neck", "left arm"),
    }
    return CaseFile(matter=Matter(**(values | changes)), documents=papers, statements=statements)


def a_statement(topic, words, speaker="client", on="2026-04-20"):
    """One thing that somebody said on a day."""
    return Attested(
        id=hashlib.sha256(f"{topic}{words}{speaker}".encode()).hexdigest()[:16],
        matter="2026-0142",
        said_by="P. Okafor" if speaker == "attorney" else "Ida Ferrer",
        speaker=speaker,
        said_on=dt.date.fromisoformat(on),
        how="in person",
        taken_by="lee",
        file="f" * 64,
        told=(Told(topic=topic, words=words),),
    )


def filed(record, kind, name="", **changes):
    """A filed document with that record; the same record, kind and name have the same id."""
    told = f"{kind}{name}{record.model_dump_json()}"
    digest = hashlib.sha256(told.encode()).hexdigest()
    values = {
        "id": digest[:32],
        "matter": "2026-0142",
        "file": digest,
        "pages": (1, 1),
        "kind": kind,
        "confidence": 0.98,
        "record": record,
        "sources": {},
    }
    return FiledDocument(**(values | changes))


def money(text):
    return None if text is None else Decimal(text)


def day(text):
    return None if text is None else dt.date.fromisoformat(text)


def a_charge(amount="100.00", on="2026-03-10", code="99213", **changes):
    return Charge(date_of_service=day(on), code=code, amount=money(amount), **changes)


def a_bill(*charges, provider=CLINIC, form="statement", name="", **changes):
    kept = {key: changes.pop(key) for key in ("pages", "sources", "duplicate_of", "held") if key in changes}
    values = {"total_charges": sum((one.amount for one in charges if one.amount), Decimal("0.00"))}
    record = MedicalBill(form=form, provider_name=provider, charges=charges, **(values | changes))
    return filed(record, "medical_bill", name, **kept)


def a_line(billed="100.00", adjusted="40.00", paid="50.00", share="10.00", on="2026-03-10", code="99213", **changes):
    values = {
        "billed": money(billed),
        "adjustment": money(adjusted),
        "paid": money(paid),
        "patient_responsibility": money(share),
    }
    return BenefitLine(date_of_service=day(on), code=code, **(values | changes))


def an_eob(*lines, provider=CLINIC, payer=PLAN, name="", **changes):
    record = ExplanationOfBenefits(payer_name=payer, provider_name=provider, lines=lines, **changes)
    return filed(record, "explanation_of_benefits", name)


def a_payment_ledger(*payments, carrier="Keystone Lark Auto", coverage="medical_payments", name=""):
    rows = tuple(
        LedgerPayment(payee=payee, date_of_service=day(on), billed=money(billed), paid=money(paid))
        for payee, on, billed, paid in payments
    )
    return filed(PaymentLedger(carrier=carrier, coverage=coverage, payments=rows), "payment_ledger", name)


def a_notice(*items, holder=PLAN, lien_type="health_plan", claimed="100.00", name="", **changes):
    record = LienNotice(lienholder=holder, lien_type=lien_type, amount_claimed=money(claimed), items=items, **changes)
    return filed(record, "lien_notice", name)


def an_item(paid="50.00", billed="100.00", on="2026-03-10", provider=CLINIC, codes=("S13.4XXA",)):
    return LienItem(
        date_of_service=day(on), provider_name=provider, diagnosis_codes=codes, billed=money(billed), paid=money(paid)
    )


def a_note(on="2026-03-10", facility=CLINIC, name="", **changes):
    kept = {key: changes.pop(key) for key in ("held", "duplicate_of", "sources") if key in changes}
    values = {"note_type": "office_visit"}
    record = ChartNote(facility=facility, date_of_service=day(on), **(values | changes))
    return filed(record, "chart_note", name, **kept)


def an_image(on="2026-03-02", facility="Foothill Imaging", **changes):
    values = {"modality": "mri", "body_part": "Cervical spine"}
    return filed(ImagingReport(facility=facility, date_of_service=day(on), **(values | changes)), "imaging_report")


def a_verification(name="", **changes):
    values = {
        "employer_name": "Fig Garden Foods, Inc.",
        "pay_rate": Decimal("24.50"),
        "pay_rate_unit": "hour",
        "hours_per_week": Decimal(40),
        "absence_start": dt.date(2026, 2, 17),
        "absence_end": dt.date(2026, 2, 20),
        "hours_missed": Decimal(32),
        "signed_by": "Denise Abernathy",
    }
    return filed(WageVerification(**(values | changes)), "wage_verification", name)


def a_stub(start, end, hours="88", overtime=None, gross=None, rate="24.50", **changes):
    record = PayStub(
        period_start=day(start),
        period_end=day(end),
        pay_rate=money(rate),
        hours=money(hours),
        overtime_hours=money(overtime),
        gross_pay=money(gross),
        **changes,
    )
    return filed(record, "pay_stub")


def declarations(*coverages, carrier="Tallgrass Mutual", start="2026-01-01", end="2026-07-01", **changes):
    record = Declarations(
        carrier=carrier,
        period_start=day(start),
        period_end=day(end),
        coverages=tuple(
            CoverageLine(coverage=kind, name=kind, limit_per_person=money(limit)) for kind, limit in coverages
        ),
        **changes,
    )
    return filed(record, "declarations")


def a_set(served="2026-04-02", method="personal", kind="interrogatories", court=None, **changes):
    record = ServedDiscovery(
        discovery_type=kind, service_date=day(served), service_method=method, court=court, set_number="One", **changes
    )
    return filed(record, "served_discovery")


def a_source(page=1, confidence=0.97):
    return Source(page=page, box=None, text="x", confidence=confidence)


def the_sample(**changes):
    """The sample matter's case file, from what its papers are known to say."""
    papers = []
    for name, documents in json.loads(SAMPLE.read_text()).items():
        for one in documents:
            digest = hashlib.sha256(f"{name}{one['pages']}".encode()).hexdigest()
            papers.append(
                FiledDocument(
                    id=digest[:32],
                    matter="2026-0142",
                    file=hashlib.sha256(name.encode()).hexdigest(),
                    pages=tuple(one["pages"]),
                    kind=one["kind"],
                    confidence=1,
                    record=record_from_json(one["kind"], one["record"]),
                    sources={},
                )
            )
    own = [{"insurer": "Keystone Lark Auto", "policy_number": "7743-11", "coverage": ["medical_payments"]}]
    adverse = [{"name": "Dale Brannock", "insurer": "Tallgrass Mutual", "claim_number": "44-0917-263"}]
    values = {"own_coverage": own, "adverse_parties": adverse, "fee_percentage": "1/3", "costs": "1140.00"}
    matter = Matter.model_validate(a_case().matter.model_dump() | values | changes)
    return CaseFile(matter=matter, documents=tuple(papers))
