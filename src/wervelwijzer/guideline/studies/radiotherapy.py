"""Studies discussed in Radiotherapie: doses and schedules, techniques, and retreatment."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Arm, Calculation, Doubt, Effect, Measure, Outcome, P, Quality, Share, Study
from wervelwijzer.language.text import Text

QUESTION = Text(
    "Welke bestralingstechniek en dosis geven de beste uitkomst bij wervelmetastasen?",
    "Which technique and dose of radiotherapy give the best outcome in vertebral metastases?",
)
NOT_SIGNIFICANT = P("ns")

LOW = Text("laag", "low")
LOW_TO_VERY_LOW = Text("laag tot zeer laag", "low to very low")
VERY_LOW = Text("zeer laag", "very low")

PAIN_WITHOUT_COMPRESSION = Quality(
    LOW, Place("radiotherapy", 102541, 156, "0285767e7516aaf0830fbc4a0e4c10f7c97fad7f0960f875dee5e0402e1197d4")
)
PAIN_WITH_COMPRESSION = Quality(
    LOW_TO_VERY_LOW,
    Place("radiotherapy", 102699, 192, "3c6ab3be5df9bfc242529338eccb5dce57383e6e46c098657c82de3cd229c1d4"),
)
MOBILITY = Quality(
    LOW_TO_VERY_LOW,
    Place("radiotherapy", 102893, 197, "5f525fb024d1478fcd974066564c86247e0af79f65e1cd12c7d3e00f537e349b"),
)
RECURRENCE = Quality(
    VERY_LOW, Place("radiotherapy", 103092, 259, "3411b71e50d92e56e3b20d3854793617921f682d575b72764d5caee5aa1eddda")
)
NEUROLOGY = Quality(
    LOW_TO_VERY_LOW,
    Place("radiotherapy", 103408, 221, "8c893bce7f62b49e38fd0767a0bab61ddd5a0e773724077d01c4cad280328ed0"),
)
PROGRESSION = Quality(
    VERY_LOW, Place("radiotherapy", 103631, 277, "9b3ab4104b73c51f51965efe17d6106c21c0380181cf6bbcaf89e87306051f15")
)
BLADDER = Quality(
    LOW, Place("radiotherapy", 103910, 197, "b92462da6e2eaba43348ea580a9b7744d0d25e01c7b7abec459ae07e82c7b54d")
)
OVERALL = Quality(
    LOW_TO_VERY_LOW,
    Place("radiotherapy", 104109, 51, "de877b0793b3b191895bf84ede7e2b1d9062522169f3154f7ae2a0306e7ae46d"),
)

PAIN_LESS = Text("rugpijn verminderd", "back pain reduced")
WALKING = Text("loopt na de behandeling (behouden of herwonnen)", "walks after treatment (kept or regained)")
BLADDER_INTACT = Text("blaasfunctie intact na de behandeling", "bladder function intact after treatment")
MOTOR_BETTER = Text("motorische functie verbeterd", "motor function improved")
AFTER_TREATMENT = Text("direct na de behandeling", "directly after treatment")
THREE_MONTHS = Text("na 3 maanden", "at 3 months")
SIX_MONTHS = Text("na 6 maanden", "at 6 months")
TWELVE_MONTHS = Text("na 12 maanden", "at 12 months")
MONTHS = Text("maanden", "months")
RESPONSE_DURATION = Text("mediane duur van de respons", "median duration of response")

STUDIES_TOGETHER = Study(
    id="radiotherapy-studies-together",
    label="Van der Linden 2004, Maranzano 2005, 2009, Rades 2004, 2005, 2009",
    section="radiotherapy",
    design="overview",
    question=QUESTION,
    places=(Place("radiotherapy", 93613, 498, "a06561b5e0861c47f380aa648aacb749b2277fb794f9925ea8c886da588f5278"),),
    quality=OVERALL,
    calculations=(
        Calculation(
            id="randomised-total",
            says=Text(
                "patiënten in de drie gerandomiseerde studies (276 + 303 + 342)",
                "patients in the three randomised studies (276 + 303 + 342)",
            ),
            operation="sum",
            terms=("276", "303", "342"),
            result="921",
            unit=Text("patiënten", "patients"),
            places=(
                Place("radiotherapy", 93876, 121, "f07a406e6992e474005f9e8fc32a759d65291b8b080e361414dffb87594e2f37"),
            ),
        ),
        Calculation(
            id="observational-total",
            says=Text(
                "patiënten in de drie observationele studies van Rades: de noemers in de tekst "
                "(2004: 110 + 104; 2005: 91 + 104 + 118 + 90 + 76; 2009: 114 + 117)",
                "patients in the three observational studies of Rades: the denominators in the text "
                "(2004: 110 + 104; 2005: 91 + 104 + 118 + 90 + 76; 2009: 114 + 117)",
            ),
            operation="sum",
            terms=("110", "104", "91", "104", "118", "90", "76", "114", "117"),
            result="1749",
            unit=Text("patiënten", "patients"),
            places=(
                Place("radiotherapy", 93876, 121, "f07a406e6992e474005f9e8fc32a759d65291b8b080e361414dffb87594e2f37"),
            ),
        ),
    ),
    doubts=(
        Doubt(
            "single-fraction-count",
            Text(
                "De telling dat 1 × 8 Gy in drie studies voorkomt en elk ander schema eenmaal, klopt niet met de "
                "beschrijving: 1 × 8 Gy staat bij Van der Linden, Maranzano 2009, Rades 2005 en in het korte schema "
                "van Rades 2009; 10 × 3 Gy en 20 × 2 Gy staan bij alle drie de studies van Rades.",
                "The count that 1 × 8 Gy occurs in three studies and every other schedule once does not fit the "
                "description: 1 × 8 Gy is in Van der Linden, Maranzano 2009, Rades 2005 and the short course of "
                "Rades 2009; 10 × 3 Gy and 20 × 2 Gy are in all three studies of Rades.",
            ),
            (Place("radiotherapy", 93998, 113, "354fc1b8b2c1f1155673163b6e75e469a001380c4612726d8a944478a017ca27"),),
        ),
        Doubt(
            "misprinted-schedules",
            Text(
                "15 × 2 Gy in de conclusie en 15 × 25 Gy in de vraag bij de GRADE-tabel zijn 15 × 2,5 Gy: zo staat het "
                "schema in de bespreking.",
                "15 × 2 Gy in the conclusion and 15 × 25 Gy in the question of the GRADE table are 15 × 2.5 Gy: that "
                "is the schedule in the discussion.",
            ),
            (
                Place("radiotherapy", 103631, 277, "9b3ab4104b73c51f51965efe17d6106c21c0380181cf6bbcaf89e87306051f15"),
                Place("appendices", 274125, 175, "0d94a2617b1fa8f9a9381bceca301159ff3c9ab018ccc8f8bb589dde6f870603"),
            ),
        ),
    ),
)

MARANZANO_2005 = Study(
    id="maranzano-2005",
    label="Maranzano 2005",
    section="radiotherapy",
    design="randomised",
    question=QUESTION,
    places=(Place("radiotherapy", 94511, 440, "9cd62a92d2e351bf2e9c01a4207acac678f80715581c63966b90bf0ac4efe6c3"),),
    n=276,
    arms=(
        Arm(Text("kort schema 2 × 8 Gy", "short course 2 × 8 Gy"), 142),
        Arm(Text("split course 3 × 5 Gy + 5 × 3 Gy", "split course 3 × 5 Gy + 5 × 3 Gy"), 134),
    ),
    outcomes=(
        Outcome(
            id="pain",
            name=PAIN_LESS,
            places=(
                Place("radiotherapy", 94745, 206, "b765f55e177db7f9aec5a113ce735fec7d165b31037ef311deabb20d04cb45ad"),
                Place("radiotherapy", 95318, 52, "7a1a11584b70ae0ddf501187a8baca44bbadfdc2a3fd381914e0ca09226ad7c2"),
            ),
            shares=(Share(events=80, n=142, percent="56"), Share(events=79, n=134, percent="59")),
            p=NOT_SIGNIFICANT,
            quality=PAIN_WITH_COMPRESSION,
        ),
        Outcome(
            id="walking",
            name=WALKING,
            places=(
                Place("radiotherapy", 95832, 256, "84001e488c71a6d05ca425781d668718f789eed173ab8991c081503984af36fc"),
                Place("radiotherapy", 97149, 193, "c2bc7d1c6814309dc53012190f90f8d773eacea692ec50d9ef10dae160d40588"),
            ),
            shares=(Share(events=97, n=142, percent="68"), Share(events=95, n=134, percent="71")),
            p=NOT_SIGNIFICANT,
            quality=MOBILITY,
        ),
        Outcome(
            id="bladder",
            name=BLADDER_INTACT,
            places=(
                Place("radiotherapy", 100780, 225, "8b54c343be861dccaaf0a1de671fdf9e923680dac90202a63646b45c03eda11f"),
            ),
            shares=(Share(events=128, n=142, percent="90"), Share(events=119, n=134, percent="89")),
            quality=BLADDER,
        ),
        Outcome(
            id="oesophagitis",
            name=Text("oesofagitis", "oesophagitis"),
            places=(
                Place("radiotherapy", 101381, 147, "7b5bdf5b8c5985c5c7c5cd2f5966ef0d98b9ad9c735687ef837a58ba4537e776"),
            ),
            shares=(Share(events=1), Share(events=2)),
        ),
        Outcome(
            id="diarrhoea",
            name=Text("diarree graad 3", "grade 3 diarrhoea"),
            places=(
                Place("radiotherapy", 101529, 65, "1822fc238d2ee4c591c92a2d8b6014fd547abb9030f3fcd89c842d257805e48f"),
            ),
            shares=(Share(events=1), Share(events=1)),
        ),
    ),
    measures=(
        Measure(
            id="response-duration",
            name=RESPONSE_DURATION,
            places=(
                Place("radiotherapy", 97429, 116, "6d26bfad285738a21b5e80806673707ed1b1665b081dbb19a9bbfb6f31641b7c"),
            ),
            unit=MONTHS,
            values=("3.5", "3.5"),
        ),
    ),
)

MARANZANO_2009 = Study(
    id="maranzano-2009",
    label="Maranzano 2009",
    section="radiotherapy",
    design="randomised",
    question=QUESTION,
    places=(Place("radiotherapy", 94952, 224, "e8a9f301bed3e2f494b96d05228327eb52ac940f41b22c5c595537e0f8654cf7"),),
    n=303,
    arms=(
        Arm(Text("eenmalig 8 Gy", "single dose of 8 Gy"), 153),
        Arm(Text("16 Gy in twee fracties", "16 Gy in two fractions"), 150),
    ),
    outcomes=(
        Outcome(
            id="pain",
            name=PAIN_LESS,
            places=(
                Place("radiotherapy", 95177, 193, "5560f41766bb59d7354a0264e0b75b12b6042c1938b276c5f8067ab86a84c4ce"),
            ),
            shares=(Share(events=80, n=153, percent="53"), Share(events=80, n=150, percent="52")),
            p=NOT_SIGNIFICANT,
            quality=PAIN_WITH_COMPRESSION,
        ),
        Outcome(
            id="walking",
            name=WALKING,
            places=(
                Place("radiotherapy", 96089, 262, "aa63f46a71820b9301efc423d347aeb0ab117912daf753bfe51205d85a6705aa"),
                Place("radiotherapy", 97149, 193, "c2bc7d1c6814309dc53012190f90f8d773eacea692ec50d9ef10dae160d40588"),
            ),
            shares=(Share(events=95, n=153, percent="62"), Share(events=104, n=150, percent="69")),
            p=NOT_SIGNIFICANT,
            quality=MOBILITY,
        ),
        Outcome(
            id="bladder",
            name=BLADDER_INTACT,
            places=(
                Place("radiotherapy", 101006, 212, "4cb163cf215d55f72314947810a6f8b11b958dd4648a824618e43fe67cb2ed42"),
            ),
            shares=(Share(events=130, n=153, percent="85"), Share(events=131, n=140, percent="87")),
            quality=BLADDER,
        ),
        Outcome(
            id="oesophagitis",
            name=Text("oesofagitis", "oesophagitis"),
            places=(
                Place("radiotherapy", 101595, 118, "f35d77b078505aea73f50f4dd683f0ca7fac1a3a98ba8cb976947c949b25055b"),
            ),
            shares=(Share(events=0), Share(events=2)),
        ),
        Outcome(
            id="diarrhoea",
            name=Text("diarree graad 1-2", "grade 1-2 diarrhoea"),
            places=(
                Place("radiotherapy", 101714, 83, "9ec76a516f2e5ff1bd792fe16e037e8c629f4055cfff2bad8d7f7c1f66bbcf9d"),
            ),
            shares=(Share(events=0), Share(events=6)),
        ),
        Outcome(
            id="vomiting",
            name=Text(
                "braken ondanks een middel tegen misselijkheid (na 8 Gy)",
                "vomiting in spite of an antiemetic (after 8 Gy)",
            ),
            places=(
                Place("radiotherapy", 101798, 113, "627d6923bea6991e5ad36100e7ea957f706c9f53b3c8e372f2fe99cf61ae094c"),
            ),
            whole=Share(events=1, n=167),
            remark=Text(
                "De 167 zijn allen die het middel kregen; hoeveel van hen in elke arm zaten, staat er niet.",
                "The 167 are all who had the drug; how many of them were in each arm is not printed.",
            ),
        ),
    ),
    measures=(
        Measure(
            id="response-duration",
            name=RESPONSE_DURATION,
            places=(
                Place("radiotherapy", 97546, 110, "93dd79f8c4d0fc1f61b3c29b19374154bb1d32830e136782a120c59f06707d19"),
            ),
            unit=MONTHS,
            values=("5", "5"),
        ),
    ),
)

VAN_DER_LINDEN = Study(
    id="van-der-linden-2004",
    label="Van der Linden 2004 / 2005",
    section="radiotherapy",
    design="randomised",
    question=QUESTION,
    places=(
        Place("radiotherapy", 95371, 198, "49d971126032de20169b4a6865615302c671e896014b042cdb312f94cb3cf3be"),
        Place("radiotherapy", 105873, 226, "27f4e82629d2a3845a265e16a58bc348a77c619cf824c92bc0e0bc46d12d4fcb"),
    ),
    n=342,
    arms=(
        Arm(Text("eenmalig 8 Gy", "single dose of 8 Gy"), 164),
        Arm(Text("6 × 4 Gy", "6 × 4 Gy"), 178),
    ),
    outcomes=(
        Outcome(
            id="pain",
            name=Text("pijn verminderd", "pain reduced"),
            places=(
                Place("radiotherapy", 95570, 219, "349fd6b6296a20faac302dd6af9e472ff91122cd3c70412254deb75686cead81"),
            ),
            shares=(Share(percent="73"), Share(percent="73")),
            p=P("=", "0.52"),
            quality=PAIN_WITHOUT_COMPRESSION,
        ),
        Outcome(
            id="pain-whole",
            name=Text("pijn verminderd, beide armen samen", "pain reduced, both arms together"),
            places=(
                Place(
                    "patient_selection", 50558, 223, "ed105bf49731d8d7b7702b51275434302b80c7940412e0915a3c39e3acdcec64"
                ),
            ),
            whole=Share(n=342, percent="73"),
        ),
        Outcome(
            id="any-toxicity",
            name=Text("bijwerkingen gemeld", "toxicity reported"),
            timepoint=Text("1 maand na de bestraling", "1 month after radiotherapy"),
            places=(
                Place("radiotherapy", 101912, 114, "6472e08ec1776cfae72f2d5f715a95527d482e1b1db9ab13f0fd63a8bb967769"),
            ),
            whole=Share(n=342, percent="78"),
            remark=Text(
                "De zin laat open of 78% bijwerkingen had, of dat 78% de vragenlijst over bijwerkingen invulde; "
                "het tweede past beter bij de percentages die volgen.",
                "The sentence leaves open whether 78% had toxicity or 78% returned the questionnaire on toxicity; "
                "the second fits the percentages that follow better.",
            ),
        ),
        *(
            Outcome(
                id=f"{symptom}-{grade}",
                name=Text(f"{nl}: {grade_nl}", f"{en}: {grade_en}"),
                timepoint=Text("1 maand na de bestraling", "1 month after radiotherapy"),
                places=(
                    Place(
                        "radiotherapy", 102027, 253, "373ff254b3d5c1a275feb7f3d29101fde7252ad8a1f2e7d81d5b6f6249583ceb"
                    ),
                ),
                whole=Share(percent=percent),
                estimated=True,
            )
            for grade, grade_nl, grade_en, percentages in (
                ("mild", "geen of weinig (graad 1-2)", "none or little (grade 1-2)", ("74", "84", "94", "96")),
                ("severe", "ernstig (graad 4)", "severe (grade 4)", ("9.5", "5.3", "0.7", "0.8")),
            )
            for (symptom, nl, en), percent in zip(
                (
                    ("nausea", "misselijkheid", "nausea"),
                    ("vomiting", "braken", "vomiting"),
                    ("itch", "jeuk", "itch"),
                    ("painful-skin", "pijnlijke huid", "painful skin"),
                ),
                percentages,
                strict=True,
            )
        ),
        Outcome(
            id="later-deficit",
            name=Text("neurologische uitval in het verdere beloop", "neurological deficit in the further course"),
            places=(
                Place("radiotherapy", 106161, 105, "bc39e96d9cb87136033d40b100a1ac17fa1d27100b18a0a7e659e468fc60ed99"),
                Place("organisation", 184134, 151, "cbda9b05ed5e65618fad15b00d2d5402f1e34ea33ff3bb8421d78008afc065f3"),
                Place("follow_up", 202967, 197, "3dc55a319c3ddab052ea7c0ee5b08f7a80daad088b2c37c42a308b2773d76b31"),
            ),
            whole=Share(n=342, percent="3"),
        ),
    ),
    measures=(
        Measure(
            id="time-to-response",
            name=Text("gemiddelde tijd tot respons", "mean time to response"),
            places=(
                Place("radiotherapy", 106267, 71, "dd019ee4b4022c4cdd1c9d0bd629c800651161cb1afe621445a1b21680cb48d4"),
            ),
            unit=Text("weken", "weeks"),
            values=("4",),
        ),
    ),
    remark=Text(
        "Deelgroep met wervelmetastasen van de Nederlandse Botmetastasen Studie (1157 patiënten).",
        "The subgroup with vertebral metastases of the Dutch Bone Metastasis Study (1157 patients).",
    ),
)

RADES_2004 = Study(
    id="rades-2004",
    label="Rades 2004",
    section="radiotherapy",
    design="retrospective",
    question=QUESTION,
    places=(Place("radiotherapy", 96352, 248, "2c9388b17ae4363fc8f882c2f6a1084e894f43dc80cfb1ce10796daed33cd6d9"),),
    arms=(
        Arm(Text("10 × 3 Gy in 2 weken", "10 × 3 Gy in 2 weeks"), 110),
        Arm(Text("20 × 2 Gy in 4 weken", "20 × 2 Gy in 4 weeks"), 104),
    ),
    outcomes=(
        Outcome(
            id="walking",
            name=Text("mobiliteit behouden", "mobility kept"),
            timepoint=AFTER_TREATMENT,
            places=(
                Place("radiotherapy", 96352, 248, "2c9388b17ae4363fc8f882c2f6a1084e894f43dc80cfb1ce10796daed33cd6d9"),
                Place("radiotherapy", 97149, 193, "c2bc7d1c6814309dc53012190f90f8d773eacea692ec50d9ef10dae160d40588"),
            ),
            shares=(Share(events=66, n=110, percent="60"), Share(events=67, n=104, percent="64")),
            p=NOT_SIGNIFICANT,
            quality=MOBILITY,
        ),
        Outcome(
            id="walking-3-months",
            name=Text("nog ambulant", "still ambulatory"),
            timepoint=THREE_MONTHS,
            places=(
                Place("radiotherapy", 96601, 86, "c33b0de5f3f01f0ed6579fedda0b2b46eedd20aeb27b162710b273d8b181dabf"),
            ),
            shares=(Share(percent="68"), Share(percent="71")),
            estimated=True,
            p=P("=", "0.79"),
            quality=MOBILITY,
            remark=Text(
                "De noemers op dit moment staan er niet; 110 en 104 waren het aan het begin.",
                "The denominators at this moment are not printed; 110 and 104 were those at the start.",
            ),
        ),
        Outcome(
            id="walking-6-months",
            name=Text("nog ambulant", "still ambulatory"),
            timepoint=SIX_MONTHS,
            places=(
                Place("radiotherapy", 96688, 103, "17c3c5651094cd596d9dcbce190df47699d3d177daf4a44c5da3ff812bb41c59"),
            ),
            shares=(Share(percent="75"), Share(percent="79")),
            estimated=True,
            p=P("=", "0.77"),
            quality=MOBILITY,
        ),
        Outcome(
            id="motor",
            name=MOTOR_BETTER,
            timepoint=AFTER_TREATMENT,
            places=(
                Place("radiotherapy", 98631, 586, "cc8a2f2f28c59dd248637d1e326665b5343aa8fdc9e6d1d60c269bbca15897d5"),
            ),
            shares=(Share(events=47, n=110, percent="43"), Share(events=43, n=104, percent="41")),
            quality=NEUROLOGY,
        ),
        Outcome(
            id="motor-3-months",
            name=MOTOR_BETTER,
            timepoint=THREE_MONTHS,
            places=(
                Place("radiotherapy", 98631, 586, "cc8a2f2f28c59dd248637d1e326665b5343aa8fdc9e6d1d60c269bbca15897d5"),
            ),
            shares=(Share(events=46, n=93, percent="49"), Share(events=42, n=91, percent="46")),
            quality=NEUROLOGY,
        ),
        Outcome(
            id="motor-6-months",
            name=MOTOR_BETTER,
            timepoint=SIX_MONTHS,
            places=(
                Place("radiotherapy", 98631, 586, "cc8a2f2f28c59dd248637d1e326665b5343aa8fdc9e6d1d60c269bbca15897d5"),
            ),
            shares=(Share(events=42, n=76, percent="55"), Share(events=37, n=72, percent="51")),
            quality=NEUROLOGY,
        ),
    ),
)

RADES_2005 = Study(
    id="rades-2005",
    label="Rades 2005",
    section="radiotherapy",
    design="retrospective",
    question=QUESTION,
    places=(Place("radiotherapy", 96792, 356, "7dcef8faaee57b4c78c33ae28a18722f2cd8828cc4646905626fefafae5d8173"),),
    arms=(
        Arm(Text("1 × 8 Gy", "1 × 8 Gy"), 91),
        Arm(Text("5 × 4 Gy", "5 × 4 Gy"), 104),
        Arm(Text("10 × 3 Gy", "10 × 3 Gy"), 118),
        Arm(Text("15 × 2,5 Gy", "15 × 2.5 Gy"), 90),
        Arm(Text("20 × 2 Gy", "20 × 2 Gy"), 76),
    ),
    outcomes=(
        Outcome(
            id="walking",
            name=WALKING,
            places=(
                Place("radiotherapy", 96894, 254, "9267d17b3f40f697990396191af8cd702c2dfe426af2f25833f209c28b5ed75e"),
                Place("radiotherapy", 97149, 193, "c2bc7d1c6814309dc53012190f90f8d773eacea692ec50d9ef10dae160d40588"),
            ),
            shares=(
                Share(events=23, n=91, percent="25"),
                Share(events=27, n=104, percent="26"),
                Share(events=31, n=118, percent="26"),
                Share(events=22, n=90, percent="24"),
                Share(events=23, n=76, percent="30"),
            ),
            p=P("=", "0.96"),
            quality=MOBILITY,
            remark=Text(
                "Een kwart lijkt weinig naast de 60-71% van de andere studies; de noemers wijzen op een deelgroep, "
                "vermoedelijk wie voor de behandeling niet liep.",
                "A quarter looks little beside the 60-71% of the other studies; the denominators point to a subgroup, "
                "presumably those who did not walk before treatment.",
            ),
        ),
        Outcome(
            id="recurrence",
            name=Text("opnieuw neurologische uitval", "neurological deficit again"),
            places=(
                Place("radiotherapy", 98250, 327, "455ecaf44cc3c5bb009b4ab71433316f7fb895b711406444853f32fb0b35643e"),
            ),
            shares=(
                Share(events=34, n=91, percent="37"),
                Share(events=33, n=104, percent="32"),
                Share(events=12, n=118, percent="10"),
                Share(events=10, n=90, percent="11"),
                Share(events=12, n=76, percent="16"),
            ),
            p=P("<", "0.01"),
            quality=RECURRENCE,
        ),
    ),
)

RADES_2009 = Study(
    id="rades-2009",
    label="Rades 2009",
    section="radiotherapy",
    design="retrospective",
    question=QUESTION,
    places=(Place("radiotherapy", 99530, 181, "faa635b4a38eaf6eeb8209a6fde4f86b503b9980462926eb7de144ebce07883c"),),
    arms=(
        Arm(
            Text("lang schema (10 × 3, 15 × 2,5 of 20 × 2 Gy)", "long course (10 × 3, 15 × 2.5 or 20 × 2 Gy)"),
            117,
        ),
        Arm(Text("kort schema (1 × 8 of 5 × 4 Gy)", "short course (1 × 8 or 5 × 4 Gy)"), 114),
    ),
    outcomes=(
        Outcome(
            id="recurrence",
            name=Text("recidief van de myelumcompressie", "recurrent cord compression"),
            places=(
                Place("radiotherapy", 97805, 182, "3511939ee9ae9cc859f7a9e0cda7e201fb2da79ad232d5e3f99a0f4a59571f6b"),
            ),
            shares=(Share(events=10, n=117, percent="9"), Share(events=20, n=114, percent="18")),
            quality=RECURRENCE,
        ),
        Outcome(
            id="local-control",
            name=Text("geen nieuwe compressie in het bestraalde gebied", "no new compression in the irradiated area"),
            places=(
                Place("radiotherapy", 97988, 261, "bcf406e817d00860d77f56224d8ddafa407a717d124ed6777bb7e3ad938ae472"),
            ),
            shares=(Share(percent="77"), Share(percent="61")),
            estimated=True,
            effect=Effect(kind="RR", value="1.49", low="1.03", high="2.24"),
            p=P("=", "0.035"),
            quality=RECURRENCE,
        ),
        Outcome(
            id="motor",
            name=MOTOR_BETTER,
            timepoint=AFTER_TREATMENT,
            places=(
                Place("radiotherapy", 99712, 184, "187cea07e582340a8ce0a48d269601ef03b44f48c86f22b9b8906845f0d2c365"),
            ),
            shares=(Share(events=35, n=117, percent="30"), Share(events=32, n=114, percent="28")),
            quality=NEUROLOGY,
        ),
        Outcome(
            id="motor-same",
            name=Text("motorische functie onveranderd", "motor function unchanged"),
            timepoint=AFTER_TREATMENT,
            places=(
                Place("radiotherapy", 99897, 187, "df59e51ad9eda24431c49784d843f87d87e30875eb65686cdc154ee384a2f645"),
            ),
            shares=(Share(events=72, n=117, percent="62"), Share(events=70, n=114, percent="61")),
            quality=NEUROLOGY,
        ),
        Outcome(
            id="progression-free-6-months",
            name=Text("progressievrij in leven", "alive without progression"),
            timepoint=SIX_MONTHS,
            places=(
                Place("radiotherapy", 100146, 304, "b84aa0990ee86ab29c8ab42c6cc04e991e686aa58a964f0eb286cb6a40519bb4"),
            ),
            shares=(Share(percent="86"), Share(percent="67")),
            estimated=True,
            quality=PROGRESSION,
        ),
        Outcome(
            id="progression-free-12-months",
            name=Text("progressievrij in leven", "alive without progression"),
            timepoint=TWELVE_MONTHS,
            places=(
                Place("radiotherapy", 100146, 304, "b84aa0990ee86ab29c8ab42c6cc04e991e686aa58a964f0eb286cb6a40519bb4"),
                Place("radiotherapy", 100451, 281, "8398353221fbf189f3fec75d7b9284686319ac66a2e586c592a1a083ee91a292"),
            ),
            shares=(Share(percent="72"), Share(percent="55")),
            estimated=True,
            effect=Effect(kind="RR", value="1.33", low="1.01", high="1.79"),
            quality=PROGRESSION,
        ),
    ),
    measures=(
        Measure(
            id="response-duration",
            name=RESPONSE_DURATION,
            places=(
                Place("radiotherapy", 97657, 147, "f7765385946fcf358d8074ed1fb1251684fe0d19d13b6850bfbf2e4450f11aea"),
            ),
            unit=MONTHS,
            values=("7.5", "5"),
            remark=Text(
                "De 5 maanden gelden in de tekst voor eenmalige bestraling, niet voor 5 × 4 Gy.",
                "The 5 months hold in the text for a single fraction, not for 5 × 4 Gy.",
            ),
        ),
    ),
)

CHOW_2007 = Study(
    id="chow-2007",
    label="Chow 2007",
    section="radiotherapy",
    design="systematic_review",
    question=QUESTION,
    places=(Place("radiotherapy", 104576, 233, "d6c669459f2bb1a10fd5b2f4009925df98ca632c5e16d1d8d84d53f7ecc29430"),),
    outcomes=(
        Outcome(
            id="response",
            name=Text(
                "respons op eenmalig 8 Gy (ongecompliceerde botpijn)",
                "response to a single dose of 8 Gy (uncomplicated bone pain)",
            ),
            places=(
                Place("radiotherapy", 104576, 233, "d6c669459f2bb1a10fd5b2f4009925df98ca632c5e16d1d8d84d53f7ecc29430"),
            ),
            whole=Share(percent="70", relation="up_to"),
        ),
    ),
)

RETREATMENT = Study(
    id="retreatment",
    label="Chow 2014, Huisman 2012",
    section="radiotherapy",
    design="systematic_review",
    question=QUESTION,
    places=(Place("radiotherapy", 105319, 292, "d8f3701b3f73af4d6bd21cdd380101e9030bb50b50ceba8a15fcd7e429ca939d"),),
    outcomes=(
        Outcome(
            id="response",
            name=Text("respons op een tweede bestraling", "response to a second irradiation"),
            places=(
                Place("radiotherapy", 105319, 292, "d8f3701b3f73af4d6bd21cdd380101e9030bb50b50ceba8a15fcd7e429ca939d"),
            ),
            whole=Share(low="50", high="70", relation="about"),
        ),
    ),
)

SAHGAL_2008 = Study(
    id="sahgal-2008",
    label="Sahgal 2008",
    section="radiotherapy",
    design="review",
    question=QUESTION,
    places=(Place("radiotherapy", 106500, 172, "d52b1dd0743c066e3b8efff72614801fd4eb002b8a7f8fcf01d9d51ffff9e847"),),
    outcomes=(
        Outcome(
            id="response",
            name=Text("respons na geavanceerde technieken", "response after advanced techniques"),
            places=(
                Place("radiotherapy", 106500, 172, "d52b1dd0743c066e3b8efff72614801fd4eb002b8a7f8fcf01d9d51ffff9e847"),
            ),
            whole=Share(low="80", high="90", relation="up_to"),
        ),
    ),
)

SAHGAL_FRACTURES = Study(
    id="sahgal-2013-fractures",
    label="Sahgal 2013",
    about=Text("fracturen", "fractures"),
    section="radiotherapy",
    design="review",
    question=QUESTION,
    places=(Place("radiotherapy", 106747, 133, "f2a6b93efe3918df306586f7cf56cfda61037d57e6ab7a7f13ce47125dec2698"),),
    arms=(
        Arm(Text("geavanceerde techniek", "advanced technique")),
        Arm(Text("conventionele techniek", "conventional technique")),
    ),
    outcomes=(
        Outcome(
            id="fracture",
            name=Text("compressiefractuur na bestraling", "compression fracture after radiotherapy"),
            places=(
                Place("radiotherapy", 106747, 133, "f2a6b93efe3918df306586f7cf56cfda61037d57e6ab7a7f13ce47125dec2698"),
            ),
            shares=(Share(low="11", high="39"), Share(percent="5", relation="<")),
        ),
    ),
)

RTOG_0631 = Study(
    id="rtog-0631",
    label="RTOG 0631",
    section="radiotherapy",
    design="randomised",
    question=QUESTION,
    places=(
        Place("radiotherapy", 107111, 221, "57f91db8084bf3fb86f97f98a20f831b871f03e68168cafc70cfe1f3ebe93571"),
        Place("radiotherapy", 111072, 127, "8985e59dfa0d7ca796bd3fac2042adada2a2c4063ced1e4138ab90d496b645c7"),
    ),
    n=283,
    arms=(
        Arm(Text("stereotactisch 16 Gy", "stereotactic 16 Gy")),
        Arm(Text("eenmalig conventioneel 8 Gy", "single conventional dose of 8 Gy")),
    ),
    remark=Text(
        "Liep nog toen de richtlijn verscheen; van de uitkomsten staat alleen dat er tot dan toe geen toxiciteit van "
        "graad 4 of 5 was, zonder aantallen.",
        "Was still running when the guideline appeared; of the outcomes it only says that there had been no grade 4 "
        "or 5 toxicity so far, without numbers.",
    ),
)

RADES_2011 = Study(
    id="rades-2011-resistant",
    label="Rades 2011",
    about=Text("weinig stralingsgevoelige tumoren", "tumours of little radiosensitivity"),
    section="radiotherapy",
    design="retrospective",
    question=QUESTION,
    places=(Place("radiotherapy", 109168, 159, "071fb9ea0fb0fcaf3af7cd05105bca46b12d8f0f38026464e3f6aabcd9e2fa43"),),
    n=91,
    remark=Text(
        "Geen voordeel van meer dan 30 Gy bij tumoren die weinig stralingsgevoelig zijn; zonder uitkomstcijfers.",
        "No benefit of more than 30 Gy in tumours of little radiosensitivity; without outcome figures.",
    ),
)

STUDIES = (
    STUDIES_TOGETHER,
    MARANZANO_2005,
    MARANZANO_2009,
    VAN_DER_LINDEN,
    RADES_2004,
    RADES_2005,
    RADES_2009,
    CHOW_2007,
    RETREATMENT,
    SAHGAL_2008,
    SAHGAL_FRACTURES,
    RTOG_0631,
    RADES_2011,
)
