"""Where models agree with each other, and where the team's estimate lies on the other side of a limit."""

from __future__ import annotations

from collections.abc import Sequence

from wervelwijzer.language.text import Text
from wervelwijzer.prognosis.gates import GATES, Says
from wervelwijzer.prognosis.result import AtGate, Differs, ModelResult


def at_gates(results: Sequence[ModelResult]) -> tuple[AtGate, ...]:
    """Who says longer, shorter and nothing at each limit; a model outside its population or table is not heard."""
    heard = [result for result in results if result.speaks]

    def who(gate: int, said: Says) -> tuple[str, ...]:
        return tuple([result.model.code for result in heard if result.says[gate] == said])

    return tuple([AtGate(gate, who(gate, "longer"), who(gate, "shorter"), who(gate, "undecided")) for gate in GATES])


def differences(results: Sequence[ModelResult], estimate: float | None) -> tuple[Differs, ...]:
    """A warning for each model that lies on another side of a limit than the estimate, with all such limits."""
    if estimate is None:
        return ()
    found = []
    for result in results:
        gates = tuple(
            [gate for gate in GATES if result.speaks and _on_the_other_side(result.says[gate], estimate, gate)]
        )
        if gates:
            found.append(Differs(gates, result.model.code, _words(result, gates, estimate)))
    return tuple(found)


def _on_the_other_side(said: Says, estimate: float, gate: int) -> bool:
    return said == ("shorter" if estimate >= gate else "longer")


def _words(result: ModelResult, gates: tuple[int, ...], estimate: float) -> Text:
    name, longer = result.model.label, result.says[gates[0]] == "longer"
    months, limits = f"{estimate:g}", [str(gate) for gate in gates]
    side = ("langer", "longer") if longer else ("korter", "shorter")
    return Text(
        f"Het team schat {months.replace('.', ',')} maanden; {name.nl} wijst op {side[0]} dan {' en '.join(limits)} "
        "maanden.",
        f"The team estimates {months} months; {name.en} points to {side[1]} than {' and '.join(limits)} months.",
    )
