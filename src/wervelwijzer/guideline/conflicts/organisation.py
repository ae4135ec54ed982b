"""Where the text leaves room: information, organisation, follow-up, and the account of the guideline itself."""

from wervelwijzer.facts import neurology, symptoms, tumour
from wervelwijzer.facts.units import days
from wervelwijzer.guideline.definitions import (
    confirmed,
    deficit,
    deficit_by_mescc,
    lhermitte_of_concern,
    mescc,
    radicular_deficit,
    symptomatic,
    unstable,
)
from wervelwijzer.guideline.follow_up import (
    coordinator_is_known,
    image_again_with_complaints,
    imaging_indicated,
    keep_general_practitioner_informed,
    lead_physician_checks,
    no_imaging_without_complaints,
    no_treatment_without_complaints,
)
from wervelwijzer.guideline.imaging import deadline as imaging_deadline
from wervelwijzer.guideline.imaging import instruct_the_patient
from wervelwijzer.guideline.information import full_leaflet, inform_of_alarm_symptoms, leaflet, written_information
from wervelwijzer.guideline.organisation import (
    ad_hoc_meeting,
    experienced_hospital,
    mdo_members,
    mdo_urgency,
    record_and_inform,
    responsible_for_the_taper,
    start_deadline,
    start_within_7_days,
    start_within_14_days,
    start_within_24_hours,
    start_within_72_hours,
    who_meets_ad_hoc,
)
from wervelwijzer.guideline.patient_selection import surgical_candidate, to_treat, treat_asymptomatic_as_symptomatic
from wervelwijzer.language.conflicts import Conflict
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    all_of,
    any_of,
    concludes,
    exactly,
    is_,
    is_false,
    is_one_of,
    is_true,
    more_than,
    not_,
)

A_WEEK = days(7)

# --- Information ---

who_gets_a_leaflet = Conflict(
    id="AMB-57",
    kind="contradiction",
    sources=(
        Place("information", 179466, 469, "9317f58f9b2a74a1c733c6d60ae92018c1d22e1a17692eaf79dc17ac3939c397"),
        Place("organisation", 186556, 345, "7d99422ccbfc776d3208dc471abc48f548ea8b4ad03471e453a52b37046c6374"),
    ),
    problem=Text(
        "De aanbeveling noemt hoog risico, vooral bekende wervel- of botmetastasen, van welke tumor ook; de "
        "toelichting "
        "verplicht schriftelijke informatie bij vier primaire tumoren met botmetastasen en verder op het oordeel van "
        "de "
        "behandelaar.",
        "The recommendation names high risk, above all known vertebral or bone metastases, of any tumour; the "
        "rationale "
        "demands written information for four primaries with bone metastases and otherwise on the physician's "
        "judgement.",
    ),
    we_do=Text(
        "Bekende botmetastasen van elke primaire tumor tellen, of het oordeel van de behandelaar.",
        "Known bone metastases of any primary count, or the treating physician's judgement.",
    ),
    proposal=Text(
        "Schrijf op beide plaatsen: 'bij bekende botmetastasen van elke primaire tumor, en bij hoog risico naar het "
        "oordeel van de behandelaar'.",
        "Write in both places: 'with known bone metastases of any primary, and at high risk in the judgement of the "
        "treating physician'.",
    ),
    touches=(leaflet, inform_of_alarm_symptoms, written_information),
    shown_by=all_of(
        concludes(leaflet, "risk"),
        is_false(tumour.judged_high_risk_of_vertebral_metastases),
        not_(
            is_one_of(
                tumour.primary, "multiple_myeloma", "breast", "lung_non_small_cell", "lung_small_cell", "prostate"
            )
        ),
    ),
)

