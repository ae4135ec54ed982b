"""Where the introduction, the definitions, the clinical features and the differential diagnosis leave room."""

from wervelwijzer.facts import care, imaging, neurology, patient, symptoms, tumour
from wervelwijzer.facts.units import count, years
from wervelwijzer.guideline.corticosteroids import dexamethasone
from wervelwijzer.guideline.definitions import (
    clinical_signs,
    condition_moderate_or_poor,
    confirmed,
    cord_lesion,
    deficit,
    mescc,
    radicular_deficit,
    radicular_pain,
    status_of_mescc,
)
from wervelwijzer.guideline.differential import other_causes_of_deficit, other_causes_of_pain
from wervelwijzer.guideline.imaging import deadline, mri_within_two_weeks
from wervelwijzer.guideline.radiotherapy import oligometastatic_schedule, schedule
from wervelwijzer.guideline.rehabilitation import programme
from wervelwijzer.guideline.scope import consider_mescc, in_scope
from wervelwijzer.guideline.symptoms import (
    bilateral_means_extensive_growth,
    consider_metastases,
    image_with_alarm_symptom,
    imaging_warranted,
    mechanical_pain_suggests_instability,
    mescc_probability,
    suspicious_local_pain,
)
from wervelwijzer.language.conflicts import Conflict
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    all_of,
    any_of,
    at_least,
    between,
    concludes,
    is_,
    is_false,
    is_true,
    less_than,
    more_than,
    not_,
)

with_malignancy = is_true(tumour.malignancy_known)

# --- The text as a whole ---

layout_lost_in_sentences = Conflict(
    id="AMB-65",
    kind="lost_layout",
    sources=(
        Place("scope", 402, 250, "c8b994170da9a4c565a98e7479211fbad9fcca82cc1d31de55d4e004f8099565"),
        Place("symptoms", 12099, 197, "e0b3328cae4f0c7df522abfa87bf9cc25ba48c5302febb0725094091228026cb"),
        Place("symptoms", 15162, 242, "58a697e33155599b400159d7c5358590b518431609a998e0c83f8f022048b74b"),
        Place("cord_lesion", 168862, 2179, "8bde0efcb5958285c191448a53ffe4868ed1857201b0a23ca70a8270d025b6de"),
    ),
    problem=Text(
        "In de hele tekst kleeft het nummer van een verwijzing aan het jaartal ('Patchell 200514'), staat het "
        "opsomteken achter zijn regel of op een eigen regel, en breken kopregels van de pagina zinnen in "
        "tweeën. Inspringing is weg, zodat in een lijst met lagen (irreversibele dwarslaesie) niet te zien is "
        "wat onder wat valt.",
        "Throughout the text the number of a reference sticks to its year ('Patchell 200514'), the bullet "
        "stands after its line or on a line of its own, and page headers break sentences in two. Indentation is "
        "lost, so that a list in layers (irreversible cord lesion) does not show what belongs under what.",
    ),
    we_do=Text(
        "Jaartallen lezen wij zonder dat nummer (Patchell 2005), een opsomteken hoort bij de regel ervoor, een "
        "zin loopt door over een kopregel, en in een lijst met lagen volgen wij de kopjes. Uit een verwijzing "
        "halen wij geen getal.",
        "Years are read without that number (Patchell 2005), a bullet belongs to the line before it, a sentence "
        "runs on across a page header, and in a list in layers we follow the headings. No figure is taken from "
        "a reference.",
    ),
    proposal=Text(
        "Geef de richtlijn uit als tekst met opmaak, met genummerde aanbevelingen en verwijzingen in superscript.",
        "Publish the guideline as text with its layout, with numbered recommendations and references in superscript.",
    ),
)

# --- Introduction and epidemiology ---

withdrawn_yet_referred_to = Conflict(
    id="AMB-47",
    kind="contradiction",
    sources=(
        Place("scope", 157, 80, "c6dea6133b4bf37186afa205757e5fd6a165c3c4988d26b67c732459c839e4ac"),
        Place("cord_lesion", 171071, 136, "b61ae91fb6d4b7e21914b5829d4bb5717a594bd36a626e5a6867f35bed63fc0f"),
        Place("rehabilitation", 205730, 249, "b7cd6df8c60b00f2c6b6a3609cce147a0ad3c853d162fe3aade6d6f64217752e"),
        Place("summary", 228636, 89, "1d216c6eb7e7b8d042c38429b07f90683b456e929b2f5cc84eed700473f3321d"),
        Place("appendices", 261964, 381, "e32faaf720aa0722cac6f2db32fa9bd7c22c5ccd22da71e34f79fb8a11d2affc"),
    ),
    problem=Text(
        "De inleiding trekt de richtlijn over de dwarslaesie in de palliatieve fase in, maar voor de zorg bij "
        "een irreversibele dwarslaesie en voor de criteria van revalidatie verwijst de tekst ernaar, of naar "
        "een richtlijn 'Dwarslaesie' die niet nader is aangeduid; ook tabel 2 van bijlage 6 noemt die als "
        "beschikbaar.",
        "The introduction withdraws the guideline on the cord lesion in the palliative phase, yet for the care "
        "of an irreversible lesion and for the criteria of rehabilitation the text refers to it, or to a "
        "guideline 'Dwarslaesie' that is not further identified; table 2 of appendix 6 too names that one as "
        "available.",
    ),
    we_do=Text(
        "Het revalidatieprogramma volgt alleen de criteria die deze tekst zelf noemt: een revalidatie-indicatie en de "
        "levensverwachting. Van de andere richtlijn nemen wij niets over.",
        "The rehabilitation programme follows only the criteria that this text itself names: an indication and the "
        "life expectancy. Nothing is taken from the other guideline.",
    ),
    proposal=Text(
        "Noem één geldige richtlijn met jaar en vindplaats, ook in tabel 2, of neem de criteria en het "
        "symptomatische beleid in deze richtlijn op.",
        "Name one valid guideline with its year and place, in table 2 too, or include the criteria and the "
        "symptomatic care here.",
    ),
    touches=(programme,),
    shown_by=any_of(
        all_of(cord_lesion, is_true(neurology.cord_lesion_irreversible)),
        all_of(deficit, is_true(care.rehabilitation_indication)),
    ),
)

