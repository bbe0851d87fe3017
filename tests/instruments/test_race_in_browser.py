"""The race as a reader meets it: drawn, moved, linked, left and found again, by keyboard and without motion."""

import re

import pytest

from checks.reading.node import node
from checks.reading.page import DOCS
from tests.served import new_tab

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


LINKS = re.findall(r'<a href="(#race:[^"]+)"', (DOCS / "explore/race.md").read_text().replace("&amp;", "&"))


@pytest.mark.parametrize("way", ["mouse", "key"])
def test_every_link_works_one_after_the_other_forth_and_back(way, race, reader):
    one = race()
    scenes = dict(
        zip(
            LINKS,
            node("(text) => scene.parse(address.fieldsOf(text.slice(6)))", LINKS, "scene", "address"),
            strict=True,
        )
    )

    def shown(link):
        runs, schedule = len(scenes[link]["runs"]), scenes[link]["schedule"]
        reader.wait_for_function(
            "([runs, schedule, steps, link]) => { const root = document.querySelector('optim-race')?.shadowRoot;"
            " return root?.querySelectorAll('tbody tr').length === runs && location.hash === link"
            " && root.querySelector('[data-field=schedule]').value === schedule"
            " && root.querySelector('[data-field=steps]').value === String(steps); }",
            arg=[runs, schedule, scenes[link]["steps"], link],
        )

    for link in LINKS:
        if way == "mouse":
            reader.locator(f'a[href$="{link}"]').click()
        else:
            reader.locator(f'a[href$="{link}"]').press("Enter")
        shown(link)
        assert 0 <= one.bounding_box()["y"] < 200
    for link in LINKS[-2::-1]:
        reader.go_back()
        shown(link)
    for link in LINKS[1:]:
        reader.go_forward()
        shown(link)


MISREAD = {
    "surface=toString": "surface cannot be “toString”. It is one of quadratic, rosenbrock, ",
    "optimizers=constructor": "“constructor” is no optimizer of the race. One is written adam(lr=0.1,betas=0.9/0.99)",
    "optimizers=sgd+adam(lr=0.3": "“adam(lr=0.3” is no optimizer of the race.",
    "optimizers=adam(toString=1)": "“toString=1” is no argument of adam. It has lr=0.001,betas=0.9/0.999,",
    "optimizers=adam(betas=0.9)": "“betas=0.9” is no argument of adam. It has lr=0.001,betas=0.9/0.999,",
    "optimizers=sgd(nesterov=1)": "“nesterov=1” is no argument of sgd.",
    "optimizers=sgd+sgd+sgd+sgd+sgd+sgd+sgd": "A race has 6 optimizers, not 7.",
    "steps=abc": "steps cannot be “abc”. It is a number from 1 to 2000.",
    "noise=-5": "noise cannot be “-5”. It is a number from 0 to 1000.",
    "start=1": "start cannot be “1”. It is two numbers, such as -3,2.",
    "__proto__=1&toString=2": "The address has “__proto__”, which is none of surface, start, ",
    "schedule=Foo()&optimizers=sgd+adam": "torch has no scheduler named “Foo”.",
    "schedule=StepLR(step_size=ten)": "step_size of StepLR cannot be “ten”. It is a number.",
    "schedule=StepLR(step_size=0)": "ZeroDivisionError: integer modulo by zero",
    "schedule=" + "ChainedScheduler(schedulers=[" * 3000 + "])" * 3000: "A schedule may have 3000 characters,",
    "optimizers=" + "+" * 200_000: "“” is no optimizer of the race.",
    "optimizers=" + "sgd(" * 50_000: "is no optimizer of the race.",
    "start=" + "1," * 100_000: "It is two numbers, such as -3,2.",
}


@pytest.mark.parametrize("address", MISREAD, ids=lambda address: address[:50])
def test_a_wrong_address_is_told_once_and_the_race_goes_on(address, race, reader):
    one = race()
    took = reader.evaluate(
        """async (hash) => {
            const began = performance.now();
            location.hash = hash;
            await new Promise((done) => addEventListener("hashchange", () => requestAnimationFrame(done)));
            return performance.now() - began;
        }""",
        f"#race:{address}",
    )
    reader.wait_for_timeout(700)  # an address that is typed has Material fetch the page anew
    one.locator(".told:not(:empty)").wait_for()
    told = [text for text in one.locator(".told, .error").all_inner_texts() if text.strip()]
    assert len(told) == 1 and MISREAD[address] in told[0] and took < 1000
    one.get_by_label("Schedule").fill("StepLR(50)")
    one.get_by_label("Schedule").press("Enter")
    reader.wait_for_selector("optim-race .design a")
    assert one.locator(".told").text_content() == "" and "\N{EN DASH}" not in one.locator("tbody").inner_text()


