"""Facts that a drawing suggests: shown, open to change, and only taken over where somebody says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wervelwijzer.advice.case import CaseError, FactValue
from wervelwijzer.advice.words import value_words
from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.text import Language
from wervelwijzer.web.intake.typed import plain, read_value, written

TAKE, SUGGESTED = "take.", "suggested."


@dataclass(frozen=True)
class Offer:
    """A fact that could be taken over: the suggestion, what stands in its field, and whether it is to be taken."""

    name: str
    label: str
    suggested: str
    suggested_words: str
    raw: str
    value: FactValue | None
    take: bool
    problem: str


def make_offers(facts: Mapping[str, FactValue], sent: Mapping[str, str], language: Language) -> tuple[Offer, ...]:
    """Suggestions; what somebody changed by hand stays as they wrote it."""
    return tuple(_offer(name, value, sent, language) for name, value in facts.items())


def taken(offers: Iterable[Offer]) -> dict[str, FactValue | None]:
    """What is to be recorded."""
    return {offer.name: offer.value for offer in offers if offer.take and offer.value is not None}


def _offer(name: str, value: FactValue, sent: Mapping[str, str], language: Language) -> Offer:
    fact = BY_NAME[name]
    suggested = written(fact, value, language)
    raw = sent.get(name, suggested)
    by_hand = raw != sent.get(f"{SUGGESTED}{name}", raw)
    raw = raw if by_hand else suggested
    found, problem = _read(name, raw, language)
    label = fact.label.in_(language)
    return Offer(
        name,
        label[:1].upper() + label[1:],
        suggested,
        value_words(fact, value).in_(language),
        raw,
        found,
        f"{TAKE}{name}" in sent,
        problem,
    )


def _read(name: str, raw: str, language: Language) -> tuple[FactValue | None, str]:
    try:
        return read_value(BY_NAME[name], raw, language), ""
    except CaseError as error:
        return None, plain(error.problems[0]).in_(language)
