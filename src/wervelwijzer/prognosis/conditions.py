"""Conditions as a model file writes them, turned into statements of the language.

{"fact": "status.karnofsky", "at_least": 80}          also more_than, at_most, less_than, between: [50, 70]
{"fact": "tumour.primary", "one_of": ["breast"]}      {"fact": "tumour.visceral_metastases", "is": false}
{"all": [...]}   {"any": [...]}   {"not": {...}}      {"otherwise": true}
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.quantities import Quantity
from wervelwijzer.language.words import (
    AtLeast,
    Choice,
    Fact,
    MoreThan,
    Not,
    Number,
    Statement,
    YesNo,
    all_of,
    any_of,
    is_false,
    is_one_of,
    is_true,
    not_,
)
from wervelwijzer.prognosis.file_errors import refuse, shown, the_nearest

DEEPEST = 20
"""How many layers a condition may have."""

THRESHOLDS = ("at_least", "more_than", "at_most", "less_than")
WORDS = ("is", "one_of", *THRESHOLDS, "between")


def statement(content: object, place: str, depth: int = 0) -> Statement:
    """The statement that a condition means; `place` is where it stands in the file.

    Raises:
        CaseError: the condition names a fact, value or word that does not exist; it says which would be right.
    """
    if depth > DEEPEST:
        refuse(place, "", "is te diep genest; splits de voorwaarde", "is nested too deeply; split the condition")
    if not isinstance(content, Mapping) or not content:
        refuse(
            place,
            shown(content),
            'is geen voorwaarde; schrijf bijvoorbeeld {"fact": "status.karnofsky", "at_least": 80}',
            'is no condition; write for example {"fact": "status.karnofsky", "at_least": 80}',
        )
    if "fact" in content:
        return _about_fact(content, place)
    if len(content) != 1:
        refuse(place, shown(content), "heeft meer dan één woord; houd er één", "has more than one word; keep one")
    word, inside = next(iter(content.items()))
    if word == "otherwise" and inside is True:
        return all_of()
    if word == "not":
        return not_(statement(inside, f"{place}.not", depth + 1))
    if word in ("all", "any") and isinstance(inside, list) and inside:
        parts = [statement(part, f"{place}.{word}[{number}]", depth + 1) for number, part in enumerate(inside)]
        return all_of(*parts) if word == "all" else any_of(*parts)
    refuse(
        place,
        shown(content),
        "is geen voorwaarde; de woorden zijn fact, all, any, not en otherwise",
        "is no condition; the words are fact, all, any, not and otherwise",
    )


def fact_named(name: object, place: str) -> Fact:
    """The fact of this name.

    Raises:
        CaseError: there is none; it names the nearest.
    """
    fact = BY_NAME.get(name) if isinstance(name, str) else None
    if fact is None:
        nearest = the_nearest(name, BY_NAME)
        refuse(
            place,
            shown(name),
            f"is geen feit{f'; bedoelt u {nearest}?' if nearest else ''} Alle feiten: wervelwijzer facts",
            f"is no fact{f'; did you mean {nearest}?' if nearest else ''} All facts: wervelwijzer facts",
        )
    return fact


def _about_fact(content: Mapping[str, Any], place: str) -> Statement:
    fact = fact_named(content["fact"], f"{place}.fact")
    words = [word for word in content if word != "fact"]
    if len(words) != 1 or words[0] not in WORDS:
        refuse(
            place,
            shown(content),
            f"moet naast fact precies één van deze woorden hebben: {', '.join(WORDS)}",
            f"must have exactly one of these words beside fact: {', '.join(WORDS)}",
        )
    word, given, here = words[0], content[words[0]], f"{place}.{words[0]}"
    match fact:
        case YesNo():
            return _yes_no(fact, word, given, here)
        case Choice():
            return _choice(fact, word, given, here)
        case _:
            assert isinstance(fact, Number)
            return _number(fact, word, given, here)


def _yes_no(fact: YesNo, word: str, given: object, place: str) -> Statement:
    if word != "is" or not isinstance(given, bool):
        refuse(
            place,
            shown(given),
            f'past niet bij {fact.name}; schrijf "is": true of "is": false',
            f'does not go with {fact.name}; write "is": true or "is": false',
        )
    return is_true(fact) if given else is_false(fact)


def _choice(fact: Choice, word: str, given: object, place: str) -> Statement:
    values = [given] if word == "is" else given
    known = isinstance(values, list) and values and all(isinstance(value, str) for value in values)
    if word not in ("is", "one_of") or not known or not isinstance(values, list):
        refuse(
            place,
            shown(given),
            f'past niet bij {fact.name}; schrijf "one_of" met waarden uit: {", ".join(fact.values)}',
            f'does not go with {fact.name}; write "one_of" with values of: {", ".join(fact.values)}',
        )
    for value in values:
        if value not in fact.values:
            refuse(
                place,
                shown(value),
                f"is geen waarde van {fact.name}; mogelijk zijn: {', '.join(fact.values)}",
                f"is no value of {fact.name}; possible are: {', '.join(fact.values)}",
            )
    return is_one_of(fact, *values)


def _number(fact: Number[Quantity], word: str, given: object, place: str) -> Statement:
    if word == "between" and isinstance(given, list) and len(given) == 2:
        low, high = (_bound(fact, one, place) for one in given)
        return all_of(AtLeast(fact, low), Not(MoreThan(fact, high)))
    if word not in THRESHOLDS:
        refuse(
            place,
            shown(given),
            f'past niet bij {fact.name}; schrijf {", ".join(THRESHOLDS)} of "between": [laagste, hoogste]',
            f'does not go with {fact.name}; write {", ".join(THRESHOLDS)} or "between": [lowest, highest]',
        )
    bound = _bound(fact, given, place)
    made: dict[str, Callable[[], Statement]] = {
        "at_least": lambda: AtLeast(fact, bound),
        "more_than": lambda: MoreThan(fact, bound),
        "at_most": lambda: Not(MoreThan(fact, bound)),
        "less_than": lambda: Not(AtLeast(fact, bound)),
    }
    return made[word]()


def _bound(fact: Number[Quantity], given: object, place: str) -> Quantity:
    """A limit as a case holds its numbers, so that 2.57 reaches a limit of 2.57."""
    if isinstance(given, bool) or not isinstance(given, int | Fraction) or not fact.minimum <= given <= fact.maximum:
        unit = fact.unit.written
        refuse(
            place,
            shown(given),
            f"is geen grens voor {fact.name}; geef een getal van {fact.minimum} tot en met {fact.maximum} {unit.nl}",
            f"is no limit for {fact.name}; give a number from {fact.minimum} to {fact.maximum} {unit.en}",
        )
    return fact.unit(int(given) if given == int(given) else Fraction(float(given)))
