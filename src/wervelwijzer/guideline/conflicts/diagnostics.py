"""Where the chapters on imaging, unknown origin and corticosteroids leave room."""

from wervelwijzer.facts import imaging, neurology, status, symptoms, treatment, tumour
from wervelwijzer.facts.units import days, hours
from wervelwijzer.guideline.corticosteroids import (
    add_proton_pump_inhibitor,
    corticosteroid_for_pain_flare,
    dexamethasone,
    local_treatment_planned,
    no_consensus_when_asymptomatic,
    ppi_risk_factor,
    proton_pump_inhibitor,
    start_dexamethasone,
    starting_indicated,
    taper_dexamethasone,
    tissue_awaited,
    tissue_before_corticosteroids,
)
from wervelwijzer.guideline.definitions import (
    asymptomatic_mescc,
    clinical_signs,
    complete_lesion,
    confirmed,
    deficit,
    radicular_deficit,
    radicular_pain,
    symptomatic_mescc,
    unknown_origin,
    visible_compression,
)
from wervelwijzer.guideline.imaging import (
    adequate_imaging_suffices,
    bilateral_or_cord,
    bone_scan_useful,
    candidate_fit_for_surgery,
    ct_for_surgical_candidate,
    ct_thorax_abdomen_needed,
    ct_where_mri_is_impossible,
    deadline,
    emergency_diagnostics_meaningful,
    imaging_asked,
    modality,
    mri_is_the_examination_of_choice,
    mri_protocol,
    mri_within_12_hours,
    mri_within_24_hours,
    mri_within_48_hours,
    mri_within_a_week,
    mri_within_two_weeks,
    no_bone_scan_in_myeloma,
    no_emergency_after_sudden_lesion,
    no_emergency_after_two_days,
    no_recent_ct,
    volume_scan_needed,
)
from wervelwijzer.guideline.organisation import start_deadline
from wervelwijzer.guideline.patient_selection import (
    conditions_met,
    emergency_decompression,
    surgery_indicated,
    surgical_candidate,
)
from wervelwijzer.guideline.symptoms import imaging_warranted
from wervelwijzer.guideline.unknown_origin import (
    biopsy_deadline,
    biopsy_within_a_day,
    biopsy_within_a_week,
    consider_immediate_decompression,
    corticosteroids_right_after_biopsy,
    ct_of_thorax_abdomen_pelvis,
    withhold_corticosteroids,
)
from wervelwijzer.language.conflicts import Conflict
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    all_of,
    any_of,
    at_least,
    at_most,
    concludes,
    exactly,
    is_,
    is_false,
    is_true,
    not_,
)

# --- Imaging ---

known_primary_required = Conflict(
    id="GAP-IMAGING-1",
    kind="gap",
    sources=(
        Place("imaging", 19595, 229, "fdd578d7a5757ce9ad03b2d1736b64840e98ce97c59e0a2e01e2a339d1daed67"),
        Place("imaging", 19826, 91, "f299bb1155aae66de0f26e54cb62b93b3aa2ce9caf700177bbe84fc420988eb2"),
    ),
    problem=Text(
        "De MRI is aanbevolen bij een bekende primaire tumor; de lijst met termijnen geldt voor iedere patiënt met een "
        "verdenking. Wie klinische tekenen van compressie heeft en geen bekende maligniteit, valt ertussen.",
        "The MRI is recommended with a known primary; the list of windows holds for every patient with a suspicion. "
        "Whoever has clinical signs of compression and no known malignancy falls between.",
    ),
    we_do=Text(
        "Zonder bekende maligniteit zijn beeldvorming, soort en termijn niet van toepassing. Bij klinische tekenen van "
        "compressie volgt een spoedwaarschuwing dat de richtlijn deze patiënt niet dekt.",
        "Without a known malignancy imaging, modality and window are not applicable. With clinical signs of "
        "compression an emergency warning says that the guideline does not cover this patient.",
    ),
    proposal=Text(
        "Noem in de eerste aanbeveling ook de patiënt zonder bekende tumor: 'Bij klinische verdenking op MESCC geldt "
        "de MRI binnen 12 uur ook als geen maligniteit bekend is.'",
        "Name the patient without a known tumour in the first recommendation: 'With clinical suspicion of MESCC the "
        "MRI within 12 hours holds also where no malignancy is known.'",
    ),
    touches=(imaging_warranted, modality, deadline, mri_is_the_examination_of_choice),
    shown_by=all_of(is_false(tumour.malignancy_known), clinical_signs),
)

adequate_and_recent = Conflict(
    id="AMB-56",
    kind="undefined_word",
    sources=(
        Place("imaging", 19595, 229, "fdd578d7a5757ce9ad03b2d1736b64840e98ce97c59e0a2e01e2a339d1daed67"),
        Place("imaging", 21368, 395, "b0c3ebe23afad7da02db08cf26dbd43fadafca10e3ed568aeb6c5d1ffb6afd14"),
    ),
    problem=Text(
        "Hoe oud 'aanwezige' beelden mogen zijn om adequaat te heten, en een CT om recent te heten, staat er niet.",
        "How old 'available' images may be to be called adequate, and a CT to be called recent, is not stated.",
    ),
    we_do=Text(
        "De arts beantwoordt beide vragen; geen aantal dagen. Adequaat vragen wij als: gemaakt na de laatste "
        "verandering van de klachten, en die verklarend.",
        "The physician answers both questions; no number of days. We ask adequate as: made after the last change of "
        "the complaints, and explaining them.",
    ),
    proposal=Text(
        "Schrijf bij beide woorden een grens, in dagen of als 'gemaakt na de laatste verandering van klachten of "
        "behandeling'.",
        "Add a limit to both words, in days or as 'made after the last change of complaints or treatment'.",
    ),
    touches=(adequate_imaging_suffices, modality, deadline, ct_thorax_abdomen_needed, volume_scan_needed),
    shown_by=any_of(
        all_of(concludes(imaging_warranted, True), is_true(imaging.adequate_spine_imaging_available)),
        all_of(any_of(unknown_origin, candidate_fit_for_surgery), is_true(imaging.recent_ct_or_pet_ct_thorax_abdomen)),
    ),
)

window_starts_when = Conflict(
    id="GAP-IMAGING-2",
    kind="gap",
    sources=(Place("imaging", 19826, 778, "45e2669637124b99218762f35cd364993817c5ae5c7084338561840b3f4e6ddc"),),
    problem=Text(
        "De vijf termijnen hebben geen beginpunt: eerste klacht, eerste bezoek, verwijzing of verdenking.",
        "The five windows have no starting point: first complaint, first visit, referral or suspicion.",
    ),
    we_do=Text(
        "De klok begint bij de verdenking en loopt in verstreken uren, ook 's nachts en in het weekend.",
        "The clock starts at the suspicion and runs in elapsed hours, nights and weekends included.",
    ),
    proposal=Text(
        "Voeg toe: 'gerekend vanaf het moment waarop de verdenking ontstaat'.",
        "Add: 'counted from the moment at which the suspicion arises'.",
    ),
    touches=(
        deadline,
        mri_within_two_weeks,
        mri_within_a_week,
        mri_within_48_hours,
        mri_within_24_hours,
        mri_within_12_hours,
    ),
    shown_by=concludes(deadline, 12, 24, 48, 168, 336),
)

local_pain_with_or_without_alarm = Conflict(
    id="GAP-IMAGING-3",
    kind="contradiction",
    sources=(
        Place("imaging", 19919, 41, "8f35c846fad911ad7916601faf6ed74b00e3ad1083687b69ffbca57c67764068"),
        Place("imaging", 28451, 100, "eeb34f378f5971cb5b617e1dd4848acf14e8a45a449c1a51c1d22c4234e67882"),
    ),
    problem=Text(
        "De aanbeveling geeft 2 weken voor lokale rugpijn zonder meer; de overweging alleen voor verdachte lokale "
        "rugpijn, dus met een alarmsymptoom.",
        "The recommendation gives 2 weeks for local back pain as such; the consideration only for suspicious local "
        "back pain, that is with an alarm symptom.",
    ),
    we_do=Text(
        "Lokale pijn vraagt alleen met een alarmsymptoom om beeldvorming; zonder is er geen termijn.",
        "Local pain asks for imaging only with an alarm symptom; without one there is no window.",
    ),
    proposal=Text(
        "Zet 'verdachte' ook in de aanbeveling: '2 weken bij alleen lokale rugpijn met een alarmsymptoom'.",
        "Put 'suspicious' in the recommendation too: '2 weeks with local back pain alone and an alarm symptom'.",
    ),
    touches=(imaging_warranted, deadline, mri_within_two_weeks),
    shown_by=all_of(concludes(imaging_warranted, False), is_true(symptoms.spinal_pain)),
)

