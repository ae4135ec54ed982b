"""What the chapter *Gebruik van vragenlijsten* says beside its rules: how and why pain and distress are measured."""

from wervelwijzer.guideline.performers import ALL_CAREGIVERS
from wervelwijzer.guideline.questionnaires import (
    score_at_each_visit,
    score_at_onset,
    score_on_increase,
    score_three_times_a_day,
    use_the_distress_thermometer,
)
from wervelwijzer.guideline.strengths import ADVISED, CONCLUSION, LITERATURE, WORKING_GROUP
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

question = Passage(
    id="QST-Q01",
    section="questionnaires",
    sources=(Place("questionnaires", 154914, 93, "e71dd7758ca8f6e8e77db3793ad72bd185abfb237a06560d5d247b676b83f0a9"),),
    title=Text("Uitgangsvraag", "Question"),
    says=Text(
        "Welke vragenlijsten horen systematisch te worden gebruikt bij wervelmetastasen?",
        "Which questionnaires should be used systematically in vertebral metastases?",
    ),
)

moments_of_a_pain_score = Passage(
    id="QST-01",
    section="questionnaires",
    sources=(Place("questionnaires", 155023, 257, "d153371913ddbd47835f1b5b0f8ea730dfb9abd0ffbeb98460b93a3360214f9f"),),
    title=Text("Momenten van de pijnscore", "Moments of the pain score"),
    strength=WORKING_GROUP,
    says=Text(
        "Op vier momenten in de behandelfase hoort een pijnscore (VAS of NRS) te worden afgenomen.",
        "At four moments in the treatment phase a pain score (VAS or NRS) must be taken.",
    ),
    items=(
        Text("als de klachten beginnen", "when the complaints begin"),
        Text("als zij toenemen", "when they increase"),
        Text("in het ziekenhuis: drie keer per dag", "in hospital: three times a day"),
        Text("bij elke controle", "at every follow-up visit"),
    ),
    computed_by=(
        score_at_onset,
        score_on_increase,
        score_three_times_a_day,
        score_at_each_visit,
    ),
)

why_record_pain = Passage(
    id="QST-L01",
    section="questionnaires",
    sources=(Place("questionnaires", 155897, 122, "70b2fc7b80a3384ddabaf073c48a9b9b0caebf6473e939529ced3eae68cb8c04"),),
    strength=LITERATURE,
    says=Text(
        "Wie pijn gestructureerd vastlegt, kan de behandeling op de persoon afstemmen. De tekst "
        "verwijst naar het hoofdstuk Pijnbehandeling.",
        "Recording pain in a structured way makes it possible to fit treatment to the person. The "
        "text refers to the chapter on the treatment of pain.",
    ),
)

half_are_undertreated = Passage(
    id="QST-06",
    section="questionnaires",
    sources=(Place("questionnaires", 156042, 212, "aafa77519423a8e84e5821fa0abea8aeb91308f23f5c3e156620dd6364f09aea"),),
    strength=LITERATURE,
    says=Text(
        "Van de patiënten met pijn bij kanker krijgt gemiddeld de helft (50 %) te weinig "
        "behandeling; dat pijn niet dagelijks wordt gemeten, is een van de voornaamste oorzaken.",
        "Of patients with cancer and pain, half (50 %) on average are undertreated; that pain is "
        "not measured daily is one of the main causes.",
    ),
)

scales_are_valid = Passage(
    id="QST-05-VALIDITY",
    section="questionnaires",
    sources=(Place("questionnaires", 156255, 348, "56abad1e3f3da01729a1a27475c75d0890762beee0d28de4ce2bb59799d571d5"),),
    strength=LITERATURE,
    says=Text(
        "Een van de gewoonste manieren om pijn te beoordelen is de sterkte ervan meten met een "
        "NRS of VAS. Beide zijn veel onderzocht en acceptabel valide en betrouwbaar.",
        "One of the commonest ways to assess pain is to measure its intensity with an NRS or VAS. "
        "Both have been studied extensively and are acceptably valid and reliable.",
    ),
)

scales = Passage(
    id="QST-05",
    section="questionnaires",
    sources=(Place("questionnaires", 156604, 175, "76dc368f798e206c3b1c5af668a274be5adf851a75eec1a6e584c4247ba3ecd2"),),
    title=Text("VAS en NRS", "VAS and NRS"),
    strength=LITERATURE,
    says=Text(
        "De VAS is een lijn van 10 cm, de NRS een cijfer van 0 tot 10. Beide lopen van pijnvrij tot zo erg als men "
        "zich kan voorstellen.",
        "The VAS is a line of 10 cm, the NRS a figure from 0 to 10. Both run from free of pain to as bad as can be "
        "imagined.",
    ),
    reading=Text(
        "Het systeem rekent met hele punten van 0 tot 10; een VAS wordt in hele centimeters afgelezen.",
        "The system counts in whole points from 0 to 10; a VAS is read to whole centimetres.",
    ),
)

pain_score_in_the_record = Passage(
    id="QST-N01",
    section="questionnaires",
    sources=(Place("questionnaires", 156780, 123, "83dfd37e462b9154b7c654f30fb5bf638d489cf44c09c438beeef235bd0d00bf"),),
    strength=ADVISED,
    says=Text(
        "Het advies is de NRS of VAS vast onderdeel te maken van hoe pijn wordt geregistreerd en beoordeeld.",
        "The advice is to make the NRS or VAS a fixed part of how pain is recorded and judged.",
    ),
    not_computed=Text(
        "Een norm voor de verslaglegging, niet voor één patiënt.",
        "A norm for the records, not for one patient.",
    ),
    by=ALL_CAREGIVERS,
)

