"""Where the summary says less or something else than the recommendations, and the leaflets than the chapters."""

from wervelwijzer.facts import imaging as images
from wervelwijzer.facts import neurology, symptoms
from wervelwijzer.facts.units import days
from wervelwijzer.guideline.bone_agents import bisphosphonate_for_hypercalcaemia, prevention_option
from wervelwijzer.guideline.cord_lesion import give_thromboprophylaxis, mobilise_by_pain, restrict_when_unstable
from wervelwijzer.guideline.corticosteroids import (
    corticosteroid_for_pain_flare,
    dexamethasone,
    no_consensus_when_asymptomatic,
)
from wervelwijzer.guideline.definitions import clinical_signs, deficit
from wervelwijzer.guideline.follow_up import coordinator_is_known, inform_the_patient, no_imaging_without_complaints
from wervelwijzer.guideline.imaging import (
    adequate_imaging_suffices,
    complete_for_two_days,
    ct_for_surgical_candidate,
    deadline,
    instruct_the_patient,
    modality,
    mri_protocol,
    no_emergency_after_two_days,
    other_imaging_does_not_reassure,
)
from wervelwijzer.guideline.information import full_leaflet, inform_of_alarm_symptoms, leaflet, written_information
from wervelwijzer.guideline.organisation import (
    ad_hoc_meeting,
    experienced_hospital,
    mdo_members,
    mdo_urgency,
    responsible_for_the_taper,
    weekly_meeting,
    who_meets_ad_hoc,
)
from wervelwijzer.guideline.patient_selection import (
    both_are_good_options,
    preferred_local_treatment,
    surgery_indicated,
)
from wervelwijzer.guideline.percutaneous import cement_suits_axial_pain, vertebroplasty
from wervelwijzer.guideline.psychosocial import give_basic_psychosocial_care, refer_for_psychosocial_problems
from wervelwijzer.guideline.questionnaires import use_the_distress_thermometer
from wervelwijzer.guideline.radionuclides import radionuclide_for_pain, radionuclide_option
from wervelwijzer.guideline.radiotherapy import schedule
from wervelwijzer.guideline.rehabilitation import involve_rehabilitation_physician, programme
from wervelwijzer.guideline.stability import risk_of_an_unstable_vertebra, the_sins_does_not_decide
from wervelwijzer.guideline.surgery import always_consider_surgery
from wervelwijzer.guideline.survival import a_model_can_help
from wervelwijzer.guideline.symptoms import (
    consider_metastases,
    image_with_alarm_symptom,
    imaging_warranted,
    mescc_probability,
)
from wervelwijzer.guideline.systemic_therapy import option_for_pain
from wervelwijzer.guideline.unknown_origin import withhold_corticosteroids
from wervelwijzer.language.conflicts import Conflict
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_false, is_true, more_than

A_WEEK = days(7)

# --- The summary ---

part_of_the_recommendations_dropped = Conflict(
    id="AMB-71",
    kind="gap",
    sources=(
        Place("summary", 211797, 82, "ac531413979950cb36aea8c5b0427e14c12bc1078ca4d883c3962a729179f150"),
        Place("imaging", 20610, 159, "eaab687ce984ab370427b9963f8abf0e8c426b8a854a68c404e22c06d4c13940"),
        Place("imaging", 20771, 322, "90bb8f32fbd91d4bac8be80f435126b2b4383b94424613840457bf74250cc0cd"),
        Place("imaging", 21095, 271, "1e3fd0f1cfba3079f91e370d48df517eadf9355c58696c851d44a13861c6cea7"),
        Place("imaging", 21368, 395, "b0c3ebe23afad7da02db08cf26dbd43fadafca10e3ed568aeb6c5d1ffb6afd14"),
        Place("corticosteroids", 35911, 184, "b5ecb4f11b8c8a3cfbf6b31c2fd9d9a1e9d3bbc3aff7b0e75b03551ce6128485"),
        Place("stability", 77460, 669, "ba56dbce44bcb099498dea535d579e7857e6c8e9898fd8c4d4b46281dbe3f067"),
        Place("stability", 78131, 351, "d83ba3a71e2446bd6d71ac51d2e627d98696fb7280be524270dfa822b4924274"),
        Place("percutaneous", 130644, 141, "5a033a61e1dea2f95f729fd7c44517771f2bccc8da572ff754cc9391a13218c0"),
        Place("questionnaires", 155543, 187, "e3e0ab903a22f8fcdb80daf857abf33d9cec6eadfbe4e22c3732437b013594b8"),
        Place("cord_lesion", 168918, 655, "470b36904e4f449e436413a016f6f7ec855d15cf4901df45f5a0d10860e37422"),
        Place("cord_lesion", 169673, 1368, "d1a52b5290d51e807ae89437e1385fd56f369bf766e44cf8dacd67d9be6a2f16"),
        Place("psychosocial", 171787, 671, "7341c4b3c9664062df772fb3418f8517b29beb0a7277c589ef0771676b0c0158"),
        Place("organisation", 193436, 230, "c8a6b07fee1e63eff95e0b168d09831228264a8c32f560a66d8c39b947023099"),
        Place("organisation", 193668, 243, "beb986da98f43e88c737401f4f0a270eee9b6f52071687d07c5795effb6aeb83"),
        Place("follow_up", 200345, 183, "b74babc4f3d4368f10ccdede199114b640bf38e1357385d293457c5febef5e6f"),
        Place("follow_up", 200530, 209, "30ef50a09423b0b3cf85dd8840fa06021482cf6209e56198d353829cca5d535d"),
    ),
    problem=Text(
        "De samenvatting herhaalt alleen 'de belangrijkste' aanbevelingen, zonder te zeggen waarom juist die. "
        "Weg zijn onder meer: patiënt belt bij elke verandering, eisen aan de MRI, geen spoed na 48 uur "
        "complete dwarslaesie, CT voor een operatie, geen consensus over dexamethason bij asymptomatische "
        "MESCC, de bezwaren tegen de SINS op één zin na, cement vooral bij axiale pijn, alle zorg bij een "
        "dwarslaesie, basale psychosociale zorg en verwijzing, 10 operaties per jaar, wie corticosteroïden "
        "afbouwt, en geen beeldvorming zonder klachten. Wie alleen de samenvatting leest, geeft deze patiënten "
        "andere zorg.",
        "The summary repeats 'the main' recommendations only, without saying why these. Gone are among others: "
        "the patient calls at every change, what the MRI must hold, no haste after 48 hours of a complete "
        "lesion, CT before an operation, no consensus on dexamethasone in asymptomatic MESCC, the objections to "
        "the SINS save one sentence, cement for axial pain above all, all care of a cord lesion, basic "
        "psychosocial care and referral, 10 operations a year, who tapers corticosteroids, and no imaging "
        "without complaints. Whoever reads the summary only gives these patients other care.",
    ),
    we_do=Text(
        "De samenvatting is nooit bron van een regel; elke weggelaten aanbeveling geldt uit haar eigen hoofdstuk.",
        "The summary is never the source of a rule; every recommendation left out holds from its own chapter.",
    ),
    proposal=Text(
        "Neem in de samenvatting iedere aanbeveling op, of begin haar met: 'dit is een selectie; bij verschil geldt "
        "het hoofdstuk'.",
        "Put every recommendation into the summary, or open it with: 'this is a selection; where it differs the "
        "chapter holds'.",
    ),
    touches=(
        instruct_the_patient,
        mri_protocol,
        no_emergency_after_two_days,
        ct_for_surgical_candidate,
        no_consensus_when_asymptomatic,
        the_sins_does_not_decide,
        risk_of_an_unstable_vertebra,
        cement_suits_axial_pain,
        use_the_distress_thermometer,
        mobilise_by_pain,
        restrict_when_unstable,
        give_thromboprophylaxis,
        give_basic_psychosocial_care,
        refer_for_psychosocial_problems,
        experienced_hospital,
        responsible_for_the_taper,
        inform_the_patient,
        no_imaging_without_complaints,
    ),
    shown_by=any_of(complete_for_two_days, concludes(dexamethasone, "no_consensus")),
)

