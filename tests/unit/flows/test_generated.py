"""What is said of a version that was drafted: whether anything bars its release, and what a statute still asks for."""

import datetime as dt

from casefile.drafts import Manifest
from flows.generation import Version


def a_version(*gaps, required=()):
    manifest = Manifest(
        matter="1", document="settlement-demand", version=3, matterflow_version="1", rules_version="1", inputs={},
        outputs={}, triggered_by="lee", triggered_on=dt.date(2026, 11, 30), gaps=gaps,
    )  # fmt: skip
    return Version("matters/1/", manifest, (), required)


def test_a_version_without_gaps_is_said_nothing_of():
    assert a_version().standing is None


def test_gaps_are_counted_with_what_to_do():
    assert a_version("[CONFIRM: a]").standing == (
        "settlement-demand/v003 is drafted. 1 place marked [CONFIRM] bars its release: settle them in Word, save, and "
        "release that version"
    )


def test_what_the_statute_asks_for_and_the_letter_lacks_is_named():
    said = a_version("[CONFIRM: a]", "[CONFIRM: b]", required=("the time for acceptance (999.1(a))",)).standing
    assert "It lacks what the statute asks for: the time for acceptance (999.1(a)). 2 places marked" in said
