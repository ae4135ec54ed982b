"""Diagnostics: clinical features (chapter *Klinische verschijnselen*)."""

from wervelwijzer.facts import imaging, neurology, symptoms, tumour
from wervelwijzer.guideline.definitions import (
    clinical_signs,
    condition_moderate_or_poor,
    lhermitte_of_concern,
    radicular_deficit,
    radicular_pain,
)
from wervelwijzer.guideline.performers import GENERAL_PRACTITIONER_OR_SPECIALIST, PHYSICIAN, RADIOLOGIST
from wervelwijzer.guideline.strengths import CONSIDERATION, STATED
from wervelwijzer.language.decisions import Decision, first_match, row, true_when
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_, is_false, is_true, not_, term

alarm_symptom = term(
    "alarmsymptoom",
    "alarm symptom",
    any_of(
        is_true(symptoms.pain_at_night),
        is_true(symptoms.pain_progressive),
        is_true(symptoms.pain_new),
        is_true(symptoms.spinal_tenderness),
        is_true(symptoms.pain_severe_in_all_postures),
        is_true(symptoms.pain_between_shoulder_blades),
        condition_moderate_or_poor,
    ),
)

suspicious_local_pain = term(
    "rug- of nekpijn met een alarmsymptoom",
    "back or neck pain with an alarm symptom",
    all_of(is_true(symptoms.spinal_pain), alarm_symptom),
)

imaging_warranted = Decision(
    name="suspicion.imaging_warranted",
    label=Text("beeldvorming aangewezen", "imaging warranted"),
    values=(True, False, "not_applicable"),
    labels={},
    by=true_when(
        any_of(suspicious_local_pain, radicular_pain, radicular_deficit, clinical_signs, lhermitte_of_concern),
        unless_not_applicable=is_false(tumour.malignancy_known),
    ),
    source=(
        Place(
            "symptoms",
            11827,
            552,
            "ec897f7ee2b3e3becbbe117dc2183edac54e70fb21fd9c4f13b9f1a6768d4e19",
        ),
    ),
    reading=Text(
        "Pijn tussen de schouderbladen en hevige pijn in alle houdingen tellen mee als alarmsymptoom; een matige of "
        "slechte conditie ook.",
        "Pain between the shoulder blades and severe pain in all postures count as alarm symptoms; so does a moderate "
        "or poor condition.",
    ),
)

mescc_probability = Decision(
    name="suspicion.mescc_probability_percent",
    label=Text("kans op MESCC bij een patiënt met kanker", "probability of MESCC in a patient with cancer"),
    values=("3-10", "20-30", "40-50", "65-70", "not_applicable"),
    labels={band: Text(f"{band} %", f"{band} %") for band in ("3-10", "20-30", "40-50", "65-70")},
    by=first_match(
        row("65-70", clinical_signs),
        row("40-50", radicular_deficit),
        row("20-30", radicular_pain),
        row("3-10", is_true(symptoms.spinal_pain)),
        otherwise="not_applicable",
    ),
    source=(
        Place(
            "symptoms",
            13621,
            247,
            "d21de4b610fd9e0873a57f95a0fd8fc3c4a34a4fecaf9638025eded20aad42d2",
        ),
        Place(
            "symptoms",
            14635,
            167,
            "d5527076695d2e1112caf51a6d56841495e0e4170d30c419b5a38cc53f5cf576",
        ),
    ),
    reading=Text(
        "Het sterkste verschijnsel telt. De cijfers gelden voor patiënten met kanker, ook als hier geen maligniteit "
        "is ingevuld.",
        "The strongest sign counts. The figures are for patients with cancer, also where no malignancy is recorded "
        "here.",
    ),
)

DECISIONS = (imaging_warranted, mescc_probability)

# --- Recommendations ---

with_malignancy = is_true(tumour.malignancy_known)

