"""What a page shows is there: each include names a file of snippets/ or figures/, and a section that it has."""

from checks.reading.page import Page


def missing(page: Page):
    for include in page.includes:
        if not include.path:
            hint = "`make update` writes it" if include.file.endswith((".out", ".svg")) else "is its name right?"
            yield page.problem(
                include.line, f"there is no snippets/{include.file} and no figures/{include.file}: {hint}"
            )
        elif include.section and f"[start:{include.section}]" not in include.path.read_text():
            yield page.problem(include.line, f"{include.file} has no section {include.section}")
