"""Whose a dropped paper is: filed where it surely belongs, asked where not, held where it is another patient's."""

import datetime as dt
import json

import pytest

from casefile.corrections import Correction
from casefile.errors import ConflictError
from casefile.matter import AdverseParty
from flows import matters
from flows.reviewing import sheet_of
from tests.intake.typed import a_statement, a_stub

N, OTHER = "2026-0101", "2026-0102"


def a_chart(*pages: tuple[str, str, str]) -> list[str]:
    """Return a chart as typed text, a page for each name, birth date and record number that its head bears."""
    return [
        "\n".join(
            [
                f"{name}          DOB: {born}          MRN: {record}",
                "QUARRY STREET CLINIC     PROGRESS NOTE" + (", continued" if at > 1 else ""),
                f"Date of service: 03/10/2026                    Page {at} of {len(pages)}",
                "",
                *(
                    f"{at}.{line} Neck pain after the collision, range of motion limited, spasm of the muscles."
                    for line in range(1, 9)
                ),
                "Assessment: cervical strain. Plan: continue therapy twice a week, return in two weeks.",
            ]
        )
        for at, (name, born, record) in enumerate(pages, 1)
    ]


HERS = ("DUARTE, IMOGEN", "05/06/1984", "00482913")
STRANGER = ("WHITCOMB, DARNELL", "11/30/1971", "00517744")


def open_other(desk, **more):
    return desk.open(OTHER, "Anton Verhoeven", client={"date_of_birth": dt.date(1971, 1, 2)}, **more)


def test_a_chart_with_one_page_of_another_patient_is_held_and_told_and_in_no_report(desk):
    desk.open(N)
    desk.take_in(N, "chart.pdf", *a_chart(HERS, HERS, STRANGER, HERS))
    papers = desk.papers(N)
    strange = [paper for paper in papers if paper.pages[0] <= 3 <= paper.pages[1]]
    assert [paper.held for paper in strange] == ["other_person"]
    account = desk.account(N)
    assert account["other_person"] == 1
    assert sum(account.values()) == 2 * account["received"] == 8
    (alarm,) = [one for one in desk.house.cases.filings.questions(N) if one.code == "other_person"]
    assert alarm.who == "attorney"
    assert "page 3" in alarm.sentence
    assert "Attorney: " in desk.receipt(N)
    assert "page 3" in desk.receipt(N)
    for report in ("chronology", "readiness", "ledger", "wages", "coverage", "deadlines", "liens"):
        kept = desk.house.store.get(f"matters/{N}/reports/{report}.json").decode()
        assert "WHITCOMB" not in kept.upper()
        assert "1971" not in kept


def test_a_chart_of_the_client_alone_is_filed_whole(desk):
    desk.open(N)
    desk.take_in(N, "chart.pdf", *a_chart(HERS, HERS, ("Duarte, Imogen R", "05/06/1984", "00482913")))
    assert desk.account(N) == {"received": 3, "filed": 3}


def test_a_strangers_bill_in_an_unsorted_packet_is_held_and_the_rest_filed(desk):
    desk.open(N)
    open_other(desk)
    strange = a_statement("100.00", name="WHITCOMB, DARNELL", born="11/30/1971", account="51-7744")
    desk.take_in("Unsorted", "packet.pdf", a_statement("100.00", "200.00"), a_stub(), strange)
    assert desk.account(N) == {"received": 3, "filed": 2, "other_person": 1}
    assert desk.account(None) == {}


THEIRS = a_statement("100.00", name="VERHOEVEN, ANTON", born="01/02/1971", account="51-7744")
NOBODYS = a_statement("55.00", name="OKONKWO, PIA", born="08/09/1990", account="70-1111")