consider_metastases = Recommendation(
    id="DX-SYM-03",
    section="symptoms",
    source=Place(
        "symptoms",
        11709,
        117,
        "86c32b13225f54a3ada13eaedaaea85c2ae81746002a663e96b0c9fb4d1934d7",
    ),
    says=Text(
        "Denk bij iedere patiënt met rugpijn en kanker, ook kanker van vroeger, aan wervelmetastasen.",
        "Think of vertebral metastases in every patient with back pain and cancer, including cancer in the past.",
    ),
    action=Action(
        "consider_vertebral_metastases",
        Text(
            "Overweeg wervelmetastasen als oorzaak van de pijn.",
            "Consider vertebral metastases as the cause of the pain.",
        ),
    ),
    by=GENERAL_PRACTITIONER_OR_SPECIALIST,
    strength=STATED,
    when=all_of(with_malignancy, is_true(symptoms.spinal_pain)),
    reading=Text(
        "Wie eraan denkt, zegt de tekst niet; wij lezen: huisarts of specialist. Nekpijn telt hier mee als rugpijn.",
        "The text does not say who considers it; we read: general practitioner or specialist. Neck pain counts as "
        "back pain here.",
    ),
)

image_with_alarm_symptom = Recommendation(
    id="DX-SYM-04",
    section="symptoms",
    source=Place(
        "symptoms",
        11827,
        552,
        "ec897f7ee2b3e3becbbe117dc2183edac54e70fb21fd9c4f13b9f1a6768d4e19",
    ),
    says=Text(
        "Bij kanker, nu of vroeger, vraagt rugpijn met een alarmsymptoom zeker om beeldvorming, en wel direct, ook "
        "bij een normaal neurologisch onderzoek (Kienstra 2000).",
        "With cancer, now or in the past, back pain with an alarm symptom definitely calls for imaging, and at once, "
        "even if the neurological examination is normal (Kienstra 2000).",
    ),
    action=Action(
        "image_despite_normal_examination",
        Text(
            "Vraag beeldvorming aan, ook bij normaal neurologisch onderzoek.",
            "Request imaging, even with a normal neurological examination.",
        ),
    ),
    by=GENERAL_PRACTITIONER_OR_SPECIALIST,
    strength=STATED,
    when=all_of(with_malignancy, suspicious_local_pain, not_(is_true(imaging.adequate_spine_imaging_available))),
    also=(Place("symptoms", 11291, 177, "727bd37b29ebb362f588470c17880a0a07f1760d6942b88501bc8ea0a45459f2"),),
    reading=Text(
        "Pijn tussen de schouderbladen en hevige pijn in alle houdingen tellen mee als alarmsymptoom; een matige of "
        "slechte conditie ook. 'Direct' lezen wij als: direct aanvragen; voor de MRI gelden de termijnen van het "
        "hoofdstuk over beeldvorming. Dat huisarts of specialist aanvraagt, lezen wij; de tekst zegt niet wie.",
        "Pain between the shoulder blades and severe pain in all postures count as alarm symptoms; so does a "
        "moderate or poor condition. 'At once' we read as: request it at once; for the MRI the time limits of the "
        "chapter on imaging hold. That general practitioner or specialist requests it is our reading; the text does "
        "not say who.",
    ),
)

no_imaging_without_alarm = Recommendation(
    id="DX-SYM-04-NO-ALARM",
    section="symptoms",
    source=Place(
        "symptoms",
        11827,
        120,
        "6b2ef184afcac0c2991eb427ef15f8b3d1fb1225ca4eb59e0f0770117f800ee1",
    ),
    says=Text(
        "Niet elke patiënt met rugpijn en kanker in de voorgeschiedenis hoeft beeldvorming.",
        "Not every patient with back pain and a history of cancer needs imaging.",
    ),
    action=Action(
        "no_imaging_now",
        Text(
            "Nu geen beeldvorming op grond van deze gegevens; spreek af wanneer de patiënt terugkomt.",
            "No imaging now on these findings; agree when the patient is to come back.",
        ),
    ),
    by=GENERAL_PRACTITIONER_OR_SPECIALIST,
    strength=STATED,
    reading=Text(
        "Dat de patiënt weet wanneer terug te komen, voegen wij toe; de tekst zegt alleen dat beeldvorming niet bij "
        "elke patiënt hoeft, en niet wie dit afspreekt.",
        "That the patient knows when to come back is our addition; the text only says that not every patient needs "
        "imaging, and not who agrees this.",
    ),
    when=all_of(is_true(symptoms.spinal_pain), concludes(imaging_warranted, False)),
)

