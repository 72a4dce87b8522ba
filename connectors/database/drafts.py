"""Drafts: versions reserved by what goes in, released by what came out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Engine, and_, func, insert, select, update

from casefile.drafts import ENDING, Answer, DraftState, Manifest, Sent
from casefile.errors import ConflictError, NotFoundError
from connectors.database.engine import transaction
from connectors.database.matters import no_matter
from connectors.database.rows import clean_json
from connectors.database.tables import drafts, matters

_NEXT: dict[DraftState, tuple[DraftState, ...]] = {
    "draft": ("released", "rejected"),
    "released": ("sent", "rejected"),
    "sent": ("answered",),
    "answered": (),
    "rejected": (),
}


class Version(NamedTuple):
    """Which version of which document of which matter."""

    matter: str
    document: str
    number: int

    def __str__(self) -> str:
        """Return it as the command line names it."""
        return f"{self.matter}/{self.document}/v{self.number:03d}"


class DatabaseDrafts:
    """The versions of generated documents, in the table `drafts`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def reserve(self, number: str, document: str, inputs_hash: str) -> int:
        """Return the version that these inputs make: the one that they made before, or the next."""
        of_document = and_(drafts.c.matter == number, drafts.c.document == document)
        standing = select(drafts.c.version).where(of_document, drafts.c.inputs_hash == inputs_hash)
        last = select(func.coalesce(func.max(drafts.c.version), 0)).where(of_document)
        with transaction(self._engine, f"matter {number}, {document}") as connection:
            _hold_matter(connection, number)
            made_before: int | None = connection.scalar(standing)
            if made_before is not None:
                return made_before
            version: int = connection.scalars(last).one() + 1
            row = {"matter": number, "document": document, "version": version, "state": "draft"}
            connection.execute(insert(drafts).values(row | {"inputs_hash": inputs_hash}))
            return version

    def save(self, manifest: Manifest) -> None:
        """Keep a draft's manifest; the same again changes nothing."""
        version = Version(manifest.matter, manifest.document, manifest.version)
        with transaction(self._engine, f"draft {version}") as connection:
            standing = _locked(connection, version)
            if standing is None or standing.state == "draft":
                _write(connection, version, manifest)
            elif standing.outputs != manifest.outputs:
                raise ConflictError(f"draft {version} is {standing.state} and its files stay; make a new version")

    def get(self, number: str, document: str, version: int) -> Manifest:
        """Return the version's manifest."""
        wanted = Version(number, document, version)
        with transaction(self._engine, f"draft {wanted}") as connection:
            return _made(_locked(connection, wanted), wanted)

    def list(self, number: str) -> tuple[Manifest, ...]:
        """Return all versions of a matter's documents, by document, then version."""
        query = (
            select(drafts.c.manifest)
            .where(drafts.c.matter == number, drafts.c.manifest.is_not(None))
            .order_by(drafts.c.document, drafts.c.version)
        )
        with transaction(self._engine, f"matter {number}") as connection:
            return tuple(map(Manifest.model_validate_json, connection.scalars(query)))

    def release(
        self,
        number: str,
        document: str,
        version: int,
        *,
        content_hash: str,
        by: str,
        at: dt.datetime,
        outputs: Mapping[str, str] | None = None,
        over: Sequence[str] = (),
        because: str | None = None,
    ) -> Manifest:
        """Release the version whose Word file has that hash; the same release again changes nothing."""
        wanted = Version(number, document, version)
        with transaction(self._engine, f"draft {wanted}") as connection:
            standing = _made(_locked(connection, wanted), wanted)
            if (standing.released_hash, standing.released_by) == (content_hash, by):
                return standing
            if content_hash not in _word_files(standing):
                raise ConflictError(
                    f"draft {wanted}: its Word file is not the one that was looked at;"
                    " an edited file is a new version, look at that one"
                )
            release = {"released_by": by, "released_at": at, "released_hash": content_hash}
            release["released_outputs"] = dict(outputs or {})
            release |= {"released_over": tuple(over), "released_because": because}
            return _advance(connection, wanted, standing, "released", release)

    def record_sent(self, number: str, document: str, version: int, sent: Sent) -> Manifest:
        """Write down how a released version went out; the same again changes nothing."""
        wanted = Version(number, document, version)
        with transaction(self._engine, f"draft {wanted}") as connection:
            standing = _made(_locked(connection, wanted), wanted)
            if standing.sent == sent:
                return standing
            if standing.sent is not None and (standing.sent.on, standing.sent.manner) == (sent.on, sent.manner):
                manifest = standing.model_copy(update={"sent": sent})
                _write(connection, wanted, manifest)
                return manifest
            return _advance(connection, wanted, standing, "sent", {"sent": sent})

    def record_answer(self, number: str, document: str, version: int, answer: Answer) -> Manifest:
        """Write down what came back on a version that was sent; the same again changes nothing.

        An answer of the same day and kind takes the place of the one before it.
        """
        wanted = Version(number, document, version)
        with transaction(self._engine, f"draft {wanted}") as connection:
            standing = _made(_locked(connection, wanted), wanted)
            if standing.state not in {"sent", "answered"}:
                raise ConflictError(f"draft {wanted} is {standing.state}: record first that it was sent")
            kept = [one for one in standing.answers if (one.on, one.how) != (answer.on, answer.how)]
            answers = tuple(sorted([*kept, answer], key=lambda one: (one.on, one.how)))
            state: DraftState = "answered" if any(one.how in ENDING for one in answers) else "sent"
            manifest = standing.model_copy(update={"answers": answers, "state": state})
            _write(connection, wanted, manifest)
            return manifest

    def set_state(self, number: str, document: str, version: int, state: DraftState) -> Manifest:
        """Reject a version or mark a sent one as answered; the same again changes nothing."""
        wanted = Version(number, document, version)
        with transaction(self._engine, f"draft {wanted}") as connection:
            standing = _made(_locked(connection, wanted), wanted)
            if standing.state == state:
                return standing
            if state not in {"rejected", "answered"}:
                raise ConflictError(f"draft {wanted}: release it or record it as sent instead")
            return _advance(connection, wanted, standing, state, {})


