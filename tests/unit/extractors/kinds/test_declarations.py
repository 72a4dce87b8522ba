import datetime as dt
from decimal import Decimal

import pytest

from casefile.pages import Page
from casefile.records.insurance import CoverageLine, Declarations, Vehicle
from extractors.kinds import declarations
from extractors.typed import typed_pages
from tests.pages import page_of, pages_of

OUTLINE = """
PINE VALLEY INSURANCE COMPANY                    Policy Number: 904417722
P.O. Box 6807                                         Underwritten by:
Cleveland, OH 44101                                   Pine Casualty Insurance Co
                                                      Policyholders:
                                                      Rosa M Delgado
Named insured                                         Luis Delgado
Rosa M Delgado                                        October 1, 2025
12 Elm St
Houston, TX 77002

Auto Insurance Coverage Summary
This is your Declarations Page

Policy Period: Oct 1, 2025 - Apr 1, 2026

Outline of coverage

2021 TOYOTA COROLLA LE 4 DOOR SEDAN
VIN: 5YFEPMAE1MP123456
                                          Limits                       Deductible     Premium
Liability To Others                                                                      $310
  Bodily Injury Liability                 $30,000 each person/$60,000 each accident
  Property Damage Liability               $25,000 each accident
Uninsured/Underinsured Motorist           $30,000 each person/$60,000 each accident        58
Uninsured/Underinsured Motorist Property Damage  $25,000 each accident      $250           21
Personal Injury Protection                $2,500 each person                               44
Comprehensive                             Actual Cash Value                 $500           80
Collision                                 Actual Cash Value                 $1,000        197
Roadside Assistance                                                                        12
Total premium for 2021 TOYOTA                                                            $722
"""
SYMBOLS = """
                     DECLARATIONS PAGE
HEARTLAND FARM MUTUAL AUTOMOBILE INSURANCE COMPANY

NAMED INSURED                         POLICY NUMBER    214 8832-B04-13
ROE, JOHN A                           POLICY PERIOD    FEB 04 2026 to AUG 04 2026
55 OAK LANE                           12:01 A.M. Standard Time
ATLANTA GA 30303-1234

YOUR CAR
YEAR   MAKE     MODEL      BODY STYLE   VEHICLE ID. NUMBER
2020   HONDA    ACCORD     4DR          1HGCV1F34LA012345

SYMBOLS     COVERAGES                                  PREMIUMS
A           Liability Coverage                         $402.18
              Bodily Injury Limits
                Each Person, Each Accident
                $50,000      $100,000
              Property Damage Limit
                Each Accident
                $50,000
C           Medical Payments Coverage                  $31.90
              Limit - Each Person
                $5,000
D           Comprehensive Coverage - $250 Deductible   $66.10
G           Collision Coverage - $500 Deductible       $210.44
U           Uninsured Motor Vehicle Coverage           $44.00
              Bodily Injury Limits
                Each Person, Each Accident
                $50,000      $100,000
Total premium for this policy period                   $754.62
"""
BY_VEHICLE = """
GULFSIDE INSURANCE                                   PERSONAL AUTO DECLARATIONS
Policy No. FLA-220-8841          Effective Date 03/15/2026   Expiration Date 09/15/2026
Insured: LUCIA FERRER AND MATEO FERRER

VEHICLES
1  2018 Land Rover Discovery Sport   VIN SALCR2RX0JH712345
2  2015 Nissan Altima 2.5 S          VIN 1N4AL3AP5FC123456

COVERAGES                                LIMITS             VEH 1       VEH 2
Bodily Injury                            25/50             210.00      180.00
Property Damage                          25,000            120.00      101.00
Personal Injury Protection  $1,000 Ded   10,000            310.00      290.00
Uninsured Motorist - Stacked             25/50             150.00      150.00
Medical Payments                         REJECTED
Comprehensive                            $500 Deductible    90.00       61.00
Collision                                $1,000 Deductible 240.00      160.00
TOTAL                                                     1120.00      942.00
"""
COMMERCIAL = """
                IRON GATE INDEMNITY COMPANY
                BUSINESS AUTO DECLARATIONS
POLICY NUMBER: BA 4471902 01
NAMED INSURED: Lone Pine Trucking, LLC
POLICY PERIOD: From 01/01/2026 to 01/01/2027 at 12:01 A.M.

COVERAGES                     COVERED AUTOS     LIMIT                             PREMIUM
LIABILITY                     7, 8, 9           $1,000,000 CSL each accident      $8,412
AUTO MEDICAL PAYMENTS         7                 $5,000                            $210
UNINSURED MOTORISTS           6                 $ 60,000                          $188
UNDERINSURED MOTORISTS        6                 $ 60,000                          INCL
"""
THOUSANDS = """
Blue Ridge Insurance Co.
Declarations
Policy #: BR123456
Named Insured(s): Ann Field
Policy Term: 6/1/26 - 12/1/26
Bodily Injury / Property Damage:  100/300/50
UM: 100/300
UIM: 50/100
Med Pay: $2,000
Comprehensive  Ded $100
Collision      Ded $500
Personal Umbrella Liability: $1,000,000 each occurrence
"""
BY_ROW = """
REDWOOD STATE INSURANCE EXCHANGE                  AUTO POLICY DECLARATIONS

NAMED INSURED                       POLICY NUMBER      CAA 100 22 4471
OWEN T. REED AND                    POLICY PERIOD      01/15/2026 TO 01/15/2027
GRACE L. REED
9 HILL STREET

COVERAGES                   LIMITS OF LIABILITY                     VEH 1     VEH 2
BODILY INJURY               EACH PERSON              $250,000       $288      $240
                            EACH OCCURRENCE          $500,000
MEDICAL PAYMENTS            EACH PERSON               $10,000        $38       $36
COLLISION                   DEDUCTIBLE VEH 1           $1,000       $402      $355
                            DEDUCTIBLE VEH 2             $500
UNINSURED DEDUCTIBLE WAIVER                          INCLUDED         $9        $8
TOTAL PER VEHICLE                                                 $1,102      $954
"""
OUTLINES = """
                                              Policy number: 83341907-2
                                              Underwritten by:
                                              Northwind Casualty Company
Auto Insurance
Coverage Summary

Marcus Bell                          Named insured

2019 NISSAN ROGUE
VIN: 5N1AT2MV8KC123456
                                     Limits                              Premium
Uninsured Motorist                   $25,000 each person/$50,000 each accident      $44
Collision                            Actual Cash Value    $500 deductible           $301
Total premium for 2019 NISSAN                                                       $345

2014 HONDA CRV
VIN: 2HKRM4H59EH123456
                                     Limits                              Premium
Uninsured Motorist                   $25,000 each person/$50,000 each accident      $41
Collision                            Actual Cash Value    $1,000 deductible         $255
Total premium for 2014 HONDA                                                        $296
"""
MARKDOWN = """# OREGON PERSONAL AUTO POLICY DECLARATIONS PAGE
**Policy Number:** POLICY-XYZ789
**Policy Period:** 02/01/2026 to 08/01/2026

**Named Insured:**
Jo Smith

**Coverages and Premiums:**

- Bodily Injury Liability: $100,000/$300,000 [$450]
- Uninsured/Underinsured Motorist: $100,000/$300,000 [$115]
- Collision Coverage: $500 deductible [$425]
- Rental Reimbursement: $30/day, max $900 [$30]

**Forms and Endorsements:**
- CA405 - Rental Reimbursement Coverage
"""
PROSE = """
OAK CASUALTY COMPANY                      DECLARATIONS
Policy Number:  OC-1
Medical Payments coverage pays reasonable expenses of $5,000 or less.
California law requires bodily injury limits of $30,000 for one person.
You were offered Uninsured Motorist Bodily Injury limits of $100,000.
"""


