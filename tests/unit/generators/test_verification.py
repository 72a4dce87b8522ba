import datetime as dt
import io
import zipfile
from decimal import Decimal

import pytest

from casefile.errors import NotFoundError
from casefile.law.rules import rule_by_id
from casefile.matter import Client
from generators.edits import adopt
from generators.places import attach
from generators.verification import verify
from tests.unit.generators.papers import BILL, a_bill, a_book, a_case, edited, origins, written


def printed(*paths, book=None):
    """Return a book, a file that prints these values of its bill, and the claims of the file."""
    book = book or a_book(a_bill("5.00", "7.00"))
    docx = written(*(f"it says {book.record(BILL, path)} there" for path in paths))
    return book, docx, attach(book.claims, docx)


def sentences(docx, claims, where):
    return [str(failure) for failure in verify(docx, claims, where)]


def test_what_holds_has_no_failures():
    book, docx, claims = printed("charges[0].amount", "charges[0].date_of_service", "charges[0].code", "provider_name")
    assert sentences(docx, claims, origins(book)) == []


def test_a_figure_changed_in_the_file_fails():
    book, docx, claims = printed("charges[0].amount")
    assert sentences(edited(docx, "$5.00", "$6.00"), claims, origins(book)) == [
        "p0: it says '$6.00' where its source (c0001) says '$5.00'"
    ]


def test_a_figure_changed_to_another_true_figure_fails():
    book, docx, claims = printed("charges[0].amount", "charges[1].amount")
    assert len(sentences(edited(docx, "$5.00", "$7.00"), claims, origins(book))) == 1


def test_a_figure_typed_in_fails():
    book, docx, claims = printed("charges[0].amount")
    assert sentences(edited(docx, " there", " in 2019"), claims, origins(book)) == ["p0: '2019' (number) has no claim"]


@pytest.mark.parametrize(
    "typed",
    [
        " in \uff12\uff10\uff11\uff19",
        " in \u0662\u0660\u0661\u0669",
        *(" at \u2460", " and \u00bd", " for 7\u200b500", " on Feb. 14", " on the 14th", " at 5:45 pm"),
        *(" by 12%", " of M54.2", " in Ex. A-4"),
    ],
)
def test_a_figure_typed_in_whatever_way_fails(typed):
    book, docx, claims = printed("charges[0].amount")
    assert sentences(edited(docx, " there", typed), claims, origins(book))


def test_a_figure_that_stands_elsewhere_in_the_paragraph_does_not_excuse_one_typed_in():
    book, docx, claims = printed("charges[0].amount")
    assert sentences(edited(docx, " there", " or $5.00"), claims, origins(book)) == ["p0: '$5.00' (money) has no claim"]


def test_a_sign_that_nobody_sees_inside_a_figure_fails():
    book, docx, claims = printed("charges[0].amount")
    assert any("U+200B" in said for said in sentences(edited(docx, "$5.00", "$5\u200b.00"), claims, origins(book)))


def test_a_claim_that_was_taken_out_of_the_text_fails():
    book, docx, claims = printed("charges[0].amount")
    assert sentences(edited(docx, "$5.00", ""), claims, origins(book)) == [
        "p0: '$5.00' (c0001) is not printed there any more"
    ]