def _hold_matter(connection: Connection, number: str) -> None:
    """Lock the matter's row until the transaction ends, so that two versions never get one number."""
    held = select(matters.c.number).where(matters.c.number == number).with_for_update()
    if connection.scalar(held) is None:
        raise no_matter(number)


def _is(version: Version) -> ColumnElement[bool]:
    return and_(
        drafts.c.matter == version.matter,
        drafts.c.document == version.document,
        drafts.c.version == version.number,
    )


def _locked(connection: Connection, version: Version) -> Manifest | None:
    """Return the manifest of a reserved version (None: not made yet), locking its row."""
    row = connection.execute(select(drafts.c.manifest).where(_is(version)).with_for_update()).one_or_none()
    if row is None:
        raise NotFoundError(f"there is no draft {version}")
    return None if row.manifest is None else Manifest.model_validate_json(row.manifest)


def _made(manifest: Manifest | None, version: Version) -> Manifest:
    if manifest is None:
        raise NotFoundError(f"draft {version} is not made yet")
    return manifest


def _word_files(manifest: Manifest) -> set[str]:
    return {digest for name, digest in manifest.outputs.items() if name.endswith(".docx")}


def _advance(
    connection: Connection,
    version: Version,
    standing: Manifest,
    state: DraftState,
    change: dict[str, object],
) -> Manifest:
    if state not in _NEXT[standing.state]:
        raise ConflictError(f"draft {version} is {standing.state} and cannot become {state}")
    manifest = standing.model_copy(update={"state": state, **change})
    _write(connection, version, manifest)
    return manifest


def _write(connection: Connection, version: Version, manifest: Manifest) -> None:
    written = clean_json(manifest.model_dump_json())
    change = update(drafts).where(_is(version)).values(state=manifest.state, manifest=written)
    connection.execute(change)
