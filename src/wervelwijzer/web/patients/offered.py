"""What the page offers to record with one small form, in the order of the pathway."""

from __future__ import annotations

from wervelwijzer.language.text import Text

Add = tuple[str, str, Text]

ADDS: tuple[Add, ...] = (
    ("imaging_asked", "", Text("Beeldvorming aangevraagd", "Imaging requested")),
    ("imaging_done", "", Text("Beeldvorming gemaakt", "Imaging made")),
    ("probable_diagnosis", "", Text("Waarschijnlijkheidsdiagnose", "Probable diagnosis")),
    ("definitive_diagnosis", "", Text("Definitieve diagnose", "Definitive diagnosis")),
    ("treatment_started", "dexamethasone", Text("Dexamethason gestart", "Dexamethasone started")),
    ("treatment_started", "", Text("Behandeling gestart", "Treatment started")),
    ("pain_scored", "", Text("Pijnscore", "Pain score")),
    ("note", "", Text("Notitie", "Note")),
)
"""What is recorded most, in the order of the pathway: the kind, the choice in it, and the words on the button."""

MORE_ADDS: tuple[Add, ...] = (
    ("suspicion", "", Text("Verdenking ontstaan", "Suspicion arose")),
    ("biopsy_done", "", Text("Biopsie verricht", "Biopsy taken")),
    ("treatment_ended", "", Text("Behandeling beëindigd", "Treatment ended")),
    ("admitted", "", Text("Opname", "Admission")),
    ("discharged", "", Text("Ontslag", "Discharge")),
    ("distress_scored", "", Text("Lastmeter", "Distress thermometer")),
    ("visit_planned", "", Text("Controle gepland", "Visit planned")),
    ("information_given", "", Text("Informatie gegeven", "Information given")),
    ("coordinator_changed", "", Text("Regievoerder", "Coordinator")),
    ("death", "", Text("Overlijden", "Death")),
)

OFFERED = frozenset(kind for kind, _, _ in (*ADDS, *MORE_ADDS))
