"""Registries with a known truth: survival by group is drawn from the hazards that the test chooses, seeds are fixed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import numpy as np

from wervelwijzer.language.text import Text
from wervelwijzer.validation.registry import Registry, read_registry
from wervelwijzer.validation.scores import Assigned, Published, Scored
from wervelwijzer.validation.times import DAYS_A_MONTH

TODAY = date(2026, 11, 22)

BOLLEN_FACTS: Mapping[str, tuple[str, ...]] = {
    "A": ("breast", "90", "no", "no"),
    "B": ("prostate", "80", "no", "no"),
    "C": ("kidney", "60", "yes", "no"),
    "D": ("lung_non_small_cell", "60", "no", "no"),
}
"""Per category of Bollen a patient: primary, Karnofsky, visceral and brain metastases."""

HEAD = "id,start,end,died,tumour.primary,status.karnofsky,tumour.visceral_metastases,tumour.brain_metastases"


def exponential_months(
    medians: Sequence[float], group: np.ndarray, random: np.random.Generator, until: tuple[float, float] = (12.0, 48.0)
) -> tuple[np.ndarray, np.ndarray]:
    """Months followed and whether they died: exponential survival per group, uniform censoring between the limits."""
    survival = random.exponential(np.array(medians)[group] / np.log(2))
    censored = random.uniform(*until, size=len(group))
    return np.minimum(survival, censored), survival <= censored


def bollen_csv(medians: Mapping[str, float], size: int, seed: int, until: tuple[float, float] = (12.0, 48.0)) -> str:
    """A registry as CSV in which each category of Bollen has this median survival in months."""
    random = np.random.default_rng(seed)
    names = list(medians)
    group = random.integers(0, len(names), size)
    months, died = exponential_months(list(medians.values()), group, random, until)
    lines = [HEAD]
    for number in range(size):
        start = date(2018, 1, 1) + timedelta(days=int(random.integers(0, 900)))
        end = start + timedelta(days=max(1, round(months[number] * DAYS_A_MONTH)))
        facts = ",".join(BOLLEN_FACTS[names[group[number]]])
        lines.append(f"p{number},{start},{end},{'ja' if died[number] else 'nee'},{facts}")
    return "\n".join(lines) + "\n"


def registry(text: str) -> Registry:
    """The registry in a CSV text."""
    return read_registry(text.encode(), TODAY)


def plain_registry(months: np.ndarray, died: np.ndarray) -> Registry:
    """A registry without any fact: only times."""
    rows = [f"{m * DAYS_A_MONTH:.4f},{int(d)}" for m, d in zip(months, died, strict=True)]
    return registry("days,died\n" + "\n".join(rows) + "\n")


def plain_scored(groups: Sequence[Published], group: np.ndarray, points: np.ndarray | None = None) -> Scored:
    """A model that placed everyone; groups from the worst to the best."""
    totals = [None] * len(group) if points is None else [int(total) for total in points]
    assigned = [Assigned(groups[place].value, total) for place, total in zip(group, totals, strict=True)]
    return Scored("simulated", Text("gesimuleerd", "simulated"), tuple(groups), False, (), tuple(assigned))


def group(name: str, **published: object) -> Published:
    """A group with what was published of it."""
    return Published(value=name, label=Text(name, name), **published)  # type: ignore[arg-type]  # words as given
