"""The limits for a cord that was not irradiated before: QUANTEC and HyTEC."""

from __future__ import annotations

from fractions import Fraction

from wervelwijzer.dose.circumstances import Circumstances
from wervelwijzer.dose.courses import TECHNIQUES, Course, Technique
from wervelwijzer.dose.linear_quadratic import ALPHA_BETA, QUANTEC_FIT
from wervelwijzer.dose.outcomes import Outcome, Span, one, stepped
from wervelwijzer.dose.published import HYTEC, QUANTEC_FRACTION, QUANTEC_STEPS, QUANTEC_STEREOTACTIC, Step
from wervelwijzer.dose.words import say
from wervelwijzer.language.text import Text

TOTAL = Text("totaal", "total")
MAXIMUM = Text("maximum", "maximum")
Outcomes = tuple[Outcome, ...]


def quantec_conventional(courses: tuple[Course, ...], now: Circumstances, _: object) -> Outcomes:
    """QUANTEC as it was published: fractions of 1.8-2 Gy."""
    if found := _not_first(courses, now, "conventional"):
        return found
    (course,) = courses
    if not _of_quantec_size(course):
        return one(
            "not_applicable",
            "Gepubliceerd voor fracties van {least}-{most} Gy.",
            "Published for fractions of {least}-{most} Gy.",
            least=QUANTEC_FRACTION[0],
            most=QUANTEC_FRACTION[1],
        )
    return stepped(Span(course.total, course.total), QUANTEC_STEPS, TOTAL, 0)


def quantec_converted(courses: tuple[Course, ...], now: Circumstances, _: object) -> Outcomes:
    """QUANTEC for another fraction size, by EQD2: our derivation."""
    if found := _not_first(courses, now, "conventional"):
        return found
    (course,) = courses
    if _of_quantec_size(course):
        return one(
            "not_applicable",
            "Omrekenen hoeft niet: deze fracties vallen onder QUANTEC zelf.",
            "No conversion is needed: these fractions fall under QUANTEC itself.",
        )
    dose = course.eqd2(ALPHA_BETA["cord"])
    fit = say(
        "Ter informatie: met α/β 0,87 (QUANTEC) is de EQD2 {dose} Gy.",
        "For information: with α/β 0.87 (QUANTEC) the EQD2 is {dose} Gy.",
        dose=course.eqd2(QUANTEC_FIT),
    )
    found = stepped(Span(dose, dose), QUANTEC_STEPS, Text("EQD2 (α/β 2)", "EQD2 (α/β 2)"), 0)
    return tuple(Outcome(outcome.verdict, (*outcome.reasons, fit), outcome.cord_dose_of) for outcome in found)


def quantec_stereotactic(courses: tuple[Course, ...], now: Circumstances, _: object) -> Outcomes:
    """QUANTEC for stereotactic radiotherapy in one or three fractions."""
    steps: dict[int, tuple[Step, ...]] = {
        number: (Step(most, Text("myelopathie minder dan 1 %", "myelopathy less than 1 %")),)
        for number, most in QUANTEC_STEREOTACTIC.items()
    }
    return _stereotactic(courses, now, steps)


def hytec_de_novo(courses: tuple[Course, ...], now: Circumstances, _: object) -> Outcomes:
    """HyTEC for stereotactic radiotherapy in one to five fractions."""
    return _stereotactic(courses, now, HYTEC)


def _stereotactic(courses: tuple[Course, ...], now: Circumstances, steps: dict[int, tuple[Step, ...]]) -> Outcomes:
    if found := _not_first(courses, now, "stereotactic"):
        return found
    (course,) = courses
    if course.fractions not in steps or len(course.parts) > 1:
        return one(
            "not_applicable",
            "Gepubliceerd voor {known} gelijke fracties; dit zijn er {n}.",
            "Published for {known} equal fractions; these are {n}.",
            known=Text(*(f"{word} ".join(_numbers(steps)) for word in (" of", " or"))),
            n=course.fractions,
        )
    low = course.total if course.cord_dose_known else Fraction(0)
    return stepped(Span(low, course.total), steps[course.fractions], MAXIMUM, 0)


def _numbers(steps: dict[int, tuple[Step, ...]]) -> list[str]:
    first, last = min(steps), max(steps)
    return [f"{first}-{last}"] if len(steps) == last - first + 1 else [str(number) for number in steps]


def _of_quantec_size(course: Course) -> bool:
    return all(QUANTEC_FRACTION[0] <= part.dose <= QUANTEC_FRACTION[1] for part in course.parts)


def _not_first(courses: tuple[Course, ...], now: Circumstances, technique: Technique) -> Outcomes:
    """Why a limit for a first course of one technique does not hold here; empty where it does."""
    if len(courses) > 1:
        return one(
            "not_applicable",
            "Gepubliceerd voor een myelum dat niet eerder is bestraald.",
            "Published for a cord that was not irradiated before.",
        )
    if now.last != technique:
        return one(
            "not_applicable",
            "Gepubliceerd voor {technique} bestralen.",
            "Published for {technique} radiotherapy.",
            technique=TECHNIQUES[technique],
        )
    return ()
