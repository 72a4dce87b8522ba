import datetime as dt

import pytest

from casefile.pages import Box, Page
from casefile.records.litigation import DiscoveryRequest, ServedDiscovery
from extractors.kinds import served_discovery
from tests.pages import page_of, pages_of

CALIFORNIA = (
    """
 1  DANA POST (State Bar No. 000100)
 2  POST & LAKE LLP
 3  Telephone: 559-555-0134
 4  Attorneys for Defendant OWEN REED
 5
 6              SUPERIOR COURT OF THE STATE OF CALIFORNIA
 7                      COUNTY OF LOS ANGELES
 8
 9  MARIA DE LA CRUZ,                     )  Case No. 26STCV00123
10                Plaintiff,              )
11       vs.                              )  SPECIAL INTERROGATORIES,
12  OWEN REED, an individual; and         )  SET TWO
13  DOES 1 through 20, inclusive,         )
14                Defendants.             )
15
16  PROPOUNDING PARTY:   Defendant OWEN REED
17  RESPONDING PARTY:    Plaintiff MARIA DE LA CRUZ
18  SET NUMBER:          Two
19
20                         DEFINITIONS
21       A.  "YOU" means the responding
22  party.
23       B.  "INCIDENT" means the collision.
24                         INSTRUCTIONS
25       1.  Answer under oath.
26                    SPECIAL INTERROGATORIES
27  SPECIAL INTERROGATORY NO. 36:
28       State each fact that supports YOUR claim for lost income, and each



























                                     1
                      SPECIAL INTERROGATORIES, SET TWO
""",
    """
 1  PERSON who knows of it.
 2  SPECIAL INTERROGATORY NO. 37:
 3       Describe the INCIDENT.
 4  ///
 5  DATED: May 1, 2026                    POST & LAKE LLP
 6
 7                         PROOF OF SERVICE
 8       I am over eighteen. My electronic service address is d@post.example.
 9       On May 2, 2026, I served SPECIAL INTERROGATORIES, SET TWO on:
10            Lee Hand, 1 Main St., Los Angeles, CA 90001
11  [ ] BY ELECTRONIC SERVICE: I transmitted it to the address above.
12  [X] BY MAIL: I deposited it with the United States Postal Service.
13  [ ] BY OVERNIGHT DELIVERY: by a carrier.
14       Executed on May 3, 2026, at Los Angeles, California.









































                                     2
                      SPECIAL INTERROGATORIES, SET TWO
""",
)
FEDERAL = (
    """
Case 1:26-cv-00417-JLT-SKO   Document 14-2   Filed 04/02/26   Page 1 of 2


                     UNITED STATES DISTRICT COURT
                 FOR THE EASTERN DISTRICT OF CALIFORNIA
                            FRESNO DIVISION

JANE R. DOE,                          )
                                      )   Case No. 1:26-cv-00417-JLT-SKO
                   Plaintiff,         )
                                      )   DEFENDANT ACME FREIGHT, INC.'S
          v.                          )   FIRST SET OF INTERROGATORIES TO
                                      )   PLAINTIFF
ACME FREIGHT, INC., and               )
JOHN ROE,                             )
                   Defendants.        )

TO: Plaintiff Jane R. Doe, by and through her attorneys of record.

     Under Rules 26 and 33, Defendant Acme Freight, Inc. requests answers
within 30 days of service.

                              DEFINITIONS

     1.  "You" means Plaintiff.
     2.  "Accident" means the collision of
January 4, 2026.

                              INSTRUCTIONS

     1.  Answer fully.

                            INTERROGATORIES

INTERROGATORY NO. 1.  State your full name, every name that you have
used, and each address at which you have lived since January 4, 2021.

     ANSWER:


INTERROGATORY NO. 2.  For each health care provider, state:
     (a)  the name and address;
     (b)  the dates of treatment, and
          the charges; and

""",
    """
Case 1:26-cv-00417-JLT-SKO   Document 14-2   Filed 04/02/26   Page 2 of 2


     (c)  the complaint. See also Interrogatory No. 1.

     ANSWER:


INTERROGATORY NO. 3.  Describe the Accident.

     ANSWER:


Dated: April 2, 2026                Respectfully submitted,

                                    /s/ Ann Field
                                    Ann Field
                                    Attorney for Defendant

                       CERTIFICATE OF SERVICE

     I hereby certify that on April 2, 2026, I served the foregoing on all
counsel of record by first-class United States mail, postage prepaid.

                                    /s/ Ann Field
""",
)

