"""The answer about dose as JSON: figures exact (a fraction as text) and rounded, sentences in both languages."""

from __future__ import annotations

from fractions import Fraction

from wervelwijzer.dose.answer import Answer
from wervelwijzer.dose.arithmetic import lines, ratios
from wervelwijzer.dose.circumstances import Unknown, tissues
from wervelwijzer.dose.courses import Course, Request
from wervelwijzer.dose.intervals import THRESHOLDS, steps
from wervelwijzer.dose.judge import Judgement
from wervelwijzer.dose.linear_quadratic import ALPHA_BETA
from wervelwijzer.dose.schedules import SCHEDULES
from wervelwijzer.language.text import Text

FORM = 1

Json = dict[str, object]


def as_json(answer: Answer) -> Json:
    """The whole answer; `verdict` is null exactly where more than one is possible."""
    request = answer.request
    former = {one.limit.name: one for one in answer.before}
    return {
        "form": FORM,
        "answer": answer.kind,
        "says": [_text(line) for line in answer.says],
        "tissue_possible": list(tissues(request)),
        "courses": [_course(request, number) for number in range(len(request.all))],
        "sum": _sum(request),
        "limits": [_limit(one, former.get(one.limit.name)) for one in answer.judgements],
        "arithmetic": [_text(line) for line in lines(request)],
        "warnings": [{"code": slip.code, "says": _text(slip.says)} for slip in answer.slips],
        "notes": [_text(note) for note in answer.notes],
        "feeds": None,
    }


def schedules_json() -> Json:
    """The schedules of the guideline."""
    return {
        "schedules": [
            {
                "schedule": one.written,
                "technique": one.technique,
                "doses": _doses(one.course, tuple(ALPHA_BETA.values())),
                "says": _text(one.says),
                "source": {"chapter": one.place.chapter, "offset": one.place.offset},
            }
            for one in SCHEDULES
        ]
    }


def _course(request: Request, number: int) -> Json:
    course = request.all[number]
    return {
        "considered": request.another is not None and number == len(request.courses),
        "parts": [
            {"fractions": part.fractions, "prescribed": figure(part.prescribed), "cord": figure(part.dose)}
            for part in course.parts
        ],
        "cord_dose": "given" if course.cord_dose_known else "prescribed_as_upper_bound",
        "technique": course.technique,
        "technique_read_from_guideline": course.as_in_guideline,
        "tissue": course.tissue or request.tissue,
        "start": course.start.isoformat() if course.start else None,
        "end": course.end.isoformat() if course.end else None,
        "months_since_previous_at_least": _months(request, number),
        "doses": _doses(course, ratios(request)),
    }


def _months(request: Request, number: int) -> list[int] | None:
    """The thresholds in months that the interval before this course surely or perhaps reaches: 0 is under the first."""
    return [(0, *THRESHOLDS)[step] for step in steps(request)[number - 1]] if number else None


def _doses(course: Course, at: tuple[Fraction, ...]) -> list[Json]:
    return [
        {"alpha_beta": figure(ratio), "bed": figure(course.bed(ratio)), "eqd2": figure(course.eqd2(ratio))}
        for ratio in at
    ]


def _sum(request: Request) -> list[Json] | None:
    """The sum for each ratio; null where the courses lie on different parts of the cord."""
    if tissues(request) == ("different",):
        return None
    whole = Course(parts=tuple(part for course in request.all for part in course.parts))
    return _doses(whole, ratios(request))


def _limit(one: Judgement, former: Judgement | None) -> Json:
    limit = one.limit
    return {
        "name": limit.name,
        "label": _text(limit.label),
        "mark": limit.mark,
        "source": limit.source,
        "published_for": _text(limit.holds_for),
        "remark": _text(limit.remark) if limit.remark else None,
        "switch": _text(limit.switch) if limit.switch else None,
        "verdict": one.verdict,
        "possible": list(one.possible),
        "reasons": {outcome.verdict: [_text(reason) for reason in outcome.reasons] for outcome in one.outcomes},
        "missing": [_unknown(unknown) for unknown in one.missing],
        "assumed_cord_dose": [number + 1 for number in one.assumed],
        "before": list(former.possible) if former else None,
    }


def _unknown(unknown: Unknown) -> Json:
    return {"what": unknown.what, "course": None if unknown.course is None else unknown.course + 1}


def figure(value: Fraction) -> Json:
    """A number, exact as a text and as the nearest number of JSON."""
    return {"exact": str(value), "value": float(value)}


def _text(text: Text) -> Json:
    return {"nl": text.nl, "en": text.en}
