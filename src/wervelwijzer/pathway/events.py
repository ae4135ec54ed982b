"""The kinds of entry in a record, what each says by itself, and the entry: one thing that is never changed afterwards.

What a kind says by itself is only what it literally says; facts that the entry gives go first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from wervelwijzer.advice.case import FactValue
from wervelwijzer.facts import events, imaging, status, symptoms, treatment, tumour
from wervelwijzer.language.schedules import Occasion
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.choices import (
    AD_HOC,
    DEPARTURES,
    DEVIATION_REASONS,
    LEAFLETS,
    LEVELS,
    MEETINGS,
    MODALITIES,
    STOP_REASONS,
    SYSTEMIC_THERAPY,
    TREATMENTS,
)
from wervelwijzer.pathway.entry import Entry

GOALS: Mapping[str, Text] = {
    "imaging": Text("MRI van de wervelkolom", "MRI of the spine"),
    "biopsy": Text("biopsie", "biopsy"),
    "decompression": Text("decompressie", "decompression"),
    "dexamethasone": Text("dexamethason starten", "start dexamethasone"),
    "meeting": Text("ad hoc MDO", "ad hoc MDO"),
    "treatment": Text("start van de behandeling", "start of treatment"),
}
"""What the clocks run for, by code."""

Content = Literal["text", "moment", "yes_no", "choice", "levels", "entry", "recommendation"]


@dataclass(frozen=True)
class Part:
    """One part of an entry's content: its name, what it holds (an entry: `of_kind`), and whether it must be there."""

    name: str
    label: Text
    holds: Content = "text"
    required: bool = False
    choices: Mapping[str, Text] = field(default_factory=dict)
    of_kind: str | None = None


@dataclass(frozen=True)
class Kind:
    """A kind of entry.

    `occasion` is the name of what its moment dates, `facts` what it says by itself, `met` the goals that it fulfils,
    `content` the parts that belong to it, `needs` the facts without which it says nothing. `by_choice` holds the
    same for each choice of the content part `chosen_by`.
    """

    code: str
    label: Text
    occasion: str | None = None
    facts: Mapping[str, FactValue] = field(default_factory=dict)
    met: frozenset[str] = frozenset()
    content: tuple[Part, ...] = ()
    needs: tuple[str, ...] = ()
    chosen_by: str | None = None
    by_choice: Mapping[str, Says] = field(default_factory=dict)


@dataclass(frozen=True)
class Says:
    """What an entry says by itself: the occasion that it dates, the facts that it says, the goals that it fulfils.

    `outdates` are facts with the answer that it takes back: what was not there before may be there now, and what was
    there may be over. They are then a question again.
    """

    occasion: str | None = None
    facts: Mapping[str, FactValue] = field(default_factory=dict)
    met: frozenset[str] = frozenset()
    outdates: Mapping[str, FactValue] = field(default_factory=dict)


def _says(occasion: Occasion | None = None, /, facts: Mapping[str, FactValue] | None = None, *met: str) -> Says:
    return Says(occasion.name if occasion else None, facts or {}, frozenset(met))


STARTED: Mapping[str, Says] = {
    "surgery": _says(events.surgery, {treatment.days_since_surgery.name: 0}, "decompression", "treatment"),
    "radiotherapy": _says(events.radiotherapy_start, {}, "treatment"),
    SYSTEMIC_THERAPY: _says(events.treatment_start, {}, "treatment"),
    "dexamethasone": _says(
        events.corticosteroid_start, {treatment.corticosteroids_started.name: True}, "dexamethasone"
    ),
    "brace": _says(events.brace_start),
    "percutaneous": _says(None, {}, "treatment"),
    "radionuclides": _says(None, {}, "treatment"),
}

ENDED: Mapping[str, Says] = {
    "radiotherapy": _says(events.radiotherapy_end),
    SYSTEMIC_THERAPY: _says(events.treatment_end),
    "dexamethasone": Says(outdates={treatment.corticosteroids_started.name: True}),
}

