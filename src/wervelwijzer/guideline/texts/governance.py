"""How the guideline came about, who stands behind it, how long it holds: appendices 7 to 16."""

from wervelwijzer.guideline.governance import document_deviation
from wervelwijzer.guideline.strengths import STATED
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

ELSEWHERE = Text(
    "De tabellen zelf zijn op de website alleen als koppeling te vinden en staan niet in de tekst.",
    "The tables themselves are only links on the website and are not in the text.",
)

withdraws_the_cord_lesion_guideline = Passage(
    id="GOV-05",
    section="governance",
    sources=(Place("scope", 157, 80, "c6dea6133b4bf37186afa205757e5fd6a165c3c4988d26b67c732459c839e4ac"),),
    says=Text(
        "Met deze richtlijn geldt de oudere richtlijn voor de dwarslaesie in de palliatieve fase niet meer, al "
        "verwijst "
        "de tekst elders nog naar een richtlijn Dwarslaesie.",
        "With this guideline the older one for the cord lesion in the palliative phase no longer holds, although the "
        "text elsewhere still refers to a guideline Dwarslaesie (cord lesion).",
    ),
)

# --- 7. The search ---

questions_searched = Passage(
    id="GOV-S01",
    section="governance",
    sources=(Place("governance", 262415, 715, "daf9f0891b745d079bddb9b827be8871e7acb836b9a00da642dc5658049f031c"),),
    title=Text("Zoekverantwoording: de drie vragen", "Account of the search: the three questions"),
    says=Text(
        "Naar drie vragen is systematisch in de literatuur gezocht.",
        "The literature was searched systematically for three questions.",
    ),
    items=(
        Text(
            "Vraag 5: hoe is de overleving zo nauwkeurig mogelijk te schatten bij wie voor operatie of bestraling in "
            "aanmerking komt?",
            "Question 5: how can survival be estimated as exactly as possible in candidates for surgery or "
            "radiotherapy?",
        ),
        Text(
            "Vraag 2: welke techniek en dosis van bestraling geven het beste resultaat (pijn, mobiliteit, morbiditeit, "
            "sterfte, kosten)?",
            "Question 2: which technique and dose of radiotherapy give the best result (pain, mobility, morbidity, "
            "mortality, cost)?",
        ),
        Text(
            "Vraag 3: geeft de ene soort operatie een beter resultaat dan de andere (mobiliteit, morbiditeit, sterfte, "
            "complicaties, progressievrije overleving)?",
            "Question 3: does one kind of operation give a better result than another (mobility, morbidity, mortality, "
            "complications, progression-free survival)?",
        ),
    ),
)

surgical_search_criteria = Passage(
    id="GOV-S02",
    section="governance",
    sources=(Place("governance", 263156, 1581, "b384f1a4006f0bcd377f5dfb75575560cc0c7d7e8e1ec58c85812114a1850276"),),
    title=Text("PICO en selectie, chirurgie", "PICO and selection, surgery"),
    says=Text(
        "De vraag over chirurgie, ontleed: spinale metastasen, de ene ingreep tegenover de andere (anterieur of "
        "posterieur; piecemeal of en bloc), met wie en wat er werd opgenomen.",
        "The question on surgery taken apart: spinal metastases, one operation against the other (anterior or "
        "posterior; piecemeal or en bloc), and what was included.",
    ),
    items=(
        Text(
            "Patiënten: spinale metastasen, cervicaal tegenover niet cervicaal, onderscheiden naar primaire tumor, "
            "conditie, andere metastasen, plaats, resterende systemische opties, geslacht, leeftijd en prognose.",
            "Patients: spinal metastases, cervical against not cervical, told apart by primary tumour, condition, "
            "other "
            "metastases, location, remaining systemic options, sex, age and prognosis.",
        ),
        Text(
            "Uitkomsten: lopen, morbiditeit (wond, infectie), pijn en pijnstilling of dexamethason, neurologische "
            "scores, sterfte en overleving, functioneren, Henderson-classificatie, continentie.",
            "Outcomes: walking, morbidity (wound, infection), pain with painkillers or dexamethasone, neurological "
            "scores, mortality and survival, functioning, Henderson classification, continence.",
        ),
        Text(
            "Opzet: prospectief met gelijktijdige controlegroep; tussen haakjes ook overzichten, RCT, CCT en "
            "retrospectieve cohorten.",
            "Design: prospective with a concurrent control group; in brackets also reviews, RCT, CCT and retrospective "
            "cohorts.",
        ),
        Text(
            "Engelstalig, volledig gepubliceerd en beoordeeld door vakgenoten, van 2003 tot februari 2014, met "
            "gegevens van beide vergeleken groepen.",
            "In English, published in full after peer review, from 2003 to February 2014, with data of both groups "
            "compared.",
        ),
    ),
)

