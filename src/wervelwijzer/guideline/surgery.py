"""Treatment: surgery (chapter *Chirurgie*): always to be weighed, and what the text leaves to the surgeon."""

from wervelwijzer.guideline.definitions import confirmed, symptomatic
from wervelwijzer.guideline.palliative_care import comfort_when_dying
from wervelwijzer.guideline.patient_selection import surgical_candidate
from wervelwijzer.guideline.performers import MDO, SPINE_SURGEON
from wervelwijzer.guideline.strengths import GRADE_MODERATE_TO_VERY_LOW, NO_RECOMMENDATION, WORKING_GROUP
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of

FOR_CANDIDATES = Text(
    "Wij tonen dit bij wie een indicatie voor chirurgie heeft of uitval door MESCC, en niet in de stervensfase.",
    "We show this in those who have an indication for surgery or a deficit due to MESCC, and not in the dying phase.",
)

always_consider_surgery = Recommendation(
    id="SUR-01",
    section="surgery",
    source=Place("surgery", 113618, 360, "97aa1c8a4d33e2957a501b90ed95b945c6c896333bbb4b435532ddb6bbb5c4b3"),
    says=Text(
        "Chirurgie voor onder meer symptomatische wervelmetastasen is veilig, met weinig "
        "morbiditeit en mortaliteit, en effectief: zij behoudt of herstelt bijvoorbeeld lopen en "
        "continentie. Weeg een operatie bij symptomatische wervelmetastasen daarom altijd mee.",
        "Surgery for symptomatic vertebral metastases, among others, is safe, with little "
        "morbidity and mortality, and effective: for instance it preserves or restores walking "
        "and continence. Therefore always consider an operation for symptomatic vertebral "
        "metastases.",
    ),
    action=Action(
        "consider_surgery",
        Text(
            "Weeg chirurgie bij symptomatische wervelmetastasen altijd mee.",
            "Always consider surgery for symptomatic vertebral metastases.",
        ),
    ),
    by=MDO,
    strength=GRADE_MODERATE_TO_VERY_LOW,
    when=all_of(confirmed, symptomatic),
    unless=(comfort_when_dying,),
    reading=Text(
        "Meewegen is iets anders dan verkiezen: de keuze volgt de indicaties en voorwaarden van "
        "het hoofdstuk over patiëntenselectie. Meewegen geldt ook waar bestralen de eerste keus "
        "is, maar niet in de stervensfase. Dat het MDO weegt, voegen wij toe.",
        "To consider is not to prefer: the choice follows the indications and conditions of the "
        "chapter on patient selection. It holds also where radiotherapy is the first choice, but "
        "not in the dying phase. That the MDO considers it is our addition.",
    ),
)

no_advice_on_approach = Recommendation(
    id="SUR-02",
    section="surgery",
    source=Place("surgery", 113985, 346, "81c7c3911524ee2cd410a64851074228b231448ab9ff3f7030c268f36ae8248f"),
    says=Text(
        "Een anterieure of een posterieure benadering: goede vergelijkende prospectieve "
        "(gerandomiseerde) studies ontbreken, zodat de werkgroep niet zegt welke te kiezen.",
        "An anterior or a posterior approach: good prospective (randomised) comparisons are "
        "lacking, so that the working group does not say which to choose.",
    ),
    action=Action(
        "no_recommendation_on_approach",
        Text(
            "Anterieur of posterieur opereren: de werkgroep doet geen aanbeveling.",
            "Anterior or posterior surgery: the working group makes no recommendation.",
        ),
    ),
    by=SPINE_SURGEON,
    strength=NO_RECOMMENDATION,
    when=surgical_candidate,
    unless=(comfort_when_dying,),
    also=(Place("surgery", 123692, 260, "efe2788c108ac342292671e91c06d0c33e7508e87822552a5babf372a3172b8b"),),
    reading=FOR_CANDIDATES,
    not_computed=Text(
        "Er valt niets te berekenen: de werkgroep spreekt zich niet uit over de benadering.",
        "There is nothing to compute: the working group does not pronounce on the approach.",
    ),
)

