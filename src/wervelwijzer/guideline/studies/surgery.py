"""Studies discussed in Chirurgie: anterior or posterior approach, en bloc or piecemeal resection."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Arm, Calculation, Doubt, Outcome, Quality, Share, Study
from wervelwijzer.language.text import Text

APPROACH = Text("Anterieure of posterieure benadering?", "Anterior or posterior approach?")
RESECTION = Text("En bloc resectie, of piecemeal of debulking?", "En bloc resection, or piecemeal or debulking?")
PER_CENT = Text("%", "%")
REFERENCES = Text("verwijzingen", "references")
COMPLICATIONS = Text("complicaties", "complications")

OVERALL = Quality(
    Text("matig tot zeer laag", "moderate to very low"),
    Place("surgery", 123624, 52, "892b066c5bee59cb8996fa4efeac747f8a620b9d5dbf7023a9d6784ece416e9a"),
)
APPROACH_QUALITY = Quality(
    Text("zeer laag", "very low"),
    Place("surgery", 122397, 224, "880befbe934c5a7823503a2f0bf1a0eebb6da75b8ad5a36f395835a40b4c54fe"),
)
EN_BLOC_COMPLICATIONS = Quality(
    Text("zeer laag", "very low"),
    Place("surgery", 123413, 205, "0b5f303983ff808dc61ec54e40e848b3407aec29e9c842f98053d98656264400"),
)

JANSSON = Study(
    id="jansson-2006",
    label="Jansson 2006",
    section="surgery",
    design="prospective",
    question=APPROACH,
    places=(Place("surgery", 114813, 752, "4fdf8a504014008b5bb01003456a32d8f2523f311de06c96614bbda1cba1cbdb"),),
    n=282,
    quality=APPROACH_QUALITY,
    outcomes=(
        *(
            Outcome(
                id=id_,
                name=Text(nl, en),
                places=(
                    Place("surgery", 114928, 202, "94f3d72ab3e23a824b1ed5b3f4e796c757130985979e0231229117e179d92f78"),
                ),
                whole=Share(percent=percent),
            )
            for id_, nl, en, percent in (
                (
                    "posterior-fixation",
                    "posterieure decompressie met fixatie",
                    "posterior decompression with fixation",
                    "75",
                ),
                ("posterior-alone", "alleen posterieure decompressie", "posterior decompression alone", "16"),
                (
                    "anterior",
                    "anterieure decompressie met stabilisatie",
                    "anterior decompression with stabilisation",
                    "23",
                ),
            )
        ),
        Outcome(
            id="complications",
            name=COMPLICATIONS,
            places=(Place("surgery", 115418, 35, "2ab15431c1224735e414979e8f1b8a2d8ff85a71d5fbbda6feea5d1173ddc5ff"),),
            whole=Share(percent="20"),
        ),
        Outcome(
            id="systemic-complications",
            name=Text("systemische complicaties", "systemic complications"),
            places=(Place("surgery", 115454, 111, "be89014293b1b086f052e7c22058e98ce36c5b0c544631964e855bc6d72b175f"),),
            whole=Share(percent="11"),
        ),
        Outcome(
            id="local-complications",
            name=Text("lokale complicaties", "local complications"),
            places=(Place("surgery", 115454, 111, "be89014293b1b086f052e7c22058e98ce36c5b0c544631964e855bc6d72b175f"),),
            whole=Share(percent="17"),
        ),
    ),
    calculations=(
        Calculation(
            id="approaches",
            says=Text(
                "de drie benaderingen samen (75 + 16 + 23), als zij elkaar uitsluiten",
                "the three approaches together (75 + 16 + 23), if they exclude one another",
            ),
            operation="sum",
            terms=("75", "16", "23"),
            result="100",
            unit=PER_CENT,
            places=(Place("surgery", 114928, 202, "94f3d72ab3e23a824b1ed5b3f4e796c757130985979e0231229117e179d92f78"),),
        ),
    ),
)

XU = Study(
    id="xu-2009",
    label="Xu 2009",
    section="surgery",
    design="retrospective",
    question=APPROACH,
    places=(Place("surgery", 115567, 885, "2a17e1f861f7a713d67bdbfacdd76547724e4a972b403ea08bb008ce741623a9"),),
    n=91,
    quality=APPROACH_QUALITY,
    arms=(
        Arm(Text("anterieure benadering", "anterior approach")),
        Arm(Text("posterieure benadering", "posterior approach")),
        Arm(Text("gecombineerde benadering", "combined approach")),
    ),
    outcomes=(
        Outcome(
            id="complications",
            name=COMPLICATIONS,
            places=(Place("surgery", 116308, 144, "3f8261ced0138c519fed1ef5da1e0a02ec4622405e2d3814e5172d1296d36000"),),
            shares=(Share(percent="41"), Share(percent="35"), Share(percent="46")),
        ),
    ),
    calculations=(
        Calculation(
            id="approaches",
            says=Text(
                "de drie benaderingen samen: ongeveer 24%, 49% en 27% van 91 patiënten",
                "the three approaches together: about 24%, 49% and 27% of 91 patients",
            ),
            operation="sum",
            terms=("24", "49", "27"),
            result="100",
            unit=PER_CENT,
            of=91,
            places=(Place("surgery", 116109, 198, "e4599b7b0b1983f919fd7307e6d71e4dfad3658ef2764a9b23938cf60d81c9b1"),),
        ),
    ),
)

IBRAHIM = Study(
    id="ibrahim-2008",
    label="Ibrahim 2008",
    section="surgery",
    design="prospective",
    question=RESECTION,
    places=(Place("surgery", 117940, 1786, "a0ef7c1dc2648977e12c7b59fc67e4f94c8285233c7457f8719e847a03e1cbea"),),
    n=223,
    quality=OVERALL,
    arms=(
        Arm(Text("en bloc", "en bloc")),
        Arm(Text("piecemeal/debulking", "piecemeal/debulking")),
        Arm(Text("palliatief", "palliative")),
    ),
    outcomes=(
        Outcome(
            id="death",
            name=Text("overleden", "died"),
            timepoint=Text("6 maanden na de operatie", "6 months after surgery"),
            places=(Place("surgery", 118509, 60, "ce4105fedc090ceacb550b70b3c23cda9cbb5854a48d9d5c5f057624435fc621"),),
            whole=Share(percent="35"),
        ),
        Outcome(
            id="pain",
            name=Text("minder pijn na de operatie", "less pain after surgery"),
            places=(Place("surgery", 118835, 131, "8c0ee0a1c542899e200f4f8b805787fe07f7bfed5199ca52d0db8ea03f4e0e87"),),
            shares=(Share(percent="64"), Share(percent="80"), Share(percent="61")),
        ),
        Outcome(
            id="frankel",
            name=Text("Frankel D of E, bereikt of behouden", "Frankel D or E, reached or kept"),
            places=(Place("surgery", 118967, 158, "a7ee48dc0d67110356a173eb3bb38f1f800dd54e3d7ce6a6917dc86a43c2cd01"),),
            shares=(Share(percent="92"), Share(percent="92"), Share(percent="65")),
        ),
        Outcome(
            id="sphincter",
            name=Text("verbetering van blaas of sfincter", "improvement of bladder or sphincter"),
            places=(Place("surgery", 119126, 171, "01a5f1e02513cde290ac71ba42f8cf89eca3dd776fbe807feaaf2686a690576b"),),
            shares=(Share(events=2, n=2, percent="100"), Share(percent="50"), Share(percent="21")),
        ),
        Outcome(
            id="complications",
            name=COMPLICATIONS,
            places=(Place("surgery", 119576, 150, "eef3f8e88853770a798d9425054de3846ef4d85c6571a4836ff9b1bef4dcf257"),),
            shares=(Share(percent="25"), Share(percent="16"), Share(percent="22")),
            quality=EN_BLOC_COMPLICATIONS,
        ),
    ),
    calculations=(
        Calculation(
            id="resections",
            says=Text(
                "de drie soorten resectie samen: 28%, 46% en 26% van 223 patiënten",
                "the three kinds of resection together: 28%, 46% and 26% of 223 patients",
            ),
            operation="sum",
            terms=("28", "46", "26"),
            result="100",
            unit=PER_CENT,
            of=223,
            places=(Place("surgery", 118196, 102, "7136d7053da72b9512bfa09cd184810015fee27eddeb08f29b22351d9bc325f7"),),
        ),
        Calculation(
            id="centres",
            says=Text("centra: 5 in Europa, 1 in Japan", "centres: 5 in Europe, 1 in Japan"),
            operation="sum",
            terms=("5", "1"),
            result="6",
            unit=Text("centra", "centres"),
            places=(Place("surgery", 117940, 159, "0d93c3e426e41598351755c58b7ba45bfe36b018ecdd8892624b2332c9d07247"),),
        ),
    ),
    doubts=(
        Doubt(
            "complications-two-conclusions",
            Text(
                "De bespreking besluit dat de mate van resectie niet uitmaakt voor complicaties; een conclusie even "
                "verder noemt de kans op complicaties na en bloc resectie significant hoger. Een p-waarde staat er "
                "niet.",
                "The discussion ends by saying that the extent of resection makes no difference to complications; a "
                "conclusion a little further calls the risk of complications after en bloc resection significantly "
                "higher. No p-value is printed.",
            ),
            (
                Place("surgery", 122223, 154, "1aa0f129ea4bf0a5e7bd355bbccfff259b94b0f23479cab7d592ffb4f5af5fca"),
                Place("surgery", 123413, 205, "0b5f303983ff808dc61ec54e40e848b3407aec29e9c842f98053d98656264400"),
            ),
        ),
    ),
)

SEARCH = Study(
    id="surgery-search",
    label="",
    about=Text("zoekverantwoording chirurgie", "account of the search on surgery"),
    section="surgery",
    design="overview",
    question=Text(
        "Anterieur of posterieur, en bloc of piecemeal: wat leverde het zoeken op?",
        "Anterior or posterior, en bloc or piecemeal: what did the search yield?",
    ),
    places=(Place("appendices", 271757, 405, "8fed53bbe06172758e510d80cb68bfaefd7e6020f6c82993ef5f0385ef405feb"),),
    calculations=(
        Calculation(
            id="databases",
            says=Text(
                "gevonden verwijzingen: PubMed 791, Web of Science 183, Cochrane 185, EMBASE 481",
                "references found: PubMed 791, Web of Science 183, Cochrane 185, EMBASE 481",
            ),
            operation="sum",
            terms=("791", "183", "185", "481"),
            result="1640",
            unit=REFERENCES,
            places=(
                Place("appendices", 271757, 225, "9fc2957dde981e8cf3bd1c8f723f3898761896b4ebc4ba040c94319df0e0495a"),
            ),
        ),
        Calculation(
            id="unique",
            says=Text(
                "unieke verwijzingen: 1640 min 388 dubbele min 19 niet Engelstalige",
                "unique references: 1640 less 388 duplicates less 19 not in English",
            ),
            operation="difference",
            terms=("1640", "388", "19"),
            result="1253",
            unit=REFERENCES,
            places=(
                Place("appendices", 271942, 147, "c21d39a92fa269eb19ffdc5726d595969e175451f558c242a788e08c36874f2e"),
            ),
        ),
    ),
)

STUDIES = (JANSSON, XU, IBRAHIM, SEARCH)
