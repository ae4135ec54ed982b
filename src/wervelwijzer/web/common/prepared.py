"""Questions that every page asks the database: Django writes their SQL once, not at each request.

What is asked is an ordinary `QuerySet`, made with stand-ins for the values; the values are put in their places later.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, Generic, TypeVar
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Model

M = TypeVar("M", bound=Model)

STAND_INS: dict[type, Callable[[int], Any]] = {
    UUID: lambda place: UUID(int=(0xA11 << 116) + place),
    datetime: lambda place: datetime(9001 + place, 1, 1, tzinfo=UTC),
    str: lambda place: f"\ue000{place}",
}
"""Values that no record holds, by the kind of what they stand in for."""


@dataclass(frozen=True)
class _Plan:
    """The SQL as one connection takes it; `places` are constants, or the numbers of the values to put in."""

    sql: str
    places: tuple[tuple[int, Any], ...]
    read: Callable[[Sequence[Any]], Sequence[tuple[Any, ...]]]


@dataclass(frozen=True)
class _Part:
    """A record within a row: the field by which it is reached, and the names of its columns."""

    field: str
    model: type[Model]
    names: list[str]

    def column(self, name: str) -> str:
        return f"{self.field}__{name}" if self.field else name


class Prepared:
    """Rows of a `values_list`, asked with values of these kinds: `Prepared(lambda key: ..., UUID)(key)`."""

    def __init__(self, make: Callable[..., Any], *kinds: type) -> None:
        self._make = make
        self._kinds = kinds

    def __call__(self, *values: Any) -> Sequence[tuple[Any, ...]]:
        """Ask."""
        connection = connections[DEFAULT_DB_ALIAS]
        plans: dict[Prepared, _Plan] = connection.__dict__.setdefault("prepared", {})
        plan = plans.get(self)
        if plan is None:
            plan = plans[self] = self._planned(connection)
        given = [_as_kept(value, connection) for value in values]
        with connection.cursor() as cursor:
            cursor.execute(plan.sql, [constant if place < 0 else given[place] for place, constant in plan.places])
            return plan.read(cursor.fetchall())

    def _planned(self, connection: Any) -> _Plan:
        stand_ins = [STAND_INS[kind](place) for place, kind in enumerate(self._kinds)]
        compiler = self._make(*stand_ins).query.get_compiler(connection=connection)
        sql, parameters = compiler.as_sql()
        kept = [_as_kept(one, connection) for one in stand_ins]
        places = tuple((kept.index(one), None) if one in kept else (-1, one) for one in parameters)
        assert {place for place, _ in places} >= set(range(len(kept))), "every value is asked for"
        converters = compiler.get_converters([column[0] for column in compiler.select])

        def read(rows: Sequence[Any]) -> Sequence[tuple[Any, ...]]:
            return [tuple(row) for row in compiler.apply_converters(rows, converters)] if converters else rows

        return _Plan(sql, places, read)


class PreparedRecords(Generic[M]):
    """Records, each with those that `related` names, as `select_related` gives them."""

    def __init__(self, model: type[M], make: Callable[..., Any], *kinds: type, related: Sequence[str] = ()) -> None:
        self._model = model
        self._make = make
        self._related = related
        self._rows = Prepared(self._with_columns, *kinds)

    @cached_property
    def _parts(self) -> list[_Part]:
        """Which record each column is of; worked out late, when every model is there."""
        found = [_Part("", self._model, [field.attname for field in self._model._meta.concrete_fields])]
        for name in self._related:
            field: Any = self._model._meta.get_field(name)
            assert not field.null, f"{name} may be absent: ask for it with select_related"
            model = field.related_model
            found.append(_Part(name, model, [field.attname for field in model._meta.concrete_fields]))
        return found

    def _with_columns(self, *values: Any) -> Any:
        made: Any = self._make(*values)
        return made.values_list(*(part.column(name) for part in self._parts for name in part.names))

    def __call__(self, *values: Any) -> list[M]:
        """Ask."""
        return [self._record(row) for row in self._rows(*values)]

    def first(self, *values: Any) -> M | None:
        """The first, if there is one."""
        return next(iter(self(*values)), None)

    def _record(self, row: tuple[Any, ...]) -> M:
        found: Any = None
        start = 0
        for part in self._parts:
            end = start + len(part.names)
            one = part.model.from_db(DEFAULT_DB_ALIAS, part.names, row[start:end])
            if part.field:
                setattr(found, part.field, one)
            else:
                found = one
            start = end
        made: M = found
        return made


class PreparedInsert(Generic[M]):
    """Adds a record as `save(force_insert=True)` does, without what a record without signals or parents needs not."""

    def __init__(self, model: type[M]) -> None:
        self._fields: Any = model._meta.concrete_fields
        columns = ", ".join(f'"{field.column}"' for field in self._fields)
        places = ", ".join("%s" for _ in self._fields)
        self._sql = f'INSERT INTO "{model._meta.db_table}" ({columns}) VALUES ({places})'

    def __call__(self, record: M) -> None:
        """Add it."""
        connection = connections[DEFAULT_DB_ALIAS]
        given = [field.get_db_prep_save(getattr(record, field.attname), connection) for field in self._fields]
        with connection.cursor() as cursor:
            cursor.execute(self._sql, given)
        record._state.adding, record._state.db = False, DEFAULT_DB_ALIAS


def _as_kept(value: Any, connection: Any) -> Any:
    """A value as this database takes it."""
    if isinstance(value, UUID):
        return value if connection.features.has_native_uuid_field else value.hex
    return connection.ops.adapt_datetimefield_value(value) if isinstance(value, datetime) else value
