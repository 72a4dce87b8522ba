"""Inputs changed within their shape: trees, tables of bytes and archives that stay readable enough to be believed."""

from __future__ import annotations

import copy
import io
import json
import random
import re
import zipfile
from collections.abc import Callable
from typing import Any

from lxml import etree

from extractors.reading.archives import BROKEN
from tests.faults.damage import damaged

Change = Callable[[random.Random, bytes], bytes]

HOSTILE = (
    "", " ", "0", "-1", "1e999", "NaN", "-Infinity", "9" * 25, "9" * 5000, "0.0000001", "1e-400", "$-,.", "13/45/2026",
    "20261345", "00000000", "0001-01-01", "9999-12-31", "2026-02-30T25:61", "=1+1", "#REF!", "null", "true", "\ufeff",
    "\u202e", "\u0661\u0662", "\u00bd", "&amp;", "a\tb", "a\nb", "..", "../../etc/passwd", "%s%n", "{}", "[]", "client",
    "client.name", "\x85", "\ud800", "\x00", "XFD1048576", "B2:A1", "A0", "*~:", "ISA", "//", "#self", "http://a/b",
)  # fmt: skip
_RUNS = (" ", "0", "a", "1,", "A ", "_", ".", "- ", "$1 ", "(", "<!---->", "<?", "<!--", "\t", "|", "12/", "A&", "'")
_SHORT, _LONG = (3, 40, 400), (3, 400, 8000)


def hostile(dice: random.Random) -> str:
    """Return a text that readers of numbers, days and names trip over."""
    if dice.random() < 0.8:
        return dice.choice(HOSTILE)
    return dice.choice(_RUNS) * dice.choice(_LONG)


def plain(dice: random.Random, content: bytes) -> bytes:
    """Change a text: any damage, or a run without end put in between."""
    if dice.random() < 0.6:
        return damaged(content, dice.randrange(1 << 30))
    place = dice.randint(0, len(content))
    end = dice.choice((place, min(len(content), place + 20)))
    return content[:place] + hostile(dice).encode("utf-8", "surrogatepass") + content[end:]


def segments(dice: random.Random, content: bytes) -> bytes:
    """Change an interchange: its segments, their elements, its separators."""
    text = content.decode("latin-1")
    end = "~" if "~" in text else "!"
    mark = "*" if "*" in text else "|"
    found = [piece.split(mark) for piece in text.split(end)]
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(found))
        segment = found[at]
        match dice.randrange(6):
            case 0:
                found[at:at] = [segment] * dice.choice(_SHORT)
            case 1:
                del found[at : at + dice.choice((1, 5))]
                found = found or [[""]]
            case 2:
                found.insert(dice.randint(0, len(found)), segment)
            case 3:
                dice.shuffle(segment)
            case _:
                segment[dice.randrange(len(segment))] = hostile(dice)
    if dice.random() < 0.1:
        end = dice.choice(("\n", "*", "", "A", ":", "\\", "^", "]"))
    if dice.random() < 0.1:
        mark = dice.choice(("\\", "^", "]", "-", ":", "."))
    return end.join(mark.join(segment) for segment in found).encode("utf-8", "surrogatepass")


def objects(dice: random.Random, content: bytes) -> bytes:
    """Change a JSON text: values replaced, doubled, moved, nested without end."""
    try:
        root = [json.loads(content)]
    except ValueError:
        return plain(dice, content)
    for _ in range(dice.randint(1, 5)):
        holder, key = dice.choice(list(_places(root)))
        match dice.randrange(7):
            case 0:
                del holder[key]
            case 1:
                holder[key] = [holder[key]] * dice.choice(_SHORT)
            case 2:
                holder[key] = _nested(dice, holder[key])
            case 3:
                holder[key] = _elsewhere(dice, root)
            case 4:
                holder[key] = dice.choice((None, True, 0, -1, 10**400, 1e300, float("nan"), [], {}, [None], {"": {}}))
            case _:
                holder[key] = hostile(dice)
        if not root:
            root = [{}]
    return json.dumps(root[0]).encode()


def _places(value: Any) -> Any:
    keys = value.keys() if isinstance(value, dict) else range(len(value))
    for key in list(keys):
        yield value, key
        if isinstance(value[key], (dict, list)):
            yield from _places(value[key])


def _nested(dice: random.Random, value: Any) -> Any:
    for _ in range(dice.choice((2, 20, 90, 300))):
        value = [value] if dice.random() < 0.5 else {dice.choice(("extension", "contained", "item", "a")): value}
    return value


def _elsewhere(dice: random.Random, root: Any) -> Any:
    holder, key = dice.choice(list(_places(root)))
    return json.loads(json.dumps(holder[key]))


def tree(dice: random.Random, content: bytes) -> bytes:
    """Change an XML text: elements doubled, moved, nested without end, their texts and attributes replaced."""
    try:
        root = etree.fromstring(content, etree.XMLParser(huge_tree=True))
    except etree.XMLSyntaxError:
        return plain(dice, content)
    for _ in range(dice.randint(1, 5)):
        found = [node for node in root.iter() if isinstance(node.tag, str)]
        _change(dice, dice.choice(found), dice.choice(found))
    changed = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return plain(dice, changed) if dice.random() < 0.05 else changed


