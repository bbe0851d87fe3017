"""What readers do, done in a browser: copy, the dark, the keyboard, paper, back and forward."""

from checks import ROOT
from checks.reading.page import Page
from tests.served import new_tab

PAGE = Page.read(ROOT / "docs/schedulers/step-order.md")


def test_copy_buttons_copy_what_they_show(reader, served):
    reader.goto(served.address(PAGE))
    shown = [block.text for block in PAGE.blocks]
    buttons = reader.locator(".highlight:not(.output) .md-code__button[data-md-type=copy]")
    assert buttons.count() == sum(block.info == "python" for block in PAGE.blocks)
    reader.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    for button in buttons.all():
        button.click()
        reader.locator(".md-dialog--active").wait_for()
        copied = reader.evaluate("navigator.clipboard.readText()")
        assert copied.strip() in [text.strip() for text in shown]
    assert reader.locator(".output .md-code__button").count() == 0


def test_dark_follows_the_system_until_the_reader_chooses(reader, served):
    def appears(scheme):
        reader.locator(f"body[data-md-color-scheme={scheme}]").wait_for()

    reader.goto("/")
    for system, scheme in ("dark", "slate"), ("light", "default"), ("dark", "slate"):
        reader.emulate_media(color_scheme=system)
        appears(scheme)
        reader.reload()
        appears(scheme)
    reader.locator(".md-header__option label:visible").click()
    appears("default")
    reader.goto(served.address(PAGE))
    appears("default")


def test_keyboard_reaches_the_content(reader, served):
    reader.goto(served.address(PAGE))
    reader.keyboard.press("Tab")
    skip = reader.locator(":focus")
    assert "md-skip" in skip.get_attribute("class")
    reader.keyboard.press("Enter")
    reader.wait_for_timeout(1500)  # Material moves there itself, some time after the address has changed
    reader.keyboard.press("Tab")
    assert reader.evaluate("document.activeElement.closest('article') !== null"), "the skip link does not lead there"


def test_paper_shows_what_is_folded(reader, served):
    reader.goto(served.address(PAGE))
    reader.emulate_media(media="print")
    hidden = reader.evaluate(
        "[...document.querySelectorAll('article details > p, article .tabbed-block, article pre')]"
        ".filter(element => !element.checkVisibility({contentVisibilityAuto: true})).map(element => element.innerText)"
    )
    assert hidden == []
    cut = reader.evaluate(
        "[...document.querySelectorAll('article pre > code')]"
        ".filter(code => code.scrollWidth > code.clientWidth + 1).map(code => code.innerText.slice(0, 60))"
    )
    assert cut == []


def test_back_and_forward_without_loading_again(reader, served):
    reader.goto("/")
    reader.evaluate("window.same = true")
    reader.get_by_role("link", name="I have a warning about the order").click()
    reader.wait_for_url("**/schedulers/step-order/")
    reader.locator("h1", has_text="Which comes first").wait_for()
    reader.go_back()
    reader.locator("h1", has_text="How does torch.optim work").wait_for()
    reader.go_forward()
    reader.locator("h1", has_text="Which comes first").wait_for()
    reader.locator(".highlight:not(.output) .md-code__button").first.wait_for()
    assert reader.evaluate("window.same"), "instant navigation fell back to loading the page"


def test_a_pasted_message_narrows_the_list(reader, served):
    reader.goto(f"{served.origin}errors/")
    reader.locator("message-filter").scroll_into_view_if_needed()  # it is loaded when it is about to be seen
    reader.get_by_label("Your message").fill(
        "ValueError: Tried to step 9001 times. The specified number of total steps is 9000"
    )
    shown = reader.locator("article .generated li:visible")
    assert shown.count() == 1 and "Tried to step" in shown.inner_text()
    assert reader.locator("message-filter [role=status]").inner_text().startswith("1 of ")
    reader.get_by_label("Your message").fill("")
    assert shown.count() > 100


def test_a_heading_sorts_its_table(reader, served):
    reader.goto(f"{served.origin}algorithms/adam/")
    reader.evaluate("window.same = true")
    reader.get_by_role("link", name="Algorithms", exact=True).first.click()
    large, sparse = (reader.get_by_role("button", name=name, exact=True) for name in ("large", "sparse"))
    reader.locator("article .generated table").scroll_into_view_if_needed()
    large.wait_for()
    assert reader.evaluate("window.same"), "instant navigation fell back to loading the page"

    def column(place):
        return reader.locator(f"article .generated td:nth-child({place})").all_inner_texts()

    def sorted_by():
        return {th.inner_text(): th.get_attribute("aria-sort") for th in reader.locator("th[aria-sort]").all()}

    stored = list(zip(*map(column, range(1, 6)), strict=True))
    assert sorted_by() == {}
    large.press("Enter")
    assert column(4) == sorted((row[3] for row in stored), key=float) != sorted(row[3] for row in stored)
    assert sorted_by() == {"large": "ascending"}
    reader.keyboard.press("Space")
    assert column(4) == sorted((row[3] for row in stored), key=float, reverse=True)
    assert sorted_by() == {"large": "descending"}
    sparse.click()
    assert column(5) == sorted(row[4] for row in stored)
    assert sorted_by() == {"sparse": "ascending"}
    assert sorted(zip(*map(column, range(1, 6)), strict=True)) == sorted(stored), "a row was torn apart"


def test_without_scripts_the_table_is_there(browser, served):
    with new_tab(browser, served, java_script_enabled=False) as tab:
        tab.goto(f"{served.origin}algorithms/")
        assert tab.locator("article .generated tbody tr:visible").count() > 10
        assert tab.locator("article .generated button").count() == 0


def test_404_leads_home(reader):
    response = reader.goto("/nowhere/at/all/")
    assert response.status == 404
    reader.locator("a.md-logo:visible").click()
    reader.locator("h1", has_text="How does torch.optim work").wait_for()
    assert [problem for problem in reader.problems if "404" not in problem] == []
    reader.problems.clear()


def test_the_notebook_downloads(reader, served, tmp_path):
    import nbformat

    reader.goto(f"{served.origin}notebook/optim-explain/")
    link = reader.get_by_role("link", name="a notebook")
    assert link.get_attribute("download") is not None, "a host that calls a notebook JSON would show it, not save it"
    with reader.expect_download() as download:
        link.click()
    download.value.save_as(tmp_path / "a.ipynb")
    notebook = nbformat.read(tmp_path / "a.ipynb", 4)
    nbformat.validate(notebook)
    assert notebook == nbformat.read(ROOT / "docs/notebook/optim-explain.ipynb", 4)