instruments_in_the_acute_phase = Passage(
    id="QST-07",
    section="questionnaires",
    sources=(Place("questionnaires", 157185, 148, "67be62550633fac034272874898ec8729a72e6f0b6430b9f7119d87531250a9e"),),
    strength=LITERATURE,
    says=Text(
        "In de acute fase werken de Amsterdamse ziekenhuizen met de ASA-score en de "
        "Frankel-classificatie; zij noteren hoe de neurologische klachten ontstonden en hoe lang "
        "zij duren.",
        "In Amsterdam the hospitals use the ASA score and the Frankel classification in the acute "
        "phase, and note how the neurological complaints began and how long they have lasted.",
    ),
)

eq_5d = Passage(
    id="QST-07-EQ5D",
    section="questionnaires",
    sources=(Place("questionnaires", 157334, 475, "547b47722eaccadd9e2bd746165c7eb08aa44278efc738b9561353273734c232"),),
    title=Text("EQ-5D", "EQ-5D"),
    strength=LITERATURE,
    says=Text(
        "De EQ-5D, in gebruik bij de Global Spine Tumor Study Group (GSTSG), is een "
        "gestandaardiseerde lijst die de patiënt zelf binnen vijf minuten invult, met een score "
        "op vijf gebieden. Wie de uitslag leest, moet de demografische gegevens van de patiënt "
        "kennen (Choi 2010).",
        "The Global Spine Tumor Study Group (GSTSG) uses the EQ-5D, a standardised questionnaire "
        "that patients fill in themselves within five minutes, with a score in five domains. "
        "Whoever interprets it must know the patient's demographic data (Choi 2010).",
    ),
    items=(
        Text("mobiliteit", "mobility"),
        Text("zelfzorg", "self-care"),
        Text("dagelijkse activiteiten", "daily activities"),
        Text("pijn of ongemak", "pain or discomfort"),
        Text("angst of depressie", "anxiety or depression"),
    ),
)

what_the_lastmeter_is = Passage(
    id="QST-08",
    section="questionnaires",
    sources=(Place("questionnaires", 157810, 374, "561261597eb2880c8c4424a2c4e9510af19bb78928aa3f20f3ec2627e1309890"),),
    title=Text("Lastmeter", "Distress thermometer (Lastmeter)"),
    strength=LITERATURE,
    says=Text(
        "De Lastmeter dient om op tijd problemen te vinden waarvoor een gespecialiseerde "
        "psychosociale hulpverlener nodig kan zijn. Het instrument heeft drie delen.",
        "The distress thermometer (Lastmeter) serves to find in time problems for which a "
        "specialised psychosocial caregiver may be needed. It has three parts.",
    ),
    items=(
        Text("een thermometer", "a thermometer"),
        Text("een lijst van problemen", "a list of problems"),
        Text(
            "de vraag of de patiënt met een deskundige wil spreken",
            "the question whether the patient wants to speak with a professional",
        ),
    ),
)

distress_varies = Passage(
    id="QST-08-REPEAT",
    section="questionnaires",
    sources=(
        Place("questionnaires", 158185, 286, "1c455c9432619394fe13e7d325ff9fac6b406a0504a2eebfb802b914ee2b4a8c"),
        Place("questionnaires", 158626, 321, "19f9fe01a38429d5b327bfe572fa0077cf24002d59707c80a0d56d3e61e3e728"),
    ),
    strength=LITERATURE,
    says=Text(
        "In de loop van de ziekte kan de ene belasting op de andere volgen, door de ziekte zelf "
        "of door iets anders; aard en ernst van de problemen kunnen daardoor wisselen. Herhalen "
        "laat die verandering zien: een lage score nu sluit veel last later niet uit.",
        "In the course of the illness one stress may follow another, from the disease itself or "
        "from something else; the kind and severity of the problems can therefore change. "
        "Repeating shows that change: a low score now does not rule out much distress later.",
    ),
    computed_by=(use_the_distress_thermometer,),
)

conclusion_pain_score = Passage(
    id="QST-C01",
    section="questionnaires",
    sources=(Place("questionnaires", 158961, 103, "c0351e6e9cdd12fe731b8ff53120442cfa48ad9ab0b5aa82cc87fb68683afbd0"),),
    strength=CONCLUSION,
    says=Text(
        "Een pijnscore op vaste momenten is wenselijk (Choi 2010, Oldenmenger 2013).",
        "A pain score at fixed moments is desirable (Choi 2010, Oldenmenger 2013).",
    ),
    computed_by=(
        score_at_onset,
        score_on_increase,
        score_three_times_a_day,
        score_at_each_visit,
    ),
)

conclusion_lastmeter = Passage(
    id="QST-C02",
    section="questionnaires",
    sources=(Place("questionnaires", 159066, 174, "7eb1427353e5e7a2fd32326ebd16044ef3582bc75135278dd4dc4a2a5ccfb0c0"),),
    strength=CONCLUSION,
    says=Text(
        "De Lastmeter is een goed instrument om lichamelijke en psychosociale problemen van patiënten met kanker te "
        "vinden.",
        "The Lastmeter is a good instrument for finding physical and psychosocial problems of patients with cancer.",
    ),
    computed_by=(use_the_distress_thermometer,),
)

PASSAGES: tuple[Passage, ...] = (
    question,
    moments_of_a_pain_score,
    why_record_pain,
    half_are_undertreated,
    scales_are_valid,
    scales,
    pain_score_in_the_record,
    instruments_in_the_acute_phase,
    eq_5d,
    what_the_lastmeter_is,
    distress_varies,
    conclusion_pain_score,
    conclusion_lastmeter,
)