wrong_letter_of_the_figure = Conflict(
    id="GAP-SCOPE-1",
    kind="misprint",
    sources=(
        Place("scope", 1600, 161, "88e122d4b9908cfc17bd6d57000ded6455ab19f86931c59a27432cf81c392c4c"),
        Place("epidemiology", 9459, 762, "b2c3e7665abc20c1aabf8c959193822fb93be91c476eb2b9bf687c9e6bae46b6"),
    ),
    problem=Text(
        "De inleiding sluit intramedullaire metastasen uit onder verwijzing naar figuur 1C, maar volgens het "
        "onderschrift "
        "is C de epidurale metastase vanuit een wervel: juist het onderwerp. Intramedullair is A.",
        "The introduction excludes intramedullary metastases with a reference to figure 1C, but by the caption C is "
        "the epidural metastasis from a vertebra: the very subject. Intramedullary is A.",
    ),
    we_do=Text(
        "Uitgesloten zijn intramedullaire metastasen (A) en leptomeningeale metastasen (B).",
        "Excluded are intramedullary metastases (A) and leptomeningeal metastases (B).",
    ),
    proposal=Text(
        "Vervang in de inleiding 'figuur 1C' door 'figuur 1A'.",
        "Replace 'figuur 1C' in the introduction by 'figuur 1A'.",
    ),
    touches=(in_scope,),
    shown_by=is_true(imaging.intramedullary_metastases_only),
)

age_of_an_adult = Conflict(
    id="GAP-SCOPE-2",
    kind="undefined_word",
    sources=(
        Place("scope", 1600, 161, "88e122d4b9908cfc17bd6d57000ded6455ab19f86931c59a27432cf81c392c4c"),
        Place("scope", 4769, 144, "3761cef5b6ddb8885da84725c7a7dba91ad5f543ab3a06cedfb039bfe4ad9ff3"),
    ),
    problem=Text(
        "De richtlijn is voor volwassenen en sluit de kinderleeftijd uit, zonder leeftijd. Waar een jongere van 16 of "
        "17 jaar onder valt, blijft open.",
        "The guideline is for adults and excludes childhood, without an age. Where a person of 16 or 17 belongs stays "
        "open.",
    ),
    we_do=Text(
        "Volwassen is 18 jaar of ouder; jonger geeft een waarschuwing en verandert verder niets.",
        "Adult is 18 or older; younger gives a warning and changes nothing else.",
    ),
    proposal=Text("'Volwassenen (18 jaar en ouder).'", "'Adults (18 years and older).'"),
    touches=(in_scope,),
    shown_by=all_of(at_least(patient.age_years, years(16)), less_than(patient.age_years, years(18))),
)

which_haematological_tumours = Conflict(
    id="GAP-SCOPE-3",
    kind="contradiction",
    sources=(
        Place("scope", 34, 122, "99b7435582d874c4a407924a1f8058f8b9d54c11b73dea6da294610136aac2fb"),
        Place("scope", 2447, 508, "538ddc6f953102360c55b08a7d35e919cf25cc2e0e801848a87ce5c4a1c07d22"),
        Place("scope", 4769, 144, "3761cef5b6ddb8885da84725c7a7dba91ad5f543ab3a06cedfb039bfe4ad9ff3"),
        Place("definitions", 234579, 119, "2257230e253f8ad8779170e63f06ef4848b94adc79c8319e5ef20026489a73b1"),
    ),
    problem=Text(
        "De doelpopulatie omvat alle hematologische maligniteiten; de definities noemen alleen multipel myeloom en "
        "lymfoom. Of bijvoorbeeld leukemie met een haard in een wervel meetelt, blijft open.",
        "The population includes all haematological malignancies; the definitions name multiple myeloma and lymphoma "
        "only. Whether for example leukaemia with a lesion in a vertebra counts stays open.",
    ),
    we_do=Text(
        "De primaire tumor bepaalt niet of iemand onder de richtlijn valt; leukemie telt als hematologische tumor.",
        "The primary tumour does not decide who is covered; leukaemia counts as a haematological tumour.",
    ),
    proposal=Text(
        "Zeg bij de definitie of andere hematologische maligniteiten dan myeloom en lymfoom meetellen.",
        "Say in the definition whether haematological malignancies other than myeloma and lymphoma count.",
    ),
    touches=(in_scope,),
    shown_by=is_(tumour.primary, "leukaemia"),
)

