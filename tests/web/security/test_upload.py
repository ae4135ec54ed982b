"""A body of a gigabyte against the real server: refused early, read by nobody, and no memory taken."""

from __future__ import annotations

import os
import select
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.waiting import PATIENCE, wait_until
from tests.web.operations.installation import reserved_port

pytestmark = pytest.mark.load
GIGABYTE = 1024**3
CHUNK = b"x" * 65_536
SOURCE = Path(__file__).parents[3] / "src"


@dataclass(frozen=True)
class Server:
    """A server with one worker."""

    port: int
    process: subprocess.Popen[bytes]

    def memory(self) -> int:
        """Bytes that the workers hold."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return sum(_resident(int(child)) for child in children)


def _resident(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The workplace as `./run serve` runs it, on a free port of this machine."""
    if not Path("/proc/self/statm").exists():
        pytest.skip("memory is read from /proc, which this system does not have")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WERVELWIJZER")}
    environment |= {
        "WERVELWIJZER_DATA": str(tmp_path_factory.mktemp("data")),
        "DJANGO_SETTINGS_MODULE": "wervelwijzer.web.settings",
        "PYTHONPATH": str(SOURCE),
    }
    subprocess.run(
        [sys.executable, "-m", "wervelwijzer.web", "migrate", "-v0"], env=environment, check=True, cwd=SOURCE
    )
    gunicorn = ["-m", "gunicorn", "wervelwijzer.web.wsgi:application"]
    options = ["--workers", "1", "--threads", "4", "--worker-class", "gthread", "--log-level", "error"]
    with reserved_port() as port:
        command = [sys.executable, *gunicorn, "--bind", f"127.0.0.1:{port}", *options]
        process = subprocess.Popen(command, env=environment, cwd=SOURCE)
        try:
            wait_until(lambda: _answers(process, port), "the server answers")
            yield Server(port, process)
        finally:
            process.terminate()
            process.wait()


def _answers(process: subprocess.Popen[bytes], port: int) -> bool:
    assert process.poll() is None, "the server has ended"
    return _get(port).startswith(b"HTTP/1.1 200")


def _get(port: int) -> bytes:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as line:
            line.sendall(b"GET /health/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            return line.recv(1000)
    except OSError:
        return b""


def send(port: int, path: str, headers: str, *, chunked: bool = False) -> tuple[bytes, int]:
    """Send a gigabyte until the server stops it; what it answered, and how much was taken."""
    sent, answer = 0, b""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as line:
        line.sendall(f"POST {path} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n\r\n".encode())
        piece = b"10000\r\n" + CHUNK + b"\r\n" if chunked else CHUNK
        try:
            while sent < GIGABYTE and not answer:
                readable, writable, _ = select.select([line], [line], [], PATIENCE)
                if readable:
                    answer = line.recv(4_000)
                    break
                if writable:
                    sent += line.send(piece)
        except OSError:
            answer = answer or _rest(line)
    return answer, sent


def _rest(line: socket.socket) -> bytes:
    try:
        return line.recv(4_000)
    except OSError:
        return b""


@pytest.mark.parametrize("path", ["/accounts/login/", "/patients/new/", "/api/advise", "/static/wervelwijzer/app.css"])
def test_it_is_refused_before_it_was_sent(server: Server, path: str) -> None:
    before = server.memory()
    answer, sent = send(server.port, path, f"Content-Length: {GIGABYTE}\r\nContent-Type: text/plain")
    assert answer.startswith((b"HTTP/1.1 413", b"HTTP/1.1 405")), answer[:200]
    assert sent < 64 * 1024**2, f"{sent / 1024**2:.0f} MB were taken"
    assert server.memory() - before < 16 * 1024**2
    assert _get(server.port).startswith(b"HTTP/1.1 200"), "and the server goes on"


def test_a_file_in_a_form_is_refused_as_well(server: Server) -> None:
    headers = f"Content-Length: {GIGABYTE}\r\nContent-Type: multipart/form-data; boundary=x"
    answer, sent = send(server.port, "/accounts/login/", headers)
    assert answer.startswith(b"HTTP/1.1 413")
    assert sent < 64 * 1024**2


def test_a_body_that_does_not_tell_its_length_takes_no_memory(server: Server) -> None:
    before = server.memory()
    answer, sent = send(
        server.port, "/accounts/login/", "Transfer-Encoding: chunked\r\nContent-Type: text/plain", chunked=True
    )
    assert answer[:12] in (b"HTTP/1.1 413", b"HTTP/1.1 403", b"HTTP/1.1 411", b"HTTP/1.1 400"), answer[:100]
    assert sent < 64 * 1024**2, f"{sent / 1024**2:.0f} MB were taken"
    assert server.memory() - before < 16 * 1024**2
    assert _get(server.port).startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize("length", ["-1", "1e9", "0x10", "10, 20", "99999999999999999999999"])
def test_a_length_that_is_none_is_refused(server: Server, length: str) -> None:
    answer, _ = send(server.port, "/accounts/login/", f"Content-Length: {length}")
    assert answer[:12] in (b"HTTP/1.1 413", b"HTTP/1.1 400", b""), answer[:100]
    assert _get(server.port).startswith(b"HTTP/1.1 200")


def test_two_lengths_are_no_way_past_the_bound(server: Server) -> None:
    """A request that one reader ends here and another there could carry a second one inside."""
    both = "Content-Length: 5\r\nTransfer-Encoding: chunked"
    answer, _ = send(server.port, "/accounts/login/", both, chunked=True)
    assert answer[:12] in (b"HTTP/1.1 400", b"HTTP/1.1 413", b"HTTP/1.1 403", b"HTTP/1.1 411"), answer[:100]


def test_a_header_with_a_line_break_in_it_is_refused(server: Server) -> None:
    for bad in ("X-A: b\nc", "X-A : b", " X-A: b", "X A: b"):
        with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as line:
            line.sendall(f"GET /health/ HTTP/1.1\r\nHost: localhost\r\n{bad}\r\nConnection: close\r\n\r\n".encode())
            assert line.recv(100).startswith(b"HTTP/1.1 400"), bad


def test_what_runs_here_is_not_told(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as line:
        line.sendall(b"GET /health/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        answer = b"".join(iter(lambda: line.recv(1000), b"")).lower()
    assert b"python" not in answer
    assert b"django" not in answer
