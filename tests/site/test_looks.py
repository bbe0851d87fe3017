"""How single pages look and where they lead: home, paper, tabs, 404, formulas, terms. All are in test_every_page.py."""

import re

import pytest
from bs4 import BeautifulSoup, SoupStrainer

from checks import ROOT
from checks.reading import site
from checks.reading.page import Page
from tests.every import PAGES, every_markdown, fail_with
from tests.served import DESK, PHONE

HOME = Page.read(ROOT / "docs/index.md")
WITH_FIGURES = [page for page in PAGES if page.html.select("figure svg")]


@pytest.mark.parametrize("screen", [DESK, PHONE], ids=["desk", "phone"])
def test_home_shows_the_ways_in_and_the_race_at_once(screen, reader):
    reader.set_viewport_size(screen)
    reader.goto("/")
    reader.locator("optim-race.drawn .now svg").wait_for()
    for chosen in "h1", *(f".ways li:nth-child({n})" for n in (1, 2, 3)):
        box = reader.locator(chosen).bounding_box()
        assert box["y"] >= 0 and box["y"] + box["height"] <= screen["height"], f"{chosen} is below the first screen"
    surface = reader.locator("optim-race .surface").bounding_box()
    assert screen["height"] - surface["y"] >= surface["height"] / 2, "most of the picture is below the first screen"


def test_home_leads_the_stuck_the_learners_and_the_choosers(reader):
    reader.goto("/")
    for words, there in {
        "I have a warning about the order": "schedulers/step-order/",
        "Start with the loss": "loss/",
        "Which optimizer?": "algorithms/",
        "Which schedule?": "schedules/",
    }.items():
        assert reader.locator(".ways").get_by_role("link", name=words).evaluate("link => link.pathname") == f"/{there}"


def test_print_from_the_dark_is_light(reader, served):
    """To the colour: what is printed from the dark is what is printed from the light."""
    page = next(page for page in WITH_FIGURES if page.owns == "schedulers/step-order")
    reader.goto(served.address(page))
    reader.emulate_media(media="print")
    printed = {}
    for scheme in "default", "slate":
        reader.evaluate("scheme => { document.body.dataset.mdColorScheme = scheme }", scheme)
        reader.wait_for_timeout(500)  # colours fade
        printed[scheme] = reader.evaluate(COLOURS)
    fail_with(
        f"{name}: {colour}, in the light {printed['default'][name]}"
        for name, colour in printed["slate"].items()
        if colour != printed["default"][name]
    )


COLOURS = """() => {
  const printed = "body, article :is(h1, p, a, li, code, span, td, text, path, rect)"
  const all = [...document.querySelectorAll(printed)].filter(element => element.checkVisibility())
  return Object.fromEntries(all.map((element, i) => {
    const {color, backgroundColor, fill, stroke} = getComputedStyle(element)
    return [
      `${i} ${element.localName} ${element.textContent.slice(0, 30)}`,
      `${color} on ${backgroundColor}, ${fill}, ${stroke}`,
    ]
  }))
}"""


def test_tabs_and_indexes_lead_to_every_page(served):
    """From any page to any chapter, and from a chapter's first page to all of its pages."""
    chapters = {}
    for chapter, name in site.navigation():
        chapters.setdefault(chapter, []).append(Page.read(ROOT / name))
    firsts = {chapter: served.file(pages[0]).parent for chapter, pages in chapters.items()}
    for page in PAGES:
        assert leads(served.file(page), class_="md-tabs") >= {*firsts.values()}, f"{page.name}: a tab is missing"
    for chapter, pages in chapters.items():
        index = (ROOT / pages[0].name).name == "index.md" and chapter != "Start here"
        there = leads(served.file(pages[0]), name="article" if index else "nav")
        fail_with(
            f"{chapter} does not lead to {page.name}" for page in pages[1:] if served.file(page).parent not in there
        )


def leads(file, **inside) -> set:
    """The folders that the links of a built page lead to, those inside of the elements of a name or class."""
    soup = BeautifulSoup(file.read_text(), "html.parser", parse_only=SoupStrainer(**inside))
    return {
        (file.parent / link["href"].partition("#")[0]).resolve()
        for link in soup.select("a[href]")
        if "://" not in link["href"]
    }


def test_404_leads_to_every_chapter(reader):
    reader.goto("/nowhere/at/all/")
    links = [link.inner_text() for link in reader.locator("article a").all()]
    assert links == list(dict.fromkeys(chapter for chapter, _ in site.navigation()))
    reader.locator("article a", has_text="The scheduler").click()
    reader.locator("h1", has_text="The scheduler").wait_for()
    reader.problems.clear()  # that it was not found