exactly_seven_days = Conflict(
    id="AMB-01",
    kind="contradiction",
    sources=(
        Place("imaging", 20012, 101, "39598383639829ed170464507e9ecb997b37e4765f996ed7d562696ad599117a"),
        Place("imaging", 20119, 94, "1a7f59bd1672f91efebedec12b70c29b2939c21e5742de99f8763ae5e1f3964a"),
        Place("imaging", 28606, 116, "20c98e314d519ae04dcaeccb23efeab64741cc05e700d92b9a89823540a87e0b"),
        Place("imaging", 28728, 112, "e4493b59b8f82aa3e8e96946c2cffbb5be67f1b100835fef0bedc94922477030"),
    ),
    problem=Text(
        "De aanbeveling deelt in naar ontstaan over meer dan of binnen 7 dagen, de overweging naar klachten die langer "
        "of korter dan een week bestaan. Precies 7 dagen valt in de overweging nergens, en de tijd waarin uitval "
        "ontstond is iets anders dan hoe lang die bestaat.",
        "The recommendation divides by arising over more than or within 7 days, the consideration by complaints that "
        "exist for longer or shorter than a week. Exactly 7 days is nowhere in the consideration, and the time over "
        "which a deficit arose differs from how long it exists.",
    ),
    we_do=Text(
        "Wij tellen de dagen vanaf het eerste teken van uitval tot nu: tot en met 7 dagen 24 uur, daarboven 48 uur. Is "
        "de duur onbekend, dan blijven beide open en wordt ernaar gevraagd.",
        "We count the days from the first sign of deficit until now: up to and including 7 days 24 hours, above that "
        "48 hours. With an unknown duration both stay open and it is asked for.",
    ),
    proposal=Text(
        "'24 uur als de uitval 7 dagen geleden of later begon en toeneemt; 48 uur als zij eerder begon.'",
        "'24 hours if the deficit began 7 days ago or later and progresses; 48 hours if it began earlier.'",
    ),
    touches=(deadline, mri_within_24_hours, mri_within_48_hours),
    shown_by=all_of(concludes(deadline, 24), exactly(neurology.deficit_developed_over_days, days(7))),
)

deficit_that_does_not_progress = Conflict(
    id="AMB-03",
    kind="gap",
    sources=(
        Place("imaging", 20012, 101, "39598383639829ed170464507e9ecb997b37e4765f996ed7d562696ad599117a"),
        Place("imaging", 20119, 94, "1a7f59bd1672f91efebedec12b70c29b2939c21e5742de99f8763ae5e1f3964a"),
    ),
    problem=Text(
        "Beide termijnen voor eenzijdige radiculaire uitval eisen dat die toeneemt. Voor uitval die gelijk blijft of "
        "afneemt, is er geen termijn.",
        "Both windows for a unilateral radicular deficit require that it progresses. For a deficit that stays the same "
        "or recedes there is no window.",
    ),
    we_do=Text(
        "48 uur, hoe lang de uitval ook bestaat: de veilige kant, en zichtbaar als onze lezing.",
        "48 hours, however long the deficit exists: the safe side, and visible as our reading.",
    ),
    proposal=Text(
        "Voeg een regel toe: '48 uur bij eenzijdige radiculaire uitval die niet toeneemt'.",
        "Add a line: '48 hours with a unilateral radicular deficit that does not progress'.",
    ),
    touches=(deadline, mri_within_48_hours),
    shown_by=all_of(concludes(deadline, 48), is_false(neurology.deficit_progressive)),
)

lhermitte_with_another_cause = Conflict(
    id="AMB-04",
    kind="contradiction",
    sources=(
        Place("imaging", 20216, 388, "cb029cb2f2fd42629096a6bbaf3a35937208986fb227633281956ac5fa1b3f7e"),
        Place("imaging", 28846, 273, "59203e420fafdd4d61386bb71c14c31329adecb100bb3b21f6d527e23f5e217f"),
        Place("imaging", 29285, 242, "5ef80efccf6cd9c8b1eddeb113f7a78884171e4e0a10df1e1a95c62cad8ec80d"),
    ),
    problem=Text(
        "De aanbeveling laat het symptoom van Lhermitte alleen meetellen met nekpijn of zonder andere oorzaak; de "
        "overwegingen noemen het twee keer zonder die voorwaarde.",
        "The recommendation lets Lhermitte's sign count only with neck pain or without another cause; the "
        "considerations name it twice without that condition.",
    ),
    we_do=Text(
        "De voorwaarde van de aanbeveling geldt: met een andere oorzaak en zonder nekpijn geeft Lhermitte geen termijn "
        "van 12 uur, en op zichzelf geen reden voor beeldvorming.",
        "The condition of the recommendation holds: with another cause and without neck pain Lhermitte gives no window "
        "of 12 hours, and by itself no reason for imaging.",
    ),
    proposal=Text(
        "Herhaal de voorwaarde in de overwegingen, en zeg wat te doen bij Lhermitte na cisplatine of bestraling van de "
        "hals zonder nekpijn.",
        "Repeat the condition in the considerations, and say what to do with Lhermitte after cisplatin or irradiation "
        "of the neck without neck pain.",
    ),
    touches=(imaging_warranted, deadline, mri_within_12_hours),
    shown_by=all_of(
        is_true(tumour.malignancy_known),
        is_false(imaging.adequate_spine_imaging_available),
        concludes(emergency_diagnostics_meaningful, True),
        is_true(neurology.lhermitte_sign),
        is_true(neurology.lhermitte_other_cause),
        is_false(symptoms.neck_pain),
        not_(bilateral_or_cord),
    ),
)

two_clocks_of_24_hours = Conflict(
    id="GAP-IMAGING-4",
    kind="contradiction",
    sources=(
        Place("imaging", 20528, 76, "d8e7b9162b5ddacea5dcc34b72a64d66d6405dbd7d71fd31b9e64435370eb781"),
        Place("imaging", 29285, 242, "5ef80efccf6cd9c8b1eddeb113f7a78884171e4e0a10df1e1a95c62cad8ec80d"),
        Place("organisation", 192708, 249, "9f091444377b9864dc1a0601e0dbe4c3a0decc09753f64ad903ae375ee8c6fbd"),
    ),
    problem=Text(
        "De MRI binnen 12 uur moet behandeling binnen 24 uur mogelijk maken: dan begint de klok bij de verdenking. Het "
        "hoofdstuk Organisatie van zorg rekent de 24 uur vanaf de definitieve diagnose, dus vanaf de MRI of later.",
        "The MRI within 12 hours is to allow treatment within 24 hours: then the clock starts at the suspicion. The "
        "chapter on organisation counts the 24 hours from the definitive diagnosis, so from the MRI or later.",
    ),
    we_do=Text(
        "De termijn voor de start loopt vanaf de definitieve diagnose; de 24 uur vanaf de verdenking staat er als doel "
        "bij en wordt niet bewaakt.",
        "The term for the start runs from the definitive diagnosis; the 24 hours from the suspicion stand beside it as "
        "an aim and are not monitored.",
    ),
    proposal=Text(
        "Kies één beginpunt voor de 24 uur bij uitval door MESCC, bijvoorbeeld het moment van de verdenking.",
        "Choose one starting point for the 24 hours in a deficit due to MESCC, for example the moment of suspicion.",
    ),
    touches=(mri_within_12_hours, start_deadline),
    shown_by=all_of(concludes(start_deadline, 24), clinical_signs),
)

