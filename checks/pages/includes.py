"""What a page shows is there: each include names a file of snippets/ or figures/, and a section that it has."""

from checks.reading.page import Page


def missing(page: Page):
    for include in page.includes:
        if not include.path:
            made = include.file.endswith((".out", ".svg"))
            hint = "is its name right? If so, `make update` writes it" if made else "is its name right?"
            yield page.problem(include.line, f"neither snippets/ nor figures/ has {include.file}: {hint}")
        elif include.section and f"[start:{include.section}]" not in include.path.read_text():
            yield page.problem(include.line, f"{include.file} has no section {include.section}")
