"""Follow-up: who coordinates, who knows what, and when to image again (chapter *Vervolgtraject*)."""

from wervelwijzer.facts import care, imaging, neurology
from wervelwijzer.guideline.definitions import confirmed, mescc, symptomatic
from wervelwijzer.guideline.imaging import (
    mri_within_12_hours,
    mri_within_24_hours,
    mri_within_48_hours,
    mri_within_a_week,
    mri_within_two_weeks,
)
from wervelwijzer.guideline.performers import COORDINATOR, PHYSICIAN
from wervelwijzer.guideline.strengths import CONSIDERATION, WORKING_GROUP
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_false, is_true, not_

imaging_indicated = Decision(
    name="follow_up.imaging_indicated",
    label=Text("beeldvorming in de follow-up geïndiceerd", "imaging indicated in follow-up"),
    values=(True, False),
    labels={},
    by=true_when(any_of(symptomatic, is_true(neurology.lhermitte_sign), is_true(care.evaluating_systemic_therapy))),
    source=(
        Place(
            "follow_up",
            200530,
            209,
            "30ef50a09423b0b3cf85dd8840fa06021482cf6209e56198d353829cca5d535d",
        ),
    ),
)

DECISIONS = (imaging_indicated,)

# --- Recommendations: who coordinates, and who knows what ---

coordinator_is_known = Recommendation(
    id="ORG-24",
    section="follow_up",
    source=Place("follow_up", 199559, 153, "7080565068d114648b5cf664cf982a09d20063ddaaaa7ac2bb20053b9b8ccc41"),
    says=Text(
        "Bij wervelmetastasen staat op ieder moment van de ziekte vast wie de regievoerend arts "
        "is: de patiënt weet het, en het staat in het dossier.",
        "In vertebral metastases it is clear at every moment of the disease who the coordinating "
        "physician is: the patient knows, and it is in the file.",
    ),
    action=Action(
        "name_the_coordinating_physician",
        Text(
            "Leg vast wie de regie heeft, en zeg het de patiënt; doe dat opnieuw bij elke overdracht.",
            "Record who coordinates and tell the patient; do so again at every hand-over.",
        ),
    ),
    by=COORDINATOR,
    strength=WORKING_GROUP,
    when=confirmed,
    also=(
        Place("organisation", 198970, 134, "20c2ab9f1cc8791c1f4f0adaa29adc962af91b4438c7aea7180fd22ad93d158d"),
        Place("follow_up", 203825, 325, "729b3635a33457a08c61adb713a7e7c0887e362e2f5f833c6137d321a2ac2a03"),
    ),
    not_computed=Text(
        "Wie de regievoerder is, bepalen de artsen met elkaar; het is geen gegeven van de patiënt.",
        "Who coordinates is settled among the physicians; it is no fact of the patient.",
    ),
    reading=Text(
        "Opnieuw bij elke overdracht: dat maken wij op uit 'op elk moment'.",
        "Again at every hand-over: this we infer from 'at every moment'.",
    ),
)

coordinate_and_hand_over = Recommendation(
    id="ORG-25",
    section="follow_up",
    source=Place("follow_up", 199714, 294, "8353b370c8f8d9dc3483e8c6911d0045daad080e14c1347ea9aa1cfea46b26e5"),
    says=Text(
        "De regievoerend arts zorgt dat ziekte en/of klachten en problemen zo goed mogelijk "
        "worden behandeld, en dat de zorg goed is afgestemd en overgedragen, naar de eerste en "
        "naar de tweede lijn.",
        "The coordinating physician sees to it that disease and/or complaints and problems are "
        "treated as well as possible, and that care is well coordinated and handed over, to "
        "primary and to secondary care.",
    ),
    action=Action(
        "coordinate_and_hand_over",
        Text(
            "Stem de zorg af en draag haar goed over, naar de eerste en naar de tweede lijn.",
            "Coordinate care and hand it over well, to primary and to secondary care.",
        ),
    ),
    by=COORDINATOR,
    strength=WORKING_GROUP,
    when=confirmed,
    not_computed=Text(
        "Hoe goed de zorg is afgestemd, kan een programma niet beoordelen.",
        "A program cannot judge how well care is coordinated.",
    ),
)

