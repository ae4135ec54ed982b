"""What the lay article says about bone metastases, in plain words for patients; it never drives a treatment rule.

Each passage can stand alone as a paragraph. Where the article is wrong, dated or silent beside the guideline, the
passage says what the guideline says, and `reading` tells which sentences those are.
"""

from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

NEVER_A_RULE = Text(
    "Het artikel stuurt nooit een behandelregel; de richtlijn beslist.",
    "The article never drives a treatment rule; the guideline decides.",
)


def _the_guideline_decides(nl: str, en: str) -> Text:
    return Text(f"{NEVER_A_RULE.nl} {nl}", f"{NEVER_A_RULE.en} {en}")


# --- What bone metastases are ---

what_a_metastasis_is = Passage(
    id="ART-01-WORDS",
    section="article",
    sources=(
        Place("article", 58, 354, "019f90d6846a637ad371b0dd739504015585ad0f91a86a7b4039dcbcef0a9ec6", source="article"),
    ),
    title=Text("Wat is een botmetastase?", "What is a bone metastasis?"),
    says=Text(
        "Kanker kan van de ene plek in het lichaam naar een andere plek gaan. Zo'n nieuwe plek heet een uitzaaiing, "
        "of metastase. Zit de uitzaaiing in een bot, dan heet zij een botmetastase. De kanker op de eerste plek heet "
        "de primaire kanker. Voor de kanker op de nieuwe plek bestaat ook het woord secundaire kanker.",
        "Cancer can go from one place in the body to another. Such a new place is called a metastasis, or secondary. "
        "A metastasis in a bone is called a bone metastasis. The cancer in the first place is called the primary "
        "cancer. The cancer in the new place is also called secondary cancer.",
    ),
)

not_bone_cancer = Passage(
    id="ART-01",
    section="article",
    sources=(
        Place(
            "article", 413, 504, "cc3cdcf0b189889f20f60c0e2f1560a47eaaf6310d6955c748bd71a28d47ab5c", source="article"
        ),
    ),
    title=Text("Een botmetastase is geen botkanker", "A bone metastasis is not bone cancer"),
    says=Text(
        "Een botmetastase is iets anders dan botkanker. Botkanker begint in het bot en bestaat uit botcellen die te "
        "veel delen. Een botmetastase bestaat uit cellen van de eerste kanker. Bij borstkanker zijn dat "
        "borstkankercellen, bij prostaatkanker prostaatkankercellen. Botmetastasen zijn er veel meer dan botkanker.",
        "A bone metastasis is something else than bone cancer. Bone cancer begins in the bone and consists of bone "
        "cells that divide too much. A bone metastasis consists of cells of the first cancer. In breast cancer these "
        "are breast cancer cells, in prostate cancer prostate cancer cells. Bone metastases are far more common than "
        "bone cancer.",
    ),
)

which_cancers = Passage(
    id="ART-02",
    section="article",
    sources=(
        Place(
            "article", 1035, 179, "dc0bf046654272b7a749181af94333379c479fa802bc46aba0e43c581fa26217", source="article"
        ),
    ),
    title=Text("Welke kanker zaait vaak uit naar de botten?", "Which cancers often spread to the bones?"),
    says=Text(
        "Niet elke kanker zaait even vaak uit naar de botten. Bij uitzaaiingen in de wervels gaat het in meer dan de "
        "helft van de gevallen om borst-, long- of prostaatkanker. Andere soorten komen ook voor.",
        "Not every cancer spreads to the bones equally often. In more than half of those with metastases in the "
        "vertebrae it is breast, lung or prostate cancer. Other kinds occur too.",
    ),
    items=(
        Text("borstkanker", "breast cancer"),
        Text("longkanker", "lung cancer"),
        Text("prostaatkanker", "prostate cancer"),
        Text("melanoom (een soort huidkanker)", "melanoma (a kind of skin cancer)"),
        Text("nierkanker", "kidney cancer"),
        Text("sarcoom (kanker van bot, spier of bindweefsel)", "sarcoma (cancer of bone, muscle or connective tissue)"),
        Text("kanker van maag of darm", "cancer of the stomach or bowel"),
        Text("ziekte van Kahler (multipel myeloom, kanker in het beenmerg)", "multiple myeloma (cancer in the marrow)"),
        Text("lymfklierkanker", "lymphoma (cancer of the lymph nodes)"),
    ),
    not_computed=_the_guideline_decides(
        "De lijst van het artikel zelf ontbreekt.", "The article's own list is missing."
    ),
    reading=Text(
        "De lijst en 'meer dan de helft' komen uit de richtlijn (Epidemiologie; bijlage 3) en gelden voor de wervels.",
        "The list and 'more than half' come from the guideline (Epidemiology; appendix 3) and hold for the vertebrae.",
    ),
)

which_bones = Passage(
    id="ART-03",
    section="article",
    sources=(
        Place(
            "article", 1216, 201, "88446b8211e97ae16cb4dd453b183c043a944db0011c7a889b6c1f680d317871", source="article"
        ),
    ),
    title=Text("In welke botten?", "In which bones?"),
    says=Text(
        "Een uitzaaiing kan in elk bot zitten. Op vijf plaatsen komt dat het meest voor. De wervels staan bovenaan.",
        "A metastasis can be in any bone. In five places it is most common. The vertebrae come first.",
    ),
    items=(
        Text("de wervels: de botten van de rug en de nek", "the vertebrae: the bones of the back and neck"),
        Text("de ribben", "the ribs"),
        Text("het bekken", "the pelvis"),
        Text("het borstbeen", "the breastbone"),
        Text("de schedel", "the skull"),
    ),
    reading=Text(
        "Dat de wervelkolom bovenaan staat, zegt de richtlijn (Inleiding).",
        "That the spine comes first is said by the guideline (Introduction).",
    ),
)

how_far_it_spreads = Passage(
    id="ART-03-SPREAD",
    section="article",
    sources=(
        Place(
            "article", 1418, 204, "bc772d5c91d0df8d4ece9a09730e97a91e93750ee38bd6b0cb4735c04266c4e4", source="article"
        ),
    ),
    title=Text("Een of meer plaatsen", "One place or more"),
    says=Text(
        "Soms is maar een stukje van een bot ziek. Soms zitten er uitzaaiingen in een aantal botten. Later kan de "
        "kanker ook in andere organen komen. Wie uitzaaiingen in de wervels heeft, heeft ze meestal ook ergens anders.",
        "Sometimes only a piece of a bone is ill. Sometimes there are metastases in several bones. Later the cancer "
        "can reach other organs too. Those with metastases in the vertebrae mostly have them elsewhere as well.",
    ),
    reading=Text(
        "De laatste zin komt uit de richtlijn (Epidemiologie).",
        "The last sentence comes from the guideline (Epidemiology).",
    ),
)

# --- What they do to the bone ---

bone_is_renewed = Passage(
    id="ART-04-BONE",
    section="article",
    sources=(
        Place(
            "article", 1670, 260, "a000a9104e0ed931764f426296cc9751645fc0051044c428a3943700b978ceae", source="article"
        ),
    ),
    title=Text("Wat doet kanker met het bot?", "What does cancer do to the bone?"),
    says=Text(
        "Uw lichaam maakt steeds nieuw bot en ruimt oud bot op. Zo blijven botten sterk. Een uitzaaiing verstoort dat "
        "evenwicht. Het bot krijgt dan een andere bouw en doet zijn werk minder goed.",
        "Your body keeps making new bone and clearing away old bone. That keeps bones strong. A metastasis disturbs "
        "that balance. The bone then gets another build and does its work less well.",
    ),
)

two_kinds = Passage(
    id="ART-04",
    section="article",
    sources=(
        Place(
            "article", 1931, 207, "1a3cff01e395d7dca478491eb032557d6e90c9707c0dadf3c000c7f90095cf33", source="article"
        ),
        Place(
            "article", 2733, 218, "7a9ee30ae00f918fb9cd9f775fd309cfdc713fd0396b9903d85ca978d2d3a9e3", source="article"
        ),
    ),
    title=Text("Osteolytisch en osteoblastisch", "Osteolytic and osteoblastic"),
    says=Text(
        "Artsen verdelen botmetastasen in twee soorten. Bij osteolytische metastasen verdwijnt er bot. Bij "
        "osteoblastische metastasen komt er te veel bot bij. De osteolytische zijn er het meest. Vaak komen beide op "
        "dezelfde plek voor, bijvoorbeeld bij borstkanker. Eigenlijk heeft elke botmetastase wel iets van allebei.",
        "Doctors divide bone metastases into two kinds. In osteolytic metastases bone disappears. In osteoblastic "
        "metastases too much bone is added. The osteolytic ones are the more common. Often both occur in the same "
        "place, for example in breast cancer. In fact every bone metastasis has something of both.",
    ),
    not_computed=_the_guideline_decides(
        "Of een metastase lytisch of blastisch is, leest de SINS van de beelden en nooit uit de soort kanker.",
        "Whether a metastasis is lytic or blastic the SINS reads from the images and never from the kind of cancer.",
    ),
)

too_much_bone = Passage(
    id="ART-04-BLASTIC",
    section="article",
    sources=(
        Place(
            "article", 2168, 270, "ade03d559e327beacff1cb36e105c0e78f45e6a77c4ea43af6b9be46d0364041", source="article"
        ),
    ),
    title=Text("Osteoblastische metastasen: te veel bot", "Osteoblastic metastases: too much bone"),
    says=Text(
        "Bij een osteoblastische metastase zetten kankercellen het lichaam aan tot het maken van te veel botcellen. "
        "Het bot wordt hard. Artsen noemen dat sclerotisch. Dit gebeurt vaak bij prostaatkanker.",
        "In an osteoblastic metastasis cancer cells make the body form too many bone cells. The bone becomes hard. "
        "Doctors call that sclerotic. This often happens in prostate cancer.",
    ),
)

