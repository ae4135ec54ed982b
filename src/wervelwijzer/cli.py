"""Everything from a terminal."""

from __future__ import annotations

import argparse
import gc
import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import IO

from wervelwijzer.advice import wire
from wervelwijzer.advice.advise import advise
from wervelwijzer.advice.case import MOST_BYTES, CaseError, check_case, parse_case, parse_json, parse_moment
from wervelwijzer.advice.result import Advice
from wervelwijzer.language.text import LANGUAGES, Language, Text
from wervelwijzer.version import VERSION

DONE, SOME_FAILED, NOTHING_READ = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit status."""
    options = _parser().parse_args(_as_one_word(sys.argv[1:] if arguments is None else arguments))
    _speak_utf_8(options)
    try:
        run: Callable[[argparse.Namespace], int] = options.run
        status = run(options)
        sys.stdout.flush()
    except CaseError as error:
        print(error.message(options.lang), file=sys.stderr)
        return NOTHING_READ
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return 130
    return status


def _as_one_word(arguments: Sequence[str]) -> list[str]:
    """`models validate` is a command of its own, though its first word is one as well."""
    first, rest = list(arguments[:2]), list(arguments[2:])
    return [" ".join(first), *rest] if first in (["models", "validate"], ["models", "recalibrate"]) else [*first, *rest]


def _speak_utf_8(options: argparse.Namespace) -> None:
    """JSON and SVG are UTF-8 whatever the terminal is; text leaves out what an old terminal cannot draw."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        if getattr(options, "format", "") == "text" or options.command == "facts":
            sys.stdout.reconfigure(errors="replace")
        else:
            sys.stdout.reconfigure(encoding="utf-8")


# --- advise ---


def _advise(options: argparse.Namespace) -> int:
    at = _moment(options.at)
    if options.format == "jsonl":
        if options.isncsci or options.own:
            _say(ONE_CASE_ONLY, options.lang)
            return NOTHING_READ
        return _advise_lines(options, at)
    case = parse_case(_read(options.case, options.lang))
    remarks: tuple[Text, ...] = ()
    if options.isncsci:
        from wervelwijzer.advice.examination import read_examination, told_of, with_examination

        examined = read_examination(_read(options.isncsci, options.lang))
        case, remarks = with_examination(case, examined), told_of(examined)
    advice = advise(case, at)
    remarks += _own_figures(advice, options.own)
    if options.format == "json":
        print(advice.to_json_text(indent=2))
    else:
        sys.stdout.write(_as_text(advice, options))
    for remark in remarks:  # beside the JSON, never inside it: it holds the advice alone
        print(remark.in_(options.lang), file=sys.stderr if options.format == "json" else sys.stdout)
    return DONE


ONE_CASE_ONLY = Text(
    "--isncsci en --own horen bij één casus. Vraag de casus apart, zonder --format jsonl.",
    "--isncsci and --own belong to one case. Ask the case by itself, without --format jsonl.",
)


def _own_figures(advice: Advice, file: str | None) -> tuple[Text, ...]:
    """What the hospital's own patients lived, labelled as such, for every model whose group is settled."""
    if file is None:
        return ()
    from wervelwijzer.prognosis.own_figures import load_own, own_figures

    own = load_own(Path(file))
    found = []
    for prognosis in advice.prognosis:
        figures = own_figures(own, prognosis.model.code, prognosis.result.value if prognosis.result else None)
        if figures is not None:
            label = prognosis.model.label
            found.append(Text(f"{label.nl}. {figures.nl}", f"{label.en}. {figures.en}"))
    return tuple(found)


def _as_text(advice: Advice, options: argparse.Namespace) -> str:
    from wervelwijzer.advice.text import render

    terminal = sys.stdout.isatty()
    colour = options.color == "always" or (options.color == "auto" and terminal and "NO_COLOR" not in os.environ)
    width = options.width or (shutil.get_terminal_size().columns if terminal else 80)
    return render(advice, options.lang, width=width, colour=colour, everything=options.all)


