"""A hospital's own survival figures, as `wervelwijzer models recalibrate` writes them: read, checked and put in words.

They stand beside what was published and never in its place. The file holds no data of patients:

    {"format": "wervelwijzer-recalibration", "format_version": 1, "software": "wervelwijzer ...",
     "provenance": {"hospital": "...", "made": "2026-11-22", "registry_sha256": "...", "patients": 412, "deaths": 330,
                    "rows_left_out": 3, "first_start": "2019-01", "last_start": "2025-12", "last_end": "2026-06"},
     "models": [{"model": "bollen_2014", "baseline": SURVIVAL, "groups": [{"group": "A", ...SURVIVAL}],
                 "too_small": ["D"], "cox": null}], "not_fitted": ["tomita_2001"]}

where SURVIVAL is {"patients", "deaths" (null: fewer than five), "median_months": {"value", "low", "high"} (null: not
reached), "alive": [{"months", "value", "low", "high"}, ...]}, shares from 0 to 1 that fall with time.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from wervelwijzer.language.decisions import Value
from wervelwijzer.language.text import Language, Text
from wervelwijzer.models import BY_CODE
from wervelwijzer.prognosis.file_errors import refuse, shown
from wervelwijzer.prognosis.file_parts import MOST_BYTES, a_number, a_text, a_whole, an_object, read_json

FORMAT, FORMAT_VERSION = "wervelwijzer-recalibration", 1
MOST_MONTHS = 60
GATES = (3, 6, 12)

HEAD = ("format", "format_version", "software", "provenance", "models", "not_fitted")
COUNTS = ("patients", "deaths", "rows_left_out")
PERIOD = ("first_start", "last_start", "last_end")
PROVENANCE = ("hospital", "made", "registry_sha256", *COUNTS, *PERIOD)
SURVIVAL = ("patients", "deaths", "median_months", "alive")
ENDS = ("value", "low", "high")


@dataclass(frozen=True)
class Interval:
    """A figure with its 95 % interval; None is not reached."""

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True)
class OwnSurvival:
    """The survival of so many patients: the median in months, and per month the share alive."""

    patients: int
    median: Interval
    alive: Mapping[int, Interval]


@dataclass(frozen=True)
class OwnModel:
    """A model in the hospital's registry: all patients that it places, and each group that is large enough."""

    code: str
    baseline: OwnSurvival
    groups: Mapping[Value, OwnSurvival]


@dataclass(frozen=True)
class OwnFigures:
    """A hospital's figures with where they come from."""

    hospital: str
    made: date
    sha256: str
    patients: int
    first: str | None
    until: str | None
    models: Mapping[str, OwnModel]


def own_figures(own: OwnFigures, model: str, group: Value | None) -> Text | None:
    """What the hospital's own patients of this group lived, labelled as such; None where the file has none."""
    fitted = own.models.get(model)
    survival = None if fitted is None or group is None else fitted.groups.get(group)
    if survival is None:
        return None
    return Text(*(_sentence(own, survival, language) for language in ("nl", "en")))


def _sentence(own: OwnFigures, survival: OwnSurvival, language: Language) -> str:
    span = f" ({own.first} - {own.until})" if own.first and own.until else ""
    gates = [month for month in GATES if month in survival.alive]
    parts = [
        Text(
            f"Eigen cijfers van {own.hospital}{span}, {survival.patients} patiënten",
            f"Own figures of {own.hospital}{span}, {survival.patients} patients",
        ).in_(language),
        _median(survival.median, language),
    ]
    if gates:
        at, last = ", ".join(map(str, gates[:-1])), gates[-1]
        months = Text(f"{at} en {last}" if at else str(last), f"{at} and {last}" if at else str(last)).in_(language)
        shares = ", ".join(_percent(survival.alive[month]) for month in gates)
        parts.append(Text(f"in leven na {months} maanden {shares}", f"alive at {months} months {shares}").in_(language))
    return f"{parts[0]}: {'; '.join(parts[1:])}."


def _median(median: Interval, language: Language) -> str:
    word, not_reached = Text("mediaan", "median").in_(language), Text("niet bereikt", "not reached").in_(language)
    if median.value is None:
        return f"{word} {not_reached}"
    low, high = (not_reached if end is None else f"{end:.1f}" for end in (median.low, median.high))
    text = Text(
        f"mediaan {median.value:.1f} maanden (95%-BI {low} - {high})",
        f"median {median.value:.1f} months (95% CI {low} - {high})",
    ).in_(language)
    return text.replace(".", ",") if language == "nl" else text


def _percent(share: Interval) -> str:
    value, low, high = (f"{100 * (end or 0):.0f}" for end in (share.value, share.low, share.high))
    return f"{value}% ({low} - {high}%)"


# --- Reading ---


def is_own_figures(content: bytes) -> bool:
    """Whether a file says that it holds a hospital's own figures."""
    return re.search(rb'"format"\s*:\s*"' + FORMAT.encode() + rb'"', content[:1_000]) is not None


def load_own(path: Path) -> OwnFigures:
    """Read and check a file of own figures.

    Raises:
        CaseError: it cannot be read, or something in it is wrong; it names the place and what would be right.
    """
    try:
        with path.open("rb") as stream:
            return parse_own(stream.read(MOST_BYTES + 1))
    except OSError as error:
        reason = error.strerror or str(error)
        refuse("", f"{path.name}:", f"kan niet worden gelezen ({reason})", f"cannot be read ({reason})")


