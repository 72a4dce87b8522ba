import pytest

from extractors.vins import is_vin, mended_vin


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("1HGCV1F3XMA014477", "1HGCV1F3XMA014477"),
        ("1HGCV1F3XMAG14477", "1HGCV1F3XMA014477"),
        ("1IFMCUOGDXKUB30417", "1FMCU0GDXKUB30417"),
        ("JF2SKAECS5LH412207", "JF2SKAEC5LH412207"),
        ("1HGCV1F3XMA014478", "1HGCV1F3XMA014478"),
        ("JF2SKAEC5LH4122070", None),
    ],
)
def test_the_check_digit_tells_what_a_misread_number_is(printed, number):
    assert mended_vin(printed) == number


def test_a_number_of_other_signs_is_none():
    assert not is_vin("1HGCV1F3XMAO14477")
