"""Pages for what goes wrong: what happened, and what to do next."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wervelwijzer.language.text import Text

NOT_FOUND = Text(
    "Dit bestaat niet, of u mag het niet zien. Hebt u zorg voor een patiënt van een ander team? Vraag dat team om u "
    "bij de zorg te zetten, of kies bij spoed Noodtoegang, onder uw naam.",
    "This does not exist, or you may not see it. Do you care for a patient of another team? Ask that team to add you "
    "to the care, or choose Emergency access, under your name, when it cannot wait.",
)
EPISODE_CLOSED = Text(
    "Deze episode is gesloten. Heropen haar eerst op de pagina van de patiënt.",
    "This episode is closed. Reopen it first on the page of the patient.",
)
FORBIDDEN = Text(
    "Uw rol mag dit niet. Vraag de beheerder van uw team om een rol die dit mag, of laat het een collega doen.",
    "Your role may not do this. Ask the administrator of your team for a role that may, or let a colleague do it.",
)
CSRF = Text(
    "Deze pagina was verouderd en er is niets opgeslagen. Ga terug, ververs de pagina en probeer het opnieuw; wat u "
    "had ingevuld, staat er dan nog.",
    "This page was out of date and nothing was saved. Go back, refresh the page and try again; what you had filled in "
    "is still there.",
)
TOO_LARGE = Text(
    "Dit is te groot om te verwerken: hoogstens 1 MB. Verstuur minder in één keer.",
    "This is too large to handle: 1 MB at most. Send less at a time.",
)
BROKEN = Text(
    "Er ging iets mis aan onze kant. Wat u eerder opsloeg, is bewaard. Probeer het opnieuw of waarschuw de beheerder.",
    "Something went wrong on our side. What you saved before is kept. Try again or tell the administrator.",
)
WRONG = Text(
    "Dit verzoek is niet te lezen. Ga terug en probeer het opnieuw.",
    "This request cannot be read. Go back and try again.",
)


def page(request: HttpRequest, status: int, says: Text) -> HttpResponse:
    """An error page with the way on."""
    return render(request, "error.html", {"status": status, "says": says}, status=status)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404, also for what this user may not see: its existence is not told."""
    return page(request, 404, NOT_FOUND)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403."""
    return page(request, 403, FORBIDDEN)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400."""
    return page(request, 400, WRONG)


def broken(request: HttpRequest) -> HttpResponse:
    """500."""
    return page(request, 500, BROKEN)


def too_large(request: HttpRequest) -> HttpResponse:
    """413, in plain words: no page is made before the request is read."""
    return HttpResponse(TOO_LARGE.nl + "\n" + TOO_LARGE.en + "\n", "text/plain; charset=utf-8", status=413)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form that did not come from a page of ours, or from one that has expired."""
    return page(request, 403, CSRF)
