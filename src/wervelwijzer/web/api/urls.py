"""Where the pages of api are."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
