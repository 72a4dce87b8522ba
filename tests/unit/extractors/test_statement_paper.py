"""The Word statement form as editors leave it: what a control says counts, whatever flag stayed on it."""

from __future__ import annotations

import io

import pytest
from docx import Document
from docx.oxml.ns import qn

from casefile import statement_form as form
from extractors.statement_paper import read_statement_paper
from generators.statement_paper import statement_paper


def filled_in(**said: str) -> bytes:
    """Return the form of a matter with these words in the first row told, the flag of each control left on it."""
    word = Document(io.BytesIO(statement_paper("2026-0101", {"lee": "Ana Lee"}, ())))
    heads, row = (word.tables[1].rows[at].cells for at in (0, 1))
    for head, cell in zip(heads, row, strict=True):
        if head.text in said:
            assert next(cell._tc.iter(qn("w:showingPlcHdr")), None) is not None
            next(cell._tc.iter(qn("w:t"))).text = said[head.text]
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("She wakes at night.", "She wakes at night."),
        (f"{form.WRITE} She wakes at night.", "She wakes at night."),
        (form.WRITE, None),
        ("Click or tap here to enter text.", None),
        ("", None),
    ],
)
def test_words_in_a_control_that_is_flagged_as_empty_are_read(words: str, read: str | None):
    answered = read_statement_paper(filled_in(**{form.WORDS: words}))
    assert [row.get(form.WORDS) for _, row in answered.rows] == ([read] if read else [])
