"""The tables beside the bodies: every finding with the key muscles by name, and the results."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from wervelwijzer.isncsci import words as say
from wervelwijzer.isncsci.examination import Examination, Side
from wervelwijzer.isncsci.findings import NO_NON_KEY, UNKNOWN
from wervelwijzer.isncsci.frankel import frankel
from wervelwijzer.isncsci.result import Result, Scores
from wervelwijzer.isncsci.segments import DERMATOMES, KEY_MUSCLES, MUSCLE_AT
from wervelwijzer.isncsci.svg import element, words
from wervelwijzer.isncsci.write import ANSWERS, NONE
from wervelwijzer.language.text import Language, Text

ROW = 14.6
MOTOR, TOUCH, PRICK = Text("kracht", "power"), Text("LT", "LT"), Text("PP", "PP")
COLUMNS = (28.0, 74.0, 110.0, 268.0, 304.0, 350.0)
"""Middles of the columns: power, light touch, pin prick on the right; pin prick, light touch, power on the left."""

NAME = 158.0
TABLE_WIDTH = 378.0
RESULT_WIDTH = 356.0
LABEL_WIDTH = 160.0
LETTERS = {1: 28, 2: 14, 3: 9}
"""How many letters a line of one, two or three columns takes."""

MOST_EXPLAINED = 3
"""So many possible grades are explained; of more there is no room but for the letters."""

CONTRACTION = Text("Anale contractie (VAC)", "Anal contraction (VAC)")


def worksheet(examination: Examination, language: Language) -> str:
    """Every finding, right and left beside each segment, as on the worksheet."""
    drawn = [_heads(language)]
    for number, place in enumerate(DERMATOMES):
        y = ROW * (number + 2)
        muscle = MUSCLE_AT[number + 1]
        if muscle is not None:
            drawn.append(element("rect", x=0, y=y - ROW + 3.6, width=TABLE_WIDTH, height=ROW, fill="#eef1f4"))
        right = _findings(examination.right, number, muscle)
        left = _findings(examination.left, number, muscle)
        for x, found in zip(COLUMNS, (*right, *reversed(left)), strict=True):
            drawn.append(words(found, x, y, 10.5, text_anchor="middle"))
        drawn.append(words(place, NAME, y, 10.5, text_anchor="end", font_weight="700"))
        if place in KEY_MUSCLES:
            drawn.append(words(_short(KEY_MUSCLES[place].in_(language)), NAME + 5, y, 8.5))
    drawn.append(element("rect", x=0, y=ROW + 3.6, width=TABLE_WIDTH, height=ROW * 28, fill="none", stroke="#3a3a3a"))
    return "".join(drawn)


def _heads(language: Language) -> str:
    names = (MOTOR, TOUCH, PRICK, PRICK, TOUCH, MOTOR)
    heads = [
        words(name.in_(language), x, ROW, 10, text_anchor="middle") for x, name in zip(COLUMNS, names, strict=True)
    ]
    sides = ((say.RIGHT, 69.0), (say.LEFT, 309.0))
    over = [words(side.in_(language), x, 0, 11, text_anchor="middle", font_weight="700") for side, x in sides]
    return "".join([*heads, *over])


def _findings(side: Side, number: int, muscle: int | None) -> tuple[str, str, str]:
    power = "" if muscle is None else side.motor[muscle] or "?"
    return power, side.light_touch[number] or "?", side.pin_prick[number] or "?"


def _short(name: str) -> str:
    return name.partition(" (")[0]


def results(examination: Examination, result: Result, language: Language) -> str:
    """Levels, grade, zones, scores and the anal examination."""
    drawn: list[str] = []
    y = 0.0
    for label, columns in _lines(examination, result, language):
        wrapped = [textwrap.wrap(column, LETTERS[len(columns)]) or [""] for column in columns]
        drawn.append(words(label, 0, y, 10.5))
        width = (RESULT_WIDTH - LABEL_WIDTH) / len(columns)
        for at, column in enumerate(wrapped):
            for line, text in enumerate(column):
                drawn.append(words(text, LABEL_WIDTH + at * width, y + line * 13, 10.5, font_weight="600"))
        y += 13 * max(map(len, wrapped)) + 3.5
    return "".join(drawn)


def _lines(examination: Examination, result: Result, language: Language) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "", (say.RIGHT.in_(language), say.LEFT.in_(language))
    for label, both in (
        (say.SENSORY_LEVEL, result.sensory_level),
        (say.MOTOR_LEVEL, result.motor_level),
        (say.SENSORY_ZONE, result.sensory_zone),
        (say.MOTOR_ZONE, result.motor_zone),
    ):
        yield label.in_(language), tuple(say.listed(values, language) for values in both)
    yield say.NEUROLOGICAL_LEVEL.in_(language), (say.listed(result.neurological_level, language),)
    yield say.COMPLETENESS.in_(language), (say.listed(result.completeness, language),)
    if len(result.ais) > MOST_EXPLAINED:
        yield say.AIS.in_(language), (say.listed(result.ais, language),)
    else:
        yield from ((f"AIS {grade}", (say.AIS_WORDS[grade].in_(language),)) for grade in result.ais)
    yield say.FRANKEL.in_(language), (say.listed(frankel(result.ais), language),)
    heads = tuple(head.in_(language) for head in (say.RIGHT, say.LEFT, say.TOTAL))
    yield say.SCORES.in_(language), heads
    for label, scores, most in (
        (say.LIGHT_TOUCH, result.light_touch, 112),
        (say.PIN_PRICK, result.pin_prick, 112),
        (say.UPPER_MOTOR, result.upper_motor, 50),
        (say.LOWER_MOTOR, result.lower_motor, 50),
    ):
        yield f"{label.in_(language)} ({most})", _totals(scores)
    for label, answer in ((CONTRACTION, examination.contraction), (say.PRESSURE, examination.pressure)):
        yield label.in_(language), (ANSWERS[answer].in_(language) if answer else "?",)
    yield say.NON_KEY.in_(language), tuple(_non_key(side, language) for side in (examination.right, examination.left))


def _totals(scores: Scores) -> tuple[str, ...]:
    return tuple(say.total(score) for score in scores)


def _non_key(side: Side, language: Language) -> str:
    if side.non_key == UNKNOWN:
        return "-"
    return NONE.in_(language) if side.non_key == NO_NON_KEY else side.non_key