TEXAS = (
    """
                          CAUSE NO. 2026-18842

ROSA M. DELGADO,                     §      IN THE DISTRICT COURT OF
     Plaintiff,                      §
                                     §
V.                                   §      HARRIS COUNTY, TEXAS
                                     §
LONE PINE TRUCKING, LLC,             §
     Defendant.                      §      152ND JUDICIAL DISTRICT

   DEFENDANT LONE PINE TRUCKING, LLC'S FIRST REQUESTS FOR PRODUCTION TO
                        PLAINTIFF ROSA M. DELGADO

TO:  Plaintiff, Rosa M. Delgado, by and through her attorney of record,
     Pat Lamb, 1 Main St., Houston, Texas 77002.

     Pursuant to Rule 196, Defendant requests that Plaintiff produce the
following within thirty (30) days.

                       REQUESTS FOR PRODUCTION

REQUEST FOR PRODUCTION NO. 1:   All photographs of the vehicles.

RESPONSE:

REQUEST FOR PRODUCTION NO. 2:   All medical records and bills, from
every provider, for the injuries claimed in this lawsuit.

RESPONSE:

                                     Respectfully submitted,

                                     By: ____________________
                                         Lee Stone
                                         State Bar No. 000000

                       CERTIFICATE OF SERVICE

     I certify that a true copy of this document was served on counsel of
record through the electronic filing manager on this 5th day of March,
2026.
                                     ____________________
                                     Lee Stone
""",
)

NEW_YORK = (
    """
SUPREME COURT OF THE STATE OF NEW YORK
COUNTY OF KINGS
--------------------------------------------x
MARCUS BELL,
                         Plaintiff,              Index No. 512345/2026

          -against-                              NOTICE FOR DISCOVERY
                                                 AND INSPECTION
HARBOR REALTY CORP.,
                         Defendant.
--------------------------------------------x

     PLEASE TAKE NOTICE, that the defendant demands that plaintiff produce
the following within twenty (20) days:

     1.   Authorizations for the records of every hospital and physician
who treated plaintiff.

     2.   Copies of all bills and receipts for the expenses claimed:
          (a) medical; and
          (b) pharmacy.

     3.   The names and addresses of witnesses.

     PLEASE TAKE FURTHER NOTICE, that the demands are continuing.

Dated: Brooklyn, New York
       May 4, 2026
                                   Yours, etc.,

                                   STERN & KAPLAN, P.C.
                                   Attorneys for Defendant

                 AFFIDAVIT OF SERVICE BY MAIL

     I am over 18 years of age and not a party. On May 4, 2026, I mailed
the within notice to the attorneys for plaintiff by depositing it in a
post-paid wrapper in an official depository of the United States Postal
Service within the State of New York.
""",
)

FLORIDA = (
    """
                 IN THE CIRCUIT COURT OF THE ELEVENTH JUDICIAL CIRCUIT
                    IN AND FOR MIAMI-DADE COUNTY, FLORIDA

                                        CASE NO.: 2026-012345-CA-01
                                        GENERAL JURISDICTION DIVISION
LUCIA FERRER, an individual,

        Plaintiff,

vs.

SUNRISE MARKETS, INC.,
a Florida corporation,

        Defendant.
_________________________________/

      DEFENDANT'S REQUEST FOR ADMISSIONS TO PLAINTIFF

      Defendant, SUNRISE MARKETS, INC., requests that Plaintiff admit:

      1.  That you were not taking any prescribed medication on the
          date of the fall.

      2.  That you had a prior injury to your left knee.

                    CERTIFICATE OF SERVICE

      I HEREBY CERTIFY that a true and correct copy of the foregoing was
served via e-mail on July 9, 2026 to: Ana Ruiz, Esq., aruiz@ruizlaw.example.

                              HALE LAW GROUP
""",
)

