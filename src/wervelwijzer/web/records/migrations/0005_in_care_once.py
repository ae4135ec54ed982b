from django.apps.registry import Apps
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models import Exists, OuterRef
from django.utils import timezone


def end_duplicates(apps: Apps, schema: BaseDatabaseSchemaEditor | None) -> None:
    """Of relations that were kept twice the first one holds; the others end now."""
    holding = apps.get_model("records", "CareRelation").objects.filter(until=None)
    same = {name: OuterRef(name) for name in ("user", "patient", "capacity")}
    twice = holding.filter(Exists(holding.filter(**same, pk__lt=OuterRef("pk"))))
    holding.filter(pk__in=list(twice.values_list("pk", flat=True))).update(until=timezone.now())


class Migration(migrations.Migration):
    """Somebody takes part in the care of a patient once in each capacity: ending it then ends it."""

    dependencies = [
        ("records", "0004_append_only"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RunPython(end_duplicates, migrations.RunPython.noop),
        migrations.AddConstraint(
            model_name="carerelation",
            constraint=models.UniqueConstraint(
                fields=("user", "patient", "capacity"), condition=models.Q(until=None), name="in_care_once"
            ),
        ),
    ]
