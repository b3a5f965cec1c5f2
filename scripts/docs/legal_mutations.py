"""Why a change of a figure may go unnoticed: the reasons, by where in a project it stands."""

import re

PROSE = "Löpande text: siffran står bara här, och inget annat i filen säger emot den."
NAME = "Ett namn eller en rubrik, som inte jämförs med något."
REASONS = {
    r"period": "Perioden får börja och sluta vilken dag som helst, så länge allt annat ryms i den.",
    r"upprättad": "Handlingen får vara upprättad vilken dag som helst före beslut och utfall.",
    r"(beslut\.)?diarienummer|rekvisitioner\.\d+\.(konto|bilagor\.\d+)": NAME,
    r"beslut\.datum": "Beslutet får fattas vilken dag som helst före projektets början.",
    r"tidplan\.\d+\.tid": "Tiden ryms i projektets period, eller så gäller ett undantag för den.",
    r"utvärdering\.tid": "Ett undantag gäller: bara förbundet vet vilken tid som menas.",
    r"mål\.delmål\.\d+\.utfall\.\d+\.datum": "Mätningen får göras när som helst under projektet "
    "och året efter det.",
    r"mål\.delmål\.\d+\.(målvärde|utfall\.\d+\.värde)": "Talet står bara här, och målet "
    "nås lika fullt eller inte alls.",
    r"utfall\.\d+\.belopp": "En verklig kostnad står bara här. Den får skilja sig från budgeten.",
    r"utfall\.\d+\.period": "Kostnaden får gälla vilken del av projektets tid som helst.",
    r"rekvisitioner\.\d+\.period": "Tiden ryms i projektets period och "
    "möter den förra rekvisitionens.",
    r"rekvisitioner\.\d+\.datum": "Rekvisitionen får skrivas vilken dag som helst när dess tid har "
    "börjat.",
    r"lägesrapporter\.\d+\.(datum|period)": "Rapporten får skrivas vilken dag som helst från "
    "och med den sista månaden av sin tid.",
    r"lägesrapporter\.\d+\.prognos\.belopp": "En prognos jämförs bara med budgeten och med det som "
    "redan är betalt.",
    r"(uppföljning|implementering)\.tid": "Tiden får vara vilken som helst från "
    "projektets början till två år efter dess slut.",
    r"mål\.delmål\.\d+\.(text|indikator)": "Talet står bara i målets text och jämförs inte.",
    r"resultat\.tabeller\.\d+\.mättillfällen\.\d+": NAME,
    r"resultat\.tabeller\.\d+\.rader\.\d+\.rad": NAME,
    r"resultat\.tabeller\.\d+\.summerar_till": "Kolumnen blir 100 %, och avrundningen av fem rader "
    "räcker till en procentenhet mer eller mindre.",
    r"resultat\.tabeller\.[12]\.rader\.\d+\.värden\.\d+": "Ett procenttal: avrundningen tillåter "
    "att kolumnen blir 99 eller 101 %, och det finns hela antal som ger procenttalen.",
    r"resultat\.andelar\.\d+\.text": NAME,
    r"resultat\.tabeller\.3\.rader\.1\.värden\.1": "Antalet står ensamt i sin tabell.",
    r"budget\.poster\.\d+\.post": "Postens namn. Beloppet står utan uträkning i ansökan.",
    r"ignorera\.\d+\.(skäl|plats)": "Skälet till ett undantag är löpande text.",
    r"benämning|periodkommentar|tidigare_projekt|samverkan|bakgrund|målgrupp|organisation": PROSE,
    r"genomförande|erfarenheter|lärdomar|spridning|uppföljning|implementering": PROSE,
    r"resultat\.text": PROSE,
    r"metoddelar\.\d+\.(rubrik|text)": PROSE,
    r"tidplan\.\d+\.(beskrivning|anmärkning)": PROSE,
    r"budget\.poster\.\d+\.anmärkning|utfall\.\d+\.kommentar": PROSE,
    r"lägesrapporter\.\d+\.(genomfört|nästa_steg|prognos\.text)": PROSE,
}


def reason(place: str) -> str:
    """Return why no check can tell that a figure is wrong; its place is as a waiver names it."""
    for pattern, why in REASONS.items():
        if re.fullmatch(pattern, place):
            return why
    raise SystemExit(f"legal_mutations.py: ingen upptäcker en ändrad siffra under {place}")