FORM = (
    """
                                                                     DISC-001
ATTORNEY OR PARTY WITHOUT ATTORNEY (Name, State Bar number, and address):
  Miriam J. Voss (SBN 000211)
  HARLAN & VOSS LLP
 TELEPHONE NO.: 559-555-0134
 ATTORNEY FOR (Name): Defendant Dale Brannock
SUPERIOR COURT OF CALIFORNIA, COUNTY OF FRESNO
SHORT TITLE OF CASE: Quintanilla-Reyes v. Brannock
FORM INTERROGATORIES-GENERAL                  CASE NUMBER:
Asking Party: Defendant Dale Brannock           26CECG03417
Answering Party: Plaintiff Marisol Quintanilla-Reyes
Set No.: One

Sec. 1. Instructions to All Parties            (c) Each answer must be as complete and
(a) Interrogatories are written questions      straightforward as the information
prepared by a party to an action that are      reasonably available to you permits.
sent to any other party in the action to       Sec. 4. Definitions
be answered under oath. The interroga-         Words in BOLDFACE CAPITALS in these
tories below are form interrogatories          interrogatories are defined as follows:
approved for use in civil cases.               (a) INCIDENT includes the circumstances
(b) For time limitations, requirements for     and events surrounding the alleged
service on other parties, and other            accident, injury, or other occurrence.
details, see Code of Civil Procedure           (b) PERSON includes a natural person,
sections 2030.010-2030.410 and the             firm, association, organization, or
cases construing those sections.               public entity.
""",
    """
                                                                     DISC-001
1.0 Identity of Persons Answering These        [X] 2.2 State the date and place of your
Interrogatories                                birth.
[X] 1.1 State the name, ADDRESS, telephone     [ ] 2.3 At the time of the INCIDENT, did
number, and relationship to you of each        you have a driver's license? If so, state:
PERSON who prepared or assisted in the         (a) the state or other issuing entity;
preparation of the responses to these          (b) the license number and type;
interrogatories. (Do not identify anyone       (c) the date of issuance; and
who simply typed or reproduced the             (d) all restrictions.
responses.)                                    3.0 General Background Information-Business
2.0 General Background Information-            Entity
Individual                                     [X] 4.1 At the time of the INCIDENT, was
[X] 2.1 State:                                 there in effect any policy of insurance
(a) your name;                                 through which you were or might be insured
(b) every name you have used in the past;      in any manner for the damages, claims, or
and                                            actions that have arisen out of the
(c) the dates you used each name.              INCIDENT?












































DISC-001 [Rev. January 1, 2024]       FORM INTERROGATORIES-GENERAL      Page 2 of 8
""",
)


NUMERALS = """
                    DEFENDANT LONE PINE'S FIRST REQUESTS FOR PRODUCTION

I. Definitions
A. "You" means Rosa Delgado.
II. Items to be produced
1. All photographs of the scene.
   RESPONSE:

2. All medical bills.
   RESPONSE:
"""


def _read(texts: tuple[str, ...]) -> ServedDiscovery:
    record = served_discovery.extract(pages_of(*texts)).record
    assert isinstance(record, ServedDiscovery)
    return record


def _problems(texts: tuple[str, ...]) -> list[str]:
    return [problem.code for problem in served_discovery.extract(pages_of(*texts)).problems]


