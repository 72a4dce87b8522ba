"""The response to served discovery: each request verbatim, answered from the case file, with what must be asked."""

from generators.documents.discovery_response.document import build
from generators.documents.discovery_response.options import ResponseOptions
from generators.documents.discovery_response.view import ResponseView

__all__ = ["ResponseOptions", "ResponseView", "build"]