complete_lesion_limits = Conflict(
    id="AMB-05",
    kind="overlap",
    sources=(
        Place("imaging", 21095, 271, "1e3fd0f1cfba3079f91e370d48df517eadf9355c58696c851d44a13861c6cea7"),
        Place("imaging", 25132, 615, "eddc886a2684666caa1cc6b6f71fcad207d05919baceced55d9d9d323ae0c883"),
        Place("patient_selection", 46110, 316, "3f3f3bbdc9f6c5fdd4611ccaae50bcab042a776475a65796bc000a9b3de2f991"),
    ),
    problem=Text(
        "Drie grenzen voor een complete dwarslaesie: langer dan 48 uur geen spoeddiagnostiek; in uren ontstaan, langer "
        "dan 24 uur en zonder herstel op corticosteroïden geen snelle diagnostiek; korter dan 24 uur, of verbeterend, "
        "voor een operatie. Tussen 24 en 48 uur is diagnostiek dus spoed, terwijl opereren zonder verbetering afvalt. "
        "Wat 'eerste presentatie' is, staat er niet.",
        "Three limits for a complete lesion: for more than 48 hours no emergency diagnostics; arisen in hours, for "
        "more "
        "than 24 hours and without recovery on corticosteroids no fast diagnostics; for less than 24 hours, or "
        "improving, for an operation. Between 24 and 48 hours diagnostics are thus urgent while surgery drops out "
        "without improvement. What 'first presentation' is, is not stated.",
    ),
    we_do=Text(
        "Drie vragen, drie regels naast elkaar. Eerste presentatie is het moment van beslissen; zonder spoed blijft "
        "beeldvorming om andere redenen mogelijk. Voor een operatie is precies 24 uur te lang, tenzij de patiënt "
        "duidelijk verbetert.",
        "Three questions, three rules side by side. First presentation is the moment of deciding; without urgency "
        "imaging for other reasons remains possible. For an operation exactly 24 hours is too long, unless the patient "
        "clearly improves.",
    ),
    proposal=Text(
        "Zet de drie grenzen in één tabel (diagnostiek, bestralen, opereren) en noem vanaf welk moment de uren tellen.",
        "Put the three limits in one table (diagnostics, radiotherapy, surgery) and name from when the hours count.",
    ),
    touches=(
        emergency_diagnostics_meaningful,
        deadline,
        no_emergency_after_two_days,
        no_emergency_after_sudden_lesion,
        conditions_met,
    ),
    shown_by=all_of(
        imaging_asked,
        concludes(emergency_diagnostics_meaningful, True),
        complete_lesion,
        at_least(neurology.complete_lesion_hours, hours(24)),
        at_most(neurology.complete_lesion_hours, hours(48)),
        is_false(neurology.clear_improvement_on_corticosteroids),
    ),
)

no_window_without_emergency = Conflict(
    id="GAP-IMAGING-5",
    kind="gap",
    sources=(Place("imaging", 21095, 271, "1e3fd0f1cfba3079f91e370d48df517eadf9355c58696c851d44a13861c6cea7"),),
    problem=Text(
        "Vervalt de spoed bij een lang bestaande complete dwarslaesie, dan zegt de tekst niet of en wanneer er wel "
        "beeldvorming komt, bijvoorbeeld om pijn of een dreigend tweede niveau.",
        "When urgency lapses in a long-standing complete lesion, the text does not say whether and when imaging does "
        "follow, for instance for pain or a threatened second level.",
    ),
    we_do=Text(
        "De termijn wordt 'geen spoed', ook als er daarnaast pijn is; MRI blijft de aangewezen soort.",
        "The window becomes 'not urgent', also with pain beside it; MRI stays the modality.",
    ),
    proposal=Text(
        "Voeg toe: 'Beeldvorming om pijn, instabiliteit of een ander niveau volgt dan de gewone termijnen.'",
        "Add: 'Imaging for pain, instability or another level then follows the usual windows.'",
    ),
    touches=(deadline, no_emergency_after_two_days, no_emergency_after_sudden_lesion),
    shown_by=concludes(deadline, "elective"),
)

whole_spine_preferred_or_minimum = Conflict(
    id="GAP-IMAGING-6",
    kind="contradiction",
    sources=(
        Place("imaging", 20771, 322, "90bb8f32fbd91d4bac8be80f435126b2b4383b94424613840457bf74250cc0cd"),
        Place("imaging", 22390, 168, "c43bcd3d6b3a41c6d174d61073b5d1d2a0b5e873a28ebf12407c9d3f443f9f89"),
    ),
    problem=Text(
        "De gehele wervelkolom afbeelden is in de aanbeveling het minimum, in de toelichting een voorkeur. Het "
        "tweemaal "
        "afgedrukte en/of laat bovendien open of het klinische niveau mag ontbreken op de axiale reeks.",
        "Imaging the whole spine is the minimum in the recommendation, a preference in the rationale. The and/or, "
        "printed twice, also leaves open whether the clinical level may be absent from the axial series.",
    ),
    we_do=Text(
        "De aanbeveling geldt: de gehele wervelkolom is het minimum. Welke axiale niveaus, beslist de radioloog.",
        "The recommendation holds: the whole spine is the minimum. Which axial levels is for the radiologist.",
    ),
    proposal=Text(
        "Schrap 'bij voorkeur' en schrijf: 'axiaal door het klinische niveau én elke wervel met epidurale "
        "uitbreiding'.",
        "Drop 'preferably' and write: 'axial through the clinical level and every vertebra with epidural extension'.",
    ),
    touches=(mri_protocol, modality),
)

who_may_be_operated = Conflict(
    id="GAP-IMAGING-7",
    kind="undefined_word",
    sources=(
        Place("imaging", 21368, 395, "b0c3ebe23afad7da02db08cf26dbd43fadafca10e3ed568aeb6c5d1ffb6afd14"),
        Place("imaging", 29529, 461, "3ddb56583d796c092dac036ce915859ffb91733976cb3a46cc207e43743766ca"),
    ),
    problem=Text(
        "De (PET-)CT is nodig voor wie 'eventueel' geopereerd wordt. Hoe zeker dat moet zijn, blijft open; de CT dient "
        "ook om de overleving te schatten, en die is zelf een voorwaarde voor opereren.",
        "The (PET-)CT is needed for whoever is 'possibly' operated. How certain that must be stays open; the CT also "
        "serves to estimate survival, which is itself a condition for surgery.",
    ),
    we_do=Text(
        "Nodig bij een kandidaat voor chirurgie die een operatie aankan; aan de andere voorwaarden hoeft nog niet te "
        "zijn voldaan. Wie een operatie niet aankan, krijgt deze CT niet.",
        "Needed for a candidate for surgery who can bear an operation; the other conditions need not be met yet. "
        "Whoever cannot bear an operation does not get this CT.",
    ),
    proposal=Text(
        "Vervang 'eventueel' door: 'een indicatie voor chirurgie heeft en in een conditie is om die te ondergaan'.",
        "Replace 'possibly' by: 'has an indication for surgery and is in a condition to undergo it'.",
    ),
    touches=(ct_thorax_abdomen_needed, volume_scan_needed, ct_for_surgical_candidate),
    shown_by=all_of(no_recent_ct, surgical_candidate, is_false(status.fit_for_surgery), not_(unknown_origin)),
)

volume_scan_with_a_recent_ct = Conflict(
    id="GAP-IMAGING-8",
    kind="gap",
    sources=(Place("imaging", 21580, 183, "707b886bf5456dee56a2cd5f270c94e2064d120756e78a0a81fdedf041ee9f2d"),),
    problem=Text(
        "De volumescan van de aangedane wervels staat alleen bij wie nog geen recente CT heeft. Of een patiënt met een "
        "recente CT hem ook nodig heeft, staat er niet.",
        "The volume scan of the affected vertebrae is only with those who have no recent CT yet. Whether a patient "
        "with "
        "a recent CT needs it too is not stated.",
    ),
    we_do=Text(
        "Letterlijk: met een recente (PET-)CT vragen wij geen volumescan.",
        "Literally: with a recent (PET-)CT we ask for no volume scan.",
    ),
    proposal=Text(
        "Voeg toe: 'Maak de volumescan ook als de recente CT de aangedane wervels niet in dunne coupes laat zien.'",
        "Add: 'Make the volume scan also if the recent CT does not show the affected vertebrae in thin slices.'",
    ),
    touches=(volume_scan_needed, ct_for_surgical_candidate),
    shown_by=all_of(candidate_fit_for_surgery, is_true(imaging.recent_ct_or_pet_ct_thorax_abdomen)),
)

