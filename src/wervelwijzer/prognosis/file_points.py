"""The points table of a model file: items that add up, and groups that share out every total."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from wervelwijzer.language.decisions import Decision, Total, first_match, row
from wervelwijzer.language.scores import Item, Points, Score
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Statement, scores_between
from wervelwijzer.models.words import Alive, Explained, Figure, Group, SurvivalModel
from wervelwijzer.prognosis.conditions import statement
from wervelwijzer.prognosis.file_errors import refuse, shown
from wervelwijzer.prognosis.file_parts import (
    MOST_ITEMS,
    MOST_ROWS,
    a_label,
    a_list,
    a_number,
    a_positive,
    a_text,
    a_whole,
    an_object,
    as_decimal,
    must_fall,
    some_months,
)
from wervelwijzer.prognosis.reach import reachable

MOST_POINTS = 1_000


def with_points(file: Mapping[str, Any], model: SurvivalModel, outside: Statement | None) -> SurvivalModel:
    """The model with the table of a points file."""
    items = [_item(item, f"items[{number}]") for number, item in enumerate(a_list(file, "items", MOST_ITEMS))]
    score = Score(f"survival.{model.code}", tuple(one.item for one in items))
    totals = reachable(score, outside)
    groups = tuple(_group(group, f"groups[{number}]") for number, group in enumerate(a_list(file, "groups", MOST_ROWS)))
    _share_out(totals, groups)
    return replace(
        model,
        score=score,
        items=tuple(items),
        total=total_decision(score, model, totals, outside),
        group=_grouped(score, model, groups, outside),
        groups=groups,
        missing=None,
    )


def _item(content: object, place: str) -> Explained:
    found = an_object(content, place, ("label", "rows"))
    rows = [
        _row(one, f"{place}.rows[{number}]") for number, one in enumerate(a_list(found, "rows", MOST_ROWS, f"{place}."))
    ]
    made = Item(a_label(found.get("label"), f"{place}.label"), tuple(points for points, _ in rows))
    return Explained(item=made, rows=tuple(words for _, words in rows), mark="F")


def _row(content: object, place: str) -> tuple[Points, Text]:
    found = an_object(content, place, ("points", "when", "label"))
    points = found.get("points")
    if isinstance(points, bool) or not isinstance(points, int) or abs(points) > MOST_POINTS:
        refuse(
            f"{place}.points",
            shown(points),
            f"is geen geheel getal van -{MOST_POINTS} tot {MOST_POINTS}",
            f"is no whole number from -{MOST_POINTS} to {MOST_POINTS}",
        )
    when = statement(found.get("when"), f"{place}.when")
    return Points(points, when), a_label(found.get("label", "-"), f"{place}.label")


def _group(content: object, place: str) -> Group:
    found = an_object(content, place, ("name", "label", "low", "high", "median_months", "alive"))
    name = a_text(found.get("name"), f"{place}.name")
    low, high = (a_whole(found.get(key), f"{place}.{key}") for key in ("low", "high"))
    if low > high:
        refuse(place, f"{low}-{high}", "loopt terug; zet de laagste eerst", "runs backwards; put the lowest first")
    return Group(
        value=name,
        label=a_label(found.get("label", name), f"{place}.label"),
        totals=(low, high),
        median=_figure(found["median_months"], f"{place}.median_months") if "median_months" in found else None,
        alive=_alive(found, place),
        mark="F",
    )


def _figure(content: object, place: str) -> Figure:
    found = an_object(content, place, ("value", "low", "high"))
    value = a_positive(found.get("value"), f"{place}.value")
    if ("low" in found) != ("high" in found):
        refuse(
            place,
            shown(dict(found)),
            "heeft een half interval; geef low en high",
            "has half an interval; give low and high",
        )
    if "low" not in found:
        return Figure(as_decimal(value))
    low, high = (a_positive(found[key], f"{place}.{key}") for key in ("low", "high"))
    if not low <= value <= high:
        refuse(place, as_decimal(value), "ligt buiten het eigen interval", "lies outside its own interval")
    return Figure(as_decimal(value), as_decimal(low), as_decimal(high))


def _alive(group: Mapping[str, Any], place: str) -> tuple[Alive, ...]:
    if "alive" not in group:
        return ()
    found = []
    for number, content in enumerate(a_list(group, "alive", MOST_ROWS, f"{place}.")):
        here = f"{place}.alive[{number}]"
        one = an_object(content, here, ("months", "percent"))
        percent = a_number(one.get("percent"), f"{here}.percent")
        if not 0 <= percent <= 100:
            refuse(f"{here}.percent", shown(percent), "is geen percentage", "is no percentage")
        found.append(Alive(months=some_months(one, here), percent=as_decimal(percent), mark="F"))
    must_fall([(one.months, Fraction(one.percent)) for one in found], f"{place}.alive")
    return tuple(found)


def _share_out(totals: tuple[int, ...], groups: tuple[Group, ...]) -> None:
    names = [group.value for group in groups]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        refuse("groups", shown(twice), "staat er twee keer in", "is given twice")
    for total in totals:
        holding = [group for group in groups if group.totals and group.totals[0] <= total <= group.totals[1]]
        if len(holding) != 1:
            many = len(holding)
            refuse(
                "groups",
                str(total),
                f"punten kan worden bereikt en zit in {many} groepen; elk totaal hoort in precies één groep",
                f"points can be reached and is in {many} groups; each total belongs in exactly one group",
            )


def total_decision(score: Score, model: SurvivalModel, totals: tuple[int, ...], outside: Statement | None) -> Decision:
    """The decision on the total of a supplied score."""
    name = model.label
    return Decision(
        name=f"{score.name}.points",
        label=Text(f"{name.nl}: totaal", f"{name.en}: total"),
        values=(*totals, *(() if outside is None else ("not_applicable",))),
        labels={},
        by=Total(score, outside=outside),
        source=(),
    )


def _grouped(score: Score, model: SurvivalModel, groups: tuple[Group, ...], outside: Statement | None) -> Decision:
    gate = () if outside is None else (row("not_applicable", outside),)
    bands = [(group.value, *group.totals) for group in groups if group.totals]
    return Decision(
        name=f"{score.name}.group",
        label=Text(f"{model.label.nl}: groep", f"{model.label.en}: group"),
        values=(*(group.value for group in groups), *(() if outside is None else ("not_applicable",))),
        labels={group.value: group.label for group in groups},
        by=first_match(*gate, *(row(name, scores_between(score, low, high)) for name, low, high in bands)),
        source=(),
    )