burden_does_not_add_up = Conflict(
    id="GAP-EPIDEMIOLOGY-1",
    kind="contradiction",
    sources=(
        Place("epidemiology", 6418, 146, "d94964d6cf01f7a149a8493aa79588f572ff3bb45f0f4139bdb64c752bc39617"),
        Place("epidemiology", 6565, 357, "62774a4a616b29f4c9f2ff66581d586edcef42063254e8238f1dccc9844edb12"),
    ),
    problem=Text(
        "'1-5% van hen' kan slaan op patiënten met gemetastaseerde kanker of op die met wervelmetastasen. Met 100.000 "
        "nieuwe patiënten, van wie de helft niet lang overleeft, is 2.500 gelijk aan 5% van 50.000, dus van de eerste "
        "groep; van 25.000 wervelmetastasen is het 10%. 'Tot 25.000' is bovendien de helft van 50.000, terwijl de "
        "bovengrens van 75% tot 37.500 leidt.",
        "'1-5% of them' can mean patients with metastatic cancer or those with vertebral metastases. With 100,000 new "
        "patients, half of whom do not survive long, 2,500 equals 5% of 50,000, hence of the first group; of 25,000 "
        "with vertebral metastases it is 10%. Besides, 'up to 25,000' is half of 50,000, while the upper limit of 75% "
        "leads to 37,500.",
    ),
    we_do=Text(
        "De cijfers staan er zoals gedrukt, met 'van hen' gelezen als: van alle patiënten met gemetastaseerde kanker. "
        "Niets rekent ermee.",
        "The figures stand as printed, with 'of them' read as: of all patients with metastatic cancer. Nothing "
        "computes with them.",
    ),
    proposal=Text(
        "Noem per percentage de noemer, en geef de schatting, bij dezelfde aannamen, als bereik: 12.500-37.500 "
        "wervelmetastasen en 500-2.500 "
        "MESCC per jaar.",
        "Name the denominator of each percentage, and give the estimate, on the same assumptions, as a range: "
        "12,500-37,500 vertebral "
        "metastases and 500-2,500 MESCC a year.",
    ),
)

epidural_without_a_vertebra = Conflict(
    id="GAP-EPIDEMIOLOGY-2",
    kind="contradiction",
    sources=(
        Place("epidemiology", 8519, 326, "ace967943f718ce3d23e5d81ffe3bbbf7b8f6f010a0197940d276428a573e6f6"),
        Place("epidemiology", 9106, 351, "5ef5d6bd0a82289c362f3d6df9b6f66448c36de724c8ad5b4133926f3f0e05bd"),
        Place("definitions", 234960, 349, "884a4b23e05c050f08e8407f43ce57483257f55d11c5b99e1d6cddd8870ba904"),
    ),
    problem=Text(
        "Volgens de bijlage gaat een SEM altijd uit van een wervelmetastase. Volgens de pathofysiologie kan zij ook "
        "van "
        "naast de wervelkolom of uit de epidurale ruimte zelf komen (figuur 1D en 1E). Ingroei van lymfeklieren in het "
        "wervellichaam valt weer buiten de richtlijn; een lymfoom dat door het foramen groeit, valt zo onder beide.",
        "By the appendix a SEM always starts from a vertebral metastasis. By the pathophysiology it can also come from "
        "beside the spine or from the epidural space itself (figures 1D and 1E). Ingrowth of lymph nodes into the "
        "vertebral body is again outside the guideline; a lymphoma that grows through the foramen thus falls under "
        "both.",
    ),
    we_do=Text(
        "Langs welke weg de tumor kwam, vragen wij niet: zichtbare epidurale compressie telt als MESCC, hoe dan ook.",
        "We do not ask by which route the tumour came: visible epidural compression counts as MESCC in any case.",
    ),
    proposal=Text(
        "'SEM: elke metastase in de epidurale ruimte, ook zonder metastase in een wervel; ingroei van lymfeklieren "
        "alleen als die de epidurale ruimte bereikt.' Laat de werkgroep die laatste grens bepalen.",
        "'SEM: every metastasis in the epidural space, also without a metastasis in a vertebra; ingrowth of lymph "
        "nodes only where it reaches the epidural space.' The working group should settle that last limit.",
    ),
    touches=(status_of_mescc,),
)

# --- Definitions ---

