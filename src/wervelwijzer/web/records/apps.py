"""The app of the record."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """Patients, episodes, entries and the log of access."""

    name = "wervelwijzer.web.records"
    label = "records"
