"""What the chapter *Palliatieve zorg* says beside its rules: what palliative care is, and how its stages differ."""

from wervelwijzer.guideline.palliative_care import (
    consider_transfer_to_primary_care,
    discuss_end_of_life,
    make_individual_plan,
    open_the_conversation,
    palliative_care_for_all,
    talk_while_treating_the_disease,
)
from wervelwijzer.guideline.performers import ALL_CAREGIVERS, PHYSICIAN
from wervelwijzer.guideline.psychosocial import refer_for_psychosocial_problems
from wervelwijzer.guideline.strengths import CONCLUSION, INDICATIONS, LITERATURE
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

QUESTION = Text("Uitgangsvraag", "Question")

mostly_palliative = Passage(
    id="PAL-01",
    section="palliative_care",
    sources=(
        Place("palliative_care", 139896, 528, "78c04cc39d07de26446c9c2d3cf33a5995e5df0a4d223a1be3723d328c0cd449"),
    ),
    says=Text(
        "De meesten met wervelmetastasen zijn in de palliatieve fase en kunnen niet meer genezen; "
        "uitzonderingen zijn tumoren die sterk op chemotherapie reageren, zoals kiemceltumoren, Hodgkin en "
        "hooggradig non-Hodgkin. Velen krijgen palliatieve systemische therapie; van hen is een groot deel "
        "binnen 12 maanden overleden.",
        "Most people with vertebral metastases are in the palliative phase and cannot be cured any more; "
        "exceptions are tumours that respond strongly to chemotherapy, such as germ cell tumours, Hodgkin and "
        "high grade non-Hodgkin. Many receive palliative systemic therapy; a large part of them have died "
        "within 12 months.",
    ),
    computed_by=(palliative_care_for_all,),
    strength=LITERATURE,
)

longer_survivors = Passage(
    id="PAL-02",
    section="palliative_care",
    sources=(
        Place("palliative_care", 140425, 197, "5681c97a1116a006776767955c6919ccf5d3d0f62c98e6c12ebee53f5ba93384"),
    ),
    says=Text(
        "Enkele jaren leven is mogelijk bij multipel myeloom, en bij borst- of prostaatkanker die hormoongevoelig is "
        "en "
        "alleen in het bot zit.",
        "Several years of life are possible in multiple myeloma, and in breast or prostate cancer that is hormone "
        "sensitive and in bone only.",
    ),
    not_computed=Text(
        "Hormoongevoeligheid en uitzaaiing in alleen het bot zijn geen gegevens; de levensverwachting schat het team.",
        "Hormone sensitivity and spread to bone only are not facts; life expectancy is estimated by the team.",
    ),
    strength=LITERATURE,
)

what_question = Passage(
    id="PAL-Q01",
    section="palliative_care",
    sources=(Place("palliative_care", 140733, 24, "d0fcdfb7906a46557fb0e24bd68dedcc060ff24866e6e7861d03161ccb4c9396"),),
    title=QUESTION,
    says=Text("De vraag is wat palliatieve zorg inhoudt.", "The question is what palliative care involves."),
)

palliative_care_defined = Passage(
    id="PAL-L01",
    section="palliative_care",
    sources=(
        Place("palliative_care", 140759, 456, "5cd3ed8e9f55472276ea71d7613b38217f14ef99ed4a49f5b2fbe559cf48228b"),
        Place("palliative_care", 141813, 402, "19eaed0fc014bca4dfa7aca1830cc8b568d55cc851f94e387664adbcff95fca1"),
    ),
    title=Text("Palliatieve zorg (WHO 2002)", "Palliative care (WHO 2002)"),
    says=Text(
        "Zorg die het leven van patiënten met een levensbedreigende ziekte, en van hun naasten, beter maakt "
        "door lijden te voorkomen en te verlichten: pijn en andere problemen vroeg opmerken, goed beoordelen en "
        "behandelen, of ze nu het lichaam, de psyche, de sociale kant of de zingeving raken.",
        "Care that makes life better for patients with a life-threatening disease, and for those close to them, "
        "by preventing and relieving suffering: noticing pain and other problems early, assessing and treating "
        "them well, whether they touch body, mind, social life or meaning.",
    ),
    strength=CONCLUSION,
)

