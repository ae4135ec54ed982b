"""What the `run` script and the tests need besides the product: a throw-away PostgreSQL, the test run, screenshots."""
