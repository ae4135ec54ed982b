"""The models as a list, and one model with its whole table, as text or JSON."""

from __future__ import annotations

from collections.abc import Iterator

from wervelwijzer.language.text import Language
from wervelwijzer.models import MODELS
from wervelwijzer.models.words import OUTCOMES, SurvivalModel
from wervelwijzer.prognosis.text import folded
from wervelwijzer.prognosis.wire import Json, about, both, group_json
from wervelwijzer.prognosis.words import marks, performance, published, say


def overview(language: Language, width: int) -> str:
    """One line for each model: whether it computes, what it predicts, on how many patients it was made."""
    lines = [folded(line, width) for line in _overview(language)]
    return "\n".join(lines) + "\n"


def whole(model: SurvivalModel, language: Language, width: int) -> str:
    """One model: table, groups, for whom, how good, where from."""
    return "\n".join(folded(line, width) for line in _whole(model, language)) + "\n"


def listing_json() -> list[Json]:
    """All models, as JSON."""
    return [model_json(model) for model in MODELS]


def model_json(model: SurvivalModel) -> Json:
    """One model with its whole table, as JSON."""
    return {
        "model": model.code,
        "label": both(model.label),
        "outcome": model.outcome,
        "recommended_by_guideline": model.recommended,
        "mark": model.mark,
        "computed": model.computed,
        "higher_is_better": model.higher_is_better,
        "items": [
            {
                "label": both(one.item.label),
                "mark": one.mark,
                "rows": [
                    {"points": row.points, **both(words)} for row, words in zip(one.item.rows, one.rows, strict=True)
                ],
                "note": both(one.note) if one.note else None,
            }
            for one in model.items
        ],
        "groups": [group_json(group) for group in model.groups],
        "conditions": [{"code": one.code, "level": one.level, **both(one.says)} for one in model.conditions],
        **about(model),
    }


def _overview(language: Language) -> Iterator[str]:
    for computed, heading in ((True, "computed"), (False, "not_computed")):
        yield say(heading, language)
        for model in MODELS:
            if model.computed is computed:
                yield f"· {model.code}: {_short(model, language)}"
        yield ""
    yield marks(language)
    yield say("recommended", language)
    yield say("fact_of", language)


def _short(model: SurvivalModel, language: Language) -> str:
    star = " *" if model.recommended else ""
    size = f", n = {model.patients}" if model.patients else ""
    return f"{model.label.in_(language)}{star} ({OUTCOMES[model.outcome].in_(language)}{size}) [{model.mark}]"


def _whole(model: SurvivalModel, language: Language) -> Iterator[str]:
    yield _short(model, language)
    if model.missing:
        kinds = ", ".join(model.accepts)
        yield f"! {model.missing.in_(language)} ({say('takes', language)}: {kinds})"
    yield f"{say('derived', language)}: {model.derived_from.in_(language)}."
    yield ""
    yield from _inputs(model, language)
    yield from _groups(model, language)
    yield from _conditions(model, language)
    if model.performance:
        yield say("performance", language)
        yield from (f"  · {performance(one, language)}" for one in model.performance)
    yield f"{say('calibration', language)}: {model.calibration.in_(language)}"
    for variant in model.variants:
        label = f"{say('variant', language)}, {variant.label.in_(language)}"
        yield f"{label}: {variant.says.in_(language)} [{variant.mark}]"
    if model.notes:
        yield say("notes", language)
        yield from (f"  · {note.in_(language)}" for note in model.notes)
    yield say("references", language)
    yield from (f"  · {one.cite}{f', doi {one.doi}' if one.doi else ''}" for one in model.references)
    yield marks(language)


def _inputs(model: SurvivalModel, language: Language) -> Iterator[str]:
    if model.items:
        yield say("items", language)
    for one in model.items:
        yield f"  {one.item.label.in_(language)} [{one.mark}]"
        for row, words in zip(one.item.rows, one.rows, strict=True):
            yield f"    {row.points:>2}  {words.in_(language)}"
        if one.note:
            yield f"    {one.note.in_(language)}"
    if model.needs or model.also_needs:
        asked = [
            *(fact.label.in_(language) for fact in model.needs),
            *(words.in_(language) for words in model.also_needs),
        ]
        yield f"{say('inputs', language)}: {', '.join(asked)}"


def _groups(model: SurvivalModel, language: Language) -> Iterator[str]:
    if not model.groups:
        return
    yield say("groups", language)
    for group in model.groups:
        points = ""
        if group.totals:
            low, high = group.totals
            points = f" ({low if low == high else f'{low}-{high}'} {say('points', language)})"
        share = say("share", language, group.share) if group.share else ""
        said = [published(group, language), group.says.in_(language) if group.says else "", share]
        yield f"  · {group.label.in_(language)}{points}: {'; '.join(part for part in said if part)} [{group.mark}]"


def _conditions(model: SurvivalModel, language: Language) -> Iterator[str]:
    for level, heading in (("outside", "conditions"), ("doubt", "conditions_doubt")):
        found = [one for one in model.conditions if one.level == level]
        if found:
            yield say(heading, language)
            yield from (f"  · {one.says.in_(language)}" for one in found)