no_window_for_ct_instead_of_mri = Conflict(
    id="GAP-IMAGING-9",
    kind="gap",
    sources=(Place("imaging", 24547, 260, "a7a96a04d558dc6735116cfa8094d7784fa165a7d8ce36c5664089a45e46c0b6"),),
    problem=Text(
        "Voor de CT in plaats van een onmogelijke MRI geldt geen termijn, en zij 'kan worden overwogen'. Ook een "
        "logistieke reden telt, zonder dat er staat hoe lang men op een MRI mag wachten.",
        "For the CT instead of an impossible MRI no window is given, and it 'can be considered'. A logistic reason "
        "counts too, without saying how long one may wait for an MRI.",
    ),
    we_do=Text(
        "De termijnen van de MRI gelden ook voor de CT. Alleen wat bij deze patiënt een MRI onmogelijk maakt, leidt "
        "tot "
        "CT; logistiek is geen gegeven.",
        "The windows of the MRI hold for the CT too. Only what makes an MRI impossible in this patient leads to CT; "
        "logistics is no fact here.",
    ),
    proposal=Text(
        "Voeg toe: 'Kan de MRI niet binnen haar termijn, maak dan binnen die termijn een CT of verwijs door.'",
        "Add: 'If the MRI cannot be made within its window, make a CT within that window or refer.'",
    ),
    touches=(modality, ct_where_mri_is_impossible, deadline),
    shown_by=concludes(modality, "spiral_ct_with_contrast"),
)

bone_scan_in_other_lytic_tumours = Conflict(
    id="GAP-IMAGING-10",
    kind="overlap",
    sources=(
        Place("imaging", 23062, 78, "2fb1ba786372ace6066291bcdc374a8622d2e0c6f80023ba8266dff5ae3eaf0d"),
        Place("imaging", 26179, 164, "4200d222b1ff5f7f443d62380eb4a398e58d2023e5cd8d004d2ad1acdac7a7ff"),
        Place("imaging", 26581, 158, "2f828ff2af1b54ce3be70158f8fc549f67be1a993f5889ecad06ba4d558c3f2b"),
    ),
    problem=Text(
        "De reden om geen botscan te vragen, zuiver lytische haarden, geldt voor elke lytische tumor; het verbod staat "
        "alleen bij multipel myeloom.",
        "The reason not to ask for a bone scan, purely lytic lesions, holds for every lytic tumour; the ban is only "
        "with multiple myeloma.",
    ),
    we_do=Text(
        "Alleen multipel myeloom maakt de botscan zinloos; bij andere lytische metastasen staat de vals-negatieve "
        "uitslag als uitleg.",
        "Only multiple myeloma makes the bone scan useless; with other lytic metastases the false negative result "
        "stands as an explanation.",
    ),
    proposal=Text(
        "'Vraag geen botscan aan bij multipel myeloom of bij andere overwegend lytische metastasen.'",
        "'Ask for no bone scan in multiple myeloma or in other mostly lytic metastases.'",
    ),
    touches=(bone_scan_useful, no_bone_scan_in_myeloma),
    shown_by=all_of(is_(tumour.bone_lesion_type, "lytic"), not_(is_(tumour.primary, "multiple_myeloma"))),
)

figure_three = Conflict(
    id="GAP-IMAGING-11",
    kind="lost_layout",
    sources=(Place("imaging", 25749, 831, "05106ac10d3f6ad61772bfe4729e152e086f78f6ab57dff603633afa90d2a3a9"),),
    problem=Text(
        "Figuur 3 ontbreekt; het onderschrift verwijst naar assen en naar lichtrode vlakken die niemand ziet.",
        "Figure 3 is missing; the caption refers to axes and to light red areas that nobody sees.",
    ),
    we_do=Text(
        "Alleen het onderschrift is overgenomen, als lijst; er is geen figuur nagemaakt.",
        "Only the caption was taken over, as a list; no figure was made after it.",
    ),
    proposal=Text(
        "Druk de figuur als tabel af: stadium, en voor elke techniek wel of niet zichtbaar.",
        "Print the figure as a table: stage, and for each technique visible or not.",
    ),
)

cross_references = Conflict(
    id="AMB-66",
    kind="misprint",
    sources=(
        Place("imaging", 29285, 242, "5ef80efccf6cd9c8b1eddeb113f7a78884171e4e0a10df1e1a95c62cad8ec80d"),
        Place("imaging", 21095, 271, "1e3fd0f1cfba3079f91e370d48df517eadf9355c58696c851d44a13861c6cea7"),
        Place("imaging", 21368, 211, "a5d16d7fc0387936c4ef626b12ee76a7c7d8478d90aecdae4a9dfb1a66f9f182"),
        Place("definitions", 235791, 125, "0c5504ff4a98c8a1432cc730918010352ae8dc9c576158e2bedec6a174e06c26"),
        Place("organisation", 197252, 123, "2c7546de1629575389762ea250c87790c7b9fcaf4f297408f4c80bb5ed893284"),
    ),
    problem=Text(
        "Verwijzingen kloppen niet: '2 Radicolopathie' en '3.2' zijn geen genummerde hoofdstukken, en dezelfde "
        "bijlagen heten nu eens 3 of 5, dan weer appendix C of E.",
        "References do not match: '2 Radicolopathie' and '3.2' are no numbered chapters, and the same appendices are "
        "called 3 or 5 in one place and appendix C or E in another.",
    ),
    we_do=Text(
        "Wij lezen het eerste als het stuk over radiculopathie in Klinische verschijnselen, het tweede als de selectie "
        "van patiënten, en appendix A tot en met F als bijlage 1 tot en met 6.",
        "We read the first as the part on radiculopathy in Clinical features, the second as patient selection, and "
        "appendices A to F as appendices 1 to 6.",
    ),
    proposal=Text(
        "Schrijf 'zie Klinische verschijnselen, Radiculopathie' en geef elke bijlage één naam.",
        "Write 'see Clinical features, Radiculopathy' and give each appendix one name.",
    ),
)

misprints_of_imaging = Conflict(
    id="GAP-IMAGING-12",
    kind="misprint",
    sources=(
        Place("imaging", 20528, 76, "d8e7b9162b5ddacea5dcc34b72a64d66d6405dbd7d71fd31b9e64435370eb781"),
        Place("imaging", 21095, 271, "1e3fd0f1cfba3079f91e370d48df517eadf9355c58696c851d44a13861c6cea7"),
        Place("imaging", 23538, 166, "98a1f8914fbe7d1216533300c59fd572ab30b2456d02ef7801cf4c947d88ee03"),
        Place("imaging", 26753, 101, "2e4cde4be5bbe7e84114f53541ad751db306dcaab64f388bcc5b99f28406a87b"),
        Place("imaging", 27962, 202, "7254bcd57482d7f6c9bd6f174d00fe4704a2e0461be33bbf43be6c7b81f834c0"),
        Place("imaging", 28339, 110, "18a5401501c875e4a1d849d1b68c4868c9c773ccfd22a2db48d4a70d2c917b51"),
    ),
    problem=Text(
        "Zetfouten zonder gevolg: aaneengeschreven of gesplitste woorden (iseen, superieuraan, wervelmetastasende, "
        "aankan vangen), 'leasies', een haakje dat niet sluit in de aanbeveling over de complete dwarslaesie, en "
        "Kienstra 2000 met nummer 36 waar dit hoofdstuk 49 gebruikt.",
        "Typesetting errors without effect: words joined or split (iseen, superieuraan, wervelmetastasende, aankan "
        "vangen), 'leasies', a bracket that does not close in the recommendation on the complete lesion, and Kienstra "
        "2000 as number 36 where this chapter uses 49.",
    ),
    we_do=Text(
        "Gelezen zoals bedoeld; geen regel hangt ervan af. Het haakje lezen wij gesloten na de verwijzing naar de ASIA-"
        "score.",
        "Read as meant; no rule depends on it. We read the bracket as closed after the reference to the ASIA score.",
    ),
    proposal=Text(
        "Herstel de woorden, het haakje en het verwijsnummer.",
        "Correct the words, the bracket and the reference number.",
    ),
)

# --- Unknown origin ---

