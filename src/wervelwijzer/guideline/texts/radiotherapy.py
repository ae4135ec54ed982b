"""What the chapter *Radiotherapie* says beside its rules: techniques, trials, conclusions, expectations."""

from wervelwijzer.guideline.patient_selection import (
    emergency_decompression,
    preferred_local_treatment,
    radiotherapy_first,
    surgery_for_decline_under_radiotherapy,
)
from wervelwijzer.guideline.radiotherapy import (
    long_schedule_for_deficit,
    oligometastatic_schedule,
    second_course_is_due,
    single_fraction_for_pain,
)
from wervelwijzer.guideline.strengths import (
    CONCLUSION,
    CONSIDERATION,
    GRADE_LOW,
    GRADE_LOW_QUALITY,
    GRADE_VERY_LOW,
    LITERATURE,
    WORKING_GROUP,
)
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

# --- The question ---

question = Passage(
    id="RT-Q01",
    section="radiotherapy",
    sources=(
        Place("radiotherapy", 88621, 238, "a036c060c9e0a6849079f75d655456b578f71b2d5836554c8ba9c69ee51195cc"),
        Place("radiotherapy", 88890, 238, "a036c060c9e0a6849079f75d655456b578f71b2d5836554c8ba9c69ee51195cc"),
    ),
    title=Text("Uitgangsvraag", "The question"),
    says=Text(
        "Gevraagd wordt welke techniek (conventioneel of geavanceerd) en welke dosis bij wervelmetastasen het beste "
        "uitpakken voor pijn, mobiliteit, morbiditeit, mortaliteit en kosten. De vraag is tweemaal afgedrukt.",
        "The question is which technique (conventional or advanced) and which dose turn out best in vertebral "
        "metastases for pain, mobility, morbidity, mortality and costs. It is printed twice.",
    ),
)

wording_by_grade = Passage(
    id="RT-Q02",
    section="radiotherapy",
    sources=(Place("radiotherapy", 89130, 62, "fd9db6a7ac604cc624e4cfe5b5b5f46d070245d7035b55aae4873f7b5ac007b4"),),
    says=Text(
        "De aanbevelingen van dit hoofdstuk zijn verwoord naar de regels van GRADE.",
        "The recommendations of this chapter are worded by the rules of GRADE.",
    ),
)

radiotherapy_is_preferred = Passage(
    id="RT-01",
    section="radiotherapy",
    sources=(Place("radiotherapy", 89193, 155, "ff6d402f4038d099545510b33f1e44ca4f7285d6a4c612f21cd177c3cd739dd2"),),
    says=Text(
        "Bij kanker met pijn of uitval door wervelmetastasen gaat de voorkeur uit naar radiotherapie.",
        "In cancer with pain or a deficit from vertebral metastases radiotherapy is preferred.",
    ),
    strength=GRADE_LOW,
    computed_by=(preferred_local_treatment, radiotherapy_first),
    reading=Text(
        "Hier ontbreken de uitzonderingen voor chirurgie en systemische therapie; het hoofdstuk over "
        "patiëntenselectie, dat ze wel noemt, gaat voor.",
        "The exceptions for surgery and systemic therapy are missing here; the chapter on patient selection, which has "
        "them, goes first.",
    ),
)

# --- The literature: what is given, and how ---

why_irradiate = Passage(
    id="RT-L01",
    section="radiotherapy",
    sources=(Place("radiotherapy", 91335, 362, "a8a270bed3072b26f5365b2d6b5d5ce375f2794917569b9b3e3f5e1e90a84c2c"),),
    says=Text(
        "Botmetastasen worden vaak bestraald, vooral tegen pijn. In de wervelkolom is de indicatie ruimer, omdat druk "
        "op wortels of myelum velerlei uitval kan geven.",
        "Bone metastases are often irradiated, mainly against pain. In the spine the indication is wider, because "
        "pressure on roots or cord can cause many kinds of deficit.",
    ),
    strength=LITERATURE,
)

conventional_technique = Passage(
    id="RT-L02",
    section="radiotherapy",
    sources=(Place("radiotherapy", 91698, 418, "1c72e649a60a56d679b2a2216fc9b57bb973c78e5b5ca73b976572b30e2817de"),),
    title=Text("conventionele techniek", "conventional technique"),
    says=Text(
        "Conventioneel bestralen gebeurt vanouds met één of twee bundels op de wervel, de patiënt op de rug. Het "
        "doelgebied wordt tegenwoordig bepaald op een plannings-CT (CT-simulatie).",
        "Conventional radiotherapy has long used one or two beams on the vertebra, the patient supine. The target is "
        "nowadays determined on a planning CT (CT simulation).",
    ),
    strength=LITERATURE,
)

planning_margin = Passage(
    id="RT-09",
    section="radiotherapy",
    sources=(Place("radiotherapy", 92117, 116, "26e0dd70c0c846eb19056a2202265a2c3fce01da6d6e4d0e4b6cc6315fe6c302"),),
    says=Text(
        "Bij de planning is de marge meestal één wervel boven en één onder de aangedane wervels.",
        "In planning the margin is usually one vertebra above and one below those affected.",
    ),
    strength=LITERATURE,
    not_computed=Text(
        "Het bestralingsveld bepaalt de radiotherapeut; de tekst beschrijft een gewoonte.",
        "The radiation oncologist determines the field; the text describes a custom.",
    ),
)

localisation_on_the_machine = Passage(
    id="RT-L03",
    section="radiotherapy",
    sources=(Place("radiotherapy", 92234, 131, "8125c6835bc0d45a8d1145c7018aea3bcd7952dd984a6dbd2dfea3370572c08b"),),
    says=Text(
        "Sommige instituten bepalen de plaats direct op het toestel, met een conebeam-CT [Haas 2013].",
        "Some institutes localise directly on the machine, with a cone beam CT [Haas 2013].",
    ),
    strength=LITERATURE,
)

