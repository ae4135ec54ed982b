"""An ISNCSCI examination beside a case: the facts that it settles, and a word on what it shows."""

from __future__ import annotations

from dataclasses import replace

from wervelwijzer.advice.case import Case, CaseError, FactValue, Problem
from wervelwijzer.isncsci.classify import classify
from wervelwijzer.isncsci.facts import ONE_ROOT, facts_of, may_be_one_root, mri_must_cover
from wervelwijzer.isncsci.problems import ExaminationError
from wervelwijzer.isncsci.read import read
from wervelwijzer.isncsci.result import Result
from wervelwijzer.language.text import Text


def read_examination(given: bytes) -> Result:
    """The classification of an examination, typed or as JSON.

    Raises:
        CaseError: it cannot be read; every problem names the cell, the value and the remedy.
    """
    try:
        return classify(read(given))
    except ExaminationError as error:
        raise CaseError(
            [Problem("isncsci", "", Text(problem.in_("nl"), problem.in_("en"))) for problem in error.problems]
        ) from None


def with_examination(case: Case, result: Result) -> Case:
    """The case with the facts that the examination settles with certainty.

    Raises:
        CaseError: the case says otherwise of one of them; nothing is chosen for the doctor.
    """
    settled = facts_of(result)
    problems = [_differs(name, case.known[name], value) for name, value in settled.items() if _other(case, name, value)]
    if problems:
        raise CaseError(problems)
    return replace(case, known={**case.known, **settled})


def told_of(result: Result) -> tuple[Text, ...]:
    """What a reader of the advice should know of the examination."""
    grades = ", ".join(result.ais)
    several = len(result.ais) > 1
    ais = Text(
        f"ISNCSCI: AIS {grades}{' (alle zijn nog mogelijk)' if several else ''}.",
        f"ISNCSCI: AIS {grades}{' (all are still possible)' if several else ''}.",
    )
    return (ais, mri_must_cover(result).says, *((ONE_ROOT,) if may_be_one_root(result) else ()))


def _other(case: Case, name: str, value: FactValue) -> bool:
    return name in case.known and case.known[name] != value


def _differs(name: str, given: FactValue, found: FactValue) -> Problem:
    return Problem(
        name,
        str(given),
        Text(
            f"{name}: de casus zegt {given!r}, het onderzoek geeft {found!r}. Laat het feit weg, of verbeter een van "
            "beide.",
            f"{name}: the case says {given!r}, the examination gives {found!r}. Leave the fact out, or mend one of "
            "them.",
        ),
    )
