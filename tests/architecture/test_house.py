"""The house stays whole: registries complete, the sample covers the kinds, nothing names a machine or a host."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from casefile.records.registry import KINDS
from extractors.registry import READERS
from flows.deployments import FLOWS
from flows.people import MAY_DRAFT
from generators.registry import DOCUMENTS

ROOT = Path(__file__).parents[2]
NOT_IN_THE_SAMPLE = {
    "operative_report", "clinical_summary", "letter_of_protection", "pleading", "affidavit", "correspondence",
    "retainer", "intake_form", "unknown",
}  # fmt: skip


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.split("\0") if name]


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS if kind.name not in {"unknown", "intake_form"}])
def test_each_kind_has_one_reader(kind: str):
    assert [reader.kind for reader in READERS].count(kind) == 1


def test_the_sample_matter_has_a_document_of_each_kind_that_such_a_matter_has():
    truth = json.loads((ROOT / "infra" / "sample" / "truth.json").read_text())
    drawn = {document["kind"] for documents in truth.values() for document in documents}
    assert drawn == {kind.name for kind in KINDS} - NOT_IN_THE_SAMPLE


def test_the_sample_matter_is_as_large_as_it_should_be():
    truth = json.loads((ROOT / "infra" / "sample" / "truth.json").read_text())
    documents = [document for listed in truth.values() for document in listed]
    sizes = {
        medium: sum(d["pages"][1] - d["pages"][0] + 1 for d in documents if d["medium"] == medium)
        for medium in ("scan", "text")
    }
    assert len(documents) >= 25
    assert sum(sizes.values()) >= 70
    assert sizes["scan"] * 3 >= sum(sizes.values())


@pytest.mark.parametrize("document", [document.name for document in DOCUMENTS])
def test_each_generated_document_has_people_who_may_draft_it_and_a_deployment(document: str):
    assert MAY_DRAFT[document]
    assert f"Draft {document.replace('-', ' ')}" in {each.name for each, _ in FLOWS}


def test_no_file_names_a_registry_host_or_a_path_of_a_machine():
    hosts = re.compile(
        rb"py" rb"pi\.org|python" rb"hosted|np" rb"mjs\.|deb\.debi" rb"an|/wo" rb"rk/main|/wo" rb"rk/shared"
    )
    named = [path.relative_to(ROOT) for path in tracked() if path.is_file() and hosts.search(path.read_bytes())]
    assert named == []


def test_ci_runs_the_tests_and_nothing_else():
    commands = [line for line in (ROOT / ".ci" / "run").read_text().splitlines() if line and not line.startswith("#")]
    assert commands[-1] == "exec bash infra/test.sh"