advanced_techniques = Passage(
    id="RT-L04",
    section="radiotherapy",
    sources=(Place("radiotherapy", 92366, 597, "bc685a53d5c258a72caa5b49a411327bb99009932bda1819ba3340cd312d86ab"),),
    title=Text("geavanceerde technieken", "advanced techniques"),
    says=Text(
        "Stereotaxie, intensiteitsgemoduleerde radiotherapie (IMRT) en volumetric arc therapy (VMAT) leveren de dosis "
        "veel preciezer af, sparen gevoelig weefsel (vooral het myelum) en laten hogere fractiedoses toe. Zij kosten "
        "patiënt en afdeling meer tijd: planning, kwaliteitsbewaking, immobilisatie en beeldgestuurde afgifte.",
        "Stereotaxy, intensity-modulated radiotherapy (IMRT) and volumetric arc therapy (VMAT) deliver the dose much "
        "more precisely, spare sensitive tissue (above all the cord) and allow higher doses per fraction. They cost "
        "patient and department more time: planning, quality control, immobilisation and image-guided delivery.",
    ),
    strength=LITERATURE,
)

how_the_chapter_is_built = Passage(
    id="RT-L05",
    section="radiotherapy",
    sources=(Place("radiotherapy", 93244, 240, "1218ae265924c99816a1e2450f570f63745c8bd7ce5b73385c62790b5bcfd3c2"),),
    says=Text(
        "Eerst volgt het literatuuronderzoek volgens GRADE; daarna komen pijn en uitval apart aan bod, omdat "
        "radiotherapie bij beide anders wordt ingezet.",
        "First comes the literature search by GRADE; then pain and deficit are discussed apart, because radiotherapy "
        "is used differently in each.",
    ),
)

studies = Passage(
    id="RT-L06",
    section="radiotherapy",
    sources=(Place("radiotherapy", 93514, 597, "df7aefaee882cdb862b9ee3f84ae320cbfaf69e05ca9c0fe902d28df5891b2b8"),),
    says=Text(
        "Geen gerandomiseerde studie zette conventionele tegenover geavanceerde techniek. Drie gerandomiseerde "
        "(Van der Linden 2004, Maranzano 2005 en 2009; samen 921 patiënten) en drie observationele studies (Rades "
        "2004, "
        "2005 en 2009; samen 1749) vergeleken conventionele schema's. Drie studies onderzochten eenmalig 8 Gy; andere "
        "schema's kwamen volgens de tekst maar één keer voor.",
        "No randomised study set conventional against advanced technique. Three randomised (Van der Linden 2004, "
        "Maranzano 2005 and 2009; 921 patients together) and three observational studies (Rades 2004, 2005 and 2009; "
        "1749 together) compared conventional schedules. Three studied a single 8 Gy; other schedules occur only once, "
        "says the text.",
    ),
    strength=LITERATURE,
)

quality_of_the_studies = Passage(
    id="RT-L07",
    section="radiotherapy",
    sources=(Place("radiotherapy", 94135, 321, "86ad11db4ec23af8aac922cc937c1c9cdc69b0684f44bd7e99dfc10c20a77394"),),
    says=Text(
        "Voor pijn, mobiliteit, responsduur, neurologische respons en toxiciteit (de cruciale uitkomsten) is de "
        "bewijskracht laag tot zeer laag. Er is kans op vertekening: het aantal fracties valt niet te blinderen, en "
        "placebobestraling wordt onethisch geacht.",
        "For pain, mobility, duration of response, neurological response and toxicity (the critical outcomes) the "
        "quality of evidence is low to very low. There is a risk of bias: the number of fractions cannot be blinded, "
        "and sham radiotherapy is held unethical.",
    ),
    strength=GRADE_LOW,
)

# --- The literature: wanted effects ---

pain_in_mescc = Passage(
    id="RT-L08",
    section="radiotherapy",
    sources=(Place("radiotherapy", 94511, 859, "75667a63a8c4b948f9acad7ec154c15d08079fbce41480fc909c99dd05df2a90"),),
    title=Text("Effect op pijn", "Effect on pain"),
    says=Text(
        "Bij myelumcompressie werd de rugpijn minder bij 80/142 (56%) na 2 x 8 Gy en bij 79/134 (59%) na split-course "
        "(3 x 5 en 5 x 3 Gy) [Maranzano 2005]; en bij 80/153 na eenmalig 8 Gy en 80/150 na 16 Gy in twee fracties "
        "[Maranzano 2009]. Geen verschil was significant. De percentages van 2009 (53 en 52) zijn verwisseld "
        "afgedrukt.",
        "In cord compression back pain lessened in 80/142 (56%) after 2 x 8 Gy and in 79/134 (59%) after split course "
        "(3 x 5 and 5 x 3 Gy) [Maranzano 2005]; and in 80/153 after a single 8 Gy and 80/150 after 16 Gy in two "
        "fractions [Maranzano 2009]. No difference was significant. The percentages of 2009 (53 and 52) are printed "
        "swapped.",
    ),
    strength=LITERATURE,
)

pain_without_deficit = Passage(
    id="RT-L09",
    section="radiotherapy",
    sources=(Place("radiotherapy", 95371, 418, "8453cec124496efdde52d80f5cd3d3ba4ccfdaaf0e934db713e775903d00939c"),),
    says=Text(
        "Van de 1157 patiënten van Van der Linden (2004) hadden er 342 pijnlijke wervelmetastasen zonder uitval. Na "
        "eenmalig 8 Gy (n=164) en na 6 x 4 Gy (n=178) reageerde evenveel, 73% (p=0,52).",
        "Of Van der Linden's 1157 patients (2004) 342 had painful vertebral metastases without a deficit. After a "
        "single 8 Gy (n=164) and after 6 x 4 Gy (n=178) as many responded, 73% (p=0.52).",
    ),
    strength=LITERATURE,
)

