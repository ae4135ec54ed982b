"""The vocabulary of a case as a page for the terminal: names, kinds, ranges and what is asked."""

from __future__ import annotations

import textwrap

from wervelwijzer.advice.case import CaseError, Problem
from wervelwijzer.facts import FACTS, GROUPS
from wervelwijzer.language.text import Language, Text
from wervelwijzer.language.words import Choice, Fact, Number

WIDTH = 96


def render_facts(group: str | None, language: Language) -> str:
    """Every fact of a group (or of all groups) with its values and its question.

    Raises:
        CaseError: there is no such group.
    """
    if group is not None and group not in GROUPS:
        groups = ", ".join(GROUPS)
        says = Text(
            f"Onbekende groep '{group}'. De groepen zijn: {groups}.",
            f"Unknown group '{group}'. The groups are: {groups}.",
        )
        raise CaseError([Problem(group, "", says)])
    lines: list[str] = []
    for name in GROUPS if group is None else (group,):
        lines.append(name)
        for fact in FACTS:
            if fact.name.startswith(f"{name}."):
                lines.extend(_lines(fact, language))
        lines.append("")
    return "\n".join(lines)


def _lines(fact: Fact, language: Language) -> list[str]:
    name = fact.name.partition(".")[2]
    about = f"{fact.label.in_(language)}. {fact.help.in_(language)}"
    return [
        *textwrap.wrap(f"  {name}  {_kind(fact, language)}", WIDTH, subsequent_indent="      ", break_on_hyphens=False),
        *textwrap.wrap(about, WIDTH, initial_indent="      ", subsequent_indent="      ", break_on_hyphens=False),
    ]


def _kind(fact: Fact, language: Language) -> str:
    if isinstance(fact, Choice):
        return " | ".join(fact.values)
    if isinstance(fact, Number):
        step = f" ({fact.step})" if fact.step != 1 else ""
        return f"{fact.minimum} - {fact.maximum}{step} {fact.unit.written.in_(language)}".rstrip()
    return "true | false"
