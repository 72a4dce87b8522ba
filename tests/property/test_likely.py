"""Laws of what is told by what was learned: values stand on the pages, and a reader's word is never just dropped."""

from hypothesis import given
from hypothesis import strategies as st

from casefile.records.registry import KIND_BY_NAME, KINDS
from extractors.candidates import candidates, fields_of
from extractors.found import Found
from extractors.likely import CODE, completed
from extractors.spans import lines_of, plain
from tests.strategies import printed_pages

MOST = 6  # values that a reader found
EVERY_SORT = frozenset(sort for kind in KINDS for sort in fields_of(kind.name).values())


@given(printed_pages())
def test_the_words_of_a_candidate_stand_on_its_page(pages):
    printed = {page.number: {word for row in lines_of([page]) for word in row.words} for page in pages}
    for one in candidates(pages, EVERY_SORT):
        assert one.token.span.words
        assert set(one.token.span.words) <= printed[one.token.span.page.number]


@given(printed_pages())
def test_a_candidate_has_a_value_and_signs_of_its_own(pages):
    for one in candidates(pages, EVERY_SORT):
        assert one.token.value is not None
        assert one.signs


@given(printed_pages(), st.sampled_from(sorted(EVERY_SORT)))
def test_the_candidates_of_a_sort_are_those_among_all(pages, sort):
    among = [one.token.value for one in candidates(pages, EVERY_SORT) if one.sort == sort]
    assert [one.token.value for one in candidates(pages, frozenset((sort,)))] == among


@st.composite
def read(draw):
    """Pages, a kind, and what a reader of that kind may have taken from them: any values of the sorts of its fields."""
    pages = draw(printed_pages(least=1))
    kind = draw(st.sampled_from(KINDS)).name
    found = Found(pages)
    for one in draw(st.permutations(candidates(pages, EVERY_SORT)))[:MOST]:
        fields = [name for name, sort in fields_of(kind).items() if sort == one.sort and plain(one.token.span.text)]
        if fields:
            found.take(draw(st.sampled_from(fields)), one.token)
    return pages, kind, found.extraction(KIND_BY_NAME[kind].record)


@given(read())
def test_nothing_that_a_reader_found_is_taken_away_in_silence(one):
    pages, kind, told = one
    done = completed(kind, told, pages)
    named = " ".join(problem.sentence for problem in done.problems[len(told.problems) :])
    for name in type(told.record).model_fields:
        if name not in fields_of(kind):
            assert getattr(done.record, name) == getattr(told.record, name)
        elif getattr(told.record, name) is not None:
            assert getattr(done.record, name) is not None or f"{name} (page" in named
    assert all(f"{path} (page" in named for path in set(told.sources) - set(done.sources))
    assert done.problems[: len(told.problems)] == told.problems


@given(read())
def test_what_is_added_has_its_words_on_its_page(one):
    pages, kind, told = one
    done = completed(kind, told, pages)
    printed = {page.number: {word.text for row in lines_of([page]) for word in row.words} for page in pages}
    for name in type(told.record).model_fields:
        if getattr(done.record, name) not in {None, getattr(told.record, name)}:
            source = done.sources[name]
            assert source.box is not None
            assert set(source.text.split(" ")) <= printed[source.page]


@given(read())
def test_a_reader_s_word_is_overruled_only_where_a_person_is_told(one):
    pages, kind, told = one
    done = completed(kind, told, pages)
    said = " ".join(problem.sentence for problem in done.problems if problem.code == CODE)
    for name in fields_of(kind):
        before = getattr(told.record, name)
        if before is not None and getattr(done.record, name) != before:
            source = done.sources.get(name) or told.sources[name]
            assert f"{name} (page {source.page})" in said


@given(read())
def test_the_same_pages_say_the_same_twice(one):
    pages, kind, told = one
    assert completed(kind, told, pages) == completed(kind, told, pages)