mobility_maranzano = Passage(
    id="RT-L10",
    section="radiotherapy",
    sources=(Place("radiotherapy", 95832, 519, "c796cc6f5334640972d701f4651cbaf4cf4a49bd1e9e2d9251140d5dabbddb48"),),
    title=Text("Effect op mobiliteit", "Effect on mobility"),
    says=Text(
        "Lopen bleef mogelijk of werd het weer bij 97/142 (68%) na het korte en 95/134 (71%) na het split-courseschema "
        "[Maranzano 2005], en bij 95/153 (62%) na eenmalig 8 Gy en 104/150 (69%) na 16 Gy in twee fracties [Maranzano "
        "2009].",
        "Walking stayed or became possible in 97/142 (68%) after the short and 95/134 (71%) after the split-course "
        "schedule [Maranzano 2005], and in 95/153 (62%) after a single 8 Gy and 104/150 (69%) after 16 Gy in two "
        "fractions [Maranzano 2009].",
    ),
    strength=LITERATURE,
)

mobility_rades_2004 = Passage(
    id="RT-L11",
    section="radiotherapy",
    sources=(Place("radiotherapy", 96352, 439, "d585b74c8434683b78566137fd23366abf0572ef68d8e6a7c29d5d1048707169"),),
    says=Text(
        "In het eerste retrospectieve onderzoek van Rades (2004) bleef 66/110 (60%) mobiel na 10 x 3 Gy en 67/104 "
        "(64%) "
        "na 20 x 2 Gy. Na drie maanden liep 68% tegen 71% (p=0,79), na zes maanden 75% tegen 79% (p=0,77).",
        "In Rades's first retrospective study (2004) 66/110 (60%) kept their mobility after 10 x 3 Gy and 67/104 (64%) "
        "after 20 x 2 Gy. At three months 68% against 71% walked (p=0.79), at six months 75% against 79% (p=0.77).",
    ),
    strength=LITERATURE,
)

mobility_rades_2005 = Passage(
    id="RT-L12",
    section="radiotherapy",
    sources=(Place("radiotherapy", 96792, 550, "c1f02b5a6ebab0953b1cb297c3f5e29f2fbe9b4182370a89e07eef4ae9f47d48"),),
    says=Text(
        "Rades (2005) vond als aandeel dat na behandeling liep: 1 x 8 Gy 23/91 (25%), 5 x 4 Gy 27/104 (26%), 10 x 3 Gy "
        "31/118 (26%), 15 x 2,5 Gy 22/90 (24%) en 20 x 2 Gy 23/76 (30%); p=0,96. In geen van de vier studies hing "
        "lopen significant van de dosis af.",
        "Rades (2005) found as the share that walked after treatment: 1 x 8 Gy 23/91 (25%), 5 x 4 Gy 27/104 (26%), "
        "10 x 3 Gy 31/118 (26%), 15 x 2.5 Gy 22/90 (24%) and 20 x 2 Gy 23/76 (30%); p=0.96. In none of the four "
        "studies did walking depend significantly on the dose.",
    ),
    strength=LITERATURE,
    not_computed=Text(
        "Deze percentages tonen wij niet als kans om te lopen: de noemers zijn kleiner dan de studie en lijken alleen "
        "niet-lopende patiënten te betreffen.",
        "We do not show these percentages as a chance of walking: the denominators are smaller than the study and seem "
        "to concern only patients who did not walk.",
    ),
)

duration_of_response = Passage(
    id="RT-28",
    section="radiotherapy",
    sources=(Place("radiotherapy", 97429, 375, "0feeb82e76a97677ad823b2d02889636c5e2d50af38b2fcf58d1e72f76b02835"),),
    title=Text("Effect op responsduur", "Effect on the duration of response"),
    says=Text(
        "Mediaan hield de respons 3,5 maanden aan in beide armen van Maranzano 2005 en 5 maanden in beide van "
        "Maranzano "
        "2009; bij Rades 2009 5 maanden na eenmalig en 7,5 maanden na langer bestralen.",
        "The median response lasted 3.5 months in both arms of Maranzano 2005 and 5 months in both of Maranzano 2009; "
        "in Rades 2009 5 months after a single and 7.5 months after longer radiotherapy.",
    ),
    strength=LITERATURE,
)

local_control = Passage(
    id="RT-29",
    section="radiotherapy",
    sources=(Place("radiotherapy", 97805, 444, "3294537b8f6912d8cd3d1f8ab796196a55bab039babaa52f151f155e9663389d"),),
    says=Text(
        "Bij Rades 2009 keerde de compressie terug bij 20/114 (18%) na een kort en 10/117 (9%) na een lang schema. De "
        "lokale controle (geen nieuwe compressie in het veld) was met het lange schema beter: 77% tegen 61% (RR 1,49; "
        "95%-BI 1,03-2,24; p=0,035).",
        "In Rades 2009 compression returned in 20/114 (18%) after a short and 10/117 (9%) after a long schedule. Local "
        "control (no new compression in the field) was better with the long schedule: 77% against 61% (RR 1.49; 95% CI "
        "1.03-2.24; p=0.035).",
    ),
    strength=LITERATURE,
)

new_deficit_by_schedule = Passage(
    id="RT-27-RECURRENCE",
    section="radiotherapy",
    sources=(Place("radiotherapy", 98250, 327, "455ecaf44cc3c5bb009b4ab71433316f7fb895b711406444853f32fb0b35643e"),),
    says=Text(
        "Bij Rades 2005 keerde uitval terug bij 12/118 (10%) na 10 x 3 Gy, 10/90 (11%) na 15 x 2,5 Gy, 12/76 (16%) na "
        "20 x 2 Gy, 33/104 (32%) na 5 x 4 Gy en 34/91 (37%) na 1 x 8 Gy (p<0,01).",
        "In Rades 2005 a deficit returned in 12/118 (10%) after 10 x 3 Gy, 10/90 (11%) after 15 x 2.5 Gy, 12/76 (16%) "
        "after 20 x 2 Gy, 33/104 (32%) after 5 x 4 Gy and 34/91 (37%) after 1 x 8 Gy (p<0.01).",
    ),
    strength=LITERATURE,
)

