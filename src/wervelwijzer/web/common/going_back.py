"""Where a form leads to once it was sent: back to where it stood, and to nowhere but our own pages."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def going_back(request: HttpRequest, otherwise: str) -> str:
    """The page that the form names as `next`, if that is one of ours."""
    wanted = request.POST.get("next", "")
    ours = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if ours else otherwise
