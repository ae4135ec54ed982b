"""What an absent fact is taken to be while another is known. All three are our reading, and shown as such.

Nothing else defaults: absent means unknown. `treatment.days_since_surgery` says itself that absent means not operated.
"""

from wervelwijzer.facts import status, tumour
from wervelwijzer.guideline.definitions import (
    CHEMOSENSITIVE,
    GASTRO_INTESTINAL,
    HAEMATOLOGICAL,
    KARNOFSKY_GOOD,
    KARNOFSKY_MODERATE,
    LUNG,
)
from wervelwijzer.language.recommendations import Default
from wervelwijzer.language.text import Text

condition_follows_karnofsky = Default(
    fact=status.condition.name,
    follows=status.karnofsky.name,
    banded=True,
    table=((0, "poor"), (int(KARNOFSKY_MODERATE.amount), "moderate"), (int(KARNOFSKY_GOOD.amount), "good")),
    says=Text(
        "Conditie afgeleid van de Karnofsky-score: 80-100 goed, 50-70 matig, lager slecht.",
        "Condition derived from the Karnofsky score: 80-100 good, 50-70 moderate, lower poor.",
    ),
)

sensitivity_follows_the_lists = Default(
    fact=tumour.sensitive_to_systemic_therapy.name,
    follows=tumour.primary.name,
    banded=False,
    table=tuple((primary, primary in CHEMOSENSITIVE) for primary in tumour.primary.values),
    says=Text(
        "Gevoeligheid afgeleid van de tumorlijst van de richtlijn; het oordeel van het team gaat voor.",
        "Sensitivity derived from the guideline's list of tumours; the team's judgement goes first.",
    ),
)

BOLLEN_PROFILE: dict[str, str] = {
    **dict.fromkeys(("breast", *HAEMATOLOGICAL), "favourable"),
    **dict.fromkeys(("prostate", "kidney"), "moderate"),
    **dict.fromkeys((*LUNG, *GASTRO_INTESTINAL), "unfavourable"),
}
"""Which profile a primary has by name; a primary that no list names needs the clinician's profile."""

profile_follows_the_primary = Default(
    fact=tumour.clinical_profile.name,
    follows=tumour.primary.name,
    banded=False,
    table=tuple(BOLLEN_PROFILE.items()),
    says=Text(
        "Klinisch profiel (Bollen) afgeleid van de primaire tumor; het oordeel van de arts gaat voor.",
        "Clinical profile (Bollen) derived from the primary tumour; the clinician's judgement goes first.",
    ),
)

DEFAULTS = (condition_follows_karnofsky, sensitivity_follows_the_lists, profile_follows_the_primary)
