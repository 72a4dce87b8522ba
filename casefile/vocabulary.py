"""The base of every value in Matterflow: frozen, closed, and silent about its contents in errors."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Vocabulary(BaseModel):
    """A value built whole: it never changes, takes no unknown keys, and keeps its input out of errors."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, str_strip_whitespace=True)
