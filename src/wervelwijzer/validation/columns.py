"""The header of a registry: how its cells are separated, which columns are facts, and which mean nothing to us."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn

from wervelwijzer.advice.case import CaseError, Problem
from wervelwijzer.facts import BY_NAME, FACTS
from wervelwijzer.language.text import Text

ID, START, END, DAYS, DIED = "id", "start", "end", "days", "died"
OWN = (ID, START, END, DAYS, DIED)

FORMAT = Text(
    "Een register is een CSV-bestand (UTF-8, komma of puntkomma) met een rij per patiënt. Kolommen: id (mag "
    "ontbreken), start (datum), end (datum van overlijden of laatste controle) of days (dagen vanaf start), died (ja "
    "of nee), en verder feiten zoals status.karnofsky; alle feiten: wervelwijzer facts.",
    "A registry is a CSV file (UTF-8, comma or semicolon), a row per patient. Columns: id (optional), start (date), "
    "end (date of death or last contact) or days (days since start), died (yes or no), and facts such as "
    "status.karnofsky; all facts: wervelwijzer facts.",
)


@dataclass(frozen=True)
class Ignored:
    """A column that is no fact and plays no part; `meant` is the fact whose name comes closest, if any does."""

    name: str
    meant: str | None

    @property
    def says(self) -> Text:
        """What is done with it, and what may have been meant."""
        nl, en = (f" Bedoelt u {self.meant}?", f" Did you mean {self.meant}?") if self.meant else ("", "")
        return Text(
            f"Kolom '{self.name}' is geen feit en telt niet mee.{nl}",
            f"Column '{self.name}' is no fact and is left aside.{en}",
        )


def separator_of(text: str) -> str:
    """The separator that the header uses most: a comma, a semicolon or a tab."""
    header = text.lstrip("\r\n").partition("\n")[0]
    return max(",;\t", key=header.count)


def check_columns(names: Sequence[str]) -> tuple[Ignored, ...]:
    """The columns that play no part.

    Raises:
        CaseError: a column stands there twice, or one without which nothing can be counted is missing.
    """
    twice = sorted({name for name in names if name and names.count(name) > 1})
    if twice:
        refuse(
            ", ".join(twice),
            f"Deze kolommen staan er meer dan eens: {', '.join(twice)}. Houd van elk één.",
            f"These columns are given more than once: {', '.join(twice)}. Keep one of each.",
        )
    _needs(names, DIED)
    if DAYS not in names:
        _needs(names, START)
        _needs(names, END)
    return tuple(Ignored(name, _closest(name)) for name in names if name and name not in OWN and name not in BY_NAME)


def refuse(fact: str, nl: str, en: str) -> NoReturn:
    """The file as a whole cannot be used."""
    raise CaseError([Problem(fact, "", Text(f"{nl} {FORMAT.nl}", f"{en} {FORMAT.en}"))])


def _needs(names: Sequence[str], wanted: str) -> None:
    if wanted in names:
        return
    seen = ", ".join(f"'{name}'" for name in names[:8] if name) or "-"
    other = (" (of days)", " (or days)") if wanted in (START, END) else ("", "")
    refuse(
        wanted,
        f"De kolom {wanted}{other[0]} ontbreekt; gelezen zijn {seen}.",
        f"The column {wanted}{other[1]} is missing; read were {seen}.",
    )


def _closest(given: str) -> str | None:
    """The fact whose name, short name or label comes nearest to a column, if any does."""
    plain = _plain(given)
    spelled: dict[str, str] = {}
    for fact in FACTS:
        for written in (fact.label.en, fact.label.nl, fact.name.partition(".")[2], fact.name):
            spelled[_plain(written)] = fact.name
    found = difflib.get_close_matches(plain, spelled, n=1, cutoff=0.75)
    return spelled[found[0]] if found else None


def _plain(name: str) -> str:
    return name.lower().replace("_", " ").replace(".", " ").strip()
