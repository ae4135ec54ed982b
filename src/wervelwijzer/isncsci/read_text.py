"""The form that a doctor types, read: a line for each row of the worksheet.

    R LT C2-T9:2 T10:1 T11-S4-5:0     light touch on the right
    R PP C2-T9:2 T10-S4-5:0           pin prick
    R M C5-T1:5 L2:3 L3:2 L4-S1:0     key muscles
    R NK L3                           lowest non-key muscle with function, `geen`, or NT; may be left out
    L LT ...                          the left side in the same way; `B` stands for both sides
    VAC: nee                          voluntary anal contraction (also WAC)
    DAP: ja                           deep anal pressure (also DAD)

Case does not matter; `=` may stand for `:`, commas and semicolons for spaces; what follows `#` is a remark. A place
that is left out is unknown.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from wervelwijzer.isncsci.examination import Examination, Part
from wervelwijzer.isncsci.problems import ExaminationError, Problem, WordError, shown
from wervelwijzer.isncsci.segments import SideName
from wervelwijzer.isncsci.sheet import Sheet
from wervelwijzer.isncsci.spelling import (
    CONTRACTION_SPELLINGS,
    NON_KEY_SPELLINGS,
    PART_SPELLINGS,
    PRESSURE_SPELLINGS,
    SIDE_SPELLINGS,
    read_answer,
    read_finding,
    read_non_key,
    read_places,
)
from wervelwijzer.language.text import Text


class Word(NamedTuple):
    """A word with the column in which it begins."""

    text: str
    column: int


_WORD = re.compile(r"[:=]|[^\s,;:=]+")
_SEPARATORS = (":", "=")

WRONG_START = Text(
    "begint geen regel; een regel begint met R, L of B (beide), of met VAC of DAP.",
    "does not begin a line; a line begins with R, L or B (both), or with VAC or DAP.",
)
WRONG_PART = Text(
    "wordt niet onderzocht; schrijf LT (aanraking), PP (prik), M (kracht) of NK (niet-sleutelspier).",
    "is not examined; write LT (light touch), PP (pin prick), M (power) or NK (non-key muscle).",
)
ENDS_EARLY = Text("de regel houdt hier op; er ontbreekt:", "the line ends here; it lacks:")


def read_text(text: str) -> Examination:
    """Read the typed form.

    Raises:
        ExaminationError: with everything that is wrong, each with its line and column and what would be right.
    """
    sheet = Sheet()
    problems: list[Problem] = []
    read = False
    for number, line in enumerate(text.splitlines(), 1):
        written = line.partition("#")[0]
        words = [Word(match.group(), match.start() + 1) for match in _WORD.finditer(written)]
        if words:
            read = True
            _Line(number, words, sheet, problems).read()
    if not read:
        problems.append(_empty())
    if problems:
        raise ExaminationError(problems)
    return sheet.examination()


def _empty() -> Problem:
    return Problem(
        Text("regel 1", "line 1"),
        "",
        Text(
            "er is geen onderzoek ingevuld; begin met een regel zoals: R LT C2-T9:2 T10-S4-5:0.",
            "no examination was given; begin with a line such as: R LT C2-T9:2 T10-S4-5:0.",
        ),
    )


class _Line:
    """One line while it is read; what is wrong goes to `problems`, the rest to the sheet."""

    def __init__(self, number: int, words: list[Word], sheet: Sheet, problems: list[Problem]) -> None:
        self.number, self.words, self.sheet, self.problems = number, words, sheet, problems
        self.at = 0

    def read(self) -> None:
        start = self._next()
        first = start.text.lower()
        if first in CONTRACTION_SPELLINGS:
            self._answer("contraction")
        elif first in PRESSURE_SPELLINGS:
            self._answer("pressure")
        elif first in SIDE_SPELLINGS:
            self._side(SIDE_SPELLINGS[first])
        else:
            self._wrong(start, Text(f"{shown(start.text)} {WRONG_START.nl}", f"{shown(start.text)} {WRONG_START.en}"))

    def _side(self, sides: tuple[SideName, ...]) -> None:
        word = self._value(Text("LT, PP, M of NK", "LT, PP, M or NK"))
        if word is None:
            return
        if word.text.lower() in NON_KEY_SPELLINGS:
            self._non_key(sides)
        elif word.text.lower() in PART_SPELLINGS:
            self._items(sides, PART_SPELLINGS[word.text.lower()])
        else:
            self._wrong(word, Text(f"{shown(word.text)} {WRONG_PART.nl}", f"{shown(word.text)} {WRONG_PART.en}"))

    def _items(self, sides: tuple[SideName, ...], part: Part) -> None:
        self._skip_separator()
        while self.at < len(self.words):
            place = self._next()
            if self.at == len(self.words) or self.words[self.at].text not in _SEPARATORS:
                self._wrong(place, _without_finding(place))
                continue
            if self._place_follows():
                self._skip_separator()
                self._wrong(place, _without_finding(place))
                continue
            finding = self._value(Text(f"de bevinding bij {place.text}", f"the finding at {place.text}"))
            if finding is not None:
                self._item(sides, part, place, finding)

    def _item(self, sides: tuple[SideName, ...], part: Part, place: Word, finding: Word) -> None:
        try:
            places = read_places(place.text, part)
        except WordError as error:
            self._wrong(place, error.says)
            return
        try:
            found = read_finding(finding.text, part)
        except WordError as error:
            self._wrong(finding, Text(f"{place.text}: {error.says.nl}", f"{place.text}: {error.says.en}"))
            return
        try:
            for side in sides:
                self.sheet.fill(side, part, places, found)
        except WordError as error:
            self._wrong(place, error.says)

    def _answer(self, name: str) -> None:
        word = self._value(Text("ja, nee of NT", "yes, no or NT"))
        if word is not None:
            try:
                self.sheet.answer(None, name, read_answer(word.text))
            except WordError as error:
                self._wrong(word, error.says)
            self._end()

    def _non_key(self, sides: tuple[SideName, ...]) -> None:
        word = self._value(Text("een segment, geen of NT", "a segment, none or NT"))
        if word is not None:
            try:
                for side in sides:
                    self.sheet.answer(side, "non_key", read_non_key(word.text))
            except WordError as error:
                self._wrong(word, error.says)
            self._end()

    # --- words ---

    def _next(self) -> Word:
        self.at += 1
        return self.words[self.at - 1]

    def _skip_separator(self) -> None:
        if self.at < len(self.words) and self.words[self.at].text in _SEPARATORS:
            self.at += 1

    def _place_follows(self) -> bool:
        """Whether behind the separator another place stands with its own separator, and not a finding."""
        return any(word.text in _SEPARATORS for word in self.words[self.at + 1 : self.at + 3])

    def _value(self, lacking: Text) -> Word | None:
        """The next word, past a separator; what is lacking where the line ends."""
        self._skip_separator()
        if self.at < len(self.words):
            return self._next()
        last = self.words[-1]
        end = Word(last.text, last.column + len(last.text))
        self._wrong(end, Text(f"{ENDS_EARLY.nl} {lacking.nl}.", f"{ENDS_EARLY.en} {lacking.en}."))
        return None

    def _end(self) -> None:
        if self.at < len(self.words):
            word = self.words[self.at]
            self._wrong(
                word,
                Text(
                    f"{shown(word.text)} hoort niet meer op deze regel; begin een nieuwe regel, of zet er # voor.",
                    f"{shown(word.text)} does not belong on this line; begin a new line, or put # before it.",
                ),
            )

    def _wrong(self, word: Word, says: Text) -> None:
        where = Text(f"regel {self.number}, kolom {word.column}", f"line {self.number}, column {word.column}")
        self.problems.append(Problem(where, word.text, says))


def _without_finding(place: Word) -> Text:
    return Text(
        f"bij {shown(place.text)} staat geen bevinding; schrijf bijvoorbeeld {place.text}:2.",
        f"no finding is given at {shown(place.text)}; write for example {place.text}:2.",
    )
