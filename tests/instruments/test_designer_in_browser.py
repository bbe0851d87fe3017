"""The schedule designer in a browser: by keyboard, from an address, after instant navigation, without scripts."""

import re

import pytest

from checks.reading.node import node
from checks.reading.page import DOCS

PAGE = "explore/schedules/"
SCENES = re.findall(r'<a href="#(schedule=[^"]+)"', (DOCS / "explore/schedules.md").read_text().replace("&amp;", "&"))


def opened(reader, address=""):
    reader.goto(PAGE + address)
    reader.wait_for_selector(".charts svg")
    return reader


def read(reader) -> str:
    return reader.inner_text(".readout")


def focused(reader) -> str:
    return reader.evaluate("document.querySelector('schedule-designer').shadowRoot.activeElement.name")


def program(reader) -> str:
    return reader.inner_text("schedule-designer pre code")


@pytest.mark.parametrize("scene", SCENES)
def test_a_scene_of_the_page_is_what_its_address_says(scene, reader, served):
    opened(reader).locator(f'a[href$="#{scene}"]').click()
    schedule = re.match(r"schedule=([^&]+)", scene)[1]
    kind = schedule.split("(")[0]
    reader.wait_for_function(
        f"document.querySelector('schedule-designer').shadowRoot?.querySelector('[name=\":kind\"]')?.value === '{kind}'"
    )
    assert reader.locator(".charts svg").first.bounding_box()["y"] > 0, "the instrument is not in view"
    clicked = program(reader)
    opened(reader, f"?again#{scene}")  # the same address in a new reader
    assert program(reader) == clicked
    parts = dict(part.split("=", 1) for part in scene.split("&"))
    steps = int(parts.get("epochs", 30)) * int(parts.get("steps_per_epoch", 1))
    [run] = node(
        "([text, lr, steps, options]) => schedules.rates({ ...schedules.parse(text), lr }, steps, options)",
        [[schedule, float(parts.get("lr", 0.1)), steps, {"every": 1}]],
        "schedules",
    )
    said = reader.inner_text(".words")
    assert "error" not in said.lower() or run["error"] in said


def test_numbers_by_keyboard_and_by_hover(reader):
    opened(reader, "#schedule=ExponentialLR(gamma=0.5)&lr=1&epochs=5")
    assert read(reader) == "step 0 · epoch 0 · lr 1"
    slider = reader.get_by_role("slider")
    slider.focus()
    slider.press("ArrowRight")
    slider.press("ArrowRight")
    assert read(reader) == "step 2 · epoch 2 · lr 0.25" and "lr 0.25" in slider.get_attribute("aria-valuetext")
    slider.press("End")
    assert read(reader) == "step 4 · epoch 4 · lr 0.0625"
    box = reader.locator(".charts svg").bounding_box()
    reader.mouse.move(box["x"] + 64 + (box["width"] - 78) / 4, box["y"] + 100)
    assert read(reader) == "step 1 · epoch 1 · lr 0.5"


def test_a_stack_is_built_by_keys_alone(reader):
    opened(reader, "#schedule=StepLR(step_size=10)")
    reader.focus('[name=":kind"]')
    reader.keyboard.type("Seq")
    assert (
        "schedulers=[\n        StepLR(optimizer, step_size=10),\n        ExponentialLR(optimizer, gamma=0.9),\n"
        in program(reader)
    )
    assert focused(reader) == ":kind"
    reader.get_by_label("up scheduler 2").focus()
    reader.keyboard.press("ArrowUp")  # on a button of a scheduler: moves it
    assert program(reader).index("ExponentialLR(opt") < program(reader).index("StepLR(opt")
    reader.keyboard.press("ArrowUp")  # it is the first: nothing
    reader.keyboard.press("+")
    assert focused(reader) == "1:kind" and "milestones=[5,10]" in program(reader).replace(" ", "")
    reader.keyboard.type("Lin")
    assert "LinearLR(optimizer)" in program(reader)
    reader.get_by_label("remove scheduler 2").focus()
    reader.keyboard.press("Delete")
    reader.keyboard.press("Delete")
    reader.keyboard.press("Delete")
    assert "SequentialLR expects at least one scheduler, but got no scheduler." in reader.inner_text(".words")
    reader.keyboard.press("Enter")  # the one button left: add
    assert "schedulers=[\n        ExponentialLR(optimizer, gamma=0.9),\n" in program(reader)


def test_the_address_keeps_everything_and_back_brings_it_back(reader):
    opened(reader)
    reader.select_option('[name=":kind"]', "CyclicLR")
    reader.select_option('[name=":mode"]', "triangular2")
    reader.fill('[name=":step_size_up"]', "4")
    reader.select_option("[name=optimizer]", "Adam")
    reader.select_option("[name=axis]", "logarithmic")
    reader.wait_for_url(re.compile("step_size_up=4.*axis=logarithmic"))
    drawn = program(reader), reader.inner_html(".charts")
    reader.reload()
    reader.wait_for_selector(".charts svg")
    assert (program(reader), reader.inner_html(".charts")) == drawn
    assert "beta1" in read(reader)


