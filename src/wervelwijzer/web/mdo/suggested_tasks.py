"""The tasks that follow from a decision, proposed from the advice after it; the team changes and chooses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from django.utils import timezone

from wervelwijzer.advice.reading import Reading
from wervelwijzer.advice.result import Advised
from wervelwijzer.advice.words import value_words
from wervelwijzer.facts import BY_NAME, status
from wervelwijzer.guideline.corticosteroids import taper_dexamethasone
from wervelwijzer.guideline.information import RECOMMENDATIONS as INFORMATION
from wervelwijzer.guideline.information import full_leaflet, written_information
from wervelwijzer.guideline.organisation import record_and_inform, responsible_for_the_taper
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.clocks import Clock
from wervelwijzer.pathway.entry import Entry, in_utc
from wervelwijzer.pathway.goals import BY_CODE
from wervelwijzer.web.accounts.roles import Role, roles_of_performer
from wervelwijzer.web.common.language import language, say
from wervelwijzer.web.common.times import in_field
from wervelwijzer.web.mdo.choices import POLICIES
from wervelwijzer.web.mdo.decision import tentative
from wervelwijzer.web.mdo.form import CHANGED, DECLINED, Typed, TypedTask
from wervelwijzer.web.records.states import Snapshot, worked_out

BLANK_ROWS = 2
TREATMENT, DECOMPRESSION, MEETING = "treatment", "decompression", "meeting"
LETTER = record_and_inform.id
FOLLOWING = (
    *(rec.id for rec in INFORMATION if not rec.not_computed),
    "ORG-01",
    taper_dexamethasone.id,
    responsible_for_the_taper.id,
)
"""Advice without a term that somebody must carry out after a meeting."""

UNTICKED = frozenset(("INF-01", "ORG-01"))
"""Proposed and not ticked: the leaflets and the letter say the same, and too many tasks are no tasks."""

NOT_IN_DYING_PHASE = frozenset((full_leaflet.id, written_information.id))
"""Our reading: in the dying phase these are proposed and not ticked; a person chooses whether they still help."""

NAME_COORDINATOR = Text("Een regievoerder aanwijzen", "Appoint a coordinating physician")
WRITE_LETTER = Text("Brief over het MDO-besluit naar de huisarts", "Letter on the MDO decision to the GP")
AFTER_SURGERY = Text("Radiotherapie na de operatie plannen", "Plan radiotherapy after the operation")
SPECIALIST = Role.SPECIALIST.value


def after(found: Snapshot, typed: Typed, at: datetime | None = None) -> Snapshot:
    """What the record would come to with this decision; nothing is kept."""
    now = at or timezone.now()
    here = timezone.localtime(now)
    facts = tentative(typed, found)
    entry = Entry(id="tentative", kind="mdo_decided", at=here, recorded_at=here, author="-", facts=facts)
    return worked_out(found.version, (*found.entries, entry), now)


def suggest(then: Snapshot, typed: Typed) -> list[TypedTask]:
    """The tasks that the advice after the decision gives, treatment first."""
    reading = then.reading(language())
    found = [*_chosen(then, typed), *_pressing(then, reading, typed)]
    found.append(_proposed(LETTER, say(WRITE_LETTER), Role.COORDINATOR.value))
    found += [_row(one, reading) for one in reading.rest if one.recommendation.id in FOLLOWING]
    if then.advice.known.get(status.dying_phase.name) is True:
        found = [replace(row, on=False, proposed=False) if row.code in NOT_IN_DYING_PHASE else row for row in found]
    found = [row for row in map(partial(_weighed, departures=_departures(then, typed)), found) if row is not None]
    if not (then.state.coordinator or typed.coordinator or typed.coordinator_name):
        found.append(_proposed("coordinator", say(NAME_COORDINATOR), Role.COORDINATOR.value))
    return found


def _departures(then: Snapshot, typed: Typed) -> dict[str, str]:
    """What the team does with each advice that it does not simply follow: as typed now, or as still holds."""
    before = {one.recommendation: one.choice for one in then.state.deviations if one.holds}
    return before | {advice: departure.choice for advice, departure in typed.departures.items() if departure.choice}


def _weighed(row: TypedTask, departures: Mapping[str, str]) -> TypedTask | None:
    """An advice that is declined asks nothing of anybody; of one that is changed a person says what is left."""
    choice = departures.get(row.code)
    if choice == DECLINED:
        return None
    return replace(row, on=False, proposed=False) if choice == CHANGED else row


def _chosen(then: Snapshot, typed: Typed) -> Iterator[TypedTask]:
    """What was chosen; the first treatment must start within the term of the clock that runs for it."""
    due = _term(then, typed)
    for code in typed.chosen:
        policy = POLICIES[code]
        if policy.task is not None:
            later = code == "radiotherapy" and "surgery" in typed.chosen
            term, due = (due, "") if policy.starts else ("", due)
            yield _proposed(code, say(AFTER_SURGERY if later else policy.task), SPECIALIST, term)


def _term(then: Snapshot, typed: Typed) -> str:
    """By when the first treatment must start: at once where the cord must be freed, else as the running clock says."""
    goals = {TREATMENT, DECOMPRESSION} if "surgery" in typed.chosen else {TREATMENT}
    ends = [_ends(clock) for clock in then.state.running if clock.goal in goals]
    return in_field(min(ends, key=in_utc)) if ends else ""


def _ends(clock: Clock) -> datetime:
    """When a task of this clock is due: what must be done at once had to be since the clock began."""
    return clock.due_at if clock.hours else clock.started_at


def _pressing(then: Snapshot, reading: Reading, typed: Typed) -> Iterator[TypedTask]:
    """What has a term besides: not the meeting itself, and not the treatment once one is chosen."""
    done = {MEETING}
    done |= {TREATMENT} if any(POLICIES[code].starts for code in typed.chosen) else set()
    done |= {DECOMPRESSION} if "surgery" in typed.chosen else set()
    skipped = {rec.id for code in done for rec in BY_CODE[code].recommendations}
    terms = {clock.recommendation.id: clock for clock in then.state.running}
    for one in reading.now:
        if one.due is None or one.recommendation.id in skipped:
            continue
        clock = terms.get(one.recommendation.id)
        due = in_field(_ends(clock)) if clock else ""
        yield replace(_row(one, reading), due=due, suggested=due)


def _row(one: Advised, reading: Reading) -> TypedTask:
    role = roles_of_performer(one.recommendation.by.code)[0]
    code = one.recommendation.id
    return _proposed(code, reading.action(one), role.value, on=code not in UNTICKED)


def _proposed(code: str, text: str, role: str, due: str = "", *, on: bool = True) -> TypedTask:
    return TypedTask(code, on, text, role, due, due, on)


def merged(suggested: Sequence[TypedTask], typed: Sequence[TypedTask]) -> list[TypedTask]:
    """The proposals renewed, with what was changed in them kept, and the rows that were added by hand."""
    before = {row.code: row for row in typed if row.code}
    rows = [_kept(row, before[row.code]) if row.code in before else row for row in suggested]
    own = [row for row in typed if not row.code and (row.text or row.due)]
    return [*rows, *own, *[TypedTask()] * BLANK_ROWS]


def _kept(row: TypedTask, before: TypedTask) -> TypedTask:
    due = row.due if before.due == before.suggested else before.due
    on = row.on if before.on == before.proposed else before.on
    return replace(before, on=on, proposed=row.proposed, due=due, suggested=row.suggested)


def settled_words(typed: Typed, then: Snapshot) -> list[str]:
    """The facts that the decision adds, in words."""
    facts = tentative(typed, then)
    return [f"{say(BY_NAME[name].label)}: {say(value_words(BY_NAME[name], value))}" for name, value in facts.items()]
