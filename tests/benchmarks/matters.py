"""Invented case files of the shapes that a firm has: five states, a minor, a death, forty providers, 5,000 pages.

Every scalar of every record has a place of its own, so that each claim of a document can be read again.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from casefile.case import CaseFile
from casefile.citations import Source
from casefile.dates import parse_date
from casefile.documents import FiledDocument, record_from_json
from casefile.drafts import Firm, Person
from casefile.ids import derive_id
from casefile.matter import Matter
from casefile.pages import Box
from casefile.paths import scalars
from generators.desk import Desk

TODAY = dt.date(2026, 9, 8)
LOSS = dt.date(2026, 3, 2)
PLACES = {
    "CA": ("Mission Blvd at 4th Street, Hayward, CA", "VC 21453(a)"),
    "TX": ("Lamar Street at Elm Street, Austin, TX", "Transp. Code 544.007"),
    "FL": ("Colonial Drive at Mills Avenue, Orlando, FL", "Fla. Stat. 316.075"),
    "NY": ("Delaware Avenue at Chippewa Street, Buffalo, NY", "VTL 1111(d)"),
    "GA": ("Forsyth Street at Third Street, Macon, GA", "O.C.G.A. 40-6-20"),
    "MO": ("Grand Boulevard at Olive Street, Saint Louis, MO", "Mo. Rev. Stat. 304.281"),
}


class Shape(NamedTuple):
    """What a case file is like. `pages` are added to the chart notes of the first provider until the file has them."""

    state: str
    providers: int = 3
    visits: int = 5
    pages: int = 0
    wages: bool = True
    limits: tuple[str, str] | None = ("100000.00", "300000.00")
    liens: tuple[str, ...] = ()
    client: tuple[tuple[str, Any], ...] = ()
    linked: tuple[str, ...] = ()
    letter: bool = True
    own_limit: str | None = None
    photographs: int = 0


SHAPES: dict[str, Shape] = {
    "california": Shape("CA", liens=("health_plan",), photographs=3),
    "texas": Shape("TX", liens=("hospital",)),
    "florida": Shape("FL", liens=("health_plan",), own_limit="50000.00"),
    "new york": Shape("NY", providers=4),
    "georgia": Shape("GA", photographs=1),
    "missouri": Shape("MO"),
    "one visit": Shape("GA", providers=1, visits=1, wages=False),
    "forty providers": Shape("TX", providers=40, visits=3),
    "5,000 pages": Shape("CA", providers=8, visits=30, pages=5000),
    "no wages": Shape("FL", wages=False, letter=False),
    "minor": Shape(
        "CA",
        wages=False,
        client=(
            ("date_of_birth", "2014-05-06"),
            ("guardian", {"name": "Dana R. Whitlock", "relation": "mother", "date_of_birth": None}),
        ),
    ),
    "death": Shape(
        "NY",
        wages=False,
        client=(
            ("date_of_death", "2026-03-20"),
            ("representative", {"name": "Dana R. Whitlock", "relation": "administrator"}),
            (
                "survivors",
                [{"name": "Dana R. Whitlock", "relation": "spouse"}, {"name": "Ira Whitlock", "relation": "son"}],
            ),
        ),
    ),
    "two claimants": Shape("GA", limits=("25000.00", "50000.00"), linked=("2026-0802",)),
    "medicare": Shape("FL", wages=False, liens=("medicare",), client=(("medicare_number", "1EG4-TE5-MK73"),)),
}
_WORDS = (
    ("S13.4XXA", "Sprain of ligaments of cervical spine, initial encounter", "neck pain after the collision"),
    ("S33.5XXA", "Sprain of ligaments of lumbar spine, initial encounter", "low back pain with sitting"),
    ("M54.12", "Radiculopathy, cervical region", "neck pain with tingling of the left hand"),
)
_TRADES = (
    "Imaging",
    "Orthopaedics",
    "Physical Therapy",
    "Pain Medicine",
    "Neurology",
    "Chiropractic",
    "Family Medicine",
)
_TOWNS = ("Alder", "Birch", "Cedar", "Dogwood", "Elder", "Fir", "Hazel", "Juniper")
_CODES = (
    ("99213", "Office visit, established patient", "165.00"),
    ("97110", "Therapeutic exercise, 15 minutes", "62.50"),
    ("97140", "Manual therapy, 15 minutes", "58.25"),
)


def matter(name: str) -> CaseFile:
    """Return the case file of that shape."""
    shape = SHAPES[name]
    number = f"2026-08{list(SHAPES).index(name):02d}"
    file = _File(number)
    papers = list(_papers(file, shape))
    return CaseFile(matter=_matter(number, shape), documents=tuple(papers))


def desk(case: CaseFile, **changes: Any) -> Desk:
    """Return a desk of an invented firm that is licensed in the matter's state, every page numbered."""
    state = case.matter.jurisdiction.state
    attorney = Person(id="rvance", name="R. Vance", role="attorney", licensed_in=(state,), bar_number="000731")
    paralegal = Person(id="pkeel", name="P. Keel", role="paralegal")
    bates: dict[tuple[str, int], str] = {}
    for paper in case.documents:
        for page in range(paper.pages[0], paper.pages[1] + 1):
            bates.setdefault((paper.file, page), f"WHT-{len(bates) + 1:06d}")
    firm = Firm(
        name="Vance Keel LLP", address=("9 Court Square",), phone="555-555-0100", email="office@vancekeel.example"
    )
    given = Desk(firm=firm, person=paralegal, staff=(attorney, paralegal), today=TODAY, bates=bates)
    return given._replace(**changes)