def test_losses_are_edited_in_a_table(reader):
    opened(reader, "#schedule=ReduceLROnPlateau(patience=0,factor=0.5)&lr=1&epochs=4")
    reader.select_option("[name=losses]", "never improves")
    rates = reader.locator(".words p").first
    assert "to 0.25," in rates.inner_text()
    reader.fill('[name="loss:1"]', "0.5")
    assert "to 0.5," in rates.inner_text() and reader.input_value("[name=losses]") == "yours"
    assert "1.0, 0.5, 1.0, 1.0," in program(reader)
    reader.fill("[name=epochs]", "6")
    assert reader.locator(".values input").count() == 6


def test_errors_and_warnings_are_torchs(reader):
    opened(reader, "#schedule=OneCycleLR(max_lr=0.1,total_steps=20)&order=scheduler%20first")
    said = reader.inner_text(".words")
    assert "ValueError: Tried to step 21 times. The specified number of total steps is 20" in said
    assert "UserWarning: Detected call of `lr_scheduler.step()` before `optimizer.step()`." in said
    assert "0.004 skipped" in reader.text_content(".charts svg >> nth=0")
    reader.fill('[name=":total_steps"]', "")
    assert "ValueError: You must define either total_steps OR (epochs AND steps_per_epoch)" in reader.inner_text(
        ".words"
    )


def test_table_and_csv_hold_the_numbers(reader):
    opened(reader, "#schedule=ExponentialLR(gamma=0.5)&lr=1&epochs=3")
    reader.locator("schedule-designer summary").click()
    reader.wait_for_selector("schedule-designer td")
    assert reader.inner_text("schedule-designer table").split() == "step epoch lr 0 0 1 1 1 0.5 2 2 0.25".split()
    with reader.expect_download() as download:
        reader.get_by_text("Download CSV").click()
    assert download.value.path().read_text() == "step,epoch,lr\n0,0,1\n1,1,0.5\n2,2,0.25"


@pytest.mark.parametrize("page, words", [(PAGE, "Copy code"), ("explore/race/", "Copy the program")])
def test_a_program_is_copied_and_that_is_said(page, words, reader):
    reader.goto(page)
    element = reader.locator("optim-race, schedule-designer")
    element.locator("details").last.evaluate("details => details.open = true")
    program = element.locator("code:not(:empty)").text_content()
    element.get_by_text(words).click()
    element.get_by_text("Copied").first.wait_for()
    assert element.locator("[role=status]").text_content() == "Copied"
    assert reader.evaluate("navigator.clipboard.readText()") == program


def test_instant_navigation_away_and_back(reader):
    opened(reader, "#schedule=StepLR(step_size=3)")
    reader.evaluate("window.alive = true")
    for _ in range(3):
        reader.locator(".md-nav a", has_text="What does a learning-rate scheduler change").first.click()
        reader.wait_for_selector("schedule-designer", state="detached")
        reader.go_back()
        reader.wait_for_selector(".charts svg")
        assert "StepLR(optimizer, step_size=3)" in program(reader)
    assert reader.evaluate("window.alive"), "a full load: the navigation was not instant"


@pytest.mark.parametrize("width", [1280, 400, 320])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_shifts_or_sticks_out_and_controls_are_large(width, scheme, browser, served):
    reader = browser.new_page(base_url=served.origin, viewport={"width": width, "height": 900}, color_scheme=scheme)
    reader.add_init_script(
        "window.shift = 0;"
        " new PerformanceObserver(list => list.getEntries().forEach(entry => { shift += entry.value; }))"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    # On a slow phone each state on the way is painted.
    reader.context.new_cdp_session(reader).send("Emulation.setCPUThrottlingRate", {"rate": 6})
    opened(reader)
    reader.wait_for_timeout(300)
    assert reader.evaluate("shift") == 0
    assert reader.evaluate("document.documentElement.scrollWidth") <= width
    root = "document.querySelector('schedule-designer').shadowRoot"
    small = f"[...{root}.querySelectorAll('input, select, button, summary, a')].filter(c => c.offsetParent)"
    sizes = reader.evaluate(f"{small}.map(c => [c.outerHTML.slice(0, 60), c.offsetWidth, c.offsetHeight])")
    assert [size for size in sizes if min(size[1:]) < 24] == []
    unlabelled = f"{small}.filter(c => c.matches('input, select') && !c.labels.length && !c.ariaLabel).length"
    assert reader.evaluate(unlabelled) == 0
    reader.close()


def test_without_scripts_there_is_the_picture_and_the_program(browser, served):
    reader = browser.new_context(base_url=served.origin, java_script_enabled=False).new_page()
    reader.goto(PAGE)
    assert reader.locator("schedule-designer svg[role=img]").is_visible()
    program = reader.locator("details", has_text="The schedule above").text_content()
    assert "CosineAnnealingLR(optimizer, T_max=25)" in program


def test_chromium_computes_what_node_computes(reader):
    """V8 is not one program: the browser's may compute a cosine in another way."""
    opened(reader)
    cases = [
        "CosineAnnealingLR(T_max=7)",
        "OneCycleLR(max_lr=0.1,total_steps=61)",
        "PolynomialLR(total_iters=50,power=0.7)",
    ]
    rates = "(text) => schedules.rates({ ...schedules.parse(text), lr: 0.1 }, 60).lr"
    here = reader.evaluate(
        "async (texts) => { const schedules = await import('/javascripts/schedules.js');"
        f" return texts.map({rates}); }}",
        cases,
    )
    for ours, theirs in zip(here, node(rates, cases, "schedules"), strict=True):
        assert ours == pytest.approx(theirs, rel=1e-12, abs=1e-18)
