"""The classification as JSON: each result with its value (null where more is possible) and the exact set."""

from __future__ import annotations

from wervelwijzer.isncsci.examination import Cell, Examination, open_cells
from wervelwijzer.isncsci.facts import facts_of, mri_must_cover
from wervelwijzer.isncsci.frankel import CAVEAT, frankel
from wervelwijzer.isncsci.result import Both, Result, Score, Scores, Values, certain
from wervelwijzer.isncsci.words import remarks
from wervelwijzer.isncsci.write import to_json
from wervelwijzer.language.text import Language

Object = dict[str, object]


def result_json(examination: Examination, result: Result, language: Language) -> Object:
    """Everything that the command prints, with the examination that it stands on."""
    coverage = mri_must_cover(result)
    return {
        **classification_json(result),
        "frankel": {**_values(frankel(result.ais)), "convention": CAVEAT.in_(language)},
        "open": [_cell(cell) for cell in open_cells(examination)],
        "remarks": [remark.in_(language) for remark in remarks(examination, result)],
        "facts": facts_of(result),
        "mri": {
            "sensory_borders": list(coverage.borders),
            "down_to": coverage.down_to,
            "says": coverage.says.in_(language),
        },
        "examination": to_json(examination),
    }


def classification_json(result: Result) -> Object:
    """The classification and the scores alone."""
    return {
        "sensory_level": _both(result.sensory_level),
        "motor_level": _both(result.motor_level),
        "neurological_level": _values(result.neurological_level),
        "completeness": _values(result.completeness),
        "ais": _values(result.ais),
        "sensory_zone": _both(result.sensory_zone),
        "motor_zone": _both(result.motor_zone),
        "light_touch": _scores(result.light_touch),
        "pin_prick": _scores(result.pin_prick),
        "upper_motor": _scores(result.upper_motor),
        "lower_motor": _scores(result.lower_motor),
    }


def _values(values: Values) -> Object:
    return {"value": certain(values), "possible": list(values)}


def _both(both: Both) -> Object:
    return {"right": _values(both.right), "left": _values(both.left)}


def _scores(scores: Scores) -> Object:
    return {name: _score(score) for name, score in zip(("right", "left", "total"), scores, strict=True)}


def _score(score: Score) -> Object:
    value = score.lowest if score.lowest == score.highest else None
    return {"value": value, "lowest": score.lowest, "highest": score.highest}


def _cell(cell: Cell) -> Object:
    return {"side": cell.side, "part": cell.part, "place": cell.place, "finding": cell.finding or None}
