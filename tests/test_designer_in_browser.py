"""The schedule designer in a browser: by keyboard, from an address, after instant navigation, without scripts."""

import re

import pytest
from node import node
from pages import DOCS

PAGE = "explore/schedules/"
SCENES = re.findall(r'<a href="#(schedule=[^"]+)"', (DOCS / "explore/schedules.md").read_text().replace("&amp;", "&"))


def opened(page, address=""):
    page.goto(PAGE + address)
    page.wait_for_selector(".charts svg")
    return page


def read(page) -> str:
    return page.inner_text(".readout")


def program(page) -> str:
    return page.inner_text("schedule-designer pre code")


@pytest.mark.parametrize("scene", SCENES)
def test_a_scene_of_the_page_is_what_its_address_says(scene, page, served):
    opened(page).locator(f'a[href$="#{scene}"]').click()
    schedule = re.match(r"schedule=([^&]+)", scene)[1]
    kind = schedule.split("(")[0]
    page.wait_for_function(f"document.querySelector('[name=\":kind\"]')?.value === '{kind}'")
    assert page.locator(".charts svg").first.bounding_box()["y"] > 0, "the instrument is not in view"
    clicked = program(page)
    opened(page, f"?again#{scene}")  # the same address in a new page
    assert program(page) == clicked
    parts = dict(part.split("=", 1) for part in scene.split("&"))
    steps = int(parts.get("epochs", 30)) * int(parts.get("steps_per_epoch", 1))
    [run] = node(
        "([text, lr, steps, options]) => schedules.rates({ ...schedules.parse(text), lr }, steps, options)",
        [[schedule, float(parts.get("lr", 0.1)), steps, {"every": 1}]],
        "schedules",
    )
    said = page.inner_text(".words")
    assert "error" not in said.lower() or run["error"] in said


def test_numbers_by_keyboard_and_by_hover(page):
    opened(page, "#schedule=ExponentialLR(gamma=0.5)&lr=1&epochs=5")
    assert read(page) == "step 0 · epoch 0 · lr 1"
    slider = page.get_by_role("slider")
    slider.focus()
    slider.press("ArrowRight")
    slider.press("ArrowRight")
    assert read(page) == "step 2 · epoch 2 · lr 0.25" and "lr 0.25" in slider.get_attribute("aria-valuetext")
    slider.press("End")
    assert read(page) == "step 4 · epoch 4 · lr 0.0625"
    box = page.locator(".charts svg").bounding_box()
    page.mouse.move(box["x"] + 64 + (box["width"] - 78) / 4, box["y"] + 100)
    assert read(page) == "step 1 · epoch 1 · lr 0.5"


def test_a_stack_is_built_by_keys_alone(page):
    opened(page, "#schedule=StepLR(step_size=10)")
    page.focus('[name=":kind"]')
    page.keyboard.type("Seq")
    assert (
        "schedulers=[\n        StepLR(optimizer, step_size=10),\n        ExponentialLR(optimizer, gamma=0.9),\n"
        in program(page)
    )
    assert page.evaluate("document.activeElement.name") == ":kind"
    page.get_by_label("up scheduler 2").focus()
    page.keyboard.press("ArrowUp")  # on a button of a scheduler: moves it
    assert program(page).index("ExponentialLR(opt") < program(page).index("StepLR(opt")
    page.keyboard.press("ArrowUp")  # it is the first: nothing
    page.keyboard.press("+")
    assert page.evaluate("document.activeElement.name") == "1:kind" and "milestones=[5,10]" in program(page).replace(
        " ", ""
    )
    page.keyboard.type("Lin")
    assert "LinearLR(optimizer)" in program(page)
    page.get_by_label("remove scheduler 2").focus()
    page.keyboard.press("Delete")
    page.keyboard.press("Delete")
    page.keyboard.press("Delete")
    assert "SequentialLR expects at least one scheduler, but got no scheduler." in page.inner_text(".words")
    page.keyboard.press("Enter")  # the one button left: add
    assert "schedulers=[\n        ExponentialLR(optimizer, gamma=0.9),\n" in program(page)


def test_the_address_keeps_everything_and_back_brings_it_back(page):
    opened(page)
    page.select_option('[name=":kind"]', "CyclicLR")
    page.select_option('[name=":mode"]', "triangular2")
    page.fill('[name=":step_size_up"]', "4")
    page.select_option("[name=optimizer]", "Adam")
    page.select_option("[name=axis]", "logarithmic")
    page.wait_for_url(re.compile("step_size_up=4.*axis=logarithmic"))
    drawn = program(page), page.inner_html(".charts")
    page.reload()
    page.wait_for_selector(".charts svg")
    assert (program(page), page.inner_html(".charts")) == drawn
    assert "beta1" in read(page)


