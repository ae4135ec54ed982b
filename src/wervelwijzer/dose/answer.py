"""The answer to the question: is this, or another course, within the published limits? And what it still lacks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from wervelwijzer.dose.checks import check
from wervelwijzer.dose.circumstances import Unknown
from wervelwijzer.dose.courses import Course, Request
from wervelwijzer.dose.judge import Judgement, judge
from wervelwijzer.dose.nieder import PointTable
from wervelwijzer.dose.outcomes import VERDICTS
from wervelwijzer.dose.schedules import with_technique_of_the_guideline
from wervelwijzer.dose.slips import Slip, slips
from wervelwijzer.dose.words import either, listed, say
from wervelwijzer.language.text import Text

Kind = Literal["beyond", "within", "cannot_be_said", "no_limit"]
KINDS: dict[Kind, Text] = {
    "beyond": Text("nee", "no"),
    "within": Text("ja, voor zover gelezen", "yes, as far as was read"),
    "cannot_be_said": Text("niet te zeggen", "cannot be said"),
    "no_limit": Text("geen grens van toepassing", "no limit applies"),
}

FEEDS_NOTHING = Text(
    "Dit vult treatment.radiotherapy_feasible niet in: of bestralen zinvol en mogelijk is, zegt de arts. Binnen een "
    "grens is geen bewijs van veiligheid; erbuiten geen verbod.",
    "This does not fill in treatment.radiotherapy_feasible: whether radiotherapy is feasible and useful is for the "
    "physician to say. Within a limit is no proof of safety; beyond it is no ban.",
)
MAXIMA = Text(
    "Maxima van verschillende plannen zijn opgeteld alsof zij op dezelfde plaats liggen.",
    "Maxima of different plans were added as if they lay in the same place.",
)
HOT_SPOTS = Text(
    "De voorgeschreven dosis als bovengrens telt geen gebied mee dat meer kreeg dan voorgeschreven.",
    "The prescribed dose as an upper bound does not count a region that received more than prescribed.",
)


@dataclass(frozen=True)
class Answer:
    """The whole answer: the request, each limit with and without the course that is considered, and the conclusion."""

    request: Request
    judgements: tuple[Judgement, ...]
    before: tuple[Judgement, ...]
    slips: tuple[Slip, ...]
    kind: Kind
    says: tuple[Text, ...]

    @property
    def notes(self) -> tuple[Text, ...]:
        """What must be said with every answer of this form."""
        several = (MAXIMA,) if len(self.request.all) > 1 else ()
        assumed = () if all(course.cord_dose_known for course in self.request.all) else (HOT_SPOTS,)
        return (*several, *assumed, FEEDS_NOTHING)


def answer(request: Request, *, base_tolerance: Fraction | None = None, table: PointTable | None = None) -> Answer:
    """Check the request and judge it by every limit.

    Raises:
        DoseError: the courses cannot all be true.
    """
    check(request)
    request = with_technique_of_the_guideline(request)
    judgements = judge(request, base_tolerance=base_tolerance, table=table)
    with_before = request.another is not None and request.courses
    before = judge(request.before, base_tolerance=base_tolerance, table=table) if with_before else ()
    kind, says = _conclusion(request, judgements)
    return Answer(request, judgements, before, slips(request), kind, says)


def _conclusion(request: Request, judgements: tuple[Judgement, ...]) -> tuple[Kind, tuple[Text, ...]]:
    beyond = [one for one in judgements if one.verdict == "beyond"]
    within = [one for one in judgements if one.verdict == "within"]
    open_ones = [one for one in judgements if _is_open(one)]
    says = [
        *(_named("Buiten: {limits}.", "Beyond: {limits}.", beyond)),
        *(_named("Binnen: {limits}.", "Within: {limits}.", within)),
        *(_open(one, request) for one in open_ones),
    ]
    if beyond or open_ones:
        says += _assumption(request, judgements[0].assumed, [*beyond, *open_ones])
    if open_ones and not within and not any({"within", "cannot_be_said"} & set(one.possible) for one in open_ones):
        says.append(
            Text(
                "Wat er ook nog onbekend is: op deze doses gerekend valt het binnen geen enkele grens.",
                "Whatever is still unknown: computed on these doses it falls within no limit at all.",
            )
        )
    if beyond:
        return "beyond", tuple(says)
    if open_ones:
        return "cannot_be_said", tuple(says)
    if within:
        return "within", tuple(says)
    none = Text(
        "Geen van de grenzen die gelezen zijn geldt voor deze series; over de veiligheid zegt dat niets.",
        "None of the limits that were read holds for these courses; that says nothing of safety.",
    )
    return "no_limit", (none,)


def _is_open(one: Judgement) -> bool:
    said = [verdict for verdict in one.possible if verdict in ("within", "beyond", "cannot_be_said")]
    return bool(said) and one.verdict not in ("within", "beyond")


def _named(nl: str, en: str, judgements: list[Judgement]) -> Iterable[Text]:
    if judgements:
        yield say(nl, en, limits=listed(tuple(one.limit.label for one in judgements)))


def _open(one: Judgement, request: Request) -> Text:
    words = either(tuple(VERDICTS[verdict] for verdict in one.possible))
    line = say("{limit}: {words}", "{limit}: {words}", limit=one.limit.label, words=words)
    if not one.missing:
        return Text(f"{line.nl}.", f"{line.en}.")
    asked = lacking(one.missing, request)
    return say("{line}; het hangt af van {asked}.", "{line}; it depends on {asked}.", line=line, asked=asked)


LACKING: dict[str, Text] = {
    "tissue": Text("het weefsel (--tissue cord of lumbar)", "the tissue (--tissue cord or lumbar)"),
    "technique": Text(
        "de techniek van {names} (:conventional of :sbrt)", "the technique of {names} (:conventional or :sbrt)"
    ),
    "interval": Text("het interval vóór {names} (@datum of @+6m)", "the interval before {names} (@date or @+6m)"),
    "cord_dose": Text(
        "de myelumdosis van {names} (:cord= of :cordtotal=)", "the cord dose of {names} (:cord= or :cordtotal=)"
    ),
}


def lacking(missing: tuple[Unknown, ...], request: Request) -> Text:
    """What is missing, in words, with how to give it."""
    found = []
    for what, words in LACKING.items():
        own = [unknown.course for unknown in missing if unknown.what == what]
        names = listed(tuple(request.name(number) for number in own if number is not None))
        if own:
            found.append(say(words.nl, words.en, names=names))
    return listed(tuple(found))


def _assumption(request: Request, assumed: tuple[int, ...], judged: list[Judgement]) -> Iterable[Text]:
    """Beyond may be too much where the prescription stands for the dose of the cord."""
    if assumed and any("beyond" in one.possible for one in judged):
        yield say(
            "'Buiten' geldt als het myelum de voorgeschreven dosis kreeg in {names}; met een lagere myelumdosis kan "
            "het anders uitvallen.",
            "'Beyond' holds where the cord received the prescribed dose in {names}; with a lower cord dose it can turn "
            "out otherwise.",
            names=listed(tuple(request.name(number) for number in assumed)),
        )


def whole_dose(course: Course) -> Text:
    """A course in figures, such as '10 × 3 Gy'."""
    parts = tuple(say("{n} × {d} Gy", "{n} × {d} Gy", n=part.fractions, d=part.prescribed) for part in course.parts)
    return Text(" + ".join(part.nl for part in parts), " + ".join(part.en for part in parts))
