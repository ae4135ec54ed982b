"""Django's sessions in the database, with the question that every request asks prepared."""

from __future__ import annotations

from datetime import datetime

from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session
from django.utils import timezone

from wervelwijzer.web.common.prepared import PreparedRecords

_session = PreparedRecords(
    Session, lambda key, now: Session.objects.filter(session_key=key, expire_date__gt=now), str, datetime
)


class SessionStore(db.SessionStore):
    """One session. (The stubs of Django leave out what it hooks into.)"""

    def _get_session_from_db(self) -> Session | None:
        found = _session.first(self.session_key, timezone.now())
        if found is None:
            self._session_key = None
        return found
