"""The run that files what was dropped, without Prefect: one file does not hold up the others."""

import pytest

from casefile.errors import PermanentError, TransientError
from flows import deployments


class _Desk:
    def waiting(self):
        yield from ("one", "two", "three")


def test_a_file_that_cannot_be_filed_does_not_hold_up_those_behind_it(monkeypatch):
    def file(_, file_id):
        if file_id == "one":
            raise PermanentError("a defect of Matterflow")
        return {"file": file_id}

    monkeypatch.setattr(deployments, "file_document", file)
    results, failed = deployments._filed(_Desk())
    assert [row["file"] for row in results] == ["two", "three"]
    assert [str(error) for error in failed] == ["a defect of Matterflow"]


def test_a_fault_of_storage_ends_the_run(monkeypatch):
    def file(_, file_id):
        raise TransientError("the storage does not answer")

    monkeypatch.setattr(deployments, "file_document", file)
    with pytest.raises(TransientError):
        deployments._filed(_Desk())
