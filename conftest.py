"""Programs and pages become tests in checks/collect.py, the site that tests read in tests/served.py."""

pytest_plugins = ["checks.collect", "checks.report", "tests.served"]
