from casefile.citations import Source
from casefile.documents import Extraction
from casefile.records.insurance import ClaimLetter, PaymentLedger
from extractors.vetting import vetted

SOURCE = Source(page=1, box=None, text="x")


def test_a_name_that_cannot_be_the_field_s_is_withdrawn_with_its_source():
    read = Extraction(
        PaymentLedger(carrier="Overton Orthopedics", claim_number="7"), dict.fromkeys(("carrier",), SOURCE)
    )
    done = vetted("payment_ledger", read)
    assert done.record.carrier is None
    assert done.record.claim_number == "7"
    assert done.sources == {}


def test_a_name_that_can_be_stands():
    read = Extraction(ClaimLetter(carrier="Penobscot Mutual"), {"carrier": SOURCE})
    assert vetted("claim_letter", read) is read