too_little_bone = Passage(
    id="ART-04-LYTIC",
    section="article",
    sources=(
        Place(
            "article", 2465, 266, "6301fa4cafe3af387748c66a0dc91adf5632c9d4ee9997caa869f5c31ae56ea1", source="article"
        ),
    ),
    title=Text("Osteolytische metastasen: te weinig bot", "Osteolytic metastases: too little bone"),
    says=Text(
        "Bij een osteolytische metastase breken kankercellen te veel bot af. Het bot wordt zwak en kan eerder breken. "
        "Soms komen er gaten in. Dit gebeurt vaak bij borstkanker, en bij de ziekte van Kahler bijna altijd.",
        "In an osteolytic metastasis cancer cells break down too much bone. The bone becomes weak and may break more "
        "easily. Sometimes holes appear in it. This often happens in breast cancer, and in multiple myeloma nearly "
        "always.",
    ),
    reading=Text(
        "De ziekte van Kahler is hier toegevoegd uit de richtlijn (Epidemiologie: 90% heeft lytische laesies).",
        "Multiple myeloma is added here from the guideline (Epidemiology: 90% have lytic lesions).",
    ),
)

# --- Complaints ---

complaints_differ = Passage(
    id="ART-05-DIFFER",
    section="article",
    sources=(
        Place(
            "article", 2978, 190, "b8b5797f1138e853043ceadf7c5e095168c95b8643dd504e8d9ca57d1f5c2b60", source="article"
        ),
    ),
    title=Text("Klachten verschillen", "Complaints differ"),
    says=Text(
        "Welke klachten u krijgt, hangt af van de plaats en het aantal van de uitzaaiingen. Sommige mensen merken er "
        "niets van. Dezelfde klachten kunnen ook door iets anders komen. Rugpijn komt maar zelden door uitzaaiingen. "
        "Heeft u kanker of heeft u dat gehad, dan moet u wel weten bij welke klachten u belt.",
        "Which complaints you get depends on where the metastases are and how many. Some people notice nothing. The "
        "same complaints can also come from something else. Back pain seldom comes from metastases. If you have "
        "cancer or "
        "have had it, you do need to know with which complaints to call.",
    ),
    reading=Text(
        "De tweede zin en de laatste twee komen uit de richtlijn (bijlage 3).",
        "The second sentence and the last two come from the guideline (appendix 3).",
    ),
)

pain_in_the_bone = Passage(
    id="ART-05",
    section="article",
    sources=(
        Place(
            "article", 3170, 341, "f8ee68edff28812ff48c1ef0d7ab779879fc2238c04844dec4ac72b2874a5845", source="article"
        ),
    ),
    title=Text("Pijn in het bot", "Pain in the bone"),
    says=Text(
        "Pijn in het bot is de klacht die het meest voorkomt, en vaak de eerste. De pijn kan er steeds zijn of komen "
        "en gaan. 's Nachts is zij vaak heviger. Zij kan dof of scherp zijn, en op één plek of overal zitten. Soms is "
        "de plek ook dik. Pijn door een uitzaaiing in de rug begint meestal langzaam en wordt steeds erger. Heeft u "
        "kanker, of heeft u dat gehad? Bespreek nieuwe of toenemende pijn in uw rug of nek dan met uw arts.",
        "Pain in the bone is the most common complaint, and often the first. The pain can be there all the time or "
        "come and go. At night it is often worse. It can be dull or sharp, and be in one place or everywhere. "
        "Sometimes the place is swollen too. Pain by a metastasis in the back mostly begins slowly and keeps getting "
        "worse. Do you have cancer, or have you had it? Then discuss new or worsening pain in your back or neck with "
        "your doctor.",
    ),
    not_computed=_the_guideline_decides(
        "Welke rugpijn om beeldvorming vraagt, volgt uit de alarmsymptomen (DX-SYM-04).",
        "Which back pain asks for imaging follows from the alarm symptoms (DX-SYM-04).",
    ),
    reading=Text(
        "Het geleidelijke begin en het advies om de arts te bellen komen uit de richtlijn (Klinische verschijnselen; "
        "bijlage 2 en 3).",
        "The gradual beginning and the advice to call the doctor come from the guideline (Clinical features; "
        "appendices 2 and 3).",
    ),
)

too_much_calcium = Passage(
    id="ART-06",
    section="article",
    sources=(
        Place(
            "article", 3513, 244, "a3fc27ca5909cff51e746ce0e938a4203dee0decc7110f3dc7c21aa719a70792", source="article"
        ),
    ),
    title=Text("Te veel calcium in het bloed", "Too much calcium in the blood"),
    says=Text(
        "Door botmetastasen kan er te veel calcium (kalk) in uw bloed komen. Artsen noemen dat hypercalciëmie. U kunt "
        "daar klachten van krijgen. Herkent u deze klachten, bel dan uw arts. Die kan uw bloed laten onderzoeken.",
        "Bone metastases can bring too much calcium into your blood. Doctors call that hypercalcaemia. It can give "
        "complaints. Do you recognise these complaints? Then call your doctor, who can have your blood tested.",
    ),
    items=(
        Text("verstopping (obstipatie)", "constipation"),
        Text("geen zin in eten", "no appetite"),
        Text("misselijkheid", "nausea"),
        Text("vaak moeten plassen", "having to pass urine often"),
        Text("erge dorst", "extreme thirst"),
        Text("verwardheid", "confusion"),
    ),
    not_computed=_the_guideline_decides(
        "Die vraagt alleen of het calcium verhoogd is en noemt deze klachten niet; een grens in getallen geeft geen "
        "van beide.",
        "It asks only whether calcium is raised and does not name these complaints; neither gives a limit in figures.",
    ),
    reading=Text(
        "Het advies om te bellen is van ons: het artikel verwijst voor medische problemen steeds naar een arts.",
        "The advice to call is ours: for medical problems the article always refers to a doctor.",
    ),
)

broken_bones = Passage(
    id="ART-07",
    section="article",
    sources=(
        Place(
            "article", 3758, 117, "ddff1658a11e0424cd5e973e680914c64c8327d93410592af757683d85a44715", source="article"
        ),
    ),
    title=Text("Een gebroken bot", "A broken bone"),
    says=Text(
        "Een bot met een uitzaaiing kan breken. Dat gebeurt het meest bij ribben, wervels en de lange botten van de "
        "benen. Wordt de pijn in uw rug opeens veel erger, dan kan een wervel gebroken zijn. Bel dan uw arts.",
        "A bone with a metastasis can break. That happens most in ribs, vertebrae and the long bones of the legs. If "
        "the pain in your back suddenly gets much worse, a vertebra may be broken. Then call your doctor.",
    ),
    reading=Text(
        "De laatste twee zinnen komen uit de richtlijn (Klinische verschijnselen; bijlage 2).",
        "The last two sentences come from the guideline (Clinical features; appendix 2).",
    ),
)

pressure_on_the_cord = Passage(
    id="ART-08",
    section="article",
    sources=(
        Place(
            "article", 3876, 237, "d5714abc8aa0abaf03f451ffee54b6ccb07e042889b21818218027050be8ebb5", source="article"
        ),
    ),
    title=Text("Druk op het ruggenmerg", "Pressure on the spinal cord"),
    says=Text(
        "Een uitzaaiing in de rug kan op zenuwen of op het ruggenmerg drukken. Artsen noemen dat "
        "ruggenmergcompressie. U kunt daardoor verlamd raken. Wacht daarom niet. Bel bij deze klachten zo snel "
        "mogelijk uw behandelend arts, ook in de avond, de nacht en het weekend.",
        "A metastasis in the back can press on nerves or on the spinal cord. Doctors call that spinal cord "
        "compression. It can paralyse you. So do not wait. With these complaints call your doctor as soon as "
        "possible, also in the evening, at night and at the weekend.",
    ),
    items=(
        Text("wankel lopen of uw evenwicht verliezen", "walking unsteadily or losing your balance"),
        Text("minder kracht in de benen, en soms in de armen", "less strength in the legs, and sometimes in the arms"),
        Text("een doof gevoel in de benen, en soms in de armen", "numbness in the legs, and sometimes in the arms"),
        Text("problemen met plassen of met de ontlasting", "trouble passing urine or stools"),
    ),
    not_computed=_the_guideline_decides(
        "Bij deze verschijnselen geldt haar termijn van 12 uur voor de MRI (DX-IMG-06).",
        "With these signs its term of 12 hours for the MRI holds (DX-IMG-06).",
    ),
    reading=Text(
        "Het artikel noemt geen haast. Het gevaar en de haast komen uit de richtlijn (bijlage 2 en 3). De folder van "
        "bijlage 2 noemt blaas en darm niet bij het bellen; wij wel, want bijlage 3 noemt ze bij de uitval.",
        "The article names no haste. The danger and the haste come from the guideline (appendices 2 and 3). The "
        "leaflet of appendix 2 does not name bladder and bowel as a reason to call; we do, for appendix 3 names them "
        "among the deficits.",
    ),
)

# --- Examination and tests ---

questions_and_examination = Passage(
    id="ART-09",
    section="article",
    sources=(
        Place(
            "article", 4138, 81, "a1994186c261a9275864b671544c30d5b55d3222b0ecf135f72f1ade6c12f881", source="article"
        ),
        Place(
            "article", 4256, 523, "db0701b4755531f8700794f823d662aa136965508f0cbe51bf4bd07c679b858c", source="article"
        ),
    ),
    title=Text("Vragen en lichamelijk onderzoek", "Questions and examination"),
    says=Text(
        "Er zijn verschillende onderzoeken naar botmetastasen. Het begint met een gesprek. De arts vraagt naar uw "
        "klachten en naar ziekten die u eerder had. Dat heet de anamnese. Daarna onderzoekt de arts uw lichaam, en "
        "vooral de plekken met pijn, zwelling of andere klachten. Gaat het om de rug, dan kijkt de arts ook hoe u "
        "staat en loopt en waar uw gevoel minder is.",
        "There are several examinations for bone metastases. It begins with a talk. The doctor asks about your "
        "complaints and about illnesses that you had before. Then the doctor examines your body, above all the places "
        "with pain, swelling or other complaints. If it is about the back, the doctor also looks at how you stand and "
        "walk and where you feel less.",
    ),
    reading=Text(
        "De laatste zin komt uit de richtlijn (Klinische verschijnselen).",
        "The last sentence comes from the guideline (Clinical features).",
    ),
)

