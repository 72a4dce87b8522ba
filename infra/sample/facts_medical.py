"""Who treated the client of the sample matter, when, and what became of every charge."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

ZERO = Decimal("0.00")
LOSS = dt.date(2026, 2, 14)
BORN = dt.date(1988, 5, 9)
CLIENT = "Marisol E. Quintanilla-Reyes"
CLIENT_LAST_FIRST = "Quintanilla-Reyes, Marisol E."
STREET, CITY, STATE, ZIP = "118 Alder Ct", "Fresno", "CA", "93710"
PHONE = "(559) 555-0142"
PLAN = "Golden Valley Health Plan"
PLAN_ADDRESS = ("P.O. Box 9407", "Fresno, CA 93792")
MEMBER, GROUP = "GV3310442", "FGF-20418"
EMPLOYER = "Fig Garden Foods, Inc."
FIRM = "Okafor Lindqvist LLP"
FIRM_ADDRESS = ("2300 Tulare Street, Suite 400", "Fresno, CA 93721")
ADVERSE_CARRIER, ADVERSE_CLAIM = "Tallgrass Mutual", "44-0917-263"

DIAGNOSES = {
    "S13.4XXA": "Sprain of ligaments of cervical spine, initial encounter",
    "S16.1XXA": "Strain of muscle, fascia and tendon at neck level, initial encounter",
    "S43.402A": "Unspecified sprain of left shoulder joint, initial encounter",
    "R20.2": "Paresthesia of skin",
    "M50.122": "Cervical disc disorder at C5-C6 level with radiculopathy",
    "M54.12": "Radiculopathy, cervical region",
    "M54.2": "Cervicalgia",
    "M62.838": "Other muscle spasm",
    "M99.01": "Segmental and somatic dysfunction of cervical region",
    "M99.02": "Segmental and somatic dysfunction of thoracic region",
    "R29.3": "Abnormal posture",
    "V43.53XA": "Car driver injured in collision with pick-up truck in traffic accident",
    "Y92.414": "Local residential or business street",
    "J01.90": "Acute sinusitis, unspecified",
    "M43.6": "Torticollis",
    "Z01.20": "Encounter for dental examination and cleaning without abnormal findings",
}


def npi(stem: str) -> str:
    """Return the nine digits with the check digit that makes them a well-formed NPI."""
    total = 24
    for place, sign in enumerate(reversed(stem)):
        digit = int(sign) * (2 if place % 2 == 0 else 1)
        total += digit - 9 if digit > 9 else digit
    return stem + str(-total % 10)


def money(amount: str) -> Decimal:
    """Return the amount as a decimal with two places."""
    return Decimal(amount).quantize(Decimal("0.01"))


def days(month: int, *numbers: int) -> list[dt.date]:
    """Return days of one month of 2026."""
    return [dt.date(2026, month, number) for number in numbers]


@dataclass(frozen=True)
class Provider:
    """A practice that treated the client, as its papers name it."""

    name: str
    street: str
    city: str
    phone: str
    npi: str
    tax_id: str
    account: str
    clinician: str
    clinician_npi: str


@dataclass(frozen=True)
class Line:
    """One charge and what the plan and the client made of it."""

    date: dt.date
    code: str
    description: str
    billed: Decimal
    allowed: Decimal = ZERO
    share: Decimal = ZERO
    units: int = 1
    modifiers: tuple[str, ...] = ()
    pointers: str = "A"
    system: str = "CPT"
    hcpcs: str = ""

    @property
    def discount(self) -> Decimal:
        """What the plan's contract takes off the charge."""
        return self.billed - self.allowed

    @property
    def paid(self) -> Decimal:
        """What the plan pays."""
        return self.allowed - self.share


@dataclass(frozen=True)
class Account:
    """All charges of one provider for the client."""

    provider: Provider
    diagnoses: tuple[str, ...]
    lines: tuple[Line, ...] = field(default=())

    def total(self, column: str) -> Decimal:
        """Return the sum of one money column of the lines."""
        return sum((getattr(line, column) for line in self.lines), ZERO)

    def visits(self) -> list[dt.date]:
        """Return the days on which the client was treated."""
        return sorted({line.date for line in self.lines})