golden_hits = Passage(
    id="GOV-S03",
    section="governance",
    sources=(Place("governance", 264751, 1548, "dbbb758d888b8df07aead9f491fb7f3d04bff074d92a2bc9359abb4bb2359f38"),),
    title=Text("Golden hits", "Golden hits"),
    says=Text(
        "Drie artikelen die vooraf als ijkpunt waren aangewezen, haalden de selectie uiteindelijk niet.",
        "Three papers named beforehand as a touchstone were in the end not selected.",
    ),
    items=(
        Text(
            "Fehlings en anderen, Spine 2009: overzicht over de cervicale wervelkolom, of de plaats de beslissing tot "
            "opereren en de benadering beïnvloedt.",
            "Fehlings and others, Spine 2009: review on the cervical spine, whether the region influences the decision "
            "to operate and the approach.",
        ),
        Text(
            "Choi en anderen, Eur Spine J 2010: overzicht van indelingen en chirurgische indicaties, consensus van de "
            "Global Spine Tumour Study Group.",
            "Choi and others, Eur Spine J 2010: review of classifications and surgical indications, a consensus of the "
            "Global Spine Tumour Study Group.",
        ),
        Text(
            "Chong en anderen, Spine J 2012: 105 opeenvolgende patiënten met thoracale compressie, decompressie en "
            "stabilisatie van achteren, achteraf geanalyseerd.",
            "Chong and others, Spine J 2012: 105 consecutive patients with thoracic compression, posterior "
            "decompression and stabilisation, analysed in retrospect.",
        ),
    ),
)

search_strings = Passage(
    id="GOV-S04",
    section="governance",
    sources=(Place("governance", 266301, 5454, "1bc623488f94e2ce3ad2a9b4ec1df0f7824c15731f72019dcfe3454041918297"),),
    title=Text("Zoekstrategie", "Search strategy"),
    says=Text(
        "De zoektermen in PubMed, EMBASE, Web of Science en Cochrane (Trials): de wervelkolom, uitzaaiing en "
        "chirurgie samen, vanaf 2003 (PubMed en Web of Science tot en met 2014) en, behalve in Cochrane, in het "
        "Engels. In PubMed, EMBASE en Web of Science is ook op soort onderzoek gefilterd.",
        "The search terms in PubMed, EMBASE, Web of Science and Cochrane (Trials): the spine, metastasis and "
        "surgery together, from 2003 (PubMed and Web of Science up to and including 2014) and, save in "
        "Cochrane, in English. In PubMed, EMBASE and Web of Science there is a filter on study design too.",
    ),
    not_computed=Text(
        "De zoektermen zelf zijn niet overgenomen; zij staan in de bron.",
        "The search terms themselves are not taken over; they are in the source.",
    ),
)

search_results = Passage(
    id="GOV-S05",
    section="governance",
    sources=(Place("governance", 271757, 405, "8fed53bbe06172758e510d80cb68bfaefd7e6020f6c82993ef5f0385ef405feb"),),
    title=Text("Opbrengst van de zoekactie", "Yield of the search"),
    says=Text(
        "Gevonden 1640, met tussen haakjes wat alleen daar stond: PubMed 791, Web of Science 183 (69), Cochrane 185 "
        "(149), EMBASE 481 (272). Na aftrek van "
        "388 dubbele en 19 niet Engelse noemt de tekst 1253 unieke. Opgenomen: 1 overzicht, 2 prospectieve en 6 "
        "retrospectieve onderzoeken.",
        "Found 1640, in brackets what stood only there: PubMed 791, Web of Science 183 (69), Cochrane 185 (149), "
        "EMBASE 481 (272). Less 388 "
        "duplicates and 19 not in English the text names 1253 unique. Included: 1 review, 2 prospective and 6 "
        "retrospective studies.",
    ),
    reading=Text(
        "De getallen tellen niet op: 1640 min 388 min 19 is 1233.",
        "The numbers do not add up: 1640 less 388 less 19 is 1233.",
    ),
)

