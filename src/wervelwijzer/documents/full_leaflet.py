"""The full leaflet after a confirmed diagnosis: what was found, when to call, which treatments (appendix 3)."""

from __future__ import annotations

from collections.abc import Iterator

from wervelwijzer.documents import alarm, risk_leaflet
from wervelwijzer.documents.content import Block, Document, Items, Paragraph, Piece, Section, Space
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.parts import leaflet
from wervelwijzer.documents.treatments import COURSES, RADIOTHERAPY, TREATMENTS, WITHHELD, Treatment, is_for_comfort
from wervelwijzer.documents.writer import Writer
from wervelwijzer.guideline.conflicts.summary import (
    almost_never_metastases,
    corticosteroids_without_tissue,
    ct_or_bone_scan_may_do,
    five_or_ten_sessions,
    only_the_legs,
    surgery_only_by_exception,
    treatments_not_named,
)
from wervelwijzer.guideline.conflicts.supportive import what_lapses_when_dying
from wervelwijzer.language.conflicts import Conflict
from wervelwijzer.language.text import Text

CODE = "full_leaflet"
TITLE = Text("Uitzaaiingen in uw wervels", "Metastases in your vertebrae")
SUBTITLE = Text(
    "Wat er is gevonden, wanneer u belt en welke behandelingen er zijn",
    "What was found, when you call and which treatments there are",
)
INTRODUCTION = (
    Text(
        "Bij u zijn één of meer uitzaaiingen in de wervels gevonden. Een uitzaaiing is kanker die op een andere plek "
        "is begonnen en naar het bot is gegaan.",
        "One or more metastases were found in your vertebrae. A metastasis is cancer that began elsewhere and has "
        "gone to the bone.",
    ),
    Text(
        "In deze folder leest u waar u op let en wie u belt. Ook leest u welke behandelingen er zijn. Lees hem gerust "
        "in stukjes, en samen met iemand die u vertrouwt.",
        "In this leaflet you read what to watch for and whom to call. You also read which treatments there are. Feel "
        "free to read it in parts, and with somebody you trust.",
    ),
)
FOUND = Text("Waar zitten de uitzaaiingen?", "Where are the metastases?")
CALL = Text("Wanneer belt u?", "When do you call?")
SPINE = Text("Hoe zit uw rug in elkaar?", "How is your back built?")
SPINE_IS = (
    Text(
        "Uw rug en nek bestaan uit wervels: botten die op elkaar staan. Door de wervels loopt een kanaal. Daarin ligt "
        "het ruggenmerg: de dikke bundel zenuwen van uw hersenen naar uw lijf. Tussen de wervels gaan zenuwen naar "
        "buiten, links en rechts.",
        "Your back and neck are made of vertebrae: bones that stand on each other. A canal runs through the "
        "vertebrae. In it lies the spinal cord: the thick bundle of nerves from your brain to your body. Between the "
        "vertebrae nerves go out, left and right.",
    ),
    Text(
        "Een uitzaaiing kan de wervel zwakker maken. Ook kan die groeien in het kanaal en op zenuwen drukken.",
        "A metastasis can make the vertebra weaker. It can also grow into the canal and press on nerves.",
    ),
)
COMPLAINTS = Text("Welke klachten kunt u krijgen?", "Which symptoms can you get?")
COMPLAINTS_ARE = Text(
    "Veel uitzaaiingen geven geen klachten. Geeft een uitzaaiing klachten, dan is dat meestal eerst pijn. Soms begint "
    "het met wankel lopen of minder kracht.* Wat u merkt, hangt af van de plek:",
    "Many metastases cause no symptoms. If one does, pain usually comes first. Sometimes it begins with unsteady "
    "walking or less strength.* What you notice depends on the place:",
)
BY_PLACE = (
    Text("In uw nek: armen en benen kunnen meedoen.", "In your neck: arms and legs can be involved."),
    Text(
        "Ter hoogte van uw borst: uw benen en uw buik of borst onder die plek, niet uw armen.*",
        "At the height of your chest: your legs and your belly or chest below that place, not your arms.*",
    ),
    Text("Ook kunt u moeite krijgen met plassen of ontlasting.", "You may also have trouble with urine or stools."),
)
OTHER_PAIN = Text(
    "Rugpijn komt heel veel voor. Bij mensen zonder kanker is een uitzaaiing bijna nooit de oorzaak. Maar u hebt "
    "kanker. Bespreek nieuwe pijn in rug of nek daarom altijd met uw arts.*",
    "Back pain is very common. In people without cancer a metastasis is almost never the cause. But you have cancer. "
    "So always discuss new pain in back or neck with your doctor.*",
)
TESTS = Text("Welk onderzoek krijgt u?", "Which tests do you get?")
TESTS_ARE = Text(
    "Een MRI laat het beste zien waar de uitzaaiingen zitten en of ze op zenuwen drukken. Soms laten foto's die al "
    "zijn gemaakt genoeg zien. Anders is toch een MRI nodig.*",
    "An MRI shows best where the metastases are and whether they press on nerves. Sometimes images that were already "
    "made show enough. Otherwise an MRI is needed all the same.*",
)
BIOPSY = Text(
    "We weten nog niet waar uw kanker is begonnen. Meestal neemt een arts daarom met een naald een stukje weefsel "
    "weg, met verdoving. In het laboratorium wordt het bekeken.",
    "We do not yet know where your cancer began. That is why a doctor usually takes a piece of tissue with a needle, "
    "under anaesthetic. It is examined in the laboratory.",
)
NOW = Text("Behandelingen die nu bij u kunnen passen", "Treatments that may suit you now")
NOW_WHY = Text(
    "Uw arts bespreekt deze behandelingen met u. U beslist samen.",
    "Your doctor discusses these treatments with you. You decide together.",
)
NONE_NOW = Text(
    "Welke behandeling bij u past, staat nog niet vast. Uw arts bespreekt het met u.",
    "Which treatment suits you is not settled yet. Your doctor will discuss it with you.",
)
OPEN = Text("Nog niet duidelijk", "Not clear yet")
OPEN_WHY = Text(
    "Of deze behandelingen bij u passen, staat nog niet vast. Uw arts bespreekt het met u. Soms is eerst meer nodig, "
    "zoals onderzoek.",
    "Whether these treatments suit you is not settled yet. Your doctor will discuss it with you. Sometimes more is "
    "needed first, such as tests.",
)
OTHER = Text("Andere behandelingen", "Other treatments")
OTHER_WHY = Text(
    "Deze behandelingen bestaan ook. Ze staan bij u nu niet voorop.",
    "These treatments exist too. They do not come first for you now.",
)
OTHER_WHEN_DYING = Text(
    "Deze behandelingen bestaan ook. Voorop staat nu dat u zo weinig mogelijk klachten hebt.*",
    "These treatments exist too. What comes first now is that you have as few symptoms as possible.*",
)
OTHER_LATER = Text("Dat kan later anders zijn.", "That may change later.")
TOGETHER = Text("U beslist mee", "You have a say")
TOGETHER_IS = (
    Text(
        "De behandelingen kunnen u meestal niet genezen. Ze kunnen klachten minder maken en problemen voorkomen. Elke "
        "behandeling heeft ook nadelen. Vertel wat u belangrijk vindt. U mag ook kiezen om niet te behandelen, of om "
        "te stoppen. U krijgt dan wel zorg en hulp tegen klachten.",
        "The treatments usually cannot cure you. They can lessen symptoms and prevent problems. Every treatment has "
        "drawbacks too. Tell what matters to you. You may also choose not to be treated, or to stop. You will still "
        "get care and help with symptoms.",
    ),
    Text(
        "Wilt u weten hoe lang u nog te leven hebt? Vraag het uw arts. Niemand kan het precies zeggen.",
        "Do you want to know how long you have to live? Ask your doctor. Nobody can say exactly.",
    ),
)
ASK = (
    Text("Welke wervels zijn aangedaan?", "Which vertebrae are affected?"),
    Text("Wat kan ik van de behandeling verwachten?", "What can I expect of the treatment?"),
    Text("Wat zijn de nadelen?", "What are the drawbacks?"),
    Text("Wat gebeurt er als ik niets doe?", "What happens if I do nothing?"),
    Text("Wie is mijn vaste arts, en wie bel ik 's nachts?", "Who is my own doctor, and whom do I call at night?"),
)
ASK_THIS = Text("Vragen die u kunt stellen:", "Questions that you can ask:")
NOTES = Text("Uw eigen vragen:", "Your own questions:")
HELP = Text("Hulp en informatie", "Help and information")
HELP_IS = (
    Text(
        "Bent u somber of bang, of wordt het u of uw naasten te veel? Zeg het uw arts, verpleegkundige of huisarts. "
        "Zij kunnen helpen of weten wie dat kan.",
        "Are you low or afraid, or is it too much for you or those close to you? Tell your doctor, nurse or general "
        "practitioner. They can help or know who can.",
    ),
    Text(
        "De richtlijn van 2015 noemt www.kanker.nl en de Kankerinfolijn: 0800 - 022 66 22. Uw zorgverlener weet of het "
        "nummer nog klopt.",
        "The guideline of 2015 names www.kanker.nl and the cancer information line: 0800 - 022 66 22. Your care "
        "professional knows whether the number still holds.",
    ),
)
READINGS: tuple[tuple[Text, Conflict], ...] = (
    (
        Text(
            "Bij kanker altijd nieuwe rugpijn bespreken; de folder noemt een uitzaaiing 'bijna nooit' de oorzaak.",
            "With cancer always discuss new back pain; the leaflet calls a metastasis 'almost never' the cause.",
        ),
        almost_never_metastases,
    ),
    (
        Text(
            "Bij borstwervels noemen wij ook de romp; de folder noemt alleen de benen.",
            "For chest vertebrae we name the trunk too; the leaflet names the legs only.",
        ),
        only_the_legs,
    ),
    (
        Text(
            "Een CT of botscan maakt een MRI alleen overbodig als die genoeg laat zien.",
            "A CT or bone scan makes an MRI superfluous only where it shows enough.",
        ),
        ct_or_bone_scan_may_do,
    ),
    (
        Text(
            "Cement, radioactieve medicijnen, botmiddelen, hormoontherapie, brace en revalidatie staan erbij.",
            "Cement, radioactive medicines, bone agents, hormone therapy, brace and rehabilitation are added.",
        ),
        treatments_not_named,
    ),
    (
        Text(
            "Zonder weefsel wacht de dexamethason; dat staat erbij zodra het advies zo luidt.",
            "Without tissue dexamethasone waits; that is added where the advice says so.",
        ),
        corticosteroids_without_tissue,
    ),
    (
        Text(
            "Het aantal bestralingen volgt het advies voor deze patiënt.",
            "The number of sessions follows the advice for this patient.",
        ),
        five_or_ten_sessions,
    ),
    (
        Text(
            "Een operatie wordt altijd overwogen; de folder noemt haar uitzonderlijk.",
            "An operation is always considered; the leaflet calls it exceptional.",
        ),
        surgery_only_by_exception,
    ),
)
WHEN_DYING: tuple[tuple[Text, Conflict], ...] = (
    (
        Text(
            "In de stervensfase staat achteraan wat bij ons wijkt voor comfort. Wat gepland was, staat onder 'nog niet "
            "duidelijk'. Wat het advies nog geeft en wat de patiënt al gebruikt, blijft vooraan staan.",
            "In the dying phase what yields to comfort with us stands last. What was planned stands under 'not clear "
            "yet'. What the advice still gives and what the patient takes already stays in front.",
        ),
        what_lapses_when_dying,
    ),
)
"""Listed only for a patient who is dying."""