class Words:
    """The words of every box of a case's papers, as a second reading of them gives them."""

    def __init__(self, case: CaseFile) -> None:
        self._boxes: dict[tuple[str, int], dict[Box | None, str]] = {}
        for paper in case.documents:
            for source in paper.sources.values():
                self._boxes.setdefault((paper.file, source.page), {})[source.box] = source.text

    def reread(self, sha: str, page: int, box: Box | None) -> str:
        """Return the words of a box, or of a whole page."""
        boxes = self._boxes.get((sha, page), {})
        return " ".join(boxes.values()) if box is None else boxes.get(box, "")


class _File:
    """Files papers under one matter, each in a file of its own."""

    def __init__(self, number: str) -> None:
        self.number, self.count = number, 0

    def add(self, kind: str, record: dict[str, Any], pages: int = 1) -> FiledDocument:
        self.count += 1
        name = f"{self.number} {self.count} {kind}"
        read = record_from_json(kind, record)
        sources = {
            path: Source(page=1 + at % pages, box=Box(72, at, 300, at + 1), text=_as_printed(value))
            for at, (path, value) in enumerate(scalars(read))
        }
        given = {"id": derive_id(name), "matter": self.number, "file": hashlib.sha256(name.encode()).hexdigest()}
        return FiledDocument.model_validate(
            {**given, "pages": (1, pages), "kind": kind, "confidence": 0.98, "record": read, "sources": sources}
        )


def _matter(number: str, shape: Shape) -> Matter:
    client = {
        "name": "Rowan T. Whitlock",
        "date_of_birth": "1981-05-06",
        "sex": "M",
        "employers": [],
        **dict(shape.client),
    }
    return Matter.model_validate(
        {
            "number": number,
            "client": client,
            "incident": {"date_of_loss": LOSS.isoformat(), "time": "08:15", "place": PLACES[shape.state][0],
                         "type": "motor_vehicle", "narrative": "Another car ran the red light and hit mine."},
            "jurisdiction": {"state": shape.state},
            "adverse_parties": [{"name": "Lyle Harmon", "role": "driver", "insurer": "Brightwater Mutual",
                                 "policy_number": "BW-20117", "claim_number": "77-4410-2",
                                 "adjuster": {"name": "C. Dube", "email": "cdube@brightwater.example"}}],
            "own_coverage": [{"insurer": "Larkfield Auto", "policy_number": "LF-8812", "claim_number": "LF-C-41",
                              "coverage": ["underinsured_motorist"]}],
            "injured_body_parts": ["neck", "low back"],
            "stage": "demand",
            "linked_matters": list(shape.linked),
            "staff": [{"name": "R. Vance", "role": "attorney"}],
        }
    )  # fmt: skip


