"""Studies discussed in Percutane interventies: vertebroplasty, kyphoplasty and radiofrequency ablation."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Arm, Doubt, Measure, Outcome, Share, Study
from wervelwijzer.language.text import Text

QUESTION = Text(
    "Wie komt in aanmerking voor percutane interventies?",
    "Who is a candidate for percutaneous interventions?",
)
LESS_PAIN = Text("minder pijn", "less pain")
VAS = Text("punten op de VAS", "points on the VAS")
FALL = Text("gemiddelde daling van de pijnscore", "mean fall of the pain score")

RELIEF = Study(
    id="augmentation-relief",
    label="Chew 2011a, Calmels 2007, Dalbayrak 2010",
    section="percutaneous",
    design="review",
    question=QUESTION,
    places=(Place("percutaneous", 132498, 142, "9cac4be2af172a417256a3c842e4c1bc603e3622ff885d086cdb2354719c6543"),),
    outcomes=(
        Outcome(
            id="pain",
            name=LESS_PAIN,
            places=(
                Place("percutaneous", 132498, 142, "9cac4be2af172a417256a3c842e4c1bc603e3622ff885d086cdb2354719c6543"),
                Place("percutaneous", 136140, 144, "d58f7a16f39a25f79e27c66d1490766bde8cc2b07668b81196f31d5ac700c286"),
            ),
            whole=Share(low="74", high="100"),
        ),
    ),
)

JHA = Study(
    id="jha-2010",
    label="Jha 2010",
    section="percutaneous",
    design="case_series",
    question=QUESTION,
    places=(Place("percutaneous", 132641, 251, "f062895fdf4fbba81c1bca9ccc7d93a624579feb37648070bb6480c8adf6aefe"),),
    n=147,
    outcomes=(
        Outcome(
            id="pain",
            name=LESS_PAIN,
            places=(
                Place("percutaneous", 132641, 251, "f062895fdf4fbba81c1bca9ccc7d93a624579feb37648070bb6480c8adf6aefe"),
            ),
            whole=Share(percent="93"),
        ),
        Outcome(
            id="no-pain",
            name=Text("pijnvrij", "free of pain"),
            places=(
                Place("percutaneous", 132641, 251, "f062895fdf4fbba81c1bca9ccc7d93a624579feb37648070bb6480c8adf6aefe"),
            ),
            whole=Share(percent="31"),
        ),
    ),
    remark=Text("236 behandelde niveaus bij 147 patiënten.", "236 treated levels in 147 patients."),
)

CHEW = Study(
    id="chew-2011b",
    label="Chew 2011b",
    section="percutaneous",
    design="prospective",
    question=QUESTION,
    places=(Place("percutaneous", 132893, 225, "5c65b10fef485726ef0804740f47c63795c900fb6133102e4909e2821f067b8b"),),
    n=128,
    outcomes=(
        Outcome(
            id="leakage",
            name=Text("cement naar de vena cava", "cement into the vena cava"),
            places=(
                Place("percutaneous", 133484, 138, "f8ef5def620b0a206814ca283ef37ec57e9b552ccf4cc994696a89bdaf15d2d1"),
            ),
            whole=Share(events=1),
        ),
    ),
    measures=(
        Measure(
            id="pain",
            name=FALL,
            places=(
                Place("percutaneous", 132893, 225, "5c65b10fef485726ef0804740f47c63795c900fb6133102e4909e2821f067b8b"),
            ),
            unit=VAS,
            values=("3",),
        ),
    ),
)

ANSELMETTI = Study(
    id="anselmetti-2012",
    label="Anselmetti 2012",
    section="percutaneous",
    design="case_series",
    question=QUESTION,
    places=(Place("percutaneous", 133119, 131, "13d1b2d1120eac4db4ea042ddd32d4448aa57b62a93036613fcee36ca9c5d1c2"),),
    arms=(
        Arm(Text("voor de behandeling", "before treatment")),
        Arm(Text("na de behandeling", "after treatment")),
    ),
    measures=(
        Measure(
            id="pain",
            name=Text("gemiddelde pijnscore (multipel myeloom)", "mean pain score (multiple myeloma)"),
            places=(
                Place("percutaneous", 133119, 131, "13d1b2d1120eac4db4ea042ddd32d4448aa57b62a93036613fcee36ca9c5d1c2"),
            ),
            unit=VAS,
            values=("9", "1"),
        ),
    ),
)

COMPLICATIONS = Study(
    id="augmentation-complications",
    label="Huber 2009, Chew 2011a, Chew 2011b, Mendel 2009",
    section="percutaneous",
    design="review",
    question=QUESTION,
    places=(Place("percutaneous", 133251, 232, "f3b30f648c8ebd12350c0e6bae262c10af230f7b475a9cd9fd7c772320cf2bb8"),),
    outcomes=(
        Outcome(
            id="complications",
            name=Text("complicaties", "complications"),
            places=(
                Place("percutaneous", 133251, 232, "f3b30f648c8ebd12350c0e6bae262c10af230f7b475a9cd9fd7c772320cf2bb8"),
                Place("percutaneous", 136351, 143, "1dbf2b09a861a5c5b8bd13796fe34d59580a13a3878667617225704dccbaafc2"),
            ),
            whole=Share(low="0", high="8"),
        ),
    ),
)

NAKATSUKA = Study(
    id="nakatsuka",
    label="Nakatsuka 2009 / 2004",
    section="percutaneous",
    design="case_series",
    question=QUESTION,
    places=(Place("percutaneous", 134764, 295, "f611986e0cfa03ff9d95cb4ba5a35efd070539eaff5a78efb8d30047a2f526ea"),),
    n=10,
    arms=(
        Arm(Text("alleen RFA", "RFA alone"), 4),
        Arm(Text("RFA en vertebroplastiek", "RFA and vertebroplasty"), 6),
    ),
    measures=(
        Measure(
            id="pain",
            name=FALL,
            places=(
                Place("percutaneous", 135060, 194, "a49a2073170f4958e5886b140d89c0798c2c925364db668779988539acc15cff"),
            ),
            unit=VAS,
            values=("2.6",),
        ),
    ),
    doubts=(
        Doubt(
            "reference",
            Text(
                "Verwijzing 210 heet op de ene plaats Nakatsuka 2009 en op de andere Nakatsuka 2004; of de daling van "
                "2,6 punten bij deze tien patiënten hoort, blijft daardoor open.",
                "Reference 210 is called Nakatsuka 2009 in one place and Nakatsuka 2004 in another; whether the fall "
                "of "
                "2.6 points belongs to these ten patients therefore remains open.",
            ),
            (
                Place("percutaneous", 134764, 295, "f611986e0cfa03ff9d95cb4ba5a35efd070539eaff5a78efb8d30047a2f526ea"),
                Place("percutaneous", 135060, 194, "a49a2073170f4958e5886b140d89c0798c2c925364db668779988539acc15cff"),
            ),
        ),
    ),
)

STUDIES = (RELIEF, JHA, CHEW, ANSELMETTI, COMPLICATIONS, NAKATSUKA)
