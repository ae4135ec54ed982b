"""`check_audit`: whether the log of access is whole; exit status 1 where it is not, with the number of each line."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from wervelwijzer.web.records import audit
from wervelwijzer.web.records.audit_pages import UNREADABLE, parse_noted


class Command(BaseCommand):
    """Walks the whole chain, and logs that."""

    help = "Check the chain of the access log; exit status 1 where it is broken."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """A line that was noted elsewhere."""
        parser.add_argument("--noted", default="", metavar="NUMBER:SEAL", help="a line that was written down elsewhere")

    def handle(self, *args: Any, **options: Any) -> None:
        """Check it."""
        noted, unreadable = parse_noted(options["noted"])
        if unreadable:
            raise CommandError(f"--noted {options['noted']!r}: {UNREADABLE.en}")
        checked = audit.check(noted)
        for one in checked.broken:
            what = audit.BREAKS[one.what]
            self.stderr.write(f"{one.number}: {what.nl} / {what.en}")
        try:  # a line that waits for the disk, as the page does: what is to be noted stands before it
            audit.log(None, "audit_checked", broken=len(checked.broken), noted=noted[0] if noted else "")
        except DatabaseError as error:
            raise CommandError(f"This check could not be added to the log, so note nothing: {error}") from error
        if checked.broken:
            sys.exit(1)
        self.stdout.write(f"{checked.number} lines, unbroken. Note elsewhere: {checked.number}:{checked.seal}")
