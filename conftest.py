"""Programs and pages become tests in checks/collect.py, the site that tests read in tests/served.py."""

import os

from checks import ROOT

os.environ.setdefault("NO_MKDOCS_2_WARNING", "true")  # as the theme sets it: a program would have left it changed
# Programs run beside one another, and a thread that waits by spinning takes the core that another one computes on.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
# What torch.compile makes is kept for its next run. It starts no workers and looks for no vector instructions, as both
# take longer than a program does.
os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", str(ROOT / ".cache/inductor"))
os.environ.setdefault("TORCHINDUCTOR_COMPILE_THREADS", "1")
os.environ.setdefault("TORCHINDUCTOR_VEC_ISA_OK", "0")

pytest_plugins = ["checks.collect", "checks.report", "tests.served"]