keep_general_practitioner_informed = Recommendation(
    id="ORG-26",
    section="follow_up",
    source=Place("follow_up", 200010, 333, "ab9a7b42b9c060120553ce13a9a8f3852de836aa816fa3502e6591c8f6d5830b"),
    says=Text(
        "De huisarts weet bij bekende wervelmetastasen steeds hoe het ervoor staat, ook na elke verandering: welke "
        "wervels zijn aangedaan (recente beeldvorming), op welke klachten te rekenen valt en wat er dan kan, en welke "
        "behandelingen nog mogelijk zijn.",
        "Where vertebral metastases are known, the general practitioner always knows how things stand, also after each "
        "change: which vertebrae are affected (recent imaging), which complaints to expect and what can be done then, "
        "and which treatments are still possible.",
    ),
    action=Action(
        "keep_general_practitioner_informed",
        Text(
            "Bericht de huisarts: aangedane wervels, te verwachten klachten, en wat er nog mogelijk is.",
            "Tell the general practitioner: affected vertebrae, complaints to expect, and what is still possible.",
        ),
    ),
    by=COORDINATOR,
    strength=WORKING_GROUP,
    when=confirmed,
    also=(Place("follow_up", 204274, 228, "b175a09a88a368cf5ad8b7ff1e8df2a998aff4a282bad5fb2162f7d73e5b389c"),),
    reading=Text(
        "De tekst noemt geen afzender en geen termijn; wij noemen de regievoerder en geven geen termijn.",
        "The text names no sender and no time limit; we name the coordinating physician and give no time limit.",
    ),
)

inform_the_patient = Recommendation(
    id="ORG-27",
    section="follow_up",
    source=Place("follow_up", 200345, 183, "b74babc4f3d4368f10ccdede199114b640bf38e1357385d293457c5febef5e6f"),
    says=Text(
        "De regievoerend arts licht de patiënt goed in, mondeling én schriftelijk, ook over "
        "alarmsymptomen (van een mogelijk recidief) en wie te bellen; bij voorkeur weet de "
        "patiënt ook hoe uitgebreid de botmetastasen zijn.",
        "The coordinating physician informs the patient well, orally and in writing, also of "
        "alarm symptoms (of a possible recurrence) and whom to call; preferably the patient also "
        "knows how extensive the bone metastases are.",
    ),
    action=Action(
        "inform_patient_of_alarm_symptoms",
        Text(
            "Bespreek de alarmsymptomen, geef ze op schrift, en zeg wie te bellen.",
            "Discuss the alarm symptoms, give them in writing, and say whom to call.",
        ),
    ),
    by=COORDINATOR,
    strength=WORKING_GROUP,
    when=confirmed,
    also=(Place("follow_up", 204680, 344, "afa43f3a9f6f24105786b2de4990b7229a639bb6ca63d452fede67dd68d4b7eb"),),
)

# --- Recommendations: imaging and treatment without complaints ---

no_imaging_without_complaints = Recommendation(
    id="ORG-28",
    section="follow_up",
    source=Place("follow_up", 200530, 209, "30ef50a09423b0b3cf85dd8840fa06021482cf6209e56198d353829cca5d535d"),
    says=Text(
        "Beeldvorming van de wervelkolom in het vervolgtraject alleen bij klachten (vooral pijn "
        "en/of neurologische) of om het effect van systemische therapie te beoordelen. Over "
        "herhalen zonder klachten na eerdere behandeling is er geen literatuur; omdat er zonder "
        "klachten niet wordt behandeld, heeft het geen zin.",
        "Imaging of the spine in follow-up only with complaints (above all pain and/or "
        "neurological) or to assess the effect of systemic therapy. There is no literature on "
        "repeating it without complaints after earlier treatment; as no treatment is given "
        "without complaints, it is of no use.",
    ),
    action=Action(
        "no_imaging_without_complaints",
        Text(
            "Verricht nu geen beeldvorming van de wervelkolom: geen klachten, geen evaluatie van therapie.",
            "Do not image the spine now: no complaints, no therapy to evaluate.",
        ),
    ),
    by=COORDINATOR,
    strength=WORKING_GROUP,
    when=all_of(confirmed, concludes(imaging_indicated, False)),
    also=(
        Place("follow_up", 203513, 147, "7f711f18af77e822bb1f9f51375f2ec1f10e0914847c5796dbc82928bf5ce1b0"),
        Place("follow_up", 203661, 162, "f8781dfd921a5cbb89394f616cfbfbf81f22fbea0d83b955f78d943d11044958"),
    ),
)

