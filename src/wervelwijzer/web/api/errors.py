"""What the API says when something is wrong: always the same shape, in both languages, with what to do next."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Any

from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, RawPostDataException
from ninja import NinjaAPI, Schema
from ninja.errors import AuthenticationError, HttpError, ValidationError

from wervelwijzer.advice.case import CaseError
from wervelwijzer.documents.problems import DocumentError
from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.middleware import SIGN_IN
from wervelwijzer.web.common.errors import BROKEN, FORBIDDEN, TOO_LARGE
from wervelwijzer.web.records.services import ConflictError

log = logging.getLogger(__name__)

NOT_FOUND = Text("Dit bestaat niet, of u mag het niet zien.", "This does not exist, or you may not see it.")
NOT_ALLOWED = Text(
    "Dit adres kent deze methode niet. Mogelijk zijn: {}.", "This address does not know this method. Possible are: {}."
)
NO_JSON = Text("Stuur JSON, met Content-Type: application/json.", "Send JSON, with Content-Type: application/json.")
NO_OBJECT = Text(
    "Het verzoek heeft geen inhoud die past: stuur een JSON-object zoals /api/openapi.json het beschrijft.",
    "The request holds nothing that fits: send a JSON object as /api/openapi.json describes it.",
)
CSRF = Text(
    "Het verzoek mist het kenmerk van een pagina van ons (X-CSRFToken), of gebruik een token.",
    "The request lacks the mark of a page of ours (X-CSRFToken), or use a token.",
)
CANNOT = Text(
    "Dit kan zo niet worden verwerkt; zie de problemen.", "This cannot be handled as it is; see the problems."
)
CONFLICT = Text(
    "Een ander legde intussen iets anders vast; er is niets opgeslagen. Kies, en stuur het opnieuw met deze versie.",
    "Somebody else recorded something different in the meantime; nothing was kept. Choose, and send it again with this "
    "version.",
)


class Problem(Schema):
    """One thing that is wrong: where, with which value, and what would be right."""

    field: str
    value: str
    nl: str
    en: str


class Clash(Schema):
    """A fact for which somebody else recorded another value after the version that was given."""

    fact: str
    mine: bool | int | float | str | None
    theirs: bool | int | float | str | None
    by: str
    at: str


class Failure(Schema):
    """What went wrong. `problems` come with 422, `clashes` and the present `version` with 409."""

    code: str
    nl: str
    en: str
    problems: list[Problem] = []
    clashes: list[Clash] = []
    version: int | None = None


FAILS: dict[Any, Any] = dict.fromkeys((400, 401, 403, 404, 413, 422), Failure)
FAILS_TO_ADD: dict[Any, Any] = FAILS | {409: Failure}


class Refused(Exception):  # noqa: N818 - as a doctor would say it
    """Refused for a reason that is told."""

    def __init__(self, status: int, code: str, says: Text) -> None:
        super().__init__(says.en)
        self.status, self.code, self.says = status, code, says


def failure(status: int, code: str, says: Text, **more: Any) -> JsonResponse:
    """An answer that tells what is wrong."""
    return JsonResponse({"code": code, "nl": says.nl, "en": says.en, "problems": [], **more}, status=status)


def not_allowed(methods: Iterable[str]) -> JsonResponse:
    """An answer to a method that an address does not know, with those that it does."""
    allowed = ", ".join(sorted(methods))
    response = failure(405, "method", Text(NOT_ALLOWED.nl.format(allowed), NOT_ALLOWED.en.format(allowed)))
    response["Allow"] = allowed
    return response


def install(api: NinjaAPI) -> None:
    """Let every error of the API be told in this shape."""
    api.add_exception_handler(Http404, lambda request, error: failure(404, "not_found", NOT_FOUND))
    api.add_exception_handler(PermissionDenied, lambda request, error: failure(403, "role", FORBIDDEN))
    api.add_exception_handler(RequestDataTooBig, lambda request, error: failure(413, "too_large", TOO_LARGE))
    api.add_exception_handler(
        AuthenticationError,
        lambda request, error: failure(401, "sign_in", SIGN_IN),
    )
    api.add_exception_handler(RawPostDataException, lambda request, error: failure(400, "wrong", NO_JSON))
    api.add_exception_handler(HttpError, _told)
    api.add_exception_handler(Refused, _refused)
    api.add_exception_handler(ValidationError, _wrong_input)
    api.add_exception_handler(CaseError, _wrong_case)
    api.add_exception_handler(ConflictError, _conflict)
    api.add_exception_handler(DocumentError, _no_document)
    api.add_exception_handler(Exception, _broken)


def _broken(request: HttpRequest, error: Exception | type[Exception]) -> HttpResponse:
    """Our own mistake: the log has it whole, the caller hears that what was kept before is still there."""
    log.error("%s %s", request.method, request.path, exc_info=error if isinstance(error, Exception) else None)
    return failure(500, "broken", BROKEN)


def _told(request: HttpRequest, error: HttpError | type[HttpError]) -> HttpResponse:
    assert isinstance(error, HttpError)
    found = error.__cause__  # what our own reading of the body found
    if isinstance(found, CaseError):
        return _wrong_case(request, found)
    if isinstance(found, RequestDataTooBig):
        return failure(413, "too_large", TOO_LARGE)
    if isinstance(found, RawPostDataException):
        return failure(400, "wrong", NO_JSON)
    return failure(error.status_code, "wrong", Text(error.message, error.message))


def _refused(request: HttpRequest, error: Refused | type[Refused]) -> HttpResponse:
    assert isinstance(error, Refused)
    return failure(error.status, error.code, error.says)


def _wrong_case(request: HttpRequest, error: CaseError | type[CaseError]) -> HttpResponse:
    assert isinstance(error, CaseError)
    problems = [{"field": p.fact, "value": p.value, "nl": p.says.nl, "en": p.says.en} for p in error.problems]
    return failure(422, "problems", CANNOT, problems=problems)


def _no_document(request: HttpRequest, error: DocumentError | type[DocumentError]) -> HttpResponse:
    assert isinstance(error, DocumentError)
    problems = [{"field": "", "value": "", "nl": says.nl, "en": says.en} for says in error.problems]
    return failure(422, "problems", CANNOT, problems=problems)


def _wrong_input(request: HttpRequest, error: ValidationError | type[ValidationError]) -> HttpResponse:
    assert isinstance(error, ValidationError)
    return failure(422, "problems", CANNOT, problems=[_problem(one) for one in error.errors])


def _problem(error: dict[str, Any]) -> dict[str, str]:
    place = [str(part) for part in error["loc"]]
    field = ".".join(place[2:] if place[:2] == ["body", "body"] else place[1:])
    if not field:
        return {"field": "", "value": "", "nl": NO_OBJECT.nl, "en": NO_OBJECT.en}
    if error["type"] == "missing":
        return {"field": field, "value": "", "nl": f"{field} ontbreekt.", "en": f"{field} is missing."}
    nl = f"{field}: deze waarde kan niet. Wat wel kan, staat in /api/openapi.json."
    return {"field": field, "value": "", "nl": nl, "en": f"{field}: {error['msg']}. See /api/openapi.json."}


def _conflict(request: HttpRequest, error: ConflictError | type[ConflictError]) -> HttpResponse:
    assert isinstance(error, ConflictError)
    return failure(409, "conflict", CONFLICT, clashes=list(_clashes(error)), version=error.version)


def _clashes(error: ConflictError) -> Iterable[dict[str, Any]]:
    for one in error.clashes:
        yield {
            "fact": one.fact,
            "mine": one.mine,
            "theirs": one.theirs,
            "by": one.by,
            "at": one.at.isoformat(),
        }