def parse_own(content: bytes) -> OwnFigures:
    """The figures in the bytes of a file.

    Raises:
        CaseError: as `load_own`.
    """
    file = an_object(read_json(content), "", HEAD)
    if file.get("format") != FORMAT:
        refuse("format", shown(file.get("format")), f'moet "{FORMAT}" zijn', f'must be "{FORMAT}"')
    if file.get("format_version") != FORMAT_VERSION or isinstance(file.get("format_version"), bool):
        given = shown(file.get("format_version"))
        refuse("format_version", given, f"moet {FORMAT_VERSION} zijn", f"must be {FORMAT_VERSION}")
    about = an_object(file.get("provenance"), "provenance", PROVENANCE)
    models = file.get("models")
    if not isinstance(models, list):
        refuse("models", shown(models), "is geen lijst", "is no list")
    read = [_model(model, f"models[{number}]") for number, model in enumerate(models)]
    return OwnFigures(
        hospital=a_text(about.get("hospital"), "provenance.hospital"),
        made=_day(about.get("made")),
        sha256=_digest(about.get("registry_sha256")),
        patients=_count(about.get("patients"), "provenance.patients"),
        first=_month(about.get("first_start"), "provenance.first_start"),
        until=_month(about.get("last_end") or about.get("last_start"), "provenance.last_end"),
        models={model.code: model for model in read},
    )


def _model(content: object, place: str) -> OwnModel:
    model = an_object(content, place, ("model", "baseline", "groups", "too_small", "cox"))
    code = model.get("model")
    if not isinstance(code, str) or code not in BY_CODE:
        known = ", ".join(BY_CODE)
        refuse(
            f"{place}.model", shown(code), f"is geen model; mogelijk zijn: {known}", f"is no model; possible: {known}"
        )
    groups = model.get("groups")
    if not isinstance(groups, list):
        refuse(f"{place}.groups", shown(groups), "is geen lijst", "is no list")
    found: dict[Value, OwnSurvival] = {}
    allowed = {group.value for group in BY_CODE[code].groups}
    for number, one in enumerate(groups):
        here = f"{place}.groups[{number}]"
        group = an_object(one, here, ("group", *SURVIVAL))
        name = group.get("group")
        if not isinstance(name, str) or (allowed and name not in allowed):
            listed = ", ".join(map(str, allowed))
            refuse(f"{here}.group", shown(name), f"is geen groep; wel: {listed}", f"is no group; these are: {listed}")
        found[name] = _survival(group, here)
    return OwnModel(code, _survival(an_object(model.get("baseline"), f"{place}.baseline", SURVIVAL), place), found)


def _survival(content: Mapping[str, Any], place: str) -> OwnSurvival:
    rows = content.get("alive")
    if not isinstance(rows, list) or len(rows) > MOST_MONTHS:
        refuse(f"{place}.alive", shown(rows), "is geen lijst van maanden", "is no list of months")
    alive: list[tuple[int, Interval]] = []
    for number, one in enumerate(rows):
        here = f"{place}.alive[{number}]"
        row = an_object(one, here, ("months", *ENDS))
        alive.append((a_whole(row.get("months"), f"{here}.months"), _interval(row, here, most=1)))
    for (earlier, more), (later, less) in pairwise(alive):
        if later <= earlier or (less.value or 0) > (more.value or 0):
            refuse(
                f"{place}.alive",
                str(later),
                "staat niet op volgorde, of er leven er dan meer dan eerder",
                "is out of order, or more are alive then than before",
            )
    median = an_object(content.get("median_months"), f"{place}.median_months", ENDS)
    patients = _count(content.get("patients"), f"{place}.patients")
    return OwnSurvival(patients, _interval(median, f"{place}.median_months"), dict(alive))


def _interval(content: Mapping[str, Any], place: str, most: int | None = None) -> Interval:
    """Value and ends in order; in a share (`most` is 1) none may be absent."""
    ends = [content.get(end) for end in ENDS]
    numbers = [None if end is None and most is None else float(a_number(end, place)) for end in ends]
    value, low, high = numbers
    in_order = [number for number in (low, value, high) if number is not None]
    if in_order != sorted(in_order) or any(not 0 <= number <= (most or 10_000) for number in in_order):
        text = "staat niet in de volgorde low, value, high, of is te groot"
        refuse(place, shown(in_order), text, "is not in the order low, value, high, or too large")
    return Interval(value, low, high)


def _count(content: object, place: str) -> int:
    number = a_whole(content, place)
    if number < 1:
        refuse(place, shown(number), "is geen aantal patiënten", "is no number of patients")
    return number


def _day(content: object) -> date:
    text = a_text(content, "provenance.made")
    try:
        return date.fromisoformat(text)
    except ValueError:
        refuse("provenance.made", shown(content), "is geen datum zoals 2026-11-22", "is no date such as 2026-11-22")


def _digest(content: object) -> str:
    if not isinstance(content, str) or not re.fullmatch(r"[0-9a-f]{64}", content):
        refuse("provenance.registry_sha256", shown(content), "is geen SHA-256", "is no SHA-256")
    return content


def _month(content: object, place: str) -> str | None:
    if content is None:
        return None
    if not isinstance(content, str) or not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", content):
        refuse(place, shown(content), "is geen maand zoals 2026-11", "is no month such as 2026-11")
    return content
