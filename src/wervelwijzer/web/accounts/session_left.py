"""How long a session still lives: asking does not keep it alive, staying does."""

from __future__ import annotations

import time

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_http_methods

from wervelwijzer.web.accounts.session import SEEN, SINCE, too_old


@require_http_methods(["GET", "POST"])
def session_left(request: HttpRequest) -> HttpResponse:
    """The seconds that are left at least; POST begins them anew. 401 once nobody is signed in."""
    if not request.user.is_authenticated or too_old(request):
        return HttpResponse("sign in", "text/plain", status=401, headers={"X-Sign-In": settings.LOGIN_URL})
    now = int(time.time())
    if request.method == "POST":
        request.session[SEEN] = now
    idle = int(request.session.get(SEEN, now)) + settings.SESSION_COOKIE_AGE - now
    longest = int(request.session.get(SINCE, now)) + settings.SESSION_LONGEST - now
    return JsonResponse({"seconds": max(1, min(idle, longest))})