compression_by_signs_alone = Conflict(
    id="GAP-DEFINITIONS-1",
    kind="contradiction",
    sources=(
        Place("scope", 2144, 302, "da3a4b46f8de879e04293b4362a8cfafc0c3afbf6be91713d1faf17a56161c6c"),
        Place("definitions", 235311, 478, "d5b2a05cd4b52012982bdbad1c377751da31e985e530fe42b76a7045bf1124ce"),
    ),
    problem=Text(
        "De inleiding noemt compressie 'radiologisch en/of klinisch', zodat klinische tekenen alleen genoeg zijn. De "
        "bijlage verlangt compressie, met of zonder tekenen. Tekenen zonder zichtbare compressie zijn volgens de ene "
        "plaats MESCC en volgens de andere niet.",
        "The introduction calls it compression 'radiologically and/or clinically', so that clinical signs alone are "
        "enough. The appendix asks for compression, with or without signs. Signs without visible compression are MESCC "
        "by one place and not by the other.",
    ),
    we_do=Text(
        "Tekenen tellen als MESCC zodra de wervelmetastase vaststaat, ook als de beelden geen compressie tonen.",
        "Signs count as MESCC once the vertebral metastasis is certain, also where the images show no compression.",
    ),
    proposal=Text(
        "'MESCC is compressie op de beelden, of klinische tekenen bij een bewezen wervelmetastase zolang geen andere "
        "oorzaak is gevonden.'",
        "'MESCC is compression on imaging, or clinical signs with a proven vertebral metastasis as long as no other "
        "cause is found.'",
    ),
    touches=(status_of_mescc, dexamethasone),
    shown_by=all_of(confirmed, clinical_signs, is_false(imaging.cord_or_cauda_compression)),
)

cauda_syndrome_without_pain = Conflict(
    id="GAP-DEFINITIONS-2",
    kind="contradiction",
    sources=(
        Place("definitions", 236162, 195, "ff44578d259ebbac099a7531981abbb0d2630bc741bc6ed7febd3b30f9ad40e7"),
        Place("symptoms", 14959, 202, "14e2533905ae1246f6e55fd2fe9bf7c49959da6aa37397346e81c289fc25ec01"),
    ),
    problem=Text(
        "De definitie van het caudasyndroom vraagt pijn én uitval, terwijl het hoofdstuk schrijft dat pijn bij "
        "caudacompressie naar de achtergrond kan gaan. Uitval in het rijbroekgebied zonder pijn zou dan geen "
        "caudasyndroom zijn.",
        "The definition of the cauda equina syndrome requires pain and deficit, while the chapter writes that pain can "
        "recede in "
        "cauda compression. Saddle anaesthesia without pain would then be no cauda equina syndrome.",
    ),
    we_do=Text(
        "Eén klinisch teken van myelum- of caudacompressie is genoeg; pijn wordt daarbij niet verlangd.",
        "One clinical sign of cord or cauda compression is enough; pain is not asked for.",
    ),
    proposal=Text(
        "'Caudasyndroom: uitval, meestal met pijn, door compressie van meerdere of alle caudawortels.'",
        "'Cauda syndrome: a deficit, mostly with pain, by compression of several or all cauda roots.'",
    ),
    touches=(imaging_warranted, mescc_probability, deadline),
    shown_by=all_of(clinical_signs, is_false(symptoms.spinal_pain), is_(symptoms.radicular_pain, "none")),
)

incomplete_lesion_undefined = Conflict(
    id="GAP-DEFINITIONS-3",
    kind="undefined_word",
    sources=(
        Place("definitions", 235791, 125, "0c5504ff4a98c8a1432cc730918010352ae8dc9c576158e2bedec6a174e06c26"),
        Place("definitions", 257797, 681, "7bb06bd96d45f792600293c539858bedefc20ab140735c7ba1bda3f0c8d10b0b"),
    ),
    problem=Text(
        "Alleen de complete dwarslaesie is gedefinieerd (ASIA A). Wanneer lichte uitval een (incomplete) dwarslaesie "
        "heet, en welke graad iemand met alleen worteluitval krijgt, staat nergens: E verlangt normaal gevoel en "
        "normale kracht.",
        "Only the complete cord lesion is defined (ASIA A). When a slight deficit is called an (incomplete) cord "
        "lesion, and which grade a person with a root deficit alone gets, is nowhere said: E requires normal "
        "sensation and "
        "normal power.",
    ),
    we_do=Text(
        "Een dwarslaesie is ASIA A, B, C of D. Uitval van alleen een wortel is E.",
        "A cord lesion is ASIA A, B, C or D. A deficit of a root alone is E.",
    ),
    proposal=Text(
        "'Dwarslaesie: ASIA A-D door compressie van myelum of cauda; uitval van alleen een wortel krijgt geen "
        "ASIA-graad.'",
        "'Cord lesion: ASIA A-D by compression of cord or cauda; a deficit of a root alone gets no ASIA grade.'",
    ),
    shown_by=all_of(radicular_deficit, is_false(neurology.myelopathy_or_cauda_signs), is_(neurology.asia_grade, "E")),
)

