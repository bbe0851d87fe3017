"""A notebook's page: mkdocs-jupyter converts it, and of its HTML this keeps what the notebook says.

JupyterLab's styles and scripts, 0.6 MB, and the boxes they are for are left out, and pictures are files. Programs and
outputs are marked up as on every other page, so that they look, copy and are searched the same.
"""

import json
from functools import lru_cache
from pathlib import Path

from bs4 import BeautifulSoup
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from checks.reading.notebook import ALT, as_markdown, size
from overrides.extensions.copying import with_buttons

SAID = ".jp-MarkdownOutput, .highlight-ipynb, .jp-OutputArea-output"  # prose, programs, outputs


def on_page_content(content, page, config, files):
    if not page.file.src_uri.endswith(".ipynb"):
        return content
    text = Path(page.file.abs_src_path).read_text()
    page.meta["description"] = json.loads(text)["metadata"]["description"]
    try:
        html, pictures = read_again(content, text)
    except ValueError as error:
        raise PluginError(str(error)) from None
    for name, picture in pictures.items():
        files.append(File.generated(config, page.url + name, content=picture))
    return html


@lru_cache(maxsize=1)  # `make serve` builds all pages again when one has changed
def read_again(content: str, text: str) -> tuple[str, dict[str, bytes]]:
    """What is kept of the converted notebook `text`, and its pictures by name."""
    _, pictures = as_markdown(json.loads(text))
    converted = BeautifulSoup(content, "html.parser")
    for image, (name, picture) in zip(converted.select('[src^="data:"]'), pictures.items(), strict=True):
        width, height = size(picture)
        image.attrs = {"class": "chart", "src": name, "alt": ALT, "width": width, "height": height, "loading": "lazy"}
        image.wrap(converted.new_tag("p"))
    for link in converted.select(".anchor-link"):
        link["class"], link["title"] = "headerlink", "Permanent link"
    return with_buttons("\n".join(as_elsewhere(part) for part in converted.select(SAID))), pictures


def as_elsewhere(part) -> str:
    """A part of the notebook, marked up as the site's Markdown would."""
    if not (pre := part.find("pre", recursive=False)):
        return part.decode_contents()
    kind = "language-python" if "highlight-ipynb" in part["class"] else "language-text output"
    return f'<div class="{kind} highlight"><pre><code>{pre.decode_contents()}</code></pre></div>'
