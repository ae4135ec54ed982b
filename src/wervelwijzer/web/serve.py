"""`./run serve`: prepare the data folder, start the watch over the clocks, and answer until it is stopped."""

from __future__ import annotations

import argparse
import fcntl
import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from wervelwijzer.web.environment import SettingError, data_folder, keep_private
from wervelwijzer.web.stopping import Stop

DEFAULT_PORT = 8000
PORTS_TRIED = 20
MOST_WORKERS = 8
"""One process for each core answers soonest; two at least, so that a picture that is drawn keeps nobody waiting."""

DEMO_FOLDER = ".data/demo"
DEMO_MARK = "demo"
DATABASE = "wervelwijzer.sqlite3"
LOCK = "running.lock"
LOOKS_EVERY = 1.0
WATCH_RESTS = 10.0
STOPS_WITHIN = 20.0
"""Seconds between two looks at the processes, before a watch that ended is started anew, and for what is under way
when it must stop."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until interrupted; gives the exit status."""
    options = _options(arguments)
    keep_private()
    os.environ["WERVELWIJZER_DEMO"] = "0" if options.hospital else "1"
    if not options.hospital:
        os.environ.setdefault("WERVELWIJZER_DATA", DEMO_FOLDER)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wervelwijzer.web.settings")
    try:
        folder = data_folder(os.environ)
        _keep_apart(folder, demo=not options.hospital)
        lock = share(folder)
        port = _free_port(options.host, options.port)
        _prepare(demo=not options.hospital)
    except SettingError as error:
        return _refuse(str(error))
    return _run(options, port, lock)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="./run serve",
        description="The workplace, in the browser: a demo team with invented patients and one-click sign-in, kept in "
        f"{DEMO_FOLDER}; or with --hospital the real one, set up with WERVELWIJZER_... variables.",
    )
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--demo", action="store_true", help="the demonstration (as without an option)")
    kind.add_argument("--hospital", action="store_true", help="own people and patients, with a second factor")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=_port, help=f"default: the first free one from {DEFAULT_PORT}")
    most = min(MOST_WORKERS, max(2, os.cpu_count() or 1))
    parser.add_argument("--workers", type=_workers, default=most, help=f"processes that answer (default here: {most})")
    return parser.parse_args(arguments)


def _port(text: str) -> int:
    return _within(text, 1, 65_535)


def _workers(text: str) -> int:
    return _within(text, 1, 1_000)


def _within(text: str, least: int, most: int) -> int:
    if not text.isdecimal() or len(text) > len(str(most)) or not least <= int(text) <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from {least} to {most}")
    return int(text)


def _keep_apart(folder: Path, *, demo: bool) -> None:
    """Sign-in by one click must never reach real patients, and invented ones must never stand among them."""
    mark = folder / DEMO_MARK
    if not demo:
        if mark.exists():
            raise SettingError(f"{folder} holds a demonstration. Name another folder with WERVELWIJZER_DATA.")
        return
    if os.environ.get("WERVELWIJZER_DATABASE"):
        raise SettingError(
            "WERVELWIJZER_DATABASE is set, and the demonstration keeps out of a hospital's database. "
            "Say ./run serve --hospital, or unset it."
        )
    if (folder / DATABASE).exists() and not mark.exists():
        raise SettingError(
            f"{folder} holds a database that is no demonstration. Say ./run serve --hospital, or name another folder "
            "with WERVELWIJZER_DATA."
        )
    mark.touch()


def share(folder: Path) -> int:
    """Say that this folder is in use, so that nothing is restored under a running server; gives what holds the lock.

    Raises:
        SettingError: a backup is being put back at this moment.
    """
    handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise SettingError(f"{folder}: a backup is being put back. Wait until that is done.") from None
    return handle


def _prepare(*, demo: bool) -> None:
    """Tables as this version has them; in a demo also its team and patients."""
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    if demo:
        call_command("demo", verbosity=0)


def _free_port(host: str, wanted: int | None) -> int:
    """The port that was asked for, or the first free one.

    Raises:
        SettingError: one cannot listen there.
    """
    ports = [wanted] if wanted else range(DEFAULT_PORT, DEFAULT_PORT + PORTS_TRIED)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for port in ports:
        with socket.socket(family) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind((host.strip("[]"), port))
            except OSError as error:
                why = error.strerror
                continue
            return port
    where = f"{host} port {wanted}" if wanted else f"{host} ports {ports[0]} to {ports[-1]}"
    raise SettingError(
        f"nobody can listen on {where}: {why}. "
        "Name another port with --port, and with --host an address of this machine."
    )


def _run(options: argparse.Namespace, port: int, lock: int) -> int:
    """The web server and the watch, until the server ends or is told to."""
    if not os.environ.get("WERVELWIJZER_HOSTS"):
        os.environ.setdefault("WERVELWIJZER_ADDRESS", f"http://{options.host}:{port}")  # where links in mail lead
    kind = "Wervelwijzer" if options.hospital else "demonstratie / demonstration"
    stop, rested = Stop(), 0.0
    started: list[subprocess.Popen[bytes]] = []
    try:
        started.append(server := _start_server(options, port, lock))
        started.append(watch := _start_watch(lock))
        print(f"{kind}: http://{options.host}:{port}/   (Ctrl-C stopt / stops)", flush=True)
        while server.poll() is None:
            if stop.asked_within(LOOKS_EVERY):
                return 0
            rested = rested + LOOKS_EVERY if watch.poll() is not None else 0.0
            if rested >= WATCH_RESTS:
                started[-1] = watch = _start_watch(lock)
        return 0 if stop.asked_within(0) else server.returncode
    finally:
        for process in reversed(started):
            process.terminate()
        for process in reversed(started):
            _ended(process)


def _ended(process: subprocess.Popen[bytes]) -> None:
    """Wait for the end of a process that was told to stop, and end it where it does not."""
    try:
        process.wait(STOPS_WITHIN)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _start_server(options: argparse.Namespace, port: int, lock: int) -> subprocess.Popen[bytes]:
    """One thread a process: threads that wait for one another at every query answer half as many requests."""
    command = [
        *(sys.executable, "-m", "gunicorn", "wervelwijzer.web.wsgi:application"),
        *("--bind", f"{options.host}:{port}", "--workers", str(options.workers)),
        *("--threads", "1", "--worker-class", "wervelwijzer.web.worker.Worker"),
        *("--preload", "--log-level", "warning", "--timeout", "60", "--graceful-timeout", "10"),
        *("--max-requests", "20000", "--max-requests-jitter", "2000", "--no-control-socket"),
    ]
    return subprocess.Popen(command, pass_fds=[lock])


def _start_watch(lock: int) -> subprocess.Popen[bytes]:
    """The watch over the clocks; it makes up for what it missed, so that it can be started again at any time."""
    return subprocess.Popen([sys.executable, "-m", "wervelwijzer.web", "watch"], pass_fds=[lock])


def _refuse(says: str) -> int:
    print(f"run: {says}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
