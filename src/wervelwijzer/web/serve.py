"""`./run serve`: prepare the data folder, start the watch over the clocks, and answer until it is stopped."""

from __future__ import annotations

import argparse
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from types import FrameType
from typing import NoReturn

DEFAULT_PORT = 8000
PORTS_TRIED = 20


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until interrupted; gives the exit status."""
    options = _options(arguments)
    if options.demo:
        os.environ["WERVELWIJZER_DEMO"] = "1"
        os.environ.setdefault("WERVELWIJZER_DATA", ".data/demo")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wervelwijzer.web.settings")
    from wervelwijzer.web.environment import SettingError

    try:
        _prepare(demo=options.demo)
    except SettingError as error:
        return _refuse(str(error))
    port = options.port or _free_port(options.host)
    return _run(options.host, port, options.workers, demo=options.demo)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./run serve", description="The workplace, in the browser.")
    parser.add_argument("--demo", action="store_true", help="a demo team with invented patients, one-click sign-in")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, help=f"default: the first free one from {DEFAULT_PORT}")
    parser.add_argument("--workers", type=int, default=2, help="processes that answer (default: 2)")
    return parser.parse_args(arguments)


def _prepare(*, demo: bool) -> None:
    """Tables as this version has them; in a demo also its team and patients."""
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    if demo:
        call_command("demo", verbosity=0)


def _free_port(host: str) -> int:
    for port in range(DEFAULT_PORT, DEFAULT_PORT + PORTS_TRIED):
        with socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind((host, port))
            except OSError:
                continue
            return port
    return DEFAULT_PORT


def _run(host: str, port: int, workers: int, *, demo: bool) -> int:
    """The web server and the watch; when one of them ends, so does the other."""
    server = subprocess.Popen(
        [
            *(sys.executable, "-m", "gunicorn", "wervelwijzer.web.wsgi:application"),
            *("--bind", f"{host}:{port}", "--workers", str(workers), "--threads", "4", "--worker-class", "gthread"),
            *("--preload", "--log-level", "warning", "--timeout", "60", "--graceful-timeout", "10"),
            *("--max-requests", "20000", "--max-requests-jitter", "2000", "--no-control-socket"),
        ]
    )
    watch = subprocess.Popen([sys.executable, "-m", "wervelwijzer.web", "watch"])
    signal.signal(signal.SIGTERM, _stop)
    kind = "demonstratie / demonstration" if demo else "Wervelwijzer"
    print(f"{kind}: http://{host}:{port}/   (Ctrl-C stopt / stops)", flush=True)
    try:
        return server.wait()
    except (KeyboardInterrupt, SystemExit):
        return 0
    finally:
        for process in (watch, server):
            process.terminate()
        for process in (watch, server):
            process.wait()


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    raise SystemExit(0)


def _refuse(says: str) -> int:
    print(f"run: {says}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
