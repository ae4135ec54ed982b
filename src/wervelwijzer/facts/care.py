"""What is known of the care around the patient."""

from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Phase, YesNo

inpatient = YesNo(
    name="care.inpatient",
    label=Text("opgenomen in het ziekenhuis", "admitted to hospital"),
    help=Text("Ligt de patiënt nu opgenomen?", "Is the patient in hospital now?"),
    phase=Phase.HISTORY,
    chapter="questionnaires",
)

evaluating_systemic_therapy = YesNo(
    name="care.evaluating_systemic_therapy",
    label=Text("beeldvorming om systemische therapie te evalueren", "imaging to evaluate systemic therapy"),
    help=Text(
        "Wordt de beeldvorming gevraagd om te zien of de systemische therapie werkt?",
        "Is the imaging asked in order to see whether systemic therapy works?",
    ),
    phase=Phase.IMAGING,
    chapter="follow_up",
)

rehabilitation_indication = YesNo(
    name="care.rehabilitation_indication",
    label=Text("indicatie voor revalidatie", "indication for rehabilitation"),
    help=Text(
        "Heeft de patiënt naar het oordeel van de (revalidatie)arts een revalidatie-indicatie?",
        "Does the (rehabilitation) physician judge that rehabilitation is indicated?",
    ),
    phase=Phase.TREATMENT,
    chapter="rehabilitation",
)

travel_for_rehabilitation_bearable = YesNo(
    name="care.travel_for_rehabilitation_bearable",
    label=Text("reis naar de revalidatie is vol te houden", "travel for rehabilitation is bearable"),
    help=Text(
        "Is heen en weer reizen naar de revalidatie-instelling niet te belastend voor de patiënt?",
        "Is travelling to and from the rehabilitation centre not too burdensome for the patient?",
    ),
    phase=Phase.TREATMENT,
    chapter="rehabilitation",
)

pain_team_available = YesNo(
    name="care.pain_team_available",
    label=Text("pijnteam beschikbaar", "pain team available"),
    help=Text(
        "Is er een multidisciplinair pijnteam bereikbaar voor deze patiënt?",
        "Can this patient be seen by a multidisciplinary pain team?",
    ),
    phase=Phase.TREATMENT,
    chapter="pain",
)