about_or_up_to_25000 = Conflict(
    id="GAP-SUMMARY-1",
    kind="contradiction",
    sources=(
        Place("summary", 210355, 93, "ff6ccee6fd6df04e308e730c7f93bbb9786eeb7ea61140f705446f345372aeae"),
        Place("epidemiology", 6724, 198, "7f7c61ae313f05287ef033b220551532b5943c9c9dc29c8e9f1308d7e302e465"),
    ),
    problem=Text(
        "De samenvatting geeft als vaststaand wat het hoofdstuk schat: 'ongeveer 25.000' diagnoses per jaar, "
        "tegenover 'naar schatting tot 25.000'. Een bovengrens is zo een gemiddelde geworden.",
        "The summary states as settled what the chapter estimates: 'about 25,000' diagnoses a year, against 'by "
        "estimate up to 25,000'. An upper limit thus became an average.",
    ),
    we_do=Text(
        "Wij geven beide zoals gedrukt; niets rekent met het getal.",
        "We give both as printed; nothing computes with the figure.",
    ),
    proposal=Text(
        "Schrijf ook in de samenvatting: 'naar schatting tot 25.000'.",
        "Write in the summary too: 'by estimate up to 25,000'.",
    ),
)

surgeon_or_spine_surgeon = Conflict(
    id="GAP-SUMMARY-2",
    kind="contradiction",
    sources=(
        Place("summary", 218029, 227, "606cd07d52556504d4ea044289c6ec1fd87d8b6ebcd7cc509f552a277a0dddbe"),
        Place("patient_selection", 47017, 237, "7d5dc7e01019860c870bb507924aa7baddc8ce9831e9fcefb98a1afc1fb00ccf"),
    ),
    problem=Text(
        "Aan het spoedoverleg over bestralen of opereren neemt volgens de aanbeveling een wervelkolomchirurg deel, "
        "volgens de samenvatting een chirurg.",
        "By the recommendation a spine surgeon takes part in the urgent consultation on radiotherapy or surgery, by "
        "the summary a surgeon.",
    ),
    we_do=Text("Het gaat om de wervelkolomchirurg.", "It is the spine surgeon."),
    proposal=Text("Schrijf in de samenvatting 'wervelkolomchirurg'.", "Write 'spine surgeon' in the summary."),
    touches=(both_are_good_options,),
    shown_by=concludes(preferred_local_treatment, "surgery_or_radiotherapy"),
)

urgency_without_criteria = Conflict(
    id="GAP-SUMMARY-3",
    kind="gap",
    sources=(
        Place("summary", 230877, 87, "8e5a3f6e99e6afe4b96afc06b40b8337ce52395318b67028c7ba15da1c419588"),
        Place("organisation", 187276, 761, "83f5dd93786538f4dbb5c67e731815ed93e21523f77b7995360fa823adf999b1"),
        Place("organisation", 188325, 663, "3f8a80ad685a995bea13da1492307efecfcbbc6dbfd624809c8af7ab752925aa"),
    ),
    problem=Text(
        "De samenvatting zegt dat ernst en spoed onderscheid maken, maar niet welk: de criteria voor overleg ad hoc, "
        "de wekelijkse regel en de deelnemers zijn weggelaten.",
        "The summary says that severity and urgency make a difference, but not which: the criteria for meeting ad "
        "hoc, the weekly rule and the members are left out.",
    ),
    we_do=Text(
        "Ad hoc bij progressieve uitval, ernstige progressieve pijn, een instabiele wervelkolom of MESCC, volgens "
        "het hoofdstuk; anders wekelijks.",
        "Ad hoc with a progressive deficit, severe progressive pain, an unstable spine or MESCC, by the chapter; "
        "otherwise weekly.",
    ),
    proposal=Text(
        "Voeg toe: 'ad hoc bij progressieve uitval, progressieve ernstige pijn of ernstige instabiliteit; anders "
        "wekelijks'.",
        "Add: 'ad hoc with a progressive deficit, progressive severe pain or severe instability; otherwise weekly'.",
    ),
    touches=(mdo_urgency, mdo_members, ad_hoc_meeting, weekly_meeting, who_meets_ad_hoc),
    shown_by=concludes(mdo_urgency, "ad_hoc"),
)