one_leaflet_or_two = Conflict(
    id="GAP-INFORMATION-1",
    kind="overlap",
    sources=(
        Place("information", 180060, 147, "8f6122af4efd9cde60147f1a2d87bb933c48cc9e4fbd3a38fc855ea655e2e98e"),
        Place("organisation", 186556, 345, "7d99422ccbfc776d3208dc471abc48f548ea8b4ad03471e453a52b37046c6374"),
    ),
    problem=Text(
        "Na de diagnose 'kan ook' de uitgebreide folder worden gebruikt: naast bijlage 2, of in plaats daarvan? Wie "
        "wervelmetastasen heeft, heeft ook botmetastasen, en bijlage 2 moet dan in elk geval worden gegeven.",
        "After the diagnosis the extended leaflet 'can also' be used: beside appendix 2, or instead of it? Whoever has "
        "vertebral metastases has bone metastases too, and appendix 2 must then be given in any case.",
    ),
    we_do=Text(
        "Het besluit noemt na bevestiging de uitgebreide folder; de aanbeveling om patiënt en huisarts bijlage 2 te "
        "geven "
        "blijft ernaast gelden.",
        "After confirmation the decision names the extended leaflet; the recommendation to give patient and general "
        "practitioner appendix 2 holds beside it.",
    ),
    proposal=Text(
        "Schrijf: 'na de diagnose krijgt de patiënt bijlage 3 én bijlage 2, en de huisarts bijlage 2'.",
        "Write: 'after the diagnosis the patient gets appendix 3 and appendix 2, and the general practitioner "
        "appendix 2'.",
    ),
    touches=(leaflet, full_leaflet, written_information),
    shown_by=concludes(leaflet, "full"),
)

office_hours_for_severe_pain = Conflict(
    id="AMB-64",
    kind="contradiction",
    sources=(
        Place("appendices", 239187, 126, "da997741729ca80503e49fc40fa869fdf2f38775813e20af4cba3b3c5a2c5911"),
        Place("imaging", 20216, 52, "9e7795a178882f6d9e36a63ee42acfe764180dfba0b2c6caa3ae631c1670c5f3"),
        Place("imaging", 20610, 159, "eaab687ce984ab370427b9963f8abf0e8c426b8a854a68c404e22c06d4c13940"),
    ),
    problem=Text(
        "De risicofolder laat bij hevige pijn op werkdagen bellen, en noemt pijn die naar beide kanten uitstraalt en "
        "het "
        "symptoom van Lhermitte niet; daarvoor vraagt het hoofdstuk beeldvorming een MRI binnen 12 uur. Elders moet de "
        "patiënt bij iedere verandering bellen.",
        "The risk leaflet has the patient call on working days for severe pain, and does not name pain that radiates "
        "to "
        "both sides nor Lhermitte's sign; for those the imaging chapter wants an MRI within 12 hours. Elsewhere the "
        "patient must call on any change.",
    ),
    we_do=Text(
        "De termijn van 12 uur wacht niet op kantooruren; zij loopt vanaf de verdenking. De folder blijft een tekst.",
        "The term of 12 hours does not wait for office hours; it runs from the suspicion. The leaflet remains a text.",
    ),
    proposal=Text(
        "Zet in de folder bij 'zo snel mogelijk bellen' ook: pijn die naar beide armen of benen uitstraalt, en een "
        "elektrisch gevoel bij het buigen van de nek.",
        "Add in the leaflet to 'call as soon as possible': pain radiating to both arms or legs, and an electric "
        "sensation on bending the neck.",
    ),
    touches=(imaging_deadline, instruct_the_patient, inform_of_alarm_symptoms),
    shown_by=all_of(
        concludes(imaging_deadline, 12),
        not_(deficit),
        any_of(is_(symptoms.radicular_pain, "bilateral"), lhermitte_of_concern),
    ),
)