# --- 8. Evidence tables ---

evidence_questions = Passage(
    id="GOV-T01",
    section="governance",
    sources=(
        Place("governance", 272223, 268, "6ddeabfc700f404dd763d8e973e3ffec412b4fb7fc6e29a5fed3b4f797a09206"),
        Place("governance", 272539, 470, "3200498d1cedc99d5947bef0e1c3e103611b7f1d7e91485f737400983298ef3e"),
    ),
    title=Text("Evidencetabellen", "Evidence tables"),
    says=Text(
        "Tabellen bij de indicatie om te behandelen (vraag 1, met een overzicht), bij de overleving (vraag 5) en bij "
        "de "
        "bestraling (vraag 2).",
        "Tables for the indication to treat (question 1, with an overview), for survival (question 5) and for "
        "radiotherapy (question 2).",
    ),
    not_computed=ELSEWHERE,
)

weight_of_outcomes = Passage(
    id="RT-31",
    section="governance",
    sources=(Place("governance", 273011, 348, "9f9068597f929bc487f6117e0ad861ce68feabe191be6d0395e957c9f8259ea0"),),
    title=Text("Hoe zwaar uitkomsten wegen (bestraling)", "How heavily outcomes weigh (radiotherapy)"),
    says=Text(
        "Elke uitkomst kreeg een gemiddeld cijfer; daarnaast staat of zij kritiek, belangrijk of niet "
        "belangrijk is. Wie de cijfers gaf, staat er niet.",
        "Each outcome got a mean rating; beside it stands whether it is critical, important or not important. "
        "Who gave the ratings is not said.",
    ),
    items=(
        Text("kritiek: pijn 9", "critical: pain 9"),
        Text("kritiek: mobiliteit 9", "critical: mobility 9"),
        Text("kritiek: neurologische respons 9", "critical: neurological response 9"),
        Text("kritiek: duur van de respons 8,3", "critical: duration of response 8.3"),
        Text("kritiek: toxiciteit 8", "critical: toxicity 8"),
        Text("belangrijk: progressievrije overleving 5,3", "important: progression-free survival 5.3"),
        Text("belangrijk: blaasfunctie 4,3", "important: bladder function 4.3"),
        Text("niet belangrijk: algehele overleving 3", "not important: overall survival 3"),
    ),
)

grade_questions = Passage(
    id="GOV-T03",
    section="governance",
    sources=(Place("governance", 273361, 2450, "15f8d869909ba02419a683e26998038cdf924332a4ea98974ab1e6ebc11f17b6"),),
    title=Text("GRADE-vragen, bestraling", "GRADE questions, radiotherapy"),
    says=Text(
        "Welke schema's met elkaar zijn vergeleken, en uit welk onderzoek.",
        "Which schedules were compared with one another, and from which study.",
    ),
    items=(
        Text(
            "Maranzano 2005: 2x8 Gy tegenover split course (3x5 Gy, dan 5x3 Gy).",
            "Maranzano 2005: 2x8 Gy against split course (3x5 Gy, then 5x3 Gy).",
        ),
        Text("Maranzano 2009: 2x8 Gy tegenover 1x8 Gy.", "Maranzano 2009: 2x8 Gy against 1x8 Gy."),
        Text(
            "Van der Linden 2004 en 2005, Steenland 1999: 1x8 Gy tegenover 6x4 Gy.",
            "Van der Linden 2004 and 2005, Steenland 1999: 1x8 Gy against 6x4 Gy.",
        ),
        Text(
            "Rades 2004: 30 Gy in 10 (2 weken) tegenover 40 Gy in 20 (4 weken).",
            "Rades 2004: 30 Gy in 10 (2 weeks) against 40 Gy in 20 (4 weeks).",
        ),
        Text(
            "Rades 2009: kort (1x8 of 5x4 Gy) tegenover lang (10x3, 15x2,5 of 20x2 Gy).",
            "Rades 2009: short (1x8 or 5x4 Gy) against long (10x3, 15x2.5 or 20x2 Gy).",
        ),
        Text(
            "Rades 2005: 1x8 Gy tegenover 5x4, 10x3, 15x2,5 en 20x2 Gy.",
            "Rades 2005: 1x8 Gy against 5x4, 10x3, 15x2.5 and 20x2 Gy.",
        ),
        Text(
            "Rades 2005: 5x4 Gy tegenover 10x3 en 15x2,5 Gy, en een vraag over 5x4 Gy zonder vergelijking.",
            "Rades 2005: 5x4 Gy against 10x3 and 15x2.5 Gy, and a question on 5x4 Gy without a comparison.",
        ),
        Text(
            "Rades 2005: 10x3 Gy tegenover 15x2,5 en 20x2 Gy; 15x2,5 Gy tegenover 20x2 Gy.",
            "Rades 2005: 10x3 Gy against 15x2.5 and 20x2 Gy; 15x2.5 Gy against 20x2 Gy.",
        ),
    ),
    not_computed=ELSEWHERE,
    reading=Text(
        "Gedrukt staat in de vraag bij Rades 2009 '15x 25Gy'; wij lezen 15x2,5 Gy.",
        "The question at Rades 2009 prints '15x 25Gy'; we read 15x2.5 Gy.",
    ),
)