withhold_for_all_or_for_some = Conflict(
    id="AMB-31",
    kind="contradiction",
    sources=(
        Place("unknown_origin", 30358, 189, "aa31c5845f5d81c57dc9b7e920e8c0a37634a65727f8928da92fdc1bd315ef02"),
        Place("unknown_origin", 32837, 245, "6fd18b87c353cc11924b180d5c381b6b5231a0bbfc87359108dae5cb6f797bca"),
        Place("unknown_origin", 31129, 180, "02dbb78fe3102bcd8950669d29c577fdd7dd9040506d97fc052ac8a8443e5ecf"),
        Place("corticosteroids", 35128, 227, "36be5e18e1fc9337c9557cf1fbe8eaba80852e02ece98e9883b4be9d034fc926"),
        Place("corticosteroids", 35357, 263, "beff2191fd26c45f910d6ab29971594b141a6126d3d15a949eab41f854712f5b"),
    ),
    problem=Text(
        "Wachten met corticosteroïden geldt in het ene hoofdstuk voor elke onbekende origine, in het andere pas bij "
        "verdenking op een hematologische maligniteit, en in de toelichting alleen 'als de kliniek het toelaat'. "
        "Tegelijk moet symptomatische MESCC direct dexamethason krijgen, en veronderstelt het advies over opereren dat "
        "corticosteroïden al zijn gegeven.",
        "Withholding corticosteroids holds in one chapter for every unknown origin, in the other only with a suspected "
        "haematological malignancy, and in the rationale only 'if the clinic allows'. At the same time symptomatic "
        "MESCC is to get dexamethasone at once, and the advice on surgery supposes that corticosteroids were given.",
    ),
    we_do=Text(
        "Bij elke onbekende origine wachten tot er weefsel is afgenomen; dat gaat voor het direct starten. De arts mag "
        "afwijken met een vastgelegde reden, bijvoorbeeld snelle achteruitgang.",
        "Withheld in every unknown origin until tissue has been taken; that goes before starting at once. The "
        "physician "
        "may deviate with a recorded reason, for example fast decline.",
    ),
    proposal=Text(
        "'Wacht bij onbekende origine tot na het biopt. Bij snel toenemende uitval zonder verdenking op een lymfoom of "
        "myeloom en zonder biopt binnen enkele uren: start.'",
        "'In unknown origin wait until after the biopsy. With a fast progressive deficit without suspicion of lymphoma "
        "or myeloma and without a biopsy within a few hours: start.'",
    ),
    touches=(dexamethasone, withhold_corticosteroids, tissue_before_corticosteroids, start_dexamethasone),
    shown_by=all_of(unknown_origin, is_false(tumour.haematological_malignancy_suspected), starting_indicated),
)

urgent_ct_without_a_term = Conflict(
    id="GAP-UNKNOWN-ORIGIN-1",
    kind="undefined_word",
    sources=(
        Place("unknown_origin", 30553, 171, "b224b877886f1a6ccf74271dc1308da87c99b9ca56fb0acc51812823e6fde37f"),
        Place("unknown_origin", 32372, 104, "a51e317a72be1f47659c085848db973bf7c89e8e55357151a179f2a46f139a8a"),
    ),
    problem=Text(
        "'Met spoed' heeft bij de CT geen termijn. De aanbeveling noemt het bekken mee, de toelichting bij de "
        "uitgebreidheid niet; of een recente CT zonder bekken volstaat, blijft open.",
        "'Urgently' has no term for the CT. The recommendation includes the pelvis, the rationale on extent does not; "
        "whether a recent CT without the pelvis suffices stays open.",
    ),
    we_do=Text(
        "Geen termijn; het advies staat bovenaan met 'let op'. Een recente (PET-)CT van thorax en abdomen volstaat, "
        "ook "
        "als het bekken er niet op staat.",
        "No term; the advice stands at the top with 'take note'. A recent (PET-)CT of thorax and abdomen suffices, "
        "also "
        "if the pelvis is not on it.",
    ),
    proposal=Text(
        "Noem een termijn die vóór de biopsietermijn ligt, en zeg dat een CT zonder bekken wordt aangevuld.",
        "Name a term that lies before that of the biopsy, and say that a CT without the pelvis is completed.",
    ),
    touches=(ct_of_thorax_abdomen_pelvis, ct_thorax_abdomen_needed),
    shown_by=all_of(unknown_origin, no_recent_ct),
)

deficit_without_mescc = Conflict(
    id="GAP-UNKNOWN-ORIGIN-2",
    kind="contradiction",
    sources=(
        Place("unknown_origin", 30730, 251, "c2e40e925fd86f44024108c1d167399ce656e04cda4e8eac7da867f3b52770fc"),
        Place("unknown_origin", 30987, 132, "ea51cc6a0d5a1f50c50301679421ff500961d38a711607260991d889a8d69492"),
        Place("unknown_origin", 33414, 404, "070153db70398539d1666b01ea87f771902eba0d7d841499fc55f31794c5b265"),
    ),
    problem=Text(
        "De week geldt in de aanbeveling zonder MESCC, in de toelichting zonder enige neurologische uitval. Wie alleen "
        "radiculaire uitval heeft, valt in de toelichting onder geen van beide termijnen.",
        "The week holds in the recommendation without MESCC, in the rationale without any neurological deficit. "
        "Whoever "
        "has a radicular deficit alone falls under neither term in the rationale.",
    ),
    we_do=Text(
        "De aanbeveling geldt: radiculaire uitval zonder MESCC is een week.",
        "The recommendation holds: a radicular deficit without MESCC is a week.",
    ),
    proposal=Text(
        "'Binnen 1 week indien er klinisch en radiologisch geen MESCC is, ook bij radiculaire uitval.'",
        "'Within 1 week where there is no MESCC clinically and radiologically, also with a radicular deficit.'",
    ),
    touches=(biopsy_deadline, biopsy_within_a_week),
    shown_by=all_of(concludes(biopsy_deadline, 168), radicular_deficit),
)

one_day_or_24_hours = Conflict(
    id="GAP-UNKNOWN-ORIGIN-3",
    kind="undefined_word",
    sources=(
        Place("unknown_origin", 30987, 132, "ea51cc6a0d5a1f50c50301679421ff500961d38a711607260991d889a8d69492"),
        Place("unknown_origin", 33650, 168, "0be52fa7c6919ec05dc189f82b8da512b8718e26e8bc90b67fc3ad5edcb3c88f"),
    ),
    problem=Text(
        "De aanbeveling zegt 1 dag, de toelichting 24 uur. Een dag kan ook de volgende werkdag zijn.",
        "The recommendation says 1 day, the rationale 24 hours. A day can also be the next working day.",
    ),
    we_do=Text("24 verstreken uren, weekend meegeteld.", "24 elapsed hours, weekends included."),
    proposal=Text("Schrijf in beide zinnen 'binnen 24 uur'.", "Write 'within 24 hours' in both sentences."),
    touches=(biopsy_deadline, biopsy_within_a_day),
    shown_by=concludes(biopsy_deadline, 24),
)

sampling_or_result = Conflict(
    id="GAP-UNKNOWN-ORIGIN-4",
    kind="contradiction",
    sources=(
        Place("corticosteroids", 35128, 227, "36be5e18e1fc9337c9557cf1fbe8eaba80852e02ece98e9883b4be9d034fc926"),
        Place("unknown_origin", 30358, 189, "aa31c5845f5d81c57dc9b7e920e8c0a37634a65727f8928da92fdc1bd315ef02"),
        Place("unknown_origin", 32676, 737, "ef417b36a2d7ac2642af615824b65673d0a39ec20279468fbae8f190b67aeb1d"),
    ),
    problem=Text(
        "Corticosteroïden wachten op een weefseldiagnose (hoofdstuk Corticosteroïden) of alleen op het biopt (dit "
        "hoofdstuk). De uitslag duurt meestal een week; in die week mag starten bij uitval, mits er weinig twijfel is "
        "aan maligniteit.",
        "Corticosteroids wait for a tissue diagnosis (chapter on corticosteroids) or only for the biopsy (this "
        "chapter). The result usually takes a week; in that week starting is allowed with a deficit, provided there is "
        "little doubt about malignancy.",
    ),
    we_do=Text(
        "Het afnemen telt, niet de uitslag. Daarna kan dexamethason starten; koorts, infectieparameters en CT staan er "
        "als tekst bij en worden niet berekend.",
        "The sampling counts, not the result. After it dexamethasone can start; fever, infection parameters and CT "
        "stand beside it as a text and are not computed.",
    ),
    proposal=Text(
        "Vervang in de aanbeveling over corticosteroïden 'een weefseldiagnose te verkrijgen' door 'een biopt te "
        "nemen', "
        "en neem de drie voorwaarden in een aanbeveling op.",
        "Replace 'to obtain a tissue diagnosis' in the recommendation on corticosteroids by 'to take a biopsy', and "
        "put the three conditions in a recommendation.",
    ),
    touches=(
        dexamethasone,
        withhold_corticosteroids,
        tissue_before_corticosteroids,
        corticosteroids_right_after_biopsy,
    ),
    shown_by=all_of(
        is_(tumour.primary, "unknown_primary"),
        is_true(tumour.tissue_diagnosis_obtained),
        starting_indicated,
    ),
)

