"""Estimating survival: the question, what predicts survival, the four models with their figures, and their limits."""

from wervelwijzer.guideline.strengths import CONSIDERATION, LEVEL_3, LITERATURE
from wervelwijzer.guideline.survival import (
    BOLLEN,
    TOKUHASHI,
    VAN_DER_LINDEN,
    bollen_category,
    tokuhashi_points,
    van_der_linden_group,
    van_der_linden_points,
)
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

QUESTION_AND_PREDICTORS = (
    Passage(
        id="PRG-Q01",
        section="survival",
        sources=(
            Place("survival", 68062, 190, "e0e69509fb61985da5be7d141368465ab2f46b0f72ccfde3cc3cbd81fe8116a2"),
            Place("survival", 68283, 190, "e0e69509fb61985da5be7d141368465ab2f46b0f72ccfde3cc3cbd81fe8116a2"),
        ),
        title=Text("Uitgangsvraag", "Key question"),
        says=Text(
            "Welke factoren samen schatten het nauwkeurigst hoe lang een patiënt met wervelmetastasen leeft die voor "
            "opereren en/of bestralen in aanmerking komt?",
            "Which factors together estimate most accurately how long a patient with vertebral metastases will live "
            "who is eligible for surgery and/or radiotherapy?",
        ),
    ),
    Passage(
        id="PRG-11",
        section="survival",
        sources=(Place("survival", 69509, 150, "e42b1aa6a2e8595502da5f2076fd0e46351a2c7b85935dfa6e0c7911314f47ca"),),
        says=Text(
            "Artsen schatten de levensverwachting onnauwkeurig, zo blijkt uit twee systematische reviews (Glare "
            "2003, Chow 2001).",
            "Doctors estimate life expectancy inaccurately, as two systematic reviews show (Glare 2003, Chow 2001).",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="PRG-10",
        section="survival",
        sources=(
            Place("survival", 69987, 402, "6fcd7bb90b2377af290dd1ce11d371bafb84c6eb1b9889ec837d9ba293f6dd64"),
            Place("survival", 70691, 246, "01a259e185e124b0815c61d16adccfb029826e4241ffe106a029395ecfaae350"),
        ),
        says=Text(
            "Van de beschreven risicofactoren voorspelt de primaire tumor de overleving het sterkst, en daarna de "
            "functionele status (Karnofsky, ECOG). Aantal en plaats van de wervelmetastasen, andere botmetastasen, "
            "neurologische functie, leeftijd en geslacht gelden meestal niet als voorspeller.",
            "Of the risk factors described the primary tumour predicts survival most strongly, then functional "
            "status (Karnofsky, ECOG). Number and site of vertebral metastases, other bone metastases, neurological "
            "function, age and sex mostly do not count as predictors.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="PRG-L01",
        section="survival",
        sources=(Place("survival", 70390, 300, "90f6d10adab07fc1d1fa3613d6ef377b8c3371c940b699fe7951f7256783fc85"),),
        says=Text(
            "Over viscerale metastasen spreken kleine series elkaar tegen; de grotere vinden wel een effect op de "
            "overleving.",
            "On visceral metastases small series contradict each other; the larger ones do find an effect on survival.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="PRG-L02",
        section="survival",
        sources=(Place("survival", 70938, 137, "9d6210818b4fd399649458798cf302ce1ee17a91a57767f67ae073d21993e371"),),
        says=Text(
            "Andere factoren, zoals comorbiditeit (Arrigo 2011) en serumcalcium (Mizumoto 2008), noemt maar een "
            "enkele studie.",
            "Other factors, such as comorbidity (Arrigo 2011) and serum calcium (Mizumoto 2008), are named by single "
            "studies only.",
        ),
        strength=LITERATURE,
    ),
)

THE_MODELS = (
    Passage(
        id="PRG-L03",
        section="survival",
        sources=(Place("survival", 71100, 224, "a74af9f0bb269b29b7ce2b1b53d4165ec30659ed7a33582943974c197ea852ea"),),
        says=Text(
            "Vier extern gevalideerde modellen gebruiken minstens primaire tumor en functionele status: Tokuhashi, "
            "Van der Linden, Bartels en Bollen.",
            "Four externally validated models use at least primary tumour and functional status: Tokuhashi, Van der "
            "Linden, Bartels and Bollen.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="PRG-13",
        section="survival",
        sources=(Place("survival", 71325, 405, "e8d86418a844f586a5e9711eeb0243d91384e6be6c775392f7fcfea01d7c5336"),),
        title=Text("Tokuhashi", "Tokuhashi"),
        says=Text(
            "Hoe nauwkeurig Tokuhashi is, verschilt sterk per publicatie. Dit model kijkt ook naar het aantal "
            "wervel- en andere botmetastasen, viscerale metastasen en de neurologische functie.",
            "How accurate Tokuhashi is differs widely between publications. This model also looks at the number of "
            "vertebral and other bone metastases, visceral metastases and neurological function.",
        ),
        strength=LITERATURE,
        computed_by=(tokuhashi_points, TOKUHASHI),
        reading=Text(
            "Het systeem toont dit model, met de mededeling dat de richtlijn het niet aanbeveelt.",
            "The system shows this model, with the notice that the guideline does not recommend it.",
        ),
    ),
    Passage(
        id="PRG-07",
        section="survival",
        sources=(
            Place("survival", 71731, 160, "ef1a3b54a6bb1c39b6fb52ef103f09fbe8256cf0a7455ce75a3b54a9fc0740f1"),
            Place("survival", 73200, 300, "919a62d9662ddd75dbcc687c7f13256d4182d03b8f555ded6420a59597a8845b"),
        ),
        title=Text("Bartels", "Bartels"),
        says=Text(
            "Bartels schat de kans op overleven uit vijf factoren: primaire tumor, functionele status, geslacht, "
            "plaats van de symptomatische wervelmetastasen en of de primaire tumor in opzet curatief is behandeld. "
            "De uitkomst staat in een tabel of grafiek, en online, waarna over de behandeling is te beslissen.",
            "Bartels estimates the chance of survival from five factors: primary tumour, functional status, sex, "
            "site of the symptomatic vertebral metastases and whether the primary was treated with curative intent. "
            "The outcome is in a table or graph, and online, after which treatment can be decided.",
        ),
        strength=LITERATURE,
        not_computed=Text(
            "De coëfficiënten, de tabel en het webadres staan niet in de tekst; het model wordt getoond maar niet "
            "berekend.",
            "The coefficients, the table and the web address are not in the text; the model is shown but not computed.",
        ),
    ),
    Passage(
        id="PRG-L04",
        section="survival",
        sources=(Place("survival", 71892, 118, "4e5a38cbb3db2941cf0a960a891a5398477dfe8c7c1e4f1eec2f2c725145a7ca"),),
        says=Text(
            "Van der Linden en Bollen tellen naast primaire tumor en functionele status mee of er viscerale "
            "metastasen zijn.",
            "Van der Linden and Bollen take into account, beside primary tumour and functional status, whether there "
            "are visceral metastases.",
        ),
        strength=LITERATURE,
        computed_by=(van_der_linden_points, bollen_category),
    ),
    Passage(
        id="PRG-L05",
        section="survival",
        sources=(Place("survival", 72011, 294, "dbbcf47a7b61981d6894932f5b9ca84ceb2cc75fff9ccb7938916e604fcf1ad7"),),
        says=Text(
            "Van der Linden, Bartels en Bollen voorspellen naar wat bekend is ongeveer even nauwkeurig; rechtstreeks "
            "met elkaar vergeleken zijn ze niet.",
            "As far as is known Van der Linden, Bartels and Bollen predict about equally accurately; they were not "
            "compared directly.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="PRG-09",
        section="survival",
        sources=(Place("survival", 72306, 271, "3e6c3810c87ae85b4ac9f4bc5acd2b1ebb6ce536276148ef22cedca34376abf2"),),
        title=Text("C-score", "C-score"),
        says=Text(
            "De C-score schat de kans dat voorspelde en werkelijke overleving overeenstemmen: 0,50 is geen "
            "voorspellende waarde, 1,0 volledige overeenstemming.",
            "The C-score estimates the chance that predicted and actual survival agree: 0.50 is no predictive value, "
            "1.0 complete agreement.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="PRG-08",
        section="survival",
        sources=(Place("survival", 72579, 439, "43d16509eeb034233977990b2ee258334a2726e779101fec7bbd60034a624000"),),
        title=Text("Tabel 1. De vier modellen", "Table 1. The four models"),
        says=Text(
            "De tabel geeft per model de omvang van de oorspronkelijke populatie, de C-score en de gebruikte "
            "risicofactoren.",
            "The table gives for each model the size of the original population, the C-score and the risk factors "
            "used.",
        ),
        items=(
            Text(
                "Tokuhashi: n = 246, C-score 0,640; primaire tumor, functionele status, viscerale metastasen, "
                "botmetastasen, aantal wervelmetastasen, neurologisch functioneren",
                "Tokuhashi: n = 246, C-score 0.640; primary tumour, functional status, visceral metastases, bone "
                "metastases, number of vertebral metastases, neurological function",
            ),
            Text(
                "Van der Linden: n = 342, C-score 0,664; primaire tumor, functionele status, viscerale metastasen",
                "Van der Linden: n = 342, C-score 0.664; primary tumour, functional status, visceral metastases",
            ),
            Text(
                "Bartels: n = 219, C-score 0,719; primaire tumor, functionele status, plaats van de "
                "wervelmetastasen, geslacht, curatieve behandeling van de tumor",
                "Bartels: n = 219, C-score 0.719; primary tumour, functional status, site of the vertebral "
                "metastases, sex, curative treatment of the tumour",
            ),
            Text(
                "Bollen: n = 1043, C-score 0,710; primaire tumor, functionele status, viscerale metastasen",
                "Bollen: n = 1043, C-score 0.710; primary tumour, functional status, visceral metastases",
            ),
        ),
        strength=LITERATURE,
        reading=Text(
            "In de tekst die wij hebben, staan de kruisjes niet meer onder hun model; de verdeling volgt de "
            "beschrijving eromheen.",
            "In the text that we have the crosses no longer stand under their model; their division follows the "
            "description around the table.",
        ),
    ),
    Passage(
        id="PRG-L06",
        section="survival",
        sources=(Place("survival", 73019, 180, "99235616f18f6c4b7290b891ac5b485a9ccf4d02110a850ad9535ab27197f1da"),),
        says=Text(
            "De modellen zijn met de jaren nauwkeuriger geworden, en praktischer doordat er minder factoren te "
            "beoordelen zijn.",
            "Over the years the models became more accurate, and more practical because fewer factors must be "
            "assessed.",
        ),
        strength=LITERATURE,
    ),
)

THEIR_CONTENTS = (
    Passage(
        id="PRG-04",
        section="survival",
        sources=(
            Place("survival", 73501, 277, "8d530280084213de8800350af84ccf411de5d73b41e99bf19969c088b915dc7e"),
            Place("survival", 75212, 53, "a0ce0ec69a10576a91f4e8369acde082568b791548ae8053e37c7828158af64f"),
        ),
        title=Text("Van der Linden: groepen", "Van der Linden: groups"),
        says=Text(
            "Drie factoren geven punten; het totaal bepaalt een van drie groepen.",
            "Three factors give points; the total gives one of three groups.",
        ),
        items=(
            Text("A, 0-3 punten: korte overleving", "A, 0-3 points: short survival"),
            Text("B, 4-5 punten: middellange overleving", "B, 4-5 points: intermediate survival"),
            Text("C, 6 punten: lange overleving", "C, 6 points: long survival"),
        ),
        strength=LITERATURE,
        computed_by=(van_der_linden_group, VAN_DER_LINDEN),
        reading=Text(
            "De richtlijn noemt bij de groepen geen maanden; de medianen die het systeem toont, komen uit de "
            "publicatie van 2005.",
            "The guideline names no months with the groups; the medians that the system shows are those of the 2005 "
            "publication.",
        ),
    ),
    Passage(
        id="PRG-05",
        section="survival",
        sources=(
            Place("survival", 73779, 493, "56af4d6cfed1d202185449c8fb201c8afb0ed916846eceff3b67c3e608c74fbc"),
            Place("survival", 74567, 309, "c8407704fc476a1890b4e4e004edb985aeda80c7b1310d28cd0282f17f8078b6"),
        ),
        title=Text("Bollen: profiel en categorie", "Bollen: profile and category"),
        says=Text(
            "Bollen deelt de primaire tumor in bij een klinisch profiel, naar agressiviteit en naar de "
            "beschikbaarheid van effectieve systemische therapie; Karnofsky-score en viscerale metastasen leiden dan "
            "in een stroomschema naar categorie A, B, C of D.",
            "Bollen places the primary tumour in a clinical profile by aggressiveness and by the availability of "
            "effective systemic therapy; Karnofsky score and visceral metastases then lead in a flowchart to "
            "category A, B, C or D.",
        ),
        items=(
            Text(
                "gunstig: bijvoorbeeld mammacarcinoom en hematologische maligniteiten",
                "favourable: for example breast cancer and haematological malignancies",
            ),
            Text(
                "matig: bijvoorbeeld prostaat- en niercelcarcinoom",
                "moderate: for example prostate and renal cell cancer",
            ),
            Text(
                "ongunstig: bijvoorbeeld longcarcinoom en gastro-intestinale tumoren",
                "unfavourable: for example lung cancer and gastro-intestinal tumours",
            ),
        ),
        strength=LITERATURE,
        computed_by=(bollen_category, BOLLEN),
        reading=Text(
            "Het stroomschema en de tabel met profielen ontbreken in de tekst; de cellen zijn een reconstructie. Een "
            "tumor die niet wordt genoemd, vraagt het oordeel van de arts.",
            "The flowchart and the table of profiles are missing from the text; the cells are a reconstruction. A "
            "tumour that is not named needs the clinician's judgement.",
        ),
    ),
    Passage(
        id="PRG-L07",
        section="survival",
        sources=(Place("survival", 74528, 38, "e326846231fd45d57b58a7e6b95fefdad326c3e06aab579e7780698ca60109b5"),),
        says=Text("Bollen staat ook online.", "Bollen is online too."),
        strength=LITERATURE,
        not_computed=Text("Het webadres staat niet in de tekst.", "The web address is not in the text."),
    ),
    Passage(
        id="PRG-03",
        section="survival",
        sources=(Place("survival", 75040, 169, "e7b24f001c4a0405a2de1af42cda29f95b5ad95c5fe422721ec4749df771027f"),),
        title=Text("Figuur 1. Van der Linden: punten", "Figure 1. Van der Linden: points"),
        says=Text(
            "Punten voor Karnofsky-score, primaire tumor en viscerale metastasen.",
            "Points for Karnofsky score, primary tumour and visceral metastases.",
        ),
        items=(
            Text(
                "Karnofsky 80-100: 2 punten; 50-70: 1 punt; 20-40: 0 punten",
                "Karnofsky 80-100: 2 points; 50-70: 1 point; 20-40: 0 points",
            ),
            Text("mamma: 3; prostaat: 2; long: 1; overige: 0", "breast: 3; prostate: 2; lung: 1; other: 0"),
            Text("viscerale metastasen: nee 1; ja 0", "visceral metastases: no 1; yes 0"),
        ),
        strength=LITERATURE,
        computed_by=(van_der_linden_points, VAN_DER_LINDEN),
    ),
    Passage(
        id="PRG-L08",
        section="survival",
        sources=(Place("survival", 75267, 216, "a7a3d6cf981f28c394ad3e110285ea33a57c90d2e7c7a51d342cf7fb0cc40a52"),),
        title=Text("Onderschriften bij de figuren", "Captions of the figures"),
        says=Text(
            "De Karnofsky-score loopt van 0% (overleden) tot 100% (normaal, zonder klachten). Figuur 1 is het model "
            "van Van der Linden, figuur 2 dat van Bollen.",
            "The Karnofsky score runs from 0% (dead) to 100% (normal, no complaints). Figure 1 is Van der Linden's "
            "model, figure 2 Bollen's.",
        ),
        not_computed=Text(
            "Figuur 2 was een afbeelding en is in de tekst verloren gegaan.",
            "Figure 2 was an image and is lost from the text.",
        ),
    ),
)

CONCLUSIONS = (
    Passage(
        id="PRG-C01",
        section="survival",
        sources=(Place("survival", 75498, 227, "3455fc07d484bc297ebd4a9a403fcd4edc4c369386abdb48f9c2ccfb9559934b"),),
        says=Text(
            "Primaire tumor en functionele status zijn waarschijnlijk de factoren die bij wervelmetastasen het meest "
            "over de prognose zeggen.",
            "Primary tumour and functional status are probably the factors that say most about prognosis in "
            "vertebral metastases.",
        ),
        strength=LEVEL_3,
    ),
    Passage(
        id="PRG-C02",
        section="survival",
        sources=(Place("survival", 75727, 254, "a98353986ca7d6627fa9d965ca8b8a0f7c5050a25d26b6370bfe2ccfa174e517"),),
        says=Text(
            "Van der Linden, Bartels en Bollen schatten de overleving bij symptomatische metastasen waarschijnlijk "
            "betrouwbaar.",
            "Van der Linden, Bartels and Bollen probably estimate survival reliably in symptomatic metastases.",
        ),
        strength=LEVEL_3,
    ),
    Passage(
        id="PRG-C03",
        section="survival",
        sources=(Place("survival", 75983, 282, "895535c2ec9bd5669c5ea1890c4da8c727bd51a53dfb2da88dfe07c6654d6cf9"),),
        says=Text(
            "Deze drie modellen zijn waarschijnlijk even nauwkeurig en even goed toepasbaar.",
            "These three models are probably equally accurate and equally applicable.",
        ),
        strength=LEVEL_3,
    ),
    Passage(
        id="PRG-12",
        section="survival",
        sources=(Place("survival", 76281, 407, "3fe012d72a2289a0e683446efd3f072bfd5c4e3e3f35e7d3c8b1342e58dc3759"),),
        says=Text(
            "De modellen komen uit verschillende patiëntengroepen: bij Van der Linden had iedereen (342) alleen "
            "pijn; bij Bollen had de helft neurologische verschijnselen (39% licht, 10% ernstig); bij Bartels 84%.",
            "The models come from different groups of patients: in Van der Linden's everyone (342) had pain only; in "
            "Bollen's half had neurological signs (39% minor, 10% major); in Bartels's 84%.",
        ),
        strength=CONSIDERATION,
        computed_by=(VAN_DER_LINDEN,),
        reading=Text(
            "Het systeem waarschuwt bij Van der Linden als de patiënt neurologische uitval heeft.",
            "The system warns with Van der Linden where the patient has a neurological deficit.",
        ),
    ),
    Passage(
        id="PRG-L09",
        section="survival",
        sources=(Place("survival", 76689, 325, "e2865f8e9718afc8663355201806370f54ded9ce633ba0075d8ff81c8e1df7d2"),),
        says=Text(
            "Daarnaast bestaan modellen zonder externe validatie, in 2013 die van Rades en Balain; hun waarde moet "
            "nog blijken.",
            "There are also models without external validation, in 2013 those of Rades and Balain; their worth is "
            "still to be shown.",
        ),
        strength=CONSIDERATION,
    ),
    Passage(
        id="PRG-L10",
        section="survival",
        sources=(Place("survival", 77015, 214, "dfe0562e87d6142f113912d9d38e5e93bf99f5a20094a2cf045729227f94de41"),),
        says=Text(
            "Omdat Van der Linden, Bartels en Bollen bij Nederlandse patiënten zijn gemaakt en deels ook getoetst, "
            "vindt de werkgroep ze representatief voor Nederland.",
            "Because Van der Linden, Bartels and Bollen were made, and partly tested, in Dutch patients, the working "
            "group finds them representative for the Netherlands.",
        ),
        strength=CONSIDERATION,
    ),
)

PASSAGES: tuple[Passage, ...] = (*QUESTION_AND_PREDICTORS, *THE_MODELS, *THEIR_CONTENTS, *CONCLUSIONS)
