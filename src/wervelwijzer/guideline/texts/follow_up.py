"""Follow-up: what the course of the disease means for who follows the patient, and how."""

from wervelwijzer.guideline.follow_up import (
    coordinate_and_hand_over,
    coordinator_is_known,
    image_again_with_complaints,
    imaging_indicated,
    inform_the_patient,
)
from wervelwijzer.guideline.strengths import CONSIDERATION, LITERATURE, WORKING_GROUP
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

question = Passage(
    id="ORG-Q04",
    section="follow_up",
    sources=(Place("follow_up", 199512, 31, "d23ba319380d4c15c44a44a59661aa26fbd506358a04e3cdd632cd9a83e20ba1"),),
    title=Text("Uitgangsvraag", "Question"),
    says=Text(
        "De vraag: welke arts volgt de patiënt na de behandeling, en op welke wijze?",
        "The question: which physician follows the patient after treatment, and in what way?",
    ),
)

what_follow_up_is_for = Passage(
    id="ORG-O02",
    section="follow_up",
    sources=(Place("follow_up", 200763, 604, "e5939dfd477bc8f8523e58e1271220192f9bd45777319d5a091da501b0727381"),),
    says=Text(
        "Het doel is kwaliteit van leven. Dat vraagt aandacht voor onder meer de regie, "
        "beeldvorming, revalidatie, medicijnen (pijnstillers, corticosteroïden) en eventueel "
        "nieuwe of herhaalde behandeling (zoals bisfosfonaten, systemische therapie, bestraling, "
        "operatie). Wie de regie heeft en hoe het verder gaat, hangt af van ziekte, gegeven en "
        "nog mogelijke behandeling, prognose en wat de patiënt wil.",
        "The aim is quality of life. That requires attention to, among other things, "
        "coordination, imaging, rehabilitation, medication (pain relief, corticosteroids) and "
        "where needed new or repeated treatment (such as bisphosphonates, systemic therapy, "
        "radiotherapy, surgery). Who coordinates and what follows depend on the disease, "
        "treatment given and still possible, prognosis and what the patient wants.",
    ),
    strength=CONSIDERATION,
)

other_guidelines = Passage(
    id="ORG-O03",
    section="follow_up",
    sources=(Place("follow_up", 201368, 252, "ff6fa95f419d3711c9075f2c93f794bf9fc500067a477e872df0a44de04a614b"),),
    says=Text(
        "Voor algemenere onderwerpen, zoals revalidatie na neurologische schade en psychische of "
        "sociale problemen, verwijst de tekst naar andere richtlijnen, zoals Herstel na kanker, "
        "Spirituele zorg en Dwarslaesie.",
        "For more general matters, such as rehabilitation after neurological damage and "
        "psychological or social problems, the text refers to other guidelines, such as those on "
        "cord lesion (Dwarslaesie), spiritual care and recovery after cancer.",
    ),
    strength=CONSIDERATION,
)

no_literature_on_follow_up = Passage(
    id="ORG-L06",
    section="follow_up",
    sources=(Place("follow_up", 201622, 439, "18724186f9027657c7ee2ffa2c89819f2ea641cb2e79e0734e27e5d01f660d55"),),
    says=Text(
        "De zoektocht leverde niets op dat zelf over het vervolgtraject gaat. Klinische artikelen over de uitkomst van "
        "behandeling geven wel gegevens waaruit zinvolle zorg valt af te leiden; daarop rusten de aanbevelingen.",
        "The search yielded nothing that is itself about follow-up. Clinical papers on the outcome of treatment do "
        "give data from which sensible care can be inferred; the recommendations rest on those.",
    ),
    strength=LITERATURE,
)

palliative_phase_and_survival = Passage(
    id="ORG-29",
    section="follow_up",
    sources=(Place("follow_up", 202062, 530, "1b587f4bfbe46fa35f998e350227c4eaa0920312165e32f891725ab50758e16d"),),
    says=Text(
        "Wie wervelmetastasen heeft, is volgens de tekst per definitie in de palliatieve fase; "
        "tumor, prognose, klachten en behandelmogelijkheden lopen sterk uiteen. Bij pijnlijke "
        "wervelmetastasen is de mediane overleving 6-7 maanden; weinigen leven langer, tot enkele "
        "jaren.",
        "Patients with vertebral metastases are, in the words of the text, by definition in the "
        "palliative phase; tumour, prognosis, complaints and options of treatment vary greatly. "
        "In painful vertebral metastases median survival is 6-7 months; few live longer, up to "
        "several years.",
    ),
    strength=LITERATURE,
)