decline_after_the_biopsy = Conflict(
    id="GAP-UNKNOWN-ORIGIN-5",
    kind="gap",
    sources=(
        Place("unknown_origin", 31129, 180, "02dbb78fe3102bcd8950669d29c577fdd7dd9040506d97fc052ac8a8443e5ecf"),
        Place("unknown_origin", 33819, 217, "50fd3835f0aece9b3524d3064b86e62731a20f48432395e31e76c176941872a0"),
    ),
    problem=Text(
        "Direct opereren te overwegen hoort bij uitval die toeneemt ondanks corticosteroïden; die komen volgens "
        "hetzelfde hoofdstuk pas na het biopt. Of het advies dan nog geldt, of alleen bij wie ze eerder kreeg, staat "
        "er niet.",
        "Considering surgery at once goes with a deficit that progresses in spite of corticosteroids; those come only "
        "after the biopsy according to the same chapter. Whether the advice then still holds, or only for those who "
        "got them earlier, is not stated.",
    ),
    we_do=Text(
        "Wij overwegen direct opereren zolang er nog geen weefsel is afgenomen. Na het biopt gelden de gewone "
        "indicaties voor chirurgie.",
        "We consider surgery at once as long as no tissue has been taken. After the biopsy the usual indications for "
        "surgery hold.",
    ),
    proposal=Text(
        "Voeg toe: 'vóór of na het biopt, zolang de uitslag niet bekend is'.",
        "Add: 'before or after the biopsy, as long as the result is not known'.",
    ),
    touches=(emergency_decompression, consider_immediate_decompression),
    shown_by=all_of(
        is_(tumour.primary, "unknown_primary"),
        is_true(tumour.tissue_diagnosis_obtained),
        is_true(treatment.deteriorating_despite_corticosteroids),
        is_false(treatment.deteriorating_during_radiotherapy_and_corticosteroids),
        concludes(conditions_met, True),
    ),
)

flowcharts_and_tables = Conflict(
    id="AMB-58",
    kind="lost_layout",
    sources=(
        Place("unknown_origin", 34503, 21, "6fe5591c193c6f5bedf417b1e99c793588278f4405f250271b93cbebc6990a88"),
        Place("radionuclides", 139553, 53, "d5f99ec06af599cc1595044ccf384233d550f1cfe2b52c46f8e884bf43663146"),
        Place("patient_selection", 61511, 340, "5043fca37970df8bf4d66ed63b1f9e2ad30e117dfa9149dab4baad427a134938"),
        Place("patient_selection", 64127, 266, "93f4b713090be6d7928072c749441ff2f54be59fbee1a928e1c71afb04177bb5"),
        Place("governance", 272164, 20, "7547307585409b5095ab16a8f3db8924892455622c2dbbd0d0de981ecb4d22fd"),
    ),
    problem=Text(
        "Van beide stroomschema's, van tabel 1 (de inclusiecriteria van dertien studies) en van de "
        "evidencetabellen zijn alleen de koppen over, terwijl de tekst naar schema en tabel verwijst.",
        "Of both flowcharts, of table 1 (the inclusion criteria of thirteen studies) and of the evidence tables "
        "only the headings are left, while the text refers to chart and table.",
    ),
    we_do=Text(
        "De regels volgen uit de lopende tekst; geen schema of tabel is aangevuld of nagetekend, en subgroepen "
        "uit tabel 1 zijn niet berekend.",
        "The rules follow from the prose; no chart or table was completed or redrawn, and subgroups of table 1 "
        "are not computed.",
    ),
    proposal=Text(
        "Publiceer de schema's en tabellen ook als tekst, of met een vast adres.",
        "Publish the charts and tables as text too, or at a lasting address.",
    ),
    touches=(surgery_indicated, conditions_met),
)

# --- Corticosteroids ---

no_pain_flare = is_false(treatment.pain_flare_after_radiotherapy)

symptomatic_by_pain_alone = Conflict(
    id="GAP-CORTICOSTEROIDS-1",
    kind="undefined_word",
    sources=(
        Place("corticosteroids", 35357, 263, "beff2191fd26c45f910d6ab29971594b141a6126d3d15a949eab41f854712f5b"),
        Place("corticosteroids", 41175, 214, "361b29ca59313c0d38889d44f476b0ef92345ba00b24dec6a6305eac1d6a3b51"),
    ),
    problem=Text(
        "De aanbeveling geeft dexamethason bij symptomatische MESCC; volgens de conclusie verlaagt weglaten bij "
        "MESCC zonder uitval de kans op lopen niet. Wie alleen pijn heeft, past bij beide. Ook is onduidelijk "
        "of 'symptomatisch' bij wortelcompressie hoort.",
        "The recommendation gives dexamethasone in symptomatic MESCC; by the conclusion leaving it out in MESCC "
        "without a deficit does not lower the chance of walking. Whoever has pain alone fits both. It is also "
        "unclear whether 'symptomatic' goes with root compression.",
    ),
    we_do=Text(
        "Symptomatisch is pijn of uitval; dan start dexamethason, ook bij pijn alleen. Wortelcompressie telt alleen "
        "met "
        "radiculaire pijn of uitval.",
        "Symptomatic is pain or a deficit; then dexamethasone starts, also with pain alone. Root compression counts "
        "only with radicular pain or a radicular deficit.",
    ),
    proposal=Text(
        "Schrijf voluit: 'MESCC met pijn en/of uitval, of wortelcompressie met radiculaire pijn en/of uitval'.",
        "Write in full: 'MESCC with pain and/or deficit, or root compression with radicular pain and/or deficit'.",
    ),
    touches=(dexamethasone, start_dexamethasone),
    shown_by=all_of(
        local_treatment_planned,
        not_(tissue_awaited),
        not_(deficit),
        any_of(
            symptomatic_mescc,
            all_of(is_true(imaging.root_compression), not_(radicular_pain), not_(visible_compression)),
        ),
    ),
)

no_local_treatment_planned = Conflict(
    id="GAP-CORTICOSTEROIDS-2",
    kind="gap",
    sources=(Place("corticosteroids", 35357, 263, "beff2191fd26c45f910d6ab29971594b141a6126d3d15a949eab41f854712f5b"),),
    problem=Text(
        "Dexamethason is gekoppeld aan een operatie of bestraling. Voor symptomatische MESCC die systemisch of alleen "
        "symptomatisch wordt behandeld, of waarvan het plan nog niet vaststaat, zwijgt de tekst.",
        "Dexamethasone is tied to surgery or radiotherapy. For symptomatic MESCC that is treated systemically or for "
        "comfort alone, or whose plan is not settled, the text is silent.",
    ),
    we_do=Text(
        "Zonder geplande operatie of bestraling komt de beslissing uit op 'niet geïndiceerd'; dat betekent hier: de "
        "tekst adviseert het niet.",
        "Without planned surgery or radiotherapy the decision comes out as 'not indicated'; here that means: the text "
        "does not advise it.",
    ),
    proposal=Text(
        "Voeg toe: 'Start ook vóór het behandelplan vaststaat', en noem dexamethason als palliatieve mogelijkheid.",
        "Add: 'Start also before the treatment plan is settled', and name dexamethasone as a palliative option.",
    ),
    touches=(dexamethasone, start_dexamethasone),
    shown_by=all_of(symptomatic_mescc, not_(local_treatment_planned), not_(tissue_awaited), no_pain_flare),
)