@pytest.mark.parametrize(
    ("texts", "caption"),
    [
        (
            CALIFORNIA,
            (
                "Superior Court of the State of California, County of Los Angeles",
                "26STCV00123",
                "Maria De La Cruz",
                "Owen Reed; and DOES 1 through 20, inclusive",
            ),
        ),
        (
            FEDERAL,
            (
                "United States District Court for the Eastern District of California, Fresno Division",
                "1:26-cv-00417-JLT-SKO",
                "Jane R. Doe",
                "Acme Freight, Inc., and John Roe",
            ),
        ),
        (
            TEXAS,
            (
                "District Court of Harris County, Texas, 152nd Judicial District",
                "2026-18842",
                "Rosa M. Delgado",
                "Lone Pine Trucking, LLC",
            ),
        ),
        (
            NEW_YORK,
            (
                "Supreme Court of the State of New York, County of Kings",
                "512345/2026",
                "Marcus Bell",
                "Harbor Realty Corp.",
            ),
        ),
        (
            FLORIDA,
            (
                "Circuit Court of the Eleventh Judicial Circuit in and for Miami-Dade County, Florida",
                "2026-012345-CA-01",
                "Lucia Ferrer",
                "Sunrise Markets, Inc.",
            ),
        ),
        (FORM, ("Superior Court of California, County of Fresno", "26CECG03417", "Quintanilla-Reyes", "Brannock")),
    ],
    ids=["california", "federal", "texas", "new york", "florida", "form"],
)
def test_the_caption_is_read_in_the_style_of_each_forum(texts, caption):
    record = _read(texts)
    assert (record.court, record.case_number, record.plaintiff, record.defendant) == caption


@pytest.mark.parametrize(
    ("texts", "parties"),
    [
        (CALIFORNIA, ("Owen Reed", "Maria De La Cruz", "Two")),
        (FEDERAL, ("Acme Freight, Inc.", "Jane R. Doe", "First")),
        (TEXAS, ("Lone Pine Trucking, LLC", "Rosa M. Delgado", "First")),
        (NEW_YORK, ("Harbor Realty Corp.", "Marcus Bell", None)),
        (FLORIDA, ("Sunrise Markets, Inc.", "Lucia Ferrer", None)),
        (FORM, ("Dale Brannock", "Marisol Quintanilla-Reyes", "One")),
    ],
    ids=["california", "federal", "texas", "new york", "florida", "form"],
)
def test_who_asks_whom_and_which_set_are_read(texts, parties):
    record = _read(texts)
    assert (record.propounding_party, record.responding_party, record.set_number) == parties


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (CALIFORNIA, "interrogatories"),
        (FEDERAL, "interrogatories"),
        (TEXAS, "requests_for_production"),
        (NEW_YORK, "requests_for_production"),
        (FLORIDA, "requests_for_admission"),
        (FORM, "form_interrogatories"),
    ],
)
def test_the_title_tells_the_kind_of_the_set(texts, kind):
    assert _read(texts).discovery_type == kind


@pytest.mark.parametrize(
    ("texts", "service"),
    [
        (CALIFORNIA, (dt.date(2026, 5, 2), "mail")),
        (FEDERAL, (dt.date(2026, 4, 2), "mail")),
        (TEXAS, (dt.date(2026, 3, 5), "electronic")),
        (NEW_YORK, (dt.date(2026, 5, 4), "mail")),
        (FLORIDA, (dt.date(2026, 7, 9), "electronic")),
        (FORM, (None, None)),
    ],
)
def test_the_proof_of_service_gives_the_day_and_the_manner(texts, service):
    record = _read(texts)
    assert (record.service_date, record.service_method) == service


def test_a_request_runs_on_over_the_page_without_line_numbers_and_footers():
    assert _read(CALIFORNIA).requests == (
        DiscoveryRequest(
            number="36",
            text="State each fact that supports YOUR claim for lost income, and each PERSON who knows of it.",
        ),
        DiscoveryRequest(number="37", text="Describe the INCIDENT."),
    )


def test_subparts_stand_on_lines_of_their_own_and_space_for_answers_is_left_out():
    assert _read(FEDERAL).requests[1].text == (
        "For each health care provider, state:\n(a) the name and address;\n(b) the dates of treatment, and the charges;"
        " and\n(c) the complaint. See also Interrogatory No. 1."
    )


@pytest.mark.parametrize(
    ("texts", "last"),
    [
        (TEXAS, "All medical records and bills, from every provider, for the injuries claimed in this lawsuit."),
        (NEW_YORK, "The names and addresses of witnesses."),
        (FLORIDA, "That you had a prior injury to your left knee."),
    ],
)
def test_the_last_request_ends_before_the_signature(texts, last):
    assert _read(texts).requests[-1].text == last