surgical_questions = Passage(
    id="GOV-T04",
    section="governance",
    sources=(Place("governance", 275845, 848, "a5ec605feaa9e31b6a55d1feb7dc833796631dfdbb4bc2a10c6c0692a4695366"),),
    title=Text("Tabellen bij de chirurgie", "Tables for surgery"),
    says=Text(
        "Vraag 3 bestaat uit twee delen: van voren tegenover van achteren opereren, en de wervel en bloc verwijderen "
        "tegenover in stukken of gedeeltelijk (debulking). Daarbij tabellen van de primaire onderzoeken en van de "
        "systematische overzichten.",
        "Question 3 has two parts: operating from the front against from behind, and removing the vertebra en bloc "
        "against piecemeal or in part (debulking). With tables of the primary studies and of the systematic reviews.",
    ),
    not_computed=ELSEWHERE,
)

# --- 9. How the working group worked ---

why_a_revision = Passage(
    id="GOV-W01",
    section="governance",
    sources=(Place("governance", 276719, 769, "bfd8e322467ed58d8340d980ce724e6ac25b9eb483e487f2143a271cea670e57"),),
    title=Text("Aanleiding en werkwijze", "Occasion and method"),
    says=Text(
        "De LWNO besloot in 2012 de richtlijn spinale epidurale metastasen (2006) te herzien en te verbreden "
        "tot wervelmetastasen. De werkgroep van zorgverleners uit verschillende disciplines en een "
        "patiëntvertegenwoordiger kwam eind 2012 voor het eerst bijeen. De belangrijkste knelpunten die zij, "
        "professionals en patiënten noemden, werden uitgangsvragen.",
        "In 2012 the Dutch neuro-oncology working group LWNO decided to revise the guideline on spinal epidural "
        "metastases (2006) and to widen it to vertebral metastases. The working group of caregivers of several "
        "disciplines and a patient representative first met late in 2012. The main difficulties that it, "
        "professionals and patients named became questions.",
    ),
)

questions_and_chapters = Passage(
    id="GOV-W02",
    section="governance",
    sources=(Place("governance", 277525, 3618, "689fb22879e2bb0e3a94cde5a5478de7a5264ce91f2d4f05d44a3324982c036a"),),
    title=Text("Uitgangsvragen en hoe zij zijn beantwoord", "Questions and how they were answered"),
    says=Text(
        "Per vraag het onderwerp, en of het antwoord op gezocht bewijs rust (EB) of op overeenstemming (CB).",
        "For each question its subject, and whether the answer rests on searched evidence (EB) or on consensus (CB).",
    ),
    items=(
        Text(
            "Criteria voor operatie met bestraling, of bestraling alleen: CB.",
            "Criteria for surgery with radiotherapy, or radiotherapy alone: CB.",
        ),
        Text("Schatten van de overleving: EB, volgens EBRO.", "Estimating survival: EB, by EBRO."),
        Text("Stabiliteit van aangedane wervels: CB.", "Stability of affected vertebrae: CB."),
        Text(
            "Techniek en dosis van bestraling: EB, volgens GRADE.", "Technique and dose of radiotherapy: EB, by GRADE."
        ),
        Text(
            "Chirurgie, anterieur of posterieur, en bloc of niet: EB, volgens GRADE.",
            "Surgery, anterior or posterior, en bloc or not: EB, by GRADE.",
        ),
        Text("Chemotherapie of hormonale therapie: CB.", "Chemotherapy or hormonal therapy: CB."),
        Text(
            "Percutane interventies (RFA, vertebroplastiek): CB.",
            "Percutaneous interventions (RFA, vertebroplasty): CB.",
        ),
        Text("Pijnteam: CB.", "Pain team: CB."),
        Text("Vragenlijsten: CB.", "Questionnaires: CB."),
        Text("Psychosociale hulp: CB.", "Psychosocial help: CB."),
        Text("Multidisciplinair overleg: CB.", "Multidisciplinary meeting: CB."),
        Text("Wie volgt de patiënt, en hoe: CB.", "Who follows the patient, and how: CB."),
        Text("Revalidatietraject, en de revalidatiearts daarbij: CB.", "Rehabilitation, and its physician: CB."),
    ),
)

