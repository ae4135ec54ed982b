"""Diagnostics: imaging (chapter *Beeldvormend onderzoek*)."""

from wervelwijzer.facts import imaging, neurology, status, symptoms, treatment, tumour
from wervelwijzer.facts.units import days, hours
from wervelwijzer.guideline.definitions import (
    clinical_signs,
    complete_lesion,
    lhermitte_of_concern,
    unknown_origin,
)
from wervelwijzer.guideline.patient_selection import surgical_candidate
from wervelwijzer.guideline.performers import COORDINATOR, PHYSICIAN, RADIOLOGIST
from wervelwijzer.guideline.strengths import ADVISED, CONSIDERATION, PLAUSIBLE, STATED, WORKING_GROUP
from wervelwijzer.guideline.symptoms import imaging_warranted, suspicious_local_pain
from wervelwijzer.language.decisions import Decision, first_match, row, true_when
from wervelwijzer.language.recommendations import MIND, Action, Recommendation, Within
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    all_of,
    any_of,
    at_most,
    concludes,
    is_,
    is_false,
    is_true,
    more_than,
    not_,
    term,
)

EMERGENCY_HOURS = 12
FAST_DEFICIT_HOURS = 24
SLOW_DEFICIT_HOURS = 48
RADICULAR_PAIN_HOURS = 7 * 24
LOCAL_PAIN_HOURS = 14 * 24

FAST_DEFICIT_WITHIN = days(7)
COMPLETE_LESION_POINTLESS_AFTER = hours(48)
SUDDEN_LESION_POINTLESS_AFTER = hours(24)

# --- Is emergency imaging still of use? ---

complete_for_two_days = term(
    "complete dwarslaesie langer dan 48 uur",
    "complete cord lesion for more than 48 hours",
    all_of(complete_lesion, more_than(neurology.complete_lesion_hours, COMPLETE_LESION_POINTLESS_AFTER)),
)

sudden_complete_lesion_without_recovery = term(
    "complete dwarslaesie, in uren ontstaan, langer dan 24 uur, zonder herstel op corticosteroïden",
    "complete cord lesion that developed in hours, for more than 24 hours, without recovery on corticosteroids",
    all_of(
        complete_lesion,
        is_true(neurology.complete_lesion_developed_within_hours),
        more_than(neurology.complete_lesion_hours, SUDDEN_LESION_POINTLESS_AFTER),
        is_true(treatment.corticosteroids_started),
        is_false(neurology.clear_improvement_on_corticosteroids),
    ),
)

emergency_diagnostics_meaningful = Decision(
    name="imaging.emergency_diagnostics_meaningful",
    label=Text("spoeddiagnostiek zinvol", "emergency diagnostics meaningful"),
    values=(True, False),
    labels={},
    by=true_when(not_(any_of(complete_for_two_days, sudden_complete_lesion_without_recovery))),
    source=(
        Place(
            "imaging",
            21095,
            271,
            "1e3fd0f1cfba3079f91e370d48df517eadf9355c58696c851d44a13861c6cea7",
        ),
        Place(
            "imaging",
            25546,
            201,
            "bf0e07f8841245a45ff4ff728b5b2a356c8254ad8cde181e0b98888140ec4cb4",
        ),
    ),
    reading=Text(
        "'Bij eerste presentatie' is het moment waarop nu wordt beslist.",
        "'At first presentation' is the moment at which the decision is made.",
    ),
)

# --- Which imaging, and by when ---

imaging_asked = term(
    "beeldvorming is aangewezen en er is nog geen adequate beeldvorming",
    "imaging is warranted and none is adequate yet",
    all_of(concludes(imaging_warranted, True), is_false(imaging.adequate_spine_imaging_available)),
)

