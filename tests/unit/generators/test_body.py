from generators.body import findings_of, findings_on, shows_in_images
from generators.excerpts import sentences

EXAM = sentences(
    "General: Alert, no distress. Neck: Tender C5 to C7 on the left. Range of motion reduced by half. Chest: Clear. "
    "Left knee: Effusion, Lachman negative. Sensation: Light touch reduced over the left thumb. "
    "Reflexes: Biceps 1+ left. "
    "Posture: Forward head posture."
)


def texts(found):
    return [one.text for one in found]


def test_findings_at_the_injured_part_are_chosen_with_what_stands_under_its_label():
    assert texts(findings_on(EXAM, ["neck"], nerves=False, most=3)) == [
        "Neck: Tender C5 to C7 on the left.",
        "Range of motion reduced by half.",
    ]


def test_findings_elsewhere_are_not_chosen():
    assert findings_on(EXAM, ["back"], nerves=False, most=3) == ()


def test_nerves_count_for_a_diagnosis_of_a_nerve():
    found = texts(findings_of("Cervical disc disorder with radiculopathy", EXAM, 2))
    assert found == ["Sensation: Light touch reduced over the left thumb.", "Reflexes: Biceps 1+ left."]


def test_a_diagnosis_without_a_region_is_found_by_its_words():
    assert texts(findings_of("Abnormal posture", EXAM, 2)) == ["Posture: Forward head posture."]


def test_a_negative_finding_is_none():
    assert findings_on(sentences("Neck: No tenderness. Without spasm."), ["neck"], nerves=False, most=3) == ()


def test_images_show_discs_and_fractures_but_no_sprains():
    assert shows_in_images("Cervical disc disorder")
    assert shows_in_images("Fracture of rib")
    assert not shows_in_images("Sprain of ligaments of cervical spine")