def test_an_address_that_a_mail_program_encoded_is_read(race):
    one = race("#race%3Asurface%3Dquadratic%26steps%3D50%26optimizers%3Dsgd(lr%3D0.07)%2Badam")
    assert one.locator(".runs summary").all_inner_texts() == ["SGD(lr=0.07)", "Adam(lr=0.001)"]
    assert one.locator("output").inner_text() == "50 of 50" and one.locator(".told").text_content() == ""


def test_fields_show_what_runs_and_a_slider_its_rate(race):
    one = race("#race:optimizers=sgd")
    for field, typed, runs in [
        ("steps", "1e9", "2000"),
        ("steps", "-5", "1"),
        ("steps", "2.5", "3"),
        ("steps", "", "3"),
        ("noise", "-5", "0"),
        ("noise", "1e9", "1000"),
        ("seed", "1e9", "99999"),
        ("x", "", "-1.2"),
    ]:
        control = one.locator(f"[data-field={field}]")
        control.fill(typed)
        control.blur()
        assert control.input_value() == runs, f"{field} {typed}"
    rate = one.get_by_label("lr", exact=True)
    for typed, runs, place in [("0", "0", "-5"), ("-1", "-1", "-5"), ("1e400", "-1", "-5"), ("0.1", "0.1", "-1")]:
        rate.fill(typed)
        rate.blur()
        assert (rate.input_value(), one.get_by_label("lr, logarithmic").input_value()) == (runs, place), typed


def test_six_runs_are_told_apart(race):
    one = race("#race:optimizers=" + "+".join(f"sgd(lr=0.00{i})" for i in range(1, 7)))
    labels = [f"SGD(lr=0.00{i})" for i in range(1, 7)]
    assert [text.strip() for text in one.locator("tbody th").all_inner_texts()] == labels
    look = "path => [getComputedStyle(path).stroke, getComputedStyle(path).strokeDasharray]"
    looks = [path.evaluate(look) for path in one.locator(".swatch path").all()[:6]]
    assert len({colour for colour, _ in looks}) == len({dashes for _, dashes in looks}) == 6


WIDE = [
    *(f"algorithms/{name}/" for name in ("sgd", "rmsprop", "adadelta", "nadam", "radam", "asgd")),
    "explore/race/#race:surface=quadratic&steps=200&start=-3,-0.00012345&optimizers="
    "adam(lr=0.123456,betas=0.812345/0.912345,weight_decay=0.000123)+sgd(lr=0.0412345,momentum=0.61234)+rprop+adamw"
    "&schedule=ExponentialLR(gamma=0.9)",
]


@pytest.mark.parametrize("width", [320, 360, 390, 412, 430])
def test_no_page_scrolls_sideways_however_long_its_numbers(width, browser, served):
    with new_tab(browser, served, viewport={"width": width, "height": 800}) as reader:
        for address in WIDE:
            reader.goto(address)
            reader.locator("optim-race").scroll_into_view_if_needed()
            reader.wait_for_selector("optim-race.drawn .now svg")
            reader.wait_for_timeout(100)
            assert reader.evaluate("document.documentElement.scrollWidth") <= width, address


def test_comes_back_after_instant_navigation(race, reader):
    one = race(SCENE)
    shown = numbers(one)
    loads = []
    reader.on("load", lambda _: loads.append(reader.url))
    reader.locator(".md-tabs a", has_text="The scheduler").click()
    reader.wait_for_selector("optim-race", state="detached")
    reader.go_back()
    reader.wait_for_selector("optim-race.drawn .now svg")
    assert numbers(one) == shown and not loads


@pytest.mark.parametrize("scene", ["", DRIVEN], ids=["alone", "driven"])
@pytest.mark.parametrize("width", [320, 400, 768, 1280])
def test_nothing_shifts_and_nothing_is_cut(browser, served, width, scene):
    with new_tab(browser, served, viewport={"width": width, "height": 900}) as reader:
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


@pytest.mark.parametrize("runs", [2, 3])
@pytest.mark.parametrize("screen, column", [(320, 320), (400, 400), (480, 480), (690, 690), (1280, 690), (1280, 1280)])
def test_room_is_kept_for_a_scene_in_an_article(browser, served, screen, column, runs):
    """In a column beside a table of contents, too, with as many runs as --runs says."""
    page = (served.folder / "explore/race/index.html").read_text()
    element = f'<optim-race style="--runs: {runs}" optimizers="{" ".join(["adam"] * runs)}">'
    page = re.sub(r"<optim-race.*?>", element, page).replace(
        "</head>", f"<style>.md-content {{ max-width: {column}px }}</style></head>"
    )
    kept = []

    def height():
        return reader.evaluate("document.querySelector('optim-race').getBoundingClientRect().height")

    with new_tab(browser, served, viewport={"width": screen, "height": 900}) as reader:
        reader.route("**/explore/race/", lambda route: route.fulfill(body=page, content_type="text/html"))
        reader.route("**/race.js", lambda route: (kept.append(height()), route.continue_()))
        reader.goto(f"{served.origin}explore/race/")
        reader.wait_for_selector("optim-race.drawn .now svg")
        assert kept == [pytest.approx(height(), abs=1)]