def test_a_packet_of_two_clients_is_divided_between_them(desk):
    desk.open(N)
    open_other(desk)
    desk.take_in("Unsorted", "packet.pdf", a_statement("100.00", "200.00"), THEIRS)
    assert desk.account(N) == desk.account(OTHER) == {"received": 1, "filed": 1}
    assert desk.account(None) == {}
    assert [paper.pages for paper in (*desk.papers(N), *desk.papers(OTHER))] == [(1, 1), (2, 2)]
    (file,) = desk.house.cases.files.of_matter(None)
    assert (file.status, file.page_count) == ("filed", 2)
    assert desk.house.cases.accounts.unaccounted() == ()
    receipt = desk.receipt("Unsorted")
    assert f"filed under medical of matter {N}: 1 " in receipt
    assert f"filed under medical of matter {OTHER}: 1 " in receipt
    for own, other in ((N, OTHER), (OTHER, N)):
        assert desk.receipt(own).splitlines() == [
            "packet.pdf: filed; 1 page: 1 filed (received 09:00)",
            "    filed under medical: 1 medical bill",
        ]
        assert other not in desk.receipt(own)
    assert not list((desk.folder("Unsorted") / "Needs attention").glob("*"))
    desk.house.cases.files.reopen([file.id])
    desk.file()
    assert desk.account(N) == desk.account(OTHER) == {"received": 1, "filed": 1}


def test_what_nobody_surely_has_in_a_packet_of_several_clients_is_asked_for_by_itself(desk, clock):
    desk.open(N)
    open_other(desk)
    desk.take_in("Unsorted", "packet.pdf", a_statement("100.00", "200.00"), NOBODYS, THEIRS)
    assert desk.account(N) == desk.account(OTHER) == {"received": 1, "filed": 1}
    assert desk.account(None) == {"received": 1, "waiting": 1}
    (question,) = desk.house.cases.filings.questions(None)
    assert question.sentence.startswith("page 2 of packet.pdf (")
    note = desk.folder("Unsorted") / "Needs attention" / "packet.pdf.txt"
    assert "page 2" in note.read_text()
    clock.now += dt.timedelta(minutes=1)
    (file,) = desk.house.cases.files.of_matter(None)
    (waits,) = sheet_of(desk.house, None, desk.house.cases.filings.pages(None)).papers
    assert (waits.pages, waits.key.page) == ((2, 2), 2)
    theirs = Correction(file_id=file.id, page=waits.key.page, act="matter", value=N, by="lee", at=clock.now)
    desk.house.cases.corrections.record([theirs])
    desk.file()
    assert desk.account(None) == {}
    assert desk.account(N) == {"received": 2, "filed": 2}
    assert desk.account(OTHER) == {"received": 1, "filed": 1}
    assert not list((desk.folder("Unsorted") / "Needs attention").glob("*"))


def test_a_packet_of_one_client_with_a_paper_that_another_may_have_is_divided_too(desk):
    desk.open(N)
    desk.open(OTHER, "Anton Verhoeven", client={"date_of_birth": dt.date(1971, 1, 2)})
    desk.open("2026-0103", "Anton Verhoeven", client={"date_of_birth": dt.date(1990, 3, 4)})
    unsure = THEIRS.replace("Date of birth: 01/02/1971", "")
    desk.take_in("Unsorted", "packet.pdf", a_statement("100.00", "200.00"), unsure)
    assert desk.account(N) == {"received": 1, "filed": 1}
    assert desk.account(None) == {"received": 1, "waiting": 1}
    (question,) = desk.house.cases.filings.questions(None)
    assert f"may belong to matter {OTHER} (only the name agrees) or 2026-0103" in question.sentence
    assert (question.first_page, question.last_page) == (2, 2)


def test_a_paper_that_two_matters_fit_is_asked_with_the_reasons(desk):
    desk.open(N)
    desk.open(OTHER, "Imogen Duarte", client={"date_of_birth": dt.date(1990, 1, 2)})
    desk.take_in("Unsorted", "bill.pdf", a_statement("100.00").replace("Date of birth: 05/06/1984", ""))
    (question,) = desk.house.cases.filings.questions(None)
    reasons = f"{N} (only the name agrees) or {OTHER} (only the name agrees)"
    assert f"it may belong to matter {reasons}: drop it" in question.sentence


