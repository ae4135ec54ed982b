"""The limits for a cord that was irradiated before: Sahgal, Nieder, and the rule of thumb for recovery."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from wervelwijzer.dose.circumstances import Circumstances
from wervelwijzer.dose.courses import Course
from wervelwijzer.dose.intervals import THRESHOLDS
from wervelwijzer.dose.linear_quadratic import ALPHA_BETA, TISSUES, Tissue
from wervelwijzer.dose.nieder import PointTable
from wervelwijzer.dose.outcomes import Outcome, Span, Verdict, one
from wervelwijzer.dose.published import (
    NIEDER_COURSE,
    NIEDER_GROUPS,
    NIEDER_MONTHS,
    NIEDER_STEPS,
    RECOVERY,
    SAHGAL_ALPHA_BETA,
    SAHGAL_CUMULATIVE,
    SAHGAL_MONTHS,
    SAHGAL_SHARE,
    SAHGAL_STEREOTACTIC,
)
from wervelwijzer.dose.words import compared, say
from wervelwijzer.language.text import Text

Outcomes = tuple[Outcome, ...]
SIGNS: dict[bool | None, str] = {True: "+", False: "-", None: "?"}


@dataclass(frozen=True)
class Settings:
    """What the clinician or the hospital supplies: a tolerance in Gy (EQD2), and Nieder's table of points."""

    base_tolerance: Fraction | None
    table: PointTable | None


# --- Sahgal: stereotactic after conventional ---


def sahgal_reirradiation(courses: tuple[Course, ...], now: Circumstances, _: Settings) -> Outcomes:
    """All four conditions, each with its figure; one that fails is enough to be beyond."""
    if found := _no_repeat(courses, now):
        return found
    if now.earlier_stereotactic or now.last != "stereotactic":
        return one(
            "not_applicable",
            "Gepubliceerd voor een stereotactische serie na alleen conventionele.",
            "Published for a stereotactic course after conventional ones only.",
        )
    *earlier, last = courses
    return _conjunction(_sahgal(earlier, last, now), _sahgal_lacks(courses))


def _sahgal_lacks(courses: tuple[Course, ...]) -> tuple[tuple[int, ...], ...]:
    """For each condition the courses whose cord dose it lacks: the share needs the earlier doses too, from below."""
    without = tuple(number for number, course in enumerate(courses) if not course.cord_dose_known)
    last = without[-1:] if len(courses) - 1 in without else ()
    return (last, last, without, ())


def _sahgal(earlier: list[Course], last: Course, now: Circumstances) -> list[tuple[bool | None, Text]]:
    before = sum((course.eqd2(SAHGAL_ALPHA_BETA) for course in earlier), Fraction(0))
    surely = sum((one.eqd2(SAHGAL_ALPHA_BETA) for one in earlier if one.cord_dose_known), Fraction(0))
    most = last.eqd2(SAHGAL_ALPHA_BETA)
    least = most if last.cord_dose_known else Fraction(0)
    together = Span(before + least, before + most)
    share = Span(_share(least, before), _share(most, surely))
    part = Span(least, most)
    return [
        _held(together, SAHGAL_CUMULATIVE, "cumulatieve EQD2", "cumulative EQD2"),
        _held(part, SAHGAL_STEREOTACTIC, "EQD2 van de stereotactische serie", "EQD2 of the stereotactic course"),
        _held(share, SAHGAL_SHARE, "stereotactisch deel", "stereotactic share", "", _share(most, before)),
        (_reaches(now.latest, SAHGAL_MONTHS), _since(SAHGAL_MONTHS, now.latest)),
    ]


