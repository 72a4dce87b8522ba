"""The readiness of the firm over real matters: rows, the workbook where people find it, nothing taken as dropped."""

import datetime as dt

from casefile.matter import Incident
from flows import mornings
from flows.deployments import FLOWS
from flows.firm_readiness import firm_rows, lay_workbook, shape
from flows.mornings import REPORT, Mornings
from flows.report_papers import refresh_papers


def opened(desk):
    desk.open("2026-0101", incident=Incident(date_of_loss=dt.date(2025, 3, 2), type="motor_vehicle"))
    desk.open("2026-0102", "Anton Verhoeven", incident=Incident(date_of_loss=dt.date(2026, 9, 2), type="premises"))
    desk.open("2026-0103", "Ines Moreau", stage="closed")
    return desk.house


def test_each_open_matter_has_a_line_the_nearest_limitation_first(desk):
    house = opened(desk)
    rows = firm_rows(house)
    assert [row.matter for row in rows] == ["2026-0101", "2026-0102"]
    assert rows[0].due == dt.date(2027, 3, 2)
    assert shape(rows)["totals"]["matters"] == 2


def test_the_workbook_lies_in_the_firms_folder_and_is_no_dropped_file(desk):
    house = opened(desk)
    for _ in range(2):
        lay_workbook(house, firm_rows(house))
    laid = house.settings.drop_folder / "Firm" / "Case reports" / "Readiness of the Firm.xlsx"
    assert laid.is_file()
    desk.receive()
    assert laid.is_file()
    assert house.cases.files.with_status("received") == ()


def test_a_matters_page_lies_in_its_case_reports(desk):
    house = opened(desk)
    rows = refresh_papers(house, house.cases.filings.load_case("2026-0101"))
    assert "readiness.html" in {row["report"] for row in rows}
    page = desk.folder("2026-0101") / "Case reports" / "Readiness 2026-0101.html"
    assert "suit for personal injury" in page.read_text("utf-8")


def test_the_report_is_triggered_once_when_a_day_has_begun(desk, monkeypatch):
    house = opened(desk)
    asked = []
    monkeypatch.setattr(mornings.serving, "trigger", lambda settings, name, form, key: asked.append((name, key)))
    Mornings(house).soon()
    assert asked == []
    lay_workbook(house, firm_rows(house))
    tomorrow = house._replace(clock=lambda: house.now() + dt.timedelta(days=1))
    watcher = Mornings(tomorrow)
    watcher.soon()
    watcher.soon()
    assert asked == [("Report the readiness of the firm", f"firm-readiness {tomorrow.today().isoformat()}")]


def test_while_the_server_is_away_the_report_waits(desk, monkeypatch):
    house = opened(desk)
    lay_workbook(house, firm_rows(house))
    watcher = Mornings(house._replace(clock=lambda: house.now() + dt.timedelta(days=1)))
    tried = []

    def away(*_, **__):
        tried.append(1)
        raise ConnectionError

    monkeypatch.setattr(mornings.serving, "trigger", away)
    watcher.soon()
    watcher.soon()
    assert tried == [1]


def test_the_report_that_is_triggered_is_one_that_the_dashboard_has():
    assert REPORT in {each.name for each, _ in FLOWS}