method = Passage(
    id="GOV-03",
    section="governance",
    sources=(Place("governance", 281155, 1276, "893b2b4c1d8cb3f068cba387c26d16e531cef5c1e26fd448ace052f95ce5c335"),),
    title=Text("Methodiek", "Method"),
    says=Text(
        "De richtlijn van 2006 berustte op consensus. Nu zijn drie knelpunten op bewijs beantwoord, veel andere "
        "nog op consensus; elke vraag was bij een of meer werkgroepleden belegd. Voor de drie zocht of "
        "begeleidde een methodoloog van IKNL, volgens de richtlijn voor richtlijnen (2012); vragen over een "
        "ingreep volgen GRADE. Bij de consensusvragen gebruikten werkgroepleden wat zij aan literatuur kenden, "
        "zonder systematische zoekactie; op enkele onderdelen is beperkt gezocht (SMILE: meta-analysen, "
        "systematische overzichten en RCT's, in het Engels) en kregen zij artikelen aangereikt die zij zelf "
        "niet inbrachten.",
        "The guideline of 2006 rested on consensus. Now three difficulties are answered by evidence, many "
        "others still by consensus; each question was given to one or more members. For the three a "
        "methodologist of IKNL did or guided the search, by the guideline for guidelines (2012); questions on "
        "an intervention follow GRADE. For the consensus questions members used the literature that they knew, "
        "without a systematic search; on some parts there was a limited search (SMILE: meta-analyses, "
        "systematic reviews and RCTs, in English), and members were pointed to papers that they had not brought "
        "in themselves.",
    ),
)

interviews = Passage(
    id="GOV-W03",
    section="governance",
    sources=(Place("governance", 282432, 286, "cf40d8fd7744d39be12b012426877cf83b1945488ac1c60994746e4cccb4c100"),),
    says=Text(
        "Om te weten hoe patiënten het zien, zijn er naast de inventarisatie 6 per telefoon geïnterviewd, gevonden via "
        "de enquête en de patiëntenkoepel Leven met kanker-beweging (haar website en netwerk).",
        "To learn how patients see it, 6 were interviewed by telephone beside the inventory, found through the survey "
        "and the patients' federation Leven met kanker-beweging (its website and network).",
    ),
)

comments = Passage(
    id="GOV-W04",
    section="governance",
    sources=(Place("governance", 282735, 1342, "f6ee51fbfb8f02738b2de10aaf123447b7a59bcdd581578379bdd6f3dc1e1e19"),),
    title=Text("Commentaarfase", "Round of comments"),
    says=Text(
        "Het concept ging op 15 juli 2014 naar de leden van de LWNO, met tijd tot 1 september; negen reageerden. Vanaf "
        "1 oktober 2014 konden verenigingen, patiëntenorganisaties en tumorwerkgroepen reageren; dat deden er 24. De "
        "werkgroep verwerkte alles, stelde de inhoud op 15 december 2014 vast en stuurde haar op 1 februari 2015 ter "
        "autorisatie rond.",
        "The draft went to the members of the LWNO on 15 July 2014, with time until 1 September; nine responded. "
        "From 1 "
        "October 2014 societies, patient organisations and tumour working groups could respond; 24 did. The working "
        "group dealt with all of it, settled the content on 15 December 2014 and sent the guideline round for "
        "authorisation on 1 February 2015.",
    ),
)

# --- 10. Validity ---

