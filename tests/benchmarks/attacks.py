"""Attack a demand and count what its verification finds: `python -m tests.benchmarks.attacks [--every N]`.

One digit is changed at a time in every place of the Word file, and in the fields of its claims; names are swapped and
people, counts, times and codes typed in. `words` counts what the file's words against its claims and their sources
give away; `compared` what a comparison with the stored version names by its place. The seal (hashes in manifest,
database and trail) sees every byte and is not counted here. The digits of one round stand in different rows and
paragraphs, and each must be named by its own place, so that a round counts as many attacks.
"""

from __future__ import annotations

import argparse
import io
import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from casefile.claims import CLAIMS, Claim
from casefile.law.rules import rule_by_id
from generators import places
from generators.binder_check import Stand
from generators.claimbook import settings_value
from generators.comparison import differences
from generators.desk import Built
from generators.documents.settlement_demand import DemandOptions, build
from generators.layout import lay_out
from generators.package import read_parts
from generators.verification import Origins, verify
from tests.unit.generators.sample import reread, sample_case, sample_desk

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FIELDS = ("text", "value", "quote", "page", "box", "bates", "document", "formula", "inputs", "cite", "where")
TYPED = (
    *(" on Feb. 14", " on the 14th", " at 5:45 pm", " for 12%", " of M54.2", " under 99213", " to $1,000"),
    *(" in \uff12\uff10\uff12\uff16", " in \u0662\u0660\u0662\u0666", " for 7\u200b500", " and \u00bd of it"),
    *(" by Jane Doe", " of Dr. Someone Else", " twice", " in twelve visits"),
)


class Tally(NamedTuple):
    """Attacks of one sort: how many there were, how many the words give away, how many the comparison (None: none)."""

    sort: str
    attacks: int
    by_words: int
    compared: int | None


class Target:
    """The sample demand, its claims, and where they lead."""

    def __init__(self) -> None:
        case = sample_case()
        desk = sample_desk(case)
        built: Built = build(case, DemandOptions(), desk)[0]
        self.case, self.docx, self.claims = case, built.docx, built.claims
        layout = lay_out(built.exhibits, {paper.id: paper for paper in case.documents})
        binder = {
            desk.bates[paper.file, page]: Stand(layout.page(paper.id, page) or 0, layout.labels[paper.id])
            for paper in case.documents
            if paper.id in layout.labels
            for page in range(paper.pages[0], paper.pages[1] + 1)
        }
        self.origins = Origins(
            reread=lambda sha, page, box: reread(case, sha, page, box),
            bates=desk.bates,
            rule=rule_by_id,
            signed_off=desk.signed_off,
            settings=lambda key: settings_value(desk, key),
            matter=case.matter,
            binder=binder,
        )

    def named(self, docx: bytes | None = None, claims: Sequence[Claim] | None = None) -> tuple[set[str], str]:
        """Return the places and claims that the failures name, and their sentences."""
        found = verify(docx or self.docx, self.claims if claims is None else claims, self.origins)
        return {failure.where for failure in found}, " ".join(failure.sentence for failure in found)


