from filling import shown

ACTIVITIES = "{{ aktivitetstabell(projekt.tidplan) }}"


def test_activities_have_only_the_columns_that_are_used() -> None:
    fragment = (
        "tidplan:\n  - {aktivitet: A, tid: oktober 2018}\n"
        "  - {aktivitet: B, tid: 2018-11-01, ansvarig: X}\n"
    )
    assert shown(ACTIVITIES, fragment) == [
        "tabell (1) Aktiviteter",
        "  Aktivitet <4 | Tid <2.2 | Ansvarig <2",
        "  | {fet A} | Oktober 2018 |",
        "  | {fet B} | 1 november 2018 | X",
    ]


def test_a_pack_chooses_columns_headers_and_caption() -> None:
    fragment = "tidplan:\n  - {aktivitet: A, tid: 2018, ansvarig: X, deltagare: Y, mål: [m, n]}\n"
    columns = "{'tid': 'När', 'mål': 'Mål', 'aktivitet': 'Vad'}"
    assert shown(f"{{{{ aktivitetstabell(projekt.tidplan, {columns}, 'Plan') }}}}", fragment) == [
        "tabell (1) Plan",
        "  När <2.2 | Mål <2 | Vad <4",
        "  | 2018 | m, n | {fet A}",
    ]


def test_an_activitys_description_and_remark_stand_on_lines_of_their_own() -> None:
    fragment = (
        "tidplan:\n  - aktivitet: A\n    tid: pågår – oktober 2018\n    anmärkning: Med paus.\n"
        "    beskrivning: |\n      Frågor:\n\n      - Ett?\n      - Två?\n\n      ## Slut\n"
    )
    assert shown(ACTIVITIES, fragment)[2] == (
        "  | {fet A}⏎Frågor:⏎– Ett?⏎– Två?⏎{fet Slut} | Pågår – oktober 2018⏎Med paus."
    )


def test_no_activities_give_no_table() -> None:
    assert shown(ACTIVITIES) == []


def test_people_have_only_the_columns_that_are_used() -> None:
    fragment = (
        "styrgrupp:\n  - {funktion: Chef, organisation: FK}\n"
        "  - {funktion: Ledare, telefon: 010-123 45 67, epost: a@b.se}\n"
    )
    assert shown("{{ persontabell(projekt.styrgrupp, 'Styrgrupp') }}", fragment) == [
        "tabell (1) Styrgrupp",
        "  Funktion <1 | Organisation <1 | Telefon <1 | E-post <1",
        "  | Chef | FK |  |",
        (
            "  | Ledare |  | {länk 010-123␣45␣67 till tel:0101234567} | "
            "{länk a@b.se till mailto:a@b.se}"
        ),
    ]
    assert shown("{{ persontabell(projekt.styrgrupp, 'Styrgrupp') }}") == []


def test_contacts_are_lines_with_links_to_write_to_and_to_call() -> None:
    fragment = (
        "kontakt:\n"
        "  - {namn: Kim, funktion: Ledare, organisation: FK, telefon: +46 (0)10-123 45 67}\n"
        "  - {funktion: Växel, telefon: växeln 12, epost: a@b.se}\n"
    )
    assert shown("{{ kontaktlista(projekt.kontakt) }}", fragment) == [
        "stycke {fet Kim}⏎Ledare, FK⏎Telefon: {länk +46␣(0)10-123␣45␣67 till tel:+46101234567}",
        "stycke {fet Växel}⏎Telefon: växeln 12⏎E-post: {länk a@b.se till mailto:a@b.se}",
    ]
    assert shown("{{ kontaktlista(projekt.kontakt) }}") == []


def test_parties_are_shown_with_all_of_their_roles() -> None:
    fragment = (
        "parter:\n  - {namn: FK, roll: [projektägare, redovisande]}\n"
        "  - {namn: ÖK, roll: samverkande part}\n"
    )
    assert shown("{{ parttabell(projekt.parter, 'Parter') }}", fragment) == [
        "tabell (1) Parter",
        "  Organisation <3 | Roll <2",
        "  | FK | Projektägare, redovisande",
        "  | ÖK | Samverkande part",
    ]
    assert shown("{{ parttabell(projekt.parter, 'Parter') }}") == []
    assert shown("{{ namnen(projekt.parter) }}", fragment) == ["stycke FK och ÖK"]


def test_the_cover_shows_the_particulars_that_have_a_value() -> None:
    facts = "[('A', projekt.period), ('B', none), ('C', ['x', 'y', 'z']), ('D', []), ('E', '')]"
    template = f"{{{{ omslag('Plan', projekt.namn, {facts}, projekt.benämning) }}}}"
    fragment = "namn: Namnet\nbenämning: >-\n  På två\n  rader.\n"
    assert shown(template, fragment) == [
        "ruta omslag",
        *("  stycke Plan", "  titel Namnet", "  stycke På två rader."),
        *("  A: 1 januari – 31 december 2018", "  C: x, y och z"),
    ]


def test_a_cover_without_a_subtitle_has_no_paragraph_for_it() -> None:
    assert shown("{{ omslag('Plan', 'Namn', []) }}") == [
        *("ruta omslag", "  stycke Plan", "  titel Namn"),
    ]


def test_a_signature_has_lines_to_write_on_and_prints_a_known_name() -> None:
    template = "{{ underskrift('Chef', 'Namnet') }}\n\n{{ underskrift('Chef', none) }}"
    lines = ["  Ort: ____", "  Datum: ____", "  Underskrift: ____"]
    assert shown(template) == [
        *("ruta underskrift", "  stycke Chef", *lines, "  Namnförtydligande: Namnet"),
        *("ruta underskrift", "  stycke Chef", *lines, "  Namnförtydligande: ____"),
    ]


def test_quotations_stand_in_swedish_marks_with_the_one_who_says_it() -> None:
    fragment = "citat:\n  - {text: Det känns tryggt., vem: Deltagare}\n  - {text: Bra.}\n"
    assert shown("{{ citatrutor(projekt.citat) }}", fragment) == [
        *("ruta citat", "  stycke ”Det känns tryggt.”", "  stycke – Deltagare"),
        *("ruta citat", "  stycke ”Bra.”"),
    ]