validity = Passage(
    id="GOV-04",
    section="governance",
    sources=(Place("governance", 284107, 218, "93574c27e2af2c859871417d6cbea24f5872f47bfb919329cf8971cd56b53f19"),),
    title=Text("Actualisatie", "Keeping up to date"),
    says=Text(
        "De datum van goedkeuring is niet ingevuld: er staat '(datum)'. IKNL en de verenigingen bewaken of de "
        "onderdelen nog gelden, en stellen ze zo nodig tussentijds bij.",
        "The date of approval has not been filled in: it says '(datum)'. The comprehensive cancer organisation IKNL "
        "and the societies watch whether the parts still hold, and revise them in between where needed.",
    ),
)

holder = Passage(
    id="GOV-W05",
    section="governance",
    sources=(Place("governance", 284349, 325, "a4c4996af46484b7e6e7327e4f55900e82b89d3728088a87e443c2eb7655d68d"),),
    title=Text("Houder van de richtlijn", "Holder of the guideline"),
    says=Text(
        "Houder zijn de beroepsverenigingen die autoriseren; zij moeten kunnen tonen dat de richtlijn zorgvuldig en "
        "deskundig is gemaakt. IKNL beheert haar en maakt haar toegankelijk.",
        "Holders are the professional societies that authorise it; they must be able to show that the guideline was "
        "made with care and expertise. IKNL maintains it and makes it accessible.",
    ),
)

legal_meaning = Passage(
    id="GOV-01-MEANING",
    section="governance",
    sources=(Place("governance", 284697, 498, "ca2df2ff5670bf91124b3304dd2a08c240840d18397390deb3e4f2ebfeba0c02"),),
    title=Text("Juridische betekenis", "Legal meaning"),
    says=Text(
        "Aanbevelingen zijn algemeen; in een bepaald geval kunnen zij niet passen, of vraagt het belang van de patiënt "
        "om iets anders. Dan legt men de redenen vast. De behandelend arts blijft verantwoordelijk voor de toepassing.",
        "Recommendations are general; in a given case they may not fit, or the patient's interest may ask for "
        "something "
        "else. Then the reasons are recorded. The treating physician remains responsible for how they are applied.",
    ),
    computed_by=(document_deviation,),
    strength=STATED,
)

# --- 11. Who stands behind it ---

societies = Passage(
    id="GOV-W06",
    section="governance",
    sources=(Place("governance", 285248, 739, "629c85e6fd993f53107ba8eb9fd4cfbdcff8c035799a75e8ef0d05aeef82a8f1"),),
    title=Text("Autoriserende en betrokken partijen", "Authorising and involved parties"),
    says=Text(
        "Op initiatief van de Landelijke Werkgroep Neuro-oncologie (LWNO); autoriserend en betrokken zijn tien "
        "verenigingen, en twee andere stemmen met de inhoud in.",
        "On the initiative of the Dutch neuro-oncology working group (LWNO); ten societies authorise or are involved, "
        "and two others agree with the content.",
    ),
    items=(
        Text(
            "Autoriserend en betrokken: orthopedie (NOV), anesthesiologie (NVA), hematologie (NVvH), neurochirurgie "
            "(NVVN), neurologie (NVN), radiologie (NVvR), radiotherapie en oncologie (NVRO), revalidatieartsen (VRA), "
            "verpleegkundigen (V&VN Oncologie), palliatieve zorg (Palliactief).",
            "Authorising and involved: orthopaedics (NOV), anaesthesiology (NVA), haematology (NVvH), neurosurgery "
            "(NVVN), neurology (NVN), radiology (NVvR), radiotherapy and oncology (NVRO), rehabilitation physicians "
            "(VRA), nurses (V&VN Oncologie), palliative care (Palliactief).",
        ),
        Text(
            "Instemmend: Leven met kanker-beweging (patiënten) en NHG (huisartsen).",
            "Agreeing: Leven met kanker-beweging (patients) and NHG (general practitioners).",
        ),
    ),
)

funding_and_support = Passage(
    id="GOV-W07",
    section="governance",
    sources=(
        Place("governance", 286002, 1116, "29f9671a19e74d8854af12f2c29fc0823c9211e9b7dfee4a6b264968e0f1b870"),
        Place("governance", 290334, 900, "b5790c5c5a8a3a1e2163e1d8c43dbb3eb7f6d1fe90af0adb0dde6146910d6b04"),
    ),
    title=Text("Financiering en procesbegeleiding", "Funding and support"),
    says=Text(
        "IKNL betaalde en begeleidde de ontwikkeling; op de inhoud had het als geldgever geen invloed. Het is het "
        "landelijke instituut voor kennis en kwaliteit in oncologische en palliatieve zorg, en volgt AGREE II, de "
        "Richtlijn voor Richtlijnen (2012) en de Medisch specialistische richtlijnen 2.0. De tekst staat er tweemaal.",
        "IKNL paid for and supported the development; as funder it had no influence on the content. It is the national "
        "institute for knowledge and quality in oncological and palliative care, and follows the Dutch guideline for "
        "guidelines (2012), AGREE II and the standards for medical specialist guidelines 2.0. The text stands twice.",
    ),
)

