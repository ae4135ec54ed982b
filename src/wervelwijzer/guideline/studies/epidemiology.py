"""Figures of the literature in Epidemiologie: how often, where, and from which tumours."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Arm, Calculation, Outcome, Share, Study
from wervelwijzer.language.text import Text

QUESTION = Text("Hoe vaak komen wervelmetastasen voor, en waar?", "How often do vertebral metastases occur, and where?")
A_YEAR = Text("patiënten per jaar", "patients a year")

FREQUENCY = Study(
    id="frequency",
    label="Boogerd 1993, Byrne 1992, cijfersoverkanker.nl",
    section="epidemiology",
    design="overview",
    question=QUESTION,
    places=(Place("epidemiology", 6418, 504, "519bb787026387b97ffff5ef0792264ccc213d8b4a4545387d82358b716af181"),),
    outcomes=(
        Outcome(
            id="metastases",
            name=Text("wervelmetastasen bij kanker met metastasen", "vertebral metastases in cancer with metastases"),
            places=(
                Place("epidemiology", 6418, 146, "d94964d6cf01f7a149a8493aa79588f572ff3bb45f0f4139bdb64c752bc39617"),
            ),
            whole=Share(low="25", high="75"),
        ),
        Outcome(
            id="mescc",
            name=Text("MESCC bij kanker met metastasen", "MESCC in cancer with metastases"),
            places=(
                Place("epidemiology", 6418, 146, "d94964d6cf01f7a149a8493aa79588f572ff3bb45f0f4139bdb64c752bc39617"),
            ),
            whole=Share(low="1", high="5"),
        ),
    ),
    calculations=(
        Calculation(
            id="metastases-a-year",
            says=Text(
                "100.000 nieuwe patiënten × 0,50 zonder langdurige overleving × hoogstens 0,75 met wervelmetastasen",
                "100,000 new patients × 0.50 without long-term survival × at most 0.75 with vertebral metastases",
            ),
            operation="product",
            terms=("100000", "0.50", "0.75"),
            result="25000",
            unit=A_YEAR,
            places=(
                Place("epidemiology", 6565, 357, "62774a4a616b29f4c9f2ff66581d586edcef42063254e8238f1dccc9844edb12"),
            ),
        ),
        Calculation(
            id="mescc-a-year",
            says=Text(
                "100.000 nieuwe patiënten × 0,50 zonder langdurige overleving × hoogstens 0,05 met MESCC",
                "100,000 new patients × 0.50 without long-term survival × at most 0.05 with MESCC",
            ),
            operation="product",
            terms=("100000", "0.50", "0.05"),
            result="2500",
            unit=A_YEAR,
            places=(
                Place("epidemiology", 6565, 357, "62774a4a616b29f4c9f2ff66581d586edcef42063254e8238f1dccc9844edb12"),
            ),
        ),
    ),
)

FIRST_SIGN = Study(
    id="first-manifestation",
    label="Sorensen 1990, Bach 1990, Schiff 1997",
    section="epidemiology",
    design="review",
    question=QUESTION,
    places=(Place("epidemiology", 6923, 168, "2047b74fc512d59a485c7506d6f084af5c1f9cdb07c51391fd809e6d4f9139ae"),),
    outcomes=(
        Outcome(
            id="first",
            name=Text(
                "dwarslaesie als eerste uiting van kanker (van alle dwarslaesies bij kanker)",
                "cord lesion as the first sign of cancer (of all cord lesions in cancer)",
            ),
            places=(
                Place("epidemiology", 6923, 168, "2047b74fc512d59a485c7506d6f084af5c1f9cdb07c51391fd809e6d4f9139ae"),
            ),
            whole=Share(low="10", high="20", relation="about"),
        ),
    ),
)

LEVELS = Study(
    id="levels",
    label="Sorensen 1990, Helweg-Larsen 2000, Van der Sande 1990",
    section="epidemiology",
    design="review",
    question=QUESTION,
    places=(Place("epidemiology", 7092, 286, "95f17fe5d905b4d950c7b5755228b94063091606b9c041954388055bd7510cac"),),
    arms=(
        Arm(Text("thoracaal", "thoracic")),
        Arm(Text("lumbaal", "lumbar")),
        Arm(Text("cervicaal", "cervical")),
    ),
    outcomes=(
        Outcome(
            id="level",
            name=Text("niveau van de epidurale metastase", "level of the epidural metastasis"),
            places=(
                Place("epidemiology", 7092, 165, "73bd499b05bbbed4765a6c5eebe082aea1af00e3dd72f20fe158bade78d93837"),
            ),
            shares=(Share(low="53", high="73"), Share(low="20", high="32"), Share(low="4", high="15")),
        ),
        Outcome(
            id="multiple",
            name=Text("op meer niveaus die niet aaneensluiten", "on several levels that are not contiguous"),
            places=(
                Place("epidemiology", 7258, 120, "c3313b6208d2ffd99320464cf9809c0803107e135d70136ace889cc9cda4064b"),
            ),
            whole=Share(percent="33", relation="about"),
            remark=Text("Gedrukt als een derde.", "Printed as one third."),
        ),
    ),
)

PRIMARIES = Study(
    id="primaries",
    label="Bollen 2014, Kyle 2004, Roodman 2004",
    section="epidemiology",
    design="review",
    question=QUESTION,
    places=(
        Place("epidemiology", 7379, 117, "f663ff70775396cc94369010052d7711fc789b6fd8f2a472c0addb1c6a21b310"),
        Place("epidemiology", 8005, 146, "719c9fdf1b12f612d1c8ffa15ba24c106bc19eff661985c0245ed26624131fd5"),
    ),
    outcomes=(
        Outcome(
            id="three-tumours",
            name=Text(
                "wervelmetastase van mamma-, long- of prostaatcarcinoom",
                "vertebral metastasis of breast, lung or prostate carcinoma",
            ),
            places=(
                Place("epidemiology", 7379, 117, "f663ff70775396cc94369010052d7711fc789b6fd8f2a472c0addb1c6a21b310"),
            ),
            whole=Share(percent="50", relation=">"),
        ),
        Outcome(
            id="myeloma-bone",
            name=Text("lytische botlaesies bij multipel myeloom", "lytic bone lesions in multiple myeloma"),
            places=(
                Place("epidemiology", 8005, 146, "719c9fdf1b12f612d1c8ffa15ba24c106bc19eff661985c0245ed26624131fd5"),
            ),
            whole=Share(percent="90"),
        ),
        Outcome(
            id="myeloma-vertebrae",
            name=Text(
                "lytische laesies in wervels bij multipel myeloom", "lytic vertebral lesions in multiple myeloma"
            ),
            places=(
                Place("epidemiology", 8005, 146, "719c9fdf1b12f612d1c8ffa15ba24c106bc19eff661985c0245ed26624131fd5"),
            ),
            whole=Share(percent="50"),
        ),
    ),
)

STUDIES = (FREQUENCY, FIRST_SIGN, LEVELS, PRIMARIES)
