"""docs/regler.md: the page of every rule, family by family."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from marked import table

from rapportgen.build.catalogue import catalogue
from rapportgen.checks.discovery import all_checks
from rapportgen.diagnostics.rule import Rule

INTRODUCTION = """\
# Regler

Sidan skapas med `make docs` ur reglernas egna texter. Samma text får du med
`rapportgen explain RG201`.

En regel har en kod och ett namn som inte ändras. **Fel** hindrar att dokument skapas, **varning**
gör det inte. Där det står att regeln går att undanta kan

- ett projekt stänga av den under `ignorera`, med ett skäl som visas i rapporten
- ett mallpaket göra den till fel eller varning, eller stänga av den, under `regler`.

Hur det går till står i [handboken](handbok.md). De andra reglerna gäller alltid, eftersom filen,
mallen eller dokumentet annars inte går att använda.
"""
CASES = Path(__file__).resolve().parents[2] / "tests" / "fall"
FAMILIES = {
    "RG0": ("Filen som text", "Filen ska gå att läsa, och vara enkel YAML."),
    "RG1": ("Nycklar och värden", "Varje nyckel ska finnas, och varje värde ha rätt form."),
    "RG2": ("Budgetens räkning", "Varje summa ska stämma på kronan."),
    "RG3": ("Datum och perioder", "Det som händer ska hända inom projektets tid."),
    "RG4": ("Det som ska finnas", "Dokumenten ska få det de behöver, och inget annat."),
    "RG5": ("Mål och resultat", "Siffrorna i mål och resultat ska stämma med varandra."),
    "RG6": ("Personuppgifter", "Ingen ska gå att känna igen i det som förbundet lägger ut."),
    "RG7": ("Mallar", "Reglerna gäller förbundets mallpaket och inte projektfilen."),
    "RG8": ("Dokument som inte blev klara", "Det som fanns sedan tidigare är alltid helt."),
    "RG9": ("Det som ett dokument inte kan visa", "Dokumentet blir annars helt."),
}


def rules_page() -> str:
    """Return the page, with a table of all rules for each family before their texts."""
    waivable = {check.rule.code for check in all_checks()}
    families = groupby(catalogue().values(), key=lambda rule: rule.code[:3])
    sections = [_family(code, list(rules), waivable) for code, rules in families]
    return "\n".join([INTRODUCTION, *sections])


def _family(code: str, rules: list[Rule], waivable: set[str]) -> str:
    title, sentence = FAMILIES[code]
    rows = [(f"[{rule.code}](#{_anchor(rule)})", rule.name, rule.summary) for rule in rules]
    overview = table(("Kod", "Namn", "Vad som är fel"), rows)
    pages = [line for rule in rules for line in _page(rule, waivable=rule.code in waivable)]
    return "\n".join([f"## {code} {title}\n\n{sentence}\n\n{overview}\n", *pages])


def _page(rule: Rule, *, waivable: bool) -> Iterator[str]:
    aside = " Går att undanta." if waivable else ""
    yield f"### {rule.code} {rule.name}"
    yield f"\n*{rule.severity.value.capitalize()}.{aside}*"
    yield f"\n{rule.page.strip()}\n"
    if cases := sorted(CASES.glob(f"{rule.code}-*.md")):
        yield f"Så ser det ut: {', '.join(f'[{c.stem}](../tests/fall/{c.name})' for c in cases)}\n"


def _anchor(rule: Rule) -> str:
    return f"{rule.code.lower()}-{rule.name}"
