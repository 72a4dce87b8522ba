"""Canaries: a patient's data enters neither Prefect's database nor any log, in good runs and in failing ones."""

from __future__ import annotations

import json
import time
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from connectors.postgres import url_of
from flows import serving
from flows.settings import Settings
from flows.wiring import House
from tests.documents import prose, text_pdf

pytestmark = pytest.mark.e2e
NUMBER = "2026-0999"
CANARY = "Zqxcanary"
BILL = f"""
{CANARY} Clinic                                     Statement 03/20/2026
Patient: {CANARY} Wren          Date of birth: 04/05/1979
Account number: {CANARY}778
Date        Code    Description               Amount
03/02/2026  99213   {CANARY} office visit       150.00
Total charges                                   150.00
Balance due                                     150.00
"""


@pytest.fixture(scope="module")
def canary(system: Settings) -> Settings:
    """The system after a matter full of canaries was opened, filed and drafted from, well and badly."""
    from flows.wiring import open_house

    form = {
        "number": NUMBER,
        "client": {
            "name": f"{CANARY} Wren",
            "date_of_birth": "1979-04-05",
            "address": f"1 {CANARY} St",
            "phone": "559-555-0777",
        },
        "incident": {"date_of_loss": "2026-03-01", "place": f"{CANARY} Ave", "narrative": f"{CANARY} was struck"},
        "jurisdiction": {"state": "CA", "court": "state"},
    }
    _drop(system.drop_folder / "New matters" / "intake.json", json.dumps(form).encode())
    with open_house(system) as house:
        _until(lambda: any(matter.number == NUMBER for matter in house.cases.matters.list()))
        folder = next(path for path in system.drop_folder.iterdir() if path.name.startswith(NUMBER))
        _drop(folder / f"{CANARY} bill.pdf", text_pdf([prose(*BILL.strip().splitlines())]))
        _drop(folder / f"{CANARY} broken.pdf", b"%PDF-1.7\n" + CANARY.encode() * 50 + b"\n%%EOF\n")
        _until(
            lambda: (
                [file.status for file in house.cases.files.of_matter(NUMBER)].count("received") == 0
                and len(house.cases.files.of_matter(NUMBER)) == 2
            )
        )
    forms = [
        ("Draft settlement demand", "jlindqvist"),
        ("Draft discovery response", "jlindqvist"),
        ("Draft lien letters", "jlindqvist"),
        ("Draft discovery response", "tmarsh"),
    ]
    runs = [serving.trigger(system, name, {"matter": NUMBER, "staff": staff}) for name, staff in forms]
    serving.wait_for(system, runs, 240)
    return system


def _drop(path: Path, content: bytes) -> None:
    part = path.with_name(path.name + ".part")
    part.write_bytes(content)
    part.rename(path)


def _until(ready: object, seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < end, "it did not come about in time"
        time.sleep(0.5)


def test_the_canary_is_in_our_own_records(canary: Settings, house: House):
    (bill,) = house.cases.filings.load_case(NUMBER).of_kind("medical_bill")
    assert CANARY in bill.model_dump_json()


def test_no_canary_is_in_prefects_database(canary: Settings):
    found = []
    with psycopg.connect(url_of(canary.home / "postgres", serving.PREFECT_DATABASE)) as connection:
        tables = connection.execute("select tablename from pg_tables where schemaname = 'public'").fetchall()
        assert len(tables) > 20
        for (table,) in tables:
            query = sql.SQL("select count(*) from {} t where t::text ilike %s").format(sql.Identifier(table))
            count = connection.execute(query, [f"%{CANARY}%"]).fetchone()
            found += [table] if count and count[0] else []
    assert found == []


def test_no_canary_is_in_a_log(canary: Settings):
    assert [path.name for path in (canary.home / "logs").iterdir() if CANARY.encode() in path.read_bytes()] == []


def test_no_canary_is_in_a_storage_key(canary: Settings, house: House):
    assert [key for key in house.store.keys("") if CANARY.lower() in key.lower() and "/records/" not in key] == []
    assert not any("wren" in key.lower() for key in house.store.keys(""))


def test_a_failed_run_says_why_without_a_name(canary: Settings):
    import httpx

    runs = httpx.post(
        f"{canary.api_url}/flow_runs/filter", json={"flow_runs": {"state": {"type": {"any_": ["FAILED"]}}}}
    ).json()
    messages = [run["state"]["message"] for run in runs]
    assert any("drafted by" in message for message in messages)
    assert not any(CANARY in message for message in messages)
