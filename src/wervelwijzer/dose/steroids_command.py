"""The command `wervelwijzer steroids`: equivalent doses, the doses of the guideline, and tablets."""

from __future__ import annotations

import argparse
import json
from fractions import Fraction

from wervelwijzer.dose.command import read, reported
from wervelwijzer.dose.problems import exact, refuse, shown
from wervelwijzer.dose.steroids import GUIDELINE, Steroid
from wervelwijzer.dose.steroids_json import as_json
from wervelwijzer.dose.steroids_text import lines
from wervelwijzer.dose.tablets import Dose, Pharmacy, Wanted, known, read_pharmacy, typed_sizes
from wervelwijzer.dose.words import wrapped

MOST_MILLIGRAMS = 10_000


def run(options: argparse.Namespace) -> int:
    """Answer `wervelwijzer steroids`; gives the exit status."""
    return reported(lambda: _answered(options), options)


def _answered(options: argparse.Namespace) -> str:
    wanted = _wanted(options)
    if options.format == "json":
        return json.dumps(as_json(wanted), ensure_ascii=False, indent=2) + "\n"
    return "".join(wrapped(line.in_(options.lang)) + "\n" for line in lines(wanted))


def _wanted(options: argparse.Namespace) -> Wanted:
    drug = known(options.drug, "DRUG") if options.drug else "dexamethasone"
    to = known(options.to, "--in") if options.to else None
    pharmacy = _pharmacy(options, to or drug)
    if options.amount is not None:
        return Wanted(drug, (Dose(_amount(options.amount)),), False, to, pharmacy)
    doses = dict.fromkeys(Dose(amount, one.tablets) for one in GUIDELINE for amount in (one.least, one.most))
    return Wanted("dexamethasone", tuple(doses), True, to, pharmacy)


def _amount(given: str) -> Fraction:
    amount = exact(given)
    if not amount or amount > MOST_MILLIGRAMS:
        refuse(
            "MG",
            given,
            f"'{shown(given)}' mg kan niet. Geef milligrammen boven 0 en hoogstens {MOST_MILLIGRAMS}, zoals 16 of 1,5.",
            f"'{shown(given)}' mg cannot be. Give milligrams above 0 and at most {MOST_MILLIGRAMS}, such as 16 or 1.5.",
        )
    return amount


def _pharmacy(options: argparse.Namespace, drug: Steroid) -> Pharmacy | None:
    if options.tablets is not None and options.tablets_file is not None:
        refuse(
            "--tablets",
            options.tablets,
            "geef --tablets of --tablets-file, niet allebei.",
            "give --tablets or --tablets-file, not both.",
        )
    if options.tablets is not None:
        return Pharmacy({drug: typed_sizes(options.tablets)}, "--tablets")
    return None if options.tablets_file is None else read_pharmacy(read(options.tablets_file))