mechanical_pain_suggests_instability = Recommendation(
    id="DX-SYM-08",
    section="symptoms",
    source=Place(
        "symptoms",
        12576,
        167,
        "b3562bf5916a4cd0f5b7e6134e46d2dd190b945a0c915e30fdd08092b71f52b9",
    ),
    says=Text(
        "Pijn bij veranderen van houding of bij overeind komen kan op een instabiele wervelkolom wijzen; neemt de "
        "pijn plotseling toe, dan is een spontane wervelfractuur mogelijk.",
        "Pain on changing posture or getting up may point to an unstable spine; if the pain increases suddenly, a "
        "spontaneous vertebral fracture is possible.",
    ),
    action=Action(
        "suspect_instability",
        Text("Denk aan instabiliteit of een wervelfractuur.", "Think of instability or a vertebral fracture."),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(with_malignancy, is_true(symptoms.pain_mechanical)),
)

sudden_pain_suggests_fracture = Recommendation(
    id="DX-SYM-08-FRACTURE",
    section="symptoms",
    source=Place("symptoms", 12669, 74, "8855b03b3c2c5f11e2b1d4930120a38dd652fcc33014af6c99b419ee0b3c44bc"),
    says=Text(
        "Wordt de pijn opeens erger, dan kan een wervel zijn gebroken zonder ongeval.",
        "If the pain suddenly becomes worse, a vertebra may have fractured without an accident.",
    ),
    action=Action(
        "ask_about_sudden_increase",
        Text(
            "Vraag of de pijn plotseling is toegenomen; denk dan aan een spontane wervelfractuur.",
            "Ask whether the pain increased suddenly; if so, think of a spontaneous vertebral fracture.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(with_malignancy, suspicious_local_pain),
    not_computed=Text(
        "Of de pijn plotseling toenam, wordt niet gevraagd.", "Whether the pain increased suddenly is not asked."
    ),
)

bilateral_means_extensive_growth = Recommendation(
    id="DX-SYM-11",
    section="symptoms",
    source=Place(
        "symptoms",
        13869,
        117,
        "8adeb1d36fed8ba10b2c6ffdd6b5833d063160e042ac8311e26ebbaee244f8bf",
    ),
    says=Text(
        "Dubbelzijdige radiculaire pijn of uitval, of beide, wijst op uitgebreide epidurale groei, met meer kans op "
        "MESCC.",
        "Bilateral radicular pain or deficit, or both, points to extensive epidural growth, with a higher "
        "probability of MESCC.",
    ),
    action=Action(
        "treat_as_suspected_mescc",
        Text("Behandel dit als een verdenking op MESCC.", "Handle this as suspected MESCC."),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(
        with_malignancy,
        any_of(is_(symptoms.radicular_pain, "bilateral"), is_(neurology.radicular_deficit, "bilateral")),
    ),
    reading=Text(
        "Dit hoofdstuk noemt alleen de grotere kans; de termijn van 12 uur is dezelfde als bij een klinische "
        "verdenking op MESCC, en zo behandelen wij het.",
        "This chapter only names the higher probability; the time limit of 12 hours is the same as with clinical "
        "suspicion of MESCC, and so we handle it.",
    ),
)

examine_gait_and_sensation = Recommendation(
    id="DX-SYM-13",
    section="symptoms",
    source=Place(
        "symptoms",
        14959,
        445,
        "09e6ec56838150297c3075b01d0efe114284ba7bf8c29c323f11c95b7868ce80",
    ),
    says=Text(
        "Een onduidelijke stoornis van lopen of evenwicht, zoals rubberbenen, is soms het eerste teken van "
        "compressie van myelum of cauda, terwijl pijn niet vooropstaat. Let bij het onderzoek daarom vooral ook op "
        "staan en lopen, kloppijn en een sensibele grens.",
        "An unexplained disturbance of gait or balance, such as legs that feel like rubber, is at times the first "
        "sign of compression of cord or cauda, while pain is not prominent. On examination therefore pay particular "
        "attention to standing and walking, pain on percussion and a sensory level.",
    ),
    action=Action(
        "examine_gait_percussion_sensory_level",
        Text(
            "Onderzoek staan en lopen, kloppijn over de wervels en een sensibele grens.",
            "Examine standing and walking, pain on percussion of the spine, and whether there is a sensory level.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=all_of(
        with_malignancy, any_of(is_true(symptoms.spinal_pain), radicular_pain, radicular_deficit, clinical_signs)
    ),
)

compression_above_sensory_level = Recommendation(
    id="DX-SYM-14",
    section="symptoms",
    source=Place(
        "symptoms",
        15405,
        284,
        "09caf116e80f2c7cc6044890a3b0fd483b76899a8b8228acd3b96cdea7ea3eee",
    ),
    says=Text(
        "De compressie ligt vaak hoger dan de sensibele grens, en nooit lager; dat geldt ook bij een incomplete "
        "dwarslaesie (Cook 1998, Husband 2001, Levack 2002).",
        "The compression is often above the sensory level, and never below it; this holds in an incomplete cord "
        "lesion too (Cook 1998, Husband 2001, Levack 2002).",
    ),
    action=Action(
        "image_above_sensory_level",
        Text("Beeld ook boven de sensibele grens af.", "Image above the sensory level as well."),
    ),
    by=RADIOLOGIST,
    strength=CONSIDERATION,
    when=all_of(with_malignancy, clinical_signs),
    reading=Text(
        "De tekst geeft alleen het verband; dat daarom ook hoger wordt afgebeeld, en door de radioloog, is onze "
        "lezing.",
        "The text only gives the relation; that imaging therefore goes higher, and by the radiologist, is our reading.",
    ),
)

lhermitte_suggests_cervical_compression = Recommendation(
    id="DX-SYM-16",
    section="symptoms",
    source=Place(
        "symptoms",
        15911,
        572,
        "e2b6256c718a4b6578529a739a1f56f7921bc14539bc0f7e02a2d3d26991e2a5",
    ),
    says=Text(
        "Het symptoom van Lhermitte (pijnscheuten en tintelingen die langs de rug naar de benen trekken als de hals "
        "buigt) kan op cervicale myelumcompressie wijzen. Het komt ook voor na bestraling van hals of cervicale "
        "wervelkolom (Lewanski 2000) en, voorbijgaand, weken tot maanden na cisplatine; dan is het alleen in "
        "onderbenen en voeten te voelen (Walther 1987).",
        "Lhermitte's sign (shooting pain and tingling that run down the back to the legs when the neck bends) may "
        "point to cervical cord compression. It also occurs after irradiation of the neck or cervical spine "
        "(Lewanski 2000) and, transiently, weeks to months after cisplatin; it is then felt in the lower legs and "
        "feet alone (Walther 1987).",
    ),
    action=Action(
        "suspect_cervical_compression",
        Text(
            "Denk aan cervicale compressie; vraag naar eerdere bestraling van de hals en cisplatine.",
            "Think of cervical compression; ask about earlier irradiation of the neck and cisplatin.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(with_malignancy, is_true(neurology.lhermitte_sign)),
)

RECOMMENDATIONS = (
    consider_metastases,
    image_with_alarm_symptom,
    no_imaging_without_alarm,
    mechanical_pain_suggests_instability,
    sudden_pain_suggests_fracture,
    bilateral_means_extensive_growth,
    examine_gait_and_sensation,
    compression_above_sensory_level,
    lhermitte_suggests_cervical_compression,
)