suspected_mescc_before_imaging = Conflict(
    id="GAP-CORTICOSTEROIDS-3",
    kind="gap",
    sources=(
        Place("corticosteroids", 35357, 263, "beff2191fd26c45f910d6ab29971594b141a6126d3d15a949eab41f854712f5b"),
        Place("imaging", 25546, 201, "bf0e07f8841245a45ff4ff728b5b2a356c8254ad8cde181e0b98888140ec4cb4"),
    ),
    problem=Text(
        "Of corticosteroïden al vóór de MRI mogen bij klinische tekenen van compressie, staat er niet. De regel over "
        "een snelle complete dwarslaesie veronderstelt wel dat zij zijn gestart.",
        "Whether corticosteroids are allowed before the MRI with clinical signs of compression is not stated. The rule "
        "on a fast complete lesion does suppose that they were started.",
    ),
    we_do=Text(
        "Klinische tekenen zonder bevestigde metastase en zonder zichtbare compressie starten geen dexamethason.",
        "Clinical signs without a confirmed metastasis and without visible compression do not start dexamethasone.",
    ),
    proposal=Text(
        "Voeg toe: 'Bij klinische verdenking op MESCC en een bekende tumor mag de bolus aan de MRI voorafgaan', of het "
        "tegendeel.",
        "Add: 'With clinical suspicion of MESCC and a known tumour the bolus may precede the MRI', or the opposite.",
    ),
    touches=(dexamethasone, start_dexamethasone, no_emergency_after_sudden_lesion),
    shown_by=all_of(
        is_true(tumour.malignancy_known),
        clinical_signs,
        not_(confirmed),
        not_(visible_compression),
        not_(is_true(imaging.root_compression)),
        not_(tissue_awaited),
        no_pain_flare,
    ),
)

already_on_corticosteroids = Conflict(
    id="GAP-CORTICOSTEROIDS-4",
    kind="gap",
    sources=(Place("corticosteroids", 35357, 263, "beff2191fd26c45f910d6ab29971594b141a6126d3d15a949eab41f854712f5b"),),
    problem=Text(
        "Voor wie al corticosteroïden gebruikt, zegt de tekst niet of de bolus nog nodig is.",
        "For those who already use corticosteroids the text does not say whether the bolus is still needed.",
    ),
    we_do=Text(
        "Het advies is hetzelfde: bolus en onderhoud. Of de bolus nog zin heeft, laten wij aan de arts.",
        "The advice is the same: bolus and maintenance. Whether the bolus still makes sense we leave to the physician.",
    ),
    proposal=Text(
        "Voeg toe wat te doen bij eerder gebruik van corticosteroïden.", "Add what to do with earlier corticosteroids."
    ),
    touches=(start_dexamethasone,),
    shown_by=all_of(concludes(dexamethasone, "start"), is_true(treatment.corticosteroids_started)),
)

eight_or_sixteen_milligrams = Conflict(
    id="AMB-32",
    kind="gap",
    sources=(
        Place("corticosteroids", 35357, 263, "beff2191fd26c45f910d6ab29971594b141a6126d3d15a949eab41f854712f5b"),
        Place("corticosteroids", 42267, 426, "c4884a31760009e067b4793d28ea6a54c50f6c3c19275c9a44f73a1421122249"),
    ),
    problem=Text(
        "De onderhoudsdosis loopt van 8 tot 16 mg per dag zonder regel om te kiezen; de overweging noemt 16 mg op "
        "grond "
        "van de studies en 8 mg op grond van de praktijk.",
        "The maintenance dose runs from 8 to 16 mg a day without a rule to choose; the consideration names 16 mg on "
        "account of the trials and 8 mg on account of practice.",
    ),
    we_do=Text(
        "Het hele bereik staat er; de arts kiest. Meer dan 16 mg raden wij af.",
        "The whole range is given; the physician chooses. We advise against more than 16 mg.",
    ),
    proposal=Text(
        "Noem één dosis, of zeg bij wie 16 mg en bij wie 8 mg past.",
        "Name one dose, or say for whom 16 mg and for whom 8 mg is suited.",
    ),
    touches=(start_dexamethasone,),
    shown_by=concludes(dexamethasone, "start"),
)

other_gastric_risks = Conflict(
    id="AMB-33",
    kind="gap",
    sources=(
        Place("corticosteroids", 35621, 131, "2f86b3eba72fd9b67fdd4660f69edb499ecc5dd1ef8ed9316abcbd19aed3599c"),
        Place("corticosteroids", 43162, 200, "e424e01c5e59a1d0f38d10ee7d9a831f8c14e319241f5dded9825595a91e16da"),
    ),
    problem=Text(
        "Drie risicofactoren zijn genoemd. Trombocytenaggregatieremmers, leeftijd, SSRI's en een eerdere bloeding "
        "staan "
        "er niet bij, en ook geen middel, dosis of duur van de protonpompremmer.",
        "Three risk factors are named. Antiplatelet drugs, age, SSRIs and an earlier bleeding are not among them, nor "
        "is a drug, dose or duration of the proton pump inhibitor.",
    ),
    we_do=Text(
        "Letterlijk: alleen deze drie factoren tellen. Geen middel en geen dosis.",
        "Literally: only these three factors count. No drug and no dose.",
    ),
    proposal=Text(
        "Verwijs naar de landelijke regel voor maagbescherming, of noem de andere factoren en een middel met dosis.",
        "Refer to the national rule for gastric protection, or name the other factors and a drug with its dose.",
    ),
    touches=(proton_pump_inhibitor, add_proton_pump_inhibitor),
)

stomach_protection_in_a_flare = Conflict(
    id="GAP-CORTICOSTEROIDS-5",
    kind="gap",
    sources=(
        Place("corticosteroids", 34886, 240, "52c51c54acb2c7ee49f26bc898f40de8100f7619b5c1b72a083c9ab2940ed248"),
        Place("corticosteroids", 35621, 131, "2f86b3eba72fd9b67fdd4660f69edb499ecc5dd1ef8ed9316abcbd19aed3599c"),
    ),
    problem=Text(
        "De protonpompremmer staat onder dexamethason bij MESCC of wortelcompressie. Voor corticosteroïden tegen een "
        "pain flare noemt de tekst maagbescherming niet.",
        "The proton pump inhibitor stands under dexamethasone in MESCC or root compression. For corticosteroids "
        "against "
        "a pain flare the text does not name gastric protection.",
    ),
    we_do=Text(
        "Alleen bij starten wegens MESCC of wortelcompressie; bij een pain flare niet van toepassing.",
        "Only when starting for MESCC or root compression; not applicable in a pain flare.",
    ),
    proposal=Text(
        "Laat maagbescherming bij een risicofactor gelden voor elk gebruik van dexamethason.",
        "Let gastric protection with a risk factor hold for every use of dexamethasone.",
    ),
    touches=(proton_pump_inhibitor, add_proton_pump_inhibitor),
    shown_by=all_of(concludes(dexamethasone, "option_for_pain_flare"), ppi_risk_factor),
)

when_the_taper_starts = Conflict(
    id="GAP-CORTICOSTEROIDS-6",
    kind="gap",
    sources=(
        Place("corticosteroids", 35753, 130, "3492ee170e845a1150d1eb84ed3b1cf8286742977765ae243037e340403626cd"),
        Place("corticosteroids", 43363, 134, "7d306563feafdda0db7d6337970afbce8690381ebb95a130c439cf5e928c51d4"),
    ),
    problem=Text(
        "Afbouwen begint na de operatie of na de bestraling. Wie beide krijgt, wordt weken na de operatie bestraald; "
        "vanaf welke van de twee wordt afgebouwd, staat er niet. Bestraling met één fractie is bovendien afgelopen op "
        "de eerste dag.",
        "Tapering begins after surgery or after radiotherapy. Whoever gets both is irradiated weeks after surgery; "
        "from "
        "which of the two tapering starts is not stated. Radiotherapy in one fraction moreover ends on the first day.",
    ),
    we_do=Text(
        "Het schema noemt beide momenten; de specialist die heeft behandeld, spreekt af wanneer het begint.",
        "The scheme names both moments; the specialist who gave the treatment agrees when it begins.",
    ),
    proposal=Text(
        "Voeg toe: 'bij een operatie gevolgd door bestraling vanaf de operatie, tenzij de klachten terugkomen'.",
        "Add: 'in surgery followed by radiotherapy from the operation on, unless complaints return'.",
    ),
    touches=(taper_dexamethasone,),
    shown_by=all_of(
        concludes(dexamethasone, "start"), is_true(treatment.surgery_planned), is_true(treatment.radiotherapy_planned)
    ),
)