NOT_CONFIRMED = Text(
    "Deze folder is voor wie een bevestigde diagnose heeft. Leg 'definitieve diagnose wervelmetastasen' vast, of geef "
    "de folder 'wanneer belt u?'.",
    "This leaflet is for a confirmed diagnosis. Record 'definitive diagnosis of vertebral metastases', or give the "
    "leaflet 'when do you call?'.",
)


def needs(context: DocumentContext) -> tuple[Text, ...]:
    """The leaflet tells somebody that there are metastases: only after the diagnosis is definitive."""
    return () if context.advice.decisions["information.leaflet"].value == "full" else (NOT_CONFIRMED,)


def write(context: DocumentContext) -> Document:
    """The leaflet of this patient."""
    writer = Writer(context)
    return leaflet(writer, CODE, TITLE, SUBTITLE, _sections(writer))


def _sections(writer: Writer) -> Iterator[Section]:
    yield Section("", (writer.paragraph(INTRODUCTION[0]), writer.paragraph(INTRODUCTION[1])))
    yield Section(writer.say(FOUND), (risk_leaflet.drawing(writer, 10.8),))
    yield Section(writer.say(SPINE), tuple(writer.paragraph(text) for text in SPINE_IS))
    calls = (alarm.at_once(writer), alarm.same_day(writer), alarm.whom(writer))
    yield Section(writer.say(CALL), calls, new_page=True)
    places = Items(tuple((writer.own(text),) for text in BY_PLACE))
    yield Section(
        writer.say(COMPLAINTS), (writer.paragraph(COMPLAINTS_ARE), places, writer.paragraph(OTHER_PAIN)), new_page=True
    )
    yield Section(writer.say(TESTS), tuple(_tests(writer)))
    yield from _treatments(writer)
    yield Section(writer.say(TOGETHER), tuple(_together(writer)))
    yield Section(writer.say(HELP), tuple(writer.paragraph(text) for text in HELP_IS))
    ours = (*READINGS, *WHEN_DYING) if is_for_comfort(writer.context.advice) else READINGS
    yield Section(writer.say(alarm.FOR_PROFESSIONALS), tuple(alarm.readings(writer, ours)))


