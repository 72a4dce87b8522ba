"""Chart notes: visits, emergencies, consultations, therapy and chiropractic notes, discharge summaries."""

from __future__ import annotations

KIND = "chart_note"
