"""What documents are made and verified at: firm, people, day, Bates numbers, the law as signed off, templates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from urllib.parse import quote

from casefile.case import CaseFile
from casefile.drafts import Manifest, Person
from casefile.errors import NotFoundError, PermanentError
from casefile.keys import version_prefix
from casefile.law.rules import rules_version
from casefile.pages import Box, Page
from casefile.snapshots import Surroundings, encoded
from extractors.reading.boxes import words_in
from extractors.reading.packing import unpack_page
from flows.settings import StaffMember
from flows.wiring import House
from generators.desk import Desk
from generators.pictures import page_as_jpeg


def desk_of(house: House, member: StaffMember | None, case: CaseFile) -> Desk:
    """Return what a document is made at: firm, people, day, Bates numbers, the law as signed off."""
    reread = kept_readings(house, case)
    return Desk(
        firm=house.settings.firm,
        person=member.person() if member else Person(id="nobody", name="", role="admin"),
        staff=tuple(each.person() for each in house.settings.staff),
        today=house.today(),
        bates=bates_numbers(house, case),
        signed_off={
            sign.rule_id: f"{sign.attorney}, {sign.on.isoformat()}"
            for sign in house.cases.signatures.signed_rules()
            if sign.rules_version == rules_version()
        },
        templates=own_templates(house),
        page_text=lambda sha256, page: reread(sha256, page, None),
        page_link=page_links(house, case),
        page_picture=page_pictures(house, case),
        newest_draft=lambda document: newest_draft(house, case.matter.number, document),
    )


def surroundings(desk: Desk) -> Surroundings:
    """Return what a version depends on beside the case file, as it is kept with it."""
    return Surroundings(
        firm=desk.firm,
        staff=desk.staff,
        bates=tuple((file, page, number) for (file, page), number in sorted(desk.bates.items())),
        signed_off=dict(sorted(desk.signed_off.items())),
        templates=encoded(desk.templates),
    )


def desk_as_made(house: House, case: CaseFile, around: Surroundings, manifest: Manifest) -> Desk:
    """Return the desk at which a version was made, from what was kept with it."""
    nobody = Person(id=manifest.triggered_by, name="", role="admin")
    reread = kept_readings(house, case)
    return Desk(
        firm=around.firm,
        person=next((one for one in around.staff if one.id == manifest.triggered_by), nobody),
        staff=around.staff,
        today=manifest.triggered_on,
        bates=around.bates_numbers,
        signed_off=around.signed_off,
        templates=around.own_templates,
        page_text=lambda sha256, page: reread(sha256, page, None),
        page_picture=page_pictures(house, case),
    )


def page_links(house: House, case: CaseFile) -> Callable[[str, int], str | None]:
    """Return what gives the address of a filed document (its id) opened at a page of the file that it came in.

    There is one where people's machines see the storage: a folder of this machine's, or what `storage_link` says.
    """
    base = house.settings.storage_link_url
    papers = {document.id: document for document in case.documents}

    def link(document: str, page: int) -> str | None:
        paper = papers.get(document)
        if base is None or paper is None or paper.storage_key is None:
            return None
        return f"{base}/{quote(paper.storage_key)}#page={page - paper.pages[0] + 1}"

    return link


def page_pictures(house: House, case: CaseFile) -> Callable[[str, int], bytes | None]:
    """Return what draws a page of a filed document (its id) for a letter; None where it cannot be drawn."""
    papers = {document.id: document for document in case.documents}

    def picture(document: str, page: int) -> bytes | None:
        paper = papers.get(document)
        if paper is None or paper.storage_key is None:
            return None
        try:
            return page_as_jpeg(house.store.get(paper.storage_key), page - paper.pages[0])
        except (NotFoundError, PermanentError):
            return None

    return picture


def newest_draft(house: House, number: str, document: str) -> tuple[str, bytes] | None:
    """Return the newest version of a document, in words, with its Word file; None where there is none."""
    versions = [draft for draft in house.cases.drafts.list(number) if draft.document == document]
    if not versions:
        return None
    newest = max(versions, key=lambda draft: draft.version)
    stem = document.split("/", maxsplit=1)[0]
    docx = house.store.get(f"{version_prefix(number, document, newest.version)}{stem}.docx")
    return f"version {newest.version} of the {stem.replace('-', ' ')}", docx


def own_templates(house: House) -> dict[str, bytes]:
    """Return the firm's own Word templates from the home's `templates/` folder, by name."""
    folder = house.settings.home / "templates"
    return {path.stem: path.read_bytes() for path in sorted(folder.glob("*.docx"))} if folder.is_dir() else {}


def bates_numbers(house: House, case: CaseFile) -> dict[tuple[str, int], str]:
    """Return the printed Bates number of each page that may be produced; a page once numbered keeps its number."""
    standing = house.cases.bates.prefix(case.matter.number)  # a client's name is corrected, a setting changed: it stays
    prefix = standing or house.settings.bates_prefix or _initials(case.matter.client.name)
    pages = [
        (document.file, page)
        for document in case.documents
        if document.held is None and document.duplicate_of is None
        for page in range(document.pages[0], document.pages[1] + 1)
    ]
    return {
        page: f"{prefix}-{number:06d}"
        for page, number in house.cases.bates.assign(case.matter.number, pages, prefix).items()
    }


def _initials(name: str) -> str:
    """Return the initials of the names that are written out: "MQR" of Marisol E. Quintanilla-Reyes."""
    words = name.replace("-", " ").replace(".", " ").split()
    return "".join(word[0] for word in words if len(word) > 1)[:6].upper() or "P"


def kept_readings(house: House, case: CaseFile) -> Callable[[str, int, Box | None], str]:
    """Return what reads a box from the readings that were kept when the page was filed."""
    digests: dict[str, dict[int | None, str]] = defaultdict(dict)
    for account in house.cases.filings.pages(case.matter.number):
        if account.row.digest:
            digests[account.sha256][account.row.page] = account.row.digest
    blobs: dict[str, dict[str, bytes]] = {}
    pages: dict[tuple[str, int], Page] = {}

    def reread(sha256: str, number: int, box: Box | None) -> str:
        if (sha256, number) not in pages:
            own = digests.get(sha256, {})
            if sha256 not in blobs:
                blobs[sha256] = house.cases.readings.load_these(list(own.values()))
            blob = blobs[sha256].get(own.get(number, ""))
            if blob is None:
                return ""
            pages[sha256, number] = unpack_page(blob, number)
        return words_in(pages[sha256, number], box)

    return reread


def signed_rules(house: House) -> tuple[str, ...]:
    """Return the ids of the rules that an attorney has signed off in their present version."""
    signed = house.cases.signatures.signed_rules()
    return tuple(sign.rule_id for sign in signed if sign.rules_version == rules_version())