IMAGED: Mapping[str, Says] = {
    "mri_whole_spine": Says(
        None,
        {imaging.whole_spine_mri_done.name: True},
        frozenset({"imaging"}),
        {imaging.adequate_spine_imaging_available.name: False},
    ),
}

SUSPICION, MDO_PLANNED, MDO_DECIDED, VISIT_PLANNED = "suspicion", "mdo_planned", "mdo_decided", "visit_planned"
"""The kinds that other parts of the pathway ask for by name, too."""

REASON = Text("reden", "reason")
EXPLANATION = Text("toelichting", "explanation")
PLANNED_AT = Part("planned_at", Text("gepland op", "planned for"), "moment", required=True)
TREATMENT = Part("treatment", Text("behandeling", "treatment"), "choice", required=True, choices=TREATMENTS)
MODALITY = Part("modality", Text("soort beeldvorming", "imaging modality"), "choice", choices=MODALITIES)
MODALITY_MADE = Part("modality", MODALITY.label, "choice", required=True, choices=MODALITIES)
MEETING = Part("meeting", Text("soort overleg", "kind of meeting"), "choice", choices=MEETINGS)

_ALL = (
    Kind(
        "complaint_reported",
        Text("klacht gemeld", "complaint reported"),
        content=(Part("began_at", Text("begonnen op", "began at"), "moment"),),
    ),
    Kind("examined", Text("onderzocht", "examined")),
    Kind("observed", Text("gegevens vastgelegd", "facts recorded")),
    Kind(
        "corrected",
        Text("gecorrigeerd", "corrected"),
        content=(
            Part("at", Text("juiste tijdstip", "right moment"), "moment"),
            Part("withdrawn", Text("ingetrokken", "withdrawn"), "yes_no"),
            Part("reason", REASON),
        ),
    ),
    Kind(SUSPICION, Text("verdenking op wervelmetastasen", "suspicion of vertebral metastases"), "suspicion"),
    Kind("imaging_asked", Text("beeldvorming aangevraagd", "imaging requested"), content=(MODALITY,)),
    Kind(
        "imaging_done",
        Text("beeldvorming gemaakt", "imaging made"),
        content=(MODALITY_MADE,),
        chosen_by="modality",
        by_choice=IMAGED,
    ),
    Kind(
        "biopsy_done",
        Text("biopsie verricht", "biopsy taken"),
        facts={tumour.tissue_diagnosis_obtained.name: True},
        met=frozenset({"biopsy"}),
    ),
    Kind("probable_diagnosis", Text("waarschijnlijkheidsdiagnose", "probable diagnosis"), "probable_diagnosis"),
    Kind(
        "definitive_diagnosis",
        Text("definitieve diagnose", "definitive diagnosis"),
        "definitive_diagnosis",
        facts={imaging.vertebral_metastases_confirmed.name: True},
    ),
    Kind(
        MDO_PLANNED,
        Text("MDO gepland", "MDO planned"),
        content=(PLANNED_AT, MEETING),
        chosen_by="meeting",
        by_choice={AD_HOC: _says(None, {}, "meeting")},
    ),
    Kind(
        MDO_DECIDED,
        Text("MDO-besluit", "MDO decision"),
        met=frozenset({"meeting"}),
        content=(MEETING, Part("decision", Text("besluit", "decision")), Part("reason", REASON)),
    ),
    Kind(
        "treatment_started",
        Text("behandeling gestart", "treatment started"),
        content=(TREATMENT, Part("text", EXPLANATION)),
        chosen_by="treatment",
        by_choice=STARTED,
    ),
    Kind(
        "treatment_ended",
        Text("behandeling beëindigd", "treatment ended"),
        content=(TREATMENT, Part("text", EXPLANATION)),
        chosen_by="treatment",
        by_choice=ENDED,
    ),
    Kind("admitted", Text("opgenomen", "admitted"), events.admission.name),
    Kind("discharged", Text("ontslagen", "discharged"), events.discharge.name),
    Kind("pain_scored", Text("pijnscore", "pain score"), needs=(symptoms.pain_nrs.name,)),
    Kind(
        "distress_scored",
        Text("Lastmeter ingevuld", "distress thermometer filled in"),
        events.distress_thermometer.name,
        needs=(status.distress_thermometer.name,),
    ),
    Kind(
        "information_given",
        Text("informatie gegeven", "information given"),
        content=(Part("leaflet", Text("folder", "leaflet"), "choice", required=True, choices=LEAFLETS),),
    ),
    Kind(
        "letter_sent",
        Text("brief verstuurd", "letter sent"),
        content=(
            Part("document", Text("document", "document"), required=True),
            Part("to", Text("aan", "to")),
        ),
    ),
    Kind(
        "deviation",
        Text("afwijking van het advies", "deviation from the advice"),
        content=(
            Part("recommendation", Text("advies", "advice"), "recommendation", required=True),
            Part("choice", Text("keuze", "choice"), "choice", required=True, choices=DEPARTURES),
            Part("reason", REASON, "choice", required=True, choices=DEVIATION_REASONS),
            Part("text", EXPLANATION, required=True),
            Part("stops_clock", Text("stopt de klok", "stops the clock"), "yes_no"),
        ),
    ),
    Kind(
        "deviation_ended",
        Text("afwijking beëindigd", "deviation ended"),
        content=(
            Part("deviation", Text("afwijking", "deviation"), "entry", required=True, of_kind="deviation"),
            Part("text", EXPLANATION),
        ),
    ),
    Kind(
        "clock_stopped",
        Text("klok gestopt", "clock stopped"),
        content=(
            Part("goal", Text("klok", "clock"), "choice", required=True, choices=GOALS),
            Part("reason", REASON, "choice", required=True, choices=STOP_REASONS),
            Part("text", EXPLANATION, required=True),
        ),
    ),
    Kind(
        "task_added",
        Text("taak toegevoegd", "task added"),
        content=(
            Part("task", Text("taak", "task"), required=True),
            Part("by", Text("door", "by")),
            Part("due_at", Text("uiterlijk", "by"), "moment"),
        ),
    ),
    Kind(
        "task_done",
        Text("taak gedaan", "task done"),
        content=(
            Part("task", Text("taak", "task"), "entry", required=True, of_kind="task_added"),
            Part("text", EXPLANATION),
        ),
    ),
    Kind(
        "coordinator_changed",
        Text("andere regievoerder", "coordinator changed"),
        content=(Part("coordinator", Text("regievoerder", "coordinator"), required=True),),
    ),
    Kind("note", Text("notitie", "note"), content=(Part("text", Text("tekst", "text"), required=True),)),
    Kind(VISIT_PLANNED, Text("controle gepland", "visit planned"), content=(PLANNED_AT,)),
    Kind(
        "levels_marked",
        Text("aangedane wervels gemarkeerd", "affected vertebrae marked"),
        content=(
            Part(
                "levels",
                Text("wervels", "vertebrae"),
                "levels",
                required=True,
                choices={level: Text(level.replace("T", "Th"), level) for level in LEVELS},
            ),
            Part("complete", Text("volledig", "complete"), "yes_no"),
        ),
    ),
    Kind("death", Text("overleden", "died")),
)

KINDS: Mapping[str, Kind] = {kind.code: kind for kind in _ALL}

NOTHING = Says()


def says_by_itself(entry: Entry, content: Mapping[str, object] | None = None) -> Says:
    """The occasion that an entry dates, the facts that its kind says, and the goals that it fulfils.

    `content` is the entry's content after its corrections, where there are any.
    """
    kind = KINDS.get(entry.kind)
    if kind is None:
        return NOTHING
    if kind.chosen_by is None:
        return Says(kind.occasion, kind.facts, kind.met)
    chosen = (entry.content if content is None else content).get(kind.chosen_by)
    return kind.by_choice.get(chosen, NOTHING) if isinstance(chosen, str) else NOTHING


__all__ = ["GOALS", "KINDS", "Content", "Entry", "Kind", "Part", "Says", "says_by_itself"]
