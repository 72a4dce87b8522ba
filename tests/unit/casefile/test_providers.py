from casefile.providers import UNNAMED, Sighting, find, practices


def names(*sightings):
    return {practice.name for practice in practices(sightings)}


def test_spellings_of_one_name_are_one_practice():
    assert len(practices([Sighting("Foothill Imaging"), Sighting("FOOTHILL IMAGING INC")])) == 1


def test_a_practice_has_the_name_of_its_own_bills():
    assert names(Sighting("FOOTHILL IMG", "1003000126"), Sighting("Foothill Imaging", "1003000126", bill=True)) == {
        "Foothill Imaging"
    }


def test_the_npi_most_papers_state_is_the_practices():
    seen = [
        Sighting("A Clinic", "1003000126", bill=True),
        Sighting("A Clinic", "1104800002"),
        Sighting("A Clinic", "1104800002", bill=True),
    ]
    (practice,) = practices(seen)
    assert practice.npi == "1104800002"


def test_a_sighting_between_two_groups_joins_them():
    seen = [
        Sighting("Bright River Clinic", "1003000126"),
        Sighting("B R Therapy", "1104800002"),
        Sighting("Bright River Clinic", "1104800002"),
    ]
    assert len(practices(seen)) == 1


def test_a_short_name_goes_to_the_one_that_holds_it():
    assert names(Sighting("Sierra Crest Medical Center", "1003000126", bill=True), Sighting("Sierra Crest")) == {
        "Sierra Crest Medical Center"
    }


def test_a_short_name_that_several_hold_stands_alone():
    seen = [
        Sighting("Sierra Crest Medical Center", "1003000126", bill=True),
        Sighting("Sierra Crest Emergency Physicians", "1104800002", bill=True),
        Sighting("Sierra Crest"),
    ]
    assert len(practices(seen)) == 3


def test_a_practice_that_is_not_named_is_one():
    (practice,) = practices([Sighting(None, None, bill=True), Sighting(None, None)])
    assert (practice.name, practice.npi) == (UNNAMED, None)


def test_the_order_of_sightings_changes_nothing():
    seen = [Sighting("Foothill Imaging"), Sighting("Ortega Orthopaedics", "1003000126"), Sighting("FOOTHILL IMAGING")]
    assert practices(seen) == practices(seen[::-1])


def test_a_name_not_seen_is_found_where_one_practice_fits():
    known = practices([Sighting("Foothill Imaging"), Sighting("Ortega Orthopaedics")])
    assert find(known, "Foothill Imaging of Fresno").name == "Foothill Imaging"


def test_a_short_name_is_found_where_one_practice_holds_it():
    known = practices([Sighting("Foothill Imaging"), Sighting("Ortega Orthopaedics")])
    assert find(known, "Foothill").name == "Foothill Imaging"


def test_a_name_that_none_or_several_fit_is_not_found():
    known = practices(
        [
            Sighting("Sierra Crest Medical Center", "1003000126"),
            Sighting("Sierra Crest Emergency Physicians", "1104800002"),
        ]
    )
    assert (find(known, "Sierra Crest"), find(known, "Cedar Clinic"), find(known, None)) == (None, None, None)


def test_a_name_in_capitals_is_printed_as_another_paper_spells_it():
    assert names(Sighting("FOOTHILL IMAGING", bill=True), Sighting("Foothill Imaging, Inc.")) == {
        "Foothill Imaging, Inc."
    }


GOOD, BAD = "1234567893", "1234567890"


def test_of_two_npis_on_as_many_papers_the_one_whose_check_digit_holds_is_the_practices():
    (practice,) = practices([Sighting("A Clinic", BAD, bill=True), Sighting("A Clinic", GOOD, bill=True)])
    assert practice.npi == GOOD


def test_an_npi_whose_check_digit_does_not_hold_loses_to_one_that_fewer_papers_state():
    seen = [Sighting("A Clinic", GOOD), Sighting("A Clinic", BAD), Sighting("A Clinic", BAD, bill=True)]
    (practice,) = practices(seen)
    assert practice.npi == GOOD


def test_an_npi_whose_check_digit_does_not_hold_joins_no_two_names():
    assert len(practices([Sighting("Foothill Imaging", BAD), Sighting("Ortega Orthopaedics", BAD)])) == 2
    assert len(practices([Sighting("Foothill Imaging", GOOD), Sighting("Ortega Orthopaedics", GOOD)])) == 1


def test_an_npi_whose_check_digit_does_not_hold_keeps_no_spellings_apart():
    assert len(practices([Sighting("Foothill Imaging", BAD), Sighting("Foothill Imaging of Fresno", GOOD)])) == 1
