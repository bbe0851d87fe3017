"""Programs that the Makefile runs beside the tests."""
