"""The main job, end to end: records in, filed; three documents out; all of it on the dashboard."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from casefile.filing import totals
from casefile.keys import original_key
from flows import demonstration, serving
from flows.deployments import FLOWS
from flows.settings import Settings
from flows.verifying import verify_file
from flows.wiring import House

pytestmark = pytest.mark.e2e
NUMBER = "2026-0142"


def command(settings: Settings, *arguments: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "MATTERFLOW_HOME": str(settings.home), "MATTERFLOW_PORT": str(settings.port)}
    return subprocess.run(
        [sys.executable, "-m", "flows.cli", *arguments],
        env=environment,
        input=given,
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_every_dropped_record_has_left_the_folder_and_is_accounted_for(
    system: Settings, house: House, matter_folder: Path
):
    dropped = {path.name for path in (demonstration.SAMPLE / "records").iterdir()}
    assert {file.name for file in house.cases.files.of_matter(NUMBER)} == dropped
    assert not [path for path in matter_folder.iterdir() if path.name in dropped]


def test_the_originals_stand_unchanged_under_their_hashes(house: House):
    for path in (demonstration.SAMPLE / "records").iterdir():
        content = path.read_bytes()
        assert house.store.get(original_key(hashlib.sha256(content).hexdigest())) == content


def test_the_states_of_the_pages_add_up_to_the_pages_received(house: House):
    counts = totals([account.row for account in house.cases.filings.pages(NUMBER)])
    assert counts.pop("received") == sum(counts.values()) >= 70


def test_the_page_of_another_patient_is_kept_out(house: House):
    held = [document for document in house.cases.filings.load_case(NUMBER).documents if document.held == "other_person"]
    assert [document.page_count for document in held] == [1]


def test_the_bill_that_was_sent_and_rescanned_is_filed_once(house: House):
    repeats = [document for document in house.cases.filings.load_case(NUMBER).documents if document.duplicate_of]
    assert [document.kind for document in repeats] == ["medical_bill"]


def test_the_locked_file_waits_with_a_reason_in_needs_attention(matter_folder: Path):
    note = (matter_folder / "Needs attention" / "SCMC records secure.pdf.txt").read_text()
    assert "password" in note
    assert (matter_folder / "Needs attention" / "SCMC records secure.pdf").is_file()


def test_the_receipt_names_every_file(matter_folder: Path):
    text = "".join(path.read_text() for path in matter_folder.glob("Receipts *.txt"))
    assert all(path.name in text for path in (demonstration.SAMPLE / "records").iterdir())


@pytest.mark.parametrize("name", [each.name for each, _ in FLOWS])
def test_each_deployment_is_offered_with_a_description(system: Settings, name: str):
    found = httpx.get(f"{system.api_url}/deployments/name/{name}/{name}").json()
    assert len(found["description"]) > 20
    assert found["enforce_parameter_schema"]


def test_the_forms_offer_the_matters_and_the_staff_as_choices(system: Settings):
    name = "Draft settlement demand"
    form = httpx.get(f"{system.api_url}/deployments/name/{name}/{name}").json()["parameter_openapi_schema"][
        "definitions"
    ]["DemandForm"]
    assert form["properties"]["matter"]["enum"] == [NUMBER]
    assert form["properties"]["staff"]["enum"] == ["pokafor", "jlindqvist", "tmarsh"]


@pytest.mark.parametrize("document", ["settlement-demand", "discovery-response", "lien-letters"])
def test_the_three_documents_were_made_by_runs_that_the_api_shows(system: Settings, house: House, document: str):
    assert [draft for draft in house.cases.drafts.list(NUMBER) if draft.document.split("/")[0] == document]
    runs = httpx.post(f"{system.api_url}/flow_runs/filter", json={}).json()
    words = document.replace("-", " ").capitalize()
    assert [run["state_type"] for run in runs if run["name"].startswith(words)][:1] == ["COMPLETED"]


def test_every_claim_of_every_document_holds_against_the_originals(system: Settings, house: House):
    for draft in house.cases.drafts.list(NUMBER):
        folder = system.home / "storage" / f"matters/{NUMBER}/generated/{draft.document}/v{draft.version:03d}"
        word = next(folder.glob("*.docx"))
        found = verify_file(house, word)
        assert found.claims == len(json.loads((folder / "claims.json").read_text())) > 5
        assert found.failures == ()


def test_the_manifest_names_the_hash_of_each_output(system: Settings, house: House):
    for draft in house.cases.drafts.list(NUMBER):
        folder = system.home / "storage" / f"matters/{NUMBER}/generated/{draft.document}/v{draft.version:03d}"
        manifest = json.loads((folder / "manifest.json").read_text())
        assert manifest["state"] == "draft"
        assert {
            name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in manifest["outputs"]
        } == manifest["outputs"]


def test_a_run_that_is_killed_and_run_again_gives_the_same_version(system: Settings, house: House):
    before = {(draft.document, draft.version): draft.outputs for draft in house.cases.drafts.list(NUMBER)}
    environment = {**os.environ, "MATTERFLOW_HOME": str(system.home)}
    arguments = [
        sys.executable,
        "-m",
        "flows.cli",
        "generate",
        "settlement-demand",
        "--matter",
        NUMBER,
        "--staff",
        "jlindqvist",
    ]
    killed = subprocess.Popen(
        arguments, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    time.sleep(5)
    os.killpg(killed.pid, signal.SIGKILL)
    killed.wait()
    run = serving.trigger(system, "Draft settlement demand", {"matter": NUMBER, "staff": "jlindqvist"})
    (done,) = serving.wait_for(system, [run], 180)
    assert done.state is not None
    assert done.state.is_completed()
    assert {(draft.document, draft.version): draft.outputs for draft in house.cases.drafts.list(NUMBER)} == before


def test_a_second_demo_repeats_nothing(system: Settings, house: House):
    files, drafts = house.cases.files.of_matter(NUMBER), house.cases.drafts.list(NUMBER)
    import io

    from rich.console import Console
    from rich.progress import Progress

    demonstration.run(system, Console(file=io.StringIO()), lambda: Progress(disable=True))
    assert (house.cases.files.of_matter(NUMBER), house.cases.drafts.list(NUMBER)) == (files, drafts)


def test_a_draft_with_open_gaps_is_not_released(system: Settings):
    result = command(system, "release", f"{NUMBER}/settlement-demand/v001", "--attorney", "pokafor", given="000000\n")
    assert (result.returncode, "[CONFIRM]" in result.stderr) == (1, True)


def test_a_paralegal_releases_nothing(system: Settings):
    result = command(
        system, "release", f"{NUMBER}/settlement-demand/v001", "--attorney", "jlindqvist", given="000000\n"
    )
    assert (result.returncode, "only an attorney" in result.stderr) == (2, True)


def test_a_case_manager_drafts_no_discovery_response(system: Settings):
    result = command(system, "generate", "discovery-response", "--matter", NUMBER, "--staff", "tmarsh")
    assert (result.returncode, "Traceback" in result.stderr, "paralegal" in result.stderr) == (2, False, True)


@pytest.mark.parametrize(
    "report", ["ledger", "chronology", "wages", "coverage", "liens", "readiness", "deadlines", "pages"]
)
def test_each_report_prints_json(system: Settings, report: str):
    result = command(system, report, NUMBER, "--json")
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout)
