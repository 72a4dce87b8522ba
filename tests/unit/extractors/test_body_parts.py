"""What a study's title says was imaged."""

import pytest

from extractors.body_parts import body_part
from extractors.spans import lines_of
from tests.pages import page_of


@pytest.mark.parametrize(
    ("title", "part"),
    [
        ("MRI OF THE LUMBAR SPINE WITHOUT CONTRAST", "LUMBAR SPINE"),
        ("Ultrasound of the right shoulder, complete", "right shoulder"),
        ("LEFT WRIST, 3 VIEWS (XRAY)", "LEFT WRIST"),
        ("AP, lateral and open mouth, cervical spine", "cervical spine"),
        ("CT HEAD W/O CONTRAST", "HEAD"),
        ("Desert Vista Open MRI", None),
        ("Three views show no acute fracture", None),
    ],
)
def test_the_part_that_a_title_names(title, part):
    found = body_part(next(lines_of([page_of(title)])))
    assert (found.text if found else None) == part
