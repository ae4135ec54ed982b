"""`python -m wervelwijzer.web COMMAND`: the management commands of the workplace."""

import os
import sys

from django.core.management import execute_from_command_line
from django.db import OperationalError, ProgrammingError

from wervelwijzer.web.environment import SettingError, keep_private

if __name__ == "__main__":
    keep_private()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wervelwijzer.web.settings")
    try:
        execute_from_command_line(["wervelwijzer.web", *sys.argv[1:]])
    except SettingError as error:
        sys.exit(f"run: {error}")
    except (OperationalError, ProgrammingError) as error:
        sys.exit(f"run: the database says: {str(error).strip()}. If its tables are not there yet: ./run manage migrate")