early_palliative_care = Passage(
    id="PAL-17",
    section="palliative_care",
    sources=(
        Place("palliative_care", 141614, 185, "6f0f834f86929f0e6b0cf16ee10b994de32798a994be229bb096fc10641b75f9"),
        Place("palliative_care", 142217, 164, "3fa66a78248c05faea2a40437ecf3b80af084aab0537c06276f36a86d532dcb7"),
    ),
    says=Text(
        "Vroeg beginnen met palliatieve zorg lijkt de kwaliteit van leven te verbeteren en misschien ook de "
        "overleving; daarop wijst gerandomiseerd onderzoek (Temel 2010).",
        "Starting palliative care early seems to improve quality of life and perhaps survival too; randomised "
        "research points that way (Temel 2010).",
    ),
    strength=INDICATIONS,
)

principles_question = Passage(
    id="PAL-Q02",
    section="palliative_care",
    sources=(Place("palliative_care", 142449, 48, "7743ebc936205068bacf5bc9b6388eb44c6b1905d11320d0ac91731a287c5da4"),),
    title=QUESTION,
    says=Text(
        "De vraag is waar palliatieve zorg van uitgaat.",
        "The question is from which principles palliative care starts.",
    ),
)

care_module = Passage(
    id="PAL-L02",
    section="palliative_care",
    sources=(
        Place("palliative_care", 143061, 314, "4eeaa298372bb8aae654f896cc98929be82b77db9b0febd468b8c5c608392397"),
    ),
    says=Text(
        "De Zorgmodule palliatieve zorg 1.0 beschrijft inhoud en organisatie van goede palliatieve zorg, en "
        "onderscheidt die van de basiszorg in zorgstandaarden per ziekte.",
        "The Care module palliative care 1.0 describes content and organisation of good palliative care, and tells it "
        "apart from the basic care in standards per disease.",
    ),
    strength=LITERATURE,
)

formal_and_informal_carers = Passage(
    id="PAL-L03",
    section="palliative_care",
    sources=(
        Place("palliative_care", 143376, 261, "5b97cc9b3309d01f12eeb8c36c7c6b27f59ed11a7b5e603236ad59aead40f901"),
    ),
    says=Text(
        "Beroepskrachten leveren de zorg samen met naasten en vaak vrijwilligers. Het doel is dat de patiënt evenwicht "
        "houdt tussen wat die te dragen heeft en wat die kan dragen.",
        "Professionals give the care together with relatives and often volunteers. The aim is that the patient keeps a "
        "balance between what there is to bear and what can be borne.",
    ),
    strength=LITERATURE,
)

empathy = Passage(
    id="PAL-C01",
    section="palliative_care",
    sources=(
        Place("palliative_care", 144082, 174, "5e94af4de7334c8fe0d841d8b7a6e582de26473c68ee40edb30f561640904075"),
        Place("palliative_care", 145708, 106, "9df2eedc3ec27ff1a1342e595c4d55e1565ee016988dc3f62766fcee6e745413"),
    ),
    says=Text(
        "Vakkennis is niet genoeg: wie zorg geeft, leeft mee, heeft compassie en toont respect, en kan daarvoor niet "
        "zonder vaardigheid in communicatie.",
        "Expertise is not enough: whoever gives care feels with the patient, has compassion and shows respect, and "
        "cannot do so without skill in communication.",
    ),
    by=ALL_CAREGIVERS,
    strength=CONCLUSION,
    not_computed=Text(
        "Een houding van zorgverleners; geen gegeven van de patiënt.",
        "An attitude of caregivers; no fact of a patient.",
    ),
)

psychosocial_help_if_needed = Passage(
    id="PAL-L04",
    section="palliative_care",
    sources=(
        Place("palliative_care", 144257, 136, "06820da9a351aae13946002d98934f98499994e324a1ee4f7606bd3cffc9bbd4"),
    ),
    says=Text(
        "Waar nodig komt er gespecialiseerde hulp bij: maatschappelijk werk of een psycholoog, en/of een "
        "geestelijk verzorger.",
        "Where needed specialised help is called in: social work or a psychologist, and/or a spiritual carer.",
    ),
    computed_by=(refer_for_psychosocial_problems,),
    strength=LITERATURE,
)

