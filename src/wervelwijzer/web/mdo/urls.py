"""Where the pages of mdo are."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
