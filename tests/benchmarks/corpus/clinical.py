"""What the clinical layouts share: the page, and records of notes, images and operations."""
# ruff: noqa: E501, a style sheet stands in one piece

from __future__ import annotations

from typing import Any

from tests.benchmarks.corpus.shape import Record

_NOTE = (
    "note_type facility provider_name patient_name patient_dob date_of_service date_through chief_complaint history"
    " findings plan work_status off_work_start off_work_end"
)
_LISTS = "diagnoses procedures medications prior_conditions"
_IMAGE = "facility provider_name patient_name patient_dob date_of_service modality body_part findings impression"
_OPERATION = (
    "facility surgeon patient_name patient_dob date_of_service preoperative_diagnosis postoperative_diagnosis"
    " procedure anesthesia findings"
)


def sheet(body: str, *, font: str = "Arial", size: float = 10, margin: str = "0.7in", style: str = "") -> str:
    """Return a page in one print, with classes for rules, columns and small print."""
    own = (
        f"@page{{size:letter;margin:{margin}}}body{{font:{size}pt '{font}',sans-serif;margin:0;line-height:1.25}}"
        "table{border-collapse:collapse;width:100%}td,th{padding:1.5pt 5pt;vertical-align:top;text-align:left}"
        ".g td,.g th{border:0.7pt solid #333}p{margin:4pt 0}h1{font-size:14pt;margin:4pt 0}h2{font-size:12pt;margin:6pt 0 2pt}"
        "h3{font-size:10.5pt;margin:6pt 0 1pt}small{font-size:7pt;display:block}.c{text-align:center}.r{text-align:right}"
        f"ul,ol{{margin:2pt 0 2pt 14pt;padding-left:10pt}}.cc{{columns:2;column-gap:22pt}}{style}"
    )
    return f"<html><head><style>{own}</style></head><body>{body}</body></html>"


def note(**given: Any) -> Record:
    """Return a chart note's record with what the paper prints."""
    made: Record = {name: given.get(name) for name in _NOTE.split()}
    made |= {name: given.get(name, []) for name in _LISTS.split()}
    made["diagnoses"] = [{"code": code, "description": words} for code, words in made["diagnoses"]]
    return made


def image(**given: str) -> Record:
    """Return an imaging report's record with what the paper prints."""
    return {name: given.get(name) for name in _IMAGE.split()}


def operation(**given: str) -> Record:
    """Return an operative report's record with what the paper prints."""
    return {name: given.get(name) for name in _OPERATION.split()}
