"""Reading and writing JSON: as strict as that of a case, with moments that have an offset and lose nothing."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Annotated, Any

from django.http import HttpRequest
from django.utils import timezone
from ninja.parser import Parser
from ninja.renderers import BaseRenderer
from pydantic import AfterValidator, AwareDatetime, Field

from wervelwijzer.advice.case import FIRST_YEAR, LAST_YEAR, CaseError, Problem, parse_json
from wervelwijzer.language.text import Text

NO_TEXT = Text(
    "Het verzoek bevat een teken dat geen tekst is (\\\\u0000, of een half teken). Laat het weg.",
    "The request holds a character that is no text (\\\\u0000, or half a character). Leave it out.",
)


def parse_body(body: bytes) -> object:
    """JSON without duplicate keys, NaN or characters that no database keeps.

    Raises:
        CaseError: it is something else.
    """
    content = parse_json(body)
    lowered = body.lower()
    if b"\\u0000" in lowered or b"\\ud" in lowered or b"\x00" in lowered:
        _only_text(content)
    return content


def _only_text(content: object) -> None:
    """Look into every text of what was sent."""
    waiting = [content]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            if "\x00" in one or any("\ud800" <= sign <= "\udfff" for sign in one):
                raise CaseError([Problem("", "", NO_TEXT)])
        elif isinstance(one, dict):
            waiting += [*one.keys(), *one.values()]
        elif isinstance(one, list):
            waiting += one


class StrictParser(Parser):
    """What the API reads bodies with."""

    def parse_body(self, request: HttpRequest) -> Any:
        """The body, read strictly."""
        return parse_body(request.body)


class WholeRenderer(BaseRenderer):
    """What the API writes answers with: moments to the microsecond, for they are compared with what was entered."""

    media_type = "application/json"

    def render(self, request: HttpRequest, data: Any, *, response_status: int) -> str:
        """The answer as one line."""
        return json.dumps(data, ensure_ascii=False, separators=(",", ":"), default=_written)


def _written(value: object) -> str:
    if isinstance(value, datetime):
        return timezone.localtime(value).isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)


def _in_range(moment: datetime) -> datetime:
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(f"give a moment from {FIRST_YEAR} to {LAST_YEAR}")
    return moment


Moment = Annotated[AwareDatetime, AfterValidator(_in_range)]
"""A moment with an offset, in a year in which a clock can run."""

Code = Annotated[str, Field(max_length=60, pattern="^[a-z0-9_]+$")]
"""A name of ours, such as that of a goal."""