modality = Decision(
    name="imaging.modality",
    label=Text("soort beeldvorming", "imaging modality"),
    values=("mri_whole_spine", "spiral_ct_with_contrast", "not_applicable"),
    labels={
        "mri_whole_spine": Text("MRI van de gehele wervelkolom", "MRI of the whole spine"),
        "spiral_ct_with_contrast": Text("spiraal-CT met contrast", "spiral CT with contrast"),
    },
    by=first_match(
        row("not_applicable", not_(imaging_asked)),
        row("spiral_ct_with_contrast", is_true(imaging.mri_contraindicated)),
        otherwise="mri_whole_spine",
    ),
    source=(
        Place(
            "imaging",
            19595,
            229,
            "fdd578d7a5757ce9ad03b2d1736b64840e98ce97c59e0a2e01e2a339d1daed67",
        ),
        Place(
            "imaging",
            24547,
            242,
            "725b06afb8130889411bb6e7aa02e929d113acaaefe432fa32aa10b4bb30ae86",
        ),
    ),
)

bilateral_or_cord = term(
    "verdenking MESCC, bilaterale radiculaire pijn of uitval, of Lhermitte",
    "suspected MESCC, bilateral radicular pain or deficit, or Lhermitte",
    any_of(
        clinical_signs,
        is_(symptoms.radicular_pain, "bilateral"),
        is_(neurology.radicular_deficit, "bilateral"),
        lhermitte_of_concern,
    ),
)

unilateral_deficit = term(
    "eenzijdige radiculaire uitval", "unilateral radicular deficit", is_(neurology.radicular_deficit, "unilateral")
)

fast_unilateral_deficit = term(
    "eenzijdige radiculaire uitval, progressief en binnen 7 dagen ontstaan",
    "unilateral radicular deficit, progressive and developed within 7 days",
    all_of(
        unilateral_deficit,
        is_true(neurology.deficit_progressive),
        at_most(neurology.deficit_developed_over_days, FAST_DEFICIT_WITHIN),
    ),
)

unilateral_radicular_pain = term(
    "eenzijdige radiculaire pijn", "unilateral radicular pain", is_(symptoms.radicular_pain, "unilateral")
)

deadline = Decision(
    name="imaging.deadline_hours",
    label=Text("termijn voor beeldvorming", "deadline for imaging"),
    values=(12, 24, 48, 168, 336, "elective", "not_applicable"),
    labels={
        12: Text("binnen 12 uur", "within 12 hours"),
        24: Text("binnen 24 uur", "within 24 hours"),
        48: Text("binnen 48 uur", "within 48 hours"),
        168: Text("binnen 1 week", "within 1 week"),
        336: Text("binnen 2 weken", "within 2 weeks"),
        "elective": Text("geen spoed", "not urgent"),
    },
    by=first_match(
        row("not_applicable", not_(imaging_asked)),
        row("elective", concludes(emergency_diagnostics_meaningful, False)),
        row(EMERGENCY_HOURS, bilateral_or_cord),
        row(FAST_DEFICIT_HOURS, fast_unilateral_deficit),
        row(SLOW_DEFICIT_HOURS, unilateral_deficit),
        row(RADICULAR_PAIN_HOURS, unilateral_radicular_pain),
        otherwise=LOCAL_PAIN_HOURS,
    ),
    source=(
        Place(
            "imaging",
            19826,
            778,
            "45e2669637124b99218762f35cd364993817c5ae5c7084338561840b3f4e6ddc",
        ),
    ),
    reading=Text(
        "Precies 7 dagen telt als binnen 7 dagen. Niet-progressieve eenzijdige uitval heeft in de tekst geen termijn; "
        "hier 48 uur.",
        "Exactly 7 days counts as within 7 days. A unilateral deficit that does not progress has no time limit in "
        "the text; "
        "48 hours here.",
    ),
)

# --- What else to image ---

gadolinium = Decision(
    name="imaging.gadolinium",
    label=Text("gadolinium toevoegen", "add gadolinium"),
    values=(True, False, "not_applicable"),
    labels={},
    by=true_when(
        is_false(imaging.mri_explains_findings),
        unless_not_applicable=is_false(imaging.whole_spine_mri_done),
    ),
    source=(
        Place(
            "imaging",
            24301,
            245,
            "1fbfc4d6e641bd2bd0bc66353deec4d699cac9476105d78059ae7e18265cdf69",
        ),
    ),
)

no_recent_ct = is_false(imaging.recent_ct_or_pet_ct_thorax_abdomen)
candidate_fit_for_surgery = all_of(surgical_candidate, is_true(status.fit_for_surgery))

