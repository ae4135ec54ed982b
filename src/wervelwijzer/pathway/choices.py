"""The closed lists that an entry chooses from: treatments, imaging, leaflets, and the reasons to depart or to stop."""

from __future__ import annotations

from collections.abc import Mapping

from wervelwijzer.language.text import Text

SYSTEMIC_THERAPY = "systemic_therapy"
AD_HOC = "ad_hoc"

TREATMENTS: Mapping[str, Text] = {
    "surgery": Text("operatie", "surgery"),
    "radiotherapy": Text("radiotherapie", "radiotherapy"),
    SYSTEMIC_THERAPY: Text("systemische therapie", "systemic therapy"),
    "dexamethasone": Text("dexamethason", "dexamethasone"),
    "brace": Text("brace of korset", "brace or corset"),
    "percutaneous": Text("vertebroplastiek of kyfoplastiek", "vertebroplasty or kyphoplasty"),
    "radionuclides": Text("radionucliden", "radionuclides"),
    "other": Text("andere behandeling", "other treatment"),
}

MODALITIES: Mapping[str, Text] = {
    "mri_whole_spine": Text("MRI van de gehele wervelkolom", "MRI of the whole spine"),
    "mri_part_of_spine": Text("MRI van een deel van de wervelkolom", "MRI of part of the spine"),
    "spiral_ct_with_contrast": Text("spiraal-CT met contrast", "spiral CT with contrast"),
    "ct": Text("CT", "CT"),
    "pet_ct": Text("PET-CT", "PET-CT"),
    "bone_scan": Text("botscan", "bone scan"),
    "x_ray": Text("röntgenfoto", "plain film"),
    "other": Text("andere beeldvorming", "other imaging"),
}

LEAFLETS: Mapping[str, Text] = {
    "risk": Text("risicofolder", "risk leaflet"),
    "full": Text("uitgebreide folder", "full leaflet"),
    "other": Text("andere informatie", "other information"),
}

MEETINGS: Mapping[str, Text] = {
    AD_HOC: Text("ad hoc overleg", "ad hoc meeting"),
    "weekly": Text("wekelijks MDO", "weekly MDO"),
}

DEPARTURES: Mapping[str, Text] = {
    "declined": Text("niet gevolgd", "not followed"),
    "changed": Text("anders uitgevoerd", "carried out differently"),
}
"""What is done with an advice that is not followed as it stands."""

DEVIATION_REASONS: Mapping[str, Text] = {
    "patient_declines": Text("de patiënt wil dit niet", "the patient does not want this"),
    "contraindication": Text("contra-indicatie", "contraindication"),
    "condition": Text("de toestand van de patiënt laat het niet toe", "the patient's condition does not allow it"),
    "other_aim": Text("ander doel van de behandeling", "other aim of treatment"),
    "other_diagnosis": Text("andere verklaring voor de klachten", "other explanation for the complaints"),
    "done_elsewhere": Text("elders al gedaan", "done elsewhere already"),
    "not_available": Text("niet op tijd beschikbaar", "not available in time"),
    "newer_insight": Text("nieuwer inzicht dan de richtlijn", "newer insight than the guideline"),
    "trial": Text("deelname aan onderzoek", "taking part in a trial"),
    "other": Text("andere reden", "other reason"),
}

STOP_REASONS: Mapping[str, Text] = {
    "patient_declines": DEVIATION_REASONS["patient_declines"],
    "no_longer_useful": Text("niet meer zinvol", "no longer useful"),
    "other_diagnosis": DEVIATION_REASONS["other_diagnosis"],
    "done_elsewhere": DEVIATION_REASONS["done_elsewhere"],
    "transferred": Text("zorg overgedragen", "care handed over"),
    "other": DEVIATION_REASONS["other"],
}

PARTS_OF_THE_SPINE = (("C", 7), ("T", 12), ("L", 5), ("S", 5))
LEVELS: tuple[str, ...] = (
    "occiput",
    *(f"{part}{number}" for part, most in PARTS_OF_THE_SPINE for number in range(1, most + 1)),
)
"""The levels of the spine from top to bottom, as the SINS names them."""