def _tests(writer: Writer) -> Iterator[Block]:
    yield writer.paragraph(TESTS_ARE)
    if writer.context.advice.known.get("tumour.primary") == "unknown_primary":
        yield Paragraph((Piece(writer.say(BIOPSY), "known/tumour.primary"),))


def _treatments(writer: Writer) -> Iterator[Section]:
    advice = writer.context.advice
    by_place = {place: [one for one in TREATMENTS if one.place(advice) == place] for place in ("now", "open", "other")}
    blocks: list[Block] = [writer.paragraph(NOW_WHY if by_place["now"] else NONE_NOW)]
    blocks += [part for one in by_place["now"] for part in _whole(writer, one)]
    blocks += list(_withheld(writer))
    yield Section(writer.say(NOW), tuple(blocks))
    behind = (OTHER_WHEN_DYING,) if is_for_comfort(advice) else (OTHER_WHY, OTHER_LATER)
    for title, why, place in ((OPEN, (OPEN_WHY,), "open"), (OTHER, behind, "other")):
        if by_place[place]:
            items = Items(tuple(_short(writer, one) for one in by_place[place]))
            yield Section(writer.say(title), (writer.paragraph(*why), items), keep=True)


def _whole(writer: Writer, one: Treatment) -> Iterator[Block]:
    source = one.source(writer.context.advice)
    yield Paragraph((Piece(writer.say(one.title), source),), "heading")
    told = [Piece(writer.say(text), source) for text in one.whole]
    if one is RADIOTHERAPY:
        told += list(_course(writer))
    yield from (Paragraph((piece,)) for piece in told)