def _read(text: str) -> Declarations:
    record = declarations.extract(pages_of(text)).record
    assert isinstance(record, Declarations)
    return record


def _line(record: Declarations, name: str) -> CoverageLine:
    return next(line for line in record.coverages if line.name == name)


def _limits(line: CoverageLine) -> tuple[str | None, Decimal | None, Decimal | None]:
    return line.coverage, line.limit_per_person, line.limit_per_accident


@pytest.mark.parametrize(
    ("text", "policy"),
    [
        (OUTLINE, ("Pine Valley Insurance Company", "904417722", "Rosa M Delgado")),
        (SYMBOLS, ("Heartland Farm Mutual Automobile Insurance Company", "214 8832-B04-13", "Roe, John A")),
        (BY_VEHICLE, ("Gulfside Insurance", "FLA-220-8841", "Lucia Ferrer and Mateo Ferrer")),
        (COMMERCIAL, ("Iron Gate Indemnity Company", "BA 4471902 01", "Lone Pine Trucking, LLC")),
        (THOUSANDS, ("Blue Ridge Insurance Co.", "BR123456", "Ann Field")),
    ],
    ids=["outline", "symbols", "by vehicle", "commercial", "thousands"],
)
def test_company_policy_and_insured_are_read_off_every_layout(text, policy):
    record = _read(text)
    assert (record.carrier, record.policy_number, record.named_insured) == policy


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (OUTLINE, dt.date(2025, 10, 1), dt.date(2026, 4, 1)),
        (SYMBOLS, dt.date(2026, 2, 4), dt.date(2026, 8, 4)),
        (BY_VEHICLE, dt.date(2026, 3, 15), dt.date(2026, 9, 15)),
        (COMMERCIAL, dt.date(2026, 1, 1), dt.date(2027, 1, 1)),
        (THOUSANDS, dt.date(2026, 6, 1), dt.date(2026, 12, 1)),
    ],
)
def test_both_days_of_the_period_are_read(text, start, end):
    record = _read(text)
    assert (record.period_start, record.period_end) == (start, end)