def _held(
    span: Span, limit: Fraction, nl: str, en: str, unit: str = " Gy", prescribed: Fraction | None = None
) -> tuple[bool | None, Text]:
    """Whether a figure keeps to its limit, with the figure; where that is open, the figure at the prescribed doses."""
    holds = span.at_most(limit)
    figure = span.high if prescribed is None else prescribed
    if holds is not None:
        return holds, _figure(nl, en, figure, limit, unit)
    return holds, say(
        "{what} {figure}{unit} bij de voorgeschreven doses, grens {limit}{unit}",
        "{what} {figure}{unit} at the prescribed doses, limit {limit}{unit}",
        what=Text(nl, en),
        figure=figure,
        limit=limit,
        unit=unit,
    )


def _share(part: Fraction, rest: Fraction) -> Fraction:
    return part / (part + rest) if part else Fraction(0)


# --- Nieder ---


def nieder(courses: tuple[Course, ...], now: Circumstances, _: Settings) -> Outcomes:
    """What was read of Nieder: a range of doses and intervals in which the risk was low."""
    if found := _no_repeat(courses, now) or _stereotactic_not_read(now):
        return found
    if now.tissue == "lumbar":
        return one(
            "cannot_be_said",
            "Lumbaal rekent Nieder met α/β 4 (hier {total} Gy4), maar de grenzen staan in Gy2; hoe de twee te "
            "vergelijken is niet gelezen.",
            "For the lumbar cord Nieder takes α/β 4 (here {total} Gy4), but the limits are printed in Gy2; how to "
            "compare the two was not read.",
            total=sum((course.bed(ALPHA_BETA["lumbar"]) for course in courses), Fraction(0)),
        )
    beds = [course.bed(ALPHA_BETA["cord"]) for course in courses]
    total, highest = sum(beds, Fraction(0)), max(beds)
    step = next((step for step in NIEDER_STEPS if total <= step.up_to), NIEDER_STEPS[-1])
    together = _figure("cumulatieve BED", "cumulative BED", total, step.up_to, " Gy2")
    fits = total <= step.up_to
    return _conjunction(
        [
            (fits, Text(f"{together.nl}: {step.says.nl}", f"{together.en}: {step.says.en}") if fits else together),
            (
                highest <= NIEDER_COURSE,
                _figure("hoogste BED van een serie", "highest BED of a course", highest, NIEDER_COURSE, " Gy2"),
            ),
            (_reaches(now.shortest, NIEDER_MONTHS), _since(NIEDER_MONTHS, now.shortest)),
        ]
    )


def nieder_points(courses: tuple[Course, ...], now: Circumstances, settings: Settings) -> Outcomes:
    """Nieder's points, from the table of the hospital."""
    table = settings.table
    if table is None:
        return one("not_verified", "De puntentabel ontbreekt.", "The table of points is missing.")
    if found := _no_repeat(courses, now) or _stereotactic_not_read(now):
        return found
    tissue = _tissue(now)
    if tissue not in table.alpha_beta:
        return one(
            "not_applicable",
            "Het bestand van het ziekenhuis geeft geen α/β voor {tissue}.",
            "The file of the hospital gives no α/β for the {tissue}.",
            tissue=TISSUES[tissue],
        )
    beds = [course.bed(table.alpha_beta[tissue]) for course in courses]
    by = (table.of_cumulative(sum(beds, Fraction(0))), table.of_course(max(beds)), table.of_interval(now.shortest))
    group = table.group(sum(by, Fraction(0)))
    return one(
        "within" if group == "low" else "beyond",
        "Punten {total} + {course} + {interval} = {points} (cumulatief, hoogste serie, interval): {group}. Tabel van "
        "het ziekenhuis, versie {version}.",
        "Points {total} + {course} + {interval} = {points} (cumulative, highest course, interval): {group}. Table of "
        "the hospital, version {version}.",
        total=by[0],
        course=by[1],
        interval=by[2],
        points=sum(by, Fraction(0)),
        group=NIEDER_GROUPS[group],
        version=table.version,
    )


# --- The rule of thumb ---


