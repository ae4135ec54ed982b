from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.utils import timezone


def look_at_all(apps: Apps, schema: BaseDatabaseSchemaEditor | None) -> None:
    """The watch works out every running episode anew, and tells of an emergency that stood before it was kept."""
    apps.get_model("records", "Episode").objects.filter(closed_at=None).update(next_change_at=timezone.now())


class Migration(migrations.Migration):
    """An episode's summary holds which emergencies stand; those of before hold nothing yet."""

    dependencies = [("board", "0001_initial"), ("records", "0005_in_care_once")]

    operations = [migrations.RunPython(look_at_all, migrations.RunPython.noop)]
