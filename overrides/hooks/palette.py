"""Of the theme's styles one rule is left out: it stills what fades while the reader changes the scheme.

For it a browser styles all of a page once more whenever one is opened: a fifth of all that it styles then.
"""

import re
from pathlib import Path

from mkdocs.exceptions import PluginError

STILLED = re.compile(r"\[data-md-color-switching\][^{}]*\{[^}]*\}")


def on_post_build(config):
    (sheet,) = Path(config.site_dir, "assets/stylesheets").glob("palette.*.css")
    styles, rules = STILLED.subn("", sheet.read_text())
    if rules != 1:
        raise PluginError(f"{sheet.name} of the theme has {rules} rules for data-md-color-switching: see {__file__}")
    sheet.write_text(styles)