no_consensus_in_asymptomatic = Conflict(
    id="AMB-34",
    kind="gap",
    sources=(
        Place("corticosteroids", 35885, 210, "f2dce8582a67ae76c642a9c09f02b360818e3875b4825b438c1848af08dca2fa"),
        Place("corticosteroids", 43628, 112, "11b1e9a102e0f99c2049d0716b8d9d5ded542d1f0ed91f041e931bc810f67ac0"),
    ),
    problem=Text(
        "Over dexamethason bij asymptomatische MESCC die bestraald wordt, is de werkgroep verdeeld.",
        "On dexamethasone in asymptomatic MESCC that is irradiated the working group is divided.",
    ),
    we_do=Text(
        "Geen advies en geen standaardwaarde: 'geen consensus, de arts beslist'.",
        "No advice and no default: 'no consensus, the physician decides'.",
    ),
    proposal=Text(
        "Zeg welke omstandigheden (mate van compressie, groot bestralingsveld) voor of tegen dexamethason pleiten.",
        "Say which circumstances (degree of compression, large field) argue for or against dexamethasone.",
    ),
    touches=(dexamethasone, no_consensus_when_asymptomatic),
    shown_by=concludes(dexamethasone, "no_consensus"),
)

asymptomatic_before_surgery = Conflict(
    id="GAP-CORTICOSTEROIDS-7",
    kind="gap",
    sources=(
        Place("corticosteroids", 35885, 210, "f2dce8582a67ae76c642a9c09f02b360818e3875b4825b438c1848af08dca2fa"),
        Place("corticosteroids", 43498, 242, "9f8fc5119f5e00709a206f562347832dc740ec7fd10acf57ec2a511b9700317f"),
    ),
    problem=Text(
        "De aanbeveling zonder consensus gaat alleen over bestraling; de overweging noemt asymptomatische MESCC zonder "
        "die beperking, direct na het advies om vóór een operatie wel dexamethason te geven.",
        "The recommendation without consensus is about radiotherapy only; the consideration names asymptomatic MESCC "
        "without that limit, right after the advice to give dexamethasone before surgery.",
    ),
    we_do=Text(
        "Asymptomatische MESCC die alleen wordt geopereerd, krijgt 'niet geïndiceerd': het advies vóór een operatie "
        "lezen wij bij symptomatische MESCC.",
        "Asymptomatic MESCC that is only operated gets 'not indicated': we read the advice before surgery as one for "
        "symptomatic MESCC.",
    ),
    proposal=Text(
        "Noem de operatie uitdrukkelijk in de aanbeveling over asymptomatische MESCC.",
        "Name surgery expressly in the recommendation on asymptomatic MESCC.",
    ),
    touches=(dexamethasone, no_consensus_when_asymptomatic, start_dexamethasone),
    shown_by=all_of(
        asymptomatic_mescc,
        is_true(treatment.surgery_planned),
        is_false(treatment.radiotherapy_planned),
        not_(tissue_awaited),
        no_pain_flare,
    ),
)

treatment_of_a_pain_flare = Conflict(
    id="GAP-CORTICOSTEROIDS-8",
    kind="gap",
    sources=(
        Place("corticosteroids", 34886, 240, "52c51c54acb2c7ee49f26bc898f40de8100f7619b5c1b72a083c9ab2940ed248"),
        Place("corticosteroids", 41782, 201, "57a692e448fe4ea0e814e692e9bcb7de134ae6523a73a879737c160403dfdcf8"),
        Place("corticosteroids", 40475, 191, "bf11202964af3968df80f81bc1d21a0896f7fb9a09df15f69d8bb34eafa0e790"),
    ),
    problem=Text(
        "Corticosteroïden tegen een pain flare hebben geen dosis, weg of duur. 'Kort na' is niet begrensd, en telt nu "
        "eens vanaf de bestraling, dan weer vanaf het begin ervan. Het onderzoek gaat over voorkomen, het advies over "
        "behandelen.",
        "Corticosteroids against a pain flare have no dose, route or duration. 'Shortly after' has no limit, and "
        "counts "
        "from radiotherapy in one place and from its start in another. The research is about prevention, the advice "
        "about treatment.",
    ),
    we_do=Text(
        "Een mogelijkheid zonder dosis. De arts zegt of de pijn kort na de bestraling opvlamde; hoe kort, "
        "vragen wij niet.",
        "An option without a dose. The physician says whether the pain flared up shortly after radiotherapy; "
        "how shortly we do not ask.",
    ),
    proposal=Text(
        "Noem middel, dosis en duur, en het aantal dagen dat als 'kort na' geldt.",
        "Name drug, dose and duration, and the number of days that counts as 'shortly after'.",
    ),
    touches=(dexamethasone, corticosteroid_for_pain_flare),
    shown_by=concludes(dexamethasone, "option_for_pain_flare"),
)

motor_or_any_deficit = Conflict(
    id="GAP-CORTICOSTEROIDS-9",
    kind="contradiction",
    sources=(
        Place("corticosteroids", 40044, 219, "c52c1bce7a7dfbc82d9f9c652d8be3328ad17905aa1354110795226836809aab"),
        Place("corticosteroids", 41175, 233, "d73e173298e34c0edfdff8aa1d3b367e82953627587b7c944f6b9c707c201d85"),
    ),
    problem=Text(
        "De studie nam patiënten zonder motorische uitval op; de conclusie spreekt van geen neurologische uitval. "
        "Sensibele uitval en blaasstoornis vallen zo in de studie en buiten de conclusie.",
        "The study took in patients without a motor deficit; the conclusion speaks of no neurological deficit. A "
        "sensory deficit and a bladder disorder are thus inside the study and outside the conclusion.",
    ),
    we_do=Text(
        "Beide staan er zoals zij zijn afgedrukt; geen beslissing hangt ervan af. Elke uitval maakt MESCC "
        "symptomatisch.",
        "Both stand as printed; no decision depends on it. Any deficit makes MESCC symptomatic.",
    ),
    proposal=Text("Schrijf in de conclusie 'motorische uitval'.", "Write 'motor deficit' in the conclusion."),
    touches=(dexamethasone,),
)

misprints_of_corticosteroids = Conflict(
    id="GAP-CORTICOSTEROIDS-10",
    kind="misprint",
    sources=(
        Place("corticosteroids", 37564, 221, "3e63e85ff74b40a6f205740cefd44795d7876278c5bc564800a63f2777ec1204"),
        Place("corticosteroids", 35621, 131, "2f86b3eba72fd9b67fdd4660f69edb499ecc5dd1ef8ed9316abcbd19aed3599c"),
        Place("corticosteroids", 35885, 210, "f2dce8582a67ae76c642a9c09f02b360818e3875b4825b438c1848af08dca2fa"),
    ),
    problem=Text(
        "Het onderzoek van Al-Maksoud zou in 2013 zijn gepubliceerd en heeft jaartal 2014 in de verwijzing. Verder "
        "zijn "
        "woorden aaneengeschreven (eenprotonpompremmer, MESMCten).",
        "The trial of Al-Maksoud is said to be published in 2013 and carries 2014 in its reference. Words are also "
        "joined (eenprotonpompremmer, MESMCten).",
    ),
    we_do=Text("Zonder jaartal getoond; geen regel hangt ervan af.", "Shown without a year; no rule depends on it."),
    proposal=Text("Herstel het jaartal en de woorden.", "Correct the year and the words."),
)

CONFLICTS: tuple[Conflict, ...] = (
    known_primary_required,
    adequate_and_recent,
    window_starts_when,
    local_pain_with_or_without_alarm,
    exactly_seven_days,
    deficit_that_does_not_progress,
    lhermitte_with_another_cause,
    two_clocks_of_24_hours,
    whole_spine_preferred_or_minimum,
    complete_lesion_limits,
    no_window_without_emergency,
    who_may_be_operated,
    volume_scan_with_a_recent_ct,
    no_window_for_ct_instead_of_mri,
    bone_scan_in_other_lytic_tumours,
    figure_three,
    cross_references,
    misprints_of_imaging,
    withhold_for_all_or_for_some,
    urgent_ct_without_a_term,
    deficit_without_mescc,
    one_day_or_24_hours,
    sampling_or_result,
    decline_after_the_biopsy,
    flowcharts_and_tables,
    treatment_of_a_pain_flare,
    symptomatic_by_pain_alone,
    no_local_treatment_planned,
    suspected_mescc_before_imaging,
    already_on_corticosteroids,
    eight_or_sixteen_milligrams,
    other_gastric_risks,
    stomach_protection_in_a_flare,
    when_the_taper_starts,
    no_consensus_in_asymptomatic,
    asymptomatic_before_surgery,
    motor_or_any_deficit,
    misprints_of_corticosteroids,
)