# --- 12. The working group ---

working_group = Passage(
    id="GOV-W08",
    section="governance",
    sources=(Place("governance", 287148, 1644, "ff9a0619b8d4be2a226584b0707b3e7dad6385763120c441e00aa31bfa978701"),),
    title=Text("Samenstelling van de werkgroep", "The working group"),
    says=Text(
        "De leden hebben een mandaat van hun wetenschappelijke vereniging. Gelet is op spreiding over het land, op "
        "academische én algemene ziekenhuizen en op de disciplines. De patiëntenorganisatie doet mee, en een "
        "methodoloog of literatuuronderzoeker. Hier naar discipline, zonder namen.",
        "The members have a mandate from their scientific society. Care was taken to spread them over the country, "
        "over "
        "academic and general hospitals and over disciplines. The patient organisation takes part, and a methodologist "
        "or literature researcher. Here by discipline, without names.",
    ),
    items=(
        Text(
            "Leden: neurochirurgie (2), radiotherapie (2), radiologie, orthopedie, interne oncologie, hematologie, "
            "neuro-oncologie (voorzitter), anesthesiologie, revalidatiegeneeskunde, huisartsgeneeskunde, "
            "neuro-oncologische verpleegkunde, patiëntvertegenwoordiging, en van IKNL een adviseur en een "
            "secretaresse.",
            "Members: neurosurgery (2), radiotherapy (2), radiology, orthopaedics, medical oncology, haematology, "
            "neuro-oncology (chair), anaesthesiology, rehabilitation medicine, general practice, neuro-oncological "
            "nursing, patient representation, and from IKNL an adviser and a secretary.",
        ),
        Text(
            "Adviseurs: neurochirurgie, epidemiologie, een arts-onderzoeker, literatuuronderzoek.",
            "Advisers: neurosurgery, epidemiology, a physician-researcher, literature research.",
        ),
    ),
)

# --- 13. Implementation and evaluation ---

implementation = Passage(
    id="GOV-W09",
    section="governance",
    sources=(Place("governance", 288839, 850, "89309179147a9ff1c5ea1e12bc08643bb757bed8a3740657764cc9cd296a2cfe"),),
    title=Text("Implementatie", "Implementation"),
    says=Text(
        "Toepassing begint met bekendmaken en verspreiden; daarna volgen gerichte maatregelen die nieuwe kennis tot "
        "gewoonte maken. IKNL schrijft bij iedere richtlijn een plan daarvoor; landelijk, per regio, en desgewenst per "
        "instelling of specialisme.",
        "Use begins with making it known and spreading it; then come specific measures that turn new knowledge into "
        "habit. For each guideline IKNL writes a plan for this; nationally, by region, and on request by institution "
        "or "
        "specialty.",
    ),
)

evaluation = Passage(
    id="GOV-02",
    section="governance",
    sources=(Place("governance", 289701, 576, "1f771025952d35baed813a015c61c9df80d35d260b9fcf5085b2db5db0d5beda"),),
    title=Text("Evaluatie", "Evaluation"),
    says=Text(
        "Er zouden indicatoren zijn om na te gaan of de richtlijn wordt gevolgd, te meten met de kankerregistratie NKR "
        "en andere bronnen; de uitkomst dient de herziening en de invoering. Zij zouden in 'bijlage X' staan, maar die "
        "ontbreekt. Dit geldt vooral voor de modules op bewijs.",
        "Indicators are said to exist for whether the guideline is followed, to be measured with the Dutch cancer "
        "registry NKR and other sources; the result serves revision and implementation. They should be in 'appendix "
        "X', "
        "which is missing. This concerns above all the evidence-based modules.",
    ),
    not_computed=Text(
        "De bijlage met indicatoren ontbreekt in de tekst.", "The appendix with indicators is missing from the text."
    ),
)

# --- 14. Account: AGREE ---