image_again_with_complaints = Recommendation(
    id="ORG-28-COMPLAINTS",
    section="follow_up",
    source=Place("follow_up", 203165, 139, "3683be040487ed91942aa06231568cf206f80c67dbae5b8a43713e5bceff2711"),
    says=Text(
        "Verricht bij klachten in het vervolgtraject laagdrempelig nieuwe beeldvorming, om "
        "ernstige verschijnselen voor te zijn.",
        "With complaints in follow-up have a low threshold for new imaging, so as to forestall severe symptoms.",
    ),
    action=Action(
        "image_again_with_complaints",
        Text(
            "Nieuwe beeldvorming van de wervelkolom is aangewezen; de drempel is laag.",
            "New imaging of the spine is indicated; the threshold is low.",
        ),
    ),
    by=COORDINATOR,
    strength=CONSIDERATION,
    when=all_of(
        confirmed,
        concludes(imaging_indicated, True),
        any_of(is_true(care.evaluating_systemic_therapy), is_false(imaging.adequate_spine_imaging_available)),
    ),
    unless=(
        mri_within_12_hours,
        mri_within_24_hours,
        mri_within_48_hours,
        mri_within_a_week,
        mri_within_two_weeks,
    ),
    reading=Text(
        "Alleen als er na de laatste verandering nog niet adequaat is afgebeeld, of om therapie "
        "te evalueren. Geldt een termijn voor een MRI, dan gaat die voor.",
        "Only where there is no adequate imaging since the last change, or to evaluate therapy. "
        "Where a time limit for an MRI holds, that takes precedence.",
    ),
)

no_treatment_without_complaints = Recommendation(
    id="ORG-28-TREATMENT",
    section="follow_up",
    source=Place("follow_up", 203661, 162, "f8781dfd921a5cbb89394f616cfbfbf81f22fbea0d83b955f78d943d11044958"),
    says=Text(
        "Wervelmetastasen die geen klachten geven, worden niet behandeld.",
        "Vertebral metastases that cause no complaints are not treated.",
    ),
    action=Action(
        "no_treatment_without_complaints",
        Text(
            "Geen lokale behandeling: de wervelmetastasen geven geen klachten en geen compressie.",
            "No local treatment: the vertebral metastases cause neither complaints nor compression.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(confirmed, not_(mescc), not_(symptomatic)),
    reading=Text(
        "Dit betreft metastasen zonder compressie, en de lokale behandeling ervan. Asymptomatische MESCC volgt haar "
        "eigen aanbeveling; systemische therapie tegen de ziekte en botmiddelen blijven erbuiten.",
        "This concerns metastases without compression, and their local treatment. Asymptomatic MESCC follows its own "
        "recommendation; systemic therapy for the disease and bone agents stay outside it.",
    ),
)

# --- Recommendations: who follows the patient ---

lead_physician_checks = Recommendation(
    id="ORG-31-CHECKS",
    section="follow_up",
    source=Place("follow_up", 204503, 176, "6f046d1d470ecfc358adc7ab8668ec57098f760405de02edc356b6e7b13c968f"),
    says=Text(
        "De hoofdbehandelaar, specialist of huisarts, controleert in principe zelf: de behandeling van de tumor, de "
        "pijnstillers en eventueel dexamethason.",
        "The lead physician, specialist or general practitioner, in principle does the checks: treatment of the "
        "tumour, pain medication and dexamethasone if used.",
    ),
    action=Action(
        "lead_physician_checks",
        Text(
            "Controleer tumorbehandeling, pijnmedicatie en eventueel dexamethason.",
            "Check tumour treatment, pain medication and dexamethasone if used.",
        ),
    ),
    by=COORDINATOR,
    strength=CONSIDERATION,
    when=confirmed,
    reading=Text(
        "Hoofdbehandelaar en regievoerder lezen wij als dezelfde arts; hoe vaak, zegt de tekst niet.",
        "We read lead physician and coordinating physician as the same; how often, the text does not say.",
    ),
)

RECOMMENDATIONS = (
    coordinator_is_known,
    coordinate_and_hand_over,
    keep_general_practitioner_informed,
    inform_the_patient,
    no_imaging_without_complaints,
    image_again_with_complaints,
    no_treatment_without_complaints,
    lead_physician_checks,
)