def test_a_numbered_list_is_read_where_requests_have_no_headings():
    assert [request.number for request in _read(NEW_YORK).requests] == ["1", "2", "3"]


def test_a_section_with_a_numeral_and_small_letters_ends_the_definitions_and_opens_the_requests():
    record = _read((NUMERALS,))
    assert record.definitions == 'A. "You" means Rosa Delgado.'
    assert [request.text for request in record.requests] == ["All photographs of the scene.", "All medical bills."]


def test_only_ticked_questions_of_a_form_are_requests():
    assert [request.number for request in _read(FORM).requests] == ["1.1", "2.1", "2.2", "4.1"]


def test_a_form_in_two_columns_is_read_down_each_column():
    assert _read(FORM).requests[-1].text == (
        "At the time of the INCIDENT, was there in effect any policy of insurance through which you were or might be"
        " insured in any manner for the damages, claims, or actions that have arisen out of the INCIDENT?"
    )


def test_a_box_ticked_as_a_field_of_the_form_counts():
    page = page_of("FORM INTERROGATORIES-GENERAL\n\n     2.7 State the schools.\n     2.8 State each conviction.")
    ticked = page._replace(fields=(("q27", "Yes", Box(18, 24, 26, 32)), ("q28", "Off", Box(18, 36, 26, 44))))
    record = served_discovery.extract([ticked]).record
    assert isinstance(record, ServedDiscovery)
    assert record.requests == (DiscoveryRequest(number="2.7", text="State the schools."),)


def test_a_form_without_a_tick_asks_nothing():
    unticked = tuple(text.replace("[X]", "[ ]") for text in FORM)
    assert _read(unticked).requests == ()


@pytest.mark.parametrize(
    ("texts", "definitions"),
    [
        (CALIFORNIA, 'A. "YOU" means the responding party.\nB. "INCIDENT" means the collision.'),
        (FEDERAL, '1. "You" means Plaintiff.\n2. "Accident" means the collision of January 4, 2026.'),
        (TEXAS, None),
    ],
)
def test_definitions_are_kept_a_line_each(texts, definitions):
    assert _read(texts).definitions == definitions


def test_no_proof_of_service_is_a_problem():
    assert "no_proof_of_service" in _problems(FORM)


def test_two_manners_of_service_are_a_question_not_a_choice():
    both = tuple(text.replace("[ ] BY ELECTRONIC", "[X] BY ELECTRONIC") for text in CALIFORNIA)
    assert (_read(both).service_method, "service_method" in _problems(both)) == (None, True)


def test_a_blank_day_of_service_is_not_taken_from_the_signature():
    blank = tuple(text.replace("On May 2, 2026, I served", "On ________, I served") for text in CALIFORNIA)
    assert _read(blank).service_date is None


def test_a_request_that_is_skipped_is_said():
    skipped = tuple(text.replace("NO. 37", "NO. 38") for text in CALIFORNIA)
    assert "requests_missing" in _problems(skipped)


def test_every_request_points_at_its_words_on_their_page():
    extraction = served_discovery.extract(pages_of(*CALIFORNIA))
    assert [
        (extraction.sources[f"requests[{i}].text"].page, extraction.sources[f"requests[{i}].number"].page)
        for i in (0, 1)
    ] == [(1, 1), (2, 2)]


def test_a_form_without_a_tick_is_said():
    unticked = tuple(text.replace("[X]", "[ ]") for text in FORM)
    assert "nothing_ticked" in _problems(unticked)


def test_a_box_that_a_scan_does_not_show_counts_as_asked_and_is_said():
    text = (
        "FORM INTERROGATORIES-GENERAL\n\n[0 2.1 State your name.\nIJ 2.2 State your birth.\nX 2.3 State your schools."
    )
    extraction = served_discovery.extract(pages_of(text, method="ocr"))
    assert isinstance(extraction.record, ServedDiscovery)
    assert [request.number for request in extraction.record.requests] == ["2.2", "2.3"]
    assert "box_unread" in [problem.code for problem in extraction.problems]