def main(arguments: list[str]) -> int:
    """Print a row a sort of attack."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.attacks", description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="only every n-th round")
    options = parser.parse_args(arguments)
    sys.stdout.write(f"{'attack':<44}{'of':>7}{'words':>7}{'compared':>10}\n")
    for tally in attacks(options.every):
        compared = "-" if tally.compared is None else tally.compared
        sys.stdout.write(f"{tally.sort:<44}{tally.attacks:>7}{tally.by_words:>7}{compared:>10}\n")
    return 0


def attacks(every: int = 1) -> Iterator[Tally]:
    """Yield what was tried and found, sort by sort."""
    target = Target()
    clean = target.named()
    if clean[0]:
        raise AssertionError(f"the sample does not hold before it is attacked: {clean}")
    yield from word_digits(target, every)
    yield link_digits(target, every)
    yield typed_words(target)
    yield swapped_names(target)
    yield from claim_digits(target, every)


class _Spot(NamedTuple):
    """A digit of a text node: in which part, which node, at which sign."""

    part: str
    node: etree._Element
    at: int


def word_digits(target: Target, every: int) -> Iterator[Tally]:
    """Change the digits of body, headers, footers and notes, one in each paragraph and table row at a time."""
    roots = {name: etree.fromstring(body) for name, body in read_parts(target.docx, _is_story).items()}
    rows: dict[str, list[tuple[str, _Spot]]] = defaultdict(list)
    for name, where, paragraphs in _places(roots):
        nodes = [node for paragraph in paragraphs for node in paragraph.iter(f"{_W}t")]
        digits = [(node, at) for node in nodes for at, sign in enumerate(node.text or "") if sign.isdigit()]
        rows[where.rpartition(".")[0] or where].extend((where, _Spot(name, node, at)) for node, at in digits)
    tried, found, compared = Counter[str](), Counter[str](), Counter[str]()
    for number in range(0, max(map(len, rows.values())), every):
        spots = [digits[number] for digits in rows.values() if len(digits) > number]
        docx = _with(target.docx, roots, [spot for _, spot in spots])
        named, changed = target.named(docx)[0], {one.where for one in differences(target.docx, docx)}
        for where, spot in spots:
            tried[spot.part] += 1
            found[spot.part] += where in named
            compared[spot.part] += where in changed
    for part in sorted(tried):
        yield Tally(f"a digit in {part}", tried[part], found[part], compared[part])


def _is_story(name: str) -> bool:
    return places._STORY.fullmatch(name) is not None


def _places(roots: dict[str, etree._Element]) -> Iterator[tuple[str, str, list[etree._Element]]]:
    """Yield each place with its paragraphs, numbered as verification numbers them."""
    kept: list[tuple[str, list[etree._Element]]] = []
    original = places._place

    def watched(where: str, paragraphs: list[etree._Element]) -> places.Place:
        kept.append((where, list(paragraphs)))
        return original(where, paragraphs)

    kinds = (("", "document"), ("h", "header"), ("f", "footer"), ("n", "footnotes"), ("e", "endnotes"))
    places._place = watched
    try:
        for prefix, kind in kinds:
            story = places._Story(prefix)
            for name, root in roots.items():
                if kind in name:
                    body = root.find(f"{_W}body")
                    for _ in story.walk([root if body is None else body]):
                        pass
                    yield from ((name, where, paragraphs) for where, paragraphs in kept)
                    kept.clear()
    finally:
        places._place = original


def _with(docx: bytes, roots: dict[str, etree._Element], spots: Sequence[_Spot]) -> bytes:
    """Return the file with those digits changed; the trees are as before afterwards."""
    before = []
    for spot in spots:
        text = spot.node.text or ""
        before.append((spot.node, text))
        spot.node.text = f"{text[: spot.at]}{_other(text[spot.at])}{text[spot.at + 1 :]}"
    changed = {
        name: etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        for name, root in roots.items()
    }
    for node, text in reversed(before):
        node.text = text
    return _repacked(docx, changed)


def _other(digit: str) -> str:
    return str((int(digit) + 1) % 10)


def _repacked(docx: bytes, changed: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            target.writestr(name, changed.get(name, source.read(name)))
    return out.getvalue()


def link_digits(target: Target, every: int) -> Tally:
    """Change a digit of each link's target, a round a place."""
    name = "word/_rels/document.xml.rels"
    root = etree.fromstring(read_parts(target.docx, lambda part: part == name)[name])
    links = [one for one in root if (one.get("Type") or "").endswith("/hyperlink")]
    tried = found = compared = 0
    for number in range(0, 4, every):
        before = {one: one.get("Target") or "" for one in links}
        spots = {}
        for one, address in before.items():
            digits = [at for at, sign in enumerate(address) if sign.isdigit()]
            if len(digits) > number:
                at = digits[number]
                one.set("Target", f"{address[:at]}{_other(address[at])}{address[at + 1 :]}")
                spots[one.get("Id")] = f"{name}:{one.get('Id')}"
        docx = _repacked(target.docx, {name: etree.tostring(root)})
        named, changed = target.named(docx)[0], {one.where for one in differences(target.docx, docx)}
        tried, found = tried + len(spots), found + sum(where in named for where in spots.values())
        compared += sum(where in changed for where in spots.values())
        for one, address in before.items():
            one.set("Target", address)
    return Tally("a digit of a link's target", tried, found, compared)


