"""Programs and pages become tests in checks/collect.py, the site that tests read in tests/served.py."""

import os

os.environ.setdefault("NO_MKDOCS_2_WARNING", "true")  # as the theme sets it: a program would have left it changed
# Programs run beside one another, and a thread that waits by spinning takes the core that another one computes on.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

pytest_plugins = ["checks.collect", "checks.report", "tests.served"]