leaflet_without_bladder_and_bowel = Conflict(
    id="GAP-INFORMATION-2",
    kind="gap",
    sources=(
        Place("appendices", 239315, 383, "9fb2daaeb5aa279eca90b9765e9a79e8ea99d22f2e61a42dbceaa6bc5fe20129"),
        Place("appendices", 246772, 208, "5ada172e59db26dfbbfbc07eb08e2d16baa61ec5ab3e19555b9cd278358113b8"),
    ),
    problem=Text(
        "De lijst om direct te bellen in de risicofolder noemt geen verlies van controle over blaas of darm; de "
        "uitgebreide folder noemt dat wel.",
        "The list for calling at once in the risk leaflet names no loss of control over bladder or bowel; the extended "
        "leaflet does.",
    ),
    we_do=Text(
        "Stoornissen van blaas en darm tellen als tekenen van compressie, met een termijn van 12 uur; de folder wordt "
        "niet veranderd.",
        "Disorders of bladder and bowel count as signs of compression, with a term of 12 hours; the leaflet is left as "
        "it is.",
    ),
    proposal=Text(
        "Voeg toe: 'plotseling niet meer kunnen plassen, of urine of ontlasting verliezen'.",
        "Add: 'suddenly unable to pass urine, or losing urine or stool'.",
    ),
    touches=(inform_of_alarm_symptoms, imaging_deadline),
)

# --- The MDO ---

compression_is_urgent = Conflict(
    id="GAP-ORGANISATION-1",
    kind="contradiction",
    sources=(
        Place("organisation", 187364, 215, "c4534fb010eae0d7b9d16bdc38b68086aa633f7e0c5efb5e61d9765c7dc3dc6d"),
        Place("organisation", 191708, 406, "7b7f9d2ed41c1dfaa2c5dea03a8af5cb7656b4999062e242d751920605d95d86"),
    ),
    problem=Text(
        "De aanbeveling noemt als reden voor ad hoc overleg progressieve uitval, progressieve ernstige pijn en "
        "ernstige "
        "instabiliteit ('bijvoorbeeld'); de overweging noemt MESCC, hevige pijn en instabiliteit. MESCC zonder "
        "progressie staat dus alleen in de overweging.",
        "As reasons for an ad hoc meeting the recommendation names progressive deficit, progressive severe pain and "
        "severe instability ('for instance'); the consideration names MESCC, severe pain and instability. MESCC "
        "without "
        "progression is thus only in the consideration.",
    ),
    we_do=Text("MESCC die behandeling vraagt, is altijd ad hoc.", "MESCC that asks for treatment is always ad hoc."),
    proposal=Text("Zet MESCC in de lijst van de aanbeveling.", "Put MESCC in the list of the recommendation."),
    touches=(mdo_urgency, ad_hoc_meeting),
    shown_by=all_of(
        to_treat,
        mescc,
        not_(all_of(deficit, is_true(neurology.deficit_progressive))),
        is_false(symptoms.pain_severe_and_progressive),
        not_(unstable),
    ),
)

severe_instability = Conflict(
    id="GAP-ORGANISATION-2",
    kind="undefined_word",
    sources=(Place("organisation", 187557, 22, "583baf9a2bd9fafe7f338d6cb7e947d85945da1dd4c1fc6b2f63a92588505ad3"),),
    problem=Text(
        "Wanneer instabiliteit ernstig is, zegt de tekst niet; de overweging laat het woord weg.",
        "When instability is severe, the text does not say; the consideration leaves the word out.",
    ),
    we_do=Text(
        "Iedere instabiele wervelkolom telt; een mogelijk instabiele niet.",
        "Every unstable spine counts; a potentially unstable one does not.",
    ),
    proposal=Text(
        "Schrijf 'een instabiele wervelkolom', naar het oordeel van de wervelkolomchirurg.",
        "Write 'an unstable spine', in the judgement of the spine surgeon.",
    ),
    touches=(mdo_urgency, ad_hoc_meeting),
    shown_by=all_of(concludes(mdo_urgency, "ad_hoc"), unstable),
)

