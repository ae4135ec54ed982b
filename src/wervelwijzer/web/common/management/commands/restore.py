"""`restore FILE`: put a backup back, bring it to this version, and check the log of access."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from wervelwijzer.web.common.backups.archive import BackupError
from wervelwijzer.web.common.backups.work import restore
from wervelwijzer.web.common.management.commands.backup import COUNTS


class Command(BaseCommand):
    """Put a backup back."""

    help = "Put a backup in the place of everything in the database. The server must not be running."
    requires_system_checks: list[str] = []  # it must work where something else does not

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What from."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--force", action="store_true", help="also where there are data; those are put aside")

    def handle(self, *args: Any, **options: Any) -> None:
        """Put it back, and say what is there now; status 1 where the log of access does not hold."""
        try:
            done = restore(options["file"].absolute(), force=options["force"])
        except BackupError as error:
            raise CommandError(str(error)) from None
        self.stdout.write(f"put back: {COUNTS.format(**done.manifest.counts)}, as of {done.manifest.made_at}")
        if done.kept:
            self.stdout.write(f"what was there before is kept in {done.kept}; remove it when it is no longer needed")
        if done.broken:
            places = ", ".join(f"line {one.number} ({one.what})" for one in done.broken[:5])
            raise CommandError(f"The log of access does not hold: {places}. Somebody has changed the backup.")
        self.stdout.write(f"the log of access holds up to line {done.manifest.head[0]}; everybody signs in anew")
