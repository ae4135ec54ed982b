"""What does not fit together, and who is outside the guideline. Warnings change no decision."""

from wervelwijzer.facts import imaging, neurology, patient, status, symptoms, treatment, tumour
from wervelwijzer.facts.units import Share, count, grade, months
from wervelwijzer.guideline.corticosteroids import dexamethasone
from wervelwijzer.guideline.definitions import KARNOFSKY_GOOD, KARNOFSKY_MODERATE, clinical_signs
from wervelwijzer.guideline.patient_selection import surgical_candidate
from wervelwijzer.guideline.scope import ADULT
from wervelwijzer.language.text import Text
from wervelwijzer.language.warnings import Warn
from wervelwijzer.language.words import (
    all_of,
    any_of,
    at_least,
    at_most,
    concludes,
    exactly,
    is_,
    is_false,
    is_one_of,
    is_true,
    less_than,
    more_than,
    not_,
    recorded,
)

no_root_deficit = is_(neurology.radicular_deficit, "none")
no_signs = is_false(neurology.myelopathy_or_cauda_signs)
not_complete = is_one_of(neurology.asia_grade, "B", "C", "D", "E")

CONTRADICTIONS: tuple[Warn, ...] = (
    Warn(
        code="complete-lesion-but-walking",
        level="contradiction",
        facts=(neurology.asia_grade, neurology.walks_independently),
        when=all_of(is_(neurology.asia_grade, "A"), is_true(neurology.walks_independently)),
        says=Text(
            "ASIA A (complete dwarslaesie) gaat niet samen met zelfstandig lopen.",
            "ASIA A (complete cord lesion) does not go with walking independently.",
        ),
    ),
    Warn(
        code="lesion-without-signs",
        level="contradiction",
        facts=(neurology.asia_grade, neurology.myelopathy_or_cauda_signs, neurology.radicular_deficit),
        when=all_of(is_one_of(neurology.asia_grade, "A", "B", "C", "D"), no_signs, no_root_deficit),
        says=Text(
            "ASIA A-D betekent een dwarslaesie, maar er zijn geen tekenen van compressie en geen radiculaire uitval.",
            "ASIA A-D means a cord lesion, but there are no signs of compression and no radicular deficit.",
        ),
    ),
    Warn(
        code="signs-without-lesion",
        level="contradiction",
        facts=(neurology.asia_grade, neurology.myelopathy_or_cauda_signs),
        when=all_of(is_(neurology.asia_grade, "E"), clinical_signs),
        says=Text(
            "ASIA E betekent geen myelum- of caudalaesie, maar er zijn klinische tekenen van compressie.",
            "ASIA E means no cord or cauda lesion, but there are clinical signs of compression.",
        ),
    ),
    Warn(
        code="hours-without-complete-lesion",
        level="contradiction",
        facts=(neurology.complete_lesion_hours, neurology.asia_grade),
        when=not_complete,
        known=(neurology.complete_lesion_hours,),
        says=Text(
            "De duur van een complete dwarslaesie is ingevuld, maar de ASIA-score is niet A.",
            "The duration of a complete lesion is recorded, but the ASIA grade is not A.",
        ),
    ),
    Warn(
        code="sudden-onset-without-complete-lesion",
        level="contradiction",
        facts=(neurology.complete_lesion_developed_within_hours, neurology.asia_grade),
        when=all_of(not_complete, is_true(neurology.complete_lesion_developed_within_hours)),
        says=Text(
            "Een complete dwarslaesie zou in uren zijn ontstaan, maar de ASIA-score is niet A.",
            "A complete lesion is said to have developed within hours, but the ASIA grade is not A.",
        ),
    ),
    Warn(
        code="irreversible-without-lesion",
        level="contradiction",
        facts=(neurology.cord_lesion_irreversible, neurology.asia_grade),
        when=all_of(is_true(neurology.cord_lesion_irreversible), is_(neurology.asia_grade, "E")),
        says=Text(
            "De dwarslaesie heet irreversibel, maar ASIA E betekent dat er geen is.",
            "The cord lesion is called irreversible, but ASIA E means that there is none.",
        ),
    ),
    Warn(
        code="progressive-without-deficit",
        level="contradiction",
        facts=(neurology.deficit_progressive, neurology.radicular_deficit, neurology.myelopathy_or_cauda_signs),
        when=all_of(is_true(neurology.deficit_progressive), no_root_deficit, no_signs),
        says=Text(
            "De uitval heet progressief, maar er is geen uitval.",
            "The deficit is called progressive, but there is none.",
        ),
    ),
    Warn(
        code="confirmed-but-not-probable",
        level="contradiction",
        facts=(imaging.vertebral_metastases_confirmed, imaging.probable_vertebral_metastases),
        when=all_of(is_true(imaging.vertebral_metastases_confirmed), is_false(imaging.probable_vertebral_metastases)),
        says=Text(
            "Wervelmetastasen zijn bevestigd en toch niet waarschijnlijk genoemd.",
            "Vertebral metastases are confirmed and yet called not probable.",
        ),
    ),
    Warn(
        code="primary-without-malignancy",
        level="contradiction",
        facts=(tumour.malignancy_known, tumour.primary),
        when=all_of(is_false(tumour.malignancy_known), not_(is_(tumour.primary, "unknown_primary"))),
        known=(tumour.primary,),
        says=Text(
            "Er is geen maligniteit bekend, maar wel een primaire tumor ingevuld.",
            "No malignancy is known, yet a primary tumour is recorded.",
        ),
    ),
    Warn(
        code="mri-done-and-contraindicated",
        level="contradiction",
        facts=(imaging.whole_spine_mri_done, imaging.mri_contraindicated),
        when=all_of(is_true(imaging.whole_spine_mri_done), is_true(imaging.mri_contraindicated)),
        says=Text(
            "Er is een MRI van de wervelkolom gemaakt, maar een MRI heet gecontra-indiceerd.",
            "An MRI of the spine was made, yet MRI is called contraindicated.",
        ),
    ),
    Warn(
        code="compression-without-extension",
        level="contradiction",
        facts=(imaging.cord_or_cauda_compression, imaging.epidural_extension),
        when=all_of(is_true(imaging.cord_or_cauda_compression), is_false(imaging.epidural_extension)),
        says=Text(
            "Er is compressie door epidurale uitbreiding, maar epidurale uitbreiding is ontkend.",
            "There is compression by epidural extension, but epidural extension is denied.",
        ),
    ),
    Warn(
        code="more-vertebral-than-bone-metastases",
        level="contradiction",
        facts=(tumour.vertebral_metastases_count, tumour.bone_metastases_count),
        exceeds=(tumour.vertebral_metastases_count, tumour.bone_metastases_count),
        says=Text(
            "Meer wervelmetastasen dan botmetastasen in het hele skelet.",
            "More vertebral metastases than bone metastases in the whole skeleton.",
        ),
    ),
    Warn(
        code="more-extraspinal-than-bone-metastases",
        level="contradiction",
        facts=(tumour.extraspinal_bone_metastases_count, tumour.bone_metastases_count),
        exceeds=(tumour.extraspinal_bone_metastases_count, tumour.bone_metastases_count),
        says=Text(
            "Meer botmetastasen buiten de wervelkolom dan in het hele skelet.",
            "More bone metastases outside the spine than in the whole skeleton.",
        ),
    ),
    Warn(
        code="more-bone-than-all-metastases",
        level="contradiction",
        facts=(tumour.bone_metastases_count, tumour.metastases_count),
        exceeds=(tumour.bone_metastases_count, tumour.metastases_count),
        says=Text("Meer botmetastasen dan metastasen in totaal.", "More bone metastases than metastases in all."),
    ),
    Warn(
        code="more-organs-than-metastases",
        level="contradiction",
        facts=(tumour.organs_with_metastases_count, tumour.metastases_count),
        exceeds=(tumour.organs_with_metastases_count, tumour.metastases_count),
        says=Text("Meer organen met metastasen dan metastasen.", "More organs with metastases than metastases."),
    ),
    Warn(
        code="more-contiguous-than-affected-vertebrae",
        level="contradiction",
        facts=(imaging.contiguous_affected_vertebrae, tumour.vertebral_metastases_count),
        exceeds=(imaging.contiguous_affected_vertebrae, tumour.vertebral_metastases_count),
        says=Text(
            "Meer aaneengesloten aangedane wervels dan wervelmetastasen.",
            "More contiguous affected vertebrae than vertebral metastases.",
        ),
    ),
    Warn(
        code="confirmed-without-vertebral-metastases",
        level="contradiction",
        facts=(imaging.vertebral_metastases_confirmed, tumour.vertebral_metastases_count),
        when=all_of(
            is_true(imaging.vertebral_metastases_confirmed), exactly(tumour.vertebral_metastases_count, count(0))
        ),
        says=Text(
            "Wervelmetastasen zijn bevestigd, maar hun aantal is 0.",
            "Vertebral metastases are confirmed, but number 0.",
        ),
    ),
    Warn(
        code="bone-metastases-known-but-none",
        level="contradiction",
        facts=(tumour.bone_metastases_known, tumour.bone_metastases_count),
        when=all_of(is_true(tumour.bone_metastases_known), exactly(tumour.bone_metastases_count, count(0))),
        says=Text("Botmetastasen zijn aangetoond, maar hun aantal is 0.", "Bone metastases are proven, but number 0."),
    ),
    Warn(
        code="confirmed-but-outside-the-spine-bone",
        level="contradiction",
        facts=(
            imaging.vertebral_metastases_confirmed,
            imaging.leptomeningeal_metastases_only,
            imaging.intramedullary_metastases_only,
        ),
        when=all_of(
            is_true(imaging.vertebral_metastases_confirmed),
            any_of(is_true(imaging.leptomeningeal_metastases_only), is_true(imaging.intramedullary_metastases_only)),
        ),
        says=Text(
            "Wervelmetastasen zijn bevestigd, maar er zouden alleen leptomeningeale of intramedullaire metastasen "
            "zijn.",
            "Vertebral metastases are confirmed, but only leptomeningeal or intramedullary metastases are said to "
            "exist.",
        ),
    ),
    Warn(
        code="response-without-radiotherapy",
        level="contradiction",
        facts=(treatment.radiotherapy_response, treatment.radiotherapy_given_at_level),
        when=is_false(treatment.radiotherapy_given_at_level),
        known=(treatment.radiotherapy_response,),
        says=Text(
            "Er is een respons op bestraling ingevuld, maar dit niveau is niet bestraald.",
            "A response to radiotherapy is recorded, but this level was not irradiated.",
        ),
    ),
    Warn(
        code="recovery-without-surgery",
        level="contradiction",
        facts=(treatment.insufficient_recovery_after_surgery, treatment.days_since_surgery),
        when=all_of(
            is_true(treatment.insufficient_recovery_after_surgery), not_(recorded(treatment.days_since_surgery))
        ),
        says=Text(
            "Er is onvoldoende herstel na een operatie, maar geen operatie ingevuld.",
            "Recovery after surgery is insufficient, but no operation is recorded.",
        ),
    ),
    Warn(
        code="improvement-without-corticosteroids",
        level="contradiction",
        facts=(neurology.clear_improvement_on_corticosteroids, treatment.corticosteroids_started),
        when=all_of(
            is_true(neurology.clear_improvement_on_corticosteroids), is_false(treatment.corticosteroids_started)
        ),
        says=Text(
            "Verbetering op corticosteroïden, maar die zijn niet gestart.",
            "Improvement on corticosteroids, but they were not started.",
        ),
    ),
    Warn(
        code="decline-without-corticosteroids",
        level="contradiction",
        facts=(treatment.deteriorating_despite_corticosteroids, treatment.corticosteroids_started),
        when=all_of(
            is_true(treatment.deteriorating_despite_corticosteroids), is_false(treatment.corticosteroids_started)
        ),
        says=Text(
            "Achteruitgang ondanks corticosteroïden, maar die zijn niet gestart.",
            "Decline in spite of corticosteroids, but they were not started.",
        ),
    ),
    Warn(
        code="improving-and-declining",
        level="contradiction",
        facts=(
            neurology.clear_improvement_on_corticosteroids,
            treatment.deteriorating_despite_corticosteroids,
        ),
        when=all_of(
            is_true(neurology.clear_improvement_on_corticosteroids),
            is_true(treatment.deteriorating_despite_corticosteroids),
        ),
        says=Text(
            "Tegelijk duidelijke verbetering en achteruitgang op corticosteroïden.",
            "Clear improvement and decline on corticosteroids at the same time.",
        ),
    ),
    Warn(
        code="condition-against-karnofsky",
        level="contradiction",
        facts=(status.condition, status.karnofsky),
        when=any_of(
            all_of(is_(status.condition, "good"), less_than(status.karnofsky, KARNOFSKY_MODERATE)),
            all_of(is_(status.condition, "poor"), at_least(status.karnofsky, KARNOFSKY_GOOD)),
        ),
        says=Text(
            "De conditie en de Karnofsky-score spreken elkaar tegen; het oordeel over de conditie telt.",
            "Condition and Karnofsky score contradict each other; the judgement of condition counts.",
        ),
    ),
    Warn(
        code="dying-with-months-to-live",
        level="contradiction",
        facts=(status.dying_phase, status.life_expectancy_months),
        when=all_of(is_true(status.dying_phase), at_least(status.life_expectancy_months, months(3))),
        says=Text(
            "De patiënt is stervende, maar de levensverwachting is 3 maanden of meer.",
            "The patient is dying, but life expectancy is 3 months or more.",
        ),
    ),
    Warn(
        code="dying-and-surprised",
        level="contradiction",
        facts=(status.dying_phase, status.surprised_if_died_within_a_year),
        when=all_of(is_true(status.dying_phase), is_true(status.surprised_if_died_within_a_year)),
        says=Text(
            "De patiënt is stervende, maar overlijden binnen een jaar zou verbazen.",
            "The patient is dying, yet death within a year would surprise.",
        ),
    ),
    Warn(
        code="sex-against-primary",
        level="contradiction",
        facts=(patient.sex, tumour.primary),
        when=any_of(
            all_of(is_(patient.sex, "female"), is_(tumour.primary, "prostate")),
            all_of(is_(patient.sex, "male"), is_one_of(tumour.primary, "uterus", "cervix", "ovary")),
        ),
        says=Text("Het geslacht past niet bij de primaire tumor.", "Sex does not fit the primary tumour."),
    ),
    Warn(
        code="lytic-destruction-in-blastic-disease",
        level="contradiction",
        facts=(imaging.extensive_osteolysis, tumour.bone_lesion_type),
        when=all_of(is_true(imaging.extensive_osteolysis), is_(tumour.bone_lesion_type, "blastic")),
        says=Text(
            "Uitgebreide osteolyse, maar de laesie heet osteoblastisch.",
            "Extensive osteolysis, but the lesion is called osteoblastic.",
        ),
    ),
    Warn(
        code="duration-without-deficit",
        level="contradiction",
        facts=(
            neurology.deficit_developed_over_days,
            neurology.radicular_deficit,
            neurology.myelopathy_or_cauda_signs,
        ),
        when=all_of(no_root_deficit, no_signs),
        known=(neurology.deficit_developed_over_days,),
        says=Text(
            "Er is ingevuld in hoeveel dagen de uitval ontstond, maar er is geen uitval.",
            "The days in which the deficit developed are recorded, but there is no deficit.",
        ),
    ),
    Warn(
        code="cause-without-lhermitte",
        level="contradiction",
        facts=(
            neurology.lhermitte_other_cause,
            neurology.lhermitte_sign,
        ),
        when=all_of(is_true(neurology.lhermitte_other_cause), is_false(neurology.lhermitte_sign)),
        says=Text(
            "Er is een oorzaak voor het symptoom van Lhermitte, maar het symptoom is er niet.",
            "There is a cause for Lhermitte's sign, but the sign is absent.",
        ),
    ),
    Warn(
        code="neck-pain-without-spinal-pain",
        level="contradiction",
        facts=(
            symptoms.neck_pain,
            symptoms.spinal_pain,
        ),
        when=all_of(is_true(symptoms.neck_pain), is_false(symptoms.spinal_pain)),
        says=Text(
            "Nekpijn is ook pijn aan de wervelkolom, maar die is ontkend.",
            "Neck pain is spinal pain too, but that is denied.",
        ),
    ),
    Warn(
        code="sins-pain-free-with-pain",
        level="contradiction",
        facts=(
            imaging.sins_pain,
            symptoms.spinal_pain,
        ),
        when=all_of(is_(imaging.sins_pain, "pain_free"), is_true(symptoms.spinal_pain)),
        says=Text(
            "De SINS noemt de laesie pijnvrij, maar er is rug- of nekpijn.",
            "The SINS calls the lesion pain-free, but there is spinal pain.",
        ),
    ),
    Warn(
        code="sins-mechanical-pain-denied",
        level="contradiction",
        facts=(
            imaging.sins_pain,
            symptoms.pain_mechanical,
        ),
        when=all_of(is_(imaging.sins_pain, "mechanical"), is_false(symptoms.pain_mechanical)),
        says=Text(
            "De SINS noemt de pijn mechanisch, maar mechanische pijn is ontkend.",
            "The SINS calls the pain mechanical, but mechanical pain is denied.",
        ),
    ),
    Warn(
        code="two-only-sites",
        level="contradiction",
        facts=(
            imaging.leptomeningeal_metastases_only,
            imaging.intramedullary_metastases_only,
        ),
        when=all_of(is_true(imaging.leptomeningeal_metastases_only), is_true(imaging.intramedullary_metastases_only)),
        says=Text(
            "Alleen leptomeningeale en tegelijk alleen intramedullaire metastasen kan niet.",
            "Leptomeningeal only and intramedullary only cannot both be.",
        ),
    ),
    Warn(
        code="canal-share-without-extension",
        level="contradiction",
        facts=(
            imaging.epidural_canal_fraction,
            imaging.epidural_extension,
        ),
        when=all_of(more_than(imaging.epidural_canal_fraction, Share(0)), is_false(imaging.epidural_extension)),
        says=Text(
            "Een deel van het wervelkanaal is ingenomen, maar epidurale uitbreiding is ontkend.",
            "A share of the canal is taken, but epidural extension is denied.",
        ),
    ),
    Warn(
        code="confirmed-without-affected-vertebra",
        level="contradiction",
        facts=(
            imaging.vertebral_metastases_confirmed,
            imaging.contiguous_affected_vertebrae,
        ),
        when=all_of(
            is_true(imaging.vertebral_metastases_confirmed), exactly(imaging.contiguous_affected_vertebrae, count(0))
        ),
        says=Text(
            "Wervelmetastasen zijn bevestigd, maar er zijn 0 aangedane wervels.",
            "Vertebral metastases are confirmed, but 0 vertebrae are affected.",
        ),
    ),
    Warn(
        code="refractory-and-sensitive",
        level="contradiction",
        facts=(
            tumour.refractory_to_systemic_therapy,
            tumour.sensitive_to_systemic_therapy,
        ),
        when=all_of(is_true(tumour.refractory_to_systemic_therapy), is_true(tumour.sensitive_to_systemic_therapy)),
        known=(tumour.sensitive_to_systemic_therapy,),
        says=Text(
            "De tumor heet tegelijk ongevoelig en gevoelig voor systemische therapie; ongevoelig gaat voor.",
            "The tumour is called both insensitive and sensitive to systemic therapy; insensitive goes first.",
        ),
    ),
    Warn(
        code="refractory-yet-response-expected",
        level="contradiction",
        facts=(
            tumour.refractory_to_systemic_therapy,
            tumour.systemic_therapy_response_expected,
        ),
        when=all_of(is_true(tumour.refractory_to_systemic_therapy), is_true(tumour.systemic_therapy_response_expected)),
        says=Text(
            "De tumor heet ongevoelig voor systemische therapie, maar daarvan wordt een respons verwacht.",
            "The tumour is called insensitive to systemic therapy, yet a response to it is expected.",
        ),
    ),
    Warn(
        code="metastases-but-none-counted",
        level="contradiction",
        facts=(
            tumour.metastases_count,
            tumour.visceral_metastases,
            tumour.brain_metastases,
            tumour.bone_metastases_known,
        ),
        when=all_of(
            exactly(tumour.metastases_count, count(0)),
            any_of(
                is_true(tumour.visceral_metastases),
                is_true(tumour.brain_metastases),
                is_true(tumour.bone_metastases_known),
            ),
        ),
        says=Text(
            "Er zijn metastasen, maar het totale aantal is 0.",
            "There are metastases, but their total is 0.",
        ),
    ),
    Warn(
        code="bone-metastases-without-malignancy",
        level="contradiction",
        facts=(
            tumour.malignancy_known,
            tumour.bone_metastases_known,
        ),
        when=all_of(is_false(tumour.malignancy_known), is_true(tumour.bone_metastases_known)),
        says=Text(
            "Er zijn bewezen botmetastasen, maar er is geen maligniteit bekend.",
            "Bone metastases are proven, but no malignancy is known.",
        ),
    ),
    Warn(
        code="diffuse-but-few",
        level="contradiction",
        facts=(
            tumour.diffuse_skeletal_metastases,
            tumour.bone_metastases_count,
        ),
        when=all_of(is_true(tumour.diffuse_skeletal_metastases), at_most(tumour.bone_metastases_count, count(3))),
        says=Text(
            "Diffuse skeletmetastasen, maar hoogstens 3 botmetastasen.",
            "Diffuse skeletal metastases, but 3 bone metastases at most.",
        ),
    ),
    Warn(
        code="effect-without-radiotherapy",
        level="contradiction",
        facts=(
            treatment.radiotherapy_given_at_level,
            treatment.pain_flare_after_radiotherapy,
            treatment.deteriorating_during_radiotherapy_and_corticosteroids,
        ),
        when=all_of(
            is_false(treatment.radiotherapy_given_at_level),
            any_of(
                is_true(treatment.pain_flare_after_radiotherapy),
                is_true(treatment.deteriorating_during_radiotherapy_and_corticosteroids),
            ),
        ),
        says=Text(
            "Een gevolg van bestraling is ingevuld, maar dit niveau is niet bestraald.",
            "An effect of radiotherapy is recorded, but this level was not irradiated.",
        ),
    ),
    Warn(
        code="ecog-against-karnofsky",
        level="contradiction",
        facts=(
            status.ecog,
            status.karnofsky,
        ),
        when=any_of(
            all_of(at_most(status.ecog, grade(1)), less_than(status.karnofsky, KARNOFSKY_MODERATE)),
            all_of(at_least(status.ecog, grade(3)), at_least(status.karnofsky, KARNOFSKY_GOOD)),
        ),
        says=Text(
            "ECOG en Karnofsky-score spreken elkaar tegen; alleen de Karnofsky-score telt in besluiten.",
            "ECOG and Karnofsky score contradict each other; only the Karnofsky score counts in decisions.",
        ),
    ),
    Warn(
        code="planned-but-unfit",
        level="contradiction",
        facts=(
            treatment.surgery_planned,
            status.fit_for_surgery,
        ),
        when=all_of(is_true(treatment.surgery_planned), is_false(status.fit_for_surgery)),
        says=Text(
            "Een operatie is gepland, maar de klinische toestand laat die niet toe.",
            "Surgery is planned, but the clinical state does not permit it.",
        ),
    ),
    Warn(
        code="planned-but-not-feasible",
        level="contradiction",
        facts=(
            treatment.radiotherapy_planned,
            treatment.radiotherapy_feasible,
        ),
        when=all_of(is_true(treatment.radiotherapy_planned), is_false(treatment.radiotherapy_feasible)),
        says=Text(
            "Bestraling is gepland, maar een zinvolle dosis heet niet mogelijk.",
            "Radiotherapy is planned, but a meaningful dose is called impossible.",
        ),
    ),
)

