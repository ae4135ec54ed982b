"""Radiotherapy or surgery: the question, the lists, the evidence on pain and on walking, and what it is worth."""

from wervelwijzer.guideline.patient_selection import (
    CONDITIONS,
    conditions_met,
    severe_mechanical_pain_exception,
    surgeon_judges_feasibility,
    surgery_after_failed_radiotherapy,
    surgery_for_decline_under_radiotherapy,
    surgery_for_instability,
    surgery_indicated,
)
from wervelwijzer.guideline.strengths import (
    CONCLUSION,
    CONSIDERATION,
    INDICATIONS,
    LITERATURE,
    PLAUSIBLE,
    WORKING_GROUP,
)
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

# --- The question, and the headings of the two lists ---

QUESTION_AND_LISTS = (
    Passage(
        id="SEL-Q01",
        section="patient_selection",
        sources=(
            Place("patient_selection", 44012, 224, "3267d3fa92d9059c60235a93ffc588c9c51e3f84f08687db53ec69bc481b3c23"),
        ),
        title=Text("Uitgangsvraag", "Key question"),
        says=Text(
            "Wanneer begint men bij wervelmetastasen met behandelen, en aan welke criteria is te zien wie voor welke "
            "behandeling in aanmerking komt?",
            "When should treatment of vertebral metastases begin, and by which criteria is a patient eligible for "
            "which treatment?",
        ),
    ),
    Passage(
        id="SEL-02-LIST",
        section="patient_selection",
        sources=(
            Place("patient_selection", 44663, 160, "8853d9bb71242549e703800a605d1756ccee9b8ace48a8683f267f637ced85fd"),
            Place("patient_selection", 61853, 98, "ec48df773f8346d3dea4e77c55c0ee91ae75d23355227a322d61efcb94e2736d"),
        ),
        title=Text("Indicaties voor chirurgie", "Indications for surgery"),
        says=Text(
            "Bij pijn en/of uitval door wervelmetastasen gaat chirurgie voor zodra één van drie situaties zich "
            "voordoet; ze kunnen samengaan.",
            "With pain and/or a deficit from vertebral metastases surgery comes first as soon as one of three "
            "situations arises; they can coincide.",
        ),
        items=(
            Text("een instabiele wervelkolom", "an unstable spine"),
            Text(
                "pijn en/of uitval die na bestraling terugkomt of toeneemt, terwijl een verdere dosis niet kan of "
                "niets zal opleveren",
                "pain and/or a deficit that returns or worsens after radiotherapy, while a further dose is "
                "impossible or will achieve nothing",
            ),
            Text(
                "neurologische achteruitgang door progressieve MESCC ondanks bestraling en corticosteroïden",
                "neurological decline from progressive MESCC in spite of radiotherapy and corticosteroids",
            ),
        ),
        strength=WORKING_GROUP,
        computed_by=(
            surgery_indicated,
            surgery_for_instability,
            surgery_after_failed_radiotherapy,
            surgery_for_decline_under_radiotherapy,
        ),
    ),
    Passage(
        id="SEL-05-LIST",
        section="patient_selection",
        sources=(
            Place("patient_selection", 45453, 99, "1bd3c7e63651ea195cdbebb79a6740682f9231371a2ead46250638241737a649"),
            Place("patient_selection", 62558, 17, "a9a99ce56aba3c2fa129756e9d29ccf018279dbd790a925deebc57c43166c6da"),
        ),
        title=Text("Voorwaarden voor chirurgie", "Conditions for surgery"),
        says=Text(
            "Een operatie kan pas als aan zeven voorwaarden tegelijk is voldaan.",
            "An operation is possible only when seven conditions are met together.",
        ),
        strength=WORKING_GROUP,
        computed_by=(conditions_met, *CONDITIONS),
    ),
)

# --- What treatment is for ---