@pytest.mark.parametrize(
    ("text", "name", "limits"),
    [
        (OUTLINE, "Bodily Injury Liability", ("bodily_injury", 30000, 60000)),
        (OUTLINE, "Property Damage Liability", ("property_damage", None, 25000)),
        (OUTLINE, "Uninsured/Underinsured Motorist", ("uninsured_motorist", 30000, 60000)),
        (OUTLINE, "Uninsured/Underinsured Motorist Property Damage", ("other", None, 25000)),
        (OUTLINE, "Personal Injury Protection", ("personal_injury_protection", 2500, None)),
        (SYMBOLS, "Bodily Injury Limits", ("bodily_injury", 50000, 100000)),
        (SYMBOLS, "Medical Payments Coverage", ("medical_payments", 5000, None)),
        (SYMBOLS, "Uninsured Motor Vehicle Coverage", ("uninsured_motorist", 50000, 100000)),
        (BY_VEHICLE, "Bodily Injury", ("bodily_injury", 25000, 50000)),
        (BY_VEHICLE, "Personal Injury Protection", ("personal_injury_protection", 10000, None)),
        (COMMERCIAL, "LIABILITY", ("bodily_injury", None, 1000000)),
        (COMMERCIAL, "UNDERINSURED MOTORISTS", ("underinsured_motorist", None, 60000)),
        (THOUSANDS, "UM", ("uninsured_motorist", 100000, 300000)),
        (THOUSANDS, "UIM", ("underinsured_motorist", 50000, 100000)),
        (THOUSANDS, "Personal Umbrella Liability", ("umbrella", None, 1000000)),
    ],
)
def test_class_and_limits_are_read_in_words_pairs_columns_and_thousands(text, name, limits):
    assert _limits(_line(_read(text), name)) == limits


def test_three_figures_state_injury_and_property_damage():
    lines = [line for line in _read(THOUSANDS).coverages if line.name == "Bodily Injury / Property Damage"]
    assert [_limits(line) for line in lines] == [("bodily_injury", 100000, 300000), ("property_damage", None, 50000)]


def test_a_heading_over_several_coverages_is_none_itself():
    assert "Liability To Others" not in [line.name for line in _read(OUTLINE).coverages]


