"""The arithmetic line by line: each course, the time between two, and the sum where there may be one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from wervelwijzer.dose.answer import whole_dose
from wervelwijzer.dose.circumstances import tissues
from wervelwijzer.dose.courses import TECHNIQUES, Course, Part, Request
from wervelwijzer.dose.intervals import THRESHOLDS, earliest_end, latest_end, steps
from wervelwijzer.dose.linear_quadratic import ALPHA_BETA, QUANTEC_FIT, TISSUES, bed
from wervelwijzer.dose.words import day, say
from wervelwijzer.language.text import Text

UNKNOWN_TECHNIQUE = Text("techniek onbekend", "technique unknown")
AS_IN_GUIDELINE = Text(
    " (niet opgegeven, gelezen als het schema van de richtlijn)", " (not given, read as the guideline's schedule)"
)
UNKNOWN_DAY = Text("dag onbekend", "day unknown")
SEPARATE = Text(
    "De series liggen op verschillende delen van het myelum: zij worden niet opgeteld.",
    "The courses lie on different parts of the cord: they are not added.",
)
MIXED = Text(
    "Deze som telt stereotactisch en conventioneel bij elkaar; een gepubliceerde grens daarvoor is alleen die van "
    "Sahgal.",
    "This sum adds stereotactic and conventional courses; the only limit published for that is Sahgal's.",
)


def ratios(request: Request) -> tuple[Fraction, ...]:
    """The alpha/beta ratios in Gy to compute with: of the tissue, of both where it is unknown."""
    known = [ALPHA_BETA[tissue] for tissue in tissues(request) if tissue != "different"]
    return tuple(sorted(known or ALPHA_BETA.values()))


def lines(request: Request) -> Iterator[Text]:
    """Everything, in order."""
    yield _tissue(request)
    between = steps(request)
    for number, course in enumerate(request.all):
        if number:
            yield interval(request, number, between[number - 1])
        yield from _course(request, number, course)
    if len(request.all) > 1:
        yield from _sum(request)


def _tissue(request: Request) -> Text:
    given = tissues(request)
    if len(given) == 1 and given[0] != "different":
        return say(
            "Weefsel: {tissue}, α/β {ratio} Gy.",
            "Tissue: {tissue}, α/β {ratio} Gy.",
            tissue=TISSUES[given[0]],
            ratio=ALPHA_BETA[given[0]],
        )
    if given == ("different",):
        return SEPARATE
    return say(
        "Weefsel niet (van elke serie) opgegeven: beide berekend, α/β 2 Gy ({cord}) en 4 Gy ({lumbar}).",
        "Tissue not given (for each course): both computed, α/β 2 Gy ({cord}) and 4 Gy ({lumbar}).",
        cord=TISSUES["cord"],
        lumbar=TISSUES["lumbar"],
    )


def _course(request: Request, number: int, course: Course) -> Iterator[Text]:
    technique = TECHNIQUES[course.technique] if course.technique else UNKNOWN_TECHNIQUE
    if course.as_in_guideline:
        technique = Text(technique.nl + AS_IN_GUIDELINE.nl, technique.en + AS_IN_GUIDELINE.en)
    name = request.name(number)
    yield say(
        "{name}: {dose}, {technique}, {when}",
        "{name}: {dose}, {technique}, {when}",
        name=Text(capital(name.nl), capital(name.en)),
        dose=whole_dose(course),
        technique=technique,
        when=_when(course),
    )
    yield _cord_dose(course)
    for ratio in ratios(request):
        yield from _effective(course, ratio)


def _when(course: Course) -> Text:
    if course.since is not None:
        unit = Text("maanden", "months") if course.since.unit == "months" else Text("dagen", "days")
        return say("{n} {unit} na de vorige", "{n} {unit} after the last", n=course.since.amount, unit=unit)
    if course.start and course.end and course.start != course.end:
        return say("{start} tot en met {end}", "{start} to {end}", start=day(course.start), end=day(course.end))
    found = course.start or course.end
    return day(found) if found else UNKNOWN_DAY


def _cord_dose(course: Course) -> Text:
    if not course.cord_dose_known:
        return Text(
            "  Myelumdosis niet opgegeven: de voorgeschreven dosis geldt als bovengrens.",
            "  Cord dose not given: the prescribed dose counts as an upper bound.",
        )
    doses = [say("{n} × {d}", "{n} × {d}", n=part.fractions, d=part.dose) for part in course.parts]
    return say(
        "  Myelumdosis: {doses} = {total} Gy",
        "  Cord dose: {doses} = {total} Gy",
        doses=Text(" + ".join(one.nl for one in doses), " + ".join(one.en for one in doses)),
        total=course.total,
    )


def _effective(course: Course, ratio: Fraction) -> Iterator[Text]:
    for part in course.parts:
        yield _bed(part, ratio)
    if len(course.parts) > 1:
        found = [bed(part.fractions, part.dose, ratio) for part in course.parts]
        yield _added("  BED (α/β {ratio})", found, ratio, f" Gy{ratio}")
    yield say(
        "  EQD2 (α/β {ratio}) = {bed} / (1 + 2/{ratio}) = {eqd2} Gy",
        "  EQD2 (α/β {ratio}) = {bed} / (1 + 2/{ratio}) = {eqd2} Gy",
        ratio=ratio,
        bed=course.bed(ratio),
        eqd2=course.eqd2(ratio),
    )


def _bed(part: Part, ratio: Fraction) -> Text:
    return say(
        "  BED (α/β {ratio}) = {n} × {d} × (1 + {d}/{ratio}) = {bed} Gy{ratio}",
        "  BED (α/β {ratio}) = {n} × {d} × (1 + {d}/{ratio}) = {bed} Gy{ratio}",
        ratio=ratio,
        n=part.fractions,
        d=part.dose,
        bed=bed(part.fractions, part.dose, ratio),
    )


def _sum(request: Request) -> Iterator[Text]:
    if tissues(request) == ("different",):
        yield SEPARATE
        return
    for ratio in ratios(request):
        beds = [course.bed(ratio) for course in request.all]
        yield _added("Samen BED (α/β {ratio})|Together BED (α/β {ratio})", beds, ratio, f" Gy{ratio}")
        doses = [course.eqd2(ratio) for course in request.all]
        yield _added("Samen EQD2 (α/β {ratio})|Together EQD2 (α/β {ratio})", doses, ratio, " Gy")
    if {course.technique for course in request.all} > {"stereotactic"}:
        yield MIXED
    yield say(
        "Ter informatie: met α/β 0,87 (QUANTEC) samen EQD2 = {total} Gy.",
        "For information: with α/β 0.87 (QUANTEC) together EQD2 = {total} Gy.",
        total=sum((course.eqd2(QUANTEC_FIT) for course in request.all), Fraction(0)),
    )


def _added(what: str, terms: list[Fraction], ratio: Fraction, unit: str) -> Text:
    nl, _, en = what.partition("|")
    written = [say("{term}", "{term}", term=term) for term in terms]
    added = Text(" + ".join(one.nl for one in written), " + ".join(one.en for one in written))
    total = sum(terms, Fraction(0))
    tail = " = {added} = {total}" + unit
    return say(nl + tail, (en or nl) + tail, ratio=ratio, added=added, total=total)


# --- The time between courses ---


def interval(request: Request, number: int, possible: tuple[int, ...]) -> Text:
    """The time before the course at this position: in days where the dates say so, and the thresholds it reaches."""
    days = _days(earliest_end(request.all[number - 1]), latest_end(request.all[number - 1]), request.all[number].start)
    return say(
        "Vóór {name}: {days}{reached}.",
        "Before {name}: {days}{reached}.",
        name=request.name(number),
        days=days,
        reached=_reached(possible),
    )


def _days(earliest: date | None, latest: date | None, start: date | None) -> Text:
    if earliest is None or latest is None or start is None:
        return Text("", "")
    most, least = (start - earliest).days, max((start - latest).days, 0)
    if most == least:
        return Text(f"{most} dagen, ", f"{most} days, ")
    return Text(
        f"{least}-{most} dagen (de vorige op vijf fracties per week gerekend), ",
        f"{least}-{most} days (the last counted at five fractions a week), ",
    )


def _reached(possible: tuple[int, ...]) -> Text:
    least, most = possible[0], possible[-1]
    if least == 0 and most == len(THRESHOLDS):
        return Text("interval onbekend", "interval unknown")
    low = Text(f"minstens {THRESHOLDS[least - 1]}", f"at least {THRESHOLDS[least - 1]}") if least else None
    high = (
        Text(f"korter dan {THRESHOLDS[most]}", f"shorter than {THRESHOLDS[most]}") if most < len(THRESHOLDS) else None
    )
    found = [one for one in (low, high) if one is not None]
    return Text(" en ".join(one.nl for one in found) + " maanden", " and ".join(one.en for one in found) + " months")


def capital(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]