shared_decisions = Passage(
    id="PAL-L05",
    section="palliative_care",
    sources=(
        Place("palliative_care", 144394, 284, "1fb602d60935e656027ad15991746718cb8be9e02441c8723471df3467989746"),
    ),
    title=Text("Gezamenlijk beslissen", "Shared decision making"),
    says=Text(
        "Arts en patiënt zoeken in een open gesprek, met uitleg, naar een plan dat beiden dragen: de "
        "zorgverlener brengt kennis en ervaring in, de patiënt eigen ervaring, waarden en voorkeuren.",
        "In an open conversation, with information given, physician and patient look for a plan that both "
        "support: the caregiver brings in knowledge and experience, the patient own experience, values and "
        "preferences.",
    ),
    computed_by=(make_individual_plan,),
    strength=LITERATURE,
)

when_wishes_cannot_be_met = Passage(
    id="PAL-L06",
    section="palliative_care",
    sources=(
        Place("palliative_care", 145202, 201, "39cd958874fcd813b51ea5ba71f4919ae950f774ba9fda6614bcce463436fb36"),
    ),
    says=Text(
        "Kan of wil een zorgverlener niet bieden wat de patiënt vraagt, dan zegt die dat openlijk en zoekt met de "
        "patiënt "
        "een uitweg.",
        "Where a caregiver cannot or will not offer what the patient asks, the caregiver says so openly and seeks a "
        "way "
        "out with the patient.",
    ),
    by=ALL_CAREGIVERS,
    strength=LITERATURE,
    not_computed=Text(
        "Wat de patiënt vraagt en de zorgverlener wil bieden, is geen gegeven.",
        "What the patient asks and the caregiver will offer is not a fact.",
    ),
)

wishes_change = Passage(
    id="PAL-L07",
    section="palliative_care",
    sources=(
        Place("palliative_care", 145404, 133, "d2040e8f42b480c7e8759b60c03f807b62f190715edceb845a2df4acdedeeb8f"),
    ),
    says=Text(
        "Vraag geregeld opnieuw of behoeften en wensen anders zijn geworden.",
        "Ask again regularly whether needs and wishes have become different.",
    ),
    by=ALL_CAREGIVERS,
    strength=LITERATURE,
    not_computed=Text(
        "De tekst geeft geen tussentijd; het systeem ziet een patiënt op één moment.",
        "The text gives no interval; the system sees a patient at one moment.",
    ),
)

handover_is_essential = Passage(
    id="PAL-L08",
    section="palliative_care",
    sources=(
        Place("palliative_care", 145538, 156, "e5a56b50a575516ce602fa7353c437330fd1000971db61eaa6d705acc0dd74be"),
    ),
    says=Text(
        "Goede palliatieve zorg vraagt dat alle betrokkenen onderling afstemmen en goed overdragen; zie het "
        "hoofdstuk over het vervolgtraject.",
        "Good palliative care requires all involved to coordinate with one another and to hand over well; see "
        "the chapter on follow-up.",
    ),
    by=ALL_CAREGIVERS,
    computed_by=(consider_transfer_to_primary_care,),
    strength=LITERATURE,
)

plan_fits_the_patient = Passage(
    id="PAL-C02",
    section="palliative_care",
    sources=(
        Place("palliative_care", 145816, 379, "b5ec517adcd2411d37d20ba7d42f97db95c94722a1494d2797e0674dbf507a43"),
    ),
    says=Text(
        "Een plan met de doelen, behoeften, grenzen en wensen van deze ene patiënt helpt om de zorg te laten passen "
        "bij "
        "diens huidige situatie.",
        "A plan with the goals, needs, limits and wishes of this one patient helps to make care fit the present "
        "situation.",
    ),
    computed_by=(make_individual_plan,),
    strength=CONCLUSION,
)

stages_question = Passage(
    id="PAL-Q03",
    section="palliative_care",
    sources=(Place("palliative_care", 146255, 81, "c758932467f1d2a819459c7260cd6a8e07c4d0bd7cf26988b89d4b55172e13a6"),),
    title=QUESTION,
    says=Text(
        "De vraag is welke stadia palliatieve zorg kent, en wat elk stadium van de zorg vraagt.",
        "The question is which stages palliative care has, and what each stage asks of care.",
    ),
)

another_aim = Passage(
    id="PAL-L09",
    section="palliative_care",
    sources=(
        Place("palliative_care", 147894, 505, "32f4243f2fa3d83700b5ab45b2eeef9ac9275efa986d88cff40c495fa4626f52"),
    ),
    says=Text(
        "Komt het levenseinde dichterbij, dan verandert het doel. Bij genezing als doel worden last en "
        "bijwerkingen op de koop toe genomen; in de palliatieve fase worden voor- en nadelen van ziektegerichte "
        "behandeling gewogen, en telt vooral de best haalbare kwaliteit van leven en van sterven.",
        "As the end of life comes nearer, the aim changes. Where cure is the aim, burden and side effects are "
        "accepted as part of the bargain; in the palliative phase the benefits and harms of disease-directed "
        "treatment are weighed, and the best attainable quality of life and of dying counts above all.",
    ),
    strength=LITERATURE,
)

