"""The chapters of the guideline, by room, under the headings that they have in the text."""

from wervelwijzer.language.text import Text

CHAPTERS: dict[str, Text] = {
    "scope": Text("Inleiding", "Introduction"),
    "definitions": Text("Bijlage 1: Definities", "Appendix 1: Definitions"),
    "symptoms": Text("Klinische verschijnselen", "Clinical features"),
    "imaging": Text("Beeldvormend onderzoek", "Imaging"),
    "unknown_origin": Text("Diagnostiek bij onduidelijke origine", "Diagnostics in unknown origin"),
    "corticosteroids": Text("Corticosteroïden", "Corticosteroids"),
    "patient_selection": Text("Radiotherapie of chirurgie", "Radiotherapy or surgery"),
    "survival": Text("Inschatten overleving", "Estimating survival"),
    "stability": Text("Bepalen stabiliteit wervelkolom", "Determining spinal stability"),
    "radiotherapy": Text("Radiotherapie", "Radiotherapy"),
    "surgery": Text("Chirurgie", "Surgery"),
    "systemic_therapy": Text("Systemische therapie", "Systemic therapy"),
    "percutaneous": Text("Percutane interventies", "Percutaneous interventions"),
    "radionuclides": Text("Radionucliden", "Radionuclides"),
    "palliative_care": Text("Palliatieve zorg", "Palliative care"),
    "questionnaires": Text("Gebruik van vragenlijsten", "Use of questionnaires"),
    "pain": Text("Pijnbehandeling", "Treatment of pain"),
    "bone_agents": Text("Bisfosfonaten en denosumab", "Bisphosphonates and denosumab"),
    "cord_lesion": Text("Symptomatisch beleid bij dwarslaesie", "Symptomatic care of a cord lesion"),
    "psychosocial": Text("Psychosociale begeleiding", "Psychosocial care"),
    "information": Text("Voorlichting en communicatie", "Information and communication"),
    "organisation": Text("Organisatie van zorg", "Organisation of care"),
    "follow_up": Text("Vervolgtraject", "Follow-up"),
    "rehabilitation": Text("Revalidatie", "Rehabilitation"),
}