several_roots_or_cauda = Conflict(
    id="GAP-DEFINITIONS-5",
    kind="overlap",
    sources=(
        Place("definitions", 235918, 242, "86fbbe9f6ff23be9b274c821320441d5fc3dc79d3fdabadfb1ade701e83dab2e"),
        Place("definitions", 236457, 429, "4f5e76926b2f488c27bc5d7c226118850f8d02156a9a9f28cf4a61b2f01db056"),
        Place("symptoms", 13399, 133, "c3b35f21b2e7449999c19cca2edb93d0927c9409ef2331d0be97af28be7b8742"),
    ),
    problem=Text(
        "Een radiculair syndroom kan meer dan één wortel betreffen, zolang het niet de hele cauda is; caudacompressie "
        "betreft 'meerdere' wortels. Uitval van twee of drie lumbosacrale wortels past bij beide, de MRI moet "
        "dan binnen 24 of 48 uur, of binnen 12 uur.",
        "A radicular syndrome can concern more than one root, as long as it is not the whole cauda; cauda compression "
        "concerns 'several' roots. A deficit of two or three lumbosacral roots fits both, the MRI is then "
        "due within 24 or 48 hours, or within 12.",
    ),
    we_do=Text(
        "Uitval die onder het aangedane niveau doorloopt, is een teken van compressie; anders is zij radiculair. Beide "
        "kan ook: dan telt het ernstigste.",
        "A deficit that extends below the affected level is a sign of compression; otherwise it is radicular. Both is "
        "possible: then the more serious counts.",
    ),
    proposal=Text(
        "'Uitval van meer dan één caudawortel geldt als caudacompressie tot de MRI anders leert.'",
        "'A deficit of more than one cauda root counts as cauda compression until the MRI tells otherwise.'",
    ),
    touches=(deadline, mescc_probability),
    shown_by=all_of(radicular_deficit, clinical_signs),
)

symptomatic_undefined = Conflict(
    id="GAP-DEFINITIONS-6",
    kind="undefined_word",
    sources=(
        Place("scope", 2956, 361, "0259925ddd2f7a690b80806d6fc90fb34bc23d5f5d4d47c4d3afa46493bf4966"),
        Place("definitions", 235311, 478, "d5b2a05cd4b52012982bdbad1c377751da31e985e530fe42b76a7045bf1124ce"),
    ),
    problem=Text(
        "De richtlijn behandelt symptomatische MESCC anders dan asymptomatische, maar de lijst van termen zegt niet "
        "wat symptomatisch is. Is rugpijn zonder uitval genoeg?",
        "The guideline treats symptomatic MESCC differently from asymptomatic MESCC, but the list of terms does not "
        "say what symptomatic is. Is back pain without a deficit enough?",
    ),
    we_do=Text(
        "Symptomatisch is: rug- of nekpijn, radiculaire pijn of uitval. Pijn alleen is dus genoeg.",
        "Symptomatic is: back or neck pain, radicular pain or a deficit. Pain alone is thus enough.",
    ),
    proposal=Text(
        "Neem 'symptomatische MESCC' in de lijst op, en zeg of pijn zonder uitval meetelt.",
        "Add 'symptomatic MESCC' to the list, and say whether pain without a deficit counts.",
    ),
    touches=(status_of_mescc, dexamethasone),
    shown_by=all_of(mescc, is_true(symptoms.spinal_pain), not_(radicular_pain), not_(deficit)),
)

few_bone_metastases_or_few_metastases = Conflict(
    id="AMB-13",
    kind="contradiction",
    sources=(
        Place("definitions", 236359, 96, "abf1b173d18eaaa4562ab991b52a6bad1aab6b568619e4bcfe45cd8d327aea38"),
        Place("radiotherapy", 89496, 266, "d6f97fafe43b0d2f10d3bd2332b132876b865dcd53d49cf588c27aa13bf96ad7"),
        Place("patient_selection", 48490, 182, "0eb960e218ef9e25191241c171bb03e0812e2f2886a0e239bf70fecfb0bcd86d"),
        Place("radiotherapy", 107485, 172, "c8122991bb380e6914bdde678fae52433ce881a682417010a2199ee7ca3333f3"),
    ),
    problem=Text(
        "Bijlage 1, de patiëntenselectie en de toelichting bij radiotherapie tellen alle metastasen (1-3, in hoogstens "
        "twee organen); de aanbeveling over radiotherapie telt 1-3 botmetastasen en zegt niets over andere organen. "
        "Wie "
        "twee botmetastasen en veel longmetastasen heeft, krijgt dus naar de plaats 8 Gy of 30-39 Gy.",
        "Appendix 1, patient selection and the rationale on radiotherapy count all metastases (1-3, in at most two "
        "organs); the recommendation on radiotherapy counts 1-3 bone metastases and is silent on other organs. A "
        "patient with two bone metastases and many lung metastases gets 8 Gy or 30-39 Gy, depending on the place.",
    ),
    we_do=Text(
        "Het schema voor oligometastasen vraagt beide: 1-3 metastasen in hoogstens twee organen, waarvan 1-3 in bot. "
        "Is een van de aantallen onbekend, dan blijft het schema open.",
        "The schedule for oligometastases asks both: 1-3 metastases in at most two organs, 1-3 of them in bone. While "
        "one of the numbers is unknown the schedule stays open.",
    ),
    proposal=Text(
        "Schrijf in de aanbeveling: 'solitaire of oligometastasen (1-3 metastasen in hoogstens twee organen)'.",
        "Write in the recommendation: 'solitary or oligometastases (1-3 metastases in at most two organs)'.",
    ),
    touches=(schedule, oligometastatic_schedule),
    shown_by=all_of(
        concludes(schedule, "single_8_gy"),
        not_(deficit),
        between(tumour.bone_metastases_count, count(1), count(3)),
        any_of(
            more_than(tumour.metastases_count, count(3)),
            all_of(
                between(tumour.metastases_count, count(1), count(3)),
                more_than(tumour.organs_with_metastases_count, count(2)),
            ),
        ),
    ),
)