motor_function_rades_2004 = Passage(
    id="RT-L13",
    section="radiotherapy",
    sources=(Place("radiotherapy", 98631, 586, "cc8a2f2f28c59dd248637d1e326665b5343aa8fdc9e6d1d60c269bbca15897d5"),),
    title=Text("Effect op neurologische respons", "Effect on neurological response"),
    says=Text(
        "Rades (2004; ASIA- en IMSOP-schaal) zag na 10 x 3 Gy betere motoriek bij 47/110 (43%) direct, 46/93 (49%) na "
        "drie en 42/76 (55%) na zes maanden; na 20 x 2 Gy bij 43/104 (41%), 42/91 (46%) en 37/72 (51%).",
        "Rades (2004; ASIA and IMSOP scale) saw better motor function after 10 x 3 Gy in 47/110 (43%) at once, 46/93 "
        "(49%) at three and 42/76 (55%) at six months; after 20 x 2 Gy in 43/104 (41%), 42/91 (46%) and 37/72 (51%).",
    ),
    strength=LITERATURE,
)

motor_function_rades_2005_and_2009 = Passage(
    id="RT-L14",
    section="radiotherapy",
    sources=(Place("radiotherapy", 99218, 866, "af75585e2c1fe2691aebe1be70ec72629cd41e8311b3a7d7205393cf58b95c43"),),
    says=Text(
        "Op de schaal van Tomita verschilden de vijf schema's van Rades 2005 niet significant. Bij Rades 2009 werd de "
        "motoriek beter bij 32/114 (28%) na een kort (1 x 8 of 5 x 4 Gy) en 35/117 (30%) na een lang schema (10 x 3, "
        "15 x 2,5 of 20 x 2 Gy); zij bleef gelijk bij 70/114 (61%) en 72/117 (62%).",
        "On Tomita's scale the five schedules of Rades 2005 did not differ significantly. In Rades 2009 motor function "
        "improved in 32/114 (28%) after a short (1 x 8 or 5 x 4 Gy) and 35/117 (30%) after a long schedule (10 x 3, "
        "15 x 2.5 or 20 x 2 Gy); it stayed the same in 70/114 (61%) and 72/117 (62%).",
    ),
    strength=LITERATURE,
    reading=Text(
        "De zin noemt alle vijf schema's 'kort'; de verdeling in kort en lang nemen wij uit de conclusies.",
        "The sentence calls all five schedules 'short'; we take the division into short and long from the conclusions.",
    ),
)

progression_free_survival = Passage(
    id="RT-27-PFS",
    section="radiotherapy",
    sources=(Place("radiotherapy", 100146, 586, "195ac7a305b8ea3e217eb89df2dd4839bf7e022e2c6e25eea84bda6634d489f8"),),
    title=Text("Effect op progressievrije overleving", "Effect on progression-free survival"),
    says=Text(
        "Progressievrij waren in Rades 2009 na zes maanden 67% (kort) en 86% (lang), na twaalf maanden 55% en 72%; dat "
        "laatste verschil was significant (RR 1,33; 95%-BI 1,01-1,79). Wie langer leefde, leek dus met een lang schema "
        "betere tumorcontrole te hebben.",
        "Free of progression in Rades 2009 were 67% (short) and 86% (long) at six months, 55% and 72% at twelve; the "
        "latter difference was significant (RR 1.33; 95% CI 1.01-1.79). Those who lived longer thus seemed to have "
        "better tumour control with a long schedule.",
    ),
    strength=LITERATURE,
)

bladder_function = Passage(
    id="RT-L15",
    section="radiotherapy",
    sources=(Place("radiotherapy", 100780, 438, "dafb85bbd42adc2ddaf10346e154dd1485bc92d58d7800385307143a9a72799a"),),
    title=Text("Effect op blaasfunctie", "Effect on bladder function"),
    says=Text(
        "De blaasfunctie was na behandeling intact bij 128/142 (90%) na het korte en 119/134 (89%) na het "
        "split-courseschema [Maranzano 2005]; bij 130/153 (85%) na eenmalig 8 Gy en 131/150 (87%) na twee fracties "
        "[Maranzano 2009].",
        "Bladder function was intact after treatment in 128/142 (90%) after the short and 119/134 (89%) after the "
        "split-course schedule [Maranzano 2005]; in 130/153 (85%) after a single 8 Gy and 131/150 (87%) after two "
        "fractions [Maranzano 2009].",
    ),
    strength=LITERATURE,
    reading=Text(
        "De tekst drukt 131/140 af; de arm telde 150 patiënten, en 87% klopt alleen daarmee.",
        "The text prints 131/140; the arm had 150 patients, and 87% agrees with that alone.",
    ),
)

# --- The literature: unwanted effects ---

toxicity_maranzano = Passage(
    id="RT-L16",
    section="radiotherapy",
    sources=(Place("radiotherapy", 101281, 630, "7ba5764a7ce5eab120cd4b3784e20bf3d30217469bd0c8baf6a9c0623fb4e00a"),),
    title=Text("Effect op toxiciteit", "Effect on toxicity"),
    says=Text(
        "Oesofagitis kwam voor bij twee patiënten na split-course en één na het korte schema, en graad 3 diarree bij "
        "één "
        "in elke groep [Maranzano 2005]. In Maranzano 2009 gaf 16 Gy in twee fracties oesofagitis bij twee en graad "
        "1-2 "
        "diarree bij zes patiënten, 8 Gy geen van beide; van 167 patiënten met een middel tegen misselijkheid braakte "
        "er één, na 8 Gy.",
        "Oesophagitis occurred in two patients after split course and one after the short schedule, and grade 3 "
        "diarrhoea in one of each group [Maranzano 2005]. In Maranzano 2009 16 Gy in two fractions caused oesophagitis "
        "in two and grade 1-2 diarrhoea in six patients, 8 Gy neither; of 167 patients on an antiemetic one vomited, "
        "after 8 Gy.",
    ),
    strength=LITERATURE,
)

