"""From what the team typed to entries of the record: all of them, or a list of what is wrong and nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.utils import timezone

from wervelwijzer.advice.case import CaseError, FactValue, Problem, check_case
from wervelwijzer.advice.result import Advised
from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.choices import DEPARTURES, DEVIATION_REASONS
from wervelwijzer.web.common.language import language
from wervelwijzer.web.intake.typed import read_moment
from wervelwijzer.web.mdo import attendance
from wervelwijzer.web.mdo.choices import CAPACITIES, POLICIES, SETTLED, TASK_ROLES
from wervelwijzer.web.mdo.form import CHANGED, DECLINED, FOLLOWED, OTHER_SCHEDULE, Departure, Typed, TypedTask, value_of
from wervelwijzer.web.mdo.known import unknown
from wervelwijzer.web.records.services import New
from wervelwijzer.web.records.states import Snapshot

PREFERRED = "local_treatment.preferred"
LOCAL = ("surgery", "radiotherapy")
WEIGHED = (
    "patient_selection",
    "survival",
    "stability",
    "radiotherapy",
    "surgery",
    "systemic_therapy",
    "percutaneous",
    "radionuclides",
    "corticosteroids",
)
"""The chapters whose advice the meeting weighs; the rest is one click away."""

ON_LOCAL_TREATMENT = ("patient_selection", "surgery", "radiotherapy")
"""The chapters whose advice chooses between the local treatments: a deviation elsewhere explains no other choice."""

NO_POLICY = Text("Kies ten minste één beleid.", "Choose at least one policy.")
NO_DECISION = Text("Schrijf het besluit op.", "Write down the decision.")
NO_REASON = Text("Schrijf op waarom; dat vraagt de richtlijn.", "Write down why; the guideline asks it.")
NO_SCHEDULE = Text("Schrijf het schema uit.", "Write out the schedule.")
NO_DEPARTURE_REASON = Text(
    "Kies een reden en licht die toe: de richtlijn vraagt dat bij een afwijking.",
    "Choose a reason and explain it: the guideline asks for it with a deviation.",
)
NOT_AS_ADVISED = Text(
    "Het advies is: {}. Wat u kiest, wijkt daarvan af. Geef hieronder bij het advies aan dat u het niet volgt of "
    "anders uitvoert, met de reden.",
    "The advice is: {}. What you choose departs from it. Say below, at the advice, that you do not follow it or carry "
    "it out differently, with the reason.",
)
STILL_PLANNED = Text(
    "In het dossier staat: {}, ja. U kiest het nu niet. Geef aan of dat zo blijft (ja) of niet meer geldt (nee).",
    "The record says: {}, yes. You do not choose it now. Say whether that stays (yes) or no longer holds (no).",
)
CONTRADICTS = Text(
    "U kiest {}, maar geeft aan: {}, nee. Verbeter een van de twee.",
    "You choose {}, but say: {}, no. Correct one of the two.",
)
MISSING = Text(
    "Niet aanwezig, en wel vereist: {}. Vul in wie er was, of bevestig dat u zonder hen besluit.",
    "Not present, though required: {}. Fill in who was there, or confirm that you decide without them.",
)
TASK_EMPTY = Text("Deze taak heeft geen tekst.", "This task has no text.")
TASK_DUE = Text(
    "{} is geen tijdstip op de Nederlandse klok. Kies datum en tijd.",
    "{} is not a moment on a Dutch clock. Choose a date and a time.",
)
TASK_ROLE = Text("Kies wie dit doet.", "Choose who does this.")
CHOOSE_VALUE = Text("Kies welke waarde moet gelden.", "Choose which value must stand.")

Problems = dict[str, list[Text]]


@dataclass
class Checked:
    """What can be recorded; `found` is what stands in the way, each with its field and value."""

    new: list[New] = field(default_factory=list)
    found: list[Problem] = field(default_factory=list)

    def wrong(self, where: str, says: Text, value: str = "") -> None:
        """Note a problem."""
        self.found.append(Problem(where, value, says))

    @property
    def problems(self) -> Problems:
        """What is wrong with each field."""
        by_field: Problems = {}
        for one in self.found:
            by_field.setdefault(one.fact, []).append(one.says)
        return by_field


@dataclass(frozen=True)
class Asked:
    """What the decision is checked against: the snapshot that the team saw, who must be there, and which meeting."""

    found: Snapshot
    must: tuple[str, ...]
    meeting: str
    team: Mapping[str, str]


def shown_advice(found: Snapshot) -> tuple[list[Advised], list[Advised]]:
    """The advice that the meeting weighs, and the rest, in the order of the screen."""
    reading = found.reading(language())
    lines = [*reading.now, *reading.rest]
    first = [one for one in lines if one in reading.now or one.recommendation.section in WEIGHED]
    return first, [one for one in lines if one not in first]


def check(typed: Typed, asked: Asked) -> Checked:
    """What would be recorded, and what is wrong with it."""
    result = Checked(found=list(unknown(typed, asked.team)))
    facts = _facts(typed, asked.found, result)
    _words(typed, result)
    _presence(typed, asked, result)
    deviations = list(_deviations(typed, result))
    _as_advised(typed, asked.found, facts, deviations, result)
    decided = New("mdo_decided", facts=facts, content=_content(typed, asked))
    tasks = [task_of(row, number, result) for number, row in enumerate(typed.tasks) if _wanted(row, typed)]
    result.new = [decided, *deviations, *_coordinator(typed, asked), *[task for task in tasks if task]]
    return result


def tentative(typed: Typed, found: Snapshot) -> dict[str, FactValue | None]:
    """The facts that a decision would add, as far as they can be read: to look ahead with."""
    return _facts(typed, found, Checked())


# --- facts ---


def _facts(typed: Typed, found: Snapshot, result: Checked) -> dict[str, FactValue | None]:
    facts: dict[str, FactValue | None] = {}
    for name in SETTLED:
        written = typed.facts.get(name, "")
        if name in typed.clashes and typed.clashes[name] == "theirs":
            continue
        if name in typed.clashes and typed.clashes[name] != "mine":
            result.wrong(f"clash-{name}", CHOOSE_VALUE)
        if written:
            facts.update(_fact(name, written, result))
    for policy in POLICIES.values():
        _planned(policy.code, typed, found, facts, result)
    return facts


def _fact(name: str, written: str, result: Checked) -> Mapping[str, FactValue]:
    group, _, short = name.partition(".")
    try:
        return check_case({group: {short: value_of(name, written)}}).known
    except CaseError as error:
        for problem in error.problems:
            result.wrong(f"fact-{name}", problem.says, written)
        return {}


def _planned(code: str, typed: Typed, found: Snapshot, facts: dict[str, FactValue | None], result: Checked) -> None:
    """Choosing a treatment says that it is planned; what was planned and is not chosen now must be said either way."""
    policy = POLICIES[code]
    if policy.plans is None or typed.clashes.get(policy.plans) == "theirs":
        return
    label = BY_NAME[policy.plans].label
    if code in typed.chosen:
        if facts.setdefault(policy.plans, True) is not True:
            says = Text(
                CONTRADICTS.nl.format(policy.label.nl, label.nl), CONTRADICTS.en.format(policy.label.en, label.en)
            )
            result.wrong(f"fact-{policy.plans}", says)
    elif found.advice.known.get(policy.plans) is True and policy.plans not in facts:
        says = Text(STILL_PLANNED.nl.format(label.nl), STILL_PLANNED.en.format(label.en))
        result.wrong(f"fact-{policy.plans}", says)


# --- the decision itself ---


def _words(typed: Typed, result: Checked) -> None:
    if not typed.chosen:
        result.wrong("chosen", NO_POLICY)
    if not typed.decision:
        result.wrong("decision", NO_DECISION)
    if not typed.reason:
        result.wrong("reason", NO_REASON)
    if "radiotherapy" in typed.chosen and typed.schedule == OTHER_SCHEDULE and not typed.schedule_text:
        result.wrong("schedule", NO_SCHEDULE)


def _presence(typed: Typed, asked: Asked, result: Checked) -> None:
    absent = attendance.missing(asked.must, typed.present)
    if absent and not typed.without:
        nl = ", ".join(CAPACITIES[one].nl for one in absent)
        en = ", ".join(CAPACITIES[one].en for one in absent)
        result.wrong("present", Text(MISSING.nl.format(nl), MISSING.en.format(en)))


def _content(typed: Typed, asked: Asked) -> dict[str, object]:
    followed = [one for one, departure in typed.departures.items() if departure.choice == FOLLOWED]
    content: dict[str, object] = {
        "meeting": asked.meeting,
        "decision": typed.decision,
        "reason": typed.reason,
        "chosen": list(typed.chosen),
        "present": [dict(one) for one in typed.present],
        "absent": attendance.missing(asked.must, typed.present),
        "followed": followed,
        "advice_version": asked.found.version,
    }
    schedule = schedule_words(typed)
    return {**content, "schedule": schedule} if schedule else content


def schedule_words(typed: Typed) -> str:
    """The radiotherapy schedule as it was chosen: a code of the guideline's, or the team's own words."""
    if "radiotherapy" not in typed.chosen:
        return ""
    return typed.schedule_text if typed.schedule == OTHER_SCHEDULE else typed.schedule


# --- advice that is not followed ---


def _deviations(typed: Typed, result: Checked) -> Iterator[New]:
    for one, departure in typed.departures.items():
        if departure.choice not in DEPARTURES:
            continue
        if departure.reason not in DEVIATION_REASONS or not departure.text:
            result.wrong(f"advice-{one}", NO_DEPARTURE_REASON)
        yield _deviation(one, departure)


def _deviation(one: str, departure: Departure) -> New:
    content: dict[str, object] = {
        "recommendation": one,
        "choice": departure.choice,
        "reason": departure.reason,
        "text": departure.text,
    }
    return New("deviation", content={**content, "stops_clock": True} if departure.stops_clock else content)


def _as_advised(
    typed: Typed, found: Snapshot, facts: Mapping[str, FactValue | None], deviations: list[New], result: Checked
) -> None:
    """A local treatment other than the advised one needs its reason."""
    preferred = found.advice.decisions[PREFERRED]
    chosen = {code for code in typed.chosen if code in LOCAL}
    wanted: dict[object, set[str]] = {
        "surgery": {"surgery"},
        "radiotherapy": {"radiotherapy"},
        "surgery_or_radiotherapy": set(LOCAL),
        "no_local_option": set(),
    }
    if (
        preferred.value is None
        or preferred.value not in wanted
        or not typed.chosen
        or _departs_on_treatment(deviations, found)
    ):
        return
    right = wanted[preferred.value]
    if (chosen & right) if right else not chosen:
        return
    says = preferred.decision.word_for(preferred.value)
    result.wrong("advice", Text(NOT_AS_ADVISED.nl.format(says.nl), NOT_AS_ADVISED.en.format(says.en)))


def _departs_on_treatment(deviations: list[New], found: Snapshot) -> bool:
    """Whether a deviation on the choice of treatment is given now, or was recorded before and still holds."""
    ids = {str(one.content["recommendation"]) for one in deviations}
    ids |= {one.recommendation for one in found.state.deviations if one.holds}
    sections = {a.recommendation.id: a.recommendation.section for a in found.advice.recommendations}
    return any(sections.get(one) in ON_LOCAL_TREATMENT for one in ids)


# --- what follows ---


def _coordinator(typed: Typed, asked: Asked) -> Iterator[New]:
    named = typed.coordinator or typed.coordinator_name
    if named and named != asked.found.state.coordinator:
        yield New("coordinator_changed", content={"coordinator": named})


def _wanted(row: TypedTask, typed: Typed) -> bool:
    """Whether a row is a task: not where its advice is declined, nor where a changed one was ticked by itself alone."""
    choice = typed.departures.get(row.code, Departure()).choice
    return row.on and choice != DECLINED and not (choice == CHANGED and row.proposed)


def task_of(row: TypedTask, number: int, result: Checked) -> New | None:
    """A task as it was typed; what is wrong with it goes into the result."""
    if not row.text:
        result.wrong(f"task-{number}", TASK_EMPTY)
        return None
    try:
        due = read_moment(row.due)
    except CaseError:
        due = None
        result.wrong(f"task-{number}", Text(TASK_DUE.nl.format(row.due), TASK_DUE.en.format(row.due)), row.due)
    if row.role not in TASK_ROLES:
        result.wrong(f"task-{number}", TASK_ROLE, row.role)
    return task_entry(row.text, row.role, due)


def task_entry(text: str, role: str, due: datetime | None) -> New:
    """A task as an entry of the record."""
    content: dict[str, object] = {"task": text, "by": role}
    return New("task_added", content={**content, "due_at": timezone.localtime(due).isoformat()} if due else content)
