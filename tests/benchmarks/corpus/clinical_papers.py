"""The layouts of clinical papers: notes, imaging, operations."""

from __future__ import annotations

from tests.benchmarks.corpus.clinic_forms import CLINIC_FORMS
from tests.benchmarks.corpus.emergency_notes import EMERGENCY_NOTES
from tests.benchmarks.corpus.imaging import IMAGING
from tests.benchmarks.corpus.office_notes import OFFICE_NOTES
from tests.benchmarks.corpus.operations import OPERATIONS
from tests.benchmarks.corpus.shape import Layout
from tests.benchmarks.corpus.therapy_notes import THERAPY_NOTES

CLINICAL: tuple[Layout, ...] = (*EMERGENCY_NOTES, *OFFICE_NOTES, *THERAPY_NOTES, *IMAGING, *OPERATIONS, *CLINIC_FORMS)