who_meets = Conflict(
    id="GAP-ORGANISATION-3",
    kind="contradiction",
    sources=(
        Place("organisation", 187583, 297, "514dfeee98b1009a63951e0a537235014862e6e84ef2f3d9ee864ff19ba1866b"),
        Place("organisation", 188325, 443, "4e310e5d413535541b87ac399536af587587de8248110c91127d94e4d90c1ef1"),
        Place("organisation", 191708, 518, "e01ae16c8dab8b5ef3183d722dd5995062fbdd15fbb98bd371de56b8b6d6222d"),
    ),
    problem=Text(
        "Bij ad hoc overleg hoort de chirurg er volgens de aanbeveling altijd bij, volgens de teamlijst en de "
        "overweging "
        "alleen bij een kandidaat voor chirurgie. De radioloog is in het team vast lid, bij ad hoc overleg 'bij "
        "voorkeur'; de neuroloog is bij voorkeur aanwezig, alleen bij uitval, of bij uitval verplicht.",
        "At an ad hoc meeting the surgeon always belongs by the recommendation, only with a surgical candidate by the "
        "list of the team and by the consideration. The radiologist is a standing member of the team, but 'preferably' "
        "present ad hoc; the neurologist is preferred, preferred only with a deficit, or obligatory with a deficit.",
    ),
    we_do=Text(
        "De ruimste lezing: radioloog altijd, neuroloog bij uitval, chirurg bij ad hoc overleg, een niet stabiele "
        "wervelkolom of een kandidaat.",
        "The widest reading: radiologist always, neurologist with a deficit, surgeon when ad hoc, with a spine that is "
        "not stable, or with a candidate.",
    ),
    proposal=Text(
        "Geef één lijst voor beide vormen van overleg, met per lid wanneer het erbij moet zijn.",
        "Give one list for both kinds of meeting, saying for each member when attendance is required.",
    ),
    touches=(mdo_members, who_meets_ad_hoc),
    shown_by=all_of(concludes(mdo_urgency, "ad_hoc"), not_(surgical_candidate)),
)

# --- Start of treatment ---

seven_days_and_walking = Conflict(
    id="AMB-02",
    kind="gap",
    sources=(
        Place("organisation", 192830, 127, "03fa0f56150731f60289ef27fdbb5cca30802c3c906ee66ee0110f928c4cd19c"),
        Place("organisation", 192963, 186, "5029a839c107f52e5dc7f2803b46f0573622cf22307ac50b88c75258a70132ae"),
        Place("organisation", 195686, 240, "14ce1269f358b835f5a5ff2e1f05dfebfdaa5c438e31b15e6a37fd04d893ce82"),
        Place("organisation", 195927, 247, "22087ec0e5ece2de2b10c7f86bbcfde91c83ee1035741899ed0fccb3277fb8a4"),
        Place("summary", 231497, 317, "6cb723cd5c64d8b71eae3f8dcc1a3505054b35f7d38ffcfa0f8fcf4c35532c42"),
    ),
    problem=Text(
        "De lijst kent uitval in minder dan 7 dagen (24 uur) en uitval in meer dan 7 dagen bij wie nog zelfstandig "
        "loopt "
        "(72 uur). Precies 7 dagen, en meer dan 7 dagen zonder zelfstandig te lopen, hebben geen termijn. De "
        "toelichting "
        "geeft uitval door MESCC in het algemeen 24 uur.",
        "The list knows a deficit within less than 7 days (24 hours) and one over more than 7 days in a patient who "
        "still walks independently (72 hours). Exactly 7 days, and more than 7 days without walking independently, "
        "have "
        "no term. The rationale gives a deficit due to MESCC 24 hours in general.",
    ),
    we_do=Text(
        "Uitval door MESCC is 24 uur; 72 uur alleen bij meer dan 7 dagen én zelfstandig lopen.",
        "A deficit due to MESCC is 24 hours; 72 hours only over more than 7 days and walking independently.",
    ),
    proposal=Text(
        "Schrijf: 'uitval door MESCC: binnen 24 uur; alleen als zij in meer dan 7 dagen ontstond en de patiënt "
        "zelfstandig loopt: binnen 72 uur'.",
        "Write: 'a deficit due to MESCC: within 24 hours; only if it developed over more than 7 days and the "
        "patient walks "
        "independently: within 72 hours'.",
    ),
    touches=(start_deadline, start_within_24_hours, start_within_72_hours),
    shown_by=all_of(
        confirmed,
        deficit_by_mescc,
        any_of(
            exactly(neurology.deficit_developed_over_days, A_WEEK),
            all_of(more_than(neurology.deficit_developed_over_days, A_WEEK), is_false(neurology.walks_independently)),
        ),
    ),
)

