"""Management commands of the record."""
