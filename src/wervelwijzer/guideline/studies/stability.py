"""Studies discussed in Bepalen stabiliteit wervelkolom: the SINS and what foretells a fracture."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Arm, Calculation, Doubt, Measure, Outcome, Share, Study
from wervelwijzer.language.text import Text

QUESTION = Text(
    "Hoe kan de stabiliteit van de betrokken wervels worden bepaald?",
    "How can the stability of the affected vertebrae be determined?",
)

FISHER = Study(
    id="fisher-2014",
    label="Fisher 2014, Fourney 2011",
    section="stability",
    design="model",
    question=QUESTION,
    places=(Place("stability", 81552, 468, "8609bb368cbfd8a5a1efeef669098318a5d94fcc3cdab48ad4e8afa9056746b6"),),
    measures=(
        *(
            Measure(
                id=id_,
                name=Text(nl, en),
                places=(
                    Place("stability", 81706, 314, "fb358a43642a0958fe57024e0acd9142e2855cb66b7ca3e8a241199249bb94a7"),
                ),
                unit=Text(unit_nl, unit_en),
                values=(value,),
            )
            for id_, nl, en, unit_nl, unit_en, value in (
                ("sensitivity", "sensitiviteit van de SINS", "sensitivity of the SINS", "%", "%", "95.7"),
                ("specificity", "specificiteit van de SINS", "specificity of the SINS", "%", "%", "79.5"),
                (
                    "inter-observer",
                    "overeenkomst tussen beoordelaars",
                    "agreement between observers",
                    "(0-1)",
                    "(0-1)",
                    "0.85",
                ),
                (
                    "intra-observer",
                    "overeenkomst van een beoordelaar met zichzelf",
                    "agreement of one observer with itself",
                    "(0-1)",
                    "(0-1)",
                    "0.89",
                ),
            )
        ),
    ),
    calculations=(
        Calculation(
            id="sins-maximum",
            says=Text(
                "hoogste SINS: de hoogste score van elk van de zes onderdelen",
                "highest SINS: the highest score of each of the six components",
            ),
            operation="sum",
            terms=("3", "3", "2", "4", "3", "3"),
            result="18",
            unit=Text("punten", "points"),
            places=(
                Place("stability", 81025, 106, "effdad2d22221e490a72e39cc1a3f774b1fd3fb644b2e9209729b83faf0f2f65"),
                Place("stability", 80315, 675, "7da4638f63af46b050cef1634844e216746483f28e05ff7e5489bfdff08d6a05"),
            ),
        ),
    ),
    doubts=(
        Doubt(
            "agreement-called-variability",
            Text(
                "De tekst noemt 0,85 en 0,89 'variabiliteit' en leidt er een goede overeenkomst uit af; een hoge "
                "variabiliteit zou juist slechte overeenkomst zijn. Hier gelezen als maat van overeenkomst.",
                "The text calls 0.85 and 0.89 'variability' and takes them as good agreement; a high variability "
                "would be poor agreement. Read here as a measure of agreement.",
            ),
            (Place("stability", 81706, 314, "fb358a43642a0958fe57024e0acd9142e2855cb66b7ca3e8a241199249bb94a7"),),
        ),
    ),
)

SINS_CLASSES = Study(
    id="sins-classes",
    label="Jiya 2014, Zadnik 2014",
    section="stability",
    design="retrospective",
    question=QUESTION,
    places=(Place("stability", 82231, 161, "33e8002ccbfe4dc3b7f60aefd04a21f123b20b464c5d08381a51fac94809af87"),),
    arms=(Arm(Text("Jiya 2014", "Jiya 2014")), Arm(Text("Zadnik 2014", "Zadnik 2014"))),
    outcomes=(
        Outcome(
            id="stable",
            name=Text("stabiele wervel volgens SINS", "stable vertebra by SINS"),
            places=(
                Place("stability", 82231, 161, "33e8002ccbfe4dc3b7f60aefd04a21f123b20b464c5d08381a51fac94809af87"),
            ),
            shares=(Share(percent="1.2"), Share(percent="12")),
            within=("1.2", "1.8"),
        ),
        Outcome(
            id="intermediate",
            name=Text("wervel van onbestemde stabiliteit volgens SINS", "vertebra of indeterminate stability by SINS"),
            places=(
                Place("stability", 82231, 161, "33e8002ccbfe4dc3b7f60aefd04a21f123b20b464c5d08381a51fac94809af87"),
            ),
            whole=Share(low="44", high="60"),
        ),
    ),
)

SAHGAL = Study(
    id="sahgal-2013-sins",
    label="Sahgal 2013",
    about=Text("SINS", "SINS"),
    section="stability",
    design="retrospective",
    question=QUESTION,
    places=(Place("stability", 82594, 421, "ff7e4c3cd33da91feeca6a0cc620cb72fc4d5e3ffa6e99bf3aba4ad362705be3"),),
    n=252,
    measures=(
        Measure(
            id="criteria",
            name=Text("SINS-criteria die een fractuur voorspelden", "SINS criteria that foretold a fracture"),
            places=(
                Place("stability", 82594, 245, "cb66a86fe1dcf8054c1c0849308b034d365db68ac195d6ee31e79c64aef51351"),
            ),
            unit=Text("van de zes criteria", "of the six criteria"),
            values=("3",),
        ),
        Measure(
            id="follow-up",
            name=Text("mediane duur van follow-up", "median follow-up"),
            places=(
                Place("stability", 82594, 245, "cb66a86fe1dcf8054c1c0849308b034d365db68ac195d6ee31e79c64aef51351"),
            ),
            unit=Text("maanden", "months"),
            values=("11.5",),
        ),
    ),
)

WEBER = Study(
    id="weber-2011",
    label="Weber 2011",
    section="stability",
    design="systematic_review",
    question=QUESTION,
    places=(Place("stability", 84084, 262, "527241e26f479163ee99df31dabe021cf66f3a8bc11819c45ddc190c07968ad3"),),
    remark=Text(
        "14 geselecteerde publicaties van 39; een lijst van risicofactoren zonder getallen.",
        "14 selected publications out of 39; a list of risk factors without figures.",
    ),
)

STUDIES = (FISHER, SINS_CLASSES, SAHGAL, WEBER)
