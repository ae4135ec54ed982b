"""Equivalent doses of corticosteroids, the doses of the guideline and tablets, for people."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from wervelwijzer.dose.steroids import GUIDELINE, STEROIDS, Row, Steroid, equivalent, rows
from wervelwijzer.dose.tablets import Count, Pharmacy, Wanted, fewest
from wervelwijzer.dose.words import listed, say
from wervelwijzer.language.text import Text

SOURCE = Text(
    "Gelijkwaardig in glucocorticoïde werking, in meer dan één bron gelezen [V2]; het zegt niets over duur, "
    "toedieningsweg of andere werkingen.",
    "Equivalent in glucocorticoid effect, read in more than one source [V2]; it says nothing of duration, route or "
    "other effects.",
)
VARIANT = Text(
    "Sommige lijsten geven voor betamethason 0,6 in plaats van 0,75 mg; dat staat er tussen haakjes bij.",
    "Some lists give 0.6 instead of 0.75 mg for betamethasone; that is shown in brackets.",
)
NO_TABLETS = Text(
    "Tabletten: geen bron in ons bezit noemt maten. Geef die van uw apotheek: --tablets 4,1.5,0.5 of --tablets-file.",
    "Tablets: no source in our hands names sizes. Give those of your pharmacy: --tablets 4,1.5,0.5 or --tablets-file.",
)


def lines(wanted: Wanted) -> Iterator[Text]:
    """Everything, line by line."""
    if wanted.of_the_guideline:
        yield from _guideline()
    for dose in wanted.doses:
        yield say(
            "{n} mg {drug} is gelijkwaardig aan:",
            "{n} mg {drug} is equivalent to:",
            n=dose.amount,
            drug=STEROIDS[wanted.drug],
        )
        for row in rows(dose.amount, wanted.drug, wanted.to):
            yield _row(row)
        if wanted.pharmacy is not None and dose.by_mouth:
            yield from _tablets(dose.amount, wanted, wanted.pharmacy)
    if not wanted.of_the_guideline:
        yield from _guideline()
    yield VARIANT
    yield SOURCE
    if wanted.pharmacy is None:
        yield NO_TABLETS


def _guideline() -> Iterator[Text]:
    for one in GUIDELINE:
        amount = (
            say("{n}", "{n}", n=one.least)
            if one.least == one.most
            else say("{a}-{b}", "{a}-{b}", a=one.least, b=one.most)
        )
        yield say(
            "De richtlijn: {amount} mg dexamethason, {says} (corticosteroids, teken {offset}).",
            "The guideline: {amount} mg dexamethasone, {says} (corticosteroids, character {offset}).",
            amount=amount,
            says=one.says,
            offset=one.place.offset,
        )


def _row(row: Row) -> Text:
    variant = say(" ({n})", " ({n})", n=row.variant) if row.variant is not None else Text("", "")
    return say(
        "  {n} mg {drug}{variant}", "  {n} mg {drug}{variant}", n=row.amount, drug=STEROIDS[row.drug], variant=variant
    )


def _tablets(amount: Fraction, wanted: Wanted, pharmacy: Pharmacy) -> Iterator[Text]:
    """Tablets of the drug asked for, else of each drug that the pharmacy's list has."""
    for drug in wanted.counted:
        if drug in pharmacy.sizes:
            dose = equivalent(amount, wanted.drug, drug)
            yield counted(fewest(dose, pharmacy.sizes[drug]), drug, pharmacy.sizes[drug])
        else:
            yield say(
                "  Tabletten {drug}: de lijst van de apotheek noemt geen maten.",
                "  Tablets of {drug}: the pharmacy's list names no sizes.",
                drug=STEROIDS[drug],
            )


def counted(count: Count, drug: Steroid, sizes: tuple[Fraction, ...]) -> Text:
    """The tablets in words, or that the dose cannot be made."""
    names = {"drug": STEROIDS[drug], "dose": say("{n} mg", "{n} mg", n=count.dose), "sizes": _listed(sizes)}
    if count.tablets:
        taken = tuple(say("{n} × {size} mg", "{n} × {size} mg", n=number, size=size) for number, size in count.tablets)
        return say(
            "  Tabletten {drug} ({sizes} mg): {dose} = {taken}, samen {number} per dag.",
            "  Tablets of {drug} ({sizes} mg): {dose} = {taken}, {number} a day in all.",
            taken=Text(" + ".join(one.nl for one in taken), " + ".join(one.en for one in taken)),
            number=sum(number for number, _ in count.tablets),
            **names,
        )
    nearest = tuple(say("{n} mg", "{n} mg", n=amount) for amount in (count.below, count.above) if amount is not None)
    return say(
        "  Tabletten {drug} ({sizes} mg): {dose} is met hele tabletten niet te maken; het dichtst erbij: {nearest}.",
        "  Tablets of {drug} ({sizes} mg): {dose} cannot be made of whole tablets; nearest: {nearest}.",
        nearest=listed(nearest),
        **names,
    )


def _listed(sizes: tuple[Fraction, ...]) -> Text:
    return listed(tuple(say("{n}", "{n}", n=size) for size in sizes))