def total(lines: Iterable[Line], column: str) -> Decimal:
    """Return the sum of one money column."""
    return sum((getattr(line, column) for line in lines), ZERO)


def _line(date: dt.date, code: str, text: str, amounts: str, **more: object) -> Line:
    """Return a line from its amounts "billed allowed share"."""
    billed, allowed, share = (money(part) for part in amounts.split())
    return Line(date, code, text, billed, allowed, share, **more)  # type: ignore[arg-type]


def _hospital_line(code: str, text: str, hcpcs: str, amounts: str, units: int = 1) -> Line:
    """Return a revenue line of the hospital's bill."""
    return _line(LOSS, code, text, amounts, hcpcs=hcpcs, units=units, system="REV")


AMBULANCE = Account(
    Provider(
        "Valley Star Ambulance", "2140 E Olive Avenue", "Fresno, CA 93701", "(559) 555-0117",
        npi("128567304"), "77-0518842", "VS26-004417", "K. Dunmore, EMT-P", npi("128567304"),
    ),
    ("S16.1XXA", "R20.2", "V43.53XA", "Y92.414"),
    (
        _line(LOSS, "A0429", "Ambulance service, BLS, emergency transport", "1650.00 640.00 150.00",
              modifiers=("SH",), pointers="ABC", system="HCPCS"),
        _line(LOSS, "A0425", "Ground mileage, per statute mile", "224.00 122.00 0.00",
              units=7, modifiers=("SH",), pointers="ABC", system="HCPCS"),
        _line(LOSS, "A0382", "BLS routine disposable supplies", "185.00 0.00 0.00",
              modifiers=("SH",), pointers="A", system="HCPCS"),
        _line(LOSS, "A0999", "Unlisted ambulance service, spinal motion restriction",
              "125.00 0.00 0.00", modifiers=("SH",), pointers="A", system="HCPCS"),
    ),
)  # fmt: skip
HOSPITAL = Account(
    Provider(
        "Sierra Crest Medical Center", "4100 Sierra Crest Way", "Fresno, CA 93720",
        "(559) 555-0160", npi("143290871"), "94-2260913", "SC26-0214-7731",
        "Anjali Rao, MD", npi("175642083"),
    ),
    ("S13.4XXA", "S16.1XXA", "S43.402A", "R20.2"),
    (
        _hospital_line("0250", "PHARMACY", "", "186.40 52.00 0.00", 4),
        _hospital_line("0260", "IV THERAPY", "96374", "248.00 112.00 0.00"),
        _hospital_line("0270", "MED-SUR SUPPLIES", "", "318.00 40.00 0.00", 3),
        _hospital_line("0301", "LAB/CHEMISTRY", "80053", "428.00 62.00 0.00"),
        _hospital_line("0305", "LAB/HEMATOLOGY", "85025", "236.00 48.00 0.00"),
        _hospital_line("0307", "LAB/UROLOGY", "81025", "94.00 14.00 0.00"),
        _hospital_line("0320", "DX X-RAY", "73030 LT", "512.00 118.00 0.00"),
        _hospital_line("0324", "DX X-RAY/CHEST", "71046", "596.00 131.00 0.00"),
        _hospital_line("0351", "CT SCAN/HEAD", "70450", "2986.00 810.00 0.00"),
        _hospital_line("0352", "CT SCAN/BODY", "72125", "3318.00 905.00 0.00"),
        _hospital_line("0450", "EMERG ROOM", "99284 25", "2814.00 1204.39 250.00"),
        _hospital_line("0636", "DRUGS/DETAIL CODE", "J1885", "68.00 18.00 0.00", 2),
        _hospital_line("0730", "EKG/ECG", "93005", "142.10 30.00 0.00"),
    ),
)  # fmt: skip
PHYSICIANS = Account(
    Provider(
        "Sierra Crest Emergency Physicians", "PO Box 27714", "Fresno, CA 93729",
        "(559) 555-0164", npi("161835209"), "20-4471960", "EP882214", "Anjali Rao, MD",
        npi("175642083"),
    ),
    ("S13.4XXA", "S16.1XXA", "S43.402A", "R20.2", "V43.53XA", "Y92.414"),
    (
        _line(LOSS, "99284", "Emergency department visit, moderate MDM", "1085.00 372.60 50.00",
              modifiers=("25",), pointers="ABCD"),
        _line(LOSS, "76705", "Ultrasound, abdominal, limited (FAST)", "205.00 68.00 0.00",
              modifiers=("26",), pointers="AE"),
        _line(LOSS, "93010", "Electrocardiogram, interpretation and report", "95.00 42.00 0.00",
              pointers="AE"),
    ),
)  # fmt: skip
SCAN_DAY = dt.date(2026, 3, 2)
IMAGING = Account(
    Provider(
        "Foothill Imaging", "7055 N Maple Avenue, Suite 110", "Fresno, CA 93720",
        "(559) 555-0133", npi("136074528"), "77-0390156", "FI-330918",
        "Priya N. Castellanos, MD", npi("119583340"),
    ),
    ("M54.12", "S13.4XXA"),
    (
        _line(SCAN_DAY, "72141", "MRI cervical spine without contrast, technical",
              "1980.00 452.75 100.00", modifiers=("TC",), pointers="A"),
        _line(SCAN_DAY, "72141", "MRI cervical spine without contrast, professional",
              "470.00 126.00 0.00", modifiers=("26",), pointers="A"),
    ),
)  # fmt: skip
ORTHO_DAYS = days(3, 10, 27) + days(4, 10) + days(5, 22) + days(7, 21)
ESTABLISHED = ("99214", "Office visit, established patient, moderate", "325.00 165.00 40.00")
ORTHO = Account(
    Provider(
        "Ortega Orthopaedics", "1180 E Perrin Avenue, Suite 204", "Fresno, CA 93720",
        "(559) 555-0171", npi("157920346"), "46-1178205", "OO-20417", "Daniel R. Ortega, MD",
        npi("150338827"),
    ),
    ("M50.122", "S13.4XXA", "S43.402A"),
    (
        _line(ORTHO_DAYS[0], "99204", "Office visit, new patient, moderate", "540.00 262.00 40.00"),
        _line(ORTHO_DAYS[0], "72040", "X-ray, cervical spine, 2 or 3 views", "185.00 58.20 0.00"),
        _line(ORTHO_DAYS[1], *ESTABLISHED),
        _line(ORTHO_DAYS[2], *ESTABLISHED),
        _line(ORTHO_DAYS[3], "99213", "Office visit, established patient, low",
              "275.00 125.00 40.00"),
        _line(ORTHO_DAYS[4], *ESTABLISHED),
    ),
)  # fmt: skip
FIRST_COURSE = days(3, 16, 18, 20, 23, 25, 30) + days(4, 1, 3, 6, 8, 13, 15, 17, 20, 24, 28)
SECOND_COURSE = days(5, 19, 20, 21, 26, 28) + days(6, 1, 3, 5)
EXERCISE = "Therapeutic exercise, 15 min"
MANUAL = "Manual therapy, 15 min"