def _papers(file: _File, shape: Shape) -> Iterator[FiledDocument]:
    place, cited = PLACES[shape.state]
    yield file.add("crash_report", _crash(place, cited), 3)
    for at in range(shape.photographs):
        yield file.add("photograph", {"date": LOSS.isoformat(), "title": f"Damage to the car, view {'ABCDEF'[at]}"})
    pages = 0
    for at in range(shape.providers):
        for paper in _provider(file, shape, at):
            pages += paper.page_count
            yield paper
    if shape.pages > pages:
        yield file.add("chart_note", _note("Alder Hospital Medical Records", LOSS, 0), shape.pages - pages)
    if shape.wages:
        yield from _wages(file)
    yield from _insurance(file, shape)
    for kind in shape.liens:
        yield _lien(file, kind)


def _crash(place: str, cited: str) -> dict[str, Any]:
    story = (
        "STATEMENT OF FACTS:\nParty 1 was driving north and entered the intersection on a red light. "
        "The front of the car of Party 1 struck the driver's side of the car of Party 2.\n"
        f"CAUSE:\nParty 1 caused this collision by driving in violation of {cited}. "
        "No contributing factor is attributed to Party 2."
    )
    return {
        "agency": "City Police Department", "report_number": "26-7741", "date": LOSS.isoformat(), "time": "08:15",
        "location": place.rsplit(",", 2)[0],
        "parties": [{"role": "driver", "name": "Lyle Harmon", "vehicle": "2020 Ford Edge"},
                    {"role": "driver", "name": "Rowan T. Whitlock", "vehicle": "2018 Kia Rio"}],
        "citations": [cited], "narrative": story,
    }  # fmt: skip


def provider_name(at: int) -> str:
    """Return the name of the provider of that number; the first is the hospital."""
    if at == 0:
        return "Alder Hospital"
    return f"{_TOWNS[at % len(_TOWNS)]}{_TOWNS[at // len(_TOWNS)].lower()} {_TRADES[at % len(_TRADES)]}"


def _provider(file: _File, shape: Shape, at: int) -> Iterator[FiledDocument]:
    name, visits = provider_name(at), 1 if at == 0 else shape.visits
    first = LOSS + dt.timedelta(days=at * 2)
    days = [first + dt.timedelta(days=4 * visit) for visit in range(visits)]
    for day in days:
        yield file.add("chart_note", _note(name, day, at), 2)
    if at == 1:
        yield file.add("imaging_report", _image(name, days[0]))
    charges = [
        {"date_of_service": day.isoformat(), "code": code, "code_system": "CPT", "description": words,
         "units": "1", "amount": amount}
        for day in days for code, words, amount in (_CODES[:1] if at == 0 else _CODES)
    ]  # fmt: skip
    total = sum(Decimal(charge["amount"]) for charge in charges)
    yield file.add(
        "medical_bill",
        {"form": "statement", "provider_name": name, "provider_address": f"{100 + at} Main Street",
         "patient_name": "Rowan T. Whitlock", "statement_date": "2026-08-01", "charges": charges,
         "diagnosis_codes": [_WORDS[at % 3][0]], "total_charges": str(total), "on_lien": at == 2},
    )  # fmt: skip
    if at != 2:
        yield file.add("explanation_of_benefits", _benefits(name, charges))


def _benefits(name: str, charges: list[dict[str, Any]]) -> dict[str, Any]:
    lines = []
    for charge in charges:
        billed = Decimal(charge["amount"])
        paid = (billed * 2 / 5).quantize(Decimal("0.01"))
        own = Decimal("5.00")
        lines.append(
            {"date_of_service": charge["date_of_service"], "code": charge["code"], "description": charge["description"],
             "billed": str(billed), "allowed": str(paid + own), "adjustment": str(billed - paid - own),
             "paid": str(paid), "patient_responsibility": str(own)}
        )  # fmt: skip
    return {
        "payer_name": "Stillwater Health Plan",
        "patient_name": "Rowan T. Whitlock",
        "provider_name": name,
        "lines": lines,
    }