rehabilitation_without_limits = Conflict(
    id="GAP-SUMMARY-4",
    kind="gap",
    sources=(
        Place("summary", 233061, 249, "b7cd6df8c60b00f2c6b6a3609cce147a0ad3c853d162fe3aade6d6f64217752e"),
        Place("rehabilitation", 205980, 972, "012fb12a86bd7dca126c9258433bf50a27e6e96a5294e52df118f909fb47d13f"),
    ),
    problem=Text(
        "Voor revalidatie bij uitval laat de samenvatting de indicatie, de grenzen aan de levensverwachting en het "
        "gespecialiseerde centrum weg, zonder te verwijzen naar overige aanbevelingen, zoals elders wel gebeurt. Wie "
        "korter dan 6 maanden te leven heeft, lijkt zo hetzelfde te krijgen als ieder ander. Onder 'Gebruik van "
        "vragenlijsten' ontbreekt die verwijzing ook.",
        "For rehabilitation with a deficit the summary leaves out the indication, the limits on life expectancy and "
        "the specialised centre, without referring to further recommendations as it does elsewhere. Whoever has less "
        "than 6 months to live thus seems to get the same as anyone else. Under 'Gebruik van vragenlijsten' that "
        "reference is missing too.",
    ),
    we_do=Text(
        "Het programma volgt de grenzen van het hoofdstuk: langer dan 1 jaar, 6 tot 12 maanden, korter.",
        "The programme follows the limits of the chapter: over 1 year, 6 to 12 months, shorter.",
    ),
    proposal=Text(
        "Herhaal de grenzen van 6 maanden en 1 jaar, of zet de verwijzing erbij.",
        "Repeat the limits of 6 months and 1 year, or add the reference.",
    ),
    touches=(programme, involve_rehabilitation_physician),
    shown_by=concludes(programme, "short_outpatient_option", "none"),
)

small_changes_of_wording = Conflict(
    id="GAP-SUMMARY-5",
    kind="misprint",
    sources=(
        Place("summary", 214146, 231, "14ea844c934c82104bff0d7ceb295387b82bf697626975b0d3fac3364aea4f22"),
        Place("corticosteroids", 34895, 231, "a48ea411d36a1c83a480058d146d1f50151970fbe0cd9b174d1c8c177348d79b"),
        Place("summary", 216803, 239, "379d96e645f28031a8fb40135f48a1d65618789c4eb7dd39aa918d0b42a15f85"),
        Place("patient_selection", 45786, 243, "89be15a603ebc910dca6663b03d0ed4c7c71bc20ebc521430db5dd70636982ca"),
        Place("summary", 218943, 85, "42587dd28d3c7e91b38e2f8d06ce2904dbcb1b0ecb914dd180fc8042afb3c260"),
        Place("survival", 68637, 98, "cc4bf3c16018396b295e1662c581b5543d601b19cf61e0cc9233da44f26c4777"),
        Place("summary", 222029, 231, "b1d91ba9f052463de71c3dfc4de75a9e4710e32226877bff09840d937b9d83b7"),
        Place("surgery", 113618, 243, "21ec8a636827cbc9c6073f370e08098097ccac3543f2cdd28e46bdbeeac8018c"),
        Place("summary", 224928, 219, "5aa412b32bc2710a63850e8347895cd19fc27d0e9bd8e18b6758f0133eac23bf"),
        Place("radionuclides", 138003, 218, "4fa3423a6413a1fecff48ccc523b17c6cad8405c03976570f32f88a98a243f31"),
    ),
    problem=Text(
        "Kleine verschillen met de aanbevelingen: methylprednisolon vóór dexamethason, 'multiple' voor multipel "
        "myeloom, 'model' voor voorspellend model, 'algemeen' voor algemene aanbeveling, 'hormonale' voor "
        "antihormonale, en 'moet dan gaan om' waar het hoofdstuk 'gaat dan om' heeft. Dat laatste maakt van een "
        "omschrijving een eis.",
        "Small differences from the recommendations: methylprednisolone before dexamethasone, 'multiple' misspelt in "
        "multiple myeloma, 'model' for predictive model, 'general' for general recommendation, 'hormonal' for "
        "antihormonal, and 'must concern' where the chapter has 'concerns'. That last one turns a description into a "
        "demand.",
    ),
    we_do=Text(
        "Wij volgen de hoofdstukken. De omschrijving bij radionucliden lezen wij ook daar als voorwaarde.",
        "We follow the chapters. The description for radionuclides we read as a condition there too.",
    ),
    proposal=Text(
        "Neem de aanbevelingen letterlijk over, en schrijf bij radionucliden in beide 'het moet gaan om'.",
        "Take the recommendations over literally, and write 'it must concern' in both for radionuclides.",
    ),
    touches=(corticosteroid_for_pain_flare, a_model_can_help, always_consider_surgery, radionuclide_for_pain),
)

# --- Appendix B, the leaflet on the risk ---

three_percent_of_whom = Conflict(
    id="GAP-APPENDICES-1",
    kind="contradiction",
    sources=(
        Place("appendices", 238925, 117, "e5909d198623dd56e1e962eeedc8c46dcf891ac53fb6e5352ba8fd49c513fe02"),
        Place("appendices", 251692, 105, "5409ecc6e68d30e477b5e6e3c6f4638f4b67cdde88c2443bb683bcb761a5bf7d"),
        Place("epidemiology", 6724, 198, "7f7c61ae313f05287ef033b220551532b5943c9c9dc29c8e9f1308d7e302e465"),
        Place("symptoms", 13621, 247, "d21de4b610fd9e0873a57f95a0fd8fc3c4a34a4fecaf9638025eded20aad42d2"),
    ),
    problem=Text(
        "Beide folders noemen 3% kans op een dwarslaesie bij pijnlijke wervelmetastasen, zonder bron. Volgens de "
        "schatting van het ene hoofdstuk krijgen elk jaar tot 25.000 mensen wervelmetastasen en tot 2.500 MESCC, dus "
        "10%; volgens het andere is bij kanker met alleen rugpijn de kans op MESCC 3-10%. MESCC is nog geen "
        "verlamming, maar dat zegt de folder niet, en over welke tijd de 3% gaat evenmin.",
        "Both leaflets give a 3% chance of a cord lesion in painful vertebral metastases, without a source. By the "
        "estimate of one chapter up to 25,000 people a year get vertebral metastases and up to 2,500 MESCC, hence "
        "10%; by the other the chance of MESCC in cancer with back pain alone is 3-10%. MESCC is not yet paralysis, "
        "but the leaflet does not say so, nor over what time the 3% holds.",
    ),
    we_do=Text(
        "De kans op MESCC komt uit het hoofdstuk over de klinische verschijnselen; de 3% is alleen weergegeven.",
        "The chance of MESCC comes from the chapter on clinical features; the 3% is only reported.",
    ),
    proposal=Text(
        "Noem in de folder de bron en de tijd: 'van 100 mensen met pijn door uitzaaiingen in de wervels krijgen er "
        "ongeveer 3 ooit een verlamming'; laat de werkgroep het getal nagaan.",
        "Name source and time in the leaflet: 'of 100 people with pain by metastases in the vertebrae about 3 ever "
        "become paralysed'; let the working group check the figure.",
    ),
    touches=(mescc_probability, written_information, full_leaflet),
)

