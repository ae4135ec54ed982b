"""Where the chapters begin in the sources: what `trace` needs to say which chapter a sentence is of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SourceName = Literal["guideline", "article"]

SOURCE_FILES: dict[SourceName, str] = {"guideline": "000_56323c30956c99b3.txt", "article": "004_04114fb9e82311d6.txt"}
"""The name of the file in which each source text is kept."""


@dataclass(frozen=True)
class Chapter:
    """A chapter begins at this character, with these words as its heading, and is this room's."""

    offset: int
    heading: str
    section: str


CONTENTS: dict[SourceName, tuple[Chapter, ...]] = {
    "guideline": (
        Chapter(0, "Inleiding", "scope"),
        Chapter(6210, "Epidemiologie", "epidemiology"),
        Chapter(10257, "Diagnostiek", "symptoms"),
        Chapter(16503, "Differentiaaldiagnose", "differential"),
        Chapter(19392, "Beeldvormend onderzoek", "imaging"),
        Chapter(29991, "Diagnostiek bij onduidelijke", "unknown_origin"),
        Chapter(34525, "Behandeling", "corticosteroids"),
        Chapter(43742, "Patiëntenselectie/Indicatie", "patient_selection"),
        Chapter(68025, "Inschatten overleving", "survival"),
        Chapter(77231, "Bepalen stabiliteit wervelkolom", "stability"),
        Chapter(88592, "Radiotherapie", "radiotherapy"),
        Chapter(112270, "Chirurgie", "surgery"),
        Chapter(124812, "Systemische therapie", "systemic_therapy"),
        Chapter(129884, "Percutane interventies en", "percutaneous"),
        Chapter(137546, "Radionucliden", "radionuclides"),
        Chapter(139607, "Palliatieve zorg, symptoombestrijding", "palliative_care"),
        Chapter(154858, "Gebruik van vragenlijsten", "questionnaires"),
        Chapter(159242, "Pijnbehandeling", "pain"),
        Chapter(167064, "Bisfosfonaten en denosumab", "bone_agents"),
        Chapter(168726, "Symptomatisch beleid bij", "cord_lesion"),
        Chapter(171296, "Psychosociale begeleiding", "psychosocial"),
        Chapter(179304, "Voorlichting en communicatie", "information"),
        Chapter(182487, "Organisatie van zorg", "organisation"),
        Chapter(199467, "Vervolgtraject", "follow_up"),
        Chapter(205356, "Revalidatie", "rehabilitation"),
        Chapter(210316, "Samenvatting", "summary"),
        Chapter(233839, "Bijlagen", "definitions"),
        Chapter(238091, "2. APPENDIX B:", "appendices"),
        Chapter(262347, "7. Zoekverantwoording", "governance"),
    ),
    "article": (Chapter(0, "Uitzaaiingen in de", "article"),),
}

WHOLE_KIND = {"summary": "summary", "definitions": "appendix", "appendices": "appendix", "governance": "appendix"}
"""Chapters that are of one kind of text throughout."""