def _note(name: str, day: dt.date, at: int) -> dict[str, Any]:
    code, words, complaint = _WORDS[at % 3]
    kind = "emergency" if at == 0 else ("therapy" if "Therapy" in name else "office_visit")
    return {
        "note_type": kind, "facility": name, "provider_name": f"{'ABCDEFGH'[at % 8]}. Marsh, MD",
        "patient_name": "Rowan T. Whitlock", "date_of_service": day.isoformat(), "chief_complaint": complaint,
        "history": "Wakes twice each night with neck pain. Neck pain 6/10.",
        "findings": "Neck: Palpable spasm of the left paraspinal muscles. Cervical rotation reduced to 50 degrees.",
        "diagnoses": [{"code": code, "description": words}], "plan": "Continue therapy twice a week for four weeks.",
        **({"work_status": "off work through March 13, 2026", "off_work_start": "2026-03-02",
            "off_work_end": "2026-03-13"} if at == 0 else {}),
    }  # fmt: skip


def _image(name: str, day: dt.date) -> dict[str, Any]:
    return {
        "facility": name, "provider_name": "Q. Adair, MD", "patient_name": "Rowan T. Whitlock",
        "date_of_service": day.isoformat(), "modality": "mri", "body_part": "Cervical spine",
        "impression": "1. C5-C6: left disc protrusion, 3 mm, contacting the left C6 nerve root.",
    }  # fmt: skip


def _wages(file: _File) -> Iterator[FiledDocument]:
    yield file.add(
        "wage_verification",
        {"employer_name": "Copper Lane Foods", "employee_name": "Rowan T. Whitlock", "job_title": "Line cook",
         "pay_rate": "21.50", "pay_rate_unit": "hour", "hours_per_week": "40", "absence_start": "2026-03-02",
         "absence_end": "2026-03-13", "days_missed": "10", "hours_missed": "80", "signed_on": "2026-05-01"},
    )  # fmt: skip


def _insurance(file: _File, shape: Shape) -> Iterator[FiledDocument]:
    if shape.limits:
        person, accident = shape.limits
        line = {"name": "Bodily Injury Liability", "coverage": "bodily_injury", "limit_per_person": person,
                "limit_per_accident": accident}  # fmt: skip
        yield file.add("declarations", _policy("Brightwater Mutual", "BW-20117", "Lyle Harmon", line))
    if shape.letter and shape.limits:
        yield file.add(
            "claim_letter",
            {"carrier": "Brightwater Mutual", "letter_type": "other", "date": "2026-05-12", "claim_number": "77-4410-2",
             "claimant_name": "Rowan T. Whitlock", "insured_name": "Lyle Harmon", "limit_per_person": shape.limits[0]},
        )  # fmt: skip
    if shape.own_limit:
        line = {"name": "Underinsured Motorist", "coverage": "underinsured_motorist",
                "limit_per_person": shape.own_limit, "limit_per_accident": "100000.00"}  # fmt: skip
        yield file.add("declarations", _policy("Larkfield Auto", "LF-8812", "Rowan T. Whitlock", line))


def _policy(carrier: str, number: str, insured: str, line: dict[str, Any]) -> dict[str, Any]:
    return {"carrier": carrier, "policy_number": number, "named_insured": insured, "period_start": "2025-10-01",
            "period_end": "2026-10-01", "coverages": [line]}  # fmt: skip


def _lien(file: _File, kind: str) -> FiledDocument:
    holder = {"hospital": "Alder Hospital", "medicare": "Medicare (BCRC)"}.get(kind, "Stillwater Health Plan")
    return file.add(
        "lien_notice",
        {"lienholder": holder, "lien_type": kind, "claimant_name": "Rowan T. Whitlock", "date": "2026-07-01",
         "date_of_loss": LOSS.isoformat(), "amount_claimed": "165.00" if kind == "hospital" else "400.00"},
    )  # fmt: skip


def _as_printed(value: object) -> str:
    """Return a value in the words of a paper: American dates, thousands with commas."""
    text = str(value)
    day = parse_date(text) if len(text) == 10 and text[4:5] == "-" else None
    if day:
        return day.strftime("%m/%d/%Y")
    whole, dot, cents = text.partition(".")
    return f"{Decimal(text):,.2f}" if dot and len(cents) == 2 and whole.isdigit() else text