severe_pain_only = Conflict(
    id="GAP-APPENDICES-2",
    kind="contradiction",
    sources=(
        Place("appendices", 239187, 126, "da997741729ca80503e49fc40fa869fdf2f38775813e20af4cba3b3c5a2c5911"),
        Place("appendices", 240464, 116, "e3348d06bf1d39c3f39a6964f3cda610de21728bc08e1ccd3341f6d2255c525f"),
        Place("symptoms", 12099, 70, "35e1f92335c6b4ec5f6338d19e7870c6abe331fc0c39a87214473cde385dd49e"),
        Place("imaging", 20610, 159, "eaab687ce984ab370427b9963f8abf0e8c426b8a854a68c404e22c06d4c13940"),
    ),
    problem=Text(
        "Volgens de risicofolder belt de patiënt pas bij hevige pijn. Dezelfde folder zegt dat de pijn mild kan "
        "beginnen, en voor het hoofdstuk zijn nieuwe, nachtelijke of toenemende rugpijn alarmsymptomen, hoe hevig "
        "ook; bij elke verandering moet de patiënt bellen. Hoe hevig 'hevig' is, staat er niet.",
        "By the risk leaflet the patient calls only for severe pain. The same leaflet says that the pain may begin "
        "mildly, and for the chapter new, nightly or increasing back pain are alarm symptoms, however severe; at "
        "every change the patient must call. How severe 'severe' is, is not said.",
    ),
    we_do=Text(
        "Voor beeldvorming telt geen ernst: de alarmsymptomen van het hoofdstuk zijn genoeg. De folder blijft een "
        "tekst.",
        "For imaging severity does not count: the alarm symptoms of the chapter are enough. The leaflet remains a "
        "text.",
    ),
    proposal=Text(
        "Schrijf: 'bel bij nieuwe of toenemende pijn in rug of nek, ook als die nog licht is of u er 's nachts van "
        "wakker wordt'.",
        "Write: 'call for new or increasing pain in the back or neck, even if it is slight as yet or wakes you at "
        "night'.",
    ),
    touches=(imaging_warranted, image_with_alarm_symptom, inform_of_alarm_symptoms, instruct_the_patient),
)

only_sudden_deficits = Conflict(
    id="GAP-APPENDICES-3",
    kind="gap",
    sources=(
        Place("appendices", 239187, 126, "da997741729ca80503e49fc40fa869fdf2f38775813e20af4cba3b3c5a2c5911"),
        Place("appendices", 239315, 383, "9fb2daaeb5aa279eca90b9765e9a79e8ea99d22f2e61a42dbceaa6bc5fe20129"),
        Place("imaging", 20012, 101, "39598383639829ed170464507e9ecb997b37e4765f996ed7d562696ad599117a"),
        Place("imaging", 20216, 388, "cb029cb2f2fd42629096a6bbaf3a35937208986fb227633281956ac5fa1b3f7e"),
    ),
    problem=Text(
        "Spoed geldt in de risicofolder alleen voor klachten die plotseling beginnen. Wie langzaam minder kracht "
        "krijgt of steeds wankeler loopt, valt onder geen van beide regels: de eerste gaat over pijn. Het hoofdstuk "
        "wil ook bij uitval die over meer dan 7 dagen ontstaat een MRI binnen 48 uur, en binnen 12 uur bij "
        "verdenking op MESCC.",
        "In the risk leaflet haste holds only for complaints that begin suddenly. Whoever slowly loses strength or "
        "walks less and less steadily falls under neither rule: the first is on pain. The chapter wants an MRI "
        "within 48 hours for a deficit that arises over more than 7 days too, and within 12 hours on suspicion of "
        "MESCC.",
    ),
    we_do=Text(
        "De termijn volgt de aard van de uitval; alleen bij eenzijdige uitval telt hoe snel zij ontstond, en ook "
        "langzame uitval heeft een termijn.",
        "The window follows the kind of deficit; only for a unilateral deficit does it count how fast it arose, and "
        "a slow deficit has a window too.",
    ),
    proposal=Text("Vervang 'plotseling' door 'nieuw of steeds meer'.", "Replace 'suddenly' by 'new or more and more'."),
    touches=(deadline, inform_of_alarm_symptoms, instruct_the_patient),
    shown_by=all_of(deficit, more_than(neurology.deficit_developed_over_days, A_WEEK)),
)

