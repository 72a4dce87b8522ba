import datetime as dt
import io

import pytest
from docx import Document

from casefile.errors import UnusableInput
from casefile.law.rules import rule_by_id
from generators.claimbook import settings_value
from generators.documents.requests import RequestOptions, build_limits, build_records, build_wages
from generators.figures import unclaimed
from generators.places import walk
from generators.verification import Origins, verify
from tests.unit.generators.sample import reread, sample_case, sample_desk

TODAY = dt.date(2026, 11, 24)
BUILD = {"records": build_records, "wages": build_wages, "limits": build_limits}


_MADE = {}


def made(kind, to=None, **given):
    """Return the letters with their case and desk; the same ones are built once."""
    key = repr((kind, to, given))
    if key not in _MADE:
        _MADE[key] = _made(kind, to, **given)
    return _MADE[key]


def _made(kind, to, state=None, signed_off=None, without=(), **changes):
    case = sample_case(**({"jurisdiction": {"state": state}} if state else {}), **changes)
    kept = tuple(paper for paper in case.documents if paper.kind not in without)
    case = case.model_copy(update={"documents": kept})
    desk = sample_desk(case, today=TODAY, signed_off=signed_off or {})
    if state:
        licensed = tuple(one.model_copy(update={"licensed_in": (state,)}) for one in desk.staff)
        desk = desk._replace(staff=licensed)
    return {one.name: one for one in BUILD[kind](case, RequestOptions(to=to), desk)}, case, desk


def the(kind, to=None, **given):
    found, _, _ = made(kind, to, **given)
    (one,) = found.values()
    return one


def text_of(built):
    return "\n".join(place.text for place in walk(built.docx))


def notes(built):
    return " ".join(comment.text for comment in Document(io.BytesIO(built.docx)).comments)


@pytest.mark.parametrize(
    ("kind", "to", "state"),
    [
        ("records", None, None),
        ("records", "Halvorsen", "TX"),
        ("records", "Bright River", "NY"),
        ("wages", "Fig Garden Foods", None),
        ("limits", "Tallgrass Mutual", None),
        ("limits", "Tallgrass Mutual", "FL"),
        ("limits", "Tallgrass Mutual", "GA"),
        ("limits", "Tallgrass Mutual", "CO"),
        ("limits", "Tallgrass Mutual", "VA"),
        ("limits", "Keystone Lark Auto", None),
    ],
)
def test_every_figure_date_and_name_holds_against_its_source(kind, to, state):
    found, case, desk = made(kind, to, state=state)
    origins = Origins(
        reread=lambda sha, page, box: reread(case, sha, page, box),
        bates=desk.bates,
        rule=rule_by_id,
        signed_off=desk.signed_off,
        settings=lambda key: settings_value(desk, key),
        matter=case.matter,
    )
    for built in found.values():
        assert verify(built.docx, built.claims, origins) == ()
        assert unclaimed(built.docx, built.claims) == ()


def test_each_provider_that_owes_something_is_asked():
    found, _, _ = made("records")
    assert "records-request/valley-star-ambulance" in found
    assert "records-request/foothill-imaging" not in found


def test_a_supplemental_request_names_the_visits_that_it_is_about():
    text = text_of(the("records", "Valley Star"))
    assert "We have your bill, and no record of the care that it charges." in text
    assert "14 February 2026\nbill\nrecord" in text
    assert "the complete chart" in text
    assert "the itemised bill" not in text


def test_a_provider_that_is_named_is_asked_for_all_though_nothing_is_missing():
    text = text_of(the("records", "Foothill Imaging"))
    assert "the complete chart" in text
    assert "on form CMS-1500 or UB-04" in text
    assert "the images themselves on disc" in text


def test_the_signed_authorization_goes_with_the_request():
    built = the("records", "Ortega")
    assert "The signed authorization of 24 February 2026 is enclosed [MQR-" in text_of(built)
    assert [exhibit.title for exhibit in built.exhibits] == ["Signed authorization"]


def test_without_an_authorization_the_request_is_blocked():
    built = the("records", "Ortega", without=("authorization",))
    assert any("HIPAA authorization" in gap for gap in built.gaps)
    assert built.exhibits == ()


def test_a_request_gives_no_social_security_number_and_no_diagnosis():
    text = text_of(the("records", "Ortega"))
    assert "4471" not in text
    assert "M50" not in text


