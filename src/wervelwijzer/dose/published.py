"""The limits for the cord that were published, as far as they were read: figures, source, and how surely.

Everything stands in reference/models.md, section 9. Marks: V2 read in two independent sources, V1 in one, D follows
from what was read, M from memory only. M is not computed: such figures come from a hospital's own file.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from wervelwijzer.language.text import Text

Mark = Literal["V2", "V1", "D", "M"]
MARKS: dict[Mark, Text] = {
    "V2": Text("in twee bronnen gelezen", "read in two sources"),
    "V1": Text("in één bron gelezen", "read in one source"),
    "D": Text("onze afleiding uit wat gelezen is", "our derivation from what was read"),
    "M": Text("niet geverifieerd", "not verified"),
}

LimitName = Literal[
    "quantec_conventional",
    "quantec_converted",
    "quantec_stereotactic",
    "hytec_de_novo",
    "sahgal_reirradiation",
    "nieder",
    "recovery_rule",
    "nieder_points",
]


@dataclass(frozen=True)
class Limit:
    """One published limit. `holds_for` is for whom it was published, `switch` how an unverified one is switched on."""

    name: LimitName
    label: Text
    mark: Mark
    source: str
    holds_for: Text
    remark: Text | None = None
    switch: Text | None = None


@dataclass(frozen=True)
class Step:
    """A dose in Gy up to and including which something was published, and what."""

    up_to: Fraction
    says: Text


QUANTEC_FRACTION = (Fraction("1.8"), Fraction(2))
QUANTEC_STEPS = (
    Step(Fraction(54), Text("myelopathie minder dan 1 %", "myelopathy less than 1 %")),
    Step(Fraction(61), Text("myelopathie minder dan 10 %", "myelopathy less than 10 %")),
)
QUANTEC_STEREOTACTIC = {1: Fraction(13), 3: Fraction(20)}

HYTEC_SAYS = Text("het gepubliceerde punt van 1-5 % risico", "the published point of 1-5 % risk")
HYTEC: dict[int, tuple[Step, ...]] = {
    1: (
        Step(Fraction("12.4"), Text("de onderkant van 12,4-14,0 Gy", "the lower end of 12.4-14.0 Gy")),
        Step(Fraction(14), Text("de bovenkant van 12,4-14,0 Gy", "the upper end of 12.4-14.0 Gy")),
    ),
    2: (Step(Fraction(17), HYTEC_SAYS),),
    3: (Step(Fraction("20.3"), HYTEC_SAYS),),
    4: (Step(Fraction(23), HYTEC_SAYS),),
    5: (Step(Fraction("25.3"), HYTEC_SAYS),),
}

SAHGAL_ALPHA_BETA = Fraction(2)
SAHGAL_CUMULATIVE, SAHGAL_STEREOTACTIC, SAHGAL_SHARE, SAHGAL_MONTHS = Fraction(70), Fraction(25), Fraction(1, 2), 5

NIEDER_MONTHS = 6
NIEDER_COURSE = Fraction(98)
NIEDER_STEPS = (
    Step(Fraction(120), Text("geen enkele myelopathie gezien", "not one myelopathy was seen")),
    Step(Fraction("135.5"), Text("het risico lijkt klein", "the risk appears small")),
)
NIEDER_GROUPS: dict[str, Text] = {
    "low": Text("laag risico: myelopathie bij 3 %", "low risk: myelopathy in 3 %"),
    "intermediate": Text("gemiddeld risico: myelopathie bij 25 %", "intermediate risk: myelopathy in 25 %"),
    "high": Text("hoog risico: myelopathie bij 90 %", "high risk: myelopathy in 90 %"),
}

RECOVERY = {0: Fraction(1), 6: Fraction(5, 4), 12: Fraction(3, 2)}
"""What part of the tolerance the cord has, so many months after radiotherapy."""

NIEDER_SOURCE = "Nieder 2006, Int J Radiat Oncol Biol Phys 66:1446 (PMID 17084560)"

LIMITS = (
    Limit(
        "quantec_conventional",
        Text("QUANTEC, conventioneel", "QUANTEC, conventional"),
        "V2",
        "QUANTEC 2010 (abstract)",
        Text(
            "niet eerder bestraald myelum, volle doorsnede, conventioneel, fracties van 1,8-2 Gy",
            "cord not irradiated before, full thickness, conventional, fractions of 1.8-2 Gy",
        ),
        Text(
            "Een tweede bron schat het risico op 0,2 % bij 50 Gy en 6 % bij 60 Gy [V1].",
            "A second source estimates the risk at 0.2 % at 50 Gy and 6 % at 60 Gy [V1].",
        ),
    ),
    Limit(
        "quantec_converted",
        Text("QUANTEC, omgerekend naar 2 Gy", "QUANTEC, converted to 2 Gy"),
        "D",
        "QUANTEC 2010 (abstract); EQD2",
        Text(
            "niet eerder bestraald myelum, conventioneel, andere fractiedosis dan 1,8-2 Gy",
            "cord not irradiated before, conventional, another fraction size than 1.8-2 Gy",
        ),
        Text(
            "De omrekening met α/β 2 is van ons: gepubliceerd is de grens alleen voor 1,8-2 Gy per fractie.",
            "The conversion with α/β 2 is ours: the limit was published for 1.8-2 Gy per fraction only.",
        ),
    ),
    Limit(
        "quantec_stereotactic",
        Text("QUANTEC, stereotactisch", "QUANTEC, stereotactic"),
        "V2",
        "QUANTEC 2010 (abstract)",
        Text(
            "niet eerder bestraald myelum, stereotactisch, 1 of 3 fracties; maximum in het myelum",
            "cord not irradiated before, stereotactic, 1 or 3 fractions; maximum in the cord",
        ),
    ),
    Limit(
        "hytec_de_novo",
        Text("HyTEC (Sahgal), eerste stereotactische serie", "HyTEC (Sahgal), first stereotactic course"),
        "V1",
        "Sahgal (HyTEC), doi 10.1016/j.ijrobp.2019.09.038",
        Text(
            "niet eerder bestraald myelum, stereotactisch, 1-5 fracties; maximum in durazak of myelum met marge (PRV)",
            "cord not irradiated before, stereotactic, 1-5 fractions; maximum in thecal sac or cord PRV",
        ),
    ),
    Limit(
        "sahgal_reirradiation",
        Text("Sahgal, stereotactische herbestraling", "Sahgal, stereotactic re-irradiation"),
        "V2",
        "Sahgal (HyTEC), doi 10.1016/j.ijrobp.2019.09.038",
        Text(
            "conventioneel bestraald, nu stereotactisch; maximum in de durazak, EQD2 met α/β 2; lager risico als aan "
            "alle vier de voorwaarden is voldaan",
            "irradiated conventionally, now stereotactically; maximum in the thecal sac, EQD2 with α/β 2; lower risk "
            "when all four conditions are met",
        ),
        Text(
            "Eén bron geeft voor het stereotactische deel 20-25 Gy; wij nemen 25. Bij meer dan één eerdere serie telt "
            "bij ons het interval sinds de laatste.",
            "One source gives 20-25 Gy for the stereotactic part; we take 25. With more than one earlier course we "
            "count the interval since the last.",
        ),
    ),
    Limit(
        "nieder",
        Text("Nieder, herbestraling", "Nieder, re-irradiation"),
        "V1",
        NIEDER_SOURCE,
        Text(
            "herbestraling; interval vanaf 6 maanden, elke serie hoogstens 98 Gy2, samen hoogstens 120 (135,5) Gy2",
            "re-irradiation; interval from 6 months, each course 98 Gy2 at most, together 120 (135.5) Gy2 at most",
        ),
        Text(
            "Bij meer dan twee series nemen wij het kortste interval. Gepubliceerd zijn ook drie risicogroepen (3, 25 "
            "en 90 % myelopathie); de punten daarvoor zijn niet geverifieerd, zie onder.",
            "With more than two courses we take the shortest interval. Three risk groups were published too (3, 25 and "
            "90 % myelopathy); the points for them are not verified, see below.",
        ),
    ),
    Limit(
        "recovery_rule",
        Text("vuistregel voor herstel met de tijd", "rule of thumb for recovery with time"),
        "V1",
        "Doi 2021, doi 10.1007/s00066-021-01772-7",
        Text(
            "herbestraling; tolerantie 125 % na 6 maanden en 150 % na 12 maanden",
            "re-irradiation; tolerance 125 % after 6 months and 150 % after 12 months",
        ),
        Text(
            "Een vuistregel. Bij meer dan twee series nemen wij het kortste interval; vóór 6 maanden rekenen wij geen "
            "herstel.",
            "A rule of thumb. With more than two courses we take the shortest interval; before 6 months we count no "
            "recovery.",
        ),
        Text(
            "Waarvan de 125 en 150 % zijn, is niet gelezen: geef de tolerantie die u aanhoudt met --base-tolerance "
            "(Gy, EQD2).",
            "Of what the 125 and 150 % are was not read: give the tolerance that you hold to with --base-tolerance "
            "(Gy, EQD2).",
        ),
    ),
    Limit(
        "nieder_points",
        Text("Nieder, punten en risicogroepen", "Nieder, points and risk groups"),
        "M",
        "Nieder 2005, Int J Radiat Oncol Biol Phys 61:851; " + NIEDER_SOURCE,
        Text(
            "herbestraling; punten voor de cumulatieve BED, de hoogste BED van een serie en het interval",
            "re-irradiation; points for the cumulative BED, the highest BED of a course, and the interval",
        ),
        None,
        Text(
            "Uit: de puntentabel is niet in een bron gelezen en wordt niet meegeleverd. Neem haar over uit het "
            "oorspronkelijke artikel en geef het bestand met --nieder BESTAND.",
            "Off: the table of points was not read in any source and is not shipped. Take it over from the original "
            "article and give the file with --nieder FILE.",
        ),
    ),
)
