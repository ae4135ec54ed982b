"""What a failed proof says, and what to do next: a pair of texts for each kind of flaw."""

from __future__ import annotations

from wervelwijzer.language.decisions import Value
from wervelwijzer.language.text import Text

Message = tuple[Text, Text]


def gap() -> Message:
    """A case that no row of a decision table decides."""
    return (
        Text("In dit geval beslist geen enkele rij.", "In this case no row decides."),
        Text("Voeg een rij toe voor dit geval, of geef `otherwise`.", "Add a row for this case, or give `otherwise`."),
    )


def undeclared(value: str) -> Message:
    """A case whose value the decision does not declare."""
    return (
        Text(
            f"Dit geval krijgt een waarde die niet is opgegeven: {value}.",
            f"This case gets an undeclared value: {value}.",
        ),
        Text("Zet de waarde in `values`, of verbeter de rij.", "List the value in `values`, or correct the row."),
    )


def unreachable(value: Value) -> Message:
    """A declared value that no case gets."""
    return (
        Text(f"Geen enkel geval krijgt de waarde {value}.", f"No case gets the value {value}."),
        Text(
            "Verbeter de rij die deze waarde hoort te geven, of haal de waarde uit `values`.",
            "Correct the row that should give this value, or take the value out of `values`.",
        ),
    )


def always_member(value: Value) -> Message:
    """A member that is in every set."""
    return (
        Text(f"{value} zit in elke verzameling.", f"{value} is in every set."),
        Text("Controleer `asked` en de rij van dit lid.", "Check `asked` and the row of this member."),
    )


def miscounted(found: int, expected: int) -> Message:
    """The values do not add up to the space: a fault of the engine, not of a rule."""
    return (
        Text(
            f"De waarden tellen op tot {found} cellen in plaats van {expected}.",
            f"The values add up to {found} cells instead of {expected}.",
        ),
        Text(
            "Dit is een fout in de rekenkern, niet in een regel: meld haar.",
            "This is a fault of the engine, not of a rule: report it.",
        ),
    )


def dead_row(number: int, value: Value) -> Message:
    """A row that decides nothing."""
    return (
        Text(
            f"Rij {number} (waarde {value}) beslist nergens: zij geldt nooit, of eerdere rijen gaan altijd voor.",
            f"Row {number} (value {value}) decides nowhere: it never holds, or earlier rows always go first.",
        ),
        Text(
            "Zet de rij hoger, verbeter haar voorwaarde of haal haar weg.",
            "Move the row up, correct its condition or remove it.",
        ),
    )


def dead_otherwise(value: Value) -> Message:
    """An `otherwise` that decides nothing."""
    return (
        Text(
            f"`otherwise` (waarde {value}) beslist nergens: de rijen dekken alles.",
            f"`otherwise` (value {value}) decides nowhere: the rows cover everything.",
        ),
        Text(
            "Laat `otherwise` weg, of verbeter de rij die te veel dekt.",
            "Leave `otherwise` out, or correct the row that covers too much.",
        ),
    )


def item_gap(item: Text) -> Message:
    """A case in which an item of a score gives no points."""
    return (
        Text(
            f"Het onderdeel '{item.nl}' geeft dit geval geen punten.",
            f"The item '{item.en}' gives this case no points.",
        ),
        Text("Voeg een rij toe aan dit onderdeel.", "Add a row to this item."),
    )


def dead_points(item: Text, number: int, points: Value) -> Message:
    """A row of an item that gives nobody its points."""
    return (
        Text(
            f"Rij {number} ({points} punten) van het onderdeel '{item.nl}' geldt voor niemand.",
            f"Row {number} ({points} points) of the item '{item.en}' holds for nobody.",
        ),
        Text(
            "Zet de rij hoger, verbeter haar voorwaarde of haal haar weg.",
            "Move the row up, correct its condition or remove it.",
        ),
    )


def knowledge(what: Text) -> Message:
    """A step of knowledge that does not narrow what is possible as it must."""
    return (
        what,
        Text(
            "Dit is een fout in de rekenkern, niet in een regel: meld haar.",
            "This is a fault of the engine, not of a rule: report it.",
        ),
    )


def violated(what: Text) -> Message:
    """A theorem that does not hold."""
    return (
        what,
        Text(
            "Verbeter de regel. Klopt het geval volgens de tekst, geef de stelling dan een uitzondering met een naam.",
            "Correct the rule. If the text supports the case, give the theorem a named exception.",
        ),
    )


def vacuous() -> Message:
    """A theorem about nobody."""
    return (
        Text(
            "De stelling gaat over niemand: haar voorwaarde kan niet waar zijn.",
            "The theorem is about nobody: its condition cannot hold.",
        ),
        Text("Verbeter de voorwaarde van de stelling.", "Correct the condition of the theorem."),
    )


def dead_exception(name: str) -> Message:
    """A named exception that the theorem does not need."""
    return (
        Text(
            f"De uitzondering {name} is dood: de stelling geldt ook zonder haar.",
            f"The exception {name} is dead: the theorem holds without it.",
        ),
        Text(
            "Haal de uitzondering weg, of herstel de regel waarvoor zij er was.",
            "Remove the exception, or restore the rule that it was there for.",
        ),
    )


def unranked(value: Value) -> Message:
    """A value of the decision that the theorem does not rank."""
    return (
        Text(
            f"De stelling geeft de waarde {value} geen plaats van streng naar laat.",
            f"The theorem does not rank the value {value} from strict to late.",
        ),
        Text("Zet de waarde op haar plaats in `ranking`.", "Put the value in its place in `ranking`."),
    )
