"""Introduction: for whom the guideline is meant. Being outside it warns and decides nothing else."""

from wervelwijzer.facts import imaging, patient, symptoms, tumour
from wervelwijzer.facts.units import years
from wervelwijzer.guideline.definitions import confirmed
from wervelwijzer.guideline.performers import GENERAL_PRACTITIONER_OR_SPECIALIST, PHYSICIAN
from wervelwijzer.guideline.strengths import STATED
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, at_least, is_false, is_true

ADULT = years(18)

in_scope = Decision(
    name="scope.in_scope",
    label=Text("valt onder de richtlijn", "covered by the guideline"),
    values=(True, False),
    labels={},
    by=true_when(
        all_of(
            at_least(patient.age_years, ADULT),
            is_false(imaging.leptomeningeal_metastases_only),
            is_false(imaging.intramedullary_metastases_only),
        )
    ),
    source=(
        Place(
            "scope",
            1600,
            161,
            "88e122d4b9908cfc17bd6d57000ded6455ab19f86931c59a27432cf81c392c4c",
        ),
        Place(
            "scope",
            4769,
            144,
            "3761cef5b6ddb8885da84725c7a7dba91ad5f543ab3a06cedfb039bfe4ad9ff3",
        ),
    ),
    reading=Text(
        "Volwassen is 18 jaar of ouder; de richtlijn noemt geen leeftijd.",
        "Adult means 18 or older; the guideline states no age.",
    ),
)

DECISIONS = (in_scope,)

# --- Recommendations ---

consider_mescc = Recommendation(
    id="DEF-R01",
    section="scope",
    source=Place("scope", 3853, 197, "3c2aff37728081edba976ea9078f5a5cd095114dbe6875df898ee0d5e18e68df"),
    says=Text(
        "Heeft iemand met een bekende maligniteit rugpijn, denk dan aan MESCC, ook zonder neurologische "
        "verschijnselen (Levack 2002).",
        "If somebody with a known malignancy has back pain, think of MESCC, even without neurological symptoms or "
        "signs (Levack 2002).",
    ),
    action=Action(
        "consider_mescc",
        Text(
            "Overweeg MESCC, ook als er nog geen uitval of prikkeling is.",
            "Consider MESCC, even while there is no deficit or irritation yet.",
        ),
    ),
    by=GENERAL_PRACTITIONER_OR_SPECIALIST,
    strength=STATED,
    when=all_of(is_true(tumour.malignancy_known), is_true(symptoms.spinal_pain)),
    reading=Text(
        "Wie eraan denkt, zegt de tekst niet; wij lezen: huisarts of specialist. Nekpijn telt hier mee als rugpijn.",
        "The text does not say who considers it; we read: general practitioner or specialist. Neck pain counts as "
        "back pain here.",
    ),
)

decide_with_the_patient = Recommendation(
    id="DEF-R02",
    section="scope",
    source=Place("scope", 4498, 255, "363695547ee612d68cc47aa94e2f6479c725656a348b5a092e924fff4d4d9e8a"),
    says=Text(
        "De levensverwachting is meestal beperkt; het is daarom van het grootste belang de kwaliteit van leven te "
        "behouden en te verbeteren. Kies een behandeling samen met de patiënt en de naasten.",
        "Life expectancy is mostly limited; it is therefore of the greatest importance to keep and improve quality "
        "of life. Choose treatment together with the patient and those close to them.",
    ),
    action=Action(
        "decide_with_patient_and_family",
        Text(
            "Bespreek met de patiënt en de naasten wat een behandeling voor de kwaliteit van leven betekent, en kies "
            "samen.",
            "Discuss with the patient and those close to them what treatment means for quality of life, and choose "
            "together.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=confirmed,
    not_computed=Text(
        "Wat de patiënt het zwaarst laat wegen, blijkt alleen in het gesprek.",
        "What weighs most for the patient shows in the conversation alone.",
    ),
)

RECOMMENDATIONS: tuple[Recommendation, ...] = (consider_mescc, decide_with_the_patient)