def _therapy_lines(day: dt.date) -> list[Line]:
    """Return the charges of one therapy visit; each visit comes to 255.00."""
    if day == FIRST_COURSE[0]:
        return [
            _line(day, "97162", "PT evaluation, moderate", "195.00 85.20 30.00",
                  modifiers=("GP",)),
            _line(day, "97110", EXERCISE, "60.00 30.00 0.00", modifiers=("GP",)),
        ]  # fmt: skip
    if day == SECOND_COURSE[0]:
        return [
            _line(day, "97164", "PT re-evaluation", "120.00 50.00 30.00", modifiers=("GP",)),
            _line(day, "97110", EXERCISE, "60.00 30.00 0.00", modifiers=("GP",)),
            _line(day, "97140", MANUAL, "75.00 35.20 0.00", modifiers=("GP",)),
        ]
    return [
        _line(day, "97110", EXERCISE, "120.00 60.00 30.00", units=2, modifiers=("GP",)),
        _line(day, "97140", MANUAL, "75.00 35.20 0.00", modifiers=("GP",)),
        _line(day, "97014", "Electrical stimulation, unattended", "60.00 20.00 0.00",
              modifiers=("GP",)),
    ]  # fmt: skip


THERAPY = Account(
    Provider(
        "Bright River Physical Therapy", "3477 W Shaw Avenue, Suite 103", "Fresno, CA 93711",
        "(559) 555-0188", npi("168214075"), "82-3310457", "BR-10662", "Hannah Liu, PT, DPT",
        npi("182906314"),
    ),
    ("M50.122", "S13.4XXA", "R29.3"),
    tuple(line for day in FIRST_COURSE + SECOND_COURSE for line in _therapy_lines(day)),
)  # fmt: skip
CHIRO_DAYS = days(3, 4, 6, 9, 12, 17, 19, 24, 31) + days(4, 7, 14, 21, 29)