AIM_OF_TREATMENT = (
    Passage(
        id="SEL-L01",
        section="patient_selection",
        sources=(
            Place("patient_selection", 47793, 551, "fb5e1d5eeee9b4d07267799e06a207826dc64657c7936460423b25d347ee9506"),
        ),
        says=Text(
            "Wervelmetastasen betekenen bijna altijd dat de patiënt niet meer te genezen is; uitzonderingen zijn "
            "tumoren die met chemotherapie te genezen zijn, zoals non-Hodgkinlymfoom en kiemceltumoren. Behandelen "
            "is dan meestal palliatief: zo lang mogelijk leven met een zo goed mogelijke kwaliteit. Die kwaliteit is "
            "de belangrijkste maat voor het resultaat.",
            "Vertebral metastases nearly always mean that cure is out of reach; exceptions are tumours curable by "
            "chemotherapy, such as non-Hodgkin lymphoma and germ cell tumours. Treatment is then mostly palliative: "
            "as long a life as possible with as good a quality as possible. That quality is the main measure of the "
            "result.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L02",
        section="patient_selection",
        sources=(
            Place("patient_selection", 48345, 144, "25a12f7a3081e0512c4e5d94e3d80a510d7cf605964878732c0c3f4dc20e134c"),
        ),
        says=Text(
            "Of en hoe men behandelt, wordt mede bepaald door wat de patiënt wil, hoe ver de ziekte is uitgebreid, "
            "hoe de conditie is en wat de prognose is.",
            "Whether and how to treat depends among other things on what the patient wants, the extent of disease, "
            "the condition and the prognosis.",
        ),
        strength=LITERATURE,
        not_computed=Text(
            "De tekst geeft deze vier geen gewicht. Uitgebreidheid, conditie en prognose werken door in de "
            "afzonderlijke voorwaarden; de wens van de patiënt hoort in het gesprek en is geen gegeven van dit "
            "systeem.",
            "The text gives these four no weight. Extent, condition and prognosis act through the separate "
            "conditions; the patient's wish belongs in the conversation and is no fact of this system.",
        ),
    ),
    Passage(
        id="SEL-L03",
        section="patient_selection",
        sources=(
            Place("patient_selection", 49008, 244, "9e56e413ee757e21864d1fb0b2a81ab55316c2cc166604e6348f773ecdbeacfa"),
        ),
        says=Text(
            "Wervelmetastasen geven pijn, neurologische uitval of beide. Welke klachten dat zijn en hoe erg, hangt "
            "af van de mate van botdestructie en van de plaats in de wervel: lichaam, pedikel, boog of "
            "dwarsuitsteeksel.",
            "Vertebral metastases cause pain, neurological deficit or both. Which symptoms occur, and how severe "
            "they are, depends on how much bone is destroyed and where in the vertebra: body, pedicle, arch or "
            "transverse process.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L04",
        section="patient_selection",
        sources=(
            Place("patient_selection", 49416, 220, "5ac24241aaefa1d11b6bb5d7df8cbc6244c776ea39b09395a1f1ade0d0646165"),
        ),
        says=Text(
            "Behandeling van de ziekte zelf heeft drie doelen: minder pijn, behoud of herstel van functie, en een "
            "wervelkolom die stabiel blijft of weer wordt.",
            "Treatment of the disease itself has three aims: less pain, function kept or regained, and a spine that "
            "stays or becomes stable.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L05",
        section="patient_selection",
        sources=(
            Place("patient_selection", 49637, 258, "431da9604faf5b92e313827db9113a8a9ded4c4a90ec107fb791becffbf486a4"),
        ),
        says=Text(
            "Asymptomatische MESCC komt soms aan het licht op beelden die voor iets anders zijn gemaakt, zoals de "
            "evaluatie van systemische therapie of de plannings-CT voor bestraling elders.",
            "Asymptomatic MESCC sometimes shows up on images made for something else, such as evaluation of systemic "
            "therapy or the planning CT for radiotherapy elsewhere.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L06",
        section="patient_selection",
        sources=(
            Place("patient_selection", 49896, 545, "3c0ab23cb3c938e2797ec1b23d2d0ab5e54c76cee2a654626af874c722eedea0"),
        ),
        says=Text(
            "Radiotherapie en chirurgie zijn de voornaamste lokale mogelijkheden als wervelmetastasen klachten "
            "geven. Het hoofdstuk bespreekt wat zij doen tegen pijn en uitval, hoe ertussen te kiezen, en wat te "
            "doen bij asymptomatische metastasen om uitval te voorkomen; systemische therapie heeft een eigen "
            "hoofdstuk.",
            "Radiotherapy and surgery are the main local options in symptomatic vertebral metastases. The chapter "
            "discusses what they do for pain and deficit, how to choose between them, and what to do about "
            "asymptomatic metastases so as to prevent a deficit; systemic therapy has a chapter of its own.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L07",
        section="patient_selection",
        sources=(
            Place("patient_selection", 50443, 105, "cd0b552b4620be4acfe9bf26e22be24cf8709e37b9199b2347cfcdf8fe32ad92"),
        ),
        says=Text(
            "Het literatuuronderzoek vond 443 artikelen; 33 daarvan zijn op hun samenvatting uitgekozen.",
            "The search found 443 articles; 33 were selected on their abstracts.",
        ),
        strength=LITERATURE,
    ),
)

# --- 1. Pain ---

PAIN = (
    Passage(
        id="SEL-24",
        section="patient_selection",
        sources=(
            Place("patient_selection", 50558, 223, "ed105bf49731d8d7b7702b51275434302b80c7940412e0915a3c39e3acdcec64"),
        ),
        says=Text(
            "Van 342 patiënten met rugpijn door wervelmetastasen en zonder uitval had 73% na radiotherapie minder "
            "klachten (Van der Linden 2005).",
            "Of 342 patients with back pain from vertebral metastases and without a deficit 73% had fewer symptoms "
            "after radiotherapy (Van der Linden 2005).",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L08",
        section="patient_selection",
        sources=(
            Place("patient_selection", 50782, 147, "a7457cd0fff412a51e92469737f5735a822ec52637f692ece4b134fb0d17b502"),
        ),
        says=Text(
            "Goed onderzoek naar het effect van een operatie op pijn bestaat niet voor patiënten zonder "
            "neurologische klachten.",
            "There is no good research into the effect of surgery on pain in patients without neurological symptoms.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-22-PAIN",
        section="patient_selection",
        sources=(
            Place("patient_selection", 50930, 308, "d09d17959dd8270f9e20fe7d93e8832e5063233885e3e5d603a52d5b112839b5"),
        ),
        says=Text(
            "Meta-analyse van Klimo (2005) bij myelumcompressie: minder pijn bij 90% (71-100%) van de geopereerden "
            "tegen 70% (54-83%) van wie alleen werd bestraald.",
            "Meta-analysis by Klimo (2005) in cord compression: less pain in 90% (71-100%) of those operated on "
            "against 70% (54-83%) of those only irradiated.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L09",
        section="patient_selection",
        sources=(
            Place("patient_selection", 51239, 361, "9a4809de86707650479c553aba3ca07826f11089da12309fd82cc3866ec14e3d"),
        ),
        says=Text(
            "In de gerandomiseerde studie van Patchell (101 patiënten met uitval; operatie plus bestraling tegen "
            "alleen bestraling) hadden geopereerden significant minder corticosteroïden en opioïden nodig, als "
            "indirecte maat voor pijn. Tegen pijn lijken dus beide behandelingen te werken.",
            "In Patchell's randomised trial (101 patients with a deficit; surgery plus radiotherapy against "
            "radiotherapy alone) those operated on needed significantly less corticosteroids and opioids, an "
            "indirect measure of pain. Both treatments thus seem to work against pain.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-19",
        section="patient_selection",
        sources=(
            Place("patient_selection", 51994, 537, "ee9d34cd6ae6be987f7dc88a9d40b04d3bb24daa66a6c40ff37378f5dd7accef"),
        ),
        says=Text(
            "Twee tot drie maanden na bestraling remineraliseert het bot, zoals ook na chemotherapie of "
            "bisfosfonaten; of het daarmee weer stevig wordt, is niet goed onderzocht. Bij snel toenemende inzakking "
            "en instabiliteit, waarbij ook botstukken het myelum bedreigen, wordt bestraling onvoldoende geacht.",
            "Two to three months after radiotherapy bone remineralises, as it does after chemotherapy or "
            "bisphosphonates; whether this restabilises the bone is insufficiently studied. With rapidly progressive "
            "collapse and instability, where bone fragments also threaten the cord, radiotherapy is thought "
            "insufficient.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L10",
        section="patient_selection",
        sources=(
            Place("patient_selection", 52532, 128, "82153abbce08311caa5b51746ad91b849cc5340d6ebfbe234962535202c45488"),
        ),
        says=Text(
            "Vaststellen hoe instabiel een wervel is, en daar de behandeling op kiezen, is lastig.",
            "To establish how unstable a vertebra is, and to choose treatment by it, is hard.",
        ),
        strength=LITERATURE,
        not_computed=Text(
            "De tekst geeft geen maat; de stabiliteit is hier een oordeel van de arts.",
            "The text gives no measure; stability is the clinician's judgement here.",
        ),
    ),
)

# --- 2. Neurological deficit: the one randomised trial ---

PATCHELL = (
    Passage(
        id="SEL-L11",
        section="patient_selection",
        sources=(
            Place("patient_selection", 52701, 640, "37d182b59a49dad3b2a7b4ecbee389302e8afb981a7a7428ac11f5f963d72847"),
        ),
        says=Text(
            "Er is één gerandomiseerde studie bij symptomatische myelumcompressie: operatie gevolgd door 10 x 3 Gy "
            "tegen bestraling alleen (Patchell 2005). De deelnemers waren uitgezocht: goede conditie, naar schatting "
            "meer dan 3 maanden te leven, geen radiosensitieve tumor (lymfoom, myeloom, kiemceltumor), compressie op "
            "één niveau. Gemeten werd vooral of zij na de behandeling konden lopen; verder continentie, functie, "
            "kracht, gebruik van corticosteroïden en opioïden, en overleving.",
            "There is one randomised trial in symptomatic cord compression: surgery followed by 10 x 3 Gy against "
            "radiotherapy alone (Patchell 2005). Participants were selected: good condition, an estimated life "
            "expectancy over 3 months, no radiosensitive tumour (lymphoma, myeloma, germ cell tumour), compression "
            "at one level. The main measure was walking after treatment; further continence, function, strength, use "
            "of corticosteroids and opioids, and survival.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-20-GROUPS",
        section="patient_selection",
        sources=(
            Place("patient_selection", 53342, 449, "dfb80f2c058cf8ad84db5c7d7bb39ffe145cdaddb50a69590b17b9cc102508c3"),
        ),
        says=Text(
            "In tien jaar (1992-2002) deden 101 patiënten mee: 50 met operatie plus bestraling (van wie 4 niet of "
            "niet volledig bestraald) en 51 met bestraling (van wie 1 vooraf en 10 bij verslechtering tijdens de "
            "bestraling toch zijn geopereerd). Mediane follow-up 102 tegen 93 dagen.",
            "In ten years (1992-2002) 101 patients took part: 50 with surgery plus radiotherapy (4 of them not or "
            "not fully irradiated) and 51 with radiotherapy (1 of them operated on beforehand and 10 on decline "
            "during radiotherapy). Median follow-up 102 against 93 days.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-20",
        section="patient_selection",
        sources=(
            Place("patient_selection", 53792, 572, "f26fe3dcf7cb40605cfab38338f6a871e8d506c7166a27199e904b9eec11e162"),
        ),
        says=Text(
            "Patchell, lopen na de behandeling: 84% met operatie tegen 57% zonder (OR 6,2; 95%-BI 2,0-19,8; "
            "p=0,001); bij wie vooraf liep 94% tegen 74% (p=0,024). Het lopen bleef mediaan 122 tegen 13 dagen "
            "behouden (p=0,003), en opereren voorspelde dat in de multivariate analyse onafhankelijk.",
            "Patchell, walking after treatment: 84% with surgery against 57% without (OR 6.2; 95% CI 2.0-19.8; "
            "p=0.001); in those who walked before 94% against 74% (p=0.024). Walking was kept for a median of 122 "
            "against 13 days (p=0.003), and surgery predicted this independently in the multivariate analysis.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-20-SECONDARY",
        section="patient_selection",
        sources=(
            Place("patient_selection", 54365, 493, "d1ab4ecdf7fa0cf3044a32f890b6ed698e0a13ce29defff61ea00a4bd404f2e8"),
        ),
        says=Text(
            "Patchell, overige uitkomsten met operatie tegen zonder: betere continentie (p=0,016), kracht (p=0,001) "
            "en functie (p=0,0006), minder dexamethason (p=0,0093) en opioïden (p=0,002); mediane overleving 126 "
            "tegen 100 dagen (p=0,033); sterfte binnen 30 dagen 6% tegen 14% (p=0,32); opname in beide groepen "
            "mediaan 10 dagen.",
            "Patchell, other outcomes with surgery against without: better continence (p=0.016), strength (p=0.001) "
            "and function (p=0.0006), less dexamethasone (p=0.0093) and opioids (p=0.002); median survival 126 "
            "against 100 days (p=0.033); death within 30 days 6% against 14% (p=0.32); admission a median of 10 "
            "days in both groups.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L12",
        section="patient_selection",
        sources=(
            Place("patient_selection", 54859, 709, "fc161e0aaaf58d0ebab97358847b4305f8b33cd54f9faf947fc8983b8754deee"),
        ),
        says=Text(
            "Bezwaren tegen deze studie: weinig patiënten, een lange looptijd, strenge selectie en grotendeels één "
            "chirurg. De bestraalde groep deed het matig (bijna de helft kon daarna niet lopen) vergeleken met ander "
            "onderzoek, en selectiebias is waarschijnlijk groot. De uitkomst geldt alleen voor de weinigen die aan "
            "de inclusiecriteria voldoen; een instabiele wervelkolom is niet apart bekeken.",
            "Objections to this trial: few patients, a long period, strict selection and largely one surgeon. The "
            "irradiated group did only moderately well (nearly half could not walk afterwards) compared with other "
            "research, and selection bias is probably large. The outcome holds only for the few who meet the "
            "inclusion criteria; an unstable spine was not analysed separately.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-21",
        section="patient_selection",
        sources=(
            Place("patient_selection", 55569, 115, "a103d70950d7b04a841d5839e3927feafd179555ff3970b0cb4f3ecfc5c2134f"),
        ),
        says=Text(
            "Een latere analyse van dezelfde gegevens vond alleen onder de 65 jaar baat bij opereren (Chi 2009).",
            "A later analysis of the same data found a benefit of surgery only below the age of 65 (Chi 2009).",
        ),
        strength=LITERATURE,
        not_computed=Text(
            "De werkgroep maakt leeftijd niet tot voorwaarde; het systeem dus ook niet.",
            "The working group does not make age a condition; nor does this system.",
        ),
    ),
)

# --- 2. Neurological deficit: reviews and meta-analyses ---

REVIEWS = (
    Passage(
        id="SEL-L13",
        section="patient_selection",
        sources=(
            Place("patient_selection", 55686, 303, "35dfaf45ac933e0c94ee92ee1ca220cc0229056fd207a8cab2bbbf4b88d6f911"),
        ),
        says=Text(
            "Verder zijn er vijf meta-analyses en systematische reviews (Lee, Kim, Loblaw, George, Klimo) en een "
            "vergelijking door Rades bij 65-plussers.",
            "There are also five meta-analyses and systematic reviews (Lee, Kim, Loblaw, George, Klimo) and a "
            "comparison by Rades in those over 65.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-22-LEE",
        section="patient_selection",
        sources=(
            Place("patient_selection", 55991, 582, "577982bc741cdea44561cc999b1eba9b022559bc543a090d8453f0db903e9dc7"),
        ),
        says=Text(
            "Lee (2014), vijf vergelijkende studies uit 2005-2013, 238 geopereerde en bestraalde tegen 1137 alleen "
            "bestraalde patiënten: meer herstel van mobiliteit (RR 1,43; 95%-BI 1,14-1,78), en vaker in leven na 3 "
            "maanden (RR gedrukt als 1,11; 95%-BI 1,09-1,33) en ook na 6 maanden (RR 1,32; 95%-BI 1,12-1,56).",
            "Lee (2014), five comparative studies from 2005-2013, 238 patients with surgery and radiotherapy against "
            "1137 with radiotherapy alone: more recovery of mobility (RR 1.43; 95% CI 1.14-1.78), and more often "
            "alive at 3 months (RR printed as 1.11; 95% CI 1.09-1.33) and at 6 months (RR 1.32; 95% CI 1.12-1.56).",
        ),
        strength=LITERATURE,
        reading=Text(
            "De RR van 1,11 past niet bij zijn interval (midden ongeveer 1,20) en is vermoedelijk een drukfout.",
            "The RR of 1.11 does not fit its interval (centre about 1.20) and is presumably a misprint.",
        ),
    ),
    Passage(
        id="SEL-L14",
        section="patient_selection",
        sources=(
            Place("patient_selection", 56574, 884, "66d55ebf2d2c501c63b20c2162596553c573642dcb7cc10d233f62dc3e095516"),
        ),
        says=Text(
            "De aantallen van Lee komen volgens de richtlijn vooral van Patchell en Zaikova. Zaikova keek terug op "
            "903 patiënten (58 geopereerd, 845 bestraald), ook zonder myelumcompressie; Falavigna telde 32 "
            "patiënten. De studies van Rades (324 en 201 patiënten, op 11 prognostische factoren gematcht) vonden "
            "geen significant verschil. Boven Patchell voegt deze meta-analyse dus niets toe ten gunste van opereren.",
            "By the guideline Lee's numbers come mainly from Patchell and Zaikova. Zaikova looked back on 903 "
            "patients (58 operated on, 845 irradiated), also without cord compression; Falavigna counted 32 "
            "patients. The studies by Rades (324 and 201 patients, matched on 11 prognostic factors) found no "
            "significant difference. Beyond Patchell this meta-analysis thus adds nothing in favour of surgery.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-22-KIM",
        section="patient_selection",
        sources=(
            Place("patient_selection", 57459, 743, "30b33c2ea5451eb7bb4b49d969f6b002f43f51f2f091cc7d2a1377827d894d52"),
        ),
        says=Text(
            "Kim (2012), 33 studies uit 1970-2007 met elk minstens 25 patiënten en mobiliteit als uitkomst, zonder "
            "studies van alleen laminectomie; 1249 patiënten met operatie plus bestraling en 1246 met bestraling. "
            "Herstel van mobiliteit 64% tegen 29%, minder pijn 88% tegen 74%, mediane overleving 17 tegen 3 maanden "
            "(significantie niet gegeven).",
            "Kim (2012), 33 studies from 1970-2007 with at least 25 patients each and mobility as an outcome, "
            "without studies of laminectomy alone; 1249 patients with surgery plus radiotherapy and 1246 with "
            "radiotherapy. Recovery of mobility 64% against 29%, less pain 88% against 74%, median survival 17 "
            "against 3 months (significance not given).",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L15",
        section="patient_selection",
        sources=(
            Place("patient_selection", 58203, 529, "85d007c84f0054d10be34bd9df2f21fd1aaf88101572ca9e6d52ffabbe1432fe"),
        ),
        says=Text(
            "Loblaw werkte een eerdere review bij over 2005-2011: Patchell, de meta-analyse van Klimo en vijf "
            "retrospectieve studies. Twee daarvan zijn die van Rades; de andere drie gaan over alleen chirurgie "
            "(Chaichana, Tancioni) of alleen radiotherapie (Freundt).",
            "Loblaw updated an earlier review over 2005-2011: Patchell, Klimo's meta-analysis and five retrospective "
            "studies. Two of these are those by Rades; the other three concern surgery alone (Chaichana, Tancioni) "
            "or radiotherapy alone (Freundt).",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L16",
        section="patient_selection",
        sources=(
            Place("patient_selection", 58733, 296, "83c0531c93e7e1c5a5b59cf936c131f9762685c9c2a9bdf644615a2e53af8054"),
        ),
        says=Text(
            "De Cochrane-review van George (2008) bevat Patchell en een studie van Young uit 1980, die hier niet "
            "meetelt omdat de patiënten alleen een laminectomie kregen.",
            "The Cochrane review by George (2008) contains Patchell and a study by Young from 1980, which does not "
            "count here because its patients only had a laminectomy.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-22-KLIMO",
        section="patient_selection",
        sources=(
            Place("patient_selection", 59030, 290, "f43c42a11be47427276f99dde429cd0ea6429ffc317bc6dd57af27c03e552389"),
        ),
        says=Text(
            "Klimo (2005), publicaties uit 1980-2003: 999 patiënten met operatie plus bestraling (24 studies) tegen "
            "543 met bestraling (4 studies); herstel van mobiliteit 85% tegen 64%.",
            "Klimo (2005), publications from 1980-2003: 999 patients with surgery plus radiotherapy (24 studies) "
            "against 543 with radiotherapy (4 studies); recovery of mobility 85% against 64%.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L17",
        section="patient_selection",
        sources=(
            Place("patient_selection", 59321, 794, "03e31da3f8ff1d7c2bf44e83524b8d71197a3e6ee3ed626be1d4e3b0d4aff283"),
        ),
        says=Text(
            "Deze overzichten vergelijken bijna alleen indirect, met waarschijnlijk gunstiger patiënten in de "
            "chirurgische groepen; de vergelijking met alleen bestralen is daarom ongeldig, en grote verschillen in "
            "overleving wijzen op ongelijke prognose. Kwaliteit van leven, complicaties en neurologisch herstel zijn "
            "nauwelijks bekeken; meestal telde alleen ambulantie, waarvoor staan of lopen met hulpmiddelen al genoeg "
            "kon zijn.",
            "These overviews compare almost only indirectly, with probably more favourable patients in the surgical "
            "groups; the comparison with radiotherapy alone is therefore invalid, and large differences in survival "
            "point to unequal prognosis. Quality of life, complications and neurological recovery were hardly looked "
            "at; mostly only ambulation counted, for which standing or walking with aids could be enough.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-21-RADES",
        section="patient_selection",
        sources=(
            Place("patient_selection", 60116, 383, "e60294f953500a08af6a986d030aa09cc04d5f9b81677ace2214609db6595acc"),
        ),
        says=Text(
            "Rades (2012), 65-plussers met myelumcompressie: 42 geopereerden tegen 84 alleen bestraalden, gematcht "
            "op 10 criteria. Geen significant verschil in functieherstel (21% tegen 24%) of overleving na een jaar "
            "(46% tegen 39%).",
            "Rades (2012), patients over 65 with cord compression: 42 operated on against 84 only irradiated, "
            "matched on 10 criteria. No significant difference in recovery of function (21% against 24%) or survival "
            "at one year (46% against 39%).",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L18",
        section="patient_selection",
        sources=(
            Place("patient_selection", 60501, 815, "e20ce3386757238e43cf28c4231ccd1eb3517c3591327c5bcb9c14a0d9c25322"),
        ),
        says=Text(
            "Samengevat laat de literatuur niet zien of opereren de mobiliteit beter herstelt dan bestralen. Alleen "
            "Patchell vergeleek rechtstreeks en vond verschil; de drie gematchte publicaties van Rades, uit één "
            "dataset, vonden het niet; meta-analyses die voordeel suggereren, berusten op ongelijksoortige en vaak "
            "indirecte vergelijkingen met veel kans op selectiebias.",
            "In sum the literature does not show whether surgery restores mobility better than radiotherapy. Only "
            "Patchell compared directly and found a difference; the three matched publications by Rades, from one "
            "dataset, did not; meta-analyses that suggest an advantage rest on heterogeneous and often indirect "
            "comparisons with much risk of selection bias.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="SEL-L19",
        section="patient_selection",
        sources=(
            Place("patient_selection", 61318, 533, "3c5e0aeaa2887a4bb3750bd294fa7cf21a2345c0426202027f62b8fb9a381415"),
        ),
        says=Text(
            "Er kunnen wel subgroepen met compressie en uitval zijn die van opereren beter worden. Tabel 1 zou van "
            "dertien studies tonen wie er voor chirurgie of radiotherapie werd toegelaten.",
            "There may be subgroups with compression and deficit that benefit from surgery. Table 1 was to show for "
            "thirteen studies who was admitted to surgery or radiotherapy.",
        ),
        strength=LITERATURE,
        not_computed=Text(
            "De tabel ontbreekt in de tekst die wij hebben; de subgroepen zijn dus niet te berekenen.",
            "The table is missing from the text that we have, so the subgroups cannot be computed.",
        ),
    ),
)

# --- Notes on the conditions, and asymptomatic MESCC ---

NOTES = (
    Passage(
        id="SEL-18",
        section="patient_selection",
        sources=(
            Place("patient_selection", 63634, 113, "99803ea691b2929449355e97836e4ba10afc814c628181a8c159f152ed13a609"),
        ),
        says=Text(
            "De toelichting herhaalt de voorwaarden, maar eist bij iedereen dat een ervaren chirurg binnen 24 uur "
            "kan opereren; de aanbeveling eist dat alleen bij uitval door MESCC.",
            "The rationale repeats the conditions, but asks of everyone that an experienced surgeon can operate "
            "within 24 hours; the recommendation asks it only with a deficit due to MESCC.",
        ),
        strength=LITERATURE,
        computed_by=(conditions_met,),
        reading=Text(
            "De aanbeveling gaat voor: zonder uitval door MESCC vraagt het systeem dit niet.",
            "The recommendation goes first: without a deficit due to MESCC the system does not ask this.",
        ),
    ),
    Passage(
        id="SEL-16-LIST",
        section="patient_selection",
        sources=(
            Place("patient_selection", 63753, 68, "5713c96ed5408f3a0167e2e328b0fb0a387baabb6f9e68ead2555dc3860930b8"),
        ),
        title=Text("Kanttekeningen bij de voorwaarden", "Notes on the conditions"),
        says=Text(
            "Bij twee voorwaarden, het aantal wervels en de levensverwachting, staat een kanttekening.",
            "Two conditions, the number of vertebrae and the life expectancy, carry a note.",
        ),
        strength=LITERATURE,
        computed_by=(surgeon_judges_feasibility, severe_mechanical_pain_exception),
    ),
    Passage(
        id="SEL-L20",
        section="patient_selection",
        sources=(
            Place("patient_selection", 64908, 133, "e6c68b33ee7975755165a5cd01e93a18c37365ecd62b21470476c38c4c7dbfc3"),
        ),
        says=Text(
            "Hoe lang één bepaalde patiënt nog leeft, laat zich maar heel moeilijk schatten.",
            "How long one particular patient will live is very hard to estimate.",
        ),
        strength=LITERATURE,
        not_computed=Text(
            "De levensverwachting is hier altijd een schatting van het team; een model vult haar nooit in.",
            "Life expectancy is always the team's estimate here; no model ever fills it in.",
        ),
    ),
    Passage(
        id="SEL-L21",
        section="patient_selection",
        sources=(
            Place("patient_selection", 65927, 214, "6a78a34c6185e4c5357d0d44e3c15f06cf643ba51e24a5a2278855499efc2ba8"),
        ),
        says=Text(
            "Over behandelen van toevallig gevonden MESCC zonder klachten, bijvoorbeeld bij responsmeting bij "
            "chemotherapie, is geen literatuur gevonden.",
            "No literature was found on treating MESCC without symptoms that was found by chance, for example when "
            "measuring response to chemotherapy.",
        ),
        strength=LITERATURE,
    ),
)

# --- Conclusions and considerations ---

CONCLUSIONS = (
    Passage(
        id="SEL-C01",
        section="patient_selection",
        sources=(
            Place("patient_selection", 66683, 159, "8abf92caed28a6c4315eeb67edc87a0a0bc003df3ce8e9134b73bd8b50bf3c10"),
        ),
        says=Text(
            "Radiotherapie helpt vermoedelijk tegen pijn door wervelmetastasen als er geen uitval is.",
            "Radiotherapy probably helps against pain from vertebral metastases where there is no deficit.",
        ),
        strength=INDICATIONS,
    ),
    Passage(
        id="SEL-C02",
        section="patient_selection",
        sources=(
            Place("patient_selection", 66869, 178, "825380e04406d2bc63921dcf34d499cc3f6b584f3f5de9db7cf3e5cdd9380ca3"),
        ),
        says=Text(
            "Is er naast de pijn ook uitval, dan helpen aannemelijk zowel chirurgie als radiotherapie tegen die pijn.",
            "Where there is a deficit besides the pain, it is plausible that surgery and radiotherapy both help "
            "against that pain.",
        ),
        strength=PLAUSIBLE,
    ),
    Passage(
        id="SEL-23",
        section="patient_selection",
        sources=(
            Place("patient_selection", 67081, 252, "03e07463412ad2cd4d5c83b3aebcca1da2ef9eef719b4fe814b5ecc830fdd5d5"),
        ),
        says=Text(
            "Of operatie plus bestraling de mobiliteit beter herstelt dan bestraling alleen bij myelumcompressie met "
            "uitval, is niet te zeggen.",
            "Whether surgery plus radiotherapy restores mobility better than radiotherapy alone in cord compression "
            "with a deficit cannot be said.",
        ),
        strength=CONCLUSION,
    ),
    Passage(
        id="SEL-25",
        section="patient_selection",
        sources=(
            Place("patient_selection", 67467, 556, "25ee36f8591cf6e4a7f226546ae78524470a36d894dc5b0689112d32625e410d"),
        ),
        says=Text(
            "Kunnen blijven of weer gaan lopen is ook uit oogpunt van kosteneffectiviteit een goed doel. Twee "
            "analyses van Patchell (Thomas 2006, Furlan 2012) vinden opereren bij compressie met uitval "
            "kosteneffectief; die uitkomst vraagt voorzichtigheid, want de meerwaarde boven bestralen is nog niet "
            "goed bewezen.",
            "To keep or regain walking is a good aim in terms of cost-effectiveness too. Two analyses of Patchell "
            "(Thomas 2006, Furlan 2012) find surgery in compression with a deficit cost-effective; that outcome asks "
            "for caution, for the added value over radiotherapy is not yet well proven.",
        ),
        strength=CONSIDERATION,
    ),
)

PASSAGES: tuple[Passage, ...] = (
    *QUESTION_AND_LISTS,
    *AIM_OF_TREATMENT,
    *PAIN,
    *PATCHELL,
    *REVIEWS,
    *NOTES,
    *CONCLUSIONS,
)