def test_a_bill_without_a_birth_date_is_known_by_the_account_of_a_bill_filed_before(desk):
    desk.open(N)
    open_other(desk)
    bare = a_statement("310.00", account="88-1203").replace("Date of birth: 05/06/1984", "")
    desk.take_in("Unsorted", "first.pdf", bare)
    assert desk.account(None) == {"received": 1, "waiting": 1}
    desk.take_in(N, "filed.pdf", a_statement("100.00"))
    desk.take_in("Unsorted", "second.pdf", bare.replace("310.00", "320.00"))
    desk.file()
    assert desk.account(N) == {"received": 3, "filed": 3}
    assert not list((desk.folder("Unsorted") / "Needs attention").glob("*"))


def test_what_waits_is_matched_again_only_when_a_number_of_its_own_is_learned(desk):
    desk.open(N)
    open_other(desk)
    bare = a_statement("310.00", account="88-1203").replace("Date of birth: 05/06/1984", "")
    desk.take_in("Unsorted", "first.pdf", bare)
    desk.take_in(N, "other.pdf", a_statement("75.00", account="99-5555"))
    assert desk.house.cases.files.with_status("received") == ()
    desk.drop(N, "filed.pdf", a_statement("100.00"))
    desk.receive()
    desk.file()
    desk.file()
    assert desk.account(N) == {"received": 3, "filed": 3}
    desk.take_in(N, "once more.pdf", a_statement("120.00"))
    assert desk.house.cases.files.with_status("received") == ()


def test_somebody_elses_paper_in_a_folder_names_the_matter_that_it_belongs_to(desk):
    desk.open(N)
    open_other(desk)
    desk.take_in(N, "bill.pdf", a_statement("100.00", name="VERHOEVEN, ANTON", born="01/02/1971"))
    (alarm,) = desk.house.cases.filings.questions(N)
    assert f"and may belong to matter {OTHER} (name and birth date agree" in alarm.sentence
    assert "VERHOEVEN" not in alarm.sentence.upper()


@pytest.mark.parametrize(
    ("name", "born"), [("DUARTE, LUIS", "05/06/1984"), ("DUARTE, IMOGEN", "05/06/1954"), ("DUARTE, LUIS", "")]
)
def test_the_family_is_not_the_client(desk, name, born):
    desk.open(N)
    desk.take_in(N, "bill.pdf", a_statement("100.00", name=name, born=born))
    assert desk.account(N) == {"received": 1, "other_person": 1}


def test_a_guarantor_and_an_insured_beside_the_patient_are_not_other_patients(desk):
    desk.open(N)
    bill = a_statement("100.00").replace(
        "Account No", "Guarantor: DUARTE, LUIS     DOB: 01/02/1980\nInsured: Carla Duarte\nAccount No"
    )
    desk.take_in(N, "bill.pdf", bill)
    assert desk.account(N) == {"received": 1, "filed": 1}


def test_a_family_with_one_claim_number_is_asked_for_and_each_filed_by_name(desk):
    shared = (AdverseParty(name="Leopold Ashworth", claim_number="RC-2025-33108"),)
    desk.open(N, adverse_parties=shared)
    desk.open(OTHER, "Luis Duarte", client={"date_of_birth": dt.date(1980, 1, 2)}, adverse_parties=shared)
    letter = "\n".join(
        [
            "ROCKFORD CASUALTY INSURANCE COMPANY", "P.O. Box 1180, Rockford, IL 61101", "", "June 15, 2026", "",
            "RE:  Claim Number: RC-2025-33108", "     Our Insured: Leopold Ashworth", "{claimant}", "",
            "Dear Counsel:", "", "We acknowledge receipt of your letter of representation. Please send records.",
            "", "Sincerely,", "", "Paula Trent, Claims Adjuster",
        ]
    )  # fmt: skip
    desk.take_in("Unsorted", "nobody.pdf", letter.format(claimant=""))
    assert desk.account(None) == {"received": 1, "waiting": 1}
    desk.take_in("Unsorted", "luis.pdf", letter.format(claimant="     Claimant: Luis Duarte"))
    assert desk.account(OTHER) == {"received": 1, "filed": 1}