def test_each_page_says_its_title_whatever_the_sidebar_says(served):
    for page in PAGES:
        soup = BeautifulSoup(
            served.file(page).read_text(), "html.parser", parse_only=SoupStrainer(["title", "meta", "h1"])
        )
        title = soup.h1.get_text().removesuffix("¶").strip()
        assert soup.title.string == f"{title} - optim explain"
        assert soup.find("meta", property="og:title")["content"] == title


def test_formulas_are_mathml_and_dollars_elsewhere_stay():
    html = site.converter().convert(
        "An $x_i * y_i$, `$x$` for $5 or $6 and \\$x$.\n\n$$\n\\frac{a}{b}\n$$\n\n``` python\nprint('$x$')\n```\n"
    )
    page = BeautifulSoup(html, "html.parser")
    assert [str(math.msub) for math in page.select("p > math")] == ["<msub><mi>x</mi><mi>i</mi></msub>"]
    assert page.select_one("div.formula[tabindex] > math[display=block] > mfrac")
    assert "for $5 or $6 and" in page.p.text and page.p.code.text == "$x$" and "$x$" in page.pre.text
    with pytest.raises(Exception, match="fraq"):
        site.converter().convert("$\\fraq{a}{b}$")


def test_a_token_without_a_colour_of_its_own_is_no_element():
    page = BeautifulSoup(site.converter().convert("``` python\nlr = warm_up(0.1)\n```"), "html.parser")
    assert [token.text for token in page.select("code span")] == ["=", "(", "0.1", ")"]
    assert page.code.text == "lr = warm_up(0.1)\n"


def test_each_program_has_a_copy_button_and_no_output_has_one(served):
    for page in PAGES:
        html = served.file(page).read_text()
        boxes = re.findall(r'<div class="([^"]*\bhighlight)">', html)
        copied = re.findall(r'data-clipboard-target="#([^"]*)"', html)
        assert len(copied) == sum("output" not in box.split() for box in boxes), page.name
        assert all(html.count(f'<code id="{name}">') == 1 for name in copied), page.name


@pytest.mark.parametrize("page", ["algorithms/adam", "algorithms/muon"])
def test_hats_and_bars_stand_clear_of_their_letters(page, reader):
    reader.goto(f"/{page}/")
    gaps = reader.evaluate("""[...document.querySelectorAll("mover")].map(({children: [letter, accent]}) =>
        letter.getBoundingClientRect().top - accent.getBoundingClientRect().bottom)""")
    assert gaps and min(gaps) >= 1


def test_a_formula_is_no_prose_and_keeps_its_source_in_the_editions(built):
    page = next(page for page in PAGES if page.owns == "algorithms/adamw")
    assert not any("β" in passage.text for passage in page.prose)
    assert r"\theta_t = (1-\gamma\lambda)" in (built / "algorithms/adamw.md").read_text()


def test_a_number_with_an_exponent_does_not_break():
    page = BeautifulSoup(site.converter().convert("From 1.1e-04 to `2.0e-06`, or `a + b`."), "html.parser")
    assert [element.text for element in page.select(".number")] == ["1.1e-04", "2.0e-06"]


def test_a_long_name_breaks_where_its_words_end():
    long, longer = "decoupled_weight_decay", "torch.utils.data.DataLoader"
    html = site.converter().convert(f"`{long}` `{longer}`\n\n| a | b |\n|---|---|\n| `{long}` | `_lr` `{'1.5 ' * 9}` |")
    assert f"<p><code>{long}</code> <code>torch.<wbr>utils.<wbr>data.<wbr>DataLoader</code></p>" in html
    assert "<td><code>decoupled_<wbr>weight_<wbr>decay</code></td>" in html
    assert html.count("<wbr>") == 5
    html = site.converter().convert('``` { .python title="torch.nn.Module._apply" }\nx.y_z\n```')
    assert html.count("<wbr>") == 3 and ">torch.<wbr>nn.<wbr>Module.<wbr>_apply<" in html
    assert ">ReduceLR<wbr />On<wbr />Plateau: lower it<" in site.converter().convert("# ReduceLROnPlateau: lower it")


def test_a_term_is_explained_where_a_page_first_uses_it():
    text = (
        "# A gradient\n\nA [gradient](x.md), `gradient`, a **Parameter group**, a gradient, a gradient; no CUDA graphs."
    )
    page = BeautifulSoup(site.converter().convert(text), "html.parser")
    assert [abbr.text for abbr in page.find_all("abbr")] == ["Parameter group", "gradient"]
    glossary = " ".join((ROOT / "docs/glossary.md").read_text().replace("`", "").split())
    assert all(f": {abbr['title']}" in glossary for abbr in page.find_all("abbr"))


@every_markdown
def test_no_heading_link_or_code_is_explained(page):
    found = page.html.select(":is(h1, h2, h3, a, code, pre, summary) abbr")
    again = [abbr["title"] for abbr in page.html.find_all("abbr")]
    assert not found and len(again) == len(set(again))