def test_losses_are_edited_in_a_table(page):
    opened(page, "#schedule=ReduceLROnPlateau(patience=0,factor=0.5)&lr=1&epochs=4")
    page.select_option("[name=losses]", "never improves")
    rates = page.locator(".words p").first
    assert "to 0.25," in rates.inner_text()
    page.fill('[name="loss:1"]', "0.5")
    assert "to 0.5," in rates.inner_text() and page.input_value("[name=losses]") == "yours"
    assert "1.0, 0.5, 1.0, 1.0," in program(page)
    page.fill("[name=epochs]", "6")
    assert page.locator(".losses input").count() == 6


def test_errors_and_warnings_are_torchs(page):
    opened(page, "#schedule=OneCycleLR(max_lr=0.1,total_steps=20)&order=scheduler%20first")
    said = page.inner_text(".words")
    assert "ValueError: Tried to step 21 times. The specified number of total steps is 20" in said
    assert "UserWarning: Detected call of `lr_scheduler.step()` before `optimizer.step()`." in said
    assert "0.004 skipped" in page.text_content(".charts svg >> nth=0")
    page.fill('[name=":total_steps"]', "")
    assert "ValueError: You must define either total_steps OR (epochs AND steps_per_epoch)" in page.inner_text(".words")


def test_table_and_csv_hold_the_numbers(page):
    opened(page, "#schedule=ExponentialLR(gamma=0.5)&lr=1&epochs=3")
    page.locator("schedule-designer summary").click()
    page.wait_for_selector("schedule-designer td")
    assert page.inner_text("schedule-designer table").split() == "step epoch lr 0 0 1 1 1 0.5 2 2 0.25".split()
    with page.expect_download() as download:
        page.get_by_text("Download CSV").click()
    assert download.value.path().read_text() == "step,epoch,lr\n0,0,1\n1,1,0.5\n2,2,0.25"


def test_instant_navigation_away_and_back(page):
    opened(page, "#schedule=StepLR(step_size=3)")
    page.evaluate("window.alive = true")
    for _ in range(3):
        page.locator(".md-nav a", has_text="What does a learning-rate scheduler change").first.click()
        page.wait_for_selector("schedule-designer", state="detached")
        page.go_back()
        page.wait_for_selector(".charts svg")
        assert "StepLR(optimizer, step_size=3)" in program(page)
    assert page.evaluate("window.alive"), "a full load: the navigation was not instant"


@pytest.mark.parametrize("width", [1280, 400, 320])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_shifts_or_sticks_out_and_controls_are_large(width, scheme, chromium, served):
    page = chromium.new_page(base_url=served, viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.add_init_script(
        "window.shift = 0;"
        " new PerformanceObserver(list => list.getEntries().forEach(entry => { shift += entry.value; }))"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    opened(page)
    page.wait_for_timeout(300)
    assert page.evaluate("shift") < 0.01
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    small = "schedule-designer :is(input, select, button, summary, a)"
    small = f"[...document.querySelectorAll('{small}')].filter(c => c.offsetParent)"
    sizes = page.evaluate(f"{small}.map(c => [c.outerHTML.slice(0, 60), c.offsetWidth, c.offsetHeight])")
    assert [size for size in sizes if min(size[1:]) < 24] == []
    unlabelled = f"{small}.filter(c => c.matches('input, select') && !c.labels.length && !c.ariaLabel).length"
    assert page.evaluate(unlabelled) == 0
    page.close()


def test_without_scripts_there_is_the_picture_and_the_program(chromium, served):
    page = chromium.new_context(base_url=served, java_script_enabled=False).new_page()
    page.goto(PAGE)
    assert page.locator("schedule-designer svg[role=img]").is_visible()
    assert "CosineAnnealingLR(optimizer, T_max=25)" in page.text_content("details .highlight")


def test_chromium_computes_what_node_computes(page):
    """V8 is not one program: the browser's may compute a cosine in another way."""
    opened(page)
    cases = [
        "CosineAnnealingLR(T_max=7)",
        "OneCycleLR(max_lr=0.1,total_steps=61)",
        "PolynomialLR(total_iters=50,power=0.7)",
    ]
    rates = "(text) => schedules.rates({ ...schedules.parse(text), lr: 0.1 }, 60).lr"
    here = page.evaluate(
        "async (texts) => { const schedules = await import('/javascripts/schedules.js');"
        f" return texts.map({rates}); }}",
        cases,
    )
    for ours, theirs in zip(here, node(rates, cases, "schedules"), strict=True):
        assert ours == pytest.approx(theirs, rel=1e-12, abs=1e-18)
