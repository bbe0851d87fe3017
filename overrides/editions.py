"""What a page is besides HTML: Markdown, a notebook, its programs as files, and an entry of llms.txt.

A hook of MkDocs: it renders the notebook page as any other, writes the editions beside the pages, and tells the
template where they are. Zensical knows no hooks and builds the site without them.
"""

import base64
import gc
import html
import json
import posixpath
import re
import struct
from dataclasses import dataclass
from pathlib import Path

import jinja2
import markdown
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from mkdocs.structure.toc import get_toc

SNIPPETS = Path(__file__).parents[1] / "snippets"
COMPILED = Path(__file__).parents[1] / ".cache/templates"  # the theme's, compiled once for all builds

FIGURE = re.compile(r'(?:<figure>\s*)?<svg[^>]*?aria-label="([^"]*)".*?</svg>', re.DOTALL)
TAG = re.compile(r"</?(?:div|figure|figcaption|p)\b[^>]*>")
ATTRIBUTES = re.compile(r" ?\{ ?[.:#][^{}\n]*\}")
FOLD = re.compile(r'(?:===|\?{3}\+?|!!!)(?: [\w-]+)* "(.*)"$')
FENCE = re.compile(r"^(`{3,}) ?([^\n]*)\n(.*?)^\1$\n?", re.MULTILINE | re.DOTALL)
TITLE = re.compile(r'title="(.*?)"')
LINK = re.compile(r"\]\((?![a-z]+:)([^)#\s]*)(#[^)\s]*)?\)")
BLANKS = re.compile(r"\n{3,}")
# Programs, numbers and questions say what the prose around them says, and would be most of the index; messages stay.
UNSEARCHED = re.compile(
    r'<div class="language-python (?:source )?highlight"|<svg\b|<h2 id="(?:check-yourself|next)"'
    r'|<div class="language-text output highlight"(?!(?:(?!</pre>).)*(?:Error|Warning))',
    re.DOTALL,
)
PROGRAM = re.compile(r'--8<-- "([^":]+\.py)')


rendered = {}  # what rendering gave each page, by its text


@dataclass
class Piece:
    """A part of a page: its `kind` is prose, program or output."""

    kind: str
    text: str


def on_startup(command, dirty):
    """Leave what was imported to itself: the garbage collector would go through it again and again."""
    gc.freeze()


def on_files(files, config):
    """Serve each program as a file."""
    for program in sorted(SNIPPETS.rglob("*.py")):
        uri = f"snippets/{program.relative_to(SNIPPETS).as_posix()}"
        files.append(File.generated(config, uri, abs_src_path=str(program)))


def on_pre_page(page, config, files):
    """Render no page twice: `mkdocs serve` builds all of them again whenever one of them, or a snippet, has changed."""
    if page.file.src_uri.endswith(".ipynb"):
        return
    render = page.render

    def render_once(config, files):
        page.whole = expanded(page.markdown, config)
        key = page.file.src_uri, page.whole, str(config.mdx_configs)
        if key not in rendered:
            before = dict(vars(page))
            render(config, files)
            rendered[key] = {name: value for name, value in vars(page).items() if before.get(name) is not value}
        vars(page).update(rendered[key])

    page.render = render_once


def on_page_content(content, page, config, files):
    """Render a notebook as the pages are, and keep what nobody searches for out of the search index."""
    if page.file.src_uri.endswith(".ipynb"):
        content = as_page(page, config, files)
    return UNSEARCHED.sub(r"\g<0> data-search-exclude", content)


def as_page(page, config, files) -> str:
    """A notebook through the site's own Markdown: mkdocs-jupyter's has 575 kB of styles, and pictures inline."""
    notebook = json.loads(Path(page.file.abs_src_path).read_text())
    page.meta["description"] = notebook["metadata"]["description"]
    page.markdown, pictures = from_notebook(notebook)
    section = page.file.src_uri.partition(".")[0].replace("/", "-")
    page.markdown += f'\n--8<-- "where_it_ran.md:{section}"\n'
    page.whole = expanded(page.markdown, config)
    for name, picture in pictures.items():
        files.append(File.generated(config, page.url + name, content=picture))
    converter = markdown.Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)
    content = converter.convert(page.markdown)
    page.toc = get_toc(converter.toc_tokens)
    return content