whom_to_call = Conflict(
    id="GAP-APPENDICES-4",
    kind="contradiction",
    sources=(
        Place("appendices", 239187, 126, "da997741729ca80503e49fc40fa869fdf2f38775813e20af4cba3b3c5a2c5911"),
        Place("appendices", 239315, 100, "67cb2bbd2c269e4371424ce9d495dee18866bb021ba0e5cb2fcdc81bd642cc5c"),
        Place("imaging", 20610, 159, "eaab687ce984ab370427b9963f8abf0e8c426b8a854a68c404e22c06d4c13940"),
        Place("definitions", 237723, 221, "3df8d38e6100ada8564af6f2a72e371d001395e1eff7e0eb852b2c545ca019b6"),
    ),
    problem=Text(
        "De folder laat de behandelend arts bellen, het hoofdstuk de regievoerend specialist; de definitie noemt de "
        "regievoerder het eerste aanspreekpunt, en dat kan ook de huisarts zijn. Bij wie meer dan één arts "
        "behandelt, is 'uw behandelend arts' niet één persoon.",
        "The leaflet has the treating physician called, the chapter the coordinating specialist; the definition "
        "calls the coordinator the first contact, who may be the general practitioner. Where more than one physician "
        "treats, 'your treating physician' is not one person.",
    ),
    we_do=Text(
        "De instructie aan de patiënt noemt de regievoerder; wie dat is, moet altijd vastliggen.",
        "The instruction to the patient names the coordinator; who that is must be settled at all times.",
    ),
    proposal=Text(
        "Schrijf in de folder: 'bel uw regievoerend arts', met naam en nummer ingevuld.",
        "Write in the leaflet: 'call your coordinating physician', with name and number filled in.",
    ),
    touches=(instruct_the_patient, coordinator_is_known, written_information),
)

drawings_are_missing = Conflict(
    id="GAP-APPENDICES-5",
    kind="lost_layout",
    sources=(
        Place("appendices", 238191, 74, "d5a940db1a1643450a2e431b13a82646b8c5a65e6ce5ffc150b7af6670f505a1"),
        Place("appendices", 239950, 74, "2c279b5a333a61c4766ddc3996cd8c45b3c2d74e8de0e15766e6f5a887812221"),
        Place("appendices", 241230, 103, "362512fae52f01bf0907ea05ff1dcebeb9d5e85a5eb992b65b30b9d07eb1fd15"),
        Place("appendices", 243047, 39, "9fd4f3fc7c4e4a19dc4ed60f47d8c2eb295eb5ae4fe3670a4f03ba01b6e874ec"),
        Place("appendices", 243564, 67, "5950f11f2137d1581e8274dfe8451e9e8607fdb040104a0161d609cab6606e5a"),
        Place("appendices", 243862, 34, "5db189193905ab0ea5d11edcdecc7830614a71b800a920755cdf9565c74c3727"),
        Place("appendices", 245499, 81, "637882e8cd433f2c3497afb3c7a83ff9742cb1a2fe170cbba5193ce49d27a5cb"),
        Place("appendices", 245935, 91, "dce496fde56e3f6f2e308b2d1262a217b36c0c0111c948b81a1a849f0257ad0f"),
        Place("appendices", 247547, 83, "f679586c861e29402961d081b3e1dc9424e14a54e3b52e943ba97b1e6378ee17"),
    ),
    problem=Text(
        "In onze tekst ontbreken de tekening van de wervelkolom om in te vullen en de zes figuren van de uitgebreide "
        "folder; alleen de bijschriften staan er. 'Bronvermelding + link' is een plek die nooit is ingevuld.",
        "In our text the drawing of the spine to be filled in and the six figures of the full leaflet are missing; "
        "only the captions stand there. 'Bronvermelding + link' is a blank that was never filled in.",
    ),
    we_do=Text(
        "Wij geven de bijschriften en noemen welke folder past. Voor het meegeven is het origineel nodig.",
        "We give the captions and name the leaflet that fits. For handing out, the original is needed.",
    ),
    proposal=Text(
        "Vul bron en link in, en geef de folders als los document met de figuren uit.",
        "Fill in source and link, and publish the leaflets as a separate document with the figures.",
    ),
    touches=(leaflet, written_information, full_leaflet),
)

pain_always_comes_first = Conflict(
    id="GAP-APPENDICES-6",
    kind="contradiction",
    sources=(
        Place("appendices", 240294, 94, "5ec2af2e7d4bf4e618d69b93f62c662444f65366b2d5122e5e966328e4c004aa"),
        Place("appendices", 251477, 68, "e8b6159bce8588e7305f787667120218ac110d7a0c48b6d854a83d9bf06a7934"),
        Place("symptoms", 10593, 71, "4bb636227792fcb89206f73b2941c68220e0adf1489f5e56e17a8776a0c9bb6a"),
        Place("symptoms", 14959, 202, "14e2533905ae1246f6e55fd2fe9bf7c49959da6aa37397346e81c289fc25ec01"),
    ),
    problem=Text(
        "De risicofolder noemt pijn zonder voorbehoud het eerste symptoom, de uitgebreide 'bijna altijd'. Volgens "
        "het hoofdstuk begint 90% met pijn, en kan wankel lopen het eerste teken van compressie zijn terwijl pijn "
        "niet op de voorgrond staat.",
        "The risk leaflet calls pain the first symptom without reserve, the full one 'almost always'. By the chapter "
        "90% begin with pain, and unsteady walking can be the first sign of compression while pain is not prominent.",
    ),
    we_do=Text(
        "Uitval of tekenen van compressie zijn genoeg voor beeldvorming, ook zonder pijn.",
        "A deficit or signs of compression are enough for imaging, without pain too.",
    ),
    proposal=Text(
        "Schrijf: 'meestal begint het met pijn, maar soms met wankel lopen of minder kracht'.",
        "Write: 'mostly it begins with pain, but sometimes with unsteady walking or less strength'.",
    ),
    touches=(imaging_warranted, inform_of_alarm_symptoms),
    shown_by=all_of(clinical_signs, is_false(symptoms.spinal_pain)),
)

# --- Appendix C, the full leaflet ---