blood_count = Passage(
    id="ART-10",
    section="article",
    sources=(
        Place(
            "article", 4797, 426, "1978d813d81d9e82ddc0766004bc29067ee1c89a0c47446c211b0d339836ce5e", source="article"
        ),
    ),
    title=Text("Bloedonderzoek: het bloedbeeld", "Blood test: the blood count"),
    says=Text(
        "Met bloedonderzoek kan de arts zien hoe het met uw gezondheid en uw beenmerg gaat. Beenmerg zit binnen in de "
        "botten. Er zijn twee soorten. In rood beenmerg worden rode bloedcellen, witte bloedcellen en bloedplaatjes "
        "gemaakt. Geel beenmerg is vooral vet.",
        "With a blood test the doctor can see how your health and your bone marrow are. Marrow is inside the bones. "
        "There are two kinds. In red marrow red blood cells, white blood cells and platelets are made. Yellow marrow "
        "is mostly fat.",
    ),
    not_computed=_the_guideline_decides("Die schrijft geen bloedbeeld voor.", "It does not prescribe a blood count."),
)

calcium_and_alkaline_phosphatase = Passage(
    id="ART-11",
    section="article",
    sources=(
        Place(
            "article", 5225, 231, "20325c794296e93762fbefaf041723706d9b2c26118e95ba59b7878c227c816d", source="article"
        ),
    ),
    title=Text("Bloedonderzoek: calcium en alkalische fosfatase", "Blood test: calcium and alkaline phosphatase"),
    says=Text(
        "In het bloed kan de arts calcium en alkalische fosfatase laten meten. Alkalische fosfatase is een enzym. Het "
        "zit in botten, maar ook in de lever, de galwegen, de darm en de placenta. Is een waarde hoog, dan kan een "
        "botmetastase het bot hebben beschadigd.",
        "The doctor can have calcium and alkaline phosphatase measured in the blood. Alkaline phosphatase is an "
        "enzyme. It is found in bones, but also in the liver, the bile ducts, the bowel and the placenta. If a value "
        "is high, a bone metastasis may have damaged the bone.",
    ),
    not_computed=_the_guideline_decides(
        "Zij kent alleen een verhoogd calcium (BTA-02); grenswaarden staan in geen van beide.",
        "It knows only a raised calcium (BTA-02); limits stand in neither.",
    ),
    reading=Text("Het artikel schrijft 'dosis'; wij lezen 'waarde'.", "The article writes 'dose'; we read 'value'."),
)

tumour_markers = Passage(
    id="ART-12-MARKERS",
    section="article",
    sources=(
        Place(
            "article", 5458, 319, "da56c4aaf820951cbbaafa38c12a4f0598aacacb9cd7127a285b96555686ba60", source="article"
        ),
    ),
    title=Text("Bloedonderzoek: tumormarkers", "Blood test: tumour markers"),
    says=Text(
        "Tumormarkers zijn stoffen die de kanker maakt, of die uw lichaam maakt door de kanker. Meestal zijn het "
        "eiwitten. De arts kan ze laten meten in bloed, urine, hersenvocht of een stukje weefsel. Bij elke kanker "
        "hoort een andere marker.",
        "Tumour markers are substances that the cancer makes, or that your body makes because of the cancer. Mostly "
        "they are proteins. The doctor can have them measured in blood, urine, brain fluid or a piece of tissue. Each "
        "cancer has its own marker.",
    ),
)

rising_psa = Passage(
    id="ART-12",
    section="article",
    sources=(
        Place(
            "article", 5778, 329, "9963f2f9b73e905d4f9b0eccc8d128df3f7b93b4afe9fd3e30a2808cc9f55cd3", source="article"
        ),
    ),
    title=Text("PSA bij prostaatkanker", "PSA in prostate cancer"),
    says=Text(
        "PSA is een tumormarker voor prostaatkanker. Stijgt het PSA, dan kan dat op prostaatkanker wijzen. Na de "
        "behandeling wordt het PSA vaak opnieuw gemeten. Een hoge waarde kan betekenen dat de kanker terug is en in "
        "de botten zit. Zeker is dat dan nog niet.",
        "PSA is a tumour marker for prostate cancer. A rising PSA can point to prostate cancer. After treatment PSA "
        "is often measured again. A high value can mean that the cancer is back and is in the bones. It is not certain "
        "then.",
    ),
    not_computed=_the_guideline_decides(
        "Die noemt PSA niet. Nieuwe beelden van de rug vraagt zij bij klachten of om systeemtherapie te volgen "
        "(ORG-28).",
        "It does not name PSA. New images of the spine it asks with complaints or to follow systemic therapy (ORG-28).",
    ),
    reading=Text("De laatste zin voegen wij toe.", "The last sentence is added by us."),
)

# --- Imaging ---

images_of_the_bones = Passage(
    id="ART-13-IMAGES",
    section="article",
    sources=(
        Place(
            "article", 6133, 257, "c84ab149acc7f9cf4f6a01e8986c6f81bd7253698ef2781e571d70b2870a3a35", source="article"
        ),
    ),
    title=Text("Beelden van de botten", "Images of the bones"),
    says=Text(
        "Met beelden kan de arts botmetastasen opsporen. Soms zijn er meer onderzoeken nodig. Denkt de arts aan een "
        "uitzaaiing in de wervels, dan is een MRI-scan het eerste onderzoek. Zijn er al goede beelden van uw wervels, "
        "dan is een nieuwe scan soms niet nodig.",
        "With images the doctor can find bone metastases. Sometimes more tests are needed. If the doctor thinks of a "
        "metastasis in the vertebrae, an MRI scan is the first test. If there are good images of your vertebrae "
        "already, a new scan is sometimes not needed.",
    ),
    not_computed=_the_guideline_decides(
        "Welke beelden, en hoe snel, volgt uit DX-IMG-01 en verder.",
        "Which images, and how fast, follows from DX-IMG-01 and further.",
    ),
    reading=Text(
        "De laatste twee zinnen komen uit de richtlijn (Beeldvormend onderzoek; bijlage 3).",
        "The last two sentences come from the guideline (Imaging; appendix 3).",
    ),
)

x_ray = Passage(
    id="ART-13",
    section="article",
    sources=(
        Place(
            "article", 6394, 159, "e285ae7119d53c56992d6d2032edd7f223860839716f2ddbd4c8ef6cb56f9c1e", source="article"
        ),
    ),
    title=Text("Röntgenfoto", "X-ray"),
    says=Text(
        "Bij pijn in een bot begint de arts vaak met een röntgenfoto. Daarop zijn ook breuken te zien. Voor de rug is "
        "een röntgenfoto niet genoeg. De foto kan normaal zijn terwijl er toch een uitzaaiing zit. Daarom hoort bij "
        "verdenking op een uitzaaiing in de wervels meteen een MRI-scan.",
        "With pain in a bone the doctor often begins with an X-ray. It also shows fractures. For the back an X-ray is "
        "not enough. It can be normal while there is a metastasis after all. That is why suspicion of a metastasis in "
        "the vertebrae asks for an MRI scan at once.",
    ),
    not_computed=_the_guideline_decides(
        "Het artikel zet de röntgenfoto vooraan; dat nemen wij voor de wervels niet over.",
        "The article puts the X-ray first; for the vertebrae we do not take that over.",
    ),
    reading=Text(
        "De laatste drie zinnen komen uit de richtlijn (Beeldvormend onderzoek). Het artikel is hier achterhaald.",
        "The last three sentences come from the guideline (Imaging). The article is dated here.",
    ),
)

bone_scan = Passage(
    id="ART-14",
    section="article",
    sources=(
        Place(
            "article", 6557, 341, "265aaf6918faa0d989c16db01284e4f68d344e8a1d844bbf8ee0e6540bceee23", source="article"
        ),
    ),
    title=Text("Botscan", "Bone scan"),
    says=Text(
        "Een botscan brengt alle botten in beeld. Dat helpt als u op verschillende plaatsen pijn heeft. Een botscan "
        "ziet uitzaaiingen vaak eerder dan een röntgenfoto. Toch mist hij er een deel, vooral als er bot verdwijnt. "
        "Bij de ziekte van Kahler heeft een botscan daarom geen zin. Heeft u al uitzaaiingen in de "
        "wervels, dan zijn nieuwe beelden alleen nodig bij klachten, of om te zien of medicijnen werken.",
        "A bone scan shows all the bones. That helps when you have pain in several places. A bone scan often sees "
        "metastases earlier than an X-ray. Yet it misses some, above all where bone disappears. In multiple myeloma a "
        "bone scan is therefore of no use. If you have metastases in the vertebrae already, new images are "
        "needed only with complaints, or to see whether drugs work.",
    ),
    not_computed=_the_guideline_decides(
        "Een controlescan zonder klachten, die het artikel noemt, adviseert zij niet (ORG-28); zie ook DX-IMG-14.",
        "A follow-up scan without complaints, which the article names, it does not advise (ORG-28); see DX-IMG-14 too.",
    ),
    reading=Text(
        "De laatste drie zinnen komen uit de richtlijn (Beeldvormend onderzoek; Vervolgtraject).",
        "The last three sentences come from the guideline (Imaging; Follow-up).",
    ),
)