toxicity_van_der_linden = Passage(
    id="RT-30",
    section="radiotherapy",
    sources=(Place("radiotherapy", 101912, 368, "a8b9d18aeeca214497a546c43451b3be980e7a044c9c4a3c66952512d190842f"),),
    says=Text(
        "Een maand na bestralen meldde 78% van 342 patiënten toxiciteit (Van der Linden 2004). Misselijkheid, braken, "
        "jeuk en pijnlijke huid waren afwezig of licht (graad 1-2) bij 74%, 84%, 94% en 96%, en ernstig (graad 4) bij "
        "9,5%, 5,3%, 0,7% en 0,8%.",
        "A month after radiotherapy 78% of 342 patients reported toxicity (Van der Linden 2004). Nausea, vomiting, "
        "itching and painful skin were absent or slight (grade 1-2) in 74%, 84%, 94% and 96%, and severe (grade 4) in "
        "9.5%, 5.3%, 0.7% and 0.8%.",
    ),
    strength=LITERATURE,
)

# --- Conclusions ---

conclusion_technique = Passage(
    id="RT-C01",
    section="radiotherapy",
    sources=(Place("radiotherapy", 102294, 245, "f0b2047d2c17788a7d588552e82448a01787a5b10f0425578978c0d88bf90fd9"),),
    says=Text(
        "Of conventionele dan wel geavanceerde techniek bij wervelmetastasen beter is, laat de literatuur open, bij "
        "pijn zowel als bij neurologische klachten.",
        "Whether conventional or advanced technique is better in vertebral metastases the literature leaves open, "
        "for pain and for neurological symptoms alike.",
    ),
    strength=CONCLUSION,
)

conclusion_pain = Passage(
    id="RT-C02",
    section="radiotherapy",
    sources=(Place("radiotherapy", 102541, 156, "0285767e7516aaf0830fbc4a0e4c10f7c97fad7f0960f875dee5e0402e1197d4"),),
    says=Text(
        "Bewijs van lage kwaliteit laat tussen schema's en doses geen verschil zien in effect op pijn door "
        "wervelmetastasen.",
        "Evidence of low quality shows no difference between schedules and doses in their effect on pain from "
        "vertebral metastases.",
    ),
    strength=GRADE_LOW_QUALITY,
    computed_by=(single_fraction_for_pain,),
)

conclusion_pain_in_mescc = Passage(
    id="RT-C03",
    section="radiotherapy",
    sources=(Place("radiotherapy", 102699, 192, "3c6ab3be5df9bfc242529338eccb5dce57383e6e46c098657c82de3cd229c1d4"),),
    says=Text(
        "Ook bij myelumcompressie laat bewijs van lage tot zeer lage kwaliteit tussen schema's en doses geen "
        "verschil zien in effect op pijn.",
        "In cord compression too, evidence of low to very low quality shows no difference between schedules and "
        "doses in their effect on pain.",
    ),
    strength=GRADE_LOW,
)

conclusion_mobility = Passage(
    id="RT-C04",
    section="radiotherapy",
    sources=(Place("radiotherapy", 102893, 197, "5f525fb024d1478fcd974066564c86247e0af79f65e1cd12c7d3e00f537e349b"),),
    says=Text(
        "Bij myelumcompressie laat bewijs van lage tot zeer lage kwaliteit tussen schema's en doses geen verschil "
        "zien in effect op mobiliteit.",
        "In cord compression evidence of low to very low quality shows no difference between schedules and doses in "
        "their effect on mobility.",
    ),
    strength=GRADE_LOW,
)

conclusion_recurrence = Passage(
    id="RT-27",
    section="radiotherapy",
    sources=(Place("radiotherapy", 103092, 314, "16a006ee3a100e965f05898c358cf71a681518323ae4cee7df2cf0f0f73ab479"),),
    says=Text(
        "Volgens bewijs van zeer lage kwaliteit keert uitval bij myelumcompressie na 1 x 8 of 5 x 4 Gy vaker terug "
        "dan na 10 x 3, 15 x 2,5 of 20 x 2 Gy. Andere vergelijkingen tonen geen verschil.",
        "By evidence of very low quality a deficit in cord compression returns more often after 1 x 8 or 5 x 4 Gy "
        "than after 10 x 3, 15 x 2.5 or 20 x 2 Gy. Other comparisons show no difference.",
    ),
    strength=GRADE_VERY_LOW,
    computed_by=(long_schedule_for_deficit,),
)

conclusion_neurological_response = Passage(
    id="RT-C05",
    section="radiotherapy",
    sources=(Place("radiotherapy", 103408, 221, "8c893bce7f62b49e38fd0767a0bab61ddd5a0e773724077d01c4cad280328ed0"),),
    says=Text(
        "Bij myelumcompressie laat bewijs van lage tot zeer lage kwaliteit tussen schema's en doses geen verschil "
        "zien in neurologische verbetering.",
        "In cord compression evidence of low to very low quality shows no difference between schedules and doses in "
        "neurological improvement.",
    ),
    strength=GRADE_LOW,
)

conclusion_progression_free_survival = Passage(
    id="RT-C06",
    section="radiotherapy",
    sources=(Place("radiotherapy", 103631, 277, "9b3ab4104b73c51f51965efe17d6106c21c0380181cf6bbcaf89e87306051f15"),),
    says=Text(
        "Volgens bewijs van zeer lage kwaliteit is de progressievrije overleving bij myelumcompressie na een kort "
        "schema (1 x 8 of 5 x 4 Gy) korter dan na een lang (10 x 3, 15 x 2,5 of 20 x 2 Gy).",
        "By evidence of very low quality progression-free survival in cord compression is shorter after a short "
        "schedule (1 x 8 or 5 x 4 Gy) than after a long one (10 x 3, 15 x 2.5 or 20 x 2 Gy).",
    ),
    strength=GRADE_VERY_LOW,
    computed_by=(long_schedule_for_deficit,),
    reading=Text(
        "De tekst drukt hier 15 x 2 Gy af; wij lezen 15 x 2,5 Gy, zoals overal elders.",
        "The text prints 15 x 2 Gy here; we read 15 x 2.5 Gy, as everywhere else.",
    ),
)

conclusion_bladder = Passage(
    id="RT-C07",
    section="radiotherapy",
    sources=(Place("radiotherapy", 103910, 197, "b92462da6e2eaba43348ea580a9b7744d0d25e01c7b7abec459ae07e82c7b54d"),),
    says=Text(
        "Bij myelumcompressie laat bewijs van lage kwaliteit tussen schema's en doses geen verschil zien in effect "
        "op de blaasfunctie.",
        "In cord compression evidence of low quality shows no difference between schedules and doses in their effect "
        "on bladder function.",
    ),
    strength=GRADE_LOW_QUALITY,
)

