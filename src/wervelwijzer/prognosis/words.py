"""The words of the views on survival models: Dutch first, in the language of a spine team."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.decisions import NOT_APPLICABLE, Decision, Value
from wervelwijzer.language.text import Language, Text
from wervelwijzer.models.words import MARKS, Alive, Figure, Group, Performance
from wervelwijzer.prognosis.gates import Says
from wervelwijzer.prognosis.result import Fit, Population, SurvivalRange, Verdict

POPULATION: dict[Population, Text] = {
    "inside": Text("past", "fits"),
    "outside": Text("past niet", "does not fit"),
    "doubt": Text("twijfel", "doubt"),
    "unknown": Text("niet te zeggen", "cannot be said"),
}

FIT: dict[Fit, Text] = {
    "fits": Text("past", "fits"),
    "misfit": Text("past niet", "does not fit"),
    "unknown": Text("onbekend", "unknown"),
}

SIGNS: dict[Says, Text] = {
    "longer": Text("langer", "longer"),
    "shorter": Text("korter", "shorter"),
    "undecided": Text("–", "–"),
}

VERDICTS: dict[Verdict, Text] = {
    "agree_longer": Text("eens: langer", "they agree: longer"),
    "agree_shorter": Text("eens: korter", "they agree: shorter"),
    "disagree": Text("ONEENS", "THEY DISAGREE"),
    "one_voice": Text("maar één model beslist", "one model only decides"),
    "no_voice": Text("geen model beslist", "no model decides"),
}

WORDS = {
    "title": Text("PROGNOSE: gepubliceerde modellen naast elkaar", "PROGNOSIS: published models side by side"),
    "aid": Text(
        "Een model is een hulp. De richtlijn gaat uit van de schatting van het team; geen model vervangt die.",
        "A model is an aid. The guideline goes by the team's estimate; no model replaces it.",
    ),
    "estimate": Text("Schatting van het team: {} maanden.", "The team's estimate: {} months."),
    "no_estimate": Text(
        "Het team heeft nog geen levensverwachting geschat (status.life_expectancy_months).",
        "The team has not estimated life expectancy yet (status.life_expectancy_months).",
    ),
    "none_calibrated": Text(
        "Geen van de modellen is gekalibreerd voor Nederlandse patiënten van nu (Bindels 2025): lees een mediaan niet "
        "als voorspelling voor deze patiënt.",
        "None of the models is calibrated for today's Dutch patients (Bindels 2025): do not read a median as a "
        "prediction for this patient.",
    ),
    "computed": Text("BEREKEND", "COMPUTED"),
    "not_computed": Text("NIET BEREKEND: er ontbreekt een tabel", "NOT COMPUTED: a table is missing"),
    "point": Text("punt", "point"),
    "points": Text("punten", "points"),
    "any_points": Text("punten nog open", "points still open"),
    "group": Text("groep", "group"),
    "outside_table": Text("buiten de tabel", "outside the table"),
    "population": Text("Populatie", "Population"),
    "missing": Text("Ontbreekt", "Missing"),
    "settles": Text("Beslist het meest", "Settles most"),
    "gates": Text("Grenzen", "Limits"),
    "agreement": Text("WAAR DE MODELLEN HET EENS ZIJN", "WHERE THE MODELS AGREE"),
    "at": Text("{} maanden", "{} months"),
    "heard": Text(
        "Een model telt mee als de patiënt in zijn populatie en tabel kan vallen; ‘langer’ is dat de helft van de "
        "groep langer leeft dan de grens. Ligt de grens in het interval van de mediaan, dan beslist het niet.",
        "A model is heard where the patient can lie in its population and table; ‘longer’ means that half of the group "
        "lives beyond the limit. Where the limit lies in the interval of the median it decides nothing.",
    ),
    "differs": Text("LET OP: schatting en model verschillen", "NOTE: estimate and model differ"),
    "differs_because": Text(
        "De richtlijn gaat uit van de schatting van het team; ga na waarom die verschilt.",
        "The guideline goes by the team's estimate; find out why it differs.",
    ),
    "next": Text("VRAAG ALS EERSTE", "ASK FIRST"),
    "helps": Text("helpt bij", "helps with"),
    "recommended": Text("* door de richtlijn aangeraden", "* recommended by the guideline"),
    "not_recommended": Text("door de richtlijn niet aangeraden", "not recommended by the guideline"),
    "median": Text("mediaan {} maanden", "median {} months"),
    "median_weeks": Text("mediaan {} weken", "median {} weeks"),
    "alive": Text("{}% leeft na {} maanden", "{}% alive at {} months"),
    "at_least": Text("voorspeld {} maanden of langer", "predicted {} months or more"),
    "under": Text("voorspeld korter dan {} maanden", "predicted under {} months"),
    "ci": Text("95%-BI", "95% CI"),
    "share": Text("{}% van de patiënten", "{}% of patients"),
    "or": Text("of", "or"),
    "to": Text("tot", "to"),
    "supplied": Text("Tabel aangeleverd", "Table supplied"),
    "from_file": Text("tabel van het ziekenhuis", "the hospital's table"),
    "not_checked": Text("door Wervelwijzer niet nagegaan", "not checked by Wervelwijzer"),
    "variant": Text("Andere vorm", "Other form"),
    "derived": Text("Afgeleid van", "Made on"),
    "performance": Text("Onderscheid", "Discrimination"),
    "calibration": Text("Kalibratie", "Calibration"),
    "references": Text("Bronnen", "References"),
    "items": Text("Tabel", "Table"),
    "groups": Text("Groepen", "Groups"),
    "conditions": Text("Niet gemaakt voor", "Not made for"),
    "conditions_doubt": Text("Twijfel bij", "Doubt with"),
    "notes": Text("Opmerkingen", "Notes"),
    "inputs": Text("Vraagt", "Asks"),
    "mark": Text("Zekerheid", "Certainty"),
    "file": Text("Bestand", "File"),
    "takes": Text("neemt een bestand van de soort", "takes a file of the kind"),
    "external": Text("extern", "external"),
    "patients": Text("patiënten", "patients"),
    "fact_of": Text(
        "wervelwijzer models NAAM toont één model met zijn hele tabel.",
        "wervelwijzer models NAME shows one model with its whole table.",
    ),
}


def say(name: str, language: Language, *parts: object) -> str:
    """A word or sentence, with its parts filled in."""
    return WORDS[name].in_(language).format(*parts)


def decimal(figure: str, language: Language) -> str:
    """A printed figure as this language writes it."""
    return figure.replace(".", ",") if language == "nl" else figure


def number(value: float, language: Language) -> str:
    """A number as this language writes it, without needless decimals."""
    return decimal(f"{value:.4g}", language)


def figure(printed: Figure, language: Language) -> str:
    """A figure with its interval."""
    return decimal(printed.value, language) + interval(printed, language)


def interval(printed: Figure, language: Language) -> str:
    """The interval of a figure, in brackets; empty where none was read."""
    if printed.low is None or printed.high is None:
        return ""
    return f" ({say('ci', language)} {decimal(printed.low, language)}-{decimal(printed.high, language)})"


def alive(one: Alive, language: Language) -> str:
    """The share alive at a time, with its note."""
    note = f" ({one.note.in_(language)})" if one.note else ""
    return say("alive", language, decimal(one.percent, language), one.months) + note


def published(group: Group, language: Language) -> str:
    """Everything that is published of the survival of a group; empty where that is nothing."""
    found = []
    if group.median is not None:
        median = say("median_weeks" if group.weeks else "median", language, decimal(group.median.value, language))
        found.append(median + interval(group.median, language))
    if group.at_least is not None:
        found.append(say("at_least", language, group.at_least))
    if group.under is not None:
        found.append(say("under", language, group.under))
    found += [alive(one, language) for one in group.alive]
    return "; ".join(found)


def performance(one: Performance, language: Language) -> str:
    """A statistic with where it was found."""
    where = one.where.in_(language)
    size = f", n = {one.patients}" if one.patients else ""
    outside = f", {say('external', language)}" if one.external else ""
    return f"{one.statistic} {figure(one.figure, language)}: {where}{outside}{size} [{one.mark}]"


def either(words: Iterable[str], language: Language) -> str:
    """Words joined as alternatives."""
    found = list(words)
    if len(found) < 2:
        return "".join(found)
    return f"{', '.join(found[:-1])} {say('or', language)} {found[-1]}"


def alive_between(one: SurvivalRange, language: Language) -> str:
    """The share alive that is still possible, in whole percents."""
    return say("alive", language, percents(one), one.months)


def percents(one: SurvivalRange) -> str:
    """Lowest and highest share alive in whole percents, one where they are the same."""
    low, high = f"{100 * one.lowest:.0f}", f"{100 * one.highest:.0f}"
    return low if low == high else f"{low}-{high}"


def marks(language: Language) -> str:
    """What the marks in brackets mean."""
    return "; ".join(f"[{mark}] {words.in_(language)}" for mark, words in MARKS.items()) + "."


def totals(values: Sequence[Value], language: Language) -> str:
    """The totals still possible, with their unit; three or more in a row as a range."""
    numbers = [value for value in values if isinstance(value, int)]
    listed = either((text for run in _runs(numbers) for text in run), language)
    points = [f"{listed} {say('point' if numbers == [1] else 'points', language)}"] if numbers else []
    outside = [say("outside_table", language)] if NOT_APPLICABLE in values else []
    return either([*points, *outside], language)


def _runs(numbers: Sequence[int]) -> list[list[str]]:
    """Whole numbers in ascending order, three or more in a row written as a range."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [[f"{run[0]}-{run[-1]}"] if len(run) > 2 else [str(number) for number in run] for run in runs]


def group_words(decision: Decision, values: Sequence[Value], language: Language) -> str:
    """The groups still possible."""
    named = [
        say("outside_table", language) if value == NOT_APPLICABLE else decision.word_for(value).in_(language)
        for value in values
    ]
    return either(named, language)


def labels(facts: Iterable[str], language: Language) -> str:
    """Facts by their labels."""
    return ", ".join(BY_NAME[name].label.in_(language) for name in facts)
