"""The three programs that judge pages find every planted fault together, and none does alone."""

import pytest
from html_checkers import axe, html_validate, nu

PAGE = """\
<!DOCTYPE html>
<html lang="sv-SE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Projektplan: Ett projekt</title>
<style>p { color: #222; background: #fff; }</style>
</head>
<body>
<a href="#innehall">Hoppa till innehållet</a>
<header>
<h1>Ett projekt</h1>
</header>
<main id="innehall">
<h2 id="mal">Mål</h2>
<p>Läs mer hos <a href="https://exempel.se/">förbundet</a>.</p>
<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="En punkt"></p>
<table>
<caption>Kostnader</caption>
<thead>
<tr><th scope="col">Post</th><th scope="col">2018</th><th scope="col">2019</th></tr>
</thead>
<tbody>
<tr><td>Lön</td><td>100</td><td>200</td></tr>
<tr><td>Hyra</td><td>300</td><td>400</td></tr>
<tr><td>Resor</td><td>500</td><td>600</td></tr>
</tbody>
</table>
<ul>
<li>Ett</li>
</ul>
</main>
</body>
</html>
"""

HEADERS = '<tr><th scope="col">Post</th><th scope="col">2018</th><th scope="col">2019</th></tr>'

# What is written in place of what, and the programs that notice.
FAULTS = {
    "no alternative text": (' alt="En punkt"', "", "axe nu html_validate"),
    "a skipped heading": (
        '<h2 id="mal">Mål</h2>',
        '<h4 id="mal">Mål</h4>',
        "axe nu html_validate",
    ),
    "too little contrast": ("color: #222", "color: #bbb", "axe"),
    "the same id twice": ('<h2 id="mal">', '<h2 id="innehall">', "nu html_validate"),
    "no language": (' lang="sv-SE"', "", "axe nu html_validate"),
    "a link without text": (">förbundet</a>", "></a>", "axe html_validate"),
    "a table without headers": (HEADERS, "", "axe"),
    "headers of nothing known": (
        '<th scope="col">Post',
        '<th scope="kolumn">Post',
        "axe nu html_validate",
    ),
    "an element that is not closed": ("<p>Läs mer", "<div><p>Läs mer", "nu html_validate"),
    "a role that does not exist": ("<ul>", '<ul role="lista">', "axe nu"),
    "a label that names nothing": ("<table>", '<table aria-labelledby="saknas">', "html_validate"),
    "a state that is not the role's": ("<p>Läs", '<p aria-checked="true">Läs', "axe nu"),
    "no title": ("<title>Projektplan: Ett projekt</title>\n", "", "axe nu html_validate"),
    "a list without items": ("<li>Ett</li>", "<div>Ett</div>", "axe nu html_validate"),
    "a zoom that is locked": ("initial-scale=1", "initial-scale=1, user-scalable=no", "axe nu"),
    "a link to nowhere in the page": ('href="#innehall"', 'href="#saknas"', "axe"),
}
CHECKERS = (axe, nu, html_validate)


@pytest.fixture(scope="module")
def noticed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the names of the programs that find something in the sound page and in each fault."""
    folder = tmp_path_factory.mktemp("pages")
    pages = {"nothing": PAGE}
    for name, (sound, faulty, _) in FAULTS.items():
        assert PAGE.count(sound) == 1
        pages[name] = PAGE.replace(sound, faulty)
    paths = [folder / f"{number}.html" for number in range(len(pages))]
    for path, page in zip(paths, pages.values(), strict=True):
        path.write_text(page, encoding="utf-8")
    found = [[check.__name__ if each else "" for each in check(paths)] for check in CHECKERS]
    names = (" ".join(filter(None, row)) for row in zip(*found, strict=True))
    return dict(zip(pages, names, strict=True))


def test_the_sound_page_has_no_fault(noticed: dict[str, str]) -> None:
    assert noticed["nothing"] == ""


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(noticed: dict[str, str], fault: str) -> None:
    assert noticed[fault] == FAULTS[fault][2]


@pytest.mark.parametrize("check", CHECKERS, ids=lambda check: check.__name__)
def test_no_program_is_enough_alone(noticed: dict[str, str], check: object) -> None:
    name = getattr(check, "__name__", "")
    assert [fault for fault, names in noticed.items() if fault != "nothing" and name not in names]
