"""An examination from JSON.

    {
      "right": {
        "light_touch": {"C2": 2, "C3": "NT", "C4-S4-5": 0},
        "pin_prick": {"C2-S4-5": 2},
        "motor": {"C5-T1": 5, "L2": 3, "L3": "2*", "L4-S1": 0},
        "lowest_non_key_muscle": "L3"
      },
      "left": {...},
      "voluntary_anal_contraction": "no",
      "deep_anal_pressure": "yes"
    }

Findings are numbers or texts: sensation 0-2, NT, 0*, 1*, NT*; power 0-5, NT, 0*-4*, NT*; behind a star N (counted as
normal) or A (counted as abnormal). Keys are segments or ranges. Contraction and pressure are true or false, yes, no or
NT.
What is absent or null is unknown. `about` may hold anything and is not read.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Iterable, Mapping

from wervelwijzer.isncsci.examination import PARTS, Examination, Part
from wervelwijzer.isncsci.problems import ExaminationError, Problem, WordError, shown
from wervelwijzer.isncsci.segments import SIDE_WORDS, SIDES, SideName
from wervelwijzer.isncsci.sheet import Sheet
from wervelwijzer.isncsci.spelling import read_answer, read_finding, read_non_key, read_places
from wervelwijzer.language.text import Text

ANSWER_KEYS = {"voluntary_anal_contraction": "contraction", "deep_anal_pressure": "pressure"}
NON_KEY = "lowest_non_key_muscle"
TOP_KEYS = (*SIDES, *ANSWER_KEYS, "about")
SIDE_KEYS = (*PARTS, NON_KEY)


def read_json(text: str) -> Examination:
    """Read one examination from JSON.

    Raises:
        ExaminationError: no JSON, or a name, value or place that does not exist; with everything that is wrong.
    """
    try:
        content = json.loads(text, object_pairs_hook=_once)
    except (json.JSONDecodeError, RecursionError) as error:
        line, column = (error.lineno, error.colno) if isinstance(error, json.JSONDecodeError) else (1, 1)
        where = Text(f"regel {line}, kolom {column}", f"line {line}, column {column}")
        says = Text(
            "dit is geen geldige JSON; controleer aanhalingstekens, komma's en haken.",
            "this is not valid JSON; check quotes, commas and brackets.",
        )
        raise ExaminationError([Problem(where, "", says)]) from None
    return check(content)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        says = Text("staat er twee keer; houd één van de twee.", "is given twice; keep one of them.")
        raise ExaminationError([Problem(Text(twice, twice), twice, says)])
    return found


def check(content: object) -> Examination:
    """Check an examination that is already an object.

    Raises:
        ExaminationError: with everything that is wrong.
    """
    reader = _Reader()
    reader.read(content)
    if reader.problems:
        raise ExaminationError(reader.problems)
    return reader.sheet.examination()


class _Reader:
    """Fills a sheet, and gathers what is wrong."""

    def __init__(self) -> None:
        self.sheet = Sheet()
        self.problems: list[Problem] = []

    def read(self, content: object) -> None:
        top = self._object(content, "examination", TOP_KEYS)
        for side in SIDES:
            if top.get(side) is not None:
                self._side(side, top[side])
        for key, name in ANSWER_KEYS.items():
            if top.get(key) is not None:
                self._try(key, top[key], lambda word, name=name: self.sheet.answer(None, name, read_answer(word)))  # type: ignore[misc]

    def _side(self, side: SideName, content: object) -> None:
        parts = self._object(content, side, SIDE_KEYS)
        for part in PARTS:
            found = parts.get(part)
            if found is None:
                continue
            for place, finding in self._object(found, f"{side}.{part}", None).items():
                if finding is not None:
                    self._cell(side, part, place, finding)
        if parts.get(NON_KEY) is not None:
            where = f"{side}.{NON_KEY}"
            self._try(where, parts[NON_KEY], lambda word: self.sheet.answer(side, "non_key", read_non_key(word)))

    def _cell(self, side: SideName, part: Part, place: str, finding: object) -> None:
        def fill(word: str) -> None:
            self.sheet.fill(side, part, read_places(place, part), read_finding(word, part))

        if isinstance(finding, bool):
            finding = str(finding).lower()
        self._try(f"{side}.{part}.{place}", finding, fill)

    def _object(self, content: object, where: str, keys: Iterable[str] | None) -> Mapping[str, object]:
        if not isinstance(content, Mapping):
            says = Text(
                f"hier hoort een object met namen te staan, geen {shown(content)}.",
                f"an object with names belongs here, not {shown(content)}.",
            )
            self.problems.append(Problem(Text(where, where), str(content), says))
            return {}
        if keys is not None:
            for key in content.keys() - set(keys):
                self.problems.append(_unknown(where, str(key), list(keys)))
        return content

    def _try(self, where: str, value: object, write: Callable[[str], None]) -> None:
        word = {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
        try:
            if isinstance(value, float | list | dict):
                raise WordError(
                    Text(
                        f"{shown(value)} is geen bevinding; geef een heel getal of een tekst.",
                        f"{shown(value)} is no finding; give a whole number or a text.",
                    )
                )
            write(word)
        except WordError as error:
            self.problems.append(Problem(_where(where), word, error.says))


def _where(path: str) -> Text:
    side = path.partition(".")[0]
    words = next((SIDE_WORDS[name] for name in SIDES if name == side), None)
    return Text(f"{path} ({words.nl})", path) if words else Text(path, path)


def _unknown(where: str, key: str, keys: list[str]) -> Problem:
    close = difflib.get_close_matches(key, keys, 1)
    listed = ", ".join(keys)
    meant = Text(f"; bedoelt u '{close[0]}'?", f"; did you mean '{close[0]}'?") if close else Text(".", ".")
    says = Text(
        f"deze naam bestaat hier niet (wel: {listed}){meant.nl}", f"no such name here (there are: {listed}){meant.en}"
    )
    path = f"{where}.{key}"
    return Problem(Text(path, path), key, says)