ct_scan = Passage(
    id="ART-15",
    section="article",
    sources=(
        Place(
            "article", 6902, 402, "bd953852f22a1fa46f8336bae311b712ac11e670dda398b8a1dcb98e800e72a0", source="article"
        ),
    ),
    title=Text("CT-scan", "CT scan"),
    says=Text(
        "Op een CT-scan kan de arts de grootte van een tumor in het bot meten. De scan helpt ook om een naald naar de "
        "goede plek te sturen. Ook met een normale CT-scan kan er een uitzaaiing in de wervels zitten. Kan bij u geen "
        "MRI-scan, bijvoorbeeld door een pacemaker, dan kan een CT-scan met contrast.",
        "On a CT scan the doctor can measure the size of a tumour in the bone. The scan also helps to guide a needle "
        "to the right place. Even with a normal CT scan there may be a metastasis in the vertebrae. If you cannot have "
        "an MRI scan, for example because of a pacemaker, a CT scan with contrast is possible.",
    ),
    not_computed=_the_guideline_decides(
        "Het artikel zet de CT na een normale röntgenfoto en botscan; voor de wervels geldt dat niet (DX-IMG-12, "
        "DX-IMG-16).",
        "The article puts CT after a normal X-ray and bone scan; for the vertebrae that does not hold (DX-IMG-12, "
        "DX-IMG-16).",
    ),
    reading=Text(
        "De laatste twee zinnen komen uit de richtlijn (Beeldvormend onderzoek).",
        "The last two sentences come from the guideline (Imaging).",
    ),
)

mri_scan = Passage(
    id="ART-16",
    section="article",
    sources=(
        Place(
            "article", 7308, 267, "b8c2a9e5bfa49c18a77888e2a566c8e50152b61530efe3281672f6e409cf16bc", source="article"
        ),
    ),
    title=Text("MRI-scan", "MRI scan"),
    says=Text(
        "Een MRI-scan laat zien of er druk op het ruggenmerg is. Ook uitzaaiingen in het beenmerg zijn erop te zien. "
        "Voor de wervels is de MRI-scan beter dan alle andere beelden. Hoe snel de scan nodig is, hangt af van uw "
        "klachten. Bij tekenen van druk op het ruggenmerg is dat binnen 12 uur. Bij alleen verdachte rugpijn is dat "
        "binnen twee weken.",
        "An MRI scan shows whether there is pressure on the spinal cord. Metastases in the marrow can be seen on it "
        "too. For the vertebrae an MRI scan is better than all other images. How soon the scan is needed depends on "
        "your complaints. With signs of pressure on the cord it is within 12 hours. With suspicious back pain alone it "
        "is within two weeks.",
    ),
    not_computed=_the_guideline_decides(
        "Het artikel bewaart de MRI voor druk op het ruggenmerg en een onduidelijke CT; bij de richtlijn komt zij "
        "eerst.",
        "The article keeps MRI for pressure on the cord and an unclear CT; in the guideline it comes first.",
    ),
    reading=Text(
        "De laatste vier zinnen komen uit de richtlijn (Beeldvormend onderzoek).",
        "The last four sentences come from the guideline (Imaging).",
    ),
)

pet_scan = Passage(
    id="ART-17",
    section="article",
    sources=(
        Place(
            "article", 7579, 317, "41015f8c05f365462c24e662272c9f638773856610991e873943ec554ab75b86", source="article"
        ),
    ),
    title=Text("PET-scan", "PET scan"),
    says=Text(
        "Een PET-scan van het hele skelet kan kleine uitzaaiingen laten zien. Vaak is er daarna nog een ander "
        "onderzoek nodig. Is niet bekend waar de kanker begon? Dan maakt het ziekenhuis met spoed een CT-scan of "
        "PET-CT-scan van borst, buik en bekken. Ook voor een operatie aan de wervels kan zo'n scan nodig zijn.",
        "A PET scan of the whole skeleton can show small metastases. Often another test is needed afterwards. Is it "
        "not known where the cancer began? Then the hospital makes an urgent CT or PET-CT scan of chest, belly and "
        "pelvis. Before an operation on the vertebrae such a scan can be needed too.",
    ),
    not_computed=_the_guideline_decides(
        "Het 'zelden' van het artikel nemen wij niet over (DX-UNK-02, DX-IMG-11).",
        "We do not take over the article's 'rarely' (DX-UNK-02, DX-IMG-11).",
    ),
    reading=Text(
        "De laatste twee zinnen komen uit de richtlijn (Onduidelijke origine; Beeldvormend onderzoek).",
        "The last two sentences come from the guideline (Unknown origin; Imaging).",
    ),
)

# --- Biopsy, the search for the primary, and what else it can be ---

what_a_biopsy_is = Passage(
    id="ART-18-HOW",
    section="article",
    sources=(
        Place(
            "article", 7907, 165, "261c5d1504452a49a2cc81f109117ddb57e1448225683be15e0c07c393025b96", source="article"
        ),
        Place(
            "article", 8248, 64, "eeaefe8b66670dd02a0258b3911bd5ea9d69589aafba5f38da0ff7c8208abc5a", source="article"
        ),
    ),
    title=Text("Wat is een biopsie?", "What is a biopsy?"),
    says=Text(
        "Bij een biopsie haalt een arts een stukje weefsel uit de uitzaaiing. Dat kan met een naald of met een kleine "
        "of grotere operatie. Een andere arts, de patholoog, bekijkt het weefsel onder de microscoop.",
        "In a biopsy a doctor takes a piece of tissue out of the metastasis. That can be done with a needle or with a "
        "small or larger operation. Another doctor, the pathologist, looks at the tissue under the microscope.",
    ),
)

when_a_biopsy = Passage(
    id="ART-18",
    section="article",
    sources=(
        Place(
            "article", 8073, 174, "c7322892b0ac2eb2ea0b23f9f1113da8e987bd67ddee81838c9ea10943dede64", source="article"
        ),
    ),
    title=Text("Wanneer een biopsie?", "When a biopsy?"),
    says=Text(
        "Soms is een biopsie nodig om zeker te weten of het een uitzaaiing is. Is niet bekend waar de kanker begon? "
        "Dan is het weefsel nodig voordat de behandeling begint. Bij de wervels gebeurt de biopsie dan binnen een "
        "week. "
        "Is er druk op het ruggenmerg, dan gebeurt zij binnen een dag. De uitslag kan een week duren.",
        "Sometimes a biopsy is needed to know for certain that it is a metastasis. Is it not known where the cancer "
        "began? Then the tissue is needed before treatment begins. In the vertebrae the biopsy then takes place within "
        "a week. With pressure on the spinal cord it takes place within a day. The result can take a week.",
    ),
    not_computed=_the_guideline_decides(
        "Het artikel zegt dat een biopsie kan; de richtlijn dat zij moet, met een termijn (DX-UNK-03, DX-UNK-04).",
        "The article says that a biopsy can be done; the guideline that it must, with a term (DX-UNK-03, DX-UNK-04).",
    ),
    reading=Text(
        "Alles na de vraag komt uit de richtlijn (Onduidelijke origine).",
        "All after the question comes from the guideline (Unknown origin).",
    ),
)

search_for_the_primary = Passage(
    id="ART-19",
    section="article",
    sources=(
        Place(
            "article", 8511, 372, "71ae7841b1d2510cea547c2d866ed54527bf54c4180e147c361d20ed2a4b67cc", source="article"
        ),
    ),
    title=Text("Zoeken waar de kanker begon", "Searching where the cancer began"),
    says=Text(
        "Soms worden de uitzaaiingen eerder gevonden dan de eerste kanker. Dan zoekt de arts waar de kanker begon. "
        "Dat gebeurt eerst met een CT-scan of PET-CT-scan van borst, buik en bekken, en met een stukje weefsel. Ook "
        "andere onderzoeken kunnen helpen.",
        "Sometimes the metastases are found before the first cancer. Then the doctor searches where the cancer began. "
        "That is done first with a CT or PET-CT scan of chest, belly and pelvis, and with a piece of tissue. Other "
        "tests can help too.",
    ),
    items=(
        Text("een mammografie (röntgenfoto van de borsten), voor borstkanker", "a mammogram, for breast cancer"),
        Text(
            "een röntgenfoto of CT-scan van de longen, voor longkanker",
            "an X-ray or CT scan of the lungs, for lung cancer",
        ),
        Text(
            "een echo via de endeldarm (TRUS), voor prostaatkanker",
            "an ultrasound through the back passage (TRUS), for prostate cancer",
        ),
    ),
    not_computed=_the_guideline_decides(
        "Zij begint met (PET-)CT en weefsel (DX-UNK-02 tot en met DX-UNK-04) en noemt deze drie onderzoeken niet.",
        "It begins with (PET-)CT and tissue (DX-UNK-02 to DX-UNK-04) and does not name these three tests.",
    ),
    reading=Text(
        "De derde zin komt uit de richtlijn (Onduidelijke origine).",
        "The third sentence comes from the guideline (Unknown origin).",
    ),
)

what_else_it_can_be = Passage(
    id="ART-20",
    section="article",
    sources=(
        Place(
            "article", 8909, 421, "26d8f8d317235c3419d4ea3652dfc5abbe5a1f6613b70610657ba6cf45fb0642", source="article"
        ),
    ),
    title=Text("Wat kan het nog meer zijn?", "What else can it be?"),
    says=Text(
        "Is de eerste kanker nog niet gevonden, dan kunnen andere ziekten dezelfde klachten geven. Lymfklierkanker "
        "en de "
        "ziekte van Kahler kunnen zelf in de wervels zitten. De klachten en de behandeling lijken dan veel op die van "
        "uitzaaiingen. Rugpijn heeft veel vaker een gewone oorzaak.",
        "If the first cancer has not been found yet, other diseases can give the same complaints. Lymphoma and "
        "multiple "
        "myeloma can be in the vertebrae themselves. The complaints and the treatment are then much like those of "
        "metastases. Back pain far more often has an ordinary cause.",
    ),
    items=(
        Text("chondrosarcoom: een zeldzame botkanker", "chondrosarcoma: a rare bone cancer"),
        Text("lymfklierkanker (maligne lymfoom)", "cancer of the lymph nodes (lymphoma)"),
        Text("ziekte van Kahler (multipel myeloom)", "multiple myeloma"),
        Text("ontsteking van het bot (osteomyelitis)", "inflammation of the bone (osteomyelitis)"),
        Text("een sarcoom van het bot door eerdere bestraling", "a sarcoma of the bone through earlier radiotherapy"),
    ),
    not_computed=_the_guideline_decides(
        "Haar eigen lijsten staan in DX-DD-02 en DX-DD-03.", "Its own lists stand in DX-DD-02 and DX-DD-03."
    ),
    reading=Text(
        "De laatste drie zinnen komen uit de richtlijn (Inleiding; bijlage 3).",
        "The last three sentences come from the guideline (Introduction; appendix 3).",
    ),
)

