"""The race as a reader meets it: drawn, moved, linked, left and found again, by keyboard and without motion."""

import re

import pytest

MINUS = "\N{MINUS SIGN}"

SCENE = "#race:surface=quadratic&steps=100&at=40&optimizers=sgd(lr=0.04)+adam(lr=0.1,betas=0.8/0.99)"

DRIVEN = "#race:surface=quadratic&noise=20&schedule=ExponentialLR(gamma=0.99)&optimizers=sgd(lr=0.05)+sgd(lr=0.01)+adam"


@pytest.fixture
def race(reader, served):
    """The race's page, with a scene."""

    def opened(scene=""):
        reader.goto(f"{served.origin}explore/race/{scene}")
        reader.wait_for_selector("optim-race.drawn .now svg")
        return reader.locator("optim-race")

    return opened


def numbers(race):
    """The table: a list of x, y, loss, length of the gradient and, under a schedule, the rate for each run."""
    return [row.locator("td").all_inner_texts() for row in race.locator("tbody tr").all()]


def settled(reader):
    """Waits until a change is in the address and said to screen readers."""
    reader.wait_for_timeout(600)


def program(race):
    """The same run in PyTorch, which is fetched when it is opened."""
    race.locator(".code").evaluate("details => details.open = true")
    return race.locator("code:not(:empty)").text_content()


def test_scene_of_the_address_is_shown_and_kept(race, reader):
    one = race(SCENE)
    shown = numbers(one)
    assert one.locator("output").inner_text() == "40 of 100"
    assert one.locator(".runs summary").all_inner_texts() == ["SGD(lr=0.04)", "Adam(lr=0.1, betas=(0.8, 0.99))"]
    one.locator("[aria-label='+1 step']").click()
    settled(reader)
    assert reader.url.endswith(SCENE.replace("at=40", "at=41"))
    reader.reload()
    reader.wait_for_selector("optim-race.drawn .now svg")
    one.locator(f"[aria-label='{MINUS}1 step']").click()
    assert numbers(one) == shown


def test_what_is_drawn_ends_where_the_table_says(race):
    one = race(SCENE)
    width, height = one.locator(".now svg").evaluate("svg => [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height]")
    tracks = [path.get_attribute("d") for path in one.locator(".now .line:not(.ahead)").all()]
    for track, (x, y, *_) in zip(tracks, numbers(one), strict=True):
        left, top = map(float, re.split("[ML]", track)[-1].split())
        x, y = (float(number.replace(MINUS, "-")) for number in (x, y))
        assert left / width * 8 - 4 == pytest.approx(x, abs=0.01)
        assert 3 - top / height * 6 == pytest.approx(y, abs=0.01)


def test_start_by_click_drag_keys_and_numbers(race, reader):
    one = race()
    surface = one.locator(".surface")
    box = surface.bounding_box()

    def start():
        return [float(one.locator(f"[data-field={field}]").input_value()) for field in "xy"]

    reader.mouse.click(box["x"] + box["width"] / 4, box["y"] + box["height"] / 3)
    assert start() == pytest.approx([-1, 1], abs=0.01)
    reader.mouse.move(box["x"] + 50, box["y"] + 50)
    reader.mouse.down()
    reader.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=4)
    reader.mouse.up()
    assert start() == pytest.approx([0, 0.5], abs=0.01)
    one.locator("[data-field=x]").fill("-1")
    surface.press("ArrowRight")
    surface.press("Shift+ArrowUp")
    assert start() == pytest.approx([-0.99, 0.6], abs=0.01)
    settled(reader)
    assert "start=-0.99," in reader.url


def test_rate_arguments_and_refusals(race, reader):
    one = race("#race:optimizers=sgd")
    one.get_by_label("lr, logarithmic").press("End")
    assert one.get_by_label("lr", exact=True).input_value() == "100"
    one.get_by_label("lr", exact=True).fill("0.002")
    one.locator(".runs summary").click()
    one.get_by_label("nesterov").check()
    assert one.locator(".error").inner_text() == "ValueError: Nesterov momentum requires a momentum and zero dampening"
    one.get_by_label("momentum", exact=True).fill("0.9")
    assert one.locator(".error").inner_text() == ""
    settled(reader)
    assert reader.url.endswith("optimizers=sgd(lr=0.002,nesterov=true,momentum=0.9)")
    assert "torch.optim.SGD([w], lr=0.002, nesterov=True, momentum=0.9)" in program(one)


def test_a_schedule_drives_the_rate(race, reader):
    asked = []
    reader.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    one = race("#race:surface=quadratic&steps=100&optimizers=sgd(lr=0.04)")
    alone = numbers(one)
    assert "race.js" in asked and not {"driven.js", "schedules.js"} & set(asked)
    text = one.get_by_label("Schedule")
    text.fill("ExponentialLR(gamma=0.5)")
    text.press("Enter")
    reader.wait_for_function("document.querySelector('optim-race').shadowRoot.querySelector('.design a')")
    assert {"driven.js", "schedules.js"} <= set(asked)
    driven = numbers(one)
    assert driven != alone and len(driven[0]) == len(alone[0]) + 1
    one.locator("[data-field=at]").fill("2")
    assert one.locator("thead th").last.inner_text() == "lr" and numbers(one)[0][-1] == "0.02"
    one.locator("[data-field=at]").fill("100")
    settled(reader)
    assert reader.url.endswith("&steps=100&schedule=ExponentialLR(gamma=0.5)&optimizers=sgd(lr=0.04)")
    assert "scheduler = ExponentialLR(optimizer, gamma=0.5)" in program(one)
    assert "ExponentialLR(gamma=0.5), step 100" in one.locator(".live").text_content()
    reader.reload()
    reader.wait_for_selector("optim-race .design a")
    assert numbers(one) == driven and text.input_value() == "ExponentialLR(gamma=0.5)"
    for wrong, told in {
        "ExponentialLR()": "TypeError: ExponentialLR.__init__() missing 1 required positional argument: 'gamma'",
        "<img src=x onerror=shout()>": "“<img src=x onerror=shout()>” is no scheduler. "
        "One is written as in Python: StepLR(step_size=10).",
    }.items():
        text.fill(wrong)
        text.press("Enter")
        reader.wait_for_timeout(300)
        assert one.locator(".error, .told").all_inner_texts().count(told) == 1
        assert numbers(one) == [["\N{EN DASH}"] * 5] and not one.locator("img").count()
    text.fill("")
    text.press("Enter")
    assert numbers(one) == alone and one.locator(".error").inner_text() == ""


