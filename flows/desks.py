"""What documents are made and verified at: firm, people, day, Bates numbers, the law as signed off, templates."""

from __future__ import annotations

from casefile.case import CaseFile
from casefile.drafts import Person
from casefile.law.rules import rules_version
from flows.settings import StaffMember
from flows.wiring import House
from generators.desk import Desk


def desk_of(house: House, member: StaffMember | None, case: CaseFile) -> Desk:
    """Return what a document is made at: firm, people, day, Bates numbers, the law as signed off."""
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
    )


def own_templates(house: House) -> dict[str, bytes]:
    """Return the firm's own Word templates from the home's `templates/` folder, by name."""
    folder = house.settings.home / "templates"
    return {path.stem: path.read_bytes() for path in sorted(folder.glob("*.docx"))} if folder.is_dir() else {}


def bates_numbers(house: House, case: CaseFile) -> dict[tuple[str, int], str]:
    """Return the printed Bates number of each page that may be produced; a page once numbered keeps its number."""
    prefix = house.settings.bates_prefix or _initials(case.matter.client.name)
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
