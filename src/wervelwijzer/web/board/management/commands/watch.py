"""`watch`: look after the clocks until it is stopped."""

from __future__ import annotations

import logging
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import Error, close_old_connections
from django.utils import timezone

from wervelwijzer.web.board.watch import LONGEST_SLEEP, look, seconds_until
from wervelwijzer.web.stopping import Stop

_log = logging.getLogger("wervelwijzer.watch")


class Command(BaseCommand):
    """The watch over the clocks, beside the web server."""

    help = "Watch over the clocks: renew what changes by itself, warn who must know, send mail."

    def add_arguments(self, parser: CommandParser) -> None:
        """Once is for a scheduler of the hospital's own."""
        parser.add_argument("--once", action="store_true", help="look once and stop")

    def handle(self, *args: Any, **options: Any) -> None:
        """Look, sleep until the next instant, and look again; a signal to stop ends the sleep."""
        if options["once"]:
            look()
            return
        stop = Stop()
        while not stop.asked_within(_looked()):
            pass


def _looked() -> float:
    """Look once; a database that is away for a moment does not end the watch."""
    close_old_connections()
    try:
        return seconds_until(look(), timezone.now())
    except Error:
        _log.exception("the watch could not look; it tries again")
        return LONGEST_SLEEP / 6