def recovery_rule(courses: tuple[Course, ...], now: Circumstances, settings: Settings) -> Outcomes:
    """125 % of the tolerance after 6 months and 150 % after 12, of a tolerance that the clinician gives."""
    if found := _no_repeat(courses, now) or _stereotactic_not_read(now):
        return found
    if settings.base_tolerance is None:
        return one(
            "not_verified",
            "De tolerantie waarvan dit een deel is, ontbreekt.",
            "The tolerance it is a part of is missing.",
        )
    reached = max(months for months in RECOVERY if months == 0 or _reaches(now.shortest, months))
    allowed = RECOVERY[reached] * settings.base_tolerance
    total = sum((course.eqd2(ALPHA_BETA[_tissue(now)]) for course in courses), Fraction(0))
    return one(
        "within" if total <= allowed else "beyond",
        "cumulatieve EQD2 {compared} Gy = {percent} % van {base} Gy (interval {since}).",
        "cumulative EQD2 {compared} Gy = {percent} % of {base} Gy (interval {since}).",
        compared=compared(total, allowed),
        percent=RECOVERY[reached] * 100,
        base=settings.base_tolerance,
        since=Text(f"vanaf {reached} maanden", f"from {reached} months")
        if reached
        else Text(f"onder {THRESHOLDS[1]} maanden", f"under {THRESHOLDS[1]} months"),
    )


# --- What they share ---


def _no_repeat(courses: tuple[Course, ...], now: Circumstances) -> Outcomes:
    """Why no limit for re-irradiation can be judged here; empty where one can."""
    if len(courses) == 1:
        return one(
            "not_applicable",
            "Gepubliceerd voor herbestraling; dit is één serie.",
            "Published for re-irradiation; this is one course.",
        )
    if now.tissue == "different":
        return one(
            "cannot_be_said",
            "De series liggen op verschillende delen van het myelum, met verschillende α/β: die worden niet opgeteld.",
            "The courses lie on different parts of the cord, with different α/β: these are not added.",
        )
    return ()


def _stereotactic_not_read(now: Circumstances) -> Outcomes:
    if now.earlier_stereotactic or now.last == "stereotactic":
        return one(
            "not_applicable",
            "Er is een stereotactische serie bij; dat de grens daarvoor geldt, is niet gelezen.",
            "One of the courses is stereotactic; that the limit holds for that was not read.",
        )
    return ()


def _tissue(now: Circumstances) -> Tissue:
    assert now.tissue != "different"
    return now.tissue


def _reaches(step: int, months: int) -> bool:
    return step > THRESHOLDS.index(months)


def _since(months: int, step: int) -> Text:
    if _reaches(step, months):
        return Text(f"interval minstens {months} maanden", f"interval {months} months or more")
    return Text(f"interval korter dan {months} maanden", f"interval shorter than {months} months")


def _figure(nl: str, en: str, value: Fraction, limit: Fraction, unit: str = " Gy") -> Text:
    return say(
        "{what} {compared}{unit}",
        "{what} {compared}{unit}",
        what=Text(nl, en),
        compared=compared(value, limit),
        unit=unit,
    )


def _conjunction(conditions: list[tuple[bool | None, Text]], lacks: tuple[tuple[int, ...], ...] = ()) -> Outcomes:
    """Beyond where a condition fails; within where all hold; else both, for want of the cord doses that it `lacks`."""
    lines = tuple(Text(f"{SIGNS[holds]} {says.nl}", f"{SIGNS[holds]} {says.en}") for holds, says in conditions)
    held = [holds for holds, _ in conditions]
    if False in held:
        return (Outcome("beyond", lines),)
    if None not in held:
        return (Outcome("within", lines),)
    both: tuple[Verdict, ...] = ("within", "beyond")
    wanted = {number for holds, own in zip(held, lacks, strict=True) if holds is None for number in own}
    return tuple(Outcome(verdict, lines, tuple(sorted(wanted))) for verdict in both)
