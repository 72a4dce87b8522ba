from generators.changes_page import in_words

ROW = "date_of_service 2026-02-14, code A0429, code_system HCPCS, modifiers ['SH'], units 1, amount 1650.00"


def test_a_row_that_came_in_is_told_in_plain_words():
    assert in_words("charges[0]", ROW) == (
        "date of service 02/14/2026, code A0429, code system HCPCS, modifiers SH, units 1, amount $1,650.00"
    )


def test_a_value_is_told_as_a_person_reads_it():
    told = [in_words(path, value) for path, value in (("patient_dob", "1988-05-09"), ("total_charges", "2184.00"))]
    assert told == ["05/09/1988", "$2,184.00"]
    assert in_words("provider_address", "2140 E Olive Avenue, Fresno CA") == "2140 E Olive Avenue, Fresno CA"