# --- Treatments ---

a_plan_for_you = Passage(
    id="ART-21",
    section="article",
    sources=(
        Place(
            "article", 9363, 424, "fe20727a27228ea837feacc9da6fa8d573582964b73968b672d3d19e1e211841", source="article"
        ),
    ),
    title=Text("Een plan dat bij u past", "A plan that fits you"),
    says=Text(
        "Na de diagnose komt er een plan voor uw behandeling. Uw arts maakt dat samen met u: uw wensen tellen mee. "
        "Heeft u klachten van uitzaaiingen in de wervels, dan overleggen verschillende artsen met elkaar. Vaak zijn er "
        "meer behandelingen naast elkaar, zoals bestraling en medicijnen. Genezen is meestal niet mogelijk. De "
        "behandeling remt dan de ziekte of maakt de klachten minder. Dat heet palliatief.",
        "After the diagnosis comes a plan for your treatment. Your doctor makes it together with you: your wishes "
        "count. If you have complaints of metastases in the vertebrae, several doctors confer. Often there are more "
        "treatments side by side, such as radiotherapy and drugs. Cure is mostly not possible. The treatment then "
        "slows the disease or lessens the complaints. That is called palliative.",
    ),
    not_computed=_the_guideline_decides(
        "Het overleg van het team is daar het MDO (ORG-04 tot en met ORG-06).",
        "The conference of the team is the MDO there (ORG-04 to ORG-06).",
    ),
    reading=Text(
        "Het overleg en 'genezen is meestal niet mogelijk' komen uit de richtlijn (MDO; Radiotherapie of chirurgie).",
        "The conference and 'cure is mostly not possible' come from the guideline (MDO; Radiotherapy or surgery).",
    ),
)

two_ways_of_radiotherapy = Passage(
    id="ART-22-KINDS",
    section="article",
    sources=(
        Place(
            "article", 9927, 92, "c27d7ab8e01ae348ffe521db11eee9963d85dac8f676ed3cc114a8f0f2cd2f41", source="article"
        ),
    ),
    title=Text("Bestraling: twee manieren", "Radiotherapy: two ways"),
    says=Text(
        "Bestraling heet ook radiotherapie. Zij kan van buiten komen, uit een apparaat. Zij kan ook van binnen komen, "
        "uit een middel met een radioactieve stof.",
        "Radiotherapy can come from outside, from a machine. It can also come from inside, from a drug with a "
        "radioactive substance.",
    ),
)

what_radiotherapy_is_for = Passage(
    id="ART-22",
    section="article",
    sources=(
        Place(
            "article", 10020, 151, "7e45a3df8cce6d85bd26730d26f1016f9c6ef9154ec40e9d856a5d7e63571e2b", source="article"
        ),
    ),
    title=Text("Bestraling: waarvoor?", "Radiotherapy: what for?"),
    says=Text(
        "Bestraling van buiten helpt tegen pijn in het bot en tegen druk op het ruggenmerg. Bij klachten van "
        "uitzaaiingen in de wervels is zij meestal de eerste keuze. Na twee tot drie maanden kan er weer kalk in het "
        "bot komen. Of het bot daar ook steviger van wordt, is niet goed onderzocht. Is de wervelkolom niet stabiel, "
        "dan kijkt een chirurg mee.",
        "Radiotherapy from outside helps against pain in the bone and against pressure on the spinal cord. With "
        "complaints of metastases in the vertebrae it is mostly the first choice. After two to three months calcium "
        "may return to the bone. Whether the bone becomes firmer by that has not been studied well. If the spine is "
        "not "
        "stable, a surgeon is consulted.",
    ),
    not_computed=_the_guideline_decides(
        "Bestraling om een breuk te voorkomen of te genezen, zoals het artikel zegt, nemen wij niet over.",
        "Radiotherapy to prevent or heal a fracture, as the article says, we do not take over.",
    ),
    reading=Text(
        "Alles na de eerste zin komt uit de richtlijn (Radiotherapie of chirurgie; Bepalen stabiliteit).",
        "All after the first sentence comes from the guideline (Radiotherapy or surgery; Determining stability).",
    ),
)

how_radiotherapy_goes = Passage(
    id="ART-22-HOW",
    section="article",
    sources=(
        Place(
            "article", 10172, 321, "09e61a524e84cf2d4b8099fe9cc1adeccb09331e4d1d81710656e34ab0472cc1", source="article"
        ),
    ),
    title=Text("Bestraling: hoe gaat dat?", "Radiotherapy: how does it go?"),
    says=Text(
        "Een apparaat stuurt straling door uw huid naar de plek met pijn, of naar een andere plek die behandeling "
        "nodig heeft. Tegen pijn is één bestraling meestal genoeg. Soms zijn het er meer. Dat hangt af van uw "
        "klachten, "
        "uw conditie, het aantal uitzaaiingen en hoe lang u naar verwachting nog leeft. Komt de pijn terug, dan kan "
        "bestraling vaak nog een keer.",
        "A machine sends radiation through your skin to the place with pain, or to another place that needs "
        "treatment. Against pain one session is mostly enough. Sometimes there are more. That depends on your "
        "complaints, your condition, the number of metastases and how long you are expected to live. If the pain comes "
        "back, radiotherapy can often be given again.",
    ),
    not_computed=_the_guideline_decides(
        "Schema's en doses volgen uit RT-02 en verder.", "Schedules and doses follow from RT-02 and further."
    ),
    reading=Text(
        "De aantallen bestralingen en waar die van afhangen, komen uit de richtlijn (Radiotherapie; bijlage 3).",
        "The numbers of sessions and what they depend on come from the guideline (Radiotherapy; appendix 3).",
    ),
)

when_radioactive_drugs = Passage(
    id="ART-23",
    section="article",
    sources=(
        Place(
            "article", 10495, 168, "127c0eb4c9301c6b0f38644c8a702664613f792db7d71ce81f6812dc875fa52d", source="article"
        ),
        Place(
            "article", 10887, 141, "f0921bbe43468b8a68aa53e9b5966eb5e0afab11a94421cb1febec1716b25bc3", source="article"
        ),
    ),
    title=Text("Radioactieve middelen: voor wie?", "Radioactive drugs: for whom?"),
    says=Text(
        "Heeft u in veel botten pijn, dan kan een radioactief middel soms helpen. Dat gebeurt het meest bij "
        "prostaatkanker met osteoblastische uitzaaiingen. Voorbeelden zijn strontium-89 en samarium-153. Meestal "
        "krijgt "
        "u het één keer. Het past alleen als medicijnen tegen de kanker niet werken en gewone bestraling niet goed "
        "kan. "
        "De botscan moet de uitzaaiingen laten zien.",
        "If you have pain in many bones, a radioactive drug can sometimes help. That is done most in prostate cancer "
        "with osteoblastic metastases. Examples are strontium-89 and samarium-153. Mostly you get it once. It only "
        "fits where drugs against the cancer do not work and ordinary radiotherapy is no good option. The bone scan "
        "must show the metastases.",
    ),
    not_computed=_the_guideline_decides(
        "Haar voorwaarden staan in RNU-01; een aantal doses noemt zij niet.",
        "Its conditions stand in RNU-01; it names no number of doses.",
    ),
    reading=Text(
        "De laatste twee zinnen komen uit de richtlijn (Radionucliden), die ook renium-186 en radium-223 noemt.",
        "The last two sentences come from the guideline (Radionuclides), which also names rhenium-186 and radium-223.",
    ),
)

how_radioactive_drugs_go = Passage(
    id="ART-23-HOW",
    section="article",
    sources=(
        Place(
            "article", 10664, 222, "ab8fc51c872e97a586d4ccb2a9a87f00d05eec1426c8537e40f019ad6953f9e0", source="article"
        ),
    ),
    title=Text("Radioactieve middelen: hoe gaat dat?", "Radioactive drugs: how does it go?"),
    says=Text(
        "U krijgt een middel met een radioactieve stof, meestal via een naald in een ader. Met het bloed komt het bij "
        "de uitzaaiingen in de botten. Daar doet de straling haar werk.",
        "You get a drug with a radioactive substance, mostly through a needle in a vein. With the blood it reaches the "
        "metastases in the bones. There the radiation does its work.",
    ),
)

what_bisphosphonates_do = Passage(
    id="ART-24-WORK",
    section="article",
    sources=(
        Place(
            "article", 11045, 143, "069d4c9f7e326bb45719024266407c76b33825ad9d4f2968c5b4504a723b4de9", source="article"
        ),
    ),
    title=Text("Bisfosfonaten: wat doen ze?", "Bisphosphonates: what do they do?"),
    says=Text(
        "Bisfosfonaten zijn medicijnen die de afbraak van bot remmen. Bij botmetastasen kan uw arts ze voorschrijven. "
        "Ze kunnen breuken en andere problemen door de uitzaaiingen voorkomen. Ze helpen ook tegen te veel calcium in "
        "het bloed.",
        "Bisphosphonates are drugs that slow the breakdown of bone. With bone metastases your doctor can prescribe "
        "them. They can prevent fractures and other problems by the metastases. They also help against too much "
        "calcium in the blood.",
    ),
    not_computed=_the_guideline_decides(
        "Het artikel noemt ze standaard; bij de richtlijn zijn ze een mogelijkheid (BTA-01, BTA-02).",
        "The article calls them standard; in the guideline they are an option (BTA-01, BTA-02).",
    ),
    reading=Text(
        "Dat het een keuze is en dat ze tegen te veel calcium helpen, zegt de richtlijn (Bisfosfonaten en denosumab).",
        "That it is a choice and that they help against too much calcium is said by the guideline (Bisphosphonates and "
        "denosumab).",
    ),
)

