"""A light client: so many requests in flight on kept connections, each timed from its first byte to its last."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass

IN_FLIGHT = 20


@dataclass(frozen=True)
class Request:
    """What is asked again and again, each time with the next of its bodies."""

    name: str
    path: str
    headers: Mapping[str, str]
    bodies: tuple[bytes, ...] = (b"",)

    def raw(self) -> list[bytes]:
        """The bytes of it, for each body."""
        return [self._raw(body) for body in self.bodies]

    def _raw(self, body: bytes) -> bytes:
        headers = {"Host": "127.0.0.1", **self.headers} | ({"Content-Length": str(len(body))} if body else {})
        first = f"{'POST' if body else 'GET'} {self.path} HTTP/1.1"
        return "\r\n".join([first, *(f"{n}: {v}" for n, v in headers.items())]).encode() + b"\r\n\r\n" + body


@dataclass(frozen=True)
class Times:
    """Milliseconds, sorted, and how many requests a second there were."""

    ms: list[float]
    a_second: float
    length: int

    def at(self, share: float) -> float:
        """The time within which this share was answered."""
        return self.ms[min(int(len(self.ms) * share), len(self.ms) - 1)]


def measure(port: int, request: Request, many: int) -> Times:
    """Send a request many times, always with so many in flight.

    Raises:
        RuntimeError: an answer is no success.
    """
    return asyncio.run(_measure(port, request, many))


async def _measure(port: int, request: Request, many: int) -> Times:
    left = [many]
    start = time.perf_counter()
    parts = await asyncio.gather(*(_one_of(port, request, left) for _ in range(IN_FLIGHT)))
    seconds = time.perf_counter() - start
    ms = sorted(took for part in parts for took, _ in part)
    return Times(ms, len(ms) / seconds, max(length for part in parts for _, length in part))


async def _one_of(port: int, request: Request, left: list[int]) -> list[tuple[float, int]]:
    """One of those in flight; it opens another connection where the server has closed the last."""
    raw, found = request.raw(), []
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 22)
    while left[0] > 0:
        left[0] -= 1
        start = time.perf_counter()
        writer.write(raw[left[0] % len(raw)])
        kept, length = await _answer(reader, request)
        found.append((1000 * (time.perf_counter() - start), length))
        if not kept:
            writer.close()
            reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 22)
    writer.close()
    return found


async def _answer(reader: asyncio.StreamReader, request: Request) -> tuple[bool, int]:
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    if not head.startswith(b"http/1.1 200"):
        raise RuntimeError(f"{request.name}: {head.splitlines()[0].decode()}")
    length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
    await reader.readexactly(length)
    return b"connection: close" not in head, length
