"""Where the API is."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import path, re_path

from wervelwijzer.version import VERSION
from wervelwijzer.web.api import advice, episodes, errors, papers, teamwork
from wervelwijzer.web.api.docs import docs
from wervelwijzer.web.api.openapi import DescribedApi
from wervelwijzer.web.api.reading import StrictParser, WholeRenderer

api = DescribedApi(
    title="Wervelwijzer",
    version=VERSION,
    description="Advice by the Dutch guideline on vertebral metastases, and the records of the workplace. "
    "Supports the physician and never replaces one.",
    docs_url=None,
    parser=StrictParser(),
    renderer=WholeRenderer(),
    urls_namespace="api",
)
errors.install(api)
for part in (advice, episodes, teamwork, papers):
    api.add_router("", part.router)


def nothing_here(request: HttpRequest, **_: object) -> HttpResponse:
    """What the API does not know."""
    return errors.failure(404, "not_found", errors.NOT_FOUND)


urlpatterns = [
    path("docs/", docs, name="api_docs"),
    path("", api.urls),
    re_path(r"^.*$", nothing_here),
]