mark_the_change = Passage(
    id="PAL-L10",
    section="palliative_care",
    sources=(
        Place("palliative_care", 148400, 151, "c68771a0a33797ab557e9da5bfe203eae824f6e96dd53f7ea6729980265f4e4c"),
    ),
    says=Text(
        "Voorkom overbehandeling, en markeer de verandering van doel door die met patiënt en naasten te bespreken.",
        "Prevent overtreatment, and mark the change of aim by discussing it with patient and relatives.",
    ),
    by=PHYSICIAN,
    computed_by=(open_the_conversation, talk_while_treating_the_disease),
    strength=LITERATURE,
)

surprise_question_marks = Passage(
    id="PAL-C03",
    section="palliative_care",
    sources=(
        Place("palliative_care", 148553, 270, "d5c9c8949ad3083016c1c810ade83cea989f83d02a9354c5d86db09bb35b62f2"),
        Place("palliative_care", 153382, 245, "dbc997290e096593639795f8897af60d2b3de424afad7754565252ad047f650b"),
    ),
    title=Text("Verrassingsvraag ('surprise question')", "Surprise question"),
    says=Text(
        "De zorgverlener vraagt zich af of overlijden van deze patiënt binnen een jaar hem of haar zou verbazen. Het "
        "antwoord nee is een markeringspunt in de palliatieve zorg.",
        "The caregiver asks whether this patient's death within a year would surprise him or her. The answer no is a "
        "turning point in palliative care.",
    ),
    computed_by=(discuss_end_of_life,),
    strength=CONCLUSION,
)

surprise_question_predicts = Passage(
    id="PAL-14",
    section="palliative_care",
    sources=(
        Place("palliative_care", 148824, 324, "4c8d5624a6bb852294f34b03a9d1e8933e87af65eea551a74e3829c127b1d92d"),
    ),
    says=Text(
        "Het antwoord voorspelt vrij goed: van patiënten met vergevorderde kanker over wie nee werd geantwoord, "
        "overleed 69 % binnen een jaar; bij ja was dat 16 % (Moroni 2014; ook Moss 2010).",
        "The answer predicts fairly well: of patients with advanced cancer for whom it was no, 69 % died within a "
        "year; "
        "for yes this was 16 % (Moroni 2014; also Moss 2010).",
    ),
    reading=Text(
        "De zin noemt het antwoord op 'zou het mij verbazen?'; nee betekent dus dat het overlijden niet zou verbazen.",
        "The sentence is about the answer to 'would it surprise me?'; no thus means that the death would not surprise.",
    ),
    strength=LITERATURE,
)

informing_is_a_process = Passage(
    id="PAL-L11",
    section="palliative_care",
    sources=(
        Place("palliative_care", 149406, 300, "29a9a96ae6322fb69f66264593d94c82329029a029b3cdf788dd19c0a4cc3402"),
    ),
    says=Text(
        "Informeren gebeurt niet in één keer. Het hoort bij een proces dat de patiënt kan helpen de toestand en "
        "het komende overlijden onder ogen te zien, en vraagt van zorgverleners aandacht, kunde en afstemming.",
        "Informing is not done at one go. It is part of a process that can help the patient face the situation "
        "and the coming death, and calls for attention, skill and coordination among caregivers.",
    ),
    by=ALL_CAREGIVERS,
    strength=LITERATURE,
    not_computed=Text(
        "Hoe ver het gesprek gevorderd is, is geen gegeven.", "How far the conversation has got is not a fact."
    ),
)

others_may_raise_it = Passage(
    id="PAL-L12",
    section="palliative_care",
    sources=(
        Place("palliative_care", 149899, 291, "84cf121ab95c154eb11550477efe50cf8bcaab8dd80cc78e35121a2a7f81ec86"),
    ),
    says=Text(
        "Ook patiënt, naasten of andere zorgverleners kunnen aangeven dat zij het overlijden binnen een jaar "
        "verwachten. "
        "Voor de betrokkene verandert dan het perspectief, en een nieuw evenwicht moet worden gezocht.",
        "Patient, relatives or other caregivers too may say that they expect death within a year. For the person "
        "concerned the perspective then changes, and a new balance must be sought.",
    ),
    reading=Text(
        "Wij vragen alleen de zorgverlener naar het antwoord; dat kan zo'n signaal meewegen.",
        "We ask the caregiver alone for the answer, which may take such a signal into account.",
    ),
    strength=LITERATURE,
)