NOTICES: tuple[Warn, ...] = (
    Warn(
        code="signs-without-known-malignancy",
        level="emergency",
        facts=(neurology.myelopathy_or_cauda_signs, tumour.malignancy_known),
        when=all_of(clinical_signs, is_false(tumour.malignancy_known)),
        says=Text(
            "SPOED: tekenen van myelum- of caudacompressie zonder bekende maligniteit. De termijnen voor "
            "beeldvorming van "
            "deze richtlijn gelden niet voor deze patiënt: overleg nu met de neuroloog.",
            "EMERGENCY: signs of cord or cauda compression without a known malignancy. The imaging deadlines of this "
            "guideline do not cover this patient: consult the neurologist now.",
        ),
    ),
    Warn(
        code="under-age",
        level="scope",
        facts=(patient.age_years,),
        when=less_than(patient.age_years, ADULT),
        says=Text("Jonger dan 18: valt buiten de richtlijn.", "Under 18: outside the guideline."),
    ),
    Warn(
        code="leptomeningeal-only",
        level="scope",
        facts=(imaging.leptomeningeal_metastases_only,),
        when=is_true(imaging.leptomeningeal_metastases_only),
        says=Text(
            "Alleen leptomeningeale metastasen: valt buiten de richtlijn.",
            "Leptomeningeal metastases only: outside the guideline.",
        ),
    ),
    Warn(
        code="intramedullary-only",
        level="scope",
        facts=(imaging.intramedullary_metastases_only,),
        when=is_true(imaging.intramedullary_metastases_only),
        says=Text(
            "Alleen intramedullaire metastasen: valt buiten de richtlijn.",
            "Intramedullary metastases only: outside the guideline.",
        ),
    ),
    Warn(
        code="surgery-asks-an-mri-that-cannot-be-made",
        level="attention",
        facts=(imaging.mri_contraindicated, imaging.whole_spine_mri_done),
        when=all_of(surgical_candidate, is_true(imaging.mri_contraindicated), is_false(imaging.whole_spine_mri_done)),
        says=Text(
            "De voorwaarden voor chirurgie vragen een MRI, maar die is gecontra-indiceerd. Wij lezen dat letterlijk; "
            "leg "
            "het voor aan de wervelkolomchirurg.",
            "The conditions for surgery ask for an MRI, but MRI is contraindicated. We read that literally; put it to "
            "the spine surgeon.",
        ),
    ),
    Warn(
        code="corticosteroids-before-the-biopsy",
        level="attention",
        facts=(treatment.corticosteroids_started,),
        when=all_of(is_true(treatment.corticosteroids_started), concludes(dexamethasone, "withhold_until_biopsy")),
        says=Text(
            "Corticosteroïden zijn gestart, terwijl het advies is te wachten tot na de biopsie. "
            "Leg bij dat advies vast waarom.",
            "Corticosteroids were started, while the advice is to wait until after the biopsy. "
            "Record the reason with that advice.",
        ),
    ),
    Warn(
        code="pain-score-without-pain",
        level="attention",
        facts=(symptoms.pain_nrs,),
        when=all_of(is_false(symptoms.spinal_pain), is_(symptoms.radicular_pain, "none")),
        known=(symptoms.pain_nrs,),
        says=Text(
            "Er is een pijnscore, maar geen rugpijn en geen radiculaire pijn.",
            "There is a pain score, but no spinal and no radicular pain.",
        ),
    ),
)

WARNINGS = (*NOTICES, *CONTRADICTIONS)
