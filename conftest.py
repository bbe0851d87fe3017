"""How snippets, figures, pages and notebooks become tests is told in tests/programs.py."""

pytest_plugins = ["programs", "notebooks", "evidence", "served"]
