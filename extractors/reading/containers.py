"""E-mails and zip archives: the files in them, each by its name and its bytes."""

from __future__ import annotations

import email
import email.policy
import re
import zipfile
from collections.abc import Iterator
from email.errors import MessageError
from email.message import EmailMessage
from pathlib import PurePosixPath
from typing import NamedTuple

from extractors.reading import media, refusals
from extractors.reading.archives import archive, part
from extractors.reading.hypertext import seen_text
from extractors.reading.limits import Limits
from extractors.reading.refusals import Refused

_LITTER = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
_HEADERS = ("From", "To", "Cc", "Date", "Subject")
_DECORATION = 20_000
"""Bytes below which a picture that an e-mail shows in its text is a logo or a smiley."""
MESSAGE = "message text"
_LONGEST_HEAD = 2000
_BROKEN_MAIL = (ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError, MessageError)
"""What Python's reader of e-mails raises for heads that keep no rule."""


class Part(NamedTuple):
    """A file in a container: its name, and its bytes or the sentence why there are none."""

    name: str
    content: bytes
    refusal: str | None = None


def parts_of(content: bytes, media_type: str, password: str | None, limits: Limits) -> tuple[Part, ...]:
    """Return the files in an e-mail or archive, in its order.

    Raises:
        Refused: it is damaged, empty, a bomb, or holds too many.
    """
    if media_type != media.EMAIL:
        return _within(_of_zip(content, password, limits), limits)
    try:
        return _within(_of_mail(content), limits)
    except _BROKEN_MAIL:
        raise Refused(refusals.DAMAGED) from None


def _within(found: Iterator[Part], limits: Limits) -> tuple[Part, ...]:
    parts: list[Part] = []
    size = 0
    for found_part in found:
        parts.append(found_part)
        size += len(found_part.content)
        if len(parts) > limits.members:
            raise Refused(refusals.too_many_members(limits))
        if size > limits.unpacked:
            raise Refused(refusals.BOMB)
    if not parts:
        raise Refused(refusals.NOTHING_INSIDE)
    if all(one.refusal == refusals.LOCKED for one in parts):
        raise Refused(refusals.LOCKED)  # as a whole: one password opens it, and then each part is told by itself
    return tuple(parts)


def _of_zip(content: bytes, password: str | None, limits: Limits) -> Iterator[Part]:
    with archive(content, limits) as opened:
        for info in opened.infolist():
            if not info.filename.endswith("/") and not _is_litter(info.filename):
                yield _zipped(opened, info, password)


def _is_litter(name: str) -> bool:
    path = PurePosixPath(name)
    return path.parts[:1] == ("__MACOSX",) or path.name.lower() in _LITTER or path.name.startswith("~$")


def _zipped(opened: zipfile.ZipFile, info: zipfile.ZipInfo, password: str | None) -> Part:
    name = _plain(info.filename)
    try:
        return Part(name, part(opened, info.filename, password))
    except Refused as refused:
        return Part(name, b"", str(refused))


def _of_mail(content: bytes) -> Iterator[Part]:
    message = email.message_from_bytes(content, policy=email.policy.default)
    text = _message_text(message)
    if text:
        yield Part(MESSAGE, text.encode("utf-8", "replace"))
    for number, attachment in enumerate(_attachments(message), 1):
        held = _payload(attachment)
        if _is_decoration(attachment, held):
            continue
        yield Part(_plain(attachment.get_filename() or f"attachment {number}"), held)


def _attachments(message: EmailMessage) -> Iterator[EmailMessage]:
    """Yield the parts that are files; a forwarded e-mail is one file, whatever is in it."""
    if message.get_content_type() == "message/rfc822" or not message.is_multipart():
        is_text = message.get_content_maintype() == "text" and not message.get_filename()
        if not is_text:
            yield message
        return
    for inner in message.iter_parts():
        if isinstance(inner, EmailMessage):
            yield from _attachments(inner)


def _payload(attachment: EmailMessage) -> bytes:
    if attachment.get_content_type() == "message/rfc822":
        inner = next(iter(attachment.iter_parts()), None)
        return inner.as_bytes() if inner is not None else b""
    held = attachment.get_payload(decode=True)
    return held if isinstance(held, bytes) else b""


def _is_decoration(attachment: EmailMessage, held: bytes) -> bool:
    shown_in_text = attachment.get("Content-ID") is not None and attachment.get_content_maintype() == "image"
    return shown_in_text and len(held) < _DECORATION


def _message_text(message: EmailMessage) -> str:
    body = message.get_body(preferencelist=("plain", "html"))
    text = ""
    if isinstance(body, EmailMessage):
        held = body.get_payload(decode=True)
        text = _decoded_body(held if isinstance(held, bytes) else b"", body.get_content_charset())
        text = seen_text(text) if body.get_content_subtype() == "html" else text
    heads = [f"{name}: {said}" for name in _HEADERS if (said := _head(message, name))]
    # The title keeps the text from looking like an e-mail once more, which would be opened again.
    return "\n".join(["Text of an e-mail message", "", *heads, "", text.strip()]).strip()


def _head(message: EmailMessage, name: str) -> str:
    """Return what a head says; one that cannot be taken apart as it stands."""
    try:
        said = str(message[name] or "")
    except _BROKEN_MAIL:
        raw = (value for key, value in message.raw_items() if key.lower() == name.lower())
        said = str(next(raw, ""))[:_LONGEST_HEAD]
    return " ".join(said.split())


def _decoded_body(held: bytes, charset: str | None) -> str:
    try:
        return held.decode(charset or "utf-8", "replace")
    except LookupError:
        return held.decode("cp1252", "replace")


def _plain(name: str) -> str:
    """Return the name for people: one line, no control characters, not endless."""
    return re.sub(r"[\x00-\x1f\x7f]+", " ", name.replace("\\", "/")).strip()[:200] or "unnamed"