ct_thorax_abdomen_needed = Decision(
    name="imaging.ct_thorax_abdomen_needed",
    label=Text("(PET-)CT thorax/abdomen nodig", "(PET-)CT thorax/abdomen needed"),
    values=(True, False),
    labels={},
    by=true_when(all_of(no_recent_ct, any_of(unknown_origin, candidate_fit_for_surgery))),
    source=(
        Place(
            "imaging",
            21368,
            303,
            "44966c48caf73698894eb9266fc28dd9da4b2fe77b5c5576c555f51943d9d967",
        ),
        Place(
            "unknown_origin",
            30553,
            171,
            "b224b877886f1a6ccf74271dc1308da87c99b9ca56fb0acc51812823e6fde37f",
        ),
    ),
    reading=Text(
        "Nodig bij een kandidaat voor chirurgie die een operatie aankan; bij onbekende origine met het bekken erbij.",
        "Needed for a surgical candidate who can bear an operation; in unknown origin with the pelvis.",
    ),
)

volume_scan_needed = Decision(
    name="imaging.volume_scan_needed",
    label=Text("volumescan aangedane wervels nodig", "volume scan of the affected vertebrae needed"),
    values=(True, False),
    labels={},
    by=true_when(all_of(no_recent_ct, candidate_fit_for_surgery)),
    source=(
        Place(
            "imaging",
            21368,
            395,
            "b0c3ebe23afad7da02db08cf26dbd43fadafca10e3ed568aeb6c5d1ffb6afd14",
        ),
    ),
)

bone_scan_useful = Decision(
    name="imaging.bone_scan_useful",
    label=Text("botscan zinvol", "bone scan useful"),
    values=(True, False),
    labels={},
    by=true_when(not_(is_(tumour.primary, "multiple_myeloma"))),
    source=(
        Place(
            "imaging",
            26581,
            142,
            "d8cdfc4217fcf327e6904b31cc90eb60e62c1062c8eeffe0f48ba9b054dad382",
        ),
    ),
)

DECISIONS = (
    modality,
    deadline,
    emergency_diagnostics_meaningful,
    gadolinium,
    ct_thorax_abdomen_needed,
    volume_scan_needed,
    bone_scan_useful,
)

# --- Recommendations: exceptions first, then the windows from strict to wide, so that each can name what beats it ---

