"""`backup FILE`: everything in the database into one file, while others work."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from wervelwijzer.web.common.backups.archive import BackupError
from wervelwijzer.web.common.backups.work import back_up

COUNTS = "{patients} patients, {episodes} episodes, {entries} entries, {people} people, {log} lines in the log"


class Command(BaseCommand):
    """Make a backup."""

    help = "Write everything in the database into one file, while others work. The keys are not in it."
    requires_system_checks: list[str] = []  # it must work where something else does not

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where to."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--force", action="store_true", help="put it in the place of a file that exists")

    def handle(self, *args: Any, **options: Any) -> None:
        """Make it, and say what is in it."""
        file: Path = options["file"]
        try:
            made = back_up(file.absolute(), force=options["force"])
        except BackupError as error:
            raise CommandError(str(error)) from None
        self.stdout.write(f"{file}: {COUNTS.format(**made.counts)}")
        self.stdout.write(f"last seal: {made.head[0]} {made.head[1]}")
        self.stdout.write(f"It holds patient data: keep it safe, and keep {settings.DATA}/audit.key in another place.")