# --- Clinical features ---

at_once_or_within_two_weeks = Conflict(
    id="GAP-SYMPTOMS-1",
    kind="contradiction",
    sources=(
        Place("symptoms", 11291, 177, "727bd37b29ebb362f588470c17880a0a07f1760d6942b88501bc8ea0a45459f2"),
        Place("imaging", 19919, 41, "8f35c846fad911ad7916601faf6ed74b00e3ad1083687b69ffbca57c67764068"),
    ),
    problem=Text(
        "Bij verdachte rugpijn en kanker vraagt dit hoofdstuk 'direct' om beeldvorming; de aanbeveling over "
        "beeldvorming "
        "geeft er twee weken voor.",
        "For suspicious back pain and cancer this chapter wants imaging 'at once'; the recommendation on imaging gives "
        "it two weeks.",
    ),
    we_do=Text(
        "De termijn van twee weken geldt; de aanvraag volgt bij het vaststellen van een alarmsymptoom.",
        "The two weeks hold; the request follows when an alarm symptom is found.",
    ),
    proposal=Text(
        "'Vraag bij een alarmsymptoom direct een MRI aan; die vindt binnen twee weken plaats.'",
        "'With an alarm symptom ask for an MRI at once; it takes place within two weeks.'",
    ),
    touches=(image_with_alarm_symptom, deadline, mri_within_two_weeks),
    shown_by=all_of(concludes(deadline, 336), is_(neurology.asia_grade, "E")),
)

when_is_it_a_radicular_syndrome = Conflict(
    id="GAP-SYMPTOMS-2",
    kind="contradiction",
    sources=(
        Place("symptoms", 12845, 66, "327a34adf55a8fe8477b6b259ece10d3c34359b2f4842ab8ec839d40d7f8ecf9"),
        Place("symptoms", 13229, 169, "beef8f00381ee2b2c07cba287de76746f2ac58db709b889176d770ad5933b474"),
        Place("definitions", 236457, 429, "4f5e76926b2f488c27bc5d7c226118850f8d02156a9a9f28cf4a61b2f01db056"),
    ),
    problem=Text(
        "Een radiculair syndroom is volgens hoofdstuk en bijlage pijn én uitval; een dubbelzijdig radiculair syndroom "
        "heet twee zinnen verder pijn en/of uitval.",
        "A radicular syndrome is pain and deficit by chapter and appendix; a bilateral radicular syndrome is called "
        "pain and/or deficit two sentences on.",
    ),
    we_do=Text(
        "Pijn en uitval worden apart gevraagd, elk eenzijdig of dubbelzijdig; dubbelzijdige pijn alleen is al genoeg "
        "voor een MRI binnen 12 uur.",
        "Pain and deficit are asked separately, each unilateral or bilateral; bilateral pain alone is enough for an "
        "MRI within 12 hours.",
    ),
    proposal=Text(
        "Schrijf 'dubbelzijdige radiculopathie' waar pijn of uitval genoeg is.",
        "Write 'bilateral radiculopathy' where pain or deficit is enough.",
    ),
    touches=(bilateral_means_extensive_growth, deadline),
    shown_by=all_of(is_(symptoms.radicular_pain, "bilateral"), is_(neurology.radicular_deficit, "none")),
)

neck_pain_unnamed = Conflict(
    id="GAP-SYMPTOMS-3",
    kind="gap",
    sources=(
        Place("symptoms", 11709, 117, "86c32b13225f54a3ada13eaedaaea85c2ae81746002a663e96b0c9fb4d1934d7"),
        Place("symptoms", 12099, 197, "e0b3328cae4f0c7df522abfa87bf9cc25ba48c5302febb0725094091228026cb"),
        Place("differential", 16562, 117, "b62430c666b8d54f33d597aeff5d2deb0ff679f73c4d1de4b4ab70a568f31498"),
    ),
    problem=Text(
        "De alarmsymptomen en het advies om aan wervelmetastasen te denken noemen alleen rugpijn; de "
        "differentiaaldiagnose vraagt naar rug of nek, en 4-15% van de SEM zit cervicaal.",
        "The alarm symptoms and the advice to think of vertebral metastases name back pain only; the differential "
        "diagnosis asks about back or neck, and 4-15% of the SEM are cervical.",
    ),
    we_do=Text("Nekpijn telt als rugpijn.", "Neck pain counts as back pain."),
    proposal=Text("Schrijf in dit hoofdstuk overal 'rug- of nekpijn'.", "Write 'back or neck pain' in this chapter."),
    touches=(imaging_warranted, consider_metastases, consider_mescc),
    shown_by=all_of(with_malignancy, is_true(symptoms.spinal_pain), is_true(symptoms.neck_pain)),
)

