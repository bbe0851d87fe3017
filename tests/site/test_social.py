"""A link to any page brings a title, a description and a picture: the site's own, drawn from stored outputs."""

import matplotlib.image
import numpy
from bs4 import BeautifulSoup

from checks import relative
from tests.every import every_page, fail_with
from tools.social import PICTURE, draw


def test_picture_is_what_its_program_draws(tmp_path):
    draw(tmp_path / "social.png")
    drawn, stored = matplotlib.image.imread(tmp_path / "social.png"), matplotlib.image.imread(PICTURE)
    assert stored.shape[:2] == (630, 1200)
    differs = numpy.abs(drawn - stored).mean()
    assert differs < 0.01, f"{relative(PICTURE)} differs: `make update` draws it"


@every_page
def test_page_has_a_card(page, served):
    soup = BeautifulSoup(served.file(page).read_text(), "html.parser")
    card = {meta["property"]: meta["content"] for meta in soup.select("meta[property^=og]")}
    assert card["og:image"] == f"{served.origin}assets/social.png"
    fail_with(f"{page.name}: {name} is empty" for name, content in card.items() if not content)
