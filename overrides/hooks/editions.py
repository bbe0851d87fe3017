"""`mkdocs build` and `mkdocs serve` take the step after the build too: tools/editions.py."""

from pathlib import Path

from tools import editions


def on_post_build(config):
    editions.write_all(Path(config.site_dir))
