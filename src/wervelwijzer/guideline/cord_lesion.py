"""Symptomatic care of a cord lesion (chapter *Symptomatisch beleid bij dwarslaesie*)."""

from wervelwijzer.facts import neurology, status
from wervelwijzer.facts.units import months
from wervelwijzer.guideline.definitions import cord_lesion, unstable
from wervelwijzer.language.decisions import Decision, first_match, row, true_when
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, is_, is_one_of, is_true, more_than, not_, term

SUPRAPUBIC_LIFE_EXPECTANCY = months(2)

irreversible = is_true(neurology.cord_lesion_irreversible)

acute = term(
    "dwarslaesie in het acute stadium (niet irreversibel)",
    "cord lesion in the acute stage (not irreversible)",
    all_of(cord_lesion, not_(irreversible)),
)

thromboprophylaxis = Decision(
    name="cord_lesion.thromboprophylaxis",
    label=Text("tromboseprofylaxe", "thromboprophylaxis"),
    values=(True, False),
    labels={},
    by=true_when(acute),
    source=(
        Place(
            "cord_lesion",
            169477,
            18,
            "94a0488b9fce3a983d7c0d92d570b7a5a567a97eed4e60e9aa8e7c6abd057287",
        ),
    ),
    reading=Text(
        "Het acute stadium duurt zolang de laesie niet irreversibel is. Contra-indicaties beoordeelt de arts.",
        "The acute stage lasts while the lesion is not irreversible. Contraindications are for the clinician.",
    ),
)

bladder = Decision(
    name="cord_lesion.bladder",
    label=Text("blaas", "bladder"),
    values=("none", "catheter", "suprapubic_catheter", "indwelling_catheter"),
    labels={
        "none": Text("geen maatregel", "no measure"),
        "catheter": Text("blaaskatheter", "bladder catheter"),
        "suprapubic_catheter": Text("suprapubische katheter", "suprapubic catheter"),
        "indwelling_catheter": Text("verblijfskatheter", "indwelling catheter"),
    },
    by=first_match(
        row("none", not_(all_of(cord_lesion, is_true(neurology.micturition_disorder)))),
        row("catheter", not_(irreversible)),
        row("suprapubic_catheter", more_than(status.life_expectancy_months, SUPRAPUBIC_LIFE_EXPECTANCY)),
        otherwise="indwelling_catheter",
    ),
    source=(
        Place(
            "cord_lesion",
            169498,
            36,
            "bda56496aaba1b01f2e2b5b956479408a37a21664ed000d1586b8b35a152c82b",
        ),
        Place(
            "cord_lesion",
            170014,
            89,
            "8429bf6e159d0217df281a3f5a281f72f032da3ec06a34804028b38b3b5f513f",
        ),
    ),
)

incontinence_or_constipation = is_one_of(
    neurology.defecation_problem, "incontinence", "constipation", "incontinence_and_constipation"
)

bowel = Decision(
    name="cord_lesion.bowel",
    label=Text("darm", "bowel"),
    values=("none", "laxative_scheme", "rectal_laxative", "skin_protection_and_loperamide"),
    labels={
        "none": Text("geen maatregel", "no measure"),
        "laxative_scheme": Text("laxatieschema", "laxative scheme"),
        "rectal_laxative": Text(
            "rectaal laxans (bisacodyl 10 mg supp. of natriumlaurylsulfoacetaat 5 ml, 1 dd)",
            "rectal laxative (bisacodyl 10 mg supp. or sodium lauryl sulfoacetate 5 ml, once daily)",
        ),
        "skin_protection_and_loperamide": Text(
            "huidbescherming, laxantia staken, loperamide 2 mg zo nodig",
            "skin protection, stop laxatives, loperamide 2 mg as needed",
        ),
    },
    by=first_match(
        row("none", not_(cord_lesion)),
        row("laxative_scheme", all_of(incontinence_or_constipation, not_(irreversible))),
        row("rectal_laxative", incontinence_or_constipation),
        row("skin_protection_and_loperamide", all_of(is_(neurology.defecation_problem, "diarrhoea"), irreversible)),
        otherwise="none",
    ),
    source=(
        Place(
            "cord_lesion",
            169537,
            36,
            "994a8ffc899807ed6cc594e34d51132d88cd619cc6da82573986abdd7fc01069",
        ),
        Place(
            "cord_lesion",
            170201,
            374,
            "3e6ff3e67fc9c96ce0f79f4f0d4095750253b6a2a4bf1d0d579d0cadad859d86",
        ),
    ),
)

restrict_mobilisation = Decision(
    name="cord_lesion.restrict_mobilisation",
    label=Text("mobilisatie beperken bij dwarslaesie", "restrict mobilisation with a cord lesion"),
    values=(True, False),
    labels={},
    by=true_when(all_of(cord_lesion, unstable)),
    source=(
        Place(
            "cord_lesion",
            168918,
            525,
            "5a33811ce18f89d4a4cb4c2a2f0561da8c0c8630af179d063238c142f1300041",
        ),
    ),
    reading=Text(
        "Alleen beoordeeld bij een dwarslaesie; een instabiele wervelkolom zonder dwarslaesie hoort bij de "
        "wervelkolomchirurg.",
        "Judged with a cord lesion only; an unstable spine without one belongs with the spine surgeon.",
    ),
)

spasticity_treatment = Decision(
    name="cord_lesion.spasticity_treatment",
    label=Text("spasticiteit behandelen", "treat spasticity"),
    values=(True, False),
    labels={},
    by=true_when(all_of(cord_lesion, irreversible, is_true(neurology.spasms_troublesome_or_painful))),
    source=(
        Place(
            "cord_lesion",
            170713,
            328,
            "49cd8c5117ca35bef2c7195c9a11d5980209fef7cb7b55e2934c455294a2c192",
        ),
    ),
)

DECISIONS = (thromboprophylaxis, bladder, bowel, restrict_mobilisation, spasticity_treatment)

# --- Recommendations ---

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
