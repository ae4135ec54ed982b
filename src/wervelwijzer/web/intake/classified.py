"""The classification of an examination in the words of the page."""

from __future__ import annotations

from dataclasses import dataclass

from wervelwijzer.isncsci import words as say
from wervelwijzer.isncsci.classify import classify
from wervelwijzer.isncsci.examination import Examination
from wervelwijzer.isncsci.facts import facts_of, mri_must_cover
from wervelwijzer.isncsci.read_json import check
from wervelwijzer.isncsci.result import Both, Result, Values, certain
from wervelwijzer.isncsci.write import to_json
from wervelwijzer.language.text import Language, Text
from wervelwijzer.web.intake.examination import Fields, content_of


@dataclass(frozen=True)
class Pair:
    """A result of either side."""

    label: Text
    right: str
    left: str


@dataclass(frozen=True)
class Classified:
    """The classification in words."""

    examination: Examination
    result: Result
    language: Language

    @property
    def ais(self) -> str:
        """The grade, or the grades that are still possible."""
        return say.listed(self.result.ais, self.language)

    @property
    def ais_words(self) -> str:
        """What the grade means, where it is certain."""
        grade = certain(self.result.ais)
        return say.AIS_WORDS[grade].in_(self.language) if grade else ""

    @property
    def level(self) -> str:
        """The neurological level."""
        return self._listed(self.result.neurological_level)

    @property
    def completeness(self) -> str:
        """Complete or not."""
        return self._listed(self.result.completeness)

    @property
    def pairs(self) -> list[Pair]:
        """Levels and zones, right and left."""
        found = self.result
        return [
            self._pair(say.SENSORY_LEVEL, found.sensory_level),
            self._pair(say.MOTOR_LEVEL, found.motor_level),
            self._pair(say.SENSORY_ZONE, found.sensory_zone),
            self._pair(say.MOTOR_ZONE, found.motor_zone),
        ]

    @property
    def remarks(self) -> list[str]:
        """What a reader must know."""
        return [remark.in_(self.language) for remark in say.remarks(self.examination, self.result)]

    @property
    def mri(self) -> str:
        """What the MRI must cover."""
        return mri_must_cover(self.result).says.in_(self.language)

    @property
    def facts(self) -> dict[str, bool | str]:
        """What could be taken over into the record."""
        return facts_of(self.result)

    @property
    def json(self) -> dict[str, object]:
        """As it is kept."""
        return to_json(self.examination)

    @property
    def summary(self) -> str:
        """One line for a screen reader."""
        return f"AIS {self.ais} · {say.NEUROLOGICAL_LEVEL.in_(self.language)}: {self.level}"

    def _pair(self, label: Text, both: Both) -> Pair:
        return Pair(label, self._listed(both.right), self._listed(both.left))

    def _listed(self, values: Values) -> str:
        return say.listed(values, self.language)


def classified(fields: Fields, language: Language) -> Classified:
    """The classification of what was filled in.

    Raises:
        ExaminationError: a field holds what cannot be found there.
    """
    examination = check(content_of(fields))
    return Classified(examination, classify(examination), language)