almost_never_metastases = Conflict(
    id="GAP-APPENDICES-7",
    kind="contradiction",
    sources=(
        Place("appendices", 244542, 129, "1d510b40fb1b65697173e22542d769a2543820c4473c56e3a8cb8dab3cbb6624"),
        Place("appendices", 251396, 80, "fe0ccaa8039b72b5480a28f50d6c791819d7345efa970a86a1c586dce684f1c3"),
        Place("symptoms", 11709, 117, "86c32b13225f54a3ada13eaedaaea85c2ae81746002a663e96b0c9fb4d1934d7"),
        Place("symptoms", 13621, 247, "d21de4b610fd9e0873a57f95a0fd8fc3c4a34a4fecaf9638025eded20aad42d2"),
    ),
    problem=Text(
        "De uitgebreide folder zegt van gezonden en mensen met kanker samen dat rugpijn bijna nooit van uitzaaiingen "
        "komt. Volgens het hoofdstuk moet bij iedereen met kanker en rugpijn aan wervelmetastasen worden gedacht, en "
        "is alleen al de kans op MESCC 3-10%. Wie de folder krijgt, heeft bovendien aangetoonde wervelmetastasen.",
        "The full leaflet says of healthy people and people with cancer together that back pain almost never comes "
        "from metastases. By the chapter vertebral metastases must be thought of in everyone with cancer and back "
        "pain, and the chance of MESCC alone is 3-10%. Whoever gets the leaflet has proven vertebral metastases, "
        "moreover.",
    ),
    we_do=Text(
        "Bij rugpijn en een bekende maligniteit volgt altijd het advies aan wervelmetastasen te denken.",
        "With back pain and a known malignancy the advice to think of vertebral metastases always follows.",
    ),
    proposal=Text(
        "Schrijf: 'bij mensen zonder kanker is een uitzaaiing bijna nooit de oorzaak; hebt u kanker, bespreek nieuwe "
        "rugpijn dan altijd met uw arts'.",
        "Write: 'in people without cancer a metastasis is almost never the cause; if you have cancer, always discuss "
        "new back pain with your physician'.",
    ),
    touches=(consider_metastases, imaging_warranted, full_leaflet),
    shown_by=all_of(concludes(leaflet, "full"), is_true(symptoms.spinal_pain)),
)

seventy_percent_thoracic = Conflict(
    id="GAP-APPENDICES-8",
    kind="contradiction",
    sources=(
        Place("appendices", 244901, 121, "313b369f4680abc4d2f7fce3eab452f844fdfb371de56c7d57f264d7eaff4308"),
        Place("epidemiology", 7092, 165, "73bd499b05bbbed4765a6c5eebe082aea1af00e3dd72f20fe158bade78d93837"),
    ),
    problem=Text(
        "De uitgebreide folder plaatst 70% van de uitzaaiingen in de borstwervels. Het hoofdstuk geeft 53-73%, en "
        "dan van de epidurale metastasen, niet van alle uitzaaiingen in wervels.",
        "The full leaflet puts 70% of metastases in the thoracic vertebrae. The chapter gives 53-73%, and that of "
        "the epidural metastases, not of all metastases in vertebrae.",
    ),
    we_do=Text(
        "Beide staan er zoals gedrukt; niets rekent ermee.",
        "Both stand as printed; nothing computes with them.",
    ),
    proposal=Text(
        "Schrijf 'ruim de helft tot driekwart', of noem de bron van 70%.",
        "Write 'over half to three quarters', or name the source of 70%.",
    ),
)

neck_pain_to_arms_or_legs = Conflict(
    id="GAP-APPENDICES-9",
    kind="misprint",
    sources=(
        Place("appendices", 245275, 64, "62f8971cb99d950aa05b3719ff8add40fc234d59e55dc0a942efd5f3a17bf66d"),
        Place("appendices", 240647, 96, "e12411cc60ceb3628acbab52d252bdfd36f7e69573fa7a4e6e0cf8b5f1271e7b"),
    ),
    problem=Text(
        "In de uitgebreide folder straalt pijn vanuit de nek uit 'naar de armen of benen'; in de andere van de rug "
        "naar billen of benen en van de nek naar de armen. Waarschijnlijk is 'vanuit de rug' weggevallen.",
        "In the full leaflet pain radiates 'from the neck to the arms or legs'; in the other from the back to "
        "buttocks or legs and from the neck to the arms. Probably 'from the back' has dropped out.",
    ),
    we_do=Text(
        "Wij geven beide weer zoals gedrukt; uitstraling telt als radiculaire pijn, waar zij ook heen gaat.",
        "We report both as printed; radiation counts as radicular pain, wherever it goes.",
    ),
    proposal=Text("Neem de zin uit bijlage 2 over.", "Take over the sentence of appendix 2."),
)

only_the_legs = Conflict(
    id="GAP-APPENDICES-10",
    kind="contradiction",
    sources=(Place("appendices", 246599, 172, "2010974a3eba3c578a78a18c0b073e015ca365bc67fe00ece4cc551b6aa11358"),),
    problem=Text(
        "Bij een uitzaaiing ter hoogte van de borst zou er 'alleen uitval in de benen' zijn; de volgende zin noemt "
        "uitval van de huid vanaf de tepels, dus ook van de romp. Wie alleen een doof gevoel om de borst heeft, kan "
        "denken dat het er niet bij hoort.",
        "A metastasis in the thoracic vertebrae gives 'a deficit in the legs only'; the next sentence names a "
        "deficit of the skin from the nipples down, hence of the trunk too. Whoever has numbness round the chest "
        "only may think that it does not belong.",
    ),
    we_do=Text(
        "Een sensibel niveau telt als teken van compressie, ook op de romp.",
        "A sensory level counts as a sign of compression, on the trunk too.",
    ),
    proposal=Text(
        "Schrijf: 'in de benen en in de romp onder die plek, niet in de armen'.",
        "Write: 'in the legs and in the trunk below that place, not in the arms'.",
    ),
)

ct_or_bone_scan_may_do = Conflict(
    id="GAP-APPENDICES-11",
    kind="contradiction",
    sources=(
        Place("appendices", 247441, 104, "950b7a5d348a00b0007e0b958b2a6d44fc55dbf02a09e9c86118a45fc533f9ba"),
        Place("imaging", 19595, 229, "fdd578d7a5757ce9ad03b2d1736b64840e98ce97c59e0a2e01e2a339d1daed67"),
        Place("imaging", 23062, 325, "d2777604eae0519d15ab6234103220c208852f7c54f65df0bda7ea0f7e1913af"),
    ),
    problem=Text(
        "De uitgebreide folder zegt dat na een CT of botscan een MRI niet altijd nodig is. Volgens het hoofdstuk "
        "vervalt de MRI alleen als de metastasen adequaat zijn afgebeeld; een normale CT of botscan geeft "
        "schijnzekerheid, en de botscan is vals-negatief bij lytische metastasen.",
        "The full leaflet says that after a CT or bone scan an MRI is not always needed. By the chapter the MRI is "
        "dropped only where the metastases are shown adequately; a normal CT or bone scan gives false certainty, and "
        "the bone scan is falsely negative in lytic metastases.",
    ),
    we_do=Text(
        "Alleen adequate beeldvorming van de wervelkolom maakt een MRI overbodig; een recente CT alleen niet.",
        "Only adequate imaging of the spine makes an MRI superfluous; a recent CT alone does not.",
    ),
    proposal=Text(
        "Schrijf: 'soms laten foto's die al zijn gemaakt genoeg zien; anders is toch een MRI nodig'.",
        "Write: 'sometimes images already made show enough; otherwise an MRI is needed all the same'.",
    ),
    touches=(modality, adequate_imaging_suffices, other_imaging_does_not_reassure),
    shown_by=all_of(
        concludes(imaging_warranted, True),
        is_true(images.recent_ct_or_pet_ct_thorax_abdomen),
        is_false(images.adequate_spine_imaging_available),
    ),
)