def test_misread_marks_between_the_parties_and_the_court_divide_the_caption():
    assert _read(tuple(text.replace("§", "8") for text in TEXAS)).defendant == "Lone Pine Trucking, LLC"


def test_a_case_number_cut_at_its_dash_is_whole():
    cut = f"Case No. 34-2026-\n{' ' * 45}00312345"
    texts = tuple(text.replace("Case No. 26STCV00123", cut) for text in CALIFORNIA)
    assert _read(texts).case_number == "34-2026-00312345"


def test_a_signature_on_two_pages_is_no_footer():
    signed = "     This 6th day of April, 2026.\n     /s/ Ann Field\n"
    served = "     I have this day served the foregoing by United States mail.\n"
    texts = (
        f"REQUESTS\n\nREQUEST NO. 1:\n     All bills.\n\n{signed}",
        f"CERTIFICATE OF SERVICE\n\n{served}\n\n\n\n\n\n{signed}",
    )
    assert _read(texts).service_date == dt.date(2026, 4, 6)


def test_a_page_without_words_is_an_empty_record():
    blank = Page(1, 612.0, 792.0, (), (), "ocr", "0", blank=True)
    assert served_discovery.extract([blank]).record == ServedDiscovery()


ADMISSIONS = (
    "",
    """
             IN THE STATE COURT OF FULTON COUNTY
                      STATE OF GEORGIA
LUDOVICA PENNYFEATHER,          )
     Plaintiff,                 )   CIVIL ACTION
Vv.                             )   FILE N0. 25EV004417
QUENTIN ASHDOWN and             )
MARCH HAULING, LLC, a Delaware  )
limited liability company,      )
     Defendants.                )

      REQUEST FOR ADMISSIONS TO PLAINTIFF

     COMES NOW the Defendant, QUENTIN ASHDOWN, and requests that Plaintiff admit:

     REQUEST FOR ADMISSION NO. 1;
     That you wore no belt.
     REQUEST FOR ADMISSION NO. 2:
     That you were late.
     I HEREBY CERTIFY that a true copy was furnished by hand delivery to
Rosamund Teague, Esq., on March 15, 2026.
     By: /s/ Perpetua Braithwaite
""",
)


def test_a_caption_keeps_to_its_half_and_its_own_names():
    record = _read(ADMISSIONS)
    assert (record.plaintiff, record.defendant, record.case_number) == (
        "Ludovica Pennyfeather",
        "Quentin Ashdown and March Hauling, LLC",
        "25EV004417",
    )


def test_a_blank_sheet_before_the_caption_hides_nothing():
    assert _read(ADMISSIONS).court == "State Court of Fulton County, State of Georgia"


def test_a_party_is_named_without_its_role():
    record = _read(ADMISSIONS)
    assert (record.propounding_party, record.responding_party) == ("Quentin Ashdown", "Ludovica Pennyfeather")


def test_a_certificate_without_a_heading_ends_the_requests_and_tells_the_service():
    record = _read(ADMISSIONS)
    assert [(one.number, one.text) for one in record.requests] == [
        ("1", "That you wore no belt."),
        ("2", "That you were late."),
    ]
    assert (record.service_date, record.service_method) == (dt.date(2026, 3, 15), "personal")


def test_a_role_that_several_play_names_nobody():
    texts = tuple(text.replace("Defendant, QUENTIN ASHDOWN,", "Defendant") for text in ADMISSIONS)
    assert _read(texts).propounding_party is None


def test_a_ruled_blank_for_an_answer_does_not_end_the_list():
    blank = "______________________________________________\n"
    text = FLORIDA[0].replace("\n      2.  That", f"\n{blank}\n      2.  That")
    assert [request.number for request in _read((text,)).requests] == ["1", "2"]