@pytest.mark.parametrize(
    ("text", "name", "deductible", "premium"),
    [
        (OUTLINE, "Collision", 1000, 197),
        (SYMBOLS, "Comprehensive Coverage", 250, Decimal("66.10")),
        (BY_VEHICLE, "Personal Injury Protection", 1000, None),
        (COMMERCIAL, "LIABILITY", None, 8412),
        (THOUSANDS, "Comprehensive", 100, None),
    ],
)
def test_deductible_and_premium_are_told_apart(text, name, deductible, premium):
    line = _line(_read(text), name)
    assert (line.deductible, line.premium) == (deductible, premium)


def test_a_total_over_all_vehicles_is_the_premium():
    text = BY_VEHICLE.replace("VEH 2", "VEH 2       TOTAL", 1).replace("180.00", "180.00      390.00", 1)
    assert _line(_read(text), "Bodily Injury").premium == 390


@pytest.mark.parametrize(
    ("name", "limits"),
    [
        ("BODILY INJURY", ("bodily_injury", 250000, 500000)),
        ("MEDICAL PAYMENTS", ("medical_payments", 10000, None)),
        ("UNINSURED DEDUCTIBLE WAIVER", ("other", None, None)),
    ],
)
def test_limits_on_rows_of_their_own_are_not_taken_for_premiums(name, limits):
    assert _limits(_line(_read(BY_ROW), name)) == limits


def test_a_deductible_that_differs_by_vehicle_is_said():
    assert "deductible_by_vehicle" in [problem.code for problem in declarations.extract(pages_of(BY_ROW)).problems]


def test_nothing_differs_by_vehicle_on_a_policy_of_one():
    for page in (BY_ROW.replace("VEH 2", "     ").replace("VEH 1", "     "), BY_ROW):
        codes = [problem.code for problem in declarations.extract(pages_of(page)).problems]
        assert ("deductible_by_vehicle" in codes) == (page is BY_ROW)


def test_two_people_insured_are_one_name():
    assert _read(BY_ROW).named_insured == "Owen T. Reed and Grace L. Reed"


def test_a_name_may_stand_before_its_caption_and_the_company_under_its_own():
    record = _read(OUTLINES)
    assert (record.named_insured, record.carrier) == ("Marcus Bell", "Northwind Casualty Company")


def test_a_coverage_printed_again_for_each_vehicle_is_one_unless_it_differs():
    lines = [(line.name, line.deductible) for line in _read(OUTLINES).coverages]
    assert lines == [("Uninsured Motorist", None), ("Collision", 500), ("Collision", 1000)]


def test_a_rejected_coverage_is_named_as_such_and_no_line():
    record = _read(BY_VEHICLE)
    names = [line.name for line in record.coverages]
    assert ("Medical Payments" in names, "Medical Payments" in record.rejected_coverages) == (False, True)


def test_stacked_coverage_is_marked():
    assert any(line.stacked for line in _read(BY_VEHICLE).coverages)


@pytest.mark.parametrize(
    ("text", "vehicles"),
    [
        (OUTLINE, [Vehicle(year=2021, make="TOYOTA", model="COROLLA LE 4 DOOR SEDAN", vin="5YFEPMAE1MP123456")]),
        (SYMBOLS, [Vehicle(year=2020, make="HONDA", model="ACCORD", vin="1HGCV1F34LA012345")]),
        (
            BY_VEHICLE,
            [
                Vehicle(year=2018, make="Land Rover", model="Discovery Sport", vin="SALCR2RX0JH712345"),
                Vehicle(year=2015, make="Nissan", model="Altima 2.5 S", vin="1N4AL3AP5FC123456"),
            ],
        ),
        (COMMERCIAL, []),
    ],
)
def test_vehicles_are_read_in_tables_and_rows(text, vehicles):
    assert list(_read(text).vehicles) == vehicles


def test_sentences_about_coverages_are_no_coverages():
    assert _read(PROSE).coverages == ()