treatments_not_named = Conflict(
    id="GAP-APPENDICES-12",
    kind="gap",
    sources=(
        Place("appendices", 248493, 189, "205a0000839aef9a97ab4ba1576e8bac818a09c5adbb4390cded86023108ec4e"),
        Place("systemic_therapy", 125029, 258, "99aa41d6db1b6aa3f0d112fe254aae4620a158e807a14b9ac67588dedc5ff33a"),
        Place("percutaneous", 130211, 195, "09846e74b106f28f5b5fe0a6d648882f4a55c71b7877727355b089d65c45a66b"),
        Place("radionuclides", 137675, 327, "e36fc88ea75322d209078936fcfc25973700f0a80ba2277d02480ca97a37cd36"),
        Place("bone_agents", 167219, 237, "e0aa60dda0b90ae6a1a6d70194ea5b893c5d40aa6f96923f434042de590cc9fc"),
    ),
    problem=Text(
        "De uitgebreide folder somt de behandelingen op zonder 'onder meer'. Antihormonale therapie, cement in de "
        "wervel, radionucliden en bisfosfonaten of denosumab, die de richtlijn wel kent, ontbreken.",
        "The full leaflet lists the treatments without 'among others'. Antihormonal therapy, cement in the vertebra, "
        "radionuclides and bisphosphonates or denosumab, which the guideline does have, are missing.",
    ),
    we_do=Text(
        "Deze behandelingen worden genoemd waar hun voorwaarden gelden; de folder blijft een tekst.",
        "These treatments are named where their conditions hold; the leaflet remains a text.",
    ),
    proposal=Text(
        "Voeg de vier behandelingen met één zin elk toe, of schrijf 'onder meer'.",
        "Add the four treatments with one sentence each, or write 'among others'.",
    ),
    touches=(
        option_for_pain,
        vertebroplasty,
        radionuclide_option,
        prevention_option,
        bisphosphonate_for_hypercalcaemia,
        full_leaflet,
    ),
    shown_by=all_of(
        concludes(leaflet, "full"),
        any_of(
            concludes(vertebroplasty, True),
            concludes(radionuclide_option, True),
            concludes(prevention_option, True),
            concludes(bisphosphonate_for_hypercalcaemia, True),
        ),
    ),
)

corticosteroids_without_tissue = Conflict(
    id="GAP-APPENDICES-13",
    kind="gap",
    sources=(
        Place("appendices", 248783, 515, "65c091cdefd2b1eaf24c76f99990d4811f965f8f8a8650b031ba756f532c786a"),
        Place("appendices", 247759, 226, "90481695f6ea85779ac01d88234ccadb92fb7b84d15c42f2023db29eca6300ed"),
        Place("unknown_origin", 30358, 189, "aa31c5845f5d81c57dc9b7e920e8c0a37634a65727f8928da92fdc1bd315ef02"),
        Place("corticosteroids", 35173, 182, "a805ba18e98e1494a5e4d6f62139c3adeba1bb9e6db0d0b7b1cd428f924d4e45"),
    ),
    problem=Text(
        "De uitgebreide folder legt corticosteroïden uit en zegt niet dat zij bij een onbekende tumor op het biopt "
        "moeten wachten. Een patiënt bij wie ermee wordt gewacht, leest het tegendeel van wat hij meemaakt.",
        "The full leaflet explains corticosteroids and does not say that with an unknown tumour they must wait for "
        "the biopsy. A patient for whom they are withheld reads the opposite of what happens.",
    ),
    we_do=Text(
        "Het besluit over dexamethason houdt het middel dan tegen tot na het biopt.",
        "The decision on dexamethasone then withholds the drug until after the biopsy.",
    ),
    proposal=Text(
        "Voeg toe: 'weten we nog niet welke kanker u hebt, dan wachten we hiermee vaak tot er weefsel is afgenomen'.",
        "Add: 'if we do not know yet which cancer you have, we often wait with this until tissue has been taken'.",
    ),
    touches=(dexamethasone, withhold_corticosteroids, full_leaflet),
    shown_by=concludes(dexamethasone, "withhold_until_biopsy"),
)

five_or_ten_sessions = Conflict(
    id="GAP-APPENDICES-14",
    kind="contradiction",
    sources=(
        Place("appendices", 249557, 284, "bdf28b1bd625bba73a73eaabc67467fcc66c2ed0f05d1987e5ce72e5318da5fa"),
        Place("radiotherapy", 89496, 266, "d6f97fafe43b0d2f10d3bd2332b132876b865dcd53d49cf588c27aa13bf96ad7"),
        Place("radiotherapy", 89978, 250, "f1a7d5ebf6134459feb3f2939962914607d707753f471f254dd53594b272632b"),
    ),
    problem=Text(
        "Wie uitval heeft en langer leeft, krijgt volgens de folder soms meer bestralingen, bijvoorbeeld 5 of 10. "
        "Volgens de aanbeveling krijgt die patiënt bij een goede conditie bij voorkeur minstens 30 Gy in 10 "
        "fracties; 5 komt daar niet in voor. En bij pijn door 1-3 botmetastasen is de lange reeks de behandeling van "
        "keuze, wat de folder niet noemt.",
        "Whoever has a deficit and lives longer gets more sessions sometimes, says the leaflet, for instance 5 or "
        "10. By the recommendation that patient in good condition preferably gets at least 30 Gy in 10 fractions; 5 "
        "has no place in it. And for pain by 1-3 bone metastases the long course is the treatment of choice, which "
        "the leaflet does not name.",
    ),
    we_do=Text(
        "Het schema volgt de aanbevelingen; 5 fracties alleen na een operatie of als optie voor remineralisatie.",
        "The schedule follows the recommendations; 5 fractions only after an operation or as an option for "
        "remineralisation.",
    ),
    proposal=Text(
        "Schrijf: 'meestal 10 of meer bestralingen in twee weken of langer, ook bij pijn door hooguit drie "
        "uitzaaiingen in de botten'.",
        "Write: 'mostly 10 or more sessions in two weeks or longer, also for pain by three metastases in the bones "
        "at most'.",
    ),
    touches=(schedule, full_leaflet),
    shown_by=concludes(schedule, "at_least_30_gy_in_10", "30_to_39_gy_in_10_to_13_or_hypofractionated"),
)

