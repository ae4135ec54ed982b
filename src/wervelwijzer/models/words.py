"""What is said of a survival model: its table in words, what was published of its groups, and for whom it was made.

Frozen values; nothing here computes. Printed figures are texts, so that 3.0 stays 3.0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from wervelwijzer.language.decisions import Decision, Value
from wervelwijzer.language.scores import Item, Score
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Fact, Statement

Mark = Literal["V2", "V1", "D", "F"]

MARKS: Mapping[Mark, Text] = {
    "V2": Text("gelezen in twee of meer onafhankelijke bronnen", "read in two or more independent sources"),
    "V1": Text("gelezen in één bron", "read in one source"),
    "D": Text(
        "niet zelf gelezen: volgt uit wat wel gelezen is, of klopt ermee",
        "not read itself: follows from what was read, or fits it",
    ),
    "F": Text("uit een aangeleverd bestand, hier niet nagegaan", "from a supplied file, not checked here"),
}

Outcome = Literal["survival", "short_life", "walking"]

OUTCOMES: Mapping[Outcome, Text] = {
    "survival": Text("overleving", "survival"),
    "short_life": Text("overlijden binnen twee maanden", "death within two months"),
    "walking": Text("lopen na radiotherapie", "walking after radiotherapy"),
}

Kind = Literal["points", "cox"]


@dataclass(frozen=True)
class Figure:
    """A printed figure with its 95 % interval, where that was read."""

    value: str
    low: str | None = None
    high: str | None = None


@dataclass(frozen=True, kw_only=True)
class Alive:
    """The share of a group that was alive, or had the outcome, so many months on (0: at the end of treatment)."""

    months: int
    percent: str
    mark: Mark
    note: Text | None = None


@dataclass(frozen=True, eq=False, kw_only=True)
class Group:
    """A group of a model and what is published of it.

    `totals` are the points that lead to it, both ends included. `median` is in months, or in weeks where `weeks`.
    `at_least` and `under` are what the authors predict, in months: at least so many, fewer than so many.
    `share` is the percentage of the derivation cohort. `says` is what else they attach to it.
    """

    value: Value
    label: Text
    mark: Mark
    totals: tuple[int, int] | None = None
    share: str | None = None
    median: Figure | None = None
    weeks: bool = False
    at_least: int | None = None
    under: int | None = None
    alive: tuple[Alive, ...] = ()
    says: Text | None = None


@dataclass(frozen=True, eq=False, kw_only=True)
class Explained:
    """An item of a score in words: what each row stands for, in the order of the item's rows, and how sure it is."""

    item: Item
    rows: tuple[Text, ...]
    mark: Mark
    note: Text | None = None


@dataclass(frozen=True, eq=False, kw_only=True)
class Condition:
    """For whom a model was not made: `unfit` is true of such a patient, and `says` gives the reason.

    `outside` is a patient whom its authors left out; `doubt` one of whom they had few, or whom we place by a reading.
    """

    code: str
    unfit: Statement
    says: Text
    level: Literal["outside", "doubt"] = "outside"


@dataclass(frozen=True, kw_only=True)
class Performance:
    """How well a model told patients apart, in the cohort that it was made on or in another."""

    where: Text
    statistic: Literal["C", "AUC"]
    figure: Figure
    mark: Mark
    external: bool
    patients: int | None = None


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A publication; `doi` where it was read."""

    cite: str
    doi: str | None = None


@dataclass(frozen=True, eq=False, kw_only=True)
class Variant:
    """Another published form of a table, shown beside the one that counts."""

    code: str
    label: Text
    says: Text
    total: Decision
    group: Decision | None
    mark: Mark


@dataclass(frozen=True, eq=False, kw_only=True)
class SurvivalModel:
    """A published model, computed where its table was read.

    `total` and `group` are its decisions (None where there is none); a model without both computes nothing, says in
    `missing` what is missing, names its inputs in `needs` and `also_needs` (what is no fact of a case), and takes the
    missing table from a file of a kind in `accepts`. `recommended` is what the guideline says of it (None: nothing).
    `counts` is false for a model that is an older form of another, so that one voice is not heard twice.
    """

    code: str
    label: Text
    outcome: Outcome
    mark: Mark
    recommended: bool | None
    derived_from: Text
    patients: int | None
    calibration: Text
    references: tuple[Reference, ...]
    score: Score | None = None
    items: tuple[Explained, ...] = ()
    total: Decision | None = None
    group: Decision | None = None
    groups: tuple[Group, ...] = ()
    higher_is_better: bool | None = None
    conditions: tuple[Condition, ...] = ()
    performance: tuple[Performance, ...] = ()
    notes: tuple[Text, ...] = ()
    variants: tuple[Variant, ...] = ()
    missing: Text | None = None
    needs: tuple[Fact, ...] = ()
    also_needs: tuple[Text, ...] = ()
    accepts: tuple[Kind, ...] = ()
    counts: bool = True

    @property
    def computed(self) -> bool:
        """Whether its table is at hand."""
        return self.total is not None or self.group is not None


def explained(item: Item, mark: Mark, *rows: tuple[str, str], note: Text | None = None) -> Explained:
    """The words of an item, a (Dutch, English) pair for each of its rows.

    Raises:
        ValueError: there are more or fewer words than rows.
    """
    if len(rows) != len(item.rows):
        raise ValueError(f"{item.label.en}: {len(rows)} words for {len(item.rows)} rows. Give each row its words.")
    return Explained(item=item, rows=tuple(Text(*row) for row in rows), mark=mark, note=note)
