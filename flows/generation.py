"""A generation run: a case file to the next version of a document, checked, stored, and laid into `Drafts/`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from casefile.attested import figures_set
from casefile.case import CaseFile
from casefile.claims import CLAIMS, Claim
from casefile.complaints import complaint
from casefile.drafts import Manifest
from casefile.errors import PermanentError, UnusableInput
from casefile.keys import as_made_key, version_prefix
from casefile.law.rules import rules_version
from casefile.matter import surname
from casefile.snapshots import Snapshot, freeze
from casefile.vocabulary import Vocabulary
from flows.binding import Binder, binder_files, binder_of
from flows.desks import desk_of, surroundings
from flows.editing import take_lying
from flows.merging import GENERATED, REDLINE, compared, edits_in, with_edits
from flows.naming import docx_name, draft_name, pretty
from flows.people import drafter
from flows.release_bars import lay_bars
from flows.report_papers import lay_paper
from flows.settings import StaffMember
from flows.verifying import check_draft
from flows.wiring import House
from generators.binder_parts import into_parts
from generators.desk import Built, Desk, FirmPaper
from generators.pdf import to_pdf
from generators.registry import Document, document_named
from generators.verification import Failure

Row = dict[str, Any]


class Version(NamedTuple):
    """One version made: where it lies, what it holds, and `required`: what a statute asks of it and it lacks."""

    folder: str
    manifest: Manifest
    problems: tuple[str, ...]
    required: tuple[str, ...] = ()

    @property
    def standing(self) -> str | None:
        """What still bars its release, in a sentence; None where nothing does."""
        many, name = len(self.manifest.gaps), f"{self.manifest.document}/v{self.manifest.version:03d}"
        if not many:
            return None
        places = "1 place" if many == 1 else f"{many} places"
        bar = "bars" if many == 1 else "bar"
        lacks = f" It lacks what the statute asks for: {'; '.join(self.required)}." if self.required else ""
        return (
            f"{name} is drafted.{lacks} {places} marked [CONFIRM] {bar} its release: settle them in Word, save, and "
            "release that version"
        )

    def row(self) -> Row:
        """Return the version as the dashboard's table shows it."""
        return {
            "document": self.manifest.document,
            "version": self.manifest.version,
            "claims": self.manifest.claims,
            "gaps to confirm": len(self.manifest.gaps),
            "notes for the firm": self.manifest.problems,
            "lies in": self.folder,
        }


class Run(NamedTuple):
    """What all versions of one run are made with."""

    house: House
    case: CaseFile
    desk: Desk
    member: StaffMember
    options: Vocabulary
    snapshot: Snapshot
    keep_edits: bool = True


class Ready(NamedTuple):
    """A version about to be stored: what was built, edits kept, its binder, the files beside it, number and inputs."""

    built: Built
    binder: Binder | None
    number: int
    inputs: dict[str, str]
    beside: dict[str, bytes]
    merged_from: int | None


def generate(house: House, name: str, number: str, staff_id: str, given: Mapping[str, Any]) -> list[Version]:
    """Make the next version of a document (of each lien letter); the same inputs make the same version again.

    What a person saves in `Drafts` before or while it is made is taken first, and kept in the version that is laid
    there: where an edit came meanwhile, the version is made once more, over that one.

    Raises:
        UnusableInput, NotAllowedError, NotFoundError: what was asked for can't be made; the text says why.
        PermanentError: a figure, date or name of the draft does not hold against its source.
    """
    member = drafter(house.settings, staff_id, name)
    document = document_named(name)
    made: list[Laid] = []
    take_lying(house, number, name)
    for _ in range(_AGAIN):
        known = _edits(house, number, name)
        made = _make(house, document, number, member, given)
        take_lying(house, number, name)
        if _edits(house, number, name) == known:
            break
    for laid in made:
        _lay(house, laid)
    return [laid.version for laid in made]


_AGAIN = 4
"""Times that a version is made where a person saves an edit each time meanwhile."""


class Laid(NamedTuple):
    """A version to lay out, with the papers of the firm that go with it: none where it was made and went out before."""

    version: Version
    papers: tuple[FirmPaper, ...]


