"""The levels of the spine in words that a patient knows: from Th7 to 'borstwervel 7 (Th7)'."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wervelwijzer.language.text import Language, Text
from wervelwijzer.prognosis.spine import OCCIPUT, Level, levels_in, location_of, name_of


@dataclass(frozen=True)
class Part:
    """A part of the spine: its letter, its number of vertebrae, where it is, and what one vertebra of it is called."""

    letter: str
    count: int
    place: Text
    vertebra: Text
    vertebrae: Text

    def range_in(self, language: Language) -> str:
        """How many there are and how they are numbered."""
        return f"{self.count} {self.vertebrae.in_(language)}: {self.run_in(language)}"

    def run_in(self, language: Language) -> str:
        """The first and the last."""
        return f"{short_name(f'{self.letter}1', language)}–{short_name(f'{self.letter}{self.count}', language)}"


PARTS = (
    Part("C", 7, Text("nek", "neck"), Text("halswervel", "neck vertebra"), Text("halswervels", "vertebrae")),
    Part("T", 12, Text("borst", "chest"), Text("borstwervel", "chest vertebra"), Text("borstwervels", "vertebrae")),
    Part(
        "L",
        5,
        Text("onderrug", "lower back"),
        Text("lendenwervel", "lower-back vertebra"),
        Text("lendenwervels", "vertebrae"),
    ),
    Part(
        "S",
        5,
        Text("heiligbeen", "sacrum"),
        Text("heiligbeen", "sacrum"),
        Text("vergroeide wervels", "fused vertebrae"),
    ),
)

BACK_OF_THE_HEAD = Text("achterhoofd", "back of the head")


def read_levels(given: Sequence[str]) -> tuple[Level, ...]:
    """The levels from top to bottom, each once; runs such as T11-L1 count in full.

    Raises:
        CaseError: there is no such level, or a run goes upwards.
    """
    return levels_in(",".join(given)) if given else ()


def name_in_words(name: str, language: Language) -> str:
    """A level as a patient can find it in the drawing."""
    if name_of(name) == OCCIPUT:
        return BACK_OF_THE_HEAD.in_(language)
    part = next(part for part in PARTS if part.letter == name[0])
    return f"{part.vertebra.in_(language)} {name[1:]} ({short_name(name, language)})"


def short_names(levels: Sequence[Level], language: Language) -> str:
    """The levels as a professional writes them, in one line."""
    return ", ".join(BACK_OF_THE_HEAD.in_(language) if one.name == OCCIPUT else one.label(language) for one in levels)


def short_name(name: str, language: Language) -> str:
    """A level as a professional writes it: Th7 in Dutch, T7 in English."""
    return Level(name, location_of(name)).label(language)
