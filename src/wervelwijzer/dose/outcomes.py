"""The judgements that a limit can lead to, and how a dose that is only partly known is held against a step."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from wervelwijzer.dose.published import Step
from wervelwijzer.dose.words import Value, compared, say
from wervelwijzer.language.text import Text

Verdict = Literal["within", "beyond", "cannot_be_said", "not_applicable", "not_verified"]
VERDICTS: dict[Verdict, Text] = {
    "within": Text("binnen", "within"),
    "beyond": Text("buiten", "beyond"),
    "cannot_be_said": Text("niet te zeggen", "cannot be said"),
    "not_applicable": Text("niet van toepassing", "not applicable"),
    "not_verified": Text("niet geverifieerd, uit", "not verified, off"),
}


@dataclass(frozen=True)
class Outcome:
    """One judgement with its reasons; `cord_dose_of` are the courses whose cord dose would settle it."""

    verdict: Verdict
    reasons: tuple[Text, ...]
    cord_dose_of: tuple[int, ...] = ()


@dataclass(frozen=True)
class Span:
    """A dose in Gy between two bounds; equal where it is known."""

    low: Fraction
    high: Fraction

    def at_most(self, limit: Fraction) -> bool | None:
        """Whether the dose is at most the limit; None where its bounds lie on both sides."""
        if self.high <= limit:
            return True
        return False if self.low > limit else None


def one(verdict: Verdict, nl: str, en: str, **values: Fraction | int | str | Text) -> tuple[Outcome, ...]:
    """A single outcome with one reason."""
    return (Outcome(verdict, (say(nl, en, **values),)),)


def stepped(dose: Span, steps: tuple[Step, ...], what: Text, course: int) -> tuple[Outcome, ...]:
    """Hold a dose against steps: within the first that reaches it, beyond the last, or both where its bounds allow."""
    for reached in steps:
        if dose.at_most(reached.up_to):
            return (Outcome("within", (_against(what, dose.high, reached.up_to, reached.says),)),)
    last = steps[-1]
    if dose.at_most(last.up_to) is False:
        return (Outcome("beyond", (_against(what, dose.high, last.up_to, None),)),)
    figures: dict[str, Value] = {"what": what, "limit": last.up_to, "dose": dose.high, "says": last.says}
    says = say(
        "{what} {dose} Gy bij de voorgeschreven dosis; binnen tot en met {limit} Gy ({says}).",
        "{what} {dose} Gy at the prescribed dose; within up to and including {limit} Gy ({says}).",
        **figures,
    )
    return (Outcome("within", (says,), (course,)), Outcome("beyond", (says,), (course,)))


def _against(what: Text, dose: Fraction, limit: Fraction, says: Text | None) -> Text:
    line = say("{what} {compared} Gy", "{what} {compared} Gy", what=what, compared=compared(dose, limit))
    return Text(f"{line.nl}{': ' + says.nl if says else ''}.", f"{line.en}{': ' + says.en if says else ''}.")