adequate_imaging_suffices = Recommendation(
    id="DX-IMG-01-ADEQUATE",
    section="imaging",
    source=Place(
        "imaging",
        19595,
        229,
        "fdd578d7a5757ce9ad03b2d1736b64840e98ce97c59e0a2e01e2a339d1daed67",
    ),
    says=Text(
        "Is er al beeldvorming waarop de wervelmetastasen adequaat te zien zijn, dan is geen nieuwe MRI nodig.",
        "Where imaging already shows the vertebral metastases adequately, no new MRI is needed.",
    ),
    action=Action(
        "no_new_imaging",
        Text("Geen nieuwe beeldvorming: wat er is, volstaat.", "No new imaging: what is there suffices."),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=all_of(concludes(imaging_warranted, True), is_true(imaging.adequate_spine_imaging_available)),
    reading=Text(
        "Adequaat: gemaakt na de laatste verandering van de klachten, en verklaart die.",
        "Adequate: made after the last change of the complaints, and explains them.",
    ),
)

no_emergency_after_two_days = Recommendation(
    id="DX-IMG-10",
    section="imaging",
    source=Place(
        "imaging",
        21095,
        271,
        "1e3fd0f1cfba3079f91e370d48df517eadf9355c58696c851d44a13861c6cea7",
    ),
    says=Text(
        "Bestaat een complete dwarslaesie (ASIA A) bij de eerste presentatie al langer dan 48 uur, dan is "
        "spoeddiagnostiek niet meer nodig.",
        "Once a complete cord lesion (ASIA A) has existed for more than 48 hours at first presentation, emergency "
        "diagnostics are no longer needed.",
    ),
    action=Action(
        "no_emergency_imaging",
        Text(
            "Geen spoed-MRI om de dwarslaesie; beeldvorming om andere redenen blijft mogelijk.",
            "No emergency MRI for the cord lesion; imaging for other reasons remains possible.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    headline=MIND,
    when=complete_for_two_days,
    reading=emergency_diagnostics_meaningful.reading,
)

no_emergency_after_sudden_lesion = Recommendation(
    id="DX-IMG-18",
    section="imaging",
    source=Place(
        "imaging",
        25546,
        201,
        "bf0e07f8841245a45ff4ff728b5b2a356c8254ad8cde181e0b98888140ec4cb4",
    ),
    says=Text(
        "Een complete dwarslaesie die in uren ontstond, langer dan 24 uur bestaat en niet herstelt op "
        "corticosteroïden: "
        "snelle diagnostiek heeft geen zin.",
        "A complete cord lesion that developed in hours, has existed for more than 24 hours and does not recover on "
        "corticosteroids: fast diagnostics are of no use.",
    ),
    action=no_emergency_after_two_days.action,
    by=PHYSICIAN,
    strength=CONSIDERATION,
    headline=MIND,
    when=sudden_complete_lesion_without_recovery,
    reading=emergency_diagnostics_meaningful.reading,
)

POINTLESS = (no_emergency_after_two_days, no_emergency_after_sudden_lesion)
NO_WINDOW = (adequate_imaging_suffices, *POINTLESS)
warranted = concludes(imaging_warranted, True)

lesion_over_days_stays_urgent = Recommendation(
    id="DX-IMG-17",
    section="imaging",
    source=Place(
        "imaging",
        25272,
        273,
        "b455cbcc452629db90dd814d6264f0a1bdee8fe26dff2b3f951124f2edcd1559",
    ),
    says=Text(
        "Een dwarslaesie die in de loop van dagen ontstond, vraagt nog steeds om snelle diagnostiek en behandeling.",
        "A cord lesion that developed over days still calls for fast diagnostics and treatment.",
    ),
    action=Action(
        "keep_diagnostics_fast",
        Text(
            "Houd de diagnostiek snel, ondanks de complete dwarslaesie.",
            "Keep diagnostics fast in spite of the complete lesion.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=all_of(complete_lesion, is_false(neurology.complete_lesion_developed_within_hours)),
    unless=POINTLESS,
)

IMAGE = Text("Maak een MRI van de gehele wervelkolom", "Obtain an MRI of the whole spine")


def _mri(nl: str, en: str) -> Action:
    return Action("mri_whole_spine", Text(f"{IMAGE.nl} {nl}.", f"{IMAGE.en} {en}."))


mri_within_12_hours = Recommendation(
    id="DX-IMG-06",
    section="imaging",
    source=Place(
        "imaging",
        20216,
        388,
        "cb029cb2f2fd42629096a6bbaf3a35937208986fb227633281956ac5fa1b3f7e",
    ),
    also=(
        Place("imaging", 28846, 273, "59203e420fafdd4d61386bb71c14c31329adecb100bb3b21f6d527e23f5e217f"),
        Place("imaging", 29285, 242, "5ef80efccf6cd9c8b1eddeb113f7a78884171e4e0a10df1e1a95c62cad8ec80d"),
    ),
    says=Text(
        "Bij klinische verdenking op MESCC, het symptoom van Lhermitte (met nekpijn of zonder andere oorzaak) of "
        "bilaterale radiculaire pijn of uitval: MRI zo snel mogelijk, uiterlijk binnen 12 uur.",
        "With clinical suspicion of MESCC, Lhermitte's sign (with neck pain or without another cause) or bilateral "
        "radicular pain or deficit: MRI as soon as possible, within 12 hours at the latest.",
    ),
    action=_mri("zo snel mogelijk, uiterlijk binnen 12 uur", "as soon as possible, within 12 hours at the latest"),
    by=PHYSICIAN,
    strength=ADVISED,
    when=all_of(warranted, bilateral_or_cord),
    unless=NO_WINDOW,
    due=Within(EMERGENCY_HOURS, "suspicion"),
)

mri_within_24_hours = Recommendation(
    id="DX-IMG-05",
    section="imaging",
    source=Place(
        "imaging",
        20119,
        94,
        "1a7f59bd1672f91efebedec12b70c29b2939c21e5742de99f8763ae5e1f3964a",
    ),
    also=(Place("imaging", 28728, 112, "e4493b59b8f82aa3e8e96946c2cffbb5be67f1b100835fef0bedc94922477030"),),
    says=Text(
        "Bij toenemende eenzijdige radiculaire uitval die binnen 7 dagen is ontstaan: MRI binnen 24 uur.",
        "With a unilateral radicular deficit that developed within 7 days and progresses: MRI within 24 hours.",
    ),
    action=_mri("binnen 24 uur", "within 24 hours"),
    by=PHYSICIAN,
    strength=ADVISED,
    when=all_of(warranted, fast_unilateral_deficit),
    unless=(*NO_WINDOW, mri_within_12_hours),
    due=Within(FAST_DEFICIT_HOURS, "suspicion"),
    reading=Text("Precies 7 dagen telt als binnen 7 dagen.", "Exactly 7 days counts as within 7 days."),
)

mri_within_48_hours = Recommendation(
    id="DX-IMG-04",
    section="imaging",
    source=Place(
        "imaging",
        20012,
        101,
        "39598383639829ed170464507e9ecb997b37e4765f996ed7d562696ad599117a",
    ),
    also=(Place("imaging", 28606, 116, "20c98e314d519ae04dcaeccb23efeab64741cc05e700d92b9a89823540a87e0b"),),
    says=Text(
        "Bij toenemende eenzijdige radiculaire uitval die in meer dan 7 dagen is ontstaan: MRI binnen 48 uur.",
        "With a unilateral radicular deficit that developed over more than 7 days and progresses: MRI within 48 hours.",
    ),
    action=_mri("binnen 48 uur", "within 48 hours"),
    by=PHYSICIAN,
    strength=ADVISED,
    when=all_of(warranted, unilateral_deficit),
    unless=(*NO_WINDOW, mri_within_12_hours, mri_within_24_hours),
    due=Within(SLOW_DEFICIT_HOURS, "suspicion"),
    reading=Text(
        "Voor eenzijdige uitval die niet toeneemt geeft de tekst geen termijn; wij lezen 48 uur.",
        "For a unilateral deficit that does not progress the text gives no time limit; we read 48 hours.",
    ),
)

mri_within_a_week = Recommendation(
    id="DX-IMG-03",
    section="imaging",
    source=Place(
        "imaging",
        19963,
        46,
        "7a303e850b3f103bacc430d7ff40479034b98fd54328acea565a79ffa4c1f56b",
    ),
    also=(Place("imaging", 28557, 46, "7a303e850b3f103bacc430d7ff40479034b98fd54328acea565a79ffa4c1f56b"),),
    says=Text(
        "Bij eenzijdige radiculaire pijn: MRI binnen 1 week.", "With unilateral radicular pain: MRI within 1 week."
    ),
    action=_mri("binnen 1 week", "within 1 week"),
    by=PHYSICIAN,
    strength=ADVISED,
    when=all_of(warranted, unilateral_radicular_pain),
    unless=(*NO_WINDOW, mri_within_12_hours, mri_within_24_hours, mri_within_48_hours),
    due=Within(RADICULAR_PAIN_HOURS, "suspicion"),
)

mri_within_two_weeks = Recommendation(
    id="DX-IMG-02",
    section="imaging",
    source=Place(
        "imaging",
        19919,
        41,
        "8f35c846fad911ad7916601faf6ed74b00e3ad1083687b69ffbca57c67764068",
    ),
    also=(
        Place("imaging", 28165, 173, "5c07e5dd664222d854f8565adb7a42640705e7aa6cfc2f1aecf5802a9e9a02e5"),
        Place("imaging", 28451, 100, "eeb34f378f5971cb5b617e1dd4848acf14e8a45a449c1a51c1d22c4234e67882"),
    ),
    says=Text(
        "Bij alleen (verdachte) lokale rug- of nekpijn: MRI binnen 2 weken.",
        "With (suspicious) local back or neck pain alone: MRI within 2 weeks.",
    ),
    action=_mri("binnen 2 weken", "within 2 weeks"),
    by=PHYSICIAN,
    strength=ADVISED,
    when=all_of(warranted, suspicious_local_pain),
    unless=(*NO_WINDOW, mri_within_12_hours, mri_within_24_hours, mri_within_48_hours, mri_within_a_week),
    due=Within(LOCAL_PAIN_HOURS, "suspicion"),
)

mri_is_the_examination_of_choice = Recommendation(
    id="DX-IMG-01",
    section="imaging",
    source=Place(
        "imaging",
        19595,
        229,
        "fdd578d7a5757ce9ad03b2d1736b64840e98ce97c59e0a2e01e2a339d1daed67",
    ),
    also=(Place("imaging", 23538, 166, "98a1f8914fbe7d1216533300c59fd572ab30b2456d02ef7801cf4c947d88ee03"),),
    says=Text(
        "Maak bij een bekende maligniteit en een klinische verdenking op wervelmetastasen een MRI, tenzij er al "
        "adequate beeldvorming is.",
        "With a known malignancy and clinical suspicion of vertebral metastases obtain an MRI, unless adequate "
        "imaging is there already.",
    ),
    action=Action("mri_whole_spine", Text(f"{IMAGE.nl}.", f"{IMAGE.en}.")),
    by=PHYSICIAN,
    strength=STATED,
    when=warranted,
    unless=(adequate_imaging_suffices,),
)

instruct_the_patient = Recommendation(
    id="DX-IMG-08",
    section="imaging",
    source=Place(
        "imaging",
        20610,
        159,
        "eaab687ce984ab370427b9963f8abf0e8c426b8a854a68c404e22c06d4c13940",
    ),
    also=(Place("imaging", 29125, 159, "eaab687ce984ab370427b9963f8abf0e8c426b8a854a68c404e22c06d4c13940"),),
    says=Text(
        "Spreek altijd af dat de patiënt de regievoerend specialist belt als de klachten erger worden of veranderen.",
        "Always agree that the patient calls the coordinating specialist when complaints worsen or change.",
    ),
    action=Action(
        "instruct_patient_to_call_on_change",
        Text(
            "Vertel de patiënt wanneer te bellen (als de klachten erger worden of veranderen) en wie.",
            "Tell the patient when to call (if complaints worsen or change) and whom.",
        ),
    ),
    by=COORDINATOR,
    strength=STATED,
    when=concludes(imaging_warranted, True),
    reading=Text(
        "Wie de patiënt instrueert, zegt de tekst niet; wij lezen: de regievoerend arts.",
        "The text does not say who instructs the patient; we read: the coordinating physician.",
    ),
)

mri_protocol = Recommendation(
    id="DX-IMG-09",
    section="imaging",
    source=Place(
        "imaging",
        20771,
        322,
        "90bb8f32fbd91d4bac8be80f435126b2b4383b94424613840457bf74250cc0cd",
    ),
    also=(
        Place("imaging", 22390, 168, "c43bcd3d6b3a41c6d174d61073b5d1d2a0b5e873a28ebf12407c9d3f443f9f89"),
        Place("imaging", 23705, 400, "92dc9dc4187bbc8273cf6c481aff0218c3305d96daed9e45bb3fd070b56705fd"),
    ),
    says=Text(
        "De MRI bevat minstens T1 én T2 sagittaal van de hele wervelkolom, en axiaal T1 en/of T2 door het niveau dat "
        "klinisch is aangedaan en/of de wervels die sagittaal epidurale uitbreiding tonen.",
        "The MRI has at least sagittal T1 and T2 of the whole spine, and axial T1 and/or T2 through the level that "
        "is clinically affected and/or the vertebrae that show epidural extension on the sagittal images.",
    ),
    action=Action(
        "mri_protocol_sagittal_t1_t2_and_axial",
        Text(
            "Protocol: sagittaal T1 én T2, gehele wervelkolom, plus axiaal T1 en/of T2.",
            "Protocol: sagittal T1 and T2, whole spine, plus axial T1 and/or T2.",
        ),
    ),
    by=RADIOLOGIST,
    strength=WORKING_GROUP,
    when=concludes(modality, "mri_whole_spine"),
    reading=Text(
        "Wie het protocol kiest, zegt de tekst niet; wij lezen: de radioloog.",
        "The text does not say who chooses the protocol; we read: the radiologist.",
    ),
)

other_imaging_does_not_reassure = Recommendation(
    id="DX-IMG-12",
    section="imaging",
    source=Place(
        "imaging",
        26961,
        159,
        "c90f465c6da179ea1a03cb8de973eec7dde67c70245b64d3514e8e5101a5eefa",
    ),
    also=(Place("imaging", 23141, 246, "9a183bc65afff30fd599b3caefc80b71d986c3fb575e7f0ec730581ae4a7d019"),),
    says=Text(
        "Normale röntgenfoto's, CT of botscan sluiten wervelmetastasen, al of niet met epidurale groei, niet uit; "
        "zij geven schijnzekerheid.",
        "Normal plain films, CT or bone scan do not exclude vertebral metastases, with or without epidural growth; "
        "they give a false sense of certainty.",
    ),
    action=Action(
        "do_not_be_reassured_by_other_imaging",
        Text(
            "Laat u niet geruststellen door een normale foto, CT of botscan.",
            "Do not be reassured by a normal film, CT or bone scan.",
        ),
    ),
    by=PHYSICIAN,
    strength=PLAUSIBLE,
    when=imaging_asked,
)

review_recent_ct_first = Recommendation(
    id="DX-IMG-19",
    section="imaging",
    source=Place(
        "imaging",
        27708,
        253,
        "20b28c034fad80b299364bb7940d131ba71cd8b96b38e496833e2ead3eabff17",
    ),
    says=Text(
        "Is voor de respons-evaluatie al recent een CT van thorax en abdomen of een botscan gemaakt, dan kan het "
        "zinvol zijn die te bekijken; verklaart die het klinisch beeld onvoldoende, dan moet er toch een MRI komen.",
        "If a CT of thorax and abdomen or a bone scan was made recently to evaluate response, it can be useful to "
        "look at it; if it does not sufficiently explain the clinical picture, an MRI must still follow.",
    ),
    action=Action(
        "review_recent_ct_then_mri",
        Text(
            "Bekijk de recente CT; zonder verklaring toch MRI.",
            "Look at the recent CT; if it does not explain the picture, still obtain an MRI.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(imaging_asked, is_true(imaging.recent_ct_or_pet_ct_thorax_abdomen)),
)

ct_where_mri_is_impossible = Recommendation(
    id="DX-IMG-16",
    section="imaging",
    source=Place(
        "imaging",
        24547,
        242,
        "725b06afb8130889411bb6e7aa02e929d113acaaefe432fa32aa10b4bb30ae86",
    ),
    says=Text(
        "Kan er om een logistieke of technische reden geen MRI worden gemaakt (zoals een pacemaker of "
        "ferromagnetisch materiaal), dan is een spiraal-CT met reconstructies na intraveneus of intrathecaal "
        "contrast te overwegen (Boogerd 1991).",
        "If for a logistic or technical reason no MRI can be made (such as a pacemaker or ferromagnetic material), a "
        "spiral CT with reconstructions after intravenous or intrathecal contrast can be considered (Boogerd 1991).",
    ),
    action=Action(
        "spiral_ct_with_contrast",
        Text("MRI kan niet: overweeg spiraal-CT met contrast.", "MRI is impossible: consider spiral CT with contrast."),
    ),
    by=RADIOLOGIST,
    strength=CONSIDERATION,
    when=concludes(modality, "spiral_ct_with_contrast"),
    reading=Text(
        "De termijnen voor de MRI gelden dan voor de CT. Wie de keuze maakt, zegt de tekst niet; wij lezen: de "
        "radioloog.",
        "The time limits of the MRI then hold for the CT. The text does not say who chooses; we read: the radiologist.",
    ),
)

add_gadolinium = Recommendation(
    id="DX-IMG-15",
    section="imaging",
    source=Place(
        "imaging",
        24301,
        245,
        "1fbfc4d6e641bd2bd0bc66353deec4d699cac9476105d78059ae7e18265cdf69",
    ),
    says=Text(
        "Verklaart de MRI zonder contrast de verschijnselen niet eenduidig, geef dan gadolinium; dat kan ook "
        "intramedullaire en leptomeningeale metastasen aantonen.",
        "If the MRI without contrast does not clearly explain the symptoms and signs, give gadolinium; it can show "
        "intramedullary and leptomeningeal metastases as well.",
    ),
    action=Action("add_gadolinium", Text("Herhaal de MRI met gadolinium.", "Repeat the MRI with gadolinium.")),
    by=RADIOLOGIST,
    strength=STATED,
    when=concludes(gadolinium, True),
    reading=Text(
        "Wie gadolinium geeft, zegt de tekst niet; wij lezen: de radioloog.",
        "The text does not say who gives gadolinium; we read: the radiologist.",
    ),
)

ct_for_surgical_candidate = Recommendation(
    id="DX-IMG-11",
    section="imaging",
    source=Place(
        "imaging",
        21368,
        395,
        "b0c3ebe23afad7da02db08cf26dbd43fadafca10e3ed568aeb6c5d1ffb6afd14",
    ),
    also=(Place("imaging", 29529, 461, "3ddb56583d796c092dac036ce915859ffb91733976cb3a46cc207e43743766ca"),),
    says=Text(
        "Wie mogelijk geopereerd wordt, heeft een recente (PET-)CT van thorax en abdomen nodig, onder andere om de "
        "overleving beter te schatten. Ontbreekt die, maak haar dan, en maak meteen ook een multislice-volumescan "
        "door de aangedane wervels +/- 2.",
        "Whoever may be operated on needs a recent (PET-)CT of thorax and abdomen, among other things to estimate "
        "survival better. If it is lacking, obtain it, and at once a multislice volume scan through the affected "
        "vertebrae +/- 2 as well.",
    ),
    action=Action(
        "ct_thorax_abdomen_and_volume_scan",
        Text(
            "Maak een CT thorax/abdomen en in dezelfde sessie een volumescan van de aangedane wervels +/- 2.",
            "Obtain a CT of thorax/abdomen and in the same session a volume scan of the affected vertebrae +/- 2.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=concludes(volume_scan_needed, True),
    reading=Text(
        "Nodig bij een kandidaat voor chirurgie die een operatie aankan; bij onbekende origine met het bekken erbij. "
        "+/- 2 lezen wij als: met twee wervels erboven en twee eronder.",
        "Needed for a surgical candidate who can bear an operation; in unknown origin with the pelvis. +/- 2 we read "
        "as: with two vertebrae above and two below.",
    ),
)

no_bone_scan_in_myeloma = Recommendation(
    id="DX-IMG-14",
    section="imaging",
    source=Place(
        "imaging",
        26581,
        142,
        "d8cdfc4217fcf327e6904b31cc90eb60e62c1062c8eeffe0f48ba9b054dad382",
    ),
    also=(Place("imaging", 23062, 78, "2fb1ba786372ace6066291bcdc374a8622d2e0c6f80023ba8266dff5ae3eaf0d"),),
    says=Text(
        "Vraag bij een multipel myeloom met vooral zuiver lytische haarden geen botscan aan: die is dan negatief "
        "(Algra 1998).",
        "Do not request a bone scan in multiple myeloma with mostly purely lytic lesions: it is then negative (Algra "
        "1998).",
    ),
    action=Action(
        "no_bone_scan", Text("Geen botscan: vals-negatief bij myeloom.", "No bone scan: false negative in myeloma.")
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=concludes(bone_scan_useful, False),
    reading=Text("Wij lezen dit voor elk multipel myeloom.", "We read this for every multiple myeloma."),
)

RECOMMENDATIONS = (
    mri_is_the_examination_of_choice,
    adequate_imaging_suffices,
    mri_within_two_weeks,
    mri_within_a_week,
    mri_within_48_hours,
    mri_within_24_hours,
    mri_within_12_hours,
    instruct_the_patient,
    mri_protocol,
    no_emergency_after_two_days,
    no_emergency_after_sudden_lesion,
    lesion_over_days_stays_urgent,
    ct_for_surgical_candidate,
    other_imaging_does_not_reassure,
    review_recent_ct_first,
    add_gadolinium,
    ct_where_mri_is_impossible,
    no_bone_scan_in_myeloma,
)