def test_markdown_is_read_like_a_page():
    record = declarations.extract(typed_pages(MARKDOWN)).record
    assert isinstance(record, Declarations)
    assert [(line.name, line.premium) for line in record.coverages] == [
        ("Bodily Injury Liability", 450),
        ("Uninsured/Underinsured Motorist", 115),
        ("Collision Coverage", 425),
        ("Rental Reimbursement", 30),
    ]


def test_a_title_is_no_company():
    record = declarations.extract(typed_pages(MARKDOWN)).record
    assert isinstance(record, Declarations)
    assert record.carrier is None


def test_a_masked_policy_number_is_not_known():
    assert _read("OAK CASUALTY COMPANY\n\nPolicy Number:  XXXXXXX123").policy_number is None


def test_a_blank_form_gives_nothing():
    blank = "Policy Number:\nNamed Insured:\nPolicy Period:\n\nCoverages      Limits      Premium\nBodily Injury"
    assert _read(blank) == Declarations()


def test_every_value_has_the_words_that_it_was_read_from():
    sources = declarations.extract(pages_of(OUTLINE)).sources
    assert sources["coverages[0].limit_per_person"].text == "$30,000"


def test_a_company_misread_on_one_page_is_taken_from_another():
    poor = page_of("0AK CA5UALTY COMPANY\n\nPolicy Number:  OC-1", method="ocr", confidence=0.5)
    good = page_of("OAK CASUALTY COMPANY\n\nPage 2", number=2, method="ocr", confidence=0.95)
    record = declarations.extract([poor, good]).record
    assert isinstance(record, Declarations)
    assert record.carrier == "Oak Casualty Company"


def test_no_pages_give_an_empty_record():
    assert declarations.extract([Page(1, 612.0, 792.0, (), (), "ocr", "0", blank=True)]).record == Declarations()


COLUMNS = """
                                  BUSINESS AUTO DECLARATIONS
                              Gulfstream Surety & Casualty Company
POLICY NUMBER: BAP-TX 5518207-04
Insured and mailing address
Marguerite Oyelowo-Stark
and Desmond Stark
5108 Live Oak Bend
POLICY PERIOD: FROM 12/01/2025 TO 12/01/2026

Coverage              Each person     Each accident    Veh 1       Veh 2      Both
Bodily Injury         $250,000        $500,000         131.20      118.40     249.60
Personal Injury       $5,000                            20.00       20.00      40.00
Protection
Uninsured Motorist    $30,000         $60,000           15.00       15.00      30.00
"""
CLOSE = """
PINE VALLEY INSURANCE COMPANY
Declarations
                                          Limits Deductible      Premium
Bodily Injury Liability                   $50,000 person / $100,000 accident       $214
Comprehensive                                    $500            61
"""


def test_a_limit_for_a_person_and_one_for_an_accident_may_stand_in_columns() -> None:
    """A name that goes on in the next row is one name, and "Both" is the premium of all vehicles."""
    record = declarations.extract([page_of(COLUMNS)]).record
    assert isinstance(record, Declarations)
    lines = [
        (line.name, line.coverage, line.limit_per_person, line.limit_per_accident, line.premium)
        for line in record.coverages
    ]
    assert lines == [
        ("Bodily Injury", "bodily_injury", Decimal("250000.00"), Decimal("500000.00"), Decimal("249.60")),
        ("Personal Injury Protection", "personal_injury_protection", Decimal("5000.00"), None, Decimal("40.00")),
        ("Uninsured Motorist", "uninsured_motorist", Decimal("30000.00"), Decimal("60000.00"), Decimal("30.00")),
    ]


def test_the_insurer_is_the_name_at_the_head_that_says_it_insures() -> None:
    """Two people insured are both named, and letters before a hyphen belong to the policy's number."""
    record = declarations.extract([page_of(COLUMNS)]).record
    assert isinstance(record, Declarations)
    assert record.carrier == "Gulfstream Surety & Casualty Company"
    assert record.policy_number == "BAP-TX 5518207-04"
    assert record.named_insured == "Marguerite Oyelowo-Stark and Desmond Stark"


