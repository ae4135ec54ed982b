"""The classification as text for people."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from wervelwijzer.isncsci import words
from wervelwijzer.isncsci.examination import PARTS, Examination, Part, Side
from wervelwijzer.isncsci.facts import facts_of, mri_must_cover
from wervelwijzer.isncsci.findings import NO_NON_KEY, UNKNOWN, is_open
from wervelwijzer.isncsci.frankel import FRANKEL_WORDS, frankel
from wervelwijzer.isncsci.result import Both, Result, Scores, Values, certain
from wervelwijzer.isncsci.segments import KEY_MUSCLES, MUSCLES, SIDE_WORDS, SIDES
from wervelwijzer.isncsci.sheet import PART_WORDS
from wervelwijzer.isncsci.write import ANSWERS, NONE, runs
from wervelwijzer.language.text import Language, Text

WIDTH = 96
LABEL, COLUMN = 36, 24
NUMBER = 9


def render(examination: Examination, result: Result, language: Language) -> str:
    """The whole text: levels, grade, muscles, scores, what is open, remarks, MRI and facts."""
    blocks = [
        _levels(result, language),
        _grade(result, language),
        _muscles(examination, language),
        _scores(result, language),
        _open(examination, language),
        _notes(examination, result, language),
        _mri(result, language),
        _facts(result, language),
    ]
    title = words.TITLE.in_(language)
    return "\n".join([title, "=" * len(title), *("\n".join([*block, ""]) for block in blocks)])


def _levels(result: Result, language: Language) -> Iterator[str]:
    yield _row("", words.RIGHT.in_(language), words.LEFT.in_(language))
    for label, both in (
        (words.SENSORY_LEVEL, result.sensory_level),
        (words.MOTOR_LEVEL, result.motor_level),
        (words.SENSORY_ZONE, result.sensory_zone),
        (words.MOTOR_ZONE, result.motor_zone),
    ):
        yield from _sides(label, both, language)


def _sides(label: Text, both: Both, language: Language) -> Iterator[str]:
    right, left = (textwrap.wrap(words.listed(values, language), COLUMN - 2) for values in both)
    for line in range(max(len(right), len(left))):
        beside = label.in_(language) if line == 0 else ""
        yield _row(beside, *(column[line] if line < len(column) else "" for column in (right, left)))


def _row(label: str, *columns: str) -> str:
    return (f"{label:<{LABEL}}" + "".join(f"{column:<{COLUMN}}" for column in columns)).rstrip()


def _grade(result: Result, language: Language) -> Iterator[str]:
    yield _row(words.NEUROLOGICAL_LEVEL.in_(language), words.listed(result.neurological_level, language))
    yield _row(words.COMPLETENESS.in_(language), words.listed(result.completeness, language))
    yield from _explained(words.AIS, result.ais, words.AIS_WORDS, language)
    yield from _explained(words.FRANKEL, frankel(result.ais), FRANKEL_WORDS, language)


def _explained(label: Text, grades: Values, meaning: dict[str, Text], language: Language) -> Iterator[str]:
    """The grade with its words; each possible grade with its own where there are more."""
    if certain(grades) is None:
        yield _row(label.in_(language), words.listed(grades, language))
    for grade in grades:
        first = label.in_(language) if certain(grades) else ""
        start = f"{first:<{LABEL}}"
        yield from textwrap.wrap(
            f"{grade}: {meaning[grade].in_(language)}", WIDTH, initial_indent=start, subsequent_indent=" " * (LABEL + 3)
        )


def _muscles(examination: Examination, language: Language) -> Iterator[str]:
    yield _numbers(words.KEY_MUSCLES, [words.RIGHT.in_(language), words.LEFT.in_(language)], language)
    for number, place in enumerate(MUSCLES):
        found = [examination.side(side).motor[number] or "?" for side in SIDES]
        name = Text(f"  {place:<3} {KEY_MUSCLES[place].nl}", f"  {place:<3} {KEY_MUSCLES[place].en}")
        yield _numbers(name, found, language)
    non_key = [_non_key(examination.side(side), language) for side in SIDES]
    yield _numbers(words.NON_KEY, non_key, language)
    for label, answer in ((words.CONTRACTION, examination.contraction), (words.PRESSURE, examination.pressure)):
        yield _numbers(label, [ANSWERS[answer].in_(language) if answer else "?"], language)


def _non_key(side: Side, language: Language) -> str:
    if side.non_key == UNKNOWN:
        return "-"
    return NONE.in_(language) if side.non_key == NO_NON_KEY else side.non_key


def _numbers(label: Text, columns: list[str], language: Language) -> str:
    return f"{label.in_(language):<{LABEL}}" + "".join(f"{column:>{NUMBER}}" for column in columns)


def _scores(result: Result, language: Language) -> Iterator[str]:
    heads = [words.RIGHT.in_(language), words.LEFT.in_(language), words.TOTAL.in_(language)]
    yield _numbers(words.SCORES, heads, language)
    for label, scores, most in (
        (words.LIGHT_TOUCH, result.light_touch, 112),
        (words.PIN_PRICK, result.pin_prick, 112),
        (words.UPPER_MOTOR, result.upper_motor, 50),
        (words.LOWER_MOTOR, result.lower_motor, 50),
    ):
        yield f"{_score_row(label, scores, language)}  {words.OUT_OF.in_(language)} {most}"


def _score_row(label: Text, scores: Scores, language: Language) -> str:
    named = Text(f"  {label.nl}", f"  {label.en}")
    return _numbers(named, [words.total(score) for score in scores], language)


def _open(examination: Examination, language: Language) -> Iterator[str]:
    yield words.OPEN_CELLS.in_(language)
    found = list(_open_places(examination, language))
    yield from (_wrapped(line, "  ") for line in found or [words.NOTHING.in_(language)])


def _open_places(examination: Examination, language: Language) -> Iterator[str]:
    for side in SIDES:
        for part in PARTS:
            missing = _missing(examination.side(side), part)
            if missing:
                yield f"{SIDE_WORDS[side].in_(language)}, {PART_WORDS[part].in_(language)}: {' '.join(missing)}"
    for label, answer in ((words.CONTRACTION, examination.contraction), (words.PRESSURE, examination.pressure)):
        if is_open(answer):
            yield f"{label.in_(language)}{f': {answer}' if answer else ''}"


def _missing(side: Side, part: Part) -> list[str]:
    return [
        f"{places}:{finding}" if finding else places
        for places, finding in runs(getattr(side, part), part)
        if is_open(finding)
    ]


def _notes(examination: Examination, result: Result, language: Language) -> Iterator[str]:
    yield words.TAKE_NOTE.in_(language)
    for remark in words.remarks(examination, result):
        yield _wrapped(f"- {remark.in_(language)}", "  ")


def _mri(result: Result, language: Language) -> Iterator[str]:
    yield words.MRI.in_(language)
    yield _wrapped(mri_must_cover(result).says.in_(language), "  ", "")


def _facts(result: Result, language: Language) -> Iterator[str]:
    yield words.FACTS.in_(language)
    facts = facts_of(result)
    for name, value in facts.items():
        yield f"  {name}: {str(value).lower() if isinstance(value, bool) else value}"
    if not facts:
        yield f"  {words.NO_FACTS.in_(language)}"


def _wrapped(text: str, indent: str, further: str = "  ") -> str:
    return textwrap.fill(text, WIDTH, initial_indent=indent, subsequent_indent=indent + further, break_on_hyphens=False)
