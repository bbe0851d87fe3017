"""What mkdocs.yml says: the pages of the navigation, and the Markdown that the site speaks.

The one place of the checks that knows MkDocs.
"""

from functools import cache

import markdown
from mkdocs.config import load_config

from checks import ROOT

SNIPPETS = "pymdownx.snippets"


@cache
def config():
    """mkdocs.yml as `mkdocs build` reads it, without plugins and hooks."""
    return load_config(str(ROOT / "mkdocs.yml"), plugins=[], hooks=[])


def converter(**changed: dict) -> markdown.Markdown:
    """The site's Markdown; `changed` options of an extension, by its name with _ for its dots."""
    options = {name: dict(of) for name, of in config().mdx_configs.items()}
    for name, of in changed.items():
        options.setdefault(name.replace("_", "."), {}).update(of)
    return markdown.Markdown(extensions=config().markdown_extensions, extension_configs=options)


def expanded(text: str) -> str:
    """A page with its includes written out, by the extension that the site uses."""
    alone = markdown.Markdown(extensions=[SNIPPETS], extension_configs={SNIPPETS: config().mdx_configs[SNIPPETS]})
    return "\n".join(alone.preprocessors["snippet"].run(text.splitlines()))


def navigation() -> list[tuple[str, str]]:
    """Chapter ("" for a single page) and page, "docs/schedulers/step-order.md", in the order of mkdocs.yml."""

    def pages(entry, chapter):
        if isinstance(entry, str):
            yield chapter, f"docs/{entry}"
        else:
            for title, below in entry.items():
                for child in below if isinstance(below, list) else [below]:
                    yield from pages(child, title if isinstance(below, list) else chapter)

    return [found for entry in config().nav for found in pages(entry, "")]
