from casefile.records.registry import KIND_BY_NAME, KINDS
from extractors.registry import READERS
from tests.pages import page_of


def test_every_kind_but_the_unknown_has_one_reader():
    assert sorted(reader.kind for reader in READERS) == sorted(kind.name for kind in KINDS if kind.name != "unknown")


def test_every_reader_gives_the_record_of_its_kind_even_for_a_page_of_noise():
    noise = page_of("zq 12 %% -- | xx\n$$ .. 99/99/9999 (((\n1 2 3")
    for reader in READERS:
        assert type(reader.extract([noise]).record) is KIND_BY_NAME[reader.kind].record


def test_every_reader_says_what_its_kind_looks_like():
    assert all(reader.cues.titles or reader.cues.layout for reader in READERS)
    assert all(reader.cues.phrases for reader in READERS)