def _change(dice: random.Random, node: Any, other: Any) -> None:
    parent = node.getparent()
    match dice.randrange(7):
        case 0 if parent is not None:
            parent.remove(node)
        case 1 if parent is not None and len(node.findall(".//*")) < 200:
            for _ in range(dice.choice((1, 30))):
                parent.append(copy.deepcopy(node))
        case 2:
            _wrapped(dice, node)
        case 3 if len(other.findall(".//*")) < 200:
            node.append(etree.fromstring(etree.tostring(other)))
        case 4 if node.attrib:
            node.set(dice.choice(list(node.attrib)), printable(hostile(dice)))
        case 5:
            node.tag = other.tag
        case _:
            node.text = printable(hostile(dice))


def _wrapped(dice: random.Random, node: Any) -> None:
    """Put the element, and what stands around it, into copies of themselves."""
    chain = [node.tag, *(up.tag for up, _ in zip(node.iterancestors(), range(dice.randrange(4)), strict=False))]
    inner = node
    for _ in range(dice.choice((2, 15, 60, 400))):
        for tag in reversed(chain[:-1] or chain):
            below = etree.SubElement(inner, tag)
            below.text = "x"
            inner = below


def printable(text: str) -> str:
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd]", "?", text)


def archive(dice: random.Random, content: bytes) -> bytes:
    """Change an archive: one of its parts, its names, or its bytes."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as opened:
            parts = [(info.filename, opened.read(info)) for info in opened.infolist()]
    except BROKEN:
        return damaged(content, dice.randrange(1 << 30))
    if dice.random() < 0.15:
        return damaged(content, dice.randrange(1 << 30))
    for _ in range(dice.choice((1, 1, 2, 4))):
        at = dice.randrange(len(parts))
        name, held = parts[at]
        match dice.randrange(12):
            case 0:
                del parts[at]
                parts = parts or [("a", b"")]
            case 1:
                parts.append((name, held))
            case 2:
                parts[at] = (printable(hostile(dice))[:60_000] or "a", held)
            case _:
                parts[at] = (name, changed(dice, held))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", dice.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))) as packed:
        for name, held in parts:
            packed.writestr(zipfile.ZipInfo(name), held, packed.compression)
    return out.getvalue()


def changed(dice: random.Random, content: bytes) -> bytes:
    """Change bytes by the shape that they have."""
    start = content.lstrip()[:1]
    if content[:2] == b"PK":
        return archive(dice, content)
    if start == b"<":
        return tree(dice, content)
    return objects(dice, content) if start in (b"{", b"[") else plain(dice, content)


_HEADS = (
    "Content-Type: multipart/mixed; boundary=x", "Content-Type: text/plain; charset=nope", "Content-Type: ;;=\"",
    "Content-Type: message/rfc822", "Content-Type: text/html; charset=\"utf-8", "Content-Disposition: attachment;",
    "Content-Disposition: attachment; filename*0*=utf-8''%zz; filename*1=b", "Content-Transfer-Encoding: base64",
    "Content-Disposition: attachment; filename*=''", "Content-Disposition: attachment; filename*0*=a'b'c; x*1*=%",
    "From: =?utf-8?q?=?= <@>", "From: \"", "From: a@b, <c@", "To: undisclosed:;", "To: (((", "Date: 99 Foo 2026",
    "Subject: =?nope?b?AAAA?=", "Subject: =?utf-8?b?////?=", "Subject: \r\n ", "From: <>", "Message-ID: [",
    "Content-Transfer-Encoding: uuencode", "Content-Transfer-Encoding: 8bit\x00", "MIME-Version: (", "Cc: @",
    "Content-Type: text/plain; charset*=''utf-8", "Content-Type: multipart/mixed", "Content-ID: <", "To: a b c <d>;e",
)  # fmt: skip


def mail(dice: random.Random, content: bytes) -> bytes:
    """Change an e-mail: its heads and the heads of its parts, or put it into parts of its own."""
    for _ in range(dice.randint(1, 4)):
        rows = content.split(b"\n")
        heads = [at for at, row in enumerate(rows) if re.match(rb"[\w-]+:", row)] or [0]
        match dice.randrange(5):
            case 0:
                rows[dice.choice(heads)] = dice.choice(_HEADS).encode("latin-1")
            case 1:
                rows.insert(dice.choice(heads), dice.choice(_HEADS).encode("latin-1"))
            case 2:
                head = rows[dice.choice(heads)].split(b":")[0]
                rows[dice.choice(heads)] = head + b": " + hostile(dice).encode("utf-8", "surrogatepass")
            case 3:
                around = b"From: a\nTo: b\nContent-Type: multipart/mixed; boundary=y%d\n\n--y%d\n" * dice.choice(_SHORT)
                rows = [around % ((1,) * around.count(b"%d")), *rows]
            case _:
                rows = plain(dice, content).split(b"\n")
        content = b"\n".join(rows)
    return content