def _course(writer: Writer) -> Iterator[Piece]:
    value = writer.context.advice.decisions["radiotherapy.schedule"].value
    if value is not None and value in COURSES:
        yield Piece(writer.say(COURSES[value]), "decisions/radiotherapy.schedule")


def _withheld(writer: Writer) -> Iterator[Block]:
    """That dexamethasone waits; not to who takes it already, and would stop with it."""
    if writer.context.advice.known.get("treatment.corticosteroids_started") is True:
        return
    if writer.context.advice.decisions["corticosteroids.dexamethasone"].value == "withhold_until_biopsy":
        yield Paragraph((Piece(writer.say(WITHHELD), "decisions/corticosteroids.dexamethasone"),))


def _short(writer: Writer, one: Treatment) -> tuple[Piece, ...]:
    advice = writer.context.advice
    source, mark = one.source(advice), "*" if one.is_doubted(advice) else ""
    return (Piece(f"{writer.say(one.title)}{mark}: ", source, strong=True), Piece(writer.say(one.short), source))


def _together(writer: Writer) -> Iterator[Block]:
    yield from (writer.paragraph(text) for text in TOGETHER_IS)
    yield writer.paragraph(ASK_THIS)
    yield Items(tuple((writer.own(text),) for text in ASK), boxes=True)
    yield writer.paragraph(NOTES)
    yield Space(3)
