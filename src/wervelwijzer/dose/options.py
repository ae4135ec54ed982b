"""What `wervelwijzer dose` and `wervelwijzer steroids` can be given on the command line."""

from __future__ import annotations

import argparse


def add_dose(parser: argparse.ArgumentParser) -> None:
    """The options of `wervelwijzer dose`."""
    parser.add_argument("case", nargs="?", metavar="FILE", help="the question as JSON, or - for standard input")
    parser.add_argument(
        "--course",
        action="append",
        default=[],
        metavar="NxD[@DATE]",
        help="a course given, oldest first: 10x3@2026-01-15, 1x8@+10m, 3x8@2026-03-02..2026-03-06:sbrt:cordtotal=17",
    )
    parser.add_argument("--another", metavar="NxD[@DATE]", help="the course that is considered, in the same form")
    parser.add_argument("--tissue", metavar="cord|lumbar", help="cervical or thoracic cord, or lumbar cord")
    parser.add_argument(
        "--technique", metavar="conventional|sbrt", help="of every course that does not say its own technique"
    )
    parser.add_argument("--base-tolerance", metavar="GY", help="switches the rule of thumb on: your tolerance, EQD2")
    parser.add_argument("--nieder", metavar="FILE", help="switches Nieder's points on: the table of your hospital")
    parser.add_argument("--schedules", action="store_true", help="only the schedules of the guideline, as a table")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def add_steroids(parser: argparse.ArgumentParser) -> None:
    """The options of `wervelwijzer steroids`."""
    parser.add_argument("amount", nargs="?", metavar="MG", help="a dose; without it the doses of the guideline")
    parser.add_argument("drug", nargs="?", metavar="DRUG", help="such as dexamethasone (default) or prednisolon")
    parser.add_argument("--in", dest="to", metavar="DRUG", help="only this one")
    parser.add_argument("--tablets", metavar="SIZES", help="sizes in mg of the drug asked for: 4,1.5,0.5 or 4;1,5;0,5")
    parser.add_argument("--tablets-file", metavar="FILE", help="the pharmacy's list of sizes by drug, as JSON")
    parser.add_argument("--format", choices=("text", "json"), default="text")