def test_captions_that_stand_close_head_columns_of_their_own() -> None:
    """A premium without cents under such a head is no limit."""
    record = declarations.extract([page_of(CLOSE)]).record
    assert isinstance(record, Declarations)
    body, own = record.coverages
    assert (body.limit_per_person, body.limit_per_accident) == (Decimal("50000.00"), Decimal("100000.00"))
    assert (own.deductible, own.premium) == (Decimal("500.00"), Decimal("61.00"))


SHORT = """
EVERGREEN AUTO INSURANCE EXCHANGE            Personal Auto Policy Declarations

Coverage                 Limits                         Veh 01
UM PD                    $10,000                        $12.00
Med Pay                  REJECTED
Comp                     Ded $250                       $44.00
Coll                     Ded $500                       $131.00
Rental                   $30/$900                       $14.00
"""


def test_short_names_are_coverages_and_their_deductibles_are_read() -> None:
    """A day's and a whole rental's limit are none for a person and an accident."""
    record = declarations.extract([page_of(SHORT)]).record
    assert isinstance(record, Declarations)
    assert [(line.name, line.coverage, line.deductible) for line in record.coverages] == [
        ("UM PD", "other", None),
        ("Comp", "other", Decimal("250.00")),
        ("Coll", "other", Decimal("500.00")),
        ("Rental", "other", None),
    ]
    assert all(line.limit_per_person is None for line in record.coverages)


WINDOW = """
PINECREST                                    PERSONAL AUTO POLICY DECLARATIONS
A member of the Pinecrest Insurance Group    Policy Number: PCA 044-81927
Coverage is provided by Pinecrest Property & Casualty Company

Named Insured and Mailing Address            Your agent:
OTTOKAR B VILLENEUVE                         Zenith City Insurance Agency
AND SERAPHINA VILLENEUVE                     218-555-0133
61 TAMARACK RD
DULUTH MN 55811

POLICY     MAR 09 2026 to SEP
PERIOD     09 2026

Coverage                            Limit of Liability                  Six-month
                                                                        premium
Bodily Injury Liability             $30,000 each person / $60,000 each  $320.92
                                    accident
Uninsured/Underinsured Motorists    $30,000 each person / $60,000 each  $83.62
Injury                              accident
Liability - Property Damage         $25,000 each accident               $44.10
Personal Injury Protection          $10,000 Ded $300                    $12.00
Uninsured Motorists - Stacked       $50,000 each person                 $18.00
Medical Payments                    Rejected
"""


def test_the_company_that_provides_the_coverage_is_the_carrier_and_no_caption_is_insured():
    record = declarations.extract([page_of(WINDOW)]).record
    assert record.carrier == "Pinecrest Property & Casualty Company"
    assert record.named_insured == "Ottokar B Villeneuve and Seraphina Villeneuve"
    assert (record.period_start, record.period_end) == (dt.date(2026, 3, 9), dt.date(2026, 9, 9))


def test_names_and_limits_that_their_cells_wrap_are_whole():
    lines = declarations.extract([page_of(WINDOW)]).record.coverages
    assert [(line.coverage, line.limit_per_person, line.limit_per_accident, line.premium) for line in lines[:3]] == [
        ("bodily_injury", Decimal(30000), Decimal(60000), Decimal("320.92")),
        ("uninsured_motorist", Decimal(30000), Decimal(60000), Decimal("83.62")),
        ("property_damage", None, Decimal(25000), Decimal("44.10")),
    ]
    assert lines[1].name == "Uninsured/Underinsured Motorists Injury"


def test_of_two_sums_around_its_word_the_deductible_is_the_smaller():
    line = declarations.extract([page_of(WINDOW)]).record.coverages[3]
    assert (line.limit_per_person, line.deductible, line.premium) == (Decimal(10000), Decimal(300), Decimal(12))


def test_what_is_stacked_or_rejected_is_no_problem():
    extraction = declarations.extract([page_of(WINDOW)])
    assert extraction.record.coverages[4].stacked
    assert extraction.record.rejected_coverages == ("Medical Payments",)
    assert not extraction.problems