overall_quality = Passage(
    id="RT-32",
    section="radiotherapy",
    sources=(Place("radiotherapy", 104109, 51, "de877b0793b3b191895bf84ede7e2b1d9062522169f3154f7ae2a0306e7ae46d"),),
    says=Text(
        "Over het geheel is het bewijs van lage tot zeer lage kwaliteit.",
        "Overall the evidence is of low to very low quality.",
    ),
    strength=GRADE_LOW,
)

# --- Considerations: pain ---

value_of_radiotherapy = Passage(
    id="RT-O01",
    section="radiotherapy",
    sources=(Place("radiotherapy", 104176, 391, "4c7d131682e0b3b74faf01fc8ca9dc291ea86fbda6ae13c0909b91192e6500a7"),),
    says=Text(
        "Hoe laag GRADE het bewijs voor dosis en techniek ook schat: de werkgroep acht de waarde van radiotherapie bij "
        "pijn en neurologische klachten voldoende bewezen, en geeft daarvoor overwegingen.",
        "However low GRADE rates the evidence on dose and technique: the working group holds the value of "
        "radiotherapy for pain and neurological symptoms sufficiently proven, and gives considerations for it.",
    ),
    strength=WORKING_GROUP,
)

standard_dose_for_uncomplicated_pain = Passage(
    id="RT-11",
    section="radiotherapy",
    sources=(Place("radiotherapy", 104576, 570, "2003d592bcc22361087a2cc01be81e5058d69d03f0ff5f7e87fd217b17581517"),),
    says=Text(
        "Bij ongecompliceerde pijn door botmetastasen waar ook, dus zonder (dreigende) fractuur, is 8 Gy in één keer "
        "de standaard; tot 70% reageert [Chow 2007]. Hogere doses, zoals 24 Gy in 6 fracties, gaven geen aantoonbaar "
        "andere respons bij verschillende primaire tumoren [Van der Linden 2004], bij een levensverwachting boven "
        "een jaar [Van der Linden 2006] of onder 12 weken [Meeuse 2010].",
        "For uncomplicated pain from bone metastases anywhere, that is without a (threatening) fracture, 8 Gy in one "
        "fraction is the standard; up to 70% respond [Chow 2007]. Higher doses, such as 24 Gy in 6 fractions, gave "
        "no demonstrably different response in different primaries [Van der Linden 2004], with a life expectancy "
        "over a year [Van der Linden 2006] or under 12 weeks [Meeuse 2010].",
    ),
    strength=CONSIDERATION,
    computed_by=(single_fraction_for_pain,),
)

what_is_a_response = Passage(
    id="RT-10",
    section="radiotherapy",
    sources=(Place("radiotherapy", 105147, 171, "46baa67c828a1203d2642409d07912050355d1dc9c0e55f3e37993517a443342"),),
    title=Text("respons op bestraling", "response to radiotherapy"),
    says=Text(
        "De meeste studies noemen respons: minstens twee punten minder pijn op een schaal van 0 (geen) tot 10 (ergst "
        "denkbaar) [Chow 2002].",
        "Most studies call response: at least two points less pain on a scale from 0 (none) to 10 (worst imaginable) "
        "[Chow 2002].",
    ),
    strength=CONSIDERATION,
    not_computed=Text(
        "De pijnrespons rekenen wij volgens het hoofdstuk over vragenlijsten: twee punten of 30%.",
        "We compute the pain response by the chapter on questionnaires: two points or 30%.",
    ),
)

chance_after_a_second_course = Passage(
    id="RT-12",
    section="radiotherapy",
    sources=(Place("radiotherapy", 105319, 394, "09f23b7f178029a11d3eaea84e86ae9dc84a1e6642945a438428fa75457cc71a"),),
    says=Text(
        "Keert de pijn terug na een respons of bleef die te gering, dan geeft een tweede bestraling ongeveer 50-70% "
        "kans "
        "op respons [Chow 2014, Huisman 2012], in beginsel waar het doelgebied ook ligt en ongeacht conditie of "
        "levensverwachting.",
        "If the pain returns after a response or the response was too small, a second course has about a 50-70% chance "
        "of response [Chow 2014, Huisman 2012], in principle wherever the target lies and whatever the condition or "
        "life expectancy.",
    ),
    strength=CONSIDERATION,
    computed_by=(second_course_is_due,),
)

no_trials_in_vertebral_metastases = Passage(
    id="RT-O02",
    section="radiotherapy",
    sources=(Place("radiotherapy", 105714, 158, "779277362e7f091a375b03c88c1efc9c4c05e3384c4ca00fb2dfa09f22ef2f0a"),),
    says=Text(
        "Doses en technieken zijn bij wervelmetastasen op zichzelf nooit gerandomiseerd vergeleken.",
        "Doses and techniques have never been compared by randomisation in vertebral metastases as such.",
    ),
    strength=CONSIDERATION,
)

dutch_bone_metastasis_study = Passage(
    id="RT-14",
    section="radiotherapy",
    sources=(Place("radiotherapy", 105873, 393, "a75e9c28dad7cc0fc95d3239edcb102d00ffface220b8ca74e92b6d67a92bad4"),),
    says=Text(
        "In de Nederlandse Botmetastasen Studie (1157 patiënten) maakte het bij 342 patiënten met wervelmetastasen "
        "geen "
        "verschil of eenmalig 8 Gy dan wel zes fracties van samen 24 Gy werden gegeven, met conventionele techniek. "
        "In de follow-up "
        "kreeg 3% neurologische uitval [Van der Linden 2005].",
        "In the Dutch Bone Metastasis Study (1157 patients) it made no difference in 342 patients with vertebral "
        "metastases whether a single 8 Gy or 24 Gy in six fractions was given, by conventional technique. During "
        "follow-up 3% developed a neurological deficit [Van der Linden 2005].",
    ),
    strength=CONSIDERATION,
)