def test_law_that_is_verified_is_cited_and_other_law_waits_in_a_comment():
    built = the("records", "Ortega")
    assert "Evid. Code 1158 asks a provider to make them available within five days." in text_of(built)
    assert "1158(e)" not in text_of(built)
    assert "1158(e)" in notes(built)
    signed = the("records", "Ortega", signed_off={"ca-copy-fees": "pokafor, 2026-11-01"})
    assert "limited by Evid. Code 1158(e)" in text_of(signed)


def test_texas_asks_for_the_affidavit_with_the_charges():
    text = text_of(the("records", "Halvorsen", state="TX"))
    assert "18.001" in text
    assert "AFFIDAVIT OF CUSTODIAN OF RECORDS" in text
    assert "the amounts charged were reasonable" in text
    assert "AFFIDAVIT" not in text_of(the("records", "Halvorsen"))


def test_an_employer_gets_a_form_that_keeps_leave_apart():
    text = text_of(the("wages", "Fig Garden"))
    assert "EMPLOYER'S VERIFICATION OF EMPLOYMENT AND LOST WAGES" in text
    assert "Of these: vacation or paid time off used" in text
    assert "2 Mill Rd, Fresno, CA 93706" in text
    assert "13 weeks before 14 February 2026" in text


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("FL", "Under Fla. Stat. 627.4137 we request that you disclose within 30 days, under oath of an officer"),
        ("GA", "Under O.C.G.A. 33-3-28 we request that you disclose within 60 days, under oath"),
        ("CO", "Under Colo. Rev. Stat. 10-3-1117 we request that you disclose within 30 days"),
        ("CA", "We need them to advise our client"),
    ],
)
def test_limits_are_asked_for_by_the_states_statute_where_it_has_one(state, words):
    assert words in text_of(the("limits", "Tallgrass Mutual", state=state))


def test_georgia_wants_the_request_itself_sworn_and_certified():
    text = text_of(the("limits", "Tallgrass Mutual", state="GA"))
    assert "By certified mail, return receipt requested, or statutory overnight delivery" in text
    assert "VERIFICATION OF REQUEST" in text
    assert "VERIFICATION OF REQUEST" not in text_of(the("limits", "Tallgrass Mutual"))


def test_a_statute_on_cars_is_not_cited_for_a_fall():
    incident = {"date_of_loss": "2026-02-14", "type": "premises"}
    assert "10-3-1117" not in text_of(the("limits", "Tallgrass Mutual", state="CO", incident=incident))


def test_an_unverified_statute_is_not_cited_until_it_is_signed_off():
    built = the("limits", "Tallgrass Mutual", state="IL")
    assert "143.24b" not in text_of(built)
    assert "143.24b" in notes(built)
    signed = the("limits", "Tallgrass Mutual", state="IL", signed_off={"il-limits-disclosure": "pokafor, 2026-11-01"})
    assert "Under 215 ILCS 5/143.24b" in text_of(signed)
    assert signed.exhibits[0].title == "Enclosures"


def test_what_a_statute_wants_enclosed_is_bound_beside_the_request():
    built = the("limits", "Tallgrass Mutual", state="VA")
    assert "Crash report [" in text_of(built)
    assert built.exhibits[0].documents


@pytest.mark.parametrize(
    ("kind", "to", "words"),
    [
        ("records", "Nobody Clinic", "no such provider; in the file: Sierra Crest"),
        ("wages", None, "each employer's verification is in the file"),
        ("wages", "Nobody", "no such employer; in the file: Fig Garden"),
        ("limits", None, "the limits of each carrier are in the file"),
        ("limits", "Nobody", "no such carrier; on the intake form: Tallgrass Mutual, Keystone Lark Auto"),
    ],
)
def test_who_cannot_be_asked_is_told(kind, to, words):
    with pytest.raises(UnusableInput, match=words):
        made(kind, to)


def test_limits_that_the_file_lacks_are_asked_for_by_themselves():
    found, _, _ = made("limits", without=("declarations", "claim_letter"))
    assert set(found) == {"limits-request/tallgrass-mutual", "limits-request/keystone-lark-auto"}


def test_the_same_file_gives_the_same_bytes():
    (again,) = _made("records", "Ortega")[0].values()
    assert the("records", "Ortega").docx == again.docx
