"""The schedule designer in a browser: by keyboard, from an address, after instant navigation, without scripts."""

import re
import urllib.parse

import pytest

from checks.reading.node import node
from checks.reading.page import DOCS
from tests.served import new_tab

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


def waits_for(reader, scene):
    """Until the designer has the schedule of a scene."""
    kind = re.match(r"schedule=(\w+)", scene)[1]
    reader.wait_for_function(
        "([kind, text]) => { const root = document.querySelector('schedule-designer')?.shadowRoot;"
        " return root?.querySelector('[name=\":kind\"]')?.value === kind && decodeURI(location.hash) === `#${text}`; }",
        arg=[kind, urllib.parse.unquote(scene)],
    )


@pytest.mark.parametrize("way", ["mouse", "key"])
def test_every_link_works_one_after_the_other_forth_and_back(way, reader):
    opened(reader)
    for scene in SCENES:
        link = reader.locator(f'a[href$="#{scene}"]')
        if way == "mouse":
            link.click()
        else:
            link.press("Enter")
        waits_for(reader, scene)
        assert 0 < reader.locator("schedule-designer").bounding_box()["y"] < 200, "the instrument is not in view"
    for scene in SCENES[-2::-1]:
        reader.go_back()
        waits_for(reader, scene)
    for scene in SCENES[1:]:
        reader.go_forward()
        waits_for(reader, scene)


MISREAD = {
    "#schedule=Foo()": "torch has no scheduler named “Foo”.",
    "#schedule=constructor()": "torch has no scheduler named “constructor”.",
    "#schedule=StepLR(step_size=10": "A bracket is open at the end of “StepLR(step_size=10”",
    "#schedule=StepLR(step_size=10,foo=1)": "StepLR has no argument for “foo=1”.",
    "#schedule=%E0%A4%A": "is no scheduler. One is written as in Python: StepLR(step_size=10).",
    "#schedule=StepLR(9)&toString=5&__proto__=x": "The address has “toString”, which is none of schedule, lr, ",
    "#schedule=StepLR(9)&losses=__proto__": "losses cannot be “__proto__”. It is numbers between commas.",
    "#schedule=StepLR(9)&optimizer=valueOf": "optimizer cannot be “valueOf”. It is one of SGD, RMSprop, ",
    "#schedule=StepLR(9)&lr=fast": "lr cannot be “fast”. It is a number.",
    "#schedule=StepLR(9)&epochs=0": "epochs cannot be “0”. It is a whole number from 1 to 500.",
    "#schedule=StepLR(9)&at=-3": "at cannot be “-3”. It is a whole number from 0 to 10000.",
    "#schedule=" + "ChainedScheduler(schedulers=[" * 3000 + "])" * 3000: "A schedule may have 3000 characters,",
    "#schedule=MultiStepLR(milestones=[" + "1," * 30_000 + "1])": "A schedule may have 3000 characters,",
    "#schedule=" + "(" * 200_000: "A schedule may have 3000 characters,",
    "#schedule=StepLR(9)&" + "&".join(f"a{i}=1" for i in range(10_000)): "The address has “a0”, which is none of",
}


@pytest.mark.parametrize("address", MISREAD, ids=lambda address: address[:50])
def test_a_wrong_address_is_told_and_the_designer_goes_on(address, reader):
    opened(reader)
    took = reader.evaluate(
        """async (hash) => {
            const began = performance.now();
            location.hash = hash;
            await new Promise((done) => addEventListener("hashchange", () => requestAnimationFrame(done)));
            return performance.now() - began;
        }""",
        address,
    )
    reader.wait_for_timeout(700)  # an address that is typed has Material fetch the page anew
    error = reader.locator("schedule-designer .words .error")
    error.wait_for()
    assert MISREAD[address] in error.inner_text() and took < 1000
    reader.fill("[name=lr]", "0.5")
    assert "torch.optim.SGD(model.parameters(), lr=0.5)" in program(reader)
    assert not error.count() or not error.inner_text()


def test_an_address_that_a_mail_program_encoded_is_read(reader):
    opened(reader, "#schedule%3DStepLR(step_size%3D7)%26lr%3D0.3")
    assert "StepLR(optimizer, step_size=7)" in program(reader) and "lr=0.3" in program(reader)


def test_fields_show_what_runs(reader):
    opened(reader, "#schedule=StepLR(step_size=10)")
    for name, typed, runs in [
        ("epochs", "-5", "1"),
        ("epochs", "1e9", "500"),
        ("epochs", "2.5", "3"),
        ("epochs", "", "3"),
        ("steps_per_epoch", "100", "20"),
        ("lr", "1e400", "0.1"),
        (":gamma", "", "0.1"),
    ]:
        field = reader.locator(f'[name="{name}"]')
        field.fill(typed)
        field.blur()
        assert field.input_value() == runs, f"{name} {typed}"
    assert "for epoch in range(3):" in program(reader) and "* 20  # your data" in program(reader)