with_or_without_pain = Conflict(
    id="AMB-36",
    kind="contradiction",
    sources=(
        Place("organisation", 193155, 91, "1b1922149b6dff159e58b8b047b0b3fdb90f013ec5c33df8f6823c5ea76d377a"),
        Place("organisation", 196175, 242, "cabde082cf3bfc995a302470a92f92363c73079d927437e3586c6270027d96d3"),
    ),
    problem=Text(
        "De aanbeveling geeft 7 dagen voor alleen zichtbare MESCC mét pijn, de toelichting voor zichtbare MESCC zonder "
        "uitval, zonder van pijn te spreken.",
        "The recommendation gives 7 days for visible MESCC only, with pain, the rationale for visible MESCC without a "
        "deficit, not mentioning pain.",
    ),
    we_do=Text(
        "MESCC zonder uitval die behandeling vraagt: 7 dagen, met of zonder pijn.",
        "MESCC without a deficit that asks for treatment: 7 days, with or without pain.",
    ),
    proposal=Text(
        "Schrijf: 'MESCC zonder uitval, als er reden is om te behandelen: binnen 7 dagen'.",
        "Write: 'MESCC without a deficit, where there is reason to treat: within 7 days'.",
    ),
    touches=(start_deadline, start_within_7_days),
    shown_by=all_of(concludes(start_deadline, 168), not_(symptomatic)),
)

radicular_syndrome_has_a_deficit = Conflict(
    id="AMB-35",
    kind="contradiction",
    sources=(
        Place("organisation", 193249, 181, "6bd0ddb401bacd247507db9144f0c022fa17794118e07bf0367804e8945900c6"),
        Place("definitions", 236477, 179, "71a7736cf00bc4a74252778053c1904c9b36f4554edc36136c4ae0de2c634e7c"),
    ),
    problem=Text(
        "Pijn of een radiculair syndroom zonder MESCC mag 14 dagen wachten. Een radiculair syndroom heeft volgens de "
        "definitie echter uitval, en progressieve radiculaire uitval vraagt een MRI binnen 24 of 48 uur.",
        "Pain or a radicular syndrome without MESCC may wait 14 days. Yet by its definition a radicular syndrome has a "
        "deficit, and a progressive radicular deficit asks for an MRI within 24 or 48 hours.",
    ),
    we_do=Text(
        "Zonder MESCC 14 dagen, ook met radiculaire uitval; is die progressief, dan is het overleg ad hoc.",
        "Without MESCC 14 days, also with a radicular deficit; if that progresses, the meeting is ad hoc.",
    ),
    proposal=Text(
        "Geef progressieve radiculaire uitval een eigen termijn, bijvoorbeeld 7 dagen.",
        "Give a progressive radicular deficit a term of its own, for instance 7 days.",
    ),
    touches=(start_deadline, start_within_14_days),
    shown_by=all_of(concludes(start_deadline, 336), radicular_deficit, is_true(neurology.deficit_progressive)),
)

which_diagnosis_starts_the_clock = Conflict(
    id="GAP-ORGANISATION-4",
    kind="undefined_word",
    sources=(
        Place("organisation", 192708, 120, "bcc3839800766415bed80518c73b357354eff5f46d82637528f291c554feed13"),
        Place("organisation", 193249, 181, "6bd0ddb401bacd247507db9144f0c022fa17794118e07bf0367804e8945900c6"),
    ),
    problem=Text(
        "De aanhef telt vanaf de definitieve diagnose; de regel van 14 dagen vanaf 'de diagnose', wat ook de "
        "waarschijnlijkheidsdiagnose kan zijn.",
        "The opening counts from the definitive diagnosis; the line of 14 days from 'the diagnosis', which could also "
        "be the probable one.",
    ),
    we_do=Text(
        "Alle vier de termijnen lopen vanaf de definitieve diagnose.",
        "All four terms run from the definitive diagnosis.",
    ),
    proposal=Text("Laat 'na het stellen van de diagnose' weg.", "Drop 'after making the diagnosis'."),
    touches=(start_deadline, start_within_14_days),
    shown_by=concludes(start_deadline, 336),
)