def _advise_lines(options: argparse.Namespace, at: datetime | None) -> int:
    """Answer a stream of cases, one a line, in order; a bad line gets an error as its answer."""
    advise({})  # what is made once is made now, and then left alone by the garbage collector
    gc.freeze()
    status, number = DONE, 0
    sys.stdout.flush()
    with _open(options.case, options.lang) as stream:
        for number, line in enumerate(_lines(stream), 1):
            try:
                answer = wire.line(advise(check_case(parse_json(line)), at))
            except CaseError as error:
                status = SOME_FAILED
                answer = _failed(number, error, options.lang).encode(errors="replace")
            sys.stdout.buffer.write(answer + b"\n")
    if number == 0:
        _say(Text("Geen casus gelezen: de invoer is leeg.", "No case read: the input is empty."), options.lang)
        return NOTHING_READ
    return status


def _lines(stream: IO[bytes]) -> Iterator[bytes]:
    """Lines of a stream; of one that is too long just enough to be refused, so that memory stays flat."""
    while line := stream.readline(MOST_BYTES + 2):
        if len(line) > MOST_BYTES and not line.endswith(b"\n"):
            while (rest := stream.readline(MOST_BYTES)) and not rest.endswith(b"\n"):
                pass
        yield line.rstrip(b"\r\n")


def _failed(number: int, error: CaseError, language: Language) -> str:
    import json

    problems = [{"fact": p.fact, "value": p.value, "nl": p.says.nl, "en": p.says.en} for p in error.problems]
    answer = {"line": number, "error": error.message(language), "problems": problems}
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))


# --- the other commands ---


def _facts(options: argparse.Namespace) -> int:
    from wervelwijzer.advice.vocabulary import render_facts

    sys.stdout.write(render_facts(options.group, options.lang))
    return DONE


def _schema(options: argparse.Namespace) -> int:
    import json

    from wervelwijzer.advice.schema import case_schema, result_schema

    if options.which == "model-file":
        from wervelwijzer.prognosis.file_schema import model_file_schema

        schema = model_file_schema()
    else:
        schema = case_schema() if options.which == "case" else result_schema()
    print(json.dumps(schema, ensure_ascii=False, indent=2))
    return DONE


def _prove(options: argparse.Namespace) -> int:
    from wervelwijzer.advice.proofs import run

    text, status = run(options.lang, options.format == "json")
    sys.stdout.write(text)
    return status


def _draw(options: argparse.Namespace) -> int:
    from wervelwijzer.advice.drawing import draw_decision

    case = parse_case(_read(options.case, options.lang)) if options.case else check_case({})
    sys.stdout.write(draw_decision(options.decision, case, options.lang, whole=options.whole))
    return DONE


def _show(options: argparse.Namespace) -> int:
    from wervelwijzer.lookup.command import show

    return show(options)


def _search(options: argparse.Namespace) -> int:
    from wervelwijzer.lookup.command import find

    return find(options)


def _pages(options: argparse.Namespace) -> int:
    from wervelwijzer.pages.command import run

    return run(options)


def _trace(options: argparse.Namespace) -> int:
    from wervelwijzer.trace.command import run

    return run(options)


def _evidence(options: argparse.Namespace) -> int:
    from wervelwijzer.evidence.command import run

    return run(options)


def _dose(options: argparse.Namespace) -> int:
    from wervelwijzer.dose.command import run

    return run(options)


def _steroids(options: argparse.Namespace) -> int:
    from wervelwijzer.dose.steroids_command import run

    return run(options)


def _convert(options: argparse.Namespace) -> int:
    from wervelwijzer.conversions.command import run

    return run(options)


def _isncsci(options: argparse.Namespace) -> int:
    from wervelwijzer.isncsci.command import run

    return run(_read(options.file, options.lang), options.format, options.lang)


def _prognosis(options: argparse.Namespace) -> int:
    from wervelwijzer.prognosis.command import prognosis

    return prognosis(options, _read(options.case, options.lang))


def _models(options: argparse.Namespace) -> int:
    from wervelwijzer.prognosis.command import models

    return models(options)


def _stability(options: argparse.Namespace) -> int:
    from wervelwijzer.prognosis.command import stability

    return stability(options, _read(options.case, options.lang))


def _models_validate(options: argparse.Namespace) -> int:
    from wervelwijzer.validation.command import validate

    return validate(options)


def _models_recalibrate(options: argparse.Namespace) -> int:
    from wervelwijzer.validation.command import recalibrate

    return recalibrate(options)