time_to_response = Passage(
    id="RT-13",
    section="radiotherapy",
    sources=(Place("radiotherapy", 106267, 71, "dd019ee4b4022c4cdd1c9d0bd629c800651161cb1afe621445a1b21680cb48d4"),),
    says=Text(
        "Tot de respons duurde het gemiddeld vier weken [Van der Linden 2004].",
        "Response took four weeks on average [Van der Linden 2004].",
    ),
    strength=CONSIDERATION,
    not_computed=Text(
        "De tekst verbindt hier geen moment van controle aan.", "The text ties no moment of follow-up to this."
    ),
)

vertebrae_respond_like_other_bone = Passage(
    id="RT-O03",
    section="radiotherapy",
    sources=(Place("radiotherapy", 106339, 159, "66ac233a5ca83817971082670825fc702268299a579f21d99302b8515c0c21cb"),),
    says=Text(
        "De werkgroep verwacht van wervelmetastasen geen andere respons dan van botmetastasen op andere plaatsen.",
        "The working group expects no other response of vertebral metastases than of bone metastases in other places.",
    ),
    strength=WORKING_GROUP,
)

results_of_advanced_techniques = Passage(
    id="RT-15",
    section="radiotherapy",
    sources=(Place("radiotherapy", 106500, 476, "d13a6502bb70cc20cd8c4671386d603bb5d2a68e51300f8ee1383f13f0c2724b"),),
    says=Text(
        "Voor geavanceerde technieken melden overzichten van vooral retrospectieve gegevens tot 80-90% respons "
        "[Sahgal 2008], die wisselend werd gemeten. Daar staan compressiefracturen als ernstige bijwerking "
        "tegenover: 11-39%, tegen minder dan 5% bij conventionele technieken [Sahgal 2013]. Bijwerkingen hangen af "
        "van fractionering, totaaldosis en patiënt.",
        "For advanced techniques reviews of mostly retrospective data report up to 80-90% response [Sahgal 2008], "
        "measured in varying ways. Compression fractures are set against this as a serious side effect: 11-39%, "
        "against less than 5% with conventional techniques [Sahgal 2013]. Side effects depend on fractionation, "
        "total dose and patient.",
    ),
    strength=CONSIDERATION,
)

running_trial = Passage(
    id="RT-O04",
    section="radiotherapy",
    sources=(Place("radiotherapy", 106977, 507, "6ef41b0546f330fe6c3a8d116618530fe9cb4a650181c5fc0f9754add5976b82"),),
    says=Text(
        "Een gerandomiseerde vergelijking van conventionele en geavanceerde techniek ontbrak bij het schrijven. De "
        "Amerikaanse studie RTOG 0631 (283 patiënten met pijnlijke wervelmetastasen) vergeleek stereotactisch 16 Gy "
        "met "
        "conventioneel eenmalig 8 Gy op onder meer respons, de duur daarvan en bijwerkingen, en zou in het najaar van "
        "2015 eindigen.",
        "A randomised comparison of conventional and advanced technique was lacking at the time of writing. The "
        "American trial RTOG 0631 (283 patients with painful vertebral metastases) compared stereotactic 16 Gy with a "
        "conventional single 8 Gy on response, its duration and side effects, among others, and was to end in the "
        "autumn of 2015.",
    ),
    strength=CONSIDERATION,
)

ablative_dose_in_oligometastases = Passage(
    id="RT-16",
    section="radiotherapy",
    sources=(Place("radiotherapy", 107485, 564, "9e4dbad66234cea32295dc040141d4cf63f85158ec75b2d92b13bc506daadc00"),),
    says=Text(
        "Bij oligometastasen (1-3 metastasen in hoogstens twee organen) en een goede conditie kan een agressievere "
        "aanpak, met chirurgie of (stereotactische) bestraling in hoge dosis, wellicht lange overleving en misschien "
        "genezing geven [Kirkpatrick 2014]. Voorbeelden van een ablatieve dosis met geavanceerde techniek: 45 Gy in 3 "
        "fracties, of 20 Gy in 1.",
        "In oligometastases (1-3 metastases in at most two organs) and a good condition a more aggressive approach, "
        "with surgery or high-dose (stereotactic) radiotherapy, may give long survival and perhaps cure [Kirkpatrick "
        "2014]. Examples of an ablative dose with an advanced technique: 45 Gy in 3 fractions, or 20 Gy in 1.",
    ),
    strength=CONSIDERATION,
    computed_by=(oligometastatic_schedule,),
    reading=Text(
        "De ablatieve doses zijn voorbeelden; wij raden ze niet aan. De goede conditie die hier genoemd wordt, vraagt "
        "de aanbeveling niet.",
        "The ablative doses are examples; we do not advise them. The good condition named here is not asked by the "
        "recommendation.",
    ),
)

no_study_of_remineralisation = Passage(
    id="RT-O05",
    section="radiotherapy",
    sources=(Place("radiotherapy", 108387, 94, "07c5d5e7d3137c4ed799dfad2cec42dcdf4e7c4cde3f5e301d93528a7d2423cf"),),
    says=Text(
        "Dat meer fracties remineralisatie en zo langere respons geven, is nog niet met gedegen prospectief "
        "onderzoek onderbouwd.",
        "That more fractions give remineralisation and so a longer response has not yet been supported by thorough "
        "prospective research.",
    ),
    strength=CONSIDERATION,
)

no_study_of_radioresistant_tumours = Passage(
    id="RT-O06",
    section="radiotherapy",
    sources=(Place("radiotherapy", 108877, 100, "29fbcf03397338998e6927f863cc7ed8f09792dad476ebc611286f18722d31a3"),),
    says=Text(
        "Over radioresistente tumoren bestaat geen gerandomiseerd onderzoek of goede cohortstudie [Wilson 2003].",
        "On radioresistant tumours there is no randomised trial or good cohort study [Wilson 2003].",
    ),
    strength=CONSIDERATION,
)

# --- Considerations: a neurological deficit ---

