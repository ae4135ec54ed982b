"""The fewest tablets that make a dose exactly, from the sizes that the pharmacy has; no size is shipped."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from wervelwijzer.dose.problems import exact, refuse, shown
from wervelwijzer.dose.steroids import STEROIDS, Steroid, steroid
from wervelwijzer.dose.wire import number, parse, text

MOST_UNITS = 200_000
MOST_SIZES = 20


@dataclass(frozen=True)
class Pharmacy:
    """The sizes in mg that a pharmacy has of each corticosteroid, largest first, and from which list."""

    sizes: Mapping[Steroid, tuple[Fraction, ...]]
    source: str


@dataclass(frozen=True)
class Count:
    """How many tablets of each size make the dose, largest first; empty where it cannot be made.

    `below` and `above` are the nearest amounts in mg that can be made, where the dose itself cannot.
    """

    dose: Fraction
    tablets: tuple[tuple[int, Fraction], ...]
    below: Fraction | None = None
    above: Fraction | None = None


@dataclass(frozen=True)
class Dose:
    """A dose in mg; tablets are counted only for one that is taken by mouth."""

    amount: Fraction
    by_mouth: bool = True


@dataclass(frozen=True)
class Wanted:
    """What is asked: doses of one drug, perhaps in one other only, perhaps with tablets."""

    drug: Steroid
    doses: tuple[Dose, ...]
    of_the_guideline: bool
    to: Steroid | None = None
    pharmacy: Pharmacy | None = None

    @property
    def counted(self) -> tuple[Steroid, ...]:
        """The drugs of which tablets are counted."""
        if self.to is not None or self.pharmacy is None:
            return (self.to or self.drug,)
        return tuple(self.pharmacy.sizes)


def fewest(dose: Fraction, sizes: tuple[Fraction, ...]) -> Count:
    """The fewest whole tablets that make the dose exactly; of equally few, the largest.

    Raises:
        DoseError: the dose is so large, or so finely divided, that it cannot be counted out.
    """
    unit = Fraction(1, math.lcm(dose.denominator, *(size.denominator for size in sizes)))
    steps = sorted({int(size / unit) for size in sizes}, reverse=True)
    wanted = int(dose / unit)
    if wanted > MOST_UNITS:
        refuse(
            "--tablets",
            dose,
            f"{shown(dose)} mg is te groot of te fijn verdeeld om in tabletten uit te tellen.",
            f"{shown(dose)} mg is too large or too finely divided to be counted out in tablets.",
        )
    counts = _counts(wanted + steps[-1], steps)
    if counts[wanted] is not None:
        return Count(dose, _picked(wanted, steps, counts, unit))
    below = next((made for made in range(wanted - 1, 0, -1) if counts[made] is not None), None)
    above = next(made for made in range(wanted + 1, len(counts)) if counts[made] is not None)
    return Count(dose, (), None if below is None else below * unit, above * unit)


def _counts(most: int, steps: list[int]) -> list[int | None]:
    """The fewest tablets for each amount up to `most`; None where there is no way."""
    counts: list[int | None] = [0] + [None] * most
    for made in range(1, most + 1):
        before = [found for step in steps if step <= made and (found := counts[made - step]) is not None]
        counts[made] = min(before) + 1 if before else None
    return counts


def _picked(
    wanted: int, steps: list[int], counts: list[int | None], unit: Fraction
) -> tuple[tuple[int, Fraction], ...]:
    picked: dict[int, int] = {}
    while wanted:
        now = counts[wanted]
        assert now is not None
        step = next(one for one in steps if one <= wanted and counts[wanted - one] == now - 1)
        picked[step] = picked.get(step, 0) + 1
        wanted -= step
    return tuple((picked[step], step * unit) for step in sorted(picked, reverse=True))


def typed_sizes(given: str, item: str = "--tablets") -> tuple[Fraction, ...]:
    """Sizes as typed: 4,1.5,0.5, or with decimal commas and semicolons 4;1,5;0,5.

    Raises:
        DoseError: something in it is no size.
    """
    pieces = re.split(r"[;\s]+" if re.search(r"[;\s]", given.strip()) else ",", given.strip())
    return _checked([exact(piece) for piece in pieces], given, item)


def read_pharmacy(content: bytes, item: str = "--tablets-file") -> Pharmacy:
    """A pharmacy's list: {"version": ..., "source": ..., "tablets": {"dexamethasone": [4, 1.5, 0.5]}}.

    Raises:
        DoseError: it is no such list; the message names the entry and what would be right.
    """
    given = parse(content, item)
    names = {"version", "source", "tablets"}
    if not isinstance(given, Mapping) or set(given) != names or not isinstance(given["tablets"], Mapping):
        refuse(
            item,
            given,
            'geef {"version": ..., "source": ..., "tablets": {"dexamethasone": [maten in mg]}}.',
            'give {"version": ..., "source": ..., "tablets": {"dexamethasone": [sizes in mg]}}.',
        )
    source = f"{text(given['source'], f'{item} source')}, {text(given['version'], f'{item} version')}"
    sizes: dict[Steroid, tuple[Fraction, ...]] = {}
    for name, own in given["tablets"].items():
        place = f"{item} tablets.{shown(name)}"
        found = known(str(name), place)
        if not isinstance(own, list):
            refuse(place, own, "geef een lijst van maten in mg.", "give a list of sizes in mg.")
        sizes[found] = _checked([number(size, place) for size in own], own, place)
    return Pharmacy(sizes, source)


def _checked(sizes: list[Fraction | None], given: object, item: str) -> tuple[Fraction, ...]:
    found = [size for size in sizes if size]
    if not found or len(found) != len(sizes) or len(found) > MOST_SIZES:
        refuse(
            item,
            given,
            f"'{shown(given)}' kan niet. Geef maten in mg boven 0 (hoogstens {MOST_SIZES}): 4,1.5,0.5 of 4;1,5;0,5.",
            f"'{shown(given)}' cannot be. Give sizes in mg above 0 ({MOST_SIZES} at most): 4,1.5,0.5 or 4;1,5;0,5.",
        )
    return tuple(sorted(set(found), reverse=True))


def known(word: str, item: str) -> Steroid:
    """The corticosteroid that a word names.

    Raises:
        DoseError: it names none.
    """
    found = steroid(word)
    if found is None:
        nl, en = (", ".join(getattr(label, language) for label in STEROIDS.values()) for language in ("nl", "en"))
        refuse(
            item,
            word,
            f"'{shown(word)}' is onbekend. Bekend zijn: {nl}.",
            f"'{shown(word)}' is unknown. Known are: {en}.",
        )
    return found