def typed_words(target: Target, typed: Sequence[str] = TYPED) -> Tally:
    """Type figures, counts, times, codes and people into a paragraph of prose."""
    found = compared = 0
    for words in typed:
        docx = _typed_in(target.docx, words)
        found += bool(target.named(docx)[0])
        compared += bool(differences(target.docx, docx))
    return Tally("a figure, count or person typed in", len(typed), found, compared)


def _typed_in(docx: bytes, words: str) -> bytes:
    root = etree.fromstring(read_parts(docx, lambda part: part == "word/document.xml")["word/document.xml"])
    node = next(
        one for one in root.iter(f"{_W}t") if len(one.text or "") > 60 and not any(map(str.isdigit, one.text or ""))
    )
    node.text = f"{node.text}{words}"
    return _repacked(docx, {"word/document.xml": etree.tostring(root)})


def swapped_names(target: Target, most: int | None = None) -> Tally:
    """Put the next name in each name's place, one name at a time."""
    names = sorted(
        {one.text for one in target.claims if one.where and one.text.replace(" ", "").isalpha() and one.text.istitle()}
    )
    tried = found = compared = 0
    for name, other in list(zip(names, [*names[1:], names[0]], strict=True))[:most]:
        root = etree.fromstring(read_parts(target.docx, lambda part: part == "word/document.xml")["word/document.xml"])
        nodes = [one for one in root.iter(f"{_W}t") if one.text == name]
        if not nodes:
            continue
        nodes[0].text = other
        docx = _repacked(target.docx, {"word/document.xml": etree.tostring(root)})
        tried, found = tried + 1, found + bool(target.named(docx)[0])
        compared += bool(differences(target.docx, docx))
    return Tally("a name put for another", tried, found, compared)


def claim_digits(target: Target, every: int) -> Iterator[Tally]:
    """Change a digit of a field of every claim, field by field and place by place."""
    rows = CLAIMS.dump_python(tuple(target.claims), mode="json")
    for field in _FIELDS:
        tried = found = 0
        for number in range(0, 12, max(1, every)):
            changed, hit = [], []
            for row in rows:
                other = _changed(row.get(field), number)
                changed.append({**row, field: other} if other is not None else row)
                hit += [row] if other is not None else []
            if not hit:
                break
            named, said = target.named(claims=CLAIMS.validate_python(changed))
            tried += len(hit)
            found += sum(_is_named(row, named, said) for row in hit)
        if tried:
            yield Tally(f"a digit of {field} in claims.json", tried, found, None)


def _is_named(row: dict[str, str], named: set[str], said: str) -> bool:
    return row["id"] in said or row["id"] in named or any(where in named for where in row["where"].split())


def _changed(value: object, number: int) -> object:
    """Return the value with its n-th digit changed; None where it has none."""
    if isinstance(value, list):
        for at, part in enumerate(value):
            other = _changed(part, number)
            if other is not None:
                return [*value[:at], other, *value[at + 1 :]]
        return None
    text = "" if value is None else str(value)
    digits = [at for at, sign in enumerate(text) if sign.isdigit() and sign.isascii()]
    if len(digits) <= number:
        return None
    at = digits[number]
    other = f"{text[:at]}{_other(text[at])}{text[at + 1 :]}"
    kind: Callable[[str], object] = type(value) if isinstance(value, int | float) else str
    return kind(other)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