how_often_bisphosphonates = Passage(
    id="ART-24",
    section="article",
    sources=(
        Place(
            "article", 11189, 296, "3ffe19d79a0cad114b41e6a9ce935b1f2f4ab0f6db0c6fdf39b7ec84d02f56e1", source="article"
        ),
    ),
    title=Text("Bisfosfonaten: hoe vaak?", "Bisphosphonates: how often?"),
    says=Text(
        "Een bisfosfonaat krijgt u meestal via een naald in een ader. Vaak is dat elke maand of elke drie maanden, en "
        "soms vaker. Er zijn ook tabletten voor elke dag. Uw arts bepaalt welk middel u krijgt en hoe vaak.",
        "You mostly get a bisphosphonate through a needle in a vein. Often that is every month or every three months, "
        "and sometimes more often. There are also tablets for every day. Your doctor decides which drug you get and "
        "how often.",
    ),
    not_computed=_the_guideline_decides(
        "Middel, dosis en interval noemt zij niet; deze intervallen worden nergens gebruikt.",
        "It names no drug, dose or interval; these intervals are used nowhere.",
    ),
    reading=Text(
        "Dat uw arts bepaalt, voegen wij toe: de richtlijn verwijst hiervoor naar de richtlijn van de tumor.",
        "That your doctor decides is added by us: for this the guideline refers to the guideline of the tumour.",
    ),
)

what_denosumab_does = Passage(
    id="ART-25-WORK",
    section="article",
    sources=(
        Place(
            "article", 11498, 231, "a2bb0138c7d70268101d8762cb2b09aa8add7d3be341b8b7514c8ad509325c42", source="article"
        ),
    ),
    title=Text("Denosumab: wat doet het?", "Denosumab: what does it do?"),
    says=Text(
        "Denosumab remt de afbraak van bot. Het bot blijft daardoor steviger. Artsen geven het bij botmetastasen om "
        "breuken en andere problemen te voorkomen. Denosumab bestaat ook tegen botontkalking (osteoporose). Dat is een "
        "ander product.",
        "Denosumab slows the breakdown of bone. The bone stays firmer by that. Doctors give it with bone metastases to "
        "prevent fractures and other problems. Denosumab also exists against thin bones (osteoporosis). That is "
        "another "
        "product.",
    ),
    not_computed=_the_guideline_decides(
        "Denosumab is daar een mogelijkheid ter preventie (BTA-01), niet tegen te veel calcium.",
        "Denosumab is an option for prevention there (BTA-01), not against too much calcium.",
    ),
    reading=Text(
        "Dat het twee producten zijn, voegen wij toe; het artikel noemt ze in één adem.",
        "That they are two products is added by us; the article names them in one breath.",
    ),
)

how_often_denosumab = Passage(
    id="ART-25",
    section="article",
    sources=(
        Place(
            "article", 11730, 90, "e379d5fca6555d2431bc8f5bc8e9592524ef214858148c25de9dd22eb0dd3f19", source="article"
        ),
    ),
    title=Text("Denosumab: hoe vaak?", "Denosumab: how often?"),
    says=Text(
        "Denosumab bij botmetastasen heeft onder meer de merknaam Xgeva. U krijgt het als prik van een arts of "
        "verpleegkundige. Meestal is dat elke vier weken. Uw arts bepaalt of dat ook voor u geldt.",
        "Denosumab for bone metastases has the brand name Xgeva, among others. You get it as an injection by a doctor "
        "or nurse. Mostly that is every four weeks. Your doctor decides whether that holds for you.",
    ),
    not_computed=_the_guideline_decides(
        "Dosis en interval noemt zij niet; dit interval wordt nergens gebruikt, en de dosis ontbreekt in het artikel.",
        "It names neither dose nor interval; this interval is used nowhere, and the dose is missing in the article.",
    ),
    reading=Text(
        "De laatste zin voegen wij toe: de richtlijn verwijst hiervoor naar de richtlijn van de tumor.",
        "The last sentence is added by us: for this the guideline refers to the guideline of the tumour.",
    ),
)

side_effects_of_denosumab = Passage(
    id="ART-26",
    section="article",
    sources=(
        Place(
            "article", 11821, 213, "b733f87a96f2f0ae98029b11e2b222301a8b6bc6b87b275ddbbe416ae40941ba", source="article"
        ),
    ),
    title=Text("Denosumab: bijwerkingen", "Denosumab: side effects"),
    says=Text(
        "Denosumab kan bijwerkingen geven. Deze lijst is niet volledig: lees ook de bijsluiter. Vraag uw arts of "
        "apotheker naar te weinig calcium in het bloed en naar schade aan de kaak. Krijgt u een doof gevoel in de "
        "benen, bel dan zo snel mogelijk uw arts. Er kan ook druk op het ruggenmerg zijn.",
        "Denosumab can have side effects. This list is not complete: read the package leaflet too. Ask your doctor or "
        "pharmacist about too little calcium in the blood and about damage to the jaw. If your legs go numb, call your "
        "doctor as soon as possible. There may also be pressure on the spinal cord.",
    ),
    items=(
        Text(
            "infecties, bijvoorbeeld van de blaas of de luchtwegen", "infections, for example of the bladder or airways"
        ),
        Text("verstopping of juist diarree", "constipation or diarrhoea"),
        Text("staar (een troebele ooglens)", "cataract (a clouded eye lens)"),
        Text("uitslag op de huid", "a rash"),
        Text("pijn in de benen, of daar minder gevoel", "pain or numbness in the legs"),
        Text("benauwdheid", "shortness of breath"),
    ),
    not_computed=_the_guideline_decides(
        "Zij noemt geen bijwerkingen van denosumab.", "It names no side effects of denosumab."
    ),
    reading=Text(
        "Te weinig calcium en de kaak ontbreken in beide teksten; die voegen wij toe. De laatste twee zinnen komen uit "
        "de richtlijn (bijlage 2).",
        "Too little calcium and the jaw are missing in both texts; we add them. The last two sentences come from the "
        "guideline (appendix 2).",
    ),
)

painkillers = Passage(
    id="ART-27",
    section="article",
    sources=(
        Place(
            "article", 12050, 262, "93515b7797a30812555b1d127f859d8bfe504ae93861b808d2a2aa79bc3c23e6", source="article"
        ),
    ),
    title=Text("Pijnstillers", "Painkillers"),
    says=Text(
        "Pijnstillers zijn de eerste stap tegen pijn door botmetastasen. Andere behandelingen werken vaak pas na een "
        "tijd, of nemen niet alle pijn weg. Houdt u pijn, zeg dat dan. Een team dat veel van pijn weet, kan meekijken.",
        "Painkillers are the first step against pain by bone metastases. Other treatments often work only after a "
        "while, or do not take away all pain. If pain stays, say so. A team that knows much of pain can help.",
    ),
    not_computed=_the_guideline_decides(
        "De eerste stap is SEL-14; het pijnteam is PAIN-02.", "The first step is SEL-14; the pain team is PAIN-02."
    ),
    reading=Text(
        "'De eerste stap' en het pijnteam komen uit de richtlijn (Radiotherapie of chirurgie; Pijnbehandeling).",
        "'The first step' and the pain team come from the guideline (Radiotherapy or surgery; Treatment of pain).",
    ),
)

when_chemotherapy = Passage(
    id="ART-28",
    section="article",
    sources=(
        Place(
            "article", 12329, 272, "4c90c62c304dc1d49262f322e6a069a42f45355a6dddd8bfe753f52b35c61215", source="article"
        ),
    ),
    title=Text("Chemotherapie: wanneer?", "Chemotherapy: when?"),
    says=Text(
        "Chemotherapie kan botmetastasen kleiner maken en de pijn verminderen. Zij past als er op meer plaatsen "
        "uitzaaiingen zijn en de kanker er gevoelig voor is. Drukt een uitzaaiing op het ruggenmerg, dan gaan "
        "bestraling "
        "of een operatie meestal voor. Bij enkele kankers werkt chemotherapie zo snel dat zij toch eerst komt. "
        "Voorbeelden zijn de ziekte van Kahler en sommige soorten lymfklierkanker.",
        "Chemotherapy can shrink bone metastases and lessen the pain. It fits where there are metastases in more "
        "places "
        "and the cancer is sensitive to it. If a metastasis presses on the spinal cord, radiotherapy or an operation "
        "mostly goes first. In some cancers chemotherapy works so fast that it comes first after all. Examples are "
        "multiple myeloma and some kinds of lymphoma.",
    ),
    not_computed=_the_guideline_decides(
        "Wanneer medicijnen eerst komen, staat in SYS-01 tot en met SYS-03.",
        "When drugs come first stands in SYS-01 to SYS-03.",
    ),
    reading=Text(
        "De laatste drie zinnen komen uit de richtlijn (Systemische therapie).",
        "The last three sentences come from the guideline (Systemic therapy).",
    ),
)

which_chemotherapy = Passage(
    id="ART-28-DRUGS",
    section="article",
    sources=(
        Place(
            "article", 12602, 166, "5e02a4ed6854290dde331fc632f6eb37f826697ec4d92b8cd7f21dea3a639760", source="article"
        ),
    ),
    title=Text("Chemotherapie: welke?", "Chemotherapy: which?"),
    says=Text(
        "Chemotherapie bestaat voor veel soorten uitgezaaide kanker. Welke middelen u krijgt, hangt af van de plaats "
        "waar uw kanker begon.",
        "Chemotherapy exists for many kinds of cancer that has spread. Which drugs you get depends on the place where "
        "your cancer began.",
    ),
)