institution_or_location = Conflict(
    id="AMB-63",
    kind="contradiction",
    sources=(
        Place("organisation", 193436, 230, "c8a6b07fee1e63eff95e0b168d09831228264a8c32f560a66d8c39b947023099"),
        Place("organisation", 197931, 115, "8d7b57a29d6cab2d8c4b008b0bc2cc038d34cb3a131840cf065cbc208019babb"),
        Place("organisation", 198047, 300, "68fe2b0f7fdf28c3f028767aeef327bed1c7d702dd6e6635d9f1c7a91d411fa3"),
    ),
    problem=Text(
        "De aanbeveling vraagt minstens 10 operaties per jaar per zorginstelling, de toelichting per locatie. Over "
        "welke jaren wordt gemiddeld, staat er niet.",
        "The recommendation requires at least 10 operations a year per institution, the rationale per location. "
        "Over which "
        "years it is averaged is not said.",
    ),
    we_do=Text(
        "Wij tonen de norm per locatie, de strengste; er wordt niets uitgerekend.",
        "We show the norm per location, the stricter; nothing is computed.",
    ),
    proposal=Text(
        "Zet 'per locatie' in de aanbeveling, met de periode van het gemiddelde.",
        "Put 'per location' in the recommendation, with the period of the mean.",
    ),
    touches=(experienced_hospital,),
)

taper_handed_to_whom = Conflict(
    id="GAP-ORGANISATION-5",
    kind="contradiction",
    sources=(
        Place("organisation", 193912, 123, "d3b781095b41c07fa650461bfdd0ce46d54bd39a7a8bd4498064273669d3d62a"),
        Place("organisation", 199106, 359, "0df9b6ff4bc6e2c8df1f405e5bce4723fc5d619bc70441bcb91a4d69cfc0038e"),
    ),
    problem=Text(
        "Het afbouwen van corticosteroïden mag worden overgedragen: aan de regievoerder volgens de aanbeveling, ook "
        "aan "
        "de huisarts volgens de toelichting.",
        "The taper of corticosteroids may be handed over: to the coordinating physician by the recommendation, also to "
        "the general practitioner by the rationale.",
    ),
    we_do=Text("Beide mogen; de verantwoordelijkheid blijft.", "Either may; the responsibility stays."),
    proposal=Text(
        "Noem de huisarts ook in de aanbeveling.", "Name the general practitioner in the recommendation too."
    ),
    touches=(responsible_for_the_taper,),
)

# --- Who coordinates, and follow-up ---

two_words_for_one_physician = Conflict(
    id="GAP-FOLLOW-UP-1",
    kind="undefined_word",
    sources=(
        Place("organisation", 198495, 100, "83db93540ec1f2f5857b7f9797c72a8f78c76e6eb2c35ca30386416bc820cb22"),
        Place("follow_up", 204503, 176, "6f046d1d470ecfc358adc7ab8668ec57098f760405de02edc356b6e7b13c968f"),
    ),
    problem=Text(
        "De tekst kiest 'regievoerder', dat de hoofdbehandelaar 'min of meer' dekt, en laat de controles daarna over "
        "aan "
        "de hoofdbehandelaar. Of dat dezelfde arts is, blijft open.",
        "The text chooses 'coordinating physician', which 'more or less' covers the lead physician, and then leaves "
        "the "
        "checks to the lead physician. Whether that is the same doctor stays open.",
    ),
    we_do=Text("Wij lezen beide als dezelfde arts.", "We read both as the same doctor."),
    proposal=Text("Gebruik overal 'regievoerend arts'.", "Use 'coordinating physician' throughout."),
    touches=(coordinator_is_known, lead_physician_checks),
)