en_bloc_not_for_everyone = Recommendation(
    id="SUR-03",
    section="surgery",
    source=Place("surgery", 114338, 446, "b1a271ed8e5e70c9bdae284e6384a376881e47cc5e6d1995a608bc564f26bed2"),
    says=Text(
        "Verwijder niet iedere symptomatische wervelmetastase en bloc: dat dit beter is dan verwijdering in delen "
        "(piece-meal), is niet met voldoende bewijskracht aangetoond.",
        "Do not remove every symptomatic vertebral metastasis en bloc: that this is better than removal piecemeal has "
        "not been shown with sufficient strength of evidence.",
    ),
    action=Action(
        "no_en_bloc_resection_for_everyone",
        Text(
            "Geen en-blocresectie als vaste regel; over de mate van resectie doet de werkgroep geen uitspraak.",
            "No en bloc resection as a fixed rule; on the extent of resection the working group makes no statement.",
        ),
    ),
    by=SPINE_SURGEON,
    strength=GRADE_MODERATE_TO_VERY_LOW,
    when=surgical_candidate,
    unless=(comfort_when_dying,),
    also=(Place("surgery", 123953, 173, "80dca0dbb71bb9aab1e9f28fc6f5a30c0dc5d2545dda17a7f251637dde3e8b91"),),
    reading=FOR_CANDIDATES,
    not_computed=Text(
        "Bij wie een en-blocresectie wel past, zegt de tekst niet.",
        "For whom an en bloc resection does fit, the text does not say.",
    ),
)

surgeon_and_informed_patient_choose = Recommendation(
    id="SUR-04",
    section="surgery",
    source=Place("surgery", 124127, 208, "85d7b83735c80d70fff4d47642f5b7985d1615204bb0a12c55ec5097ec7a7363"),
    says=Text(
        "De mate van resectie kiezen in de eerste plaats de chirurgische hoofdbehandelaar en de patiënt, nadat de "
        "patiënt over de voor- en nadelen van de mogelijkheden is ingelicht.",
        "The extent of resection is chosen in the first place by the lead surgeon and the patient, after the patient "
        "has been told of the advantages and disadvantages of the options.",
    ),
    action=Action(
        "surgeon_and_informed_patient_choose_operation",
        Text(
            "Bespreek de voor- en nadelen van de operatiemogelijkheden met de patiënt en kies samen.",
            "Discuss the advantages and disadvantages of the surgical options with the patient and choose together.",
        ),
    ),
    by=SPINE_SURGEON,
    strength=WORKING_GROUP,
    when=surgical_candidate,
    unless=(comfort_when_dying,),
    reading=FOR_CANDIDATES,
    not_computed=Text(
        "Welke operatie het wordt, is een keuze van chirurg en patiënt.",
        "Which operation it will be is a choice of surgeon and patient.",
    ),
)

no_advice_on_minimally_invasive_surgery = Recommendation(
    id="SUR-08",
    section="surgery",
    source=Place("surgery", 124337, 473, "3a2be1581435bf102c7c26d7bf5fa6727d68b6a5be4e3050cbc36f4d7151a3e9"),
    says=Text(
        "Minimaal invasieve benaderingen, zoals percutane pedikelschroeffixatie, worden steeds vaker gebruikt, maar "
        "zijn bij wervelmetastasen zo weinig onderzocht dat de werkgroep over indicatie en effect niets kan zeggen.",
        "Minimally invasive approaches, such as percutaneous pedicle screw fixation, are used more and more, but have "
        "been studied so little in vertebral metastases that the working group can say nothing of indication and "
        "effect.",
    ),
    action=Action(
        "no_recommendation_on_minimally_invasive_surgery",
        Text(
            "Minimaal invasief opereren: de werkgroep doet geen uitspraak.",
            "Minimally invasive surgery: the working group makes no statement.",
        ),
    ),
    by=SPINE_SURGEON,
    strength=NO_RECOMMENDATION,
    when=surgical_candidate,
    unless=(comfort_when_dying,),
    reading=FOR_CANDIDATES,
    not_computed=Text(
        "Er valt niets te berekenen: de werkgroep spreekt zich niet uit over indicatie en effect.",
        "There is nothing to compute: the working group does not pronounce on indication and effect.",
    ),
)

RECOMMENDATIONS: tuple[Recommendation, ...] = (
    always_consider_surgery,
    no_advice_on_approach,
    en_bloc_not_for_everyone,
    surgeon_and_informed_patient_choose,
    no_advice_on_minimally_invasive_surgery,
)
