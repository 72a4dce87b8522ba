"""Parties of a served set as the response names them."""

import pytest

from casefile.records.litigation import ServedDiscovery
from generators.documents.discovery_response.party import role_of


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Dale Brannock", "Defendant"),
        ("Dale Brannock and Tallgrass Hauling, LLC", "Defendants"),
        ("Defendant Dale Brannock", None),
        ("Somebody Else", None),
    ],
)
def test_a_party_gets_its_role_from_the_caption(name, role):
    record = ServedDiscovery(
        plaintiff="Marisol Reyes",
        defendant="Dale Brannock and Tallgrass Hauling, LLC; and DOES 1-20",
        propounding_party=name,
    )
    assert role_of(record, "propounding_party") == role