who_tells_the_general_practitioner = Conflict(
    id="GAP-FOLLOW-UP-2",
    kind="gap",
    sources=(
        Place("follow_up", 200010, 333, "ab9a7b42b9c060120553ce13a9a8f3852de836aa816fa3502e6591c8f6d5830b"),
        Place("organisation", 188038, 162, "cc266205fcbb00dd0543eb805ad09594e94fef5712704b8654d84b3d62213dee"),
    ),
    problem=Text(
        "De huisarts moet 'te allen tijde' en na het MDO op de hoogte zijn; wie bericht en binnen welke tijd, staat er "
        "niet.",
        "The general practitioner must know 'at all times' and after the MDO; who reports and within what time is not "
        "said.",
    ),
    we_do=Text(
        "De regievoerder bericht; wij geven geen termijn.", "The coordinating physician reports; we give no term."
    ),
    proposal=Text(
        "Noem de regievoerder en een termijn, bijvoorbeeld dezelfde werkdag bij spoed.",
        "Name the coordinating physician and a term, for instance the same working day when urgent.",
    ),
    touches=(keep_general_practitioner_informed, record_and_inform),
)

which_complaints_ask_for_imaging = Conflict(
    id="GAP-FOLLOW-UP-3",
    kind="undefined_word",
    sources=(
        Place("follow_up", 200530, 209, "30ef50a09423b0b3cf85dd8840fa06021482cf6209e56198d353829cca5d535d"),
        Place("follow_up", 203165, 139, "3683be040487ed91942aa06231568cf206f80c67dbae5b8a43713e5bceff2711"),
    ),
    problem=Text(
        "Beeldvorming alleen bij klachten, 'vooral' pijn of neurologische: welke andere tellen, en of onveranderde "
        "pijn "
        "telt, blijft open.",
        "Imaging only with complaints, 'above all' pain or neurological: which others count, and whether unchanged "
        "pain "
        "counts, stays open.",
    ),
    we_do=Text(
        "Pijn in rug of nek, radiculaire pijn, uitval en het symptoom van Lhermitte tellen; nieuwe beelden alleen "
        "als er "
        "sinds de laatste verandering geen adequate zijn.",
        "Pain in back or neck, radicular pain, a deficit and Lhermitte's sign count; new images only where there are "
        "no "
        "adequate ones since the last change.",
    ),
    proposal=Text(
        "Schrijf: 'bij nieuwe of veranderde pijn of neurologische klachten'.",
        "Write: 'with new or changed pain or neurological complaints'.",
    ),
    touches=(imaging_indicated, no_imaging_without_complaints, image_again_with_complaints),
    shown_by=all_of(confirmed, is_true(neurology.lhermitte_sign), not_(symptomatic)),
)

never_treat_without_complaints = Conflict(
    id="AMB-37",
    kind="contradiction",
    sources=(
        Place("follow_up", 203661, 162, "f8781dfd921a5cbb89394f616cfbfbf81f22fbea0d83b955f78d943d11044958"),
        Place("patient_selection", 47256, 478, "029819a7f373fd4f59543ce5cb0dd22c6f4b3338105374f916166b1938fbf49a"),
    ),
    problem=Text(
        "Het vervolgtraject zegt dat asymptomatische wervelmetastasen nooit worden behandeld; de patiëntenselectie wil "
        "asymptomatische MESCC onder voorwaarden juist laagdrempelig behandelen.",
        "Follow-up says that asymptomatic vertebral metastases are never treated; patient selection wants asymptomatic "
        "MESCC, under conditions, treated with a low threshold.",
    ),
    we_do=Text(
        "'Nooit' betreft metastasen zonder compressie; asymptomatische MESCC heeft haar eigen besluit.",
        "'Never' concerns metastases without compression; asymptomatic MESCC has a decision of its own.",
    ),
    proposal=Text(
        "Schrijf: 'asymptomatische wervelmetastasen zonder MESCC worden niet behandeld'.",
        "Write: 'asymptomatic vertebral metastases without MESCC are not treated'.",
    ),
    touches=(no_treatment_without_complaints, treat_asymptomatic_as_symptomatic),
    shown_by=all_of(confirmed, concludes(treat_asymptomatic_as_symptomatic, True)),
)