def test_a_period_printed_backwards_is_given_as_printed():
    record = declarations.extract([page_of(OUTLINE.replace("Apr 1, 2026", "Apr 1, 2025"))]).record
    assert (record.period_start, record.period_end) == (dt.date(2025, 10, 1), dt.date(2025, 4, 1))


SPLIT = """
GRANITE COAST INSURANCE CO            AUTO POLICY DECLARATIONS
PO BOX 310 CONCORD NH 03399           AMENDED  EFF 02/10/26

POLICY NUMBER      FROM        TO         NAMED INSURED
GCI-7781204        11/30/25    05/30/26   LINNEA CASTLEFORD

COVERAGES                      LIMITS                   PREMIUM VEH 1
LIABILITY BODILY INJURY        EACH PERSON 100,000
                               EACH ACC    300,000      164.00
MEDICAL PAYMENTS               EACH PERSON   5,000       17.00
COLLISION                      ACV LESS 500 DED         122.00
TOTAL TERM PREMIUM                                      303.00
"""
UNITS = """
Sawtooth Casualty Insurance Company
Personal Auto Declarations Page

Policyholder           Policy GPM88-4665-330        Vehicle
Tamsin Vale            Expires October 20, 2025     2022 Subaru Forester
                                                    JF2SKAEC8NH430915

Coverages                 Limits                                       #1         #2
Bodily Injury Liability   $50,000 per person / $100,000 per accident   $121.00    $98.00
Collision                 $500 deductible                              $133.00    Not carried
Totals                                                                 $254.00    $98.00
"""


def test_a_figure_behind_each_person_or_accident_is_a_limit_wherever_it_stands():
    lines = declarations.extract([page_of(SPLIT)]).record.coverages
    assert [(line.limit_per_person, line.limit_per_accident, line.deductible, line.premium) for line in lines] == [
        (Decimal(100000), Decimal(300000), None, Decimal(164)),
        (Decimal(5000), None, None, Decimal(17)),
        (None, None, Decimal(500), Decimal(122)),
    ]


def test_days_under_captions_side_by_side_are_the_period_and_an_amendment_is_not():
    record = declarations.extract([page_of(SPLIT)]).record
    assert (record.period_start, record.period_end) == (dt.date(2025, 11, 30), dt.date(2026, 5, 30))


def test_a_coverage_that_one_vehicle_carries_is_not_rejected():
    record = declarations.extract([page_of(UNITS)]).record
    assert [(line.name, line.limit_per_accident, line.premium) for line in record.coverages] == [
        ("Bodily Injury Liability", Decimal(100000), None), ("Collision", None, Decimal(133)),
    ]  # fmt: skip


def test_the_year_of_a_day_is_not_that_of_a_vehicle():
    (vehicle,) = declarations.extract([page_of(UNITS)]).record.vehicles
    assert (vehicle.year, vehicle.make, vehicle.model) == (2022, "Subaru", "Forester")


def test_the_title_of_a_policy_is_no_coverage_and_an_estimated_total_no_premium_of_one():
    text = """
TIDEWATER COMMERCIAL INSURANCE COMPANY
PERSONAL UMBRELLA POLICY
DECLARATIONS
Policy Number: UMB-161957-2

Coverage                       Limit each occurrence    Retained limit    Annual premium
Covered Autos Liability - CSL  $1,000,000 each accident                   $6,418.00
Personal Umbrella Liability    $1,000,000               $250              $312.00
ESTIMATED TOTAL PREMIUM                                                   $6,730.00
"""
    lines = declarations.extract([page_of(text)]).record.coverages
    assert [(line.name, line.coverage, line.limit_per_accident, line.premium) for line in lines] == [
        ("Covered Autos Liability - CSL", "bodily_injury", Decimal(1000000), Decimal(6418)),
        ("Personal Umbrella Liability", "umbrella", Decimal(1000000), Decimal(312)),
    ]