stereotaxy_for_deficit = Passage(
    id="RT-O07",
    section="radiotherapy",
    sources=(Place("radiotherapy", 109002, 165, "cecc3bebbdf1018917d0a20d1b5dc00a326065ed8790aafac1d45a573b095ac7"),),
    says=Text(
        "Voor stereotactische bestraling, en dus hogere doses, bij uitval is het bewijs nog onvoldoende.",
        "For stereotactic radiotherapy, and thus higher doses, in a deficit the evidence is still insufficient.",
    ),
    strength=CONSIDERATION,
)

higher_dose_in_radioresistant_deficit = Passage(
    id="RT-18-DEFICIT",
    section="radiotherapy",
    sources=(Place("radiotherapy", 109168, 159, "071fb9ea0fb0fcaf3af7cd05105bca46b12d8f0f38026464e3f6aabcd9e2fa43"),),
    says=Text(
        "Bij uitval door een betrekkelijk radioresistente tumor hielp meer dan 30 Gy niet beter (91 patiënten, "
        "retrospectief) [Rades 2011].",
        "In a deficit from a relatively radioresistant tumour more than 30 Gy was no better (91 patients, "
        "retrospective) [Rades 2011].",
    ),
    strength=CONSIDERATION,
)

myelopathy_on_reirradiation = Passage(
    id="RT-O08",
    section="radiotherapy",
    sources=(Place("radiotherapy", 109552, 270, "ee1263f722b15a9057f8beaea5f81ca43d218ef278b6a7d8670f614f0b0fa8da"),),
    says=Text(
        "Bij herbestralen met hogere dosis is de kans op myelopathie groter: het dosisprofiel is juist bij de "
        "compressie "
        "zeer steil, wat onderbehandeling en complicaties kan geven [Lo 2010].",
        "With re-irradiation at a higher dose the chance of myelopathy is greater: the dose profile is very steep "
        "precisely at the compression, which can cause undertreatment and complications [Lo 2010].",
    ),
    strength=CONSIDERATION,
)

minimum_dose_at_the_compression = Passage(
    id="RT-O09",
    section="radiotherapy",
    sources=(Place("radiotherapy", 109823, 122, "d9bc40e041084e4b068fb74d8c02d9f9eca0efb4c046c9a4e00a15fa82ab16a9"),),
    says=Text(
        "Als alternatief kan alleen de plaats van de compressie worden bestraald, met een minimumdosis [Ryu 2010].",
        "As an alternative only the site of the compression can be irradiated, with a minimum dose [Ryu 2010].",
    ),
    strength=CONSIDERATION,
    not_computed=Text(
        "De tekst geeft geen dosis en zegt niet voor wie.", "The text gives no dose and does not say for whom."
    ),
)

# --- Side effects, and surgery ---

first_results_of_the_trial = Passage(
    id="RT-O10",
    section="radiotherapy",
    sources=(Place("radiotherapy", 111072, 127, "8985e59dfa0d7ca796bd3fac2042adada2a2c4063ced1e4138ab90d496b645c7"),),
    says=Text(
        "In de eerste resultaten van RTOG 0631 gaf stereotaxie nog geen toxiciteit van graad 4 of 5 [Ryu 2014].",
        "In the first results of RTOG 0631 stereotaxy had not yet caused toxicity of grade 4 or 5 [Ryu 2014].",
    ),
    strength=CONSIDERATION,
)

decompression_on_decline = Passage(
    id="RT-26",
    section="radiotherapy",
    sources=(Place("radiotherapy", 112036, 232, "32558b7add4cfdc4567b8a2cfba57a700e3d53bb83d01a7990a1240dfa89374f"),),
    says=Text(
        "Gaat de patiënt neurologisch achteruit tijdens of kort na bestraling, en zijn er geen contra-indicaties, dan "
        "moet zo spoedig mogelijk operatief worden gedecomprimeerd.",
        "If the patient declines neurologically during or shortly after radiotherapy, and there are no "
        "contraindications, surgical decompression must follow as soon as possible.",
    ),
    strength=CONSIDERATION,
    computed_by=(emergency_decompression, surgery_for_decline_under_radiotherapy),
    reading=Text(
        "Geen contra-indicatie betekent hier: aan alle voorwaarden voor chirurgie is voldaan. Berekend wordt alleen "
        "achteruitgang terwijl ook corticosteroïden worden gegeven; dat vraagt deze zin niet.",
        "No contraindication means here that every condition for surgery is met. Only decline while corticosteroids "
        "are given as well is computed; this sentence does not ask for them.",
    ),
)

PASSAGES: tuple[Passage, ...] = (
    question,
    wording_by_grade,
    radiotherapy_is_preferred,
    why_irradiate,
    conventional_technique,
    planning_margin,
    localisation_on_the_machine,
    advanced_techniques,
    how_the_chapter_is_built,
    studies,
    quality_of_the_studies,
    pain_in_mescc,
    pain_without_deficit,
    mobility_maranzano,
    mobility_rades_2004,
    mobility_rades_2005,
    duration_of_response,
    local_control,
    new_deficit_by_schedule,
    motor_function_rades_2004,
    motor_function_rades_2005_and_2009,
    progression_free_survival,
    bladder_function,
    toxicity_maranzano,
    toxicity_van_der_linden,
    conclusion_technique,
    conclusion_pain,
    conclusion_pain_in_mescc,
    conclusion_mobility,
    conclusion_recurrence,
    conclusion_neurological_response,
    conclusion_progression_free_survival,
    conclusion_bladder,
    overall_quality,
    value_of_radiotherapy,
    standard_dose_for_uncomplicated_pain,
    what_is_a_response,
    chance_after_a_second_course,
    no_trials_in_vertebral_metastases,
    dutch_bone_metastasis_study,
    time_to_response,
    vertebrae_respond_like_other_bone,
    results_of_advanced_techniques,
    running_trial,
    ablative_dose_in_oligometastases,
    no_study_of_remineralisation,
    no_study_of_radioresistant_tumours,
    stereotaxy_for_deficit,
    higher_dose_in_radioresistant_deficit,
    myelopathy_on_reirradiation,
    minimum_dose_at_the_compression,
    first_results_of_the_trial,
    decompression_on_decline,
)
