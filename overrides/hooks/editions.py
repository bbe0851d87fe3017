"""`mkdocs build` and `mkdocs serve` take the step after the build too: tools/editions.py."""

from pathlib import Path

from checks.programs import evidence
from checks.reading import site
from tools import editions


def on_post_build(config):
    site.config.cache_clear()  # `mkdocs serve` goes on when a page is new to mkdocs.yml, or a program has run somewhere
    evidence.records.cache_clear()
    editions.write_all(Path(config.site_dir))
