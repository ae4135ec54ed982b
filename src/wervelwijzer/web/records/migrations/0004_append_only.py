from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from wervelwijzer.web.records import append_only


def guard(apps: Apps, schema: BaseDatabaseSchemaEditor) -> None:
    for statement in append_only.create(schema.connection.vendor):
        schema.execute(statement, params=None)  # with parameters PostgreSQL would read its own % signs


def lift(apps: Apps, schema: BaseDatabaseSchemaEditor) -> None:
    for statement in append_only.drop(schema.connection.vendor):
        schema.execute(statement, params=None)  # with parameters PostgreSQL would read its own % signs


class Migration(migrations.Migration):
    """Entries and the log of access are only ever added to. Whoever alters these tables later puts the guard back."""

    dependencies = [("records", "0003_signals_by_person")]

    operations = [migrations.RunPython(guard, lift)]