def test_a_page_may_hold_several_and_each_begins_as_its_attributes_say(reader, served):
    page = (served.folder / PAGE / "index.html").read_text()
    elements = (
        '<schedule-designer schedule="LinearLR(start_factor=0.1)" lr="0.2" epochs="12" steps_per_epoch="2"'
        ' optimizer="Adam"></schedule-designer><schedule-designer schedule="StepLR(3)" scheduler_step_every="batch"'
        ' axis="logarithmic"></schedule-designer>'
    )
    page = re.sub("<schedule-designer>.*</schedule-designer>", elements, page, flags=re.DOTALL)
    reader.route(f"**/{PAGE}", lambda route: route.fulfill(body=page, content_type="text/html"))
    reader.goto(PAGE)
    first, second = (reader.locator("schedule-designer").nth(i) for i in range(2))
    second.scroll_into_view_if_needed()
    second.locator(".charts svg").first.wait_for()
    assert "LinearLR(optimizer, start_factor=0.1)" in first.locator("code").inner_text()
    assert "torch.optim.Adam(model.parameters(), lr=0.2)" in first.locator("code").inner_text()
    assert "] * 2  # your data" in first.locator("code").inner_text()
    assert "24 optimizer steps" in first.locator(".words").inner_text()
    assert not reader.locator("schedule-designer .words .error").count()
    assert "StepLR(optimizer, step_size=3)" in second.locator("code").inner_text()
    second.locator("[name=epochs]").fill("8")
    reader.wait_for_timeout(600)
    assert "#" not in reader.url, "the address is the first's"
    first.locator("[name=epochs]").fill("9")
    reader.wait_for_url("**#schedule=LinearLR(start_factor=0.1)&epochs=9")


@pytest.mark.parametrize("width", [1000, 1280, 1366])
def test_curve_and_controls_are_seen_together(width, browser, served):
    with new_tab(browser, served, viewport={"width": width, "height": 768}) as reader:
        opened(reader)
        last = reader.locator("[name=losses], [name=axis]").first
        last.scroll_into_view_if_needed()
        for part in (reader.locator(".charts svg"), last):
            box = part.bounding_box()
            assert 0 <= box["y"] and box["y"] + box["height"] <= 768, part


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_paper_the_curve_is_whole_and_dark_on_white(scheme, browser, served):
    look = {"viewport": {"width": 1280, "height": 900}, "color_scheme": scheme}
    with new_tab(browser, served, **look) as reader:
        opened(reader)
        reader.emulate_media(media="print")
        reader.set_viewport_size({"width": 700, "height": 900})  # a sheet
        chart = reader.locator("schedule-designer .charts svg").bounding_box()
        assert chart["x"] >= 0 and chart["x"] + chart["width"] <= 700
        texts = "schedule-designer .charts text, schedule-designer code, schedule-designer .words p"
        for colour in reader.locator(texts).evaluate_all("all => all.map(one => getComputedStyle(one).color)"):
            assert max(map(int, re.findall(r"\d+", colour)[:3])) < 128, colour
        assert not reader.locator("schedule-designer details").is_visible(), "an empty table"


def test_numbers_beyond_every_axis_are_drawn_as_far_as_they_go(reader):
    for address in ("#schedule=ExponentialLR(gamma=10)&lr=1e30&axis=linear", "#schedule=StepLR(9)&lr=1e308"):
        opened(reader, f"?{len(address)}{address}")
    opened(reader, "?losses#schedule=ReduceLROnPlateau()&losses=1e308,-1e308,1e308")
    assert "NaN" not in reader.inner_html(".charts") and "Infinity" not in reader.inner_html(".charts")


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
    element.get_by_text(words).wait_for()  # it can be copied again
    reader.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    element.get_by_text(words).click()
    element.get_by_text("Selected").first.wait_for()
    assert element.locator("code span.string").count() and element.locator("code span.number").count()


def test_instant_navigation_away_and_back(reader):
    opened(reader, "#schedule=StepLR(step_size=3)")
    reader.evaluate("window.alive = true")
    for _ in range(3):
        reader.locator(".md-tabs a", has_text="The scheduler").click()
        reader.wait_for_selector("schedule-designer", state="detached")
        reader.go_back()
        reader.wait_for_selector(".charts svg")
        assert "StepLR(optimizer, step_size=3)" in program(reader)
    assert reader.evaluate("window.alive"), "a full load: the navigation was not instant"


@pytest.mark.parametrize("width", [1280, 400, 320])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_shifts_or_sticks_out_and_controls_are_large(width, scheme, browser, served):
    look = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
    with new_tab(browser, served, **look) as reader:
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


def test_without_scripts_there_is_the_picture_and_the_program(browser, served):
    with new_tab(browser, served, java_script_enabled=False) as reader:
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