how_new_and_how_long_ago = Conflict(
    id="GAP-SYMPTOMS-4",
    kind="undefined_word",
    sources=(
        Place("symptoms", 11827, 270, "bea2d7e9464aa544f582b35c1513aab4060ec081c84495ab4e39b4e88a95e605"),
        Place("symptoms", 12099, 197, "e0b3328cae4f0c7df522abfa87bf9cc25ba48c5302febb0725094091228026cb"),
    ),
    problem=Text(
        "Hoe kort pijn 'nieuw' heet, staat er niet, en evenmin of kanker van lang geleden of genezen kanker ook "
        "voorgeschiedenis is. Bijna iedere eerste rugpijn is nieuw, zodat de lijst dan weinig onderscheidt.",
        "For how long pain is 'new' is not said, nor whether cancer of long ago or cured cancer is a history too. "
        "Almost every first back pain is new, so that the list then tells little apart.",
    ),
    we_do=Text(
        "Nieuw is: niet een klacht die de patiënt al langer kent. Elke maligniteit telt, ook van jaren geleden.",
        "New is: not a complaint that the patient has known for longer. Every malignancy counts, also of years ago.",
    ),
    proposal=Text(
        "Geef bij 'nieuw' een duur, en zeg of een maligniteit die als genezen geldt nog meetelt.",
        "Give 'new' a duration, and say whether a malignancy that is held to be cured still counts.",
    ),
    touches=(imaging_warranted,),
    shown_by=all_of(
        with_malignancy,
        is_true(symptoms.spinal_pain),
        is_true(symptoms.pain_new),
        is_false(symptoms.pain_at_night),
        is_false(symptoms.pain_progressive),
        is_false(symptoms.spinal_tenderness),
        is_false(symptoms.pain_severe_in_all_postures),
        is_false(symptoms.pain_between_shoulder_blades),
        not_(condition_moderate_or_poor),
    ),
)

no_figure_for_bilateral = Conflict(
    id="GAP-SYMPTOMS-5",
    kind="gap",
    sources=(
        Place("symptoms", 13621, 247, "d21de4b610fd9e0873a57f95a0fd8fc3c4a34a4fecaf9638025eded20aad42d2"),
        Place("symptoms", 13869, 117, "8adeb1d36fed8ba10b2c6ffdd6b5833d063160e042ac8311e26ebbaee244f8bf"),
    ),
    problem=Text(
        "Dubbelzijdige radiculaire pijn of uitval geeft volgens de tekst een grotere kans op MESCC, maar een cijfer "
        "ontbreekt. Tussen de genoemde groepen (tot 10, vanaf 20, tot 30, vanaf 40, tot 50, vanaf 65%) zijn gaten, en "
        "voor combinaties van verschijnselen is er niets.",
        "Bilateral radicular pain or deficit means a higher probability of MESCC by the text, but a figure is lacking. "
        "Between the groups named (up to 10, from 20, up to 30, from 40, up to 50, from 65%) are gaps, and for "
        "combinations of findings there is nothing.",
    ),
    we_do=Text(
        "Dubbelzijdig krijgt het cijfer van eenzijdig; een apart advies meldt dat de kans groter is. Het sterkste "
        "verschijnsel bepaalt het cijfer.",
        "Bilateral gets the figure of unilateral; a separate advice says that the probability is higher. The strongest "
        "finding decides the figure.",
    ),
    proposal=Text(
        "Geef een kans bij dubbelzijdige radiculaire pijn en bij dubbelzijdige uitval, met bron.",
        "Give a probability for bilateral radicular pain and for bilateral deficit, with a source.",
    ),
    touches=(mescc_probability, bilateral_means_extensive_growth),
    shown_by=all_of(
        any_of(is_(symptoms.radicular_pain, "bilateral"), is_(neurology.radicular_deficit, "bilateral")),
        concludes(mescc_probability, "20-30", "40-50"),
    ),
)

alarm_lists_differ = Conflict(
    id="AMB-54",
    kind="contradiction",
    sources=(
        Place("symptoms", 12099, 197, "e0b3328cae4f0c7df522abfa87bf9cc25ba48c5302febb0725094091228026cb"),
        Place("symptoms", 12300, 79, "d2fbbb129e8974df85375a6d52db8921d7ae3550157d99b9eb57a00cb76ba408"),
        Place("symptoms", 12576, 92, "8d8738e62a0a34c89ca7751b7779c2bdcad330965bdb2c51c2bb87e93e480873"),
        Place("appendices", 240744, 41, "d71c6b9e3946bab544d8d9e52343ac558b7c10fbdc6e2a3507e854e6b4972d4a"),
        Place("appendices", 245023, 143, "532d1a4440807bde09c1c713b2677ce47e5f7dffe83e160b2a8c33dc2eb000c7"),
    ),
    problem=Text(
        "De lijsten verschillen. Het hoofdstuk noemt vijf alarmsymptomen en twee verdachte vormen van pijn; bijlage 2 "
        "noemt pijn die bij liggen erger wordt, bijlage 3 pijn in liggende houding die weggaat bij overeind komen. Het "
        "hoofdstuk ziet pijn bij overeind komen juist als teken van instabiliteit.",
        "The lists differ. The chapter names five alarm symptoms and two suspicious kinds of pain; appendix 2 names "
        "pain that worsens on lying down, appendix 3 pain while lying that goes on getting up. The chapter takes pain "
        "on getting up as a sign of instability.",
    ),
    we_do=Text(
        "De lijst van het hoofdstuk beslist. Pijn bij liggen telt alleen als nachtelijke pijn; de bijlagen blijven "
        "voorlichting.",
        "The list of the chapter decides. Pain on lying counts as pain at night only; the appendices stay information.",
    ),
    proposal=Text(
        "Gebruik in hoofdstuk en bijlagen dezelfde lijst, en zeg of pijn die bij liggen erger wordt erbij hoort.",
        "Use the same list in chapter and appendices, and say whether pain that worsens on lying down belongs to it.",
    ),
    touches=(imaging_warranted, image_with_alarm_symptom, mechanical_pain_suggests_instability),
)