CAROLINA = """
STATE OF NORTH CAROLINA            )    IN THE GENERAL COURT OF JUSTICE
                                   )    SUPERIOR COURT DIVISION
COLD SPRING COUNTY                 )    FILE NO. 26 CVS 580
                                   )
DASHIELL P. VONG, Plaintiff,       )    DEFENDANT'S FIRST CONTINUING
v.                                 )    INTERROGATORIES
ODETTE SIZEMORE, Defendant.        )

Defendant, Sizemore Freight & Storage LLC, under Rule 33, requests that Plaintiff answer these.

1. Identify each medical provider.
   Admitted ________    Denied ________
2. State whether you have returned to carpentry.
By her attorney,

A true copy was hand-delivered this 11/24/2025 to counsel for Plaintiff.
"""
COLORADO = """
DISTRICT COURT, MESA COUNTY, STATE OF
COLORADO
500 Harbor Court, Redstone Flats, CO 80999
Plaintiff: NOOR F. HADDADIN
v.
Defendant: CURTIS W. OGLESBY
                                         Case Number: 2026CV15174
     DEFENDANT'S PATTERN INTERROGATORIES TO PLAINTIFF (SECOND SET)

     1.1   State the name of each person who prepared the responses.
[ ]  2.6   State your residence addresses.
     4.1   Identify each policy of insurance.
Respectfully submitted,
"""


def test_a_county_over_the_plaintiff_is_no_part_of_the_name():
    record = _read((CAROLINA,))
    assert (record.plaintiff, record.set_number) == ("Dashiell P. Vong", "First")


def test_a_party_named_with_an_ampersand_propounds_what_the_rule_lets_it():
    assert _read((CAROLINA,)).propounding_party == "Sizemore Freight & Storage LLC"


def test_a_request_ends_before_the_choice_of_answers_and_the_signature():
    assert [one.text for one in _read((CAROLINA,)).requests] == [
        "Identify each medical provider.",
        "State whether you have returned to carpentry.",
    ]


def test_a_copy_said_to_be_delivered_is_a_proof_of_service_without_a_heading():
    record = _read((CAROLINA,))
    assert (record.service_date, record.service_method) == (dt.date(2025, 11, 24), "personal")


def test_a_court_named_over_two_rows_is_whole_and_an_address_is_none():
    assert _read((COLORADO,)).court == "District Court, Mesa County, State of Colorado"


def test_pattern_interrogatories_are_a_form_whose_ticks_a_scan_may_leave_out():
    page = page_of(COLORADO)._replace(method="ocr")
    extraction = served_discovery.extract([page])
    record = extraction.record
    assert isinstance(record, ServedDiscovery)
    assert record.discovery_type == "form_interrogatories"
    assert [one.number for one in record.requests] == ["1.1", "4.1"]
    assert any(problem.code == "box_unread" for problem in extraction.problems)
    assert record.set_number == "Second"


MISSOURI = """
IN THE CIRCUIT COURT OF FAIRFAX COUNTY
ISOLDE FENWAY
V.
MONTAGUE CRISP

DEFENDANT'S REQUEST FOR ADMISSIONS DIRECTED TO PLAINTIFF

4. Admit that the signal was red.
ADMIT ______     DENY ______
5. Admit that you were not wearing a seat belt.
MONTAGUE CRISP
By Counsel
"""


def test_a_list_of_requests_may_begin_at_any_number_and_end_before_counsel():
    assert [(one.number, one.text) for one in _read((MISSOURI,)).requests] == [
        ("4", "Admit that the signal was red."),
        ("5", "Admit that you were not wearing a seat belt."),
    ]


def test_parties_stand_over_and_under_versus_without_their_roles():
    record = _read((MISSOURI,))
    assert (record.plaintiff, record.defendant) == ("Isolde Fenway", "Montague Crisp")


def test_questions_chosen_from_a_form_on_one_page_of_print_skip_none():
    page = """
STANDARD INTERROGATORIES - PLAINTIFF
FORM INTERROGATORIES
1. State your full name and your address in full.
2. Identify each injury that you claim to have sustained.
5. State whether you claim lost wages and show how computed.
"""
    assert "requests_missing" not in _problems((page,))
    first, _, last = page.partition("5. ")
    assert "requests_missing" in _problems((first, f"5. {last}"))
