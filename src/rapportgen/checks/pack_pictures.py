"""RG7: pictures in a pack's Word document need a text for those who do not see them."""

from collections.abc import Iterator

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.packs.pack import Pack
from rapportgen.packs.rules import MUTE_PICTURE

_SHOW = (
    "Öppna referens.docx i Word, dubbelklicka i {place}, högerklicka på bilden, välj "
    "Visa alternativtext och skriv det som står i bilden."
)
_THEME = (
    " Är det logotypen räcker det att skriva logotyp: {alternativtext: förbundets namn} "
    "under tema: i pack.yaml."
)


def pictures_without_words(pack: Pack) -> Iterator[Diagnostic]:
    """Yield a finding for each picture without alternative text in headers and footers.

    The words for the logo speak for a picture, as long as there is only one.
    """
    if pack.assets.reference is None:
        return
    # Only a pack with such a document pays for loading what reads it.
    from rapportgen.packs.word_pictures import mute_pictures  # noqa: PLC0415

    found = mute_pictures(pack.assets.reference)
    has_words = bool(pack.tema.logotyp.alternativtext.strip())
    if has_words and len({picture.file for picture in found}) == 1:
        return
    for picture in found:
        shown = f"Bilden {picture.name}" if picture.name else "En bild"
        yield Diagnostic(
            MUTE_PICTURE,
            Place(pack.assets.reference_file),
            f"{shown} i {picture.place} saknar alternativtext, den text som läses upp för den som "
            f"inte ser bilden. I dokumenten får den texten ”{pack.assets.picture_words}”.",
            _SHOW.format(place=picture.place.partition(" ")[0]) + ("" if has_words else _THEME),
            severity=MUTE_PICTURE.severity,
        )
