"""Answers that are kept for a moment: never older than said, never one that no longer holds, made once for a crowd."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

from tests.waiting import wait_until

from wervelwijzer.web.common.keeping import Kept

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
SPAN = timedelta(seconds=5)


def _always(*_: object) -> bool:
    return True


def test_an_answer_is_kept_for_its_span() -> None:
    """Both sides of the last moment; an answer from the future of another thread counts as young."""
    kept, made = Kept[int](SPAN, most=9), iter(range(9))
    asked = [kept.get("a", NOW + after, lambda: next(made), _always) for after in (timedelta(), SPAN / 2, -SPAN / 2)]
    assert asked == [0, 0, 0]
    assert kept.get("a", NOW + SPAN, lambda: next(made), _always) == 1
    assert kept.get("b", NOW + SPAN, lambda: next(made), _always) == 2
    kept.clear()
    assert kept.get("b", NOW + SPAN, lambda: next(made), _always) == 3


def test_an_answer_that_no_longer_holds_is_made_anew() -> None:
    """A moment has passed at which it changes."""
    kept, made = Kept[int](SPAN, most=9), iter(range(9))
    assert kept.get("a", NOW, lambda: next(made), _always) == 0
    assert kept.get("a", NOW, lambda: next(made), lambda *_: False) == 1


def test_no_more_are_kept_than_said() -> None:
    """The one that was not used for longest goes."""
    kept, made = Kept[int](SPAN, most=2), iter(range(9))
    for key in "abc":
        kept.get(key, NOW, lambda: next(made), _always)
    assert [kept.get(key, NOW, lambda: next(made), _always) for key in "bca"] == [1, 2, 3]
    assert [kept.get(key, NOW, lambda: next(made), _always) for key in "cbc"] == [2, 4, 2]


def test_without_a_span_an_answer_is_kept_as_long_as_it_holds() -> None:
    """Years later too."""
    kept, made = Kept[int](None, most=2), iter(range(9))
    later = NOW + timedelta(days=9_999)
    assert [kept.get("a", now, lambda: next(made)) for now in (NOW, later)] == [0, 0]
    assert kept.get("a", later, lambda: next(made), lambda *_: False) == 1


def test_a_crowd_makes_it_once() -> None:
    """Twenty at once: one works, the others wait and get the same."""
    kept, made, got = Kept[object](SPAN, most=9), [], []
    came: list[bool] = []

    def make() -> object:
        wait_until(lambda: len(came) == 20, "the whole crowd has come")
        made.append(object())
        return made[-1]

    def ask() -> None:
        came.append(True)
        got.append(kept.get("a", NOW, make, _always))

    crowd = [threading.Thread(target=ask) for _ in range(20)]
    for one in crowd:
        one.start()
    for one in crowd:
        one.join()
    assert len(made) == 1
    assert [id(one) for one in got] == [id(made[0])] * 20


def test_a_failure_is_not_kept() -> None:
    """Who comes next tries again."""
    kept = Kept[int](SPAN, most=9)

    def fail() -> int:
        raise OSError

    for make in (fail, fail):
        try:
            kept.get("a", NOW, make, _always)
        except OSError:
            continue
        raise AssertionError
    assert kept.get("a", NOW, lambda: 7, _always) == 7