def with_part(docx, name, old, new):
    """Return the file with words of one of its parts replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as source, zipfile.ZipFile(out, "w") as target:
        for part in source.namelist():
            body = source.read(part)
            target.writestr(part, body.replace(old, new, 1) if part == name else body)
    return out.getvalue()


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("docProps/core.xml", b"</cp:coreProperties>", b"<cp:keywords>$9,000</cp:keywords></cp:coreProperties>"),
        ("docProps/core.xml", b"<cp:revision>1<", b"<cp:revision>4<"),
        ("word/document.xml", b"</w:p>", b'<w:r><w:pict alt="12 photographs"/></w:r></w:p>'),
        ("word/document.xml", b"</w:p>", b"<w:r><w:instrText>QUOTE 9000</w:instrText></w:r></w:p>"),
        ("word/document.xml", b"</w:p>", b"<w:r><w:rPr><w:vanish/></w:rPr><w:t>9,000</w:t></w:r></w:p>"),
        ("word/document.xml", b"</w:p>", b"<w:r><w:t>9</w:t></w:r><w:r><w:t>,000</w:t></w:r></w:p>"),
        (
            "word/document.xml",
            b"</w:p>",
            b"<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>9,000</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>",
        ),
        (
            "word/document.xml",
            b"</w:p>",
            b'<w:fldSimple w:instr="PAGE"><w:r><w:t>$9,000</w:t></w:r></w:fldSimple></w:p>',
        ),
        ("word/document.xml", b"</w:p>", b'<w:r><w:sym w:font="Symbol" w:char="F039"/></w:r></w:p>'),
    ],
)
def test_a_figure_anywhere_in_the_file_fails(part, old, new):
    book, docx, claims = printed("charges[0].amount")
    assert sentences(docx, claims, origins(book)) == []
    assert sentences(with_part(docx, part, old, new), claims, origins(book))


def test_words_changed_without_figures_hold():
    book, docx, claims = printed("charges[0].amount")
    assert sentences(edited(docx, "it says", "the bill shows"), claims, origins(book)) == []


def test_a_page_that_says_otherwise_now_fails():
    book, docx, claims = printed("charges[0].amount")
    where = origins(book, reread=lambda sha, page, box: "$9.00")
    assert "does not say '$5.00' there" in sentences(docx, claims, where)[0]


def test_a_page_read_with_other_spacing_holds():
    book, docx, claims = printed("charges[0].amount")
    assert sentences(docx, claims, origins(book, reread=lambda sha, page, box: "Total $ 5. 00")) == []


def test_a_page_that_bears_a_claim_out_when_read_with_more_care_holds():
    book, docx, claims = printed("charges[0].amount")
    hasty = origins(book, reread=lambda sha, page, box: "$S.00")
    assert sentences(docx, claims, hasty)
    assert sentences(docx, claims, hasty._replace(again=origins(book).reread)) == []


def test_an_original_that_is_gone_fails():
    def gone(sha, page, box):
        raise NotFoundError("not in storage")

    book, docx, claims = printed("charges[0].amount")
    assert "cannot be read again" in sentences(docx, claims, origins(book, reread=gone))[0]


def test_a_value_that_its_quote_does_not_bear_out_fails():
    book, docx, claims = printed("charges[0].amount")
    forged = tuple(claim.model_copy(update={"value": "6.00", "text": "$6.00"}) for claim in claims)
    assert "says '$5.00', not '6.00'" in sentences(edited(docx, "$5.00", "$6.00"), forged, origins(book))[0]


def test_a_text_that_is_not_its_value_fails():
    book, docx, claims = printed("charges[0].amount")
    forged = tuple(claim.model_copy(update={"text": "$8.00"}) for claim in claims)
    assert "is not how '5.00' is printed" in sentences(edited(docx, "$5.00", "$8.00"), forged, origins(book))[0]


@pytest.mark.parametrize("formula", ["c0001 - c0002", "c0001 + c0001", "c0001 +", "c0001 + c0009"])
def test_a_changed_formula_fails(formula):
    book = a_book(a_bill("5.00", "7.00"))
    parts = [book.held(BILL, f"charges[{at}].amount") for at in range(2)]
    docx = written(book.total(parts))
    claims = attach(book.claims, docx)
    forged = (*claims[:2], claims[2].model_copy(update={"formula": formula}))
    assert len(sentences(docx, forged, origins(book))) == 1


def test_an_input_that_is_missing_fails():
    book = a_book(a_bill("5.00", "7.00"))
    parts = [book.held(BILL, f"charges[{at}].amount") for at in range(2)]
    docx = written(book.total(parts))
    assert "not among the claims" in sentences(docx, attach(book.claims, docx)[1:], origins(book))[0]


def test_a_rule_that_changed_fails():
    book = a_book()
    docx = written(book.law(rule_by_id("ca-specials")))
    changed = rule_by_id("ca-specials").model_copy(update={"mark": "K"})
    assert "has changed" in sentences(docx, attach(book.claims, docx), origins(book, rule=lambda _: changed))[0]


def test_a_rule_that_is_gone_fails():
    book = a_book()
    docx = written(book.law(rule_by_id("ca-specials")))
    assert "no longer in the rules" in sentences(docx, attach(book.claims, docx), origins(book, rule=lambda _: None))[0]


def test_words_that_the_rule_does_not_say_fail():
    book = a_book()
    docx = written(book.law(rule_by_id("ca-specials"), "the plaintiff recovers triple"))
    assert "is not what the rule" in sentences(docx, attach(book.claims, docx), origins(book))[0]


def test_settings_that_changed_fail():
    book = a_book()
    docx = written(book.settings("firm.phone"))
    where = origins(book, settings=lambda key: "559-555-0000")
    assert "the settings now say '559-555-0000'" in sentences(docx, attach(book.claims, docx), where)[0]


def test_a_matter_that_changed_fails():
    book = a_book()
    docx = written(book.intake("client.name"))
    other = a_case().matter.model_copy(update={"client": Client(name="Ana Rios")})
    assert (
        "the matter now says 'Ana Rios'" in sentences(docx, attach(book.claims, docx), origins(book, matter=other))[0]
    )


def test_a_bates_number_of_another_page_fails():
    book = a_book(a_bill("5.00"))
    docx = written(book.cite(BILL))
    where = origins(book, bates=dict.fromkeys(book.desk.bates, "AR-000777"))
    assert "is not the Bates number of page 1" in sentences(docx, attach(book.claims, docx), where)[0]


def test_a_claim_that_nobody_knows_fails():
    book, docx, _ = printed("charges[0].amount")
    assert any("not among the claims" in said for said in sentences(docx, (), origins(book)))


def test_what_the_attorney_set_is_held_to_its_value_alone():
    book = a_book()
    docx = written(book.attorney(Decimal("100.00"), "pl"))
    assert sentences(docx, attach(book.claims, docx), origins(book)) == []


def test_an_edit_that_was_taken_back_holds_as_the_persons_own():
    book, docx, claims = printed("charges[0].amount")
    changed = edited(edited(docx, "$5.00", "$6.00"), " there", " in 2019")
    adopted = adopt(changed, claims, "pokafor", dt.date(2026, 9, 9))
    assert [(claim.kind, claim.text) for claim in adopted.claims] == [
        ("record", "$5.00"),
        ("correction", "$6.00"),
        ("attorney", "2019"),
    ]
    assert sentences(changed, adopted.claims, origins(book)) == []


def test_words_that_a_person_deleted_leave_no_claim_that_fails():
    book, docx, claims = printed("charges[0].amount", "charges[1].amount")
    deleted = edited(docx, "$5.00", "")
    assert any("not printed there any more" in told for told in sentences(deleted, claims, origins(book)))
    adopted = adopt(deleted, claims, "pokafor", dt.date(2026, 9, 9))
    assert [claim.text for claim in adopted.claims] == ["$7.00"]
    assert sentences(deleted, adopted.claims, origins(book)) == []


def test_an_edit_is_told_in_sentences():
    _, docx, claims = printed("charges[0].amount")
    adopted = adopt(edited(docx, "$5.00", "$6.00"), claims, "pokafor", dt.date(2026, 9, 9))
    assert adopted.sentences == ("p0: '$5.00' now reads '$6.00'",)


def test_taking_an_edit_back_twice_is_taking_it_back_once():
    _, docx, claims = printed("charges[0].amount")
    changed = edited(docx, " there", " in 2019")
    once = adopt(changed, claims, "pokafor", dt.date(2026, 9, 9))
    again = adopt(changed, once.claims, "pokafor", dt.date(2026, 9, 9))
    assert [claim.text for claim in again.claims] == [claim.text for claim in once.claims]


def a_corrected_bill():
    """A bill whose second amount a person corrected over what was read."""
    bill = a_bill("5.00", "7.00")
    said = {"text": "7.00", "method": "correction", "said_by": "lee", "said_on": dt.date(2026, 3, 9)}
    source = bill.sources["charges[1].amount"].model_copy(update=said)
    return bill.model_copy(update={"sources": {**bill.sources, "charges[1].amount": source}})


def test_a_corrected_value_is_printed_as_the_word_of_who_said_it():
    book, docx, claims = printed("charges[0].amount", "charges[1].amount", book=a_book(a_corrected_bill()))
    claim = claims[1]
    assert (claim.kind, claim.said_by, claim.said_on.isoformat(), claim.page) == ("correction", "lee", "2026-03-09", 1)
    stands = frozenset({(claim.document, "7.00", "lee", claim.said_on)})
    assert sentences(docx, claims, origins(book, corrections=stands)) == []


def test_a_correction_that_nobody_made_fails():
    book, docx, claims = printed("charges[1].amount", book=a_book(a_corrected_bill()))
    assert "no such correction by lee" in sentences(docx, claims, origins(book))[0]


def test_a_sum_over_a_corrected_value_holds():
    book = a_book(a_corrected_bill())
    parts = [book.held(BILL, f"charges[{at}].amount") for at in (0, 1)]
    docx = written(f"it says {book.total(parts)} there")
    claims = attach(book.claims, docx)
    stands = frozenset(
        (one.document, one.value, one.said_by, one.said_on) for one in claims if one.kind == "correction"
    )
    assert sentences(docx, claims, origins(book, corrections=stands)) == []
