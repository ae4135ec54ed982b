"""Where the pages of papers are."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
