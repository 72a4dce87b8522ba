"""Requests: records and bills of a provider, wage verification of an employer, policy limits of a carrier."""

from generators.documents.requests.letter import build_limits, build_records, build_wages, previews
from generators.documents.requests.options import RequestOptions
from generators.documents.requests.view import RequestView

__all__ = ["RequestOptions", "RequestView", "build_limits", "build_records", "build_wages", "previews"]
