"""The command `wervelwijzer convert`: Karnofsky to ECOG and back, and the response of pain."""

from __future__ import annotations

import argparse
import json
import re
import sys
from fractions import Fraction

from wervelwijzer.conversions.pain import RESPONSES, PainResponse, pain_response
from wervelwijzer.conversions.performance import ConversionError, Cut, ecog_of, karnofsky_of, straddled
from wervelwijzer.language.text import Language, Text

DONE, NOTHING_READ = 0, 2
UNKNOWN = "?"

CONVENTION = Text(
    "Banden volgens oBDS 12.1; andere afspraken bestaan. De ECOG-score vervangt Karnofsky in geen enkele beslissing.",
    "Bands of oBDS 12.1; other conventions exist. The ECOG status replaces Karnofsky in no decision.",
)
STRADDLES = Text(
    "Ligt aan weerszijden van een grens; vraag de Karnofsky-score zelf:",
    "Lies on both sides of a cut; ask for the Karnofsky score itself:",
)
TRIALS = Text(
    "De richtlijn: 2 punten en/of 30 %; de bestralingsstudies tellen alleen 2 punten.",
    "The guideline: 2 points and/or 30 %; the radiotherapy trials count 2 points alone.",
)


def run(options: argparse.Namespace) -> int:
    """Answer `wervelwijzer convert SCALE SCORE...`; gives the exit status."""
    try:
        if options.scale == "pain":
            found, lines = _pain(options.scores, options.lang)
        else:
            found, lines = _performance(options.scale, options.scores, options.lang)
    except ConversionError as error:
        print(error.says.in_(options.lang), file=sys.stderr)
        return NOTHING_READ
    as_json = options.format == "json"
    sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=2) + "\n" if as_json else "\n".join(lines) + "\n")
    return DONE


def _performance(scale: str, given: list[str], language: Language) -> tuple[dict[str, object], list[str]]:
    scores = [_whole(score) for score in given]
    karnofsky = karnofsky_of(scores) if scale == "ecog" else tuple(sorted(set(scores)))
    ecog = tuple(sorted(set(scores))) if scale == "ecog" else ecog_of(scores)
    cuts = straddled(karnofsky)
    joint = {"nl": " of ", "en": " or "}[language]
    shown = {name: joint.join(map(str, found)) for name, found in (("ECOG", ecog), ("Karnofsky", karnofsky))}
    first, then = ("ECOG", "Karnofsky") if scale == "ecog" else ("Karnofsky", "ECOG")
    lines = [f"{first} {shown[first]} = {then} {shown[then]}"]
    if cuts:
        lines += [STRADDLES.in_(language), *(f"  {cut.model.in_(language)}" for cut in cuts)]
    found = {"karnofsky": list(karnofsky), "ecog": list(ecog), "straddles": [_cut(cut) for cut in cuts]}
    return found, [*lines, CONVENTION.in_(language)]


def _cut(cut: Cut) -> dict[str, object]:
    return {"model": {"nl": cut.model.nl, "en": cut.model.en}, "karnofsky_from": cut.least}


def _whole(given: str) -> int:
    if not re.fullmatch(r"[0-9]{1,4}", given):
        raise ConversionError(
            Text(
                f"'{given[:60]}' is geen score. Geef een geheel getal.",
                f"'{given[:60]}' is no score. Give a whole number.",
            )
        )
    return int(given)


# --- Pain ---


def _pain(given: list[str], language: Language) -> tuple[dict[str, object], list[str]]:
    if len(given) != 2:
        raise ConversionError(
            Text(
                "Geef twee pijnscores: ervoor en erna, zoals 7 4; een vraagteken is onbekend.",
                "Give two pain scores: before and after, such as 7 4; a question mark is unknown.",
            )
        )
    found = pain_response(*(_score(score) for score in given))
    joint = {"nl": " of ", "en": " or "}[language]
    lines = [joint.join(RESPONSES[one].in_(language) for one in found.possible), *_figures(found, language)]
    content: dict[str, object] = {
        "response": found.possible[0] if len(found.possible) == 1 else None,
        "possible": list(found.possible),
        "points": None if found.points is None else str(found.points),
        "share": None if found.share is None else str(found.share),
        "by_points": found.by_points,
        "by_share": found.by_share,
    }
    return content, [*lines, TRIALS.in_(language)]


def _score(given: str) -> Fraction | None:
    if given == UNKNOWN:
        return None
    if not re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9]{1,6})?", given):
        raise ConversionError(
            Text(
                f"'{given[:60]}' is geen pijnscore. Geef een getal van 0 tot en met 10, of ? als de score onbekend is.",
                f"'{given[:60]}' is no pain score. Give a number from 0 to 10, or ? where the score is unknown.",
            )
        )
    return Fraction(given.replace(",", "."))


def _figures(found: PainResponse, language: Language) -> list[str]:
    if found.points is None or found.share is None:
        return []
    yes = {True: Text("ja", "yes"), False: Text("nee", "no")}
    points, percent = f"{float(found.points):g}", f"{float(found.share * 100):.4g}"
    unit = Text("punt", "point") if found.points == 1 else Text("punten", "points")
    less = Text("minder", "less").in_(language)
    shown = f"{points} {unit.in_(language)} {less} (≥ 2: {yes[bool(found.by_points)].in_(language)}); "
    shown += f"{percent} % (≥ 30: {yes[bool(found.by_share)].in_(language)})"
    return [shown.replace(".", ",") if language == "nl" else shown]