surgery_only_by_exception = Conflict(
    id="GAP-APPENDICES-15",
    kind="contradiction",
    sources=(
        Place("appendices", 248493, 189, "205a0000839aef9a97ab4ba1576e8bac818a09c5adbb4390cded86023108ec4e"),
        Place("appendices", 250705, 151, "9646a3e1e7b84d48bfc936afc94d8c41af14d06abf267b46e597dd8ce839fd27"),
        Place("appendices", 251173, 128, "ce193c019e7837b82d88f9418d30725e7d178c3dc381b72bbdf6447fe5e13116"),
        Place("surgery", 113862, 116, "3ddcc93812beffaeb919b01ac1bc6a2bb67de0ab60abb4d60dbe3eca202c6c77"),
        Place("patient_selection", 44663, 247, "d972a018f17dafdc85f18b8e830db48aa9543d757000978875be73ad189c8425"),
    ),
    problem=Text(
        "Volgens de folder is een operatie alleen in uitzonderlijke gevallen zinvol, met als voorbeeld bekneld "
        "zenuwweefsel. Volgens de aanbevelingen wordt chirurgie altijd overwogen en heeft zij de voorkeur bij een "
        "instabiele wervelkolom, die de folder niet noemt.",
        "By the leaflet an operation is sensible in exceptional cases only, trapped nervous tissue being the "
        "example. By the recommendations surgery is always considered and is preferred in an unstable spine, which "
        "the leaflet does not name.",
    ),
    we_do=Text("De aanbevelingen gaan voor.", "The recommendations go first."),
    proposal=Text(
        "Schrijf: 'uw arts overweegt ook een operatie, vooral als de wervelkolom instabiel is; bij de meeste mensen "
        "is bestraling beter'.",
        "Write: 'your physician considers an operation too, above all if the spine is unstable; for most people "
        "radiotherapy is better'.",
    ),
    touches=(always_consider_surgery, surgery_indicated, preferred_local_treatment, full_leaflet),
    shown_by=concludes(preferred_local_treatment, "surgery", "surgery_or_radiotherapy"),
)

alarm_symptoms_in_the_other_leaflet = Conflict(
    id="GAP-APPENDICES-16",
    kind="misprint",
    sources=(
        Place("appendices", 252115, 156, "daeb12b78ebe7136b5b0a5777ecfd3d08d3f1df4203a4977f20f30db6acbc132"),
        Place("appendices", 244688, 87, "04805b7a97b792f884cdc526d720d4747c12c7a4bd1b9d634a0afa3d42f2e2c2"),
    ),
    problem=Text(
        "De uitgebreide folder verwijst naar 'alarmsymptomen' in de risicofolder. Dat kopje staat alleen in de "
        "uitgebreide folder zelf; de risicofolder heeft twee belregels.",
        "The full leaflet refers to 'alarm symptoms' in the risk leaflet. That heading stands only in the full "
        "leaflet itself; the risk leaflet has two rules on calling.",
    ),
    we_do=Text("Wij geven de verwijzing weer zoals gedrukt.", "We report the reference as printed."),
    proposal=Text(
        "Verwijs naar het begin van bijlage 2, over wanneer te bellen.",
        "Refer to the beginning of appendix 2, on when to call.",
    ),
)

# --- Appendices D and F ---

two_thirds_of_fourteen = Conflict(
    id="GAP-APPENDICES-17",
    kind="undefined_word",
    sources=(
        Place("appendices", 252692, 60, "930b618d4f520fe6be10c523e4e23b9646b5c9d5f6bbc163f9c0155daec14694"),
        Place("appendices", 253177, 80, "c959400f0faa6e74c9c0b69e938aa2d92ce8c3675b260cfdd0209ff2defc7b73"),
    ),
    problem=Text(
        "Van de 14 deelnemers gebruikt 'tweederde' een hulpmiddel: dat zijn er geen heel aantal. Verder staan er "
        "woorden ('een deel', 'de meeste') zonder aantallen; hoeveel mensen elke vraag beantwoordden, is niet "
        "gezegd.",
        "Of the 14 participants 'two thirds' use an aid: that is no whole number. Otherwise there are words ('some', "
        "'most') without numbers; how many people answered each question is not said.",
    ),
    we_do=Text("Wij geven het woord weer en rekenen er niets uit.", "We report the word and derive nothing from it."),
    proposal=Text(
        "Geef bij elke uitkomst het aantal en het aantal antwoorden.",
        "Give with each outcome the number and the number of answers.",
    ),
)

CONFLICTS: tuple[Conflict, ...] = (
    part_of_the_recommendations_dropped,
    about_or_up_to_25000,
    surgeon_or_spine_surgeon,
    urgency_without_criteria,
    rehabilitation_without_limits,
    small_changes_of_wording,
    three_percent_of_whom,
    severe_pain_only,
    only_sudden_deficits,
    whom_to_call,
    drawings_are_missing,
    pain_always_comes_first,
    almost_never_metastases,
    seventy_percent_thoracic,
    neck_pain_to_arms_or_legs,
    only_the_legs,
    ct_or_bone_scan_may_do,
    treatments_not_named,
    corticosteroids_without_tissue,
    five_or_ten_sessions,
    surgery_only_by_exception,
    alarm_symptoms_in_the_other_leaflet,
    two_thirds_of_fourteen,
)