def test_a_link_takes_the_schedule_to_its_designer(race, reader):
    one = race("#race:steps=40&schedule=StepLR(step_size=9)&optimizers=adam(lr=0.25)")
    reader.wait_for_selector("optim-race .design a")
    one.locator(".design a").click()
    reader.wait_for_selector("schedule-designer .readout")
    assert reader.locator("schedule-designer code").text_content().count("StepLR(optimizer, step_size=9)") == 1
    assert "torch.optim.Adam(model.parameters(), lr=0.25)" in reader.locator("schedule-designer code").text_content()


def test_plays_and_pauses_and_is_silent_meanwhile(race, reader):
    one = race(SCENE)
    settled(reader)
    said = one.locator(".live").text_content()
    assert "step 40" in said
    play = one.locator(".play")
    play.press("Enter")
    reader.wait_for_timeout(700)
    assert play.inner_text() == "Pause" and one.locator(".live").text_content() == said
    play.press("Space")
    stopped = one.locator("output").inner_text()
    settled(reader)
    assert play.inner_text() == "Play" and one.locator("output").inner_text() == stopped != "40 of 100"
    assert f"step {stopped.split()[0]}" in one.locator(".live").text_content()


def test_without_motion_play_shows_the_end(race, reader):
    reader.emulate_media(reduced_motion="reduce")
    one = race(SCENE)
    one.locator(".play").click()
    assert one.locator("output").inner_text() == "100 of 100"


def test_a_link_on_the_page_shows_its_scene(race, reader):
    one = race()
    for name in ("Three rates, 0.079", "Rastrigin's many minima"):
        reader.get_by_role("link", name=name).click()
        reader.wait_for_timeout(300)
    assert one.locator("[data-field=surface]").input_value() == "rastrigin"
    assert 0 <= one.bounding_box()["y"] < 200


def test_comes_back_after_instant_navigation(race, reader):
    one = race(SCENE)
    shown = numbers(one)
    loads = []
    reader.on("load", lambda _: loads.append(reader.url))
    reader.locator("nav a", has_text="What does a learning-rate scheduler change?").first.click()
    reader.wait_for_selector("h1:has-text('What does a learning-rate scheduler change?')")
    reader.go_back()
    reader.wait_for_selector("optim-race.drawn .now svg")
    assert numbers(one) == shown and not loads


@pytest.mark.parametrize("scene", ["", DRIVEN], ids=["alone", "driven"])
@pytest.mark.parametrize("width", [320, 400, 768, 1280])
def test_nothing_shifts_and_nothing_is_cut(browser, served, width, scene):
    context = browser.new_context(viewport={"width": width, "height": 900})
    reader = context.new_page()
    reader.add_init_script(
        """window.shift = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += entry.value)))
            .observe({ type: "layout-shift", buffered: true });"""
    )
    reader.goto(f"{served.origin}explore/race/{scene}")
    reader.wait_for_selector("optim-race.drawn .now svg")
    reader.wait_for_timeout(300)
    assert reader.evaluate("shift") == 0
    assert reader.evaluate("document.documentElement.scrollWidth") <= width
    small = reader.locator("optim-race").evaluate(
        """(race) => [...race.shadowRoot.querySelectorAll("button, input, select, summary")]
            .filter((control) => control.offsetParent && Math.min(control.offsetWidth, control.offsetHeight) < 24)
            .map((control) => control.outerHTML)"""
    )
    assert small == []
    context.close()


@pytest.mark.parametrize("runs", [2, 3])
@pytest.mark.parametrize("screen, column", [(320, 320), (400, 400), (480, 480), (690, 690), (1280, 690), (1280, 1280)])
def test_room_is_kept_for_a_scene_in_an_article(browser, served, screen, column, runs):
    """In a column beside a table of contents, too, with as many runs as --runs says."""
    context = browser.new_context(viewport={"width": screen, "height": 900})
    reader = context.new_page()
    page = (served.folder / "explore/race/index.html").read_text()
    element = f'<optim-race style="--runs: {runs}" optimizers="{" ".join(["adam"] * runs)}">'
    page = re.sub(r"<optim-race.*?>", element, page).replace(
        "</head>", f"<style>.md-content {{ max-width: {column}px }}</style></head>"
    )
    reader.route("**/explore/race/", lambda route: route.fulfill(body=page, content_type="text/html"))
    reader.route("**/race.js", lambda route: (kept.append(height()), route.continue_()))
    kept = []

    def height():
        return reader.evaluate("document.querySelector('optim-race').getBoundingClientRect().height")

    reader.goto(f"{served.origin}explore/race/")
    reader.wait_for_selector("optim-race.drawn .now svg")
    drawn = height()
    assert kept == [pytest.approx(drawn, abs=1)]
    context.close()