def test_what_waits_unsorted_is_matched_again_when_its_matter_is_opened(desk):
    desk.take_in("Unsorted", "statement.pdf", a_statement("142.00", "98.00"))
    waiting = desk.folder("Unsorted") / "Needs attention"
    assert [path.name for path in waiting.glob("*.pdf")] == ["statement.pdf"]
    form = {
        "number": N,
        "client": {"name": "Imogen Duarte", "date_of_birth": "1984-05-06"},
        "incident": {"date_of_loss": "2026-02-14"},
        "jurisdiction": {"state": "CA"},
    }
    matters.open_matter(desk.house, json.dumps(form).encode())
    matters.open_matter(desk.house, json.dumps(form).encode())
    desk.file()
    assert [paper.kind for paper in desk.papers(N)] == ["medical_bill"]
    assert list(waiting.iterdir()) == []
    assert desk.account(None) == {}


def test_what_waits_for_another_reason_is_left_alone_when_a_matter_is_opened(desk):
    desk.open(OTHER, "Anton Verhoeven", client={"date_of_birth": dt.date(1971, 1, 2)})
    desk.take_in(OTHER, "chart.pdf", *a_chart(HERS))
    before = desk.house.cases.files.of_matter(OTHER)
    form = {
        "number": N,
        "client": {"name": "Imogen Duarte", "date_of_birth": "1984-05-06"},
        "incident": {"date_of_loss": "2026-02-14"},
        "jurisdiction": {"state": "CA"},
    }
    matters.open_matter(desk.house, json.dumps(form).encode())
    assert desk.house.cases.files.of_matter(OTHER) == before


def a_form(**more) -> bytes:
    client = {"name": "Imogen Duarte", "date_of_birth": "1984-05-06"} | more.pop("client", {})
    incident = {"date_of_loss": "2026-02-14"} | more.pop("incident", {})
    return json.dumps(
        {"number": N, "client": client, "incident": incident, "jurisdiction": {"state": "CA"}} | more
    ).encode()


def test_a_later_form_of_the_client_states_the_matter_anew_and_the_earlier_one_does_not_come_back(desk):
    assert matters.open_matter(desk.house, a_form()).new
    desk.house.cases.matters.set_stage(N, "demand")
    later = matters.open_matter(desk.house, a_form(case_number="26CECG03417"))
    assert (later.new, later.amended) == (False, True)
    matter = desk.house.cases.matters.get(N)
    assert (matter.case_number, matter.stage) == ("26CECG03417", "demand")
    assert not matters.open_matter(desk.house, a_form(case_number="26CECG03417")).amended
    with pytest.raises(ConflictError, match="earlier form"):
        matters.open_matter(desk.house, a_form())
    assert desk.house.cases.matters.get(N) == matter
    (said,) = [one for one in desk.house.cases.trail.entries(N) if one.act == "amend"]
    assert set(said.details) == {"form", "was"}


@pytest.mark.parametrize(
    "other",
    [
        {"client": {"name": "Anton Verhoeven"}},
        {"client": {"date_of_birth": "1990-01-01"}, "incident": {"date_of_loss": "2025-01-01"}},
    ],
)
def test_a_form_of_another_client_under_a_taken_number_is_refused(desk, other):
    matters.open_matter(desk.house, a_form())
    with pytest.raises(ConflictError, match="for another client"):
        matters.open_matter(desk.house, a_form(**other))
    assert desk.house.cases.matters.get(N).client.name == "Imogen Duarte"