def _chiro_lines(day: dt.date) -> list[Line]:
    """Return the charges of one chiropractic visit."""
    spinal = _line(day, "98941", "Chiropractic manipulation, spinal, 3-4 regions", "75.00 0 0")
    if day == CHIRO_DAYS[0]:
        exam = "Office visit, new patient, low"
        return [_line(day, "99203", exam, "135.00 0 0", modifiers=("25",)), spinal]
    return [
        spinal,
        _line(day, "97014", "Electrical stimulation, unattended", "35.00 0 0"),
        _line(day, "97140", MANUAL, "40.00 0 0", modifiers=("59",)),
    ]


CHIRO = Account(
    Provider(
        "Halvorsen Chiropractic", "5070 N Palm Avenue, Suite B", "Fresno, CA 93704",
        "(559) 555-0126", npi("194407216"), "27-5590318", "H-2231", "Erik Halvorsen, DC",
        npi("194407216"),
    ),
    ("S13.4XXA", "M99.01", "M99.02", "M62.838"),
    tuple(line for day in CHIRO_DAYS for line in _chiro_lines(day)),
)  # fmt: skip
PLAN_ACCOUNTS = (AMBULANCE, HOSPITAL, PHYSICIANS, IMAGING, ORTHO, THERAPY)
DENTAL = Line(dt.date(2026, 3, 3), "D1110", "Dental cleaning, adult", money("142.00"), money("88.00"))
DENTIST = "Blackstone Family Dental"
SPECIALS = (
    (AMBULANCE, 1, "2184.00 1422.00 612.00 150.00"),
    (HOSPITAL, 1, "11946.50 8402.11 3294.39 250.00"),
    (PHYSICIANS, 1, "1385.00 902.40 432.60 50.00"),
    (IMAGING, 1, "2450.00 1871.25 478.75 100.00"),
    (ORTHO, 5, "1975.00 1034.80 740.20 200.00"),
    (THERAPY, 24, "6120.00 3355.20 2044.80 720.00"),
)


def check() -> None:
    """Raise where the lines of a provider do not come to what the matter says they do."""
    for account, visits, amounts in SPECIALS:
        expected = [money(amount) for amount in amounts.split()]
        got = [account.total(name) for name in ("billed", "discount", "paid", "share")]
        if got != expected or len(account.visits()) != visits:
            raise ValueError(f"{account.provider.name}: {got}, {len(account.visits())} visits")
    if CHIRO.total("billed") != money("1860.00") or len(CHIRO.visits()) != 12:
        raise ValueError("the chiropractor's bill does not come to 1,860.00 over 12 visits")