two_kinds_side_by_side = Passage(
    id="PAL-L13",
    section="palliative_care",
    sources=(
        Place("palliative_care", 150191, 259, "dd6d814853c15e9bf053b526ad89d1004cecec33b00500e33ccfbab0086fea17"),
    ),
    title=Text("Ziektegerichte en symptoomgerichte palliatie", "Disease-directed and symptom-directed palliation"),
    says=Text(
        "Ziektegerichte palliatie behandelt de ziekte zelf; symptoomgerichte palliatie behandelt klachten, verlicht "
        "lijden en bereidt op het sterven voor. Een tijd lang gaan zij samen.",
        "Disease-directed palliation treats the disease itself; symptom-directed palliation treats complaints, "
        "relieves "
        "suffering and prepares for dying. For some time they go together.",
    ),
    strength=LITERATURE,
)

interventions_are_disease_directed = Passage(
    id="PAL-16",
    section="palliative_care",
    sources=(
        Place("palliative_care", 150451, 175, "d63949e164f6e3204378a7e07c619d23fa63b43d90fcd7dc98ea26d05e673ad9"),
    ),
    says=Text(
        "Opereren, bestralen, systemische therapie, percutane ingrepen en radionucliden horen alle tot de "
        "ziektegerichte "
        "palliatie.",
        "Surgery, radiotherapy, systemic therapy, percutaneous procedures and radionuclides all belong to "
        "disease-directed palliation.",
    ),
    computed_by=(talk_while_treating_the_disease,),
    strength=LITERATURE,
)

new_problems = Passage(
    id="PAL-L14",
    section="palliative_care",
    sources=(
        Place("palliative_care", 150627, 223, "47d1a70d862ea25970acc35e7f657f7ad47af21610cf1ec0a262d71412cccf33"),
    ),
    says=Text(
        "De ziekte brengt gaandeweg andere problemen, die een andere aanpak vragen en vaak ook psychisch, "
        "sociaal of spiritueel zijn.",
        "In its course the disease brings new and other problems, which call for another approach and are often "
        "psychological, social or spiritual as well.",
    ),
    strength=LITERATURE,
)

grief_of_relatives = Passage(
    id="PAL-L15",
    section="palliative_care",
    sources=(
        Place("palliative_care", 152942, 183, "dd1eafee8bbb8fc54951a11189bebb578532458fac96392b9ad632c13ea4e81e"),
    ),
    says=Text(
        "Met het sterven eindigt het lijden van de naasten niet, vaak is het tegendeel waar: dan begint hun "
        "rouw, waarbij nazorg nodig kan zijn.",
        "With the death the relatives' suffering does not end, and often the contrary is true: their grief then "
        "begins, in which aftercare may be needed.",
    ),
    strength=LITERATURE,
)

four_stages = Passage(
    id="PAL-15",
    section="palliative_care",
    sources=(
        Place("palliative_care", 153331, 37, "156b2e76a540b8b4baecb134faa3be773626ab4e5469ddd32fbb0d64b030614b"),
        Place("palliative_care", 153629, 338, "a48e354643505e527523a2237816621001175a6fb05823a54f607c30e6d74416"),
    ),
    title=Text("Figuur 1: de stadia van palliatieve zorg", "Figure 1: the stages of palliative care"),
    says=Text(
        "Er zijn vier stadia, en het stadium bepaalt mede waar de nadruk in de zorg ligt. De figuur zelf ontbreekt "
        "in de "
        "tekst die wij hebben.",
        "There are four stages, and the stage is part of what decides where the stress in care lies. The figure "
        "itself is "
        "missing from the text that we have.",
    ),
    items=(
        Text("1. meer ziekte- dan symptoomgericht", "1. more disease-directed than symptom-directed"),
        Text("2. meer symptoom- dan ziektegericht", "2. more symptom-directed than disease-directed"),
        Text("3. stervensfase", "3. dying phase"),
        Text("4. nazorg", "4. aftercare"),
    ),
    not_computed=Text(
        "Alleen de stervensfase is een gegeven; de overige stadia beoordeelt de arts.",
        "Only the dying phase is a fact; the other stages are for the physician.",
    ),
    strength=CONCLUSION,
)