def _edits(house: House, number: str, name: str) -> set[tuple[str, int]]:
    """Return the versions of a document that people made by an edit; the watcher takes one in a process of its own."""
    versions = house.cases.drafts.list(number)
    return {
        (one.document, one.version) for one in versions if "edited" in one.inputs and one.document.split("/")[0] == name
    }


def _make(house: House, document: Document, number: str, member: StaffMember, given: Mapping[str, Any]) -> list[Laid]:
    """Make and store the next version of a document, without laying it out."""
    case = house.cases.filings.load_case(number)
    desk = desk_of(house, member, case)
    told = {key: value for key, value in given.items() if value not in (None, "")}
    options = _options(document, figures_set(case.statements) | _with_hash(house, number, told))
    expires = getattr(options, "expires", None)
    if expires is not None and expires <= house.today():
        raise UnusableInput(f"--expires {expires.isoformat()} is past: name a day to come")
    made = document.build(case, options, desk)
    run = Run(house, case, desk, member, options, freeze(case, surroundings(desk)), keep_edits=not given.get("fresh"))
    ready = [_ready(run, built) for built in made]
    pdfs = to_pdf([each.built.docx for each in ready])
    return [_keep(run, each, pdf) for each, pdf in zip(ready, pdfs, strict=True)]


def _with_hash(house: House, number: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was given, a served set that is named by its dropped file turned into the file's hash."""
    named = Path(str(given.get("set") or "")).name
    found = [file.sha256 for file in house.cases.files.of_matter(number) if named and file.name == named]
    return {**given, "set": found[0]} if found else dict(given)


def _options(document: Document, given: Mapping[str, Any]) -> Vocabulary:
    known = {
        key: value for key, value in given.items() if key in document.options.model_fields and value not in (None, "")
    }
    try:
        return document.options.model_validate(known)
    except ValidationError as error:
        complaints = (
            complaint(f"--{str(item['loc'][0]).replace('_', '-')}", item) for item in error.errors(include_input=False)
        )
        raise UnusableInput("; ".join(complaints)) from None


def _ready(run: Run, built: Built) -> Ready:
    """Return the draft as it will be stored: checked, numbered, with what people edited before kept."""
    house, case = run.house, run.case

    def check(docx: bytes, claims: Sequence[Claim]) -> tuple[Failure, ...]:
        return check_draft(house, case, run.desk, docx, claims)

    failures = check(built.docx, built.claims)
    if failures:
        raise PermanentError(
            f"{built.name}: {len(failures)} of its figures, dates or names do not hold; nothing was stored. "
            f"The first is at {failures[0].where}"
        )
    inputs = inputs_of(house, case, run.desk, run.options, built)
    versions = [one for one in house.cases.drafts.list(case.matter.number) if one.document == built.name]
    edits = edits_in(versions) if run.keep_edits else None
    inputs |= {"edits": edits} if edits else {}
    number = house.cases.drafts.reserve(case.matter.number, built.name, _digest(inputs))
    earlier = [one for one in versions if one.version < number]
    kept = with_edits(house.store, case, run.desk, built, earlier, check) if edits else None
    whole = kept.built if kept else built
    beside = {GENERATED: kept.pure} if kept and kept.of is not None else {}
    bound = built.exhibits and not _went_out(versions, number)
    binder = binder_of(house, case, run.desk, built, number) if bound else None
    whole = whole._replace(docx=into_parts(whole.docx, binder.parts if binder else ()))
    marked = compared(house.store, whole.docx, earlier, run.desk.today)
    beside |= {REDLINE: marked} if marked is not None else {}
    return Ready(whole, binder, number, inputs, beside, kept.of if kept else None)


def _went_out(versions: Sequence[Manifest], number: int) -> bool:
    """Tell whether the version was made before and released: it stays as it is."""
    return any(one.version == number and one.state != "draft" for one in versions)


def _keep(run: Run, ready: Ready, pdf: bytes) -> Laid:
    house, case = run.house, run.case
    built, number = ready.built, ready.number
    prefix = version_prefix(case.matter.number, built.name, number)
    problems = tuple(problem.sentence for problem in built.problems)
    standing = _standing(house, case.matter.number, built.name, number)
    if standing is not None and standing.state != "draft":
        return Laid(Version(prefix, standing, problems), ())
    house.store.put_new(as_made_key(case.matter.number, run.snapshot.sha256), run.snapshot.body)
    outputs = dict(_outputs(ready, pdf)) | ready.beside
    manifest = _manifest(run, ready, outputs)
    for file, body in outputs.items():
        house.store.put(prefix + file, body)
    house.store.put(prefix + "manifest.json", pretty(manifest.model_dump(mode="json")))
    house.cases.drafts.save(manifest)
    details = {**manifest.outputs, "docx": manifest.outputs[docx_name(built.name)]}
    house.cases.trail.append(house.now(), run.member.id, run.member.role, "draft", prefix, details)
    return Laid(Version(prefix, manifest, problems, built.required if manifest.gaps else ()), built.firm_papers)


def _lay(house: House, laid: Laid) -> None:
    """Lay a stored version into the matter's folder: its Word file and binder, what changed, the firm's papers."""
    version, papers = laid
    manifest = version.manifest
    if manifest.state != "draft":
        return
    case = house.cases.filings.load_case(manifest.matter)
    folder, name = _folder(house, case), draft_name(manifest.document)
    word = docx_name(manifest.document)
    house.drop.lay_draft(folder, f"{name}.docx", house.store.get(version.folder + word))
    if REDLINE in manifest.outputs:
        house.drop.lay_draft(folder, f"{name} - redline.docx", house.store.get(version.folder + REDLINE))
    for file in binder_files(manifest.outputs):
        house.drop.lay_draft(folder, _binder_name(manifest.document, file), house.store.get(version.folder + file))
    for paper in papers:
        lay_paper(house, case, paper.name, paper.title, paper.body)
    if manifest.merged_from is not None:
        lay_bars(house, manifest)


def _standing(house: House, matter: str, document: str, number: int) -> Manifest | None:
    """Return the version where it was made before: one that was released stays as it is."""
    found = (each for each in house.cases.drafts.list(matter) if each.document == document)
    return next((each for each in found if each.version == number), None)


def _outputs(ready: Ready, pdf: bytes) -> Iterator[tuple[str, bytes]]:
    built = ready.built
    stem = docx_name(built.name).removesuffix(".docx")
    yield f"{stem}.docx", built.docx
    yield f"{stem}.pdf", pdf
    if ready.binder is not None:
        yield from ready.binder.files.items()
    yield "claims.json", pretty(CLAIMS.dump_python(built.claims, mode="json"))


def inputs_of(house: House, case: CaseFile, desk: Desk, options: Vocabulary, built: Built) -> dict[str, str]:
    """Return the hash of each thing that a version depends on."""
    return {
        "matter": _digest(case.matter.model_dump(mode="json")),
        "documents": _digest([document.model_dump(mode="json") for document in case.documents]),
        "options": _digest(options.model_dump(mode="json")),
        "settings": _digest([house.settings.firm.model_dump(mode="json"), desk.person.model_dump(mode="json")]),
        "day": desk.today.isoformat(),
        "rules": rules_version(),
        "content": hashlib.sha256(built.docx).hexdigest(),
    }


def _manifest(run: Run, ready: Ready, outputs: Mapping[str, bytes]) -> Manifest:
    built = ready.built
    return Manifest(
        matter=run.case.matter.number,
        document=built.name,
        version=ready.number,
        matterflow_version=version("matterflow"),
        rules_version=rules_version(),
        inputs=ready.inputs,
        outputs={file: hashlib.sha256(body).hexdigest() for file, body in outputs.items()},
        triggered_by=run.member.id,
        triggered_on=run.desk.today,
        gaps=built.gaps,
        problems=len(built.problems),
        claims=len(built.claims),
        options=run.options.model_dump(mode="json", exclude_none=True),
        as_made=run.snapshot.sha256,
        merged_from=ready.merged_from,
        required=built.required_gaps,
    )


def _binder_name(document: str, file: str) -> str:
    """Return a binder's name in `Drafts/`: what one of several letters encloses never takes the demand's place."""
    return f"{draft_name(document)} - {file}" if "/" in document else file


def _folder(house: House, case: CaseFile) -> str:
    return house.drop.ensure_matter_folder(case.matter.number, surname(case.matter.client.name))


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
