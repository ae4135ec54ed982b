"""Whether pain has responded: at least 2 points less on a scale of 0 to 10, or at least 30 % less; either is enough.

The guideline's target (chapter on questionnaires): a fall of 2 points and/or of 30 %. The trials of radiotherapy that
it cites count 2 points alone, so both are given. From 0 there is nothing to respond. All exact: from 10 to 7 is 30 %.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from wervelwijzer.conversions.performance import ConversionError
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

Response = Literal["response", "no_response", "not_applicable"]
RESPONSES: dict[Response, Text] = {
    "response": Text("respons", "response"),
    "no_response": Text("geen respons", "no response"),
    "not_applicable": Text("niet van toepassing: de pijn was 0", "not applicable: the pain was 0"),
}

POINTS, SHARE = Fraction(2), Fraction(30, 100)
LOWEST, HIGHEST = Fraction(0), Fraction(10)
SOURCE = Place("questionnaires", 155284, 206, "0aec65ce1cb0b5d1883ab6d90a9aea6446042325d019c718a4feb25cfff78393")


@dataclass(frozen=True)
class PainResponse:
    """What is possible, in a fixed order; and where both scores are known the fall in points and as a share."""

    possible: tuple[Response, ...]
    points: Fraction | None = None
    share: Fraction | None = None
    by_points: bool | None = None
    by_share: bool | None = None


def pain_response(before: Fraction | None, after: Fraction | None) -> PainResponse:
    """The response from one score to a later one, from 0 to 10; None is unknown and gives the exact set.

    Raises:
        ConversionError: a score lies outside the scale.
    """
    for score in (before, after):
        if score is not None and not LOWEST <= score <= HIGHEST:
            raise ConversionError(
                Text(
                    f"Pijnscore {float(score):g} kan niet. Geef een score van 0 tot en met 10.".replace(".", ",", 1)
                    if score.denominator != 1
                    else f"Pijnscore {score} kan niet. Geef een score van 0 tot en met 10.",
                    f"Pain score {float(score):g} cannot be. Give a score from 0 to 10.",
                )
            )
    if before is None or after is None:
        return PainResponse(_possible(before, after))
    if before == 0:
        return PainResponse(("not_applicable",))
    points = before - after
    by_points, by_share = points >= POINTS, points / before >= SHARE
    possible: tuple[Response, ...] = ("response",) if by_points or by_share else ("no_response",)
    return PainResponse(possible, points, points / before, by_points, by_share)


def _possible(before: Fraction | None, after: Fraction | None) -> tuple[Response, ...]:
    """With one score or both unknown: what some value on the scale leads to."""
    if before is not None:
        return ("not_applicable",) if before == 0 else ("response", "no_response")
    if after is None:
        return ("response", "no_response", "not_applicable")
    if after == 0:
        return ("response", "not_applicable")
    can_respond = HIGHEST - after >= POINTS or HIGHEST - after >= SHARE * HIGHEST
    return ("response", "no_response", "not_applicable") if can_respond else ("no_response", "not_applicable")
