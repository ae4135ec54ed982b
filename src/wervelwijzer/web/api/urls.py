"""Where the API is."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.urls import URLPattern, path, re_path
from django.views.decorators.csrf import csrf_exempt

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


def told(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view, which refuses a method in our own words too."""

    @wraps(view)
    def called(request: HttpRequest, *args: object, **named: object) -> HttpResponse:
        response = view(request, *args, **named)
        refused = isinstance(response, HttpResponseNotAllowed)
        return errors.not_allowed(response["Allow"].split(", ")) if refused else response

    return called


operations, application, namespace = api.urls
for one in operations:
    assert isinstance(one, URLPattern)
    one.callback = told(one.callback)


@csrf_exempt
def nothing_here(request: HttpRequest, **_: object) -> HttpResponse:
    """What the API does not know."""
    return errors.failure(404, "not_found", errors.NOT_FOUND)


urlpatterns = [
    path("docs/", docs, name="api_docs"),
    path("", (operations, application, namespace)),
    re_path(r"^.*$", nothing_here),
]