complaints_return = Passage(
    id="ORG-30",
    section="follow_up",
    sources=(Place("follow_up", 202593, 571, "4a3b1d868e4cb8650087583dddaa5a35fe5b02e40119484869af23711799e08b"),),
    says=Text(
        "De klachten lopen van pijn en uitval tot een complete dwarslaesie. Na bestraling van "
        "metastasen met epidurale uitbreiding krijgt 10-20% later weer klachten, van dezelfde of "
        "van andere wervels. Van 342 patiënten die om pijn waren bestraald, kreeg 3% op den duur "
        "uitval.",
        "Complaints range from pain and deficit to a complete cord lesion. After radiotherapy of "
        "metastases with epidural extension 10-20% later have complaints again, from the same or "
        "from other vertebrae. Of 342 patients irradiated for pain 3% eventually developed a "
        "deficit.",
    ),
    computed_by=(image_again_with_complaints,),
    strength=LITERATURE,
)

treatment_is_often_still_of_use = Passage(
    id="ORG-L07",
    section="follow_up",
    sources=(Place("follow_up", 203305, 206, "36e199d7e6d11afc0cf39fbb2377aff22f2a01d1bc35f1f325d4b9a08c1fa898"),),
    says=Text(
        "Ook bij een korte levensverwachting heeft behandelen vaak nog zin, bijvoorbeeld één bestraling tegen de pijn.",
        "Even with a short life expectancy treatment is often still of use, for instance a single "
        "fraction of radiotherapy for pain.",
    ),
    strength=LITERATURE,
)

who_coordinates_when = Passage(
    id="ORG-31",
    section="follow_up",
    sources=(Place("follow_up", 203825, 448, "fed016d91901f730ec0aa90bb69d4bd04e18492423f947d398bfb5dacc80438f"),),
    says=Text(
        "Zolang de behandeling op de ziekte is gericht, heeft meestal een specialist in het ziekenhuis de regie "
        "(uroloog, internist-oncoloog, internist-hematoloog, longarts, neuroloog of neuro-oncoloog). Wordt zij op de "
        "symptomen gericht, dan gaat de regie geleidelijk naar de huisarts of de specialist ouderengeneeskunde.",
        "As long as treatment is directed at the disease, a specialist in hospital mostly coordinates (urologist, "
        "medical oncologist, haematologist, chest physician, neurologist or neuro-oncologist). Once it is directed at "
        "symptoms, coordination gradually passes to the general practitioner or the elderly-care physician.",
    ),
    computed_by=(coordinator_is_known, coordinate_and_hand_over),
    strength=CONSIDERATION,
)

conclusion = Passage(
    id="ORG-C03",
    section="follow_up",
    sources=(Place("follow_up", 205038, 316, "a6303b55b6c005e7d5ade41335fe7346dda29be76315621535abe2c0da7a0989"),),
    says=Text(
        "Onmisbaar voor goede zorg zijn: afstemming en communicatie, in het ziekenhuis en met de "
        "eerste lijn; de patiënt goed inlichten, mondeling en op schrift; en beeldvorming als er "
        "klachten zijn.",
        "Indispensable to good care are: coordination and communication, in hospital and with "
        "primary care; informing the patient well, orally and in writing; and imaging when there "
        "are complaints.",
    ),
    computed_by=(coordinate_and_hand_over, inform_the_patient, imaging_indicated),
    strength=WORKING_GROUP,
)

PASSAGES = (
    question,
    what_follow_up_is_for,
    other_guidelines,
    no_literature_on_follow_up,
    palliative_phase_and_survival,
    complaints_return,
    treatment_is_often_still_of_use,
    who_coordinates_when,
    conclusion,
)
