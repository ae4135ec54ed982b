"""Where the papers are."""

from django.urls import path

from wervelwijzer.web.papers import views

urlpatterns = [
    path("episodes/<uuid:key>/papers/", views.choose, name="papers"),
    path("episodes/<uuid:key>/papers/<slug:code>.pdf", views.paper, name="paper"),
    path("episodes/<uuid:key>/papers/<slug:code>/", views.prepare, name="paper_prepare"),
    path("episodes/<uuid:key>/papers/<slug:code>/given/", views.given, name="paper_given"),
]
