"""What changed in a matter since its drafts were made: the newest drafts, and what went out, held to now."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from casefile.case import CaseFile
from casefile.dates import format_date
from casefile.drafts import Manifest
from casefile.errors import MatterflowError
from casefile.keys import as_made_key, report_key, version_prefix
from casefile.offers import name_of
from casefile.since import Since, since
from casefile.snapshots import Surroundings, thaw
from flows.desks import bates_numbers, desk_as_made, page_links
from flows.merging import GENERATED, base_of, word_of
from flows.naming import pretty
from flows.releases import parse_draft
from flows.report_papers import lay_paper
from flows.wiring import House
from generators.changes_page import Behind, changes_page, summary
from generators.desk import Built
from generators.registry import document_named
from generators.staleness import Stale, stale_places

SINCE = "since-drafts.json"
PAGE, TITLE = "changes.html", "What changed since the drafts"
_OUT = frozenset({"released", "sent", "answered"})


def changes_of(house: House, number: str, draft: str | None = None) -> tuple[Behind, ...]:
    """Return for each current version what changed since it was made: of one draft, where one is named.

    Raises:
        NotFoundError, UnusableInput: no such matter or draft.
    """
    return _changes(house, house.cases.filings.load_case(number).on(house.today()), draft)


def _changes(house: House, case: CaseFile, draft: str | None = None) -> tuple[Behind, ...]:
    versions = house.cases.drafts.list(case.matter.number)
    if draft is not None:
        name = parse_draft(draft)
        chosen = [house.cases.drafts.get(name.matter, name.document, name.version)]
    else:
        chosen = list(current(versions))
    reader = _Reader(house, case, versions)
    return tuple(reader.behind(manifest) for manifest in chosen)


def warning_of(house: House, draft: str) -> str:
    """Return the sentence that an attorney reads before a release, where the file has left the version behind.

    Raises:
        NotFoundError, UnusableInput: no such draft.
    """
    (behind,) = changes_of(house, parse_draft(draft).matter, draft)
    if not behind.is_behind:
        return ""
    return f'The file has changed since this version was made: {summary(behind)}. See "{TITLE}" in Case reports.'


def current(versions: tuple[Manifest, ...]) -> Iterator[Manifest]:
    """Yield the newest version of each document, and the newest that was released or sent where that is another."""
    for document in dict.fromkeys(one.document for one in versions):
        own = [one for one in versions if one.document == document and one.state != "rejected"]
        if not own:
            continue
        newest = max(own, key=lambda one: one.version)
        out = max((one for one in own if one.state in _OUT), key=lambda one: one.version, default=newest)
        yield newest
        if out.version != newest.version:
            yield out


def refresh_changes(house: House, case: CaseFile) -> list[dict[str, Any]]:
    """Bring the page on what changed up to date and return its row; a matter without drafts has none."""
    number = case.matter.number
    behind = _changes(house, case)
    if not behind:
        return []
    house.store.put(report_key(number, SINCE), pretty(shape(behind)))
    page = changes_page(number, behind, page_links(house, case), house.today())
    key = lay_paper(house, case, PAGE, TITLE, page)
    return [{"report": "changes", "entries": sum(one.is_behind for one in behind), "lies in": key}]


def left_behind(house: House, number: str) -> list[str]:
    """Return a sentence for each version that the file had left behind when the reports were last made."""
    key = report_key(number, SINCE)
    if not house.store.exists(key):
        return []
    return [
        f"The file has changed since {one['draft']} was made ({one['state']}): {one['summary']}. "
        f'See "{TITLE}" in Case reports, and draft it again.'
        for one in json.loads(house.store.get(key))["changes"]
        if one["papers"] or one["statements"] or one["answers"] or one["figures"]
    ]


def shape(behind: tuple[Behind, ...]) -> dict[str, object]:
    """Return what changed as the JSON of `matterflow changes`."""
    return {
        "changes": [
            {
                "draft": one.name,
                "made": one.made.isoformat(),
                "state": one.state,
                "summary": summary(one),
                **one.since.model_dump(mode="json"),
                "stale": [place._asdict() for place in one.stale],
                "trouble": one.trouble,
            }
            for one in behind
        ]
    }


class _Then(NamedTuple):
    case: CaseFile
    around: Surroundings
    since: Since


class _Reader:
    """Holds versions to the case file of now; what several versions share is worked out once."""

    def __init__(self, house: House, case: CaseFile, versions: tuple[Manifest, ...]) -> None:
        self._house, self._case, self._versions = house, case, versions
        self._then: dict[tuple[str, dt.date], _Then] = {}
        self._built: dict[str, tuple[Built, ...]] = {}

    def behind(self, manifest: Manifest) -> Behind:
        """Return what changed since one version was made."""
        words = document_named(manifest.document.split("/")[0]).words
        _, _, holder = manifest.document.partition("/")
        words = f"{words[0].upper()}{words[1:]}" + (f", {holder.replace('-', ' ')}" if holder else "")
        found = Behind(name_of(manifest), words, manifest.triggered_on, state_of(manifest), Since(), ())
        if manifest.as_made is None:
            return found._replace(trouble="It was made before the case file was kept with each version.")
        try:
            then = self._thawed(manifest.as_made, manifest.triggered_on)
            stale = () if then.since.is_empty else self._stale(manifest, then)
        except MatterflowError as error:
            return found._replace(trouble=f"What changed can't be told: {error}")
        return found._replace(since=then.since, stale=stale)

    def _thawed(self, sha256: str, day: dt.date) -> _Then:
        if (sha256, day) not in self._then:
            number = self._case.matter.number
            case, around = thaw(sha256, self._house.store.get(as_made_key(number, sha256)))
            case = case.on(day)
            self._then[sha256, day] = _Then(case, around, since(case, self._case))
        return self._then[sha256, day]

    def _stale(self, manifest: Manifest, then: _Then) -> tuple[Stale, ...]:
        """Return the places that the file makes otherwise now, on the day and at the desk of the version."""
        key = f"{manifest.document.split('/')[0]} {manifest.triggered_on} {sorted(manifest.options.items())}"
        if key not in self._built:
            kind = document_named(manifest.document.split("/")[0])
            desk = desk_as_made(self._house, self._case, then.around, manifest)
            desk = desk._replace(bates=bates_numbers(self._house, self._case))
            self._built[key] = kind.build(self._case, kind.options.model_validate(manifest.options), desk)
        today = next((one for one in self._built[key] if one.name == manifest.document), None)
        if today is None:
            return (Stale("gone", "", "the whole letter", ""),)
        earlier = [one for one in self._versions if one.document == manifest.document]
        base = base_of(manifest, earlier) or manifest
        prefix = version_prefix(base.matter, base.document, base.version)
        generated = GENERATED if base.merged_from is not None else word_of(base.document)
        letter = version_prefix(manifest.matter, manifest.document, manifest.version) + word_of(manifest.document)
        return stale_places(self._house.store.get(letter), self._house.store.get(prefix + generated), today.docx)


def state_of(manifest: Manifest) -> str:
    """Return what became of a version, in words: "a draft", "sent on 3 December 2026"."""
    if manifest.sent is not None:
        said = f"sent on {format_date(manifest.sent.on)}"
        return f"{said}, answered" if manifest.state == "answered" else said
    if manifest.state == "released" and manifest.released_at is not None:
        return f"released by {manifest.released_by} on {format_date(manifest.released_at.date())}"
    return "a draft"