what_hormone_therapy_is = Passage(
    id="ART-29",
    section="article",
    sources=(
        Place(
            "article", 12787, 421, "42b415bdacb3902c7d27dec59ceb88097767654ee02c16534732976392384a3a", source="article"
        ),
    ),
    title=Text("Hormoontherapie", "Hormone therapy"),
    says=Text(
        "Sommige kankers groeien door hormonen van uw eigen lichaam. Bij een deel van de borstkankers is dat "
        "oestrogeen, "
        "bij prostaatkanker testosteron. Hormoontherapie remt dat. Zij helpt alleen bij kanker die gevoelig is voor "
        "hormonen.",
        "Some cancers grow by hormones of your own body. In part of the breast cancers that is oestrogen, in prostate "
        "cancer testosterone. Hormone therapy slows that. It only helps in cancer that is sensitive to hormones.",
    ),
    not_computed=_the_guideline_decides(
        "Die noemt dit antihormonale therapie en laat het team de gevoeligheid beoordelen (SYS-01).",
        "It calls this antihormonal therapy and lets the team judge the sensitivity (SYS-01).",
    ),
)

hormone_therapy_and_survival = Passage(
    id="ART-29-LIFE",
    section="article",
    sources=(
        Place(
            "article", 13209, 229, "2574e79ca7a8913fb4c2b64eaeb9045568c86230d4f5e56a6f6d4620ffbf67c4", source="article"
        ),
    ),
    title=Text("Hormoontherapie: langer leven?", "Hormone therapy: living longer?"),
    says=Text(
        "Een deel van de mensen met zo'n kanker kan door hormoontherapie langer leven. De kanker groeit dan vaak ook "
        "langzaam, bijvoorbeeld bij prostaatkanker. Of dat voor u geldt, weet uw arts het best.",
        "Some people with such a cancer can live longer by hormone therapy. The cancer then often grows slowly too, "
        "for "
        "example in prostate cancer. Whether that holds for you, your doctor knows best.",
    ),
    not_computed=_the_guideline_decides(
        "Over langer leven door hormoontherapie bij wervelmetastasen zegt zij niets.",
        "Of living longer by hormone therapy in vertebral metastases it says nothing.",
    ),
    reading=Text(
        "De laatste zin voegen wij toe; de richtlijn noemt alleen jaren overleving bij hormoongevoelige kanker die "
        "uitsluitend in de botten zit.",
        "The last sentence is added by us; the guideline only names years of survival in hormone-sensitive cancer that "
        "is in the bones alone.",
    ),
)

when_an_operation = Passage(
    id="ART-30",
    section="article",
    sources=(
        Place(
            "article", 13451, 196, "85c346255fbc0ded104dacc4edf80b5b7c308faf19c4aa2f9ddb84305cbb3a58", source="article"
        ),
        Place(
            "article", 13749, 196, "73511d603eb9beea15e2f26f5da85282cf47405a3f71bd47c317a24d1fd3ed4b", source="article"
        ),
    ),
    title=Text("Operatie: wanneer?", "Operation: when?"),
    says=Text(
        "Een operatie kan een gebroken bot herstellen, of een zwak bot steviger maken voordat het breekt. Zij kan ook "
        "druk van het ruggenmerg wegnemen of voorkomen. Aan de wervels is een operatie maar soms de beste keuze. Dat "
        "is "
        "vooral zo als de wervelkolom niet stabiel is, of als bestraling niet kan of niet werkt. U moet er sterk "
        "genoeg "
        "voor zijn. Ook telt mee hoe lang u naar verwachting nog leeft.",
        "An operation can repair a broken bone, or make a weak bone firmer before it breaks. It can also take pressure "
        "off the spinal cord or prevent it. On the vertebrae an operation is only sometimes the best choice. That is "
        "so "
        "above all where the spine is not stable, or where radiotherapy is not possible or does not work. You must be "
        "strong enough for it. How long you are expected to live counts too.",
    ),
    not_computed=_the_guideline_decides(
        "Indicaties en voorwaarden staan in SEL-02 tot en met SEL-12.",
        "Indications and conditions stand in SEL-02 to SEL-12.",
    ),
    reading=Text(
        "De zinnen over de wervels en de laatste zin komen uit de richtlijn (Radiotherapie of chirurgie; bijlage 3).",
        "The sentences on the vertebrae and the last one come from the guideline (Radiotherapy or surgery; appendix "
        "3).",
    ),
)

screws_and_plates = Passage(
    id="ART-30-METAL",
    section="article",
    sources=(
        Place(
            "article", 13648, 100, "796b29b71d4ec67affb5fc6ba4f083af7c188c97bf629e87508fe85bafa1058a", source="article"
        ),
    ),
    title=Text("Operatie: schroeven en platen", "Operation: screws and plates"),
    says=Text(
        "Bij een operatie kan de chirurg metaal in het bot zetten: schroeven, pennen, staven of platen. Die houden het "
        "bot op zijn plaats.",
        "In an operation the surgeon can put metal into the bone: screws, pins, rods or plates. They keep the bone in "
        "place.",
    ),
)

vertebroplasty = Passage(
    id="ART-31",
    section="article",
    sources=(
        Place(
            "article", 13965, 292, "982ed3b658e46a6bf37bf3c8275319090ee38afa66f00beb53c568eacbb1268c", source="article"
        ),
    ),
    title=Text("Vertebroplastiek: cement in een wervel", "Vertebroplasty: cement in a vertebra"),
    says=Text(
        "Bij een vertebroplastiek spuit een arts vloeibaar cement in een wervel die pijn doet, zwak is of gebroken is. "
        "Dat gaat door een holle naald. Het cement wordt hard en houdt de wervel bij elkaar. De behandeling past als "
        "bestraling te weinig helpt tegen de pijn en een operatie niet kan. Drukt de uitzaaiing op het ruggenmerg, dan "
        "kan zij niet.",
        "In a vertebroplasty a doctor injects liquid cement into a vertebra that hurts, is weak or is broken. That "
        "goes "
        "through a hollow needle. The cement hardens and holds the vertebra together. The treatment fits where "
        "radiotherapy helps too little against the pain and an operation is not possible. If the metastasis presses on "
        "the spinal cord, it cannot be done.",
    ),
    not_computed=_the_guideline_decides(
        "Indicaties en contra-indicaties staan in PCI-01 tot en met PCI-05.",
        "Indications and contraindications stand in PCI-01 to PCI-05.",
    ),
    reading=Text(
        "De laatste twee zinnen komen uit de richtlijn (Percutane interventies). 'Botkanker' in het artikel lezen wij "
        "als botmetastase.",
        "The last two sentences come from the guideline (Percutaneous interventions). 'Bone cancer' in the article we "
        "read as bone metastasis.",
    ),
)

# --- How long ---

a_hard_message = Passage(
    id="ART-32-NEWS",
    section="article",
    sources=(
        Place(
            "article", 14306, 304, "b90e6a2c397fb4fd95a42c533b1b6610b5ff3f4de8be604add56cb3eca6c6c68", source="article"
        ),
    ),
    title=Text("Een zware boodschap", "Hard news"),
    says=Text(
        "Horen dat de kanker in uw botten zit, is zwaar. Dat geldt voor u, en ook voor uw partner, kinderen en anderen "
        "om u heen. Er komen vragen op over het leven, en over hoe lang u nog heeft. Praat daarover met uw arts, "
        "verpleegkundige of huisarts. Zij kunnen u ook verwijzen, bijvoorbeeld naar een psycholoog.",
        "To hear that the cancer is in your bones is hard. That goes for you, and for your partner, children and "
        "others "
        "around you. Questions arise about life, and about how long you have left. Talk about it with your doctor, "
        "nurse or general practitioner. They can also refer you, for example to a psychologist.",
    ),
    reading=Text(
        "De laatste twee zinnen komen uit de richtlijn (Psychosociale begeleiding).",
        "The last two sentences come from the guideline (Psychosocial care).",
    ),
)

what_survival_depends_on = Passage(
    id="ART-32-DEPENDS",
    section="article",
    sources=(
        Place(
            "article", 14611, 288, "60be197944a07d62a4ad7dfa127d426a244b156deaa20a972c1234217e28e50a", source="article"
        ),
    ),
    title=Text("Hoe lang nog? Waar het van afhangt", "How long? What it depends on"),
    says=Text(
        "Niemand kan precies zeggen hoe lang u met botmetastasen leeft. Het hangt vooral af van de soort kanker en van "
        "hoe goed u nog functioneert. Ook telt of er uitzaaiingen in organen zijn, en of de behandeling aanslaat. Het "
        "aantal uitzaaiingen in de wervels zegt meestal weinig.",
        "Nobody can say exactly how long you will live with bone metastases. It depends above all on the kind of "
        "cancer "
        "and on how well you still function. It also counts whether there are metastases in organs, and whether the "
        "treatment works. The number of metastases in the vertebrae mostly says little.",
    ),
    not_computed=_the_guideline_decides(
        "De voorspellende modellen staan bij PRG-02.", "The prognostic models stand with PRG-02."
    ),
    reading=Text(
        "Het artikel telt het aantal tumoren in de botten mee; volgens de richtlijn (Inschatten overleving) doet dat "
        "er "
        "overwegend niet toe. De organen en de volgorde komen uit de richtlijn.",
        "The article counts the number of tumours in the bones; by the guideline (Estimating survival) that mostly "
        "does "
        "not matter. The organs and the order come from the guideline.",
    ),
)

years_or_months = Passage(
    id="ART-32",
    section="article",
    sources=(
        Place(
            "article", 14900, 208, "a423fda8bd1248b4e9d82b680f2a9e11a3d08373dc96c845a500353ea2bb5647", source="article"
        ),
    ),
    title=Text("Hoe lang nog? Jaren of maanden", "How long? Years or months"),
    says=Text(
        "Bij borstkanker of prostaatkanker leven mensen met botmetastasen vaak nog jaren. Bij longkanker gaat het vaak "
        "om maanden. Doen de uitzaaiingen in de wervels pijn, dan is de tijd gemiddeld korter. Veel mensen leven dan "
        "nog minder dan een jaar, en een klein deel enkele jaren.",
        "With breast or prostate cancer people with bone metastases often live for years. With lung cancer it is often "
        "months. If the metastases in the vertebrae hurt, the time is shorter on average. Many people then live for "
        "less than a year, and a small part for some years.",
    ),
    not_computed=_the_guideline_decides(
        "Toon dit alleen aan wie het wil weten: eerst aftasten of iemand daarvoor openstaat (PAL-07).",
        "Show this only to those who want to know: first feel whether someone is open to it (PAL-07).",
    ),
    reading=Text(
        "De laatste twee zinnen komen uit de richtlijn (Palliatieve zorg inleiding; Vervolgtraject: mediaan 6-7 "
        "maanden bij pijnlijke wervelmetastasen).",
        "The last two sentences come from the guideline (Palliative care, introduction; Follow-up: a median of 6-7 "
        "months in painful vertebral metastases).",
    ),
)

