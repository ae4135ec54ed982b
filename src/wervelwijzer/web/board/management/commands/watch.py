"""`watch`: look after the clocks until it is stopped."""

from __future__ import annotations

import logging
import select
import signal
import socket
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import Error, close_old_connections
from django.utils import timezone

from wervelwijzer.web.board.watch import LONGEST_SLEEP, look, seconds_until

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


class Stop:
    """Whether this process was asked to stop, however often and however fast one asks.

    What a signal runs may take no lock: a second signal would wait for the first, for ever. So nothing is run: the
    system writes a byte, and that ends the sleep.
    """

    def __init__(self) -> None:
        self._read, self._write = socket.socketpair()
        self._write.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)

    def asked_within(self, seconds: float) -> bool:
        """Sleep so long at most; whether it was asked."""
        return bool(select.select([self._read], [], [], seconds)[0])


def _looked() -> float:
    """Look once; a database that is away for a moment does not end the watch."""
    close_old_connections()
    try:
        return seconds_until(look(), timezone.now())
    except Error:
        _log.exception("the watch could not look; it tries again")
        return LONGEST_SLEEP / 6
