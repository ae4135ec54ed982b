"""The sentences around the tables, the same in text and page."""

from __future__ import annotations

from collections.abc import Iterator

import lifelines  # type: ignore[import-untyped]

from wervelwijzer.language.text import Language, Text
from wervelwijzer.validation import words
from wervelwijzer.validation.analysis import ModelResult, Validation
from wervelwijzer.validation.limits import HORIZONS, RULES, TOO_FEW, shown
from wervelwijzer.version import VERSION


def about(validation: Validation, language: Language) -> Iterator[tuple[str, str]]:
    """What was read: pairs of a name and a figure."""
    registry, period = validation.registry, validation.period
    yield words.PATIENTS.in_(language), shown(len(registry.patients), language)
    yield words.DEATHS.in_(language), shown(registry.deaths, language)
    yield words.ROWS_LEFT_OUT.in_(language), str(registry.left_out)
    if period:
        ends = [day.strftime("%Y-%m") for day in (period.first, period.until or period.last)]
        yield words.PERIOD.in_(language), " - ".join(ends)
    yield words.FILE.in_(language), registry.sha256
    yield words.SOFTWARE.in_(language), f"Wervelwijzer {VERSION}"


def after_reasons(model: ModelResult, language: Language) -> Iterator[str]:
    """What must be known of those who were placed; that they are too few, where they are."""
    if model.unchecked:
        yield words.UNCHECKED.in_(language).format(shown(model.unchecked, language))
    if not model.enough:
        yield TOO_FEW.in_(language)
    elif model.lacking_median is not None:
        lacking = model.scored.whys["missing"]
        share = words.percent(lacking / len(model.scored.assigned))
        median = words.with_interval(model.lacking_median, 1, language)
        yield words.SELECTED.in_(language).format(shown(lacking, language), share, median)


def discrimination(model: ModelResult, language: Language) -> str:
    """Harrell's C by points and by group, and the log-rank test, in one line."""
    found, parts = model.discrimination, []
    if found is not None:
        for c, way, number in (
            (found.points, words.BY_POINTS, found.pointed),
            (found.groups, words.BY_GROUPS, found.grouped),
        ):
            if c is not None:
                size = shown(number, language)
                parts.append(f"{way.in_(language)} {words.with_interval(c, 2, language)}, n = {size}")
    line = f"{words.HARRELL.in_(language)}: {'; '.join(parts) or '-'}"
    return f"{line}; {words.LOG_RANK.in_(language)}: {words.p_value(model.log_rank, language)}."


def on_calibration(model: ModelResult, language: Language) -> Iterator[str]:
    """What cannot be calibrated, and why."""
    published = model.scored.groups
    if not published:
        yield words.NO_GROUPS.in_(language)
    elif not any(one.alive or one.median or one.at_least or one.under for one in published):
        yield words.NOTHING_PUBLISHED.in_(language)
    elif not any(month in one.alive for one in published for month in HORIZONS):
        yield words.NO_LIMITS.in_(language)


def on_overlap(validation: Validation, language: Language) -> Iterator[str]:
    """Whom no model places, and whom all of them place."""
    yield words.NOBODY.in_(language).format(shown(validation.together.nobody, language))
    common = shown(validation.together.everybody, language)
    sentence = words.COMMON if validation.together.c else words.NO_COMMON
    yield sentence.in_(language).format(common)


def not_tested(validation: Validation, language: Language) -> str | None:
    """The models that compute nothing, by name; None where there are none."""
    names = [label.in_(language) for label in validation.not_tested]
    return words.NOT_COMPUTED.in_(language).format("; ".join(names)) if names else None


def methods(language: Language) -> list[str]:
    """How it was done, and what is hidden."""
    texts: list[Text] = [*words.METHODS, RULES]
    return [text.in_(language).format(lifelines=lifelines.__version__).replace("*", "") for text in texts]
