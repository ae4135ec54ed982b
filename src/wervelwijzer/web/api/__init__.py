"""What the pages do, for programs: JSON described by OpenAPI."""