# --- The account of the guideline ---

search_numbers = Conflict(
    id="GAP-GOVERNANCE-1",
    kind="misprint",
    sources=(Place("governance", 271757, 332, "b5156267c0f662646e08ac6765206ad67362832126325363106e98d7f93194f7"),),
    problem=Text(
        "1640 treffers min 388 dubbele min 19 niet Engelse is 1233; er staat 1253.",
        "1640 hits less 388 duplicates less 19 not in English is 1233; 1253 is printed.",
    ),
    we_do=Text(
        "Wij geven de gedrukte getallen en zeggen dat zij niet optellen.",
        "We give the printed numbers and say that they do not add up.",
    ),
    proposal=Text(
        "Ga na of het 1233 moet zijn, of 368 dubbele.", "Check whether it should be 1233, or 368 duplicates."
    ),
)

question_without_comparison = Conflict(
    id="GAP-GOVERNANCE-2",
    kind="misprint",
    sources=(Place("governance", 275258, 66, "da25e360b14828fae6f815600b226ee9b587e45a49b7fcaf450a17e8fec388e0"),),
    problem=Text(
        "Eén GRADE-vraag over 5x4 Gy heeft geen vergelijking; in de reeks ontbreekt 5x4 tegenover 20x2 Gy.",
        "One GRADE question on 5x4 Gy has no comparison; in the series 5x4 against 20x2 Gy is missing.",
    ),
    we_do=Text("Wij geven de vraag weer zoals gedrukt.", "We give the question as printed."),
    proposal=Text("Vul waarschijnlijk 'vs 20 x 2 Gy' in.", "Probably fill in 'vs 20 x 2 Gy'."),
)

date_left_open = Conflict(
    id="AMB-60",
    kind="gap",
    sources=(Place("governance", 284107, 38, "7b1603fe112674309466aa26fee50397a2116d7ed31dcb71172aa8659c0c05b2"),),
    problem=Text(
        "De datum van goedkeuring is een lege plek: '(datum)'. Tot wanneer de richtlijn geldt, staat er niet; "
        "de laatste datum in de lopende tekst is 1 februari 2015.",
        "The date of approval is a blank: '(datum)'. Until when the guideline holds is not said; the latest "
        "date in the running text is 1 February 2015.",
    ),
    we_do=Text(
        "Wij noemen versie 1.0 van 2015 en geven geen geldigheidsduur.",
        "We name version 1.0 of 2015 and give no period of validity.",
    ),
    proposal=Text(
        "Vul de datum in, en wanneer de richtlijn opnieuw wordt bezien.",
        "Fill in the date, and when the guideline will be reviewed.",
    ),
)

indicators_missing = Conflict(
    id="AMB-59",
    kind="gap",
    sources=(Place("governance", 290221, 56, "2f95c092a91c7fb0b83349135e1c3f3e60a77929f2ab325756ade766b2e50c1a"),),
    problem=Text(
        "De indicatoren zouden in 'bijlage X' staan; die bijlage is er niet.",
        "The indicators should be in 'appendix X'; there is no such appendix.",
    ),
    we_do=Text("Wij noemen geen indicatoren van de richtlijn.", "We name no indicators of the guideline."),
    proposal=Text("Voeg de bijlage met indicatoren toe.", "Add the appendix with indicators."),
)

CONFLICTS: tuple[Conflict, ...] = (
    who_gets_a_leaflet,
    one_leaflet_or_two,
    office_hours_for_severe_pain,
    leaflet_without_bladder_and_bowel,
    compression_is_urgent,
    severe_instability,
    who_meets,
    seven_days_and_walking,
    with_or_without_pain,
    radicular_syndrome_has_a_deficit,
    which_diagnosis_starts_the_clock,
    institution_or_location,
    taper_handed_to_whom,
    two_words_for_one_physician,
    who_tells_the_general_practitioner,
    which_complaints_ask_for_imaging,
    never_treat_without_complaints,
    search_numbers,
    question_without_comparison,
    date_left_open,
    indicators_missing,
)