def on_env(env, config, files):
    """Write the editions of every page: all are rendered by now, and none is written."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    env.bytecode_cache = jinja2.FileSystemBytecodeCache(COMPILED)
    pages = [file.page for file in files.documentation_pages() if file.page]
    for page in pages:
        source = page.file.src_uri
        stem = source.rpartition(".")[0]
        text = plain(page.whole)
        write(config, f"{stem}.md", linked(text, page, files, config, ".md"))
        notebook = f"{page.url}{posixpath.basename(source)}" if source.endswith(".ipynb") else f"{stem}.ipynb"
        if not source.endswith(".ipynb"):
            cells = linked(text, page, files, config, "")
            write(config, notebook, json.dumps(to_notebook(pieces(cells)), indent=1) + "\n")
        page.editions = {
            "markdown": f"{stem}.md",
            "notebook": notebook,
            "colab": colab(config, notebook),
            "programs": [f"snippets/{program}" for program in dict.fromkeys(PROGRAM.findall(page.markdown))],
        }
    write(config, "llms.txt", contents(pages, config))


def colab(config, notebook: str) -> str:
    """Where Colab opens a notebook: from the branch that .github/workflows/publish.yml keeps for it."""
    repository = config.extra.get("repository", "").removeprefix("https://github.com/")
    return f"https://colab.research.google.com/github/{repository}/blob/notebooks/{notebook}" if repository else ""


def write(config, uri: str, text: str) -> None:
    path = Path(config.site_dir, uri)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def contents(pages, config) -> str:
    """llms.txt: the site in a line, then each page with its Markdown edition, in the order of the navigation."""
    chapters = {}
    page = next(page for page in pages if page.is_homepage)
    while page:
        about = page.meta.get("description", "")
        entry = f"- [{page.title}]({config.site_url}{page.editions['markdown']}): {about}"
        chapters.setdefault(page.parent.title if page.parent else "The site", []).append(entry)
        page = page.next_page
    parts = [f"# {config.site_name}", f"> {config.site_description}"]
    for chapter, entries in chapters.items():
        parts += [f"## {chapter}", "\n".join(entries)]
    return "\n\n".join(parts) + "\n"


def expanded(text: str, config) -> str:
    """The page with its includes written out, by the extension that the site uses."""
    converter = markdown.Markdown(extensions=["pymdownx.snippets"], extension_configs=config.mdx_configs)
    return "\n".join(converter.preprocessors["snippet"].run(text.splitlines()))


def plain(text: str) -> str:
    """Markdown that any program can read: figures as their words, tabs and folded parts open, outputs as text."""
    text = FIGURE.sub(lambda figure: f"Figure: {html.unescape(figure[1])}\n", text)
    text = unfolded(text)
    return "".join(
        part if part.startswith("```") else BLANKS.sub("\n\n", ATTRIBUTES.sub("", TAG.sub("", part)))
        for part in fenced(text)
    )


def unfolded(text: str) -> str:
    lines, inside = [], None
    for line in text.splitlines():
        if inside is not None and (line.startswith("    ") or not line.strip()):
            inside.append(line[4:])
            continue
        if inside is not None:
            lines += [unfolded("\n".join(inside)), ""]
            inside = None
        if fold := FOLD.match(line):
            lines.append(f"**{fold[1]}**")
            inside = []
        else:
            lines.append(line)
    return "\n".join(lines + ([unfolded("\n".join(inside))] if inside else []))


def fenced(text: str):
    """The text in parts, each a fence or what stands between two; a fence says its language and nothing else."""
    end = 0
    for fence in FENCE.finditer(text):
        ticks, info, body = fence.groups()
        title = TITLE.search(info)
        yield text[end : fence.start()] + (f"From `{title[1]}`:\n\n" if title else "")
        language = "text output" if ".output" in info else "python source" if ".source" in info else info
        yield f"{ticks}{language}\n{body.rstrip()}\n{ticks}\n"
        end = fence.end()
    yield text[end:]


def pieces(text: str) -> list[Piece]:
    kinds = {"python": "program", "text output": "output"}
    found = []
    for part in fenced(text):
        fence = FENCE.match(part)
        kind = kinds.get(fence[2], "prose") if fence else "prose"
        if kind == "prose" and found and found[-1].kind == "prose":
            found[-1].text += part
        elif part.strip():
            found.append(Piece(kind, part if kind == "prose" else fence[3]))
    return found


def linked(text: str, page, files, config, suffix: str) -> str:
    """The text with whole addresses for its links: of Markdown editions where `suffix` is ".md", else of the site."""

    def whole(link) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), link[1]))
        file = files.get_file_from_path(target)
        if not link[1]:
            address = page.url
        elif not file:  # a notebook's links are the page's own
            address = posixpath.normpath(posixpath.join(page.url, link[1])) + "/" * link[1].endswith("/")
        elif suffix and file.page:
            address = f"{target.rpartition('.')[0]}{suffix}"
        else:
            address = file.url
        return f"]({config.site_url}{address.lstrip('./')}{link[2] or ''})"

    return "".join(part if part.startswith("```") else LINK.sub(whole, part) for part in fenced(text))


def to_notebook(found: list[Piece]) -> dict:
    """A page's programs as cells, with the outputs that stand under them, and its prose between."""
    cells = []
    for number, piece in enumerate(found):
        if piece.kind == "output" and number and found[number - 1].kind == "program":
            cells[-1]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": piece.text}]
        elif piece.kind == "program":
            cells.append(
                {"cell_type": "code", "execution_count": None, "outputs": [], "source": piece.text.rstrip("\n")}
            )
        else:
            text = f"```text\n{piece.text}```" if piece.kind == "output" else piece.text.strip()
            cells.append({"cell_type": "markdown", "source": text})
    for number, cell in enumerate(cells):
        cell |= {"id": f"cell-{number}", "metadata": {}}
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}


def from_notebook(notebook: dict) -> tuple[str, dict[str, bytes]]:
    """A notebook as a page would be written, and its pictures by file name."""
    parts, pictures = [], {}
    for number, cell in enumerate(notebook["cells"], 1):
        source = "".join(cell["source"])
        parts.append(source if cell["cell_type"] == "markdown" else f"```python\n{source}\n```")
        printed = ""
        for output in cell.get("outputs", []):
            if output["output_type"] == "error":
                raise PluginError(f"cell {number} of the notebook raised {output['ename']}: {output['evalue']}")
            printed += "".join(output.get("text", ""))
            if picture := output.get("data", {}).get("image/png"):
                name = f"figure-{len(pictures) + 1}.png"
                pictures[name] = base64.b64decode(picture)
                width, height = struct.unpack(">II", pictures[name][16:24])
                size = f'width="{width}" height="{height}" loading="lazy"'  # the size: nothing moves when it arrives
                parts.append(f"![A chart of the numbers that the cell prints]({name}){{ {size} .chart }}")
        if printed:
            parts.insert(len(parts) - ("figure" in parts[-1]), f"``` {{ .text .output }}\n{printed.rstrip()}\n```")
    return "\n\n".join(parts) + "\n", pictures