longer_or_shorter = Passage(
    id="ART-32-OTHERS",
    section="article",
    sources=(
        Place(
            "article", 15109, 172, "7ad94f8c5b41521ce8300a99e81cdab8f9936c1058c85b53dc39de8a8c5ee923", source="article"
        ),
    ),
    title=Text("Hoe lang nog? Iedereen is anders", "How long? Everyone differs"),
    says=Text(
        "Sommige mensen leven veel langer dan eerst gedacht. Anderen overlijden eerder, ook als hun vooruitzicht goed "
        "leek.",
        "Some people live much longer than first thought. Others die sooner, even if their outlook seemed good.",
    ),
)

ask_your_doctor = Passage(
    id="ART-32-DOCTOR",
    section="article",
    sources=(
        Place(
            "article", 15282, 600, "045778d122fb7b7a56fcfb79bec89369e50e3f7f4b9efd37fc431d3f35d335d2", source="article"
        ),
    ),
    title=Text("Hoe lang nog? Vraag het uw arts", "How long? Ask your doctor"),
    says=Text(
        "Wilt u weten wat u kunt verwachten, vraag het dan aan uw arts. Die kijkt naar uw kanker, uw gezondheid en hoe "
        "ver de ziekte is. De arts kan ook een rekenmodel gebruiken. Het antwoord blijft een schatting en kan verkeerd "
        "uitkomen. Iemand kan onverwacht overlijden, of onverwacht lang leven.",
        "If you want to know what to expect, ask your doctor. The doctor looks at your cancer, your health and how far "
        "the disease is. The doctor can also use a model that calculates. The answer remains an estimate and can prove "
        "wrong. Someone can die unexpectedly, or live unexpectedly long.",
    ),
    not_computed=_the_guideline_decides(
        "Zij raadt een van drie modellen aan (PRG-02), omdat artsen zonder model onnauwkeurig schatten.",
        "It advises one of three models (PRG-02), because doctors without a model estimate inaccurately.",
    ),
    reading=Text(
        "De zin over het rekenmodel komt uit de richtlijn (Inschatten overleving).",
        "The sentence on the model comes from the guideline (Estimating survival).",
    ),
)

# --- About the article ---

no_substitute_for_advice = Passage(
    id="ART-33",
    section="article",
    sources=(
        Place(
            "article", 16027, 185, "67cbb0e1ab7198ab0883627fc6ed39e24d8ae26675563f2c0c3f7d24d04be9b4", source="article"
        ),
        Place(
            "article", 18825, 476, "5e11ede0c54bf0971d25a271d55ef9dbd35b5704918f0af2a0ee4845b021190c", source="article"
        ),
    ),
    title=Text("Hoe betrouwbaar is het artikel?", "How reliable is the article?"),
    says=Text(
        "Deze uitleg steunt deels op een artikel voor iedereen, van de website InfoNu. Het vervangt geen advies van "
        "een "
        "arts. De website is sinds 2021 een archief: er komt niets nieuws bij en stukken kunnen verouderd zijn. Het "
        "artikel is het laatst bijgewerkt op 13 april 2023. Reageren kan niet meer. Bel bij klachten of vragen uw "
        "arts.",
        "This explanation partly rests on an article for everyone, from the website InfoNu. It does not replace a "
        "doctor's advice. The website has been an archive since 2021: nothing new is added and parts can be dated. The "
        "article was last updated on 13 April 2023. Comments are no longer possible. With complaints or questions call "
        "your doctor.",
    ),
    not_computed=_the_guideline_decides(
        "Daarom geldt het artikel alleen als informatie voor patiënten.",
        "That is why the article counts as information for patients only.",
    ),
)

copyright_of_the_article = Passage(
    id="ART-33-COPYRIGHT",
    section="article",
    sources=(
        Place(
            "article", 15897, 129, "b4f880e2cc85f1d070307207d35900bea29fd5301bb8036187014ad804b42538", source="article"
        ),
    ),
    title=Text("Auteursrecht van het artikel", "Copyright of the article"),
    says=Text(
        "De schrijver van het artikel (Tartuffel, 2016-2024) heeft het auteursrecht. Overnemen mag alleen met "
        "toestemming. Daarom staat hier alles in eigen woorden.",
        "The writer of the article (Tartuffel, 2016-2024) holds the copyright. Copying needs permission. That is why "
        "all is in our own words here.",
    ),
)

related_articles = Passage(
    id="ART-33-RELATED",
    section="article",
    sources=(
        Place(
            "article", 16236, 1343, "a985eff8291491f7d8ff53502570920a528dec3b233fa4a8e3074bbdaef95e06", source="article"
        ),
    ),
    title=Text("Andere artikelen van de website", "Other articles of the website"),
    says=Text(
        "De website verwijst naar zes andere artikelen, elk met een paar woorden inleiding. Wij gebruiken ze niet.",
        "The website points to six other articles, each with a few words of introduction. We do not use them.",
    ),
    items=(
        Text("uitzaaiingen bij kanker", "metastases in cancer"),
        Text("botkanker en kanker van het beenmerg", "bone cancer and cancer of the marrow"),
        Text("botmetastasen met pijn", "bone metastases with pain"),
        Text("oorzaken van pijn in de botten", "causes of pain in the bones"),
        Text("leverhemangioom (goedaardig)", "liver haemangioma (benign)"),
        Text("leveradenoom (goedaardig)", "liver adenoma (benign)"),
    ),
)

references_of_the_article = Passage(
    id="ART-33-SOURCES",
    section="article",
    sources=(
        Place(
            "article", 17580, 856, "ab8299be818c2934101fd00831b3b985a1898978e9f711392ae3d5b2a16fdabf", source="article"
        ),
    ),
    title=Text("Bronnen van het artikel", "Sources of the article"),
    says=Text(
        "Het artikel noemt twaalf bronnen: acht websites en vier foto's. Zinnen zijn er niet aan gekoppeld. Daardoor "
        "is "
        "niet na te gaan waar een bewering vandaan komt.",
        "The article names twelve sources: eight websites and four photographs. Sentences are not linked to them. So "
        "it "
        "cannot be checked where a statement comes from.",
    ),
    items=(
        Text("Medscape", "Medscape"),
        Text("Canadian Cancer Society", "Canadian Cancer Society"),
        Text("Mayo Clinic", "Mayo Clinic"),
        Text("WebMD", "WebMD"),
        Text("Kanker.nl", "Kanker.nl"),
        Text("Kanker.be", "Kanker.be"),
        Text("Oncoline, botmetastasen", "Oncoline, bone metastases"),
        Text("Antoni van Leeuwenhoek, vertebroplastiek", "Antoni van Leeuwenhoek, vertebroplasty"),
    ),
)

question_of_a_reader = Passage(
    id="ART-33-READER",
    section="article",
    sources=(
        Place(
            "article", 18463, 225, "98d58fad049a5f891d03ad33c30b1c1d3c9f72a78f9e87cd14affdd088210d21", source="article"
        ),
    ),
    title=Text("Naar welk ziekenhuis?", "Which hospital?"),
    says=Text(
        "Een lezer vroeg in 2019 naar de beste specialist. De schrijver noemde twee ziekenhuizen. De richtlijn noemt "
        "geen ziekenhuizen. Zij vraagt wel dat een ziekenhuis ervaring heeft met operaties aan wervels met "
        "uitzaaiingen. Vraag uw arts of u moet worden verwezen.",
        "In 2019 a reader asked for the best specialist. The writer named two hospitals. The guideline names no "
        "hospitals. It does ask that a hospital have experience with operations on vertebrae with metastases. Ask your "
        "doctor whether you should be referred.",
    ),
    not_computed=_the_guideline_decides(
        "Haar norm voor ervaring is ORG-17; namen van ziekenhuizen geven wij niet door.",
        "Its norm of experience is ORG-17; we pass on no names of hospitals.",
    ),
)

PASSAGES: tuple[Passage, ...] = (
    what_a_metastasis_is,
    not_bone_cancer,
    which_cancers,
    which_bones,
    how_far_it_spreads,
    bone_is_renewed,
    two_kinds,
    too_much_bone,
    too_little_bone,
    complaints_differ,
    pain_in_the_bone,
    too_much_calcium,
    broken_bones,
    pressure_on_the_cord,
    questions_and_examination,
    blood_count,
    calcium_and_alkaline_phosphatase,
    tumour_markers,
    rising_psa,
    images_of_the_bones,
    x_ray,
    bone_scan,
    ct_scan,
    mri_scan,
    pet_scan,
    what_a_biopsy_is,
    when_a_biopsy,
    search_for_the_primary,
    what_else_it_can_be,
    a_plan_for_you,
    two_ways_of_radiotherapy,
    what_radiotherapy_is_for,
    how_radiotherapy_goes,
    when_radioactive_drugs,
    how_radioactive_drugs_go,
    what_bisphosphonates_do,
    how_often_bisphosphonates,
    what_denosumab_does,
    how_often_denosumab,
    side_effects_of_denosumab,
    painkillers,
    when_chemotherapy,
    which_chemotherapy,
    what_hormone_therapy_is,
    hormone_therapy_and_survival,
    when_an_operation,
    screws_and_plates,
    vertebroplasty,
    a_hard_message,
    what_survival_depends_on,
    years_or_months,
    longer_or_shorter,
    ask_your_doctor,
    copyright_of_the_article,
    no_substitute_for_advice,
    related_articles,
    references_of_the_article,
    question_of_a_reader,
)
