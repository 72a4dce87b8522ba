"""Rows as COPY takes them, and JSON without what PostgreSQL can't hold."""

import json

import pytest

from connectors.database.rows import clean_json, escape


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("plain", "plain"),
        ("", ""),
        ("a\tb\nc\rd", "a\\tb\\nc\\rd"),
        ("\\N", "\\\\N"),
        ("\\.", "\\\\."),
        ("a\x00b", "a\ufffdb"),
        ("non-breaking\xa0space", "non-breaking\xa0space"),
        ("日本 é 😀", "日本 é 😀"),
    ],
)
def test_a_field_is_escaped_as_copy_reads_it(text, field):
    assert escape(text) == field


@pytest.mark.parametrize("text", ["a\x00b", "\\u0000", "\\\\u0000\x00", "\\\x00", "plain", "\x00" * 3])
def test_each_nul_in_json_is_replaced_and_nothing_else(text):
    cleaned = clean_json(json.dumps({"k": text}))
    assert json.loads(cleaned) == {"k": text.replace("\x00", "\ufffd")}
