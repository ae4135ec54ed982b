"""The guideline's own words (appendix A), made exact. Other rooms build on these."""

from wervelwijzer.facts import imaging, neurology, status, symptoms, tumour
from wervelwijzer.facts.units import count, percent
from wervelwijzer.language.decisions import Decision, first_match, row
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    all_of,
    any_of,
    at_most,
    between,
    concludes,
    is_,
    is_false,
    is_one_of,
    is_true,
    not_,
    term,
)

# A value set has one home: which primaries belong together.

HAEMATOLOGICAL = (
    "multiple_myeloma",
    "lymphoma_high_or_intermediate_grade",
    "lymphoma_low_grade",
    "hodgkin_lymphoma",
    "leukaemia",
)
FAST_RESPONDING = ("multiple_myeloma", "lymphoma_high_or_intermediate_grade", "germ_cell")
CHEMOSENSITIVE = (*FAST_RESPONDING, "hodgkin_lymphoma")
LUNG = ("lung_non_small_cell", "lung_small_cell")
GASTRO_INTESTINAL = ("colon", "rectum", "oesophagus", "stomach", "pancreas", "liver", "gallbladder_biliary")

# Bands of the Karnofsky score that several rules share (Van der Linden's table: 80-100, 50-70, 20-40).

KARNOFSKY_GOOD = percent(80)
KARNOFSKY_MODERATE = percent(50)

# What the patient has.

radicular_pain = term(
    "radiculaire pijn", "radicular pain", is_one_of(symptoms.radicular_pain, "unilateral", "bilateral")
)

radicular_deficit = term(
    "radiculaire uitval", "radicular deficit", is_one_of(neurology.radicular_deficit, "unilateral", "bilateral")
)

clinical_signs = term(
    "klinische tekenen van myelum- of caudacompressie",
    "clinical signs of cord or cauda compression",
    is_true(neurology.myelopathy_or_cauda_signs),
)

deficit = term("neurologische uitval", "neurological deficit", any_of(radicular_deficit, clinical_signs))

symptomatic = term(
    "symptomatisch (pijn of uitval)",
    "symptomatic (pain or deficit)",
    any_of(is_true(symptoms.spinal_pain), radicular_pain, deficit),
)

lhermitte_of_concern = term(
    "symptoom van Lhermitte met nekpijn of zonder andere oorzaak",
    "Lhermitte's sign with neck pain or without another cause",
    all_of(
        is_true(neurology.lhermitte_sign),
        any_of(is_true(symptoms.neck_pain), is_false(neurology.lhermitte_other_cause)),
    ),
)

# What the spine shows.

confirmed = is_true(imaging.vertebral_metastases_confirmed)
visible_compression = is_true(imaging.cord_or_cauda_compression)

mescc = term(
    "MESCC (myelum- of caudacompressie door epidurale metastase)",
    "MESCC (cord or cauda compression by an epidural metastasis)",
    any_of(visible_compression, all_of(clinical_signs, confirmed)),
)

deficit_by_mescc = term("uitval door MESCC", "deficit due to MESCC", all_of(mescc, deficit))

complete_lesion = term("complete dwarslaesie (ASIA A)", "complete cord lesion (ASIA A)", is_(neurology.asia_grade, "A"))

cord_lesion = term(
    "dwarslaesie (ASIA A-D)", "cord lesion (ASIA A-D)", is_one_of(neurology.asia_grade, "A", "B", "C", "D")
)

unstable = term("instabiele wervelkolom", "unstable spine", is_(imaging.spine_stability, "unstable"))

not_stable = term(
    "instabiele of potentieel instabiele wervelkolom",
    "unstable or potentially unstable spine",
    is_one_of(imaging.spine_stability, "potentially_unstable", "unstable"),
)

# What the tumour is.

unknown_origin = term(
    "wervelmetastasen van onbekende origine, nog zonder weefseldiagnose",
    "vertebral metastases of unknown origin, without tissue yet",
    all_of(
        is_(tumour.primary, "unknown_primary"),
        is_false(tumour.tissue_diagnosis_obtained),
        any_of(is_true(imaging.probable_vertebral_metastases), confirmed, visible_compression),
    ),
)

oligometastatic = term(
    "oligometastasen (1-3 metastasen in hoogstens twee organen)",
    "oligometastases (1-3 metastases in at most two organs)",
    all_of(
        between(tumour.metastases_count, count(1), count(3)),
        at_most(tumour.organs_with_metastases_count, count(2)),
    ),
)

# An absent judgement of sensitivity follows the tumour lists (defaults.py), so these two read the judgement.

sensitive = term(
    "gevoelig voor systemische therapie",
    "sensitive to systemic therapy",
    all_of(not_(is_true(tumour.refractory_to_systemic_therapy)), is_true(tumour.sensitive_to_systemic_therapy)),
)

chemosensitive = term(
    "chemotherapiegevoelige tumor",
    "chemosensitive tumour",
    all_of(is_one_of(tumour.primary, *CHEMOSENSITIVE), sensitive),
)

fast_responding = term(
    "tumor die snel op chemotherapie reageert",
    "tumour that responds fast to chemotherapy",
    is_one_of(tumour.primary, *FAST_RESPONDING),
)

condition_moderate_or_poor = term(
    "matige of slechte conditie", "moderate or poor condition", is_one_of(status.condition, "moderate", "poor")
)

status_of_mescc = Decision(
    name="mescc.status",
    label=Text("MESCC", "MESCC"),
    values=("none", "asymptomatic", "symptomatic"),
    labels={
        "none": Text("geen MESCC", "no MESCC"),
        "asymptomatic": Text("asymptomatische MESCC", "asymptomatic MESCC"),
        "symptomatic": Text("symptomatische MESCC", "symptomatic MESCC"),
    },
    by=first_match(
        row("none", not_(mescc)),
        row("symptomatic", symptomatic),
        otherwise="asymptomatic",
    ),
    source=(
        Place(
            "definitions",
            235370,
            419,
            "2c1a7cfca664c5d887ec97727b76aa628e6c1718645d357ab8b0475376b2eb24",
        ),
    ),
    reading=Text(
        "Klinische tekenen tellen als MESCC zodra de metastase bevestigd is; symptomatisch is rugpijn, radiculaire "
        "pijn of uitval.",
        "Clinical signs count as MESCC once the metastasis is confirmed; symptomatic means spinal pain, radicular "
        "pain or deficit.",
    ),
)

symptomatic_mescc = concludes(status_of_mescc, "symptomatic")
asymptomatic_mescc = concludes(status_of_mescc, "asymptomatic")

DECISIONS = (status_of_mescc,)