moderate_condition_as_alarm = Conflict(
    id="AMB-55",
    kind="undefined_word",
    sources=(Place("symptoms", 12099, 197, "e0b3328cae4f0c7df522abfa87bf9cc25ba48c5302febb0725094091228026cb"),),
    problem=Text(
        "'Een matige conditie' is een alarmsymptoom zonder maat, en veel mensen met kanker hebben die. Een slechte "
        "conditie staat er niet bij.",
        "'A moderate condition' is an alarm symptom without a measure, and many people with cancer have it. A poor "
        "condition is not named.",
    ),
    we_do=Text(
        "Matig of slecht volgens de arts, of anders een Karnofsky-score onder 80. Dit alleen is bij rugpijn genoeg "
        "voor "
        "beeldvorming.",
        "Moderate or poor by the clinician's judgement, or otherwise a Karnofsky score below 80. With back pain this "
        "alone is enough for imaging.",
    ),
    proposal=Text(
        "'Een achteruitgaande conditie (Karnofsky 70 of lager)', of schrap dit alarmsymptoom.",
        "'A declining condition (Karnofsky 70 or lower)', or delete this alarm symptom.",
    ),
    touches=(imaging_warranted, image_with_alarm_symptom),
    shown_by=all_of(
        with_malignancy,
        suspicious_local_pain,
        condition_moderate_or_poor,
        is_false(symptoms.pain_new),
        is_false(symptoms.pain_at_night),
        is_false(symptoms.pain_progressive),
        is_false(symptoms.spinal_tenderness),
        is_false(symptoms.pain_severe_in_all_postures),
        is_false(symptoms.pain_between_shoulder_blades),
    ),
)

# --- Differential diagnosis ---

pain_and_deficit_both_lead = Conflict(
    id="GAP-DIFFERENTIAL-1",
    kind="undefined_word",
    sources=(
        Place("differential", 17237, 352, "4751c3510c3c92b4b8dd69969a60ecd5d4b73a53f2760cfa1f9f5e8cf0b725f9"),
        Place("differential", 17593, 582, "55bab34a456f4dbe4857c5a40950e463adf9d24dc6b379ddde0788015f9559c9"),
    ),
    problem=Text(
        "Er is een lijst voor als de pijn 'op de voorgrond' staat en een voor als de uitval dat doet. Wie beide heeft, "
        "valt onder geen van beide of onder allebei; een epiduraal abces, dat vaak met pijn begint, staat alleen in de "
        "tweede.",
        "There is a list for when pain 'leads' and one for when the deficit does. Whoever has both falls under neither "
        "or under both; an epidural abscess, which often begins with pain, stands in the second list only.",
    ),
    we_do=Text(
        "De pijnlijst verschijnt bij rugpijn die de MRI niet verklaart, de uitvallijst bij uitval zonder zichtbare "
        "compressie; bij beide dus allebei.",
        "The list for pain appears with back pain that the MRI does not explain, the list for deficit with a deficit "
        "without visible compression; with both, hence both.",
    ),
    proposal=Text(
        "'Bij pijn en uitval samen gelden beide lijsten', en noem het epidurale abces ook bij pijn.",
        "'With pain and deficit together both lists hold', and name the epidural abscess under pain too.",
    ),
    touches=(other_causes_of_pain, other_causes_of_deficit),
    shown_by=all_of(with_malignancy, is_true(symptoms.spinal_pain), deficit),
)

CONFLICTS: tuple[Conflict, ...] = (
    layout_lost_in_sentences,
    withdrawn_yet_referred_to,
    wrong_letter_of_the_figure,
    age_of_an_adult,
    which_haematological_tumours,
    burden_does_not_add_up,
    epidural_without_a_vertebra,
    compression_by_signs_alone,
    cauda_syndrome_without_pain,
    incomplete_lesion_undefined,
    several_roots_or_cauda,
    symptomatic_undefined,
    few_bone_metastases_or_few_metastases,
    at_once_or_within_two_weeks,
    when_is_it_a_radicular_syndrome,
    neck_pain_unnamed,
    how_new_and_how_long_ago,
    no_figure_for_bilateral,
    alarm_lists_differ,
    moderate_condition_as_alarm,
    pain_and_deficit_both_lead,
)
