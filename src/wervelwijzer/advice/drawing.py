"""The drawing of a decision for one case."""

from __future__ import annotations

import difflib
from functools import reduce
from operator import or_

from wervelwijzer import guideline
from wervelwijzer.advice.case import Case, CaseError, Problem
from wervelwijzer.advice.engine import Engine, engine
from wervelwijzer.advice.result import SUPPORTS
from wervelwijzer.diagrams.draw import draw
from wervelwijzer.language.decisions import Decision
from wervelwijzer.language.text import Language, Text


class UnknownDecisionError(CaseError):
    """There is no decision of this name; the message names the closest one and all others."""


def draw_decision(name: str, case: Case, language: Language = "nl", whole: bool = False) -> str:
    """The diagram of a decision as SVG, with the way of the case through it.

    Args:
        name: of the decision, such as `imaging.deadline_hours`.
        case: what is known of the patient.
        language: of all words in the drawing.
        whole: the complete diagram; otherwise what this case can still reach and one step aside, to fit on A4.

    Raises:
        UnknownDecisionError: there is no decision of this name.
    """
    reader = engine()
    decision = _decision(reader, name)
    root = reader.roots[f"decision {name}"]
    ends = [node for node in reader.forest.nodes_under(root) if node in reader.forest.terminals]
    outcomes = reduce(or_, (reader.forest.outcomes[node] for node in ends))
    known, used = reader.with_defaults(case.known)
    return draw(
        reader.view(known),
        root,
        title=decision.label,
        note=_note(),
        value_words=decision.word_for,
        outcomes=reader.in_reading_order(decision, outcomes),
        language=language,
        derived={reader.variable[default.fact] for default in used},
        whole=whole,
    )


def _note() -> Text:
    nl = f"{SUPPORTS.nl} Richtlijn {guideline.TITLE}, versie {guideline.VERSION} ({guideline.YEAR})."
    en = f"{SUPPORTS.en} Guideline {guideline.TITLE}, version {guideline.VERSION} ({guideline.YEAR})."
    return Text(nl, en)


def _decision(reader: Engine, name: str) -> Decision:
    decisions = {decision.name: decision for decision in reader.rules.decisions}
    if name in decisions:
        return decisions[name]
    shown = name if len(name) <= 60 else name[:60] + "…"
    meant = difflib.get_close_matches(name, decisions, n=1)
    hint = (f" Bedoelt u '{meant[0]}'?", f" Did you mean '{meant[0]}'?") if meant else ("", "")
    every = ", ".join(decisions)
    raise UnknownDecisionError(
        [
            Problem(
                "",
                shown,
                Text(
                    f"Onbekend besluit '{shown}'.{hint[0]} De besluiten zijn: {every}.",
                    f"Unknown decision '{shown}'.{hint[1]} The decisions are: {every}.",
                ),
            )
        ]
    )