agree = Passage(
    id="GOV-W10",
    section="governance",
    sources=(Place("governance", 291236, 1304, "7bc5334148134670eea5f22c474ebcaa17b6fca3c4587fccc12d44a7836f24a2"),),
    title=Text("AGREE-instrument", "AGREE instrument"),
    says=Text(
        "AGREE beoordeelt hoe goed een richtlijn is verantwoord en hoe goed haar aanbevelingen zijn: de kans dat zij "
        "haar doel bereikt, niet wat zij bij patiënten werkelijk uitricht. Het telt 23 vragen in zes domeinen.",
        "AGREE judges how well a guideline is accounted for and how good its recommendations are: the chance that it "
        "reaches its aim, not what it really does for patients. It has 23 items in six domains.",
    ),
    items=(
        Text(
            "onderwerp en doel: wat de richtlijn wil, welke klinische vragen, welke patiënten",
            "scope and purpose: what the guideline aims at, which clinical questions, which patients",
        ),
        Text(
            "betrokkenen: of zij de kijk van de gebruikers weergeeft",
            "stakeholders: whether it reflects the view of its users",
        ),
        Text(
            "methode: hoe bewijs is gezocht en samengevat, en hoe aanbevelingen ontstaan en worden herzien",
            "method: how evidence was sought and summarised, and how recommendations arise and are revised",
        ),
        Text("helderheid: taal en vorm", "clarity: language and form"),
        Text(
            "toepassing: gevolgen voor organisatie, gedrag en geld",
            "applicability: consequences for organisation, behaviour and money",
        ),
        Text(
            "onafhankelijkheid: vrij van belangen, en belangen erkend",
            "independence: free of interests, and interests acknowledged",
        ),
    ),
)

# --- 15. Interests ---

interests = Passage(
    id="GOV-W11",
    section="governance",
    sources=(Place("governance", 292569, 697, "de1a070121531db00cf1f0aa04be1639473405d09d0cbbf53c1a91810a64dbb0"),),
    title=Text("Belangenverklaring", "Declaration of interests"),
    says=Text(
        "Leden hadden een mandaat van hun vereniging en verklaarden bij begin en einde hun belangen. Mogelijke "
        "conflicten zijn besproken; wie een belang had, is zo nodig vervangen. De verklaringen zijn op te vragen bij "
        "IKNL.",
        "Members had a mandate from their society and declared their interests at beginning and end. Possible "
        "conflicts "
        "were discussed; whoever had an interest was replaced where needed. The declarations can be requested from "
        "IKNL.",
    ),
)

# --- 16. The patient's perspective ---

patients_perspective = Passage(
    id="GOV-W12",
    section="governance",
    sources=(Place("governance", 293293, 1266, "dab0a642cbb8008572292ac6e7221bebc047d4007342030b2167d03aac9695b7"),),
    title=Text("Patiëntenperspectief", "The patient's perspective"),
    says=Text(
        "Patiënten hadden in alle fasen inbreng, en een vertegenwoordiger zat in de werkgroep: goede zorg voldoet aan "
        "wat zorgverlener en patiënt ervan vragen.",
        "Patients had a say in all phases, and a representative was a member of the working group: good care meets "
        "what "
        "caregiver and patient ask of it.",
    ),
    items=(
        Text("vooraf knelpunten genoemd", "difficulties named beforehand"),
        Text("een enquête via de patiëntenkoepel en haar leden", "a survey through the federation and its members"),
        Text("6 interviews per telefoon", "6 interviews by telephone"),
        Text(
            "aanwezig bij iedere vergadering, en de concepten beoordeeld",
            "present at every meeting, and the drafts judged",
        ),
        Text("geraadpleegd in de externe commentaarronde", "consulted in the external round of comments"),
        Text(
            "patiënteninformatie met hulp van kanker.nl als bijlage, en daar ook geplaatst",
            "patient information with the help of kanker.nl as an appendix, and also placed there",
        ),
    ),
)

PASSAGES = (
    withdraws_the_cord_lesion_guideline,
    questions_searched,
    surgical_search_criteria,
    golden_hits,
    search_strings,
    search_results,
    evidence_questions,
    weight_of_outcomes,
    grade_questions,
    surgical_questions,
    why_a_revision,
    questions_and_chapters,
    method,
    interviews,
    comments,
    validity,
    holder,
    legal_meaning,
    societies,
    funding_and_support,
    working_group,
    implementation,
    evaluation,
    agree,
    interests,
    patients_perspective,
)