products_question = Passage(
    id="PAL-Q04",
    section="palliative_care",
    sources=(Place("palliative_care", 154038, 67, "7719bb3161d02cf4beff346074bf5905edb50a73ef81e528e0cfe84ae235a99a"),),
    title=QUESTION,
    says=Text(
        "De vraag is welke hulpmiddelen en diensten voor palliatieve zorg van belang zijn.",
        "The question is which tools and services for palliative care matter.",
    ),
)

products_and_services = Passage(
    id="PAL-18-CHAPTER",
    section="palliative_care",
    sources=(
        Place("palliative_care", 154107, 153, "933c06ce2337649b35cd29164680eb68b867007563dc2d4ecf37a5fdf3c5d522"),
    ),
    title=Text("Producten en diensten: zie bijlage 6", "Products and services: see appendix 6"),
    says=Text(
        "Wat er bij het IKNL en op Pallialine te vinden is, staat in bijlage 6, ingedeeld in deze rubrieken:",
        "What can be found at IKNL and on Pallialine is in appendix 6, under these headings:",
    ),
    items=(
        Text("algemeen", "general"),
        Text("voeding", "nutrition"),
        Text("beweging, fysiotherapie, revalidatie", "exercise, physical therapy, rehabilitation"),
        Text("symptoomgericht", "directed at symptoms"),
        Text("psychosociaal en spiritueel", "psychosocial and spiritual"),
        Text(
            "stervensfase, beslissingen rond het levenseinde, nazorg",
            "dying phase, decisions around the end of life, aftercare",
        ),
    ),
)

many_complaints = Passage(
    id="PAL-L16",
    section="palliative_care",
    sources=(
        Place("palliative_care", 154305, 206, "5ff3f37e65d71821ae062b45c07cd385633d8c3075a432f6c23bde51e76ea102"),
    ),
    says=Text(
        "Vaak zijn er veel lichamelijke en psychosociale klachten tegelijk; vragenlijsten helpen die op te sporen, zie "
        "het hoofdstuk daarover.",
        "Often there are many physical and psychosocial complaints at once; questionnaires help to detect them, see "
        "the "
        "chapter on these.",
    ),
    strength=LITERATURE,
)

other_complaints_outside = Passage(
    id="PAL-L17",
    section="palliative_care",
    sources=(
        Place("palliative_care", 154512, 198, "81597dafe07ba1090e01e5e869cfedafb80515983251ff892aed714a240c9c68"),
    ),
    says=Text(
        "Niet al die klachten worden hier uitvoerig besproken; daarvoor zijn er de richtlijnen en producten uit "
        "bijlage 6.",
        "Not all these complaints are discussed here at length; for that there are the guidelines and products of "
        "appendix 6.",
    ),
    not_computed=Text(
        "Buiten het kader van de richtlijn, zegt de tekst zelf.",
        "Outside the guideline's frame, as the text itself says.",
    ),
)

what_follows = Passage(
    id="PAL-L18",
    section="palliative_care",
    sources=(
        Place("palliative_care", 154711, 145, "ede39a8af33dc6e62b6b0876d803f8121aace53bdc74936d93121c60000ce515"),
    ),
    says=Text(
        "Wel besproken worden: pijn, bisfosfonaten en denosumab, en de zorg bij een dwarslaesie.",
        "What is discussed: pain, bisphosphonates and denosumab, and care of a cord lesion.",
    ),
)

PASSAGES = (
    mostly_palliative,
    longer_survivors,
    what_question,
    palliative_care_defined,
    early_palliative_care,
    principles_question,
    care_module,
    formal_and_informal_carers,
    empathy,
    psychosocial_help_if_needed,
    shared_decisions,
    when_wishes_cannot_be_met,
    wishes_change,
    handover_is_essential,
    plan_fits_the_patient,
    stages_question,
    another_aim,
    mark_the_change,
    surprise_question_marks,
    surprise_question_predicts,
    informing_is_a_process,
    others_may_raise_it,
    two_kinds_side_by_side,
    interventions_are_disease_directed,
    new_problems,
    grief_of_relatives,
    four_stages,
    products_question,
    products_and_services,
    many_complaints,
    other_complaints_outside,
    what_follows,
)