def _schedule(options: argparse.Namespace) -> int:
    from wervelwijzer.schedules.command import run

    return run(options, parse_case(_read(options.case, options.lang)), _moment(options.at))


# --- reading ---


def _read(name: str, language: Language) -> bytes:
    with _open(name, language) as stream:
        return stream.read(MOST_BYTES + 1)


def _open(name: str, language: Language) -> IO[bytes]:
    if name == "-":
        return sys.stdin.buffer
    try:
        return Path(name).open("rb")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        _say(
            Text(
                f"Kan {name} niet lezen ({reason}). Geef het pad van een JSON-bestand, of - voor de standaardinvoer.",
                f"Cannot read {name} ({reason}). Give the path of a JSON file, or - for standard input.",
            ),
            language,
        )
        raise SystemExit(NOTHING_READ) from None


def _moment(given: str | None) -> datetime | None:
    if given is None:
        return None
    return datetime.now().astimezone() if given == "now" else parse_moment(given, "--at")


def _say(text: Text, language: Language) -> None:
    print(text.in_(language), file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wervelwijzer", description="De richtlijn Wervelmetastasen, uitvoerbaar. The guideline, executable."
    )
    parser.add_argument("--version", action="version", version=f"wervelwijzer {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--lang", choices=LANGUAGES, default="nl", help="language of texts and errors (default: nl)")

    advised = commands.add_parser("advise", parents=[shared], help="what the guideline says of a case")
    advised.add_argument("case", metavar="CASE", help="a JSON file, or - for standard input")
    advised.add_argument("--format", choices=("text", "json", "jsonl"), default="text", help="jsonl: one case a line")
    advised.add_argument("--at", metavar="MOMENT", help="moment of asking: ISO 8601 with offset, or 'now'")
    advised.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="default: auto")
    advised.add_argument("--width", type=int, help="columns of the text (default: the terminal's)")
    advised.add_argument("--all", action="store_true", help="also the texts that the clinician must judge")
    advised.add_argument("--own", metavar="FILE", help="a hospital's own survival figures, from models recalibrate")
    advised.add_argument("--isncsci", metavar="FILE", help="an ISNCSCI examination whose facts go into the case")
    advised.set_defaults(run=_advise)

    facts = commands.add_parser("facts", parents=[shared], help="every fact that a case can hold")
    facts.add_argument("group", nargs="?", help="one group only, such as neurology")
    facts.set_defaults(run=_facts)

    schema = commands.add_parser("schema", parents=[shared], help="the JSON Schema of a case, a result or a model file")
    schema.add_argument("which", choices=("case", "result", "model-file"))
    schema.set_defaults(run=_schema)

    prove = commands.add_parser("prove", parents=[shared], help="prove the rules over their whole space")
    prove.add_argument("--format", choices=("text", "json"), default="text")
    prove.set_defaults(run=_prove)

    draw = commands.add_parser("draw", parents=[shared], help="a decision as SVG, with the case's path through it")
    draw.add_argument("decision", metavar="DECISION", help="such as imaging.deadline_hours")
    draw.add_argument("case", nargs="?", metavar="CASE", help="a JSON file; without it nothing is known")
    draw.add_argument("--whole", action="store_true", help="the complete diagram, also where this case cannot come")
    draw.set_defaults(run=_draw)

    show = commands.add_parser("show", parents=[shared], help="one statement of the guideline, whole")
    show.add_argument("id", metavar="ID", help="such as DX-IMG-05, AMB-01, imaging.deadline_hours")
    show.set_defaults(run=_show)

    search = commands.add_parser("search", parents=[shared], help="statements of the guideline that hold these words")
    search.add_argument("words", nargs="+", metavar="WORD")
    search.add_argument("--all", action="store_true", help="all that were found, not the first twelve")
    search.set_defaults(run=_search)

    pages = commands.add_parser("pages", parents=[shared], help="print the pages of the documentation into a folder")
    pages.add_argument("folder", metavar="DIR", help="gets a folder per language")
    pages.add_argument("--plots", metavar="DIR", help="also draw every forest plot into this folder")
    pages.add_argument("--check", action="store_true", help="write nothing; name what is out of date")
    pages.set_defaults(run=_pages)

    trace = commands.add_parser("trace", parents=[shared], help="the sources beside what was made of them")
    trace.add_argument("--sources", metavar="DIR", help="the folder of the source texts")
    trace.add_argument("--format", choices=("text", "json", "html"), default="text")
    trace.add_argument(
        "--all", action="store_true", help="list every sentence without a home, not only recommendations"
    )
    trace.add_argument("--quote", action="store_true", help="html: with the sentences of the source, for your own use")
    trace.add_argument(
        "--conflicts", action="store_true", help="only where the text leaves room, and what is done there"
    )
    trace.set_defaults(run=_trace)

    evidence = commands.add_parser("evidence", parents=[shared], help="the discussed studies, recomputed")
    evidence.add_argument("section", nargs="?", metavar="SECTION", help="such as radiotherapy; without it all sections")
    evidence.add_argument("--format", choices=("text", "json"), default="text")
    evidence.add_argument("--plot", metavar="FILE", help="also draw a forest plot of the section, as .svg or .png")
    evidence.add_argument("--discrepancies", action="store_true", help="only the figures that differ, with the reason")
    evidence.set_defaults(run=_evidence)

    from wervelwijzer.conversions.options import add_convert
    from wervelwijzer.dose.options import add_dose, add_steroids

    dose = commands.add_parser("dose", parents=[shared], help="is a course within the published limits for the cord?")
    add_dose(dose)
    dose.set_defaults(run=_dose)

    steroids = commands.add_parser("steroids", parents=[shared], help="equivalent doses of corticosteroids; tablets")
    add_steroids(steroids)
    steroids.set_defaults(run=_steroids)

    convert = commands.add_parser("convert", parents=[shared], help="Karnofsky and ECOG; the response of pain")
    add_convert(convert)
    convert.set_defaults(run=_convert)

    isncsci = commands.add_parser("isncsci", parents=[shared], help="a neurological examination (ASIA), classified")
    isncsci.add_argument("file", metavar="FILE", help="the typed form or JSON, or - for standard input")
    isncsci.add_argument("--format", choices=("text", "json", "svg"), default="text", help="svg: a sheet to print")
    isncsci.set_defaults(run=_isncsci)

    from wervelwijzer.prognosis.options import add_models, add_prognosis, add_stability
    from wervelwijzer.validation.options import add_recalibrate, add_validate

    prognosis = commands.add_parser("prognosis", parents=[shared], help="all survival models for a case, side by side")
    add_prognosis(prognosis)
    prognosis.set_defaults(run=_prognosis)

    models = commands.add_parser("models", parents=[shared], help="the survival models, or one with its whole table")
    add_models(models)
    models.set_defaults(run=_models)

    validate = commands.add_parser(
        "models validate", parents=[shared], help="the models against a hospital's own registry"
    )
    add_validate(validate)
    validate.set_defaults(run=_models_validate)

    recalibrate = commands.add_parser(
        "models recalibrate", parents=[shared], help="a hospital's own survival figures per model"
    )
    add_recalibrate(recalibrate)
    recalibrate.set_defaults(run=_models_recalibrate)

    stability = commands.add_parser("stability", parents=[shared], help="the SINS per level, and what goes beside it")
    add_stability(stability)
    stability.set_defaults(run=_stability)
    scheduled = commands.add_parser("schedule", parents=[shared], help="the calendar of a case: what recurs or expires")
    scheduled.add_argument("case", metavar="CASE", help="a JSON file, or - for standard input")
    scheduled.add_argument("--at", metavar="MOMENT", help="moment of asking: ISO 8601 with offset, or 'now'")
    scheduled.add_argument("--until", metavar="DATE", help="the last day to show (default: half a year ahead)")
    scheduled.add_argument("--format", choices=("text", "json", "ics"), default="text", help="ics: iCalendar")
    scheduled.add_argument("--dexamethasone", metavar="MG", help="the daily dose that the physician chose: 8 to 16")
    scheduled.add_argument("--taper-days", metavar="N", help="days to zero, as the physician chose: 7 to 14")
    scheduled.add_argument("--width", type=int, help="columns of the table (default: the terminal's)")
    scheduled.set_defaults(run=_schedule)
    return parser
