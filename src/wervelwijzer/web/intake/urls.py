"""Where the pages of intake are."""

from __future__ import annotations

from django.urls import path

from wervelwijzer.web.accounts.session_left import session_left
from wervelwijzer.web.intake import examination_views, spine_views, views

urlpatterns = [
    path("accounts/session/", session_left, name="session_left"),
    path("episodes/<uuid:key>/intake/", views.intake, name="intake"),
    path("episodes/<uuid:key>/intake/look/", views.look, name="intake_look"),
    path("episodes/<uuid:key>/intake/discard/", views.discard, name="intake_discard"),
    path("episodes/<uuid:key>/intake/spine/", spine_views.spine, name="intake_spine"),
    path("episodes/<uuid:key>/intake/spine/look/", spine_views.look, name="intake_spine_look"),
    path("episodes/<uuid:key>/intake/examination/", examination_views.examination, name="intake_examination"),
    path("episodes/<uuid:key>/intake/examination/look/", examination_views.look, name="intake_examination_look"),
]
