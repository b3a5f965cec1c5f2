"""How wide letters are: the widths of Liberation Serif, which are those of Times New Roman."""

# An accented letter that is not here is as wide as the letter below its accent. One pair a line
# would be a long page of figures.
# fmt: off
REGULAR = (
    (369, "'"), (512, " ,.·"), (569, "/:;ijlt"), (614, "²³"), (682, "!()-I[]fr¡‘’‚‹›"), (717, "•"),
    (797, "Js"), (819, "°"), (836, '"'), (909, "?acez¿“”„"),
    (1024, "#$*0123456789bdghknopquvxy¢£¥«»ßø–†€"), (1124, "±÷≈≤≥"), (1139, "FPS"),
    (1155, "+<=>×−"), (1251, "ELTZ"), (1366, "BCRæ"), (1479, "ADGHKNOQUVXYwØ"), (1536, "¼½¾"),
    (1556, "©®"), (1593, "&m"), (1706, "%"), (1821, "MÆ"), (1886, "@"), (1933, "W"), (2007, "™"),
    (2048, "—…‰→"),
)
BOLD = (
    (512, " ,.·"), (569, "'/il"), (614, "²³"), (682, "!()-:;[]fjt¡‘’‚‹›"), (717, "•"), (797, "Is"),
    (819, "°"), (909, "cerz"), (1024, "#$*0123456789?Jagovxy¢£¥«»¿ø–“”„†€"), (1124, "±÷≈≤≥"),
    (1137, '"'), (1139, "Sbdhknpquß"), (1167, "+<=>×−"), (1251, "FP"), (1366, "BELTZ"),
    (1479, "ACDNRUVXYwæ"), (1530, "©®"), (1536, "¼½¾"), (1593, "GHKOQØ"), (1706, "&m"),
    (1905, "@"), (1933, "M"), (2048, "%WÆ—…‰™→"),
)
# fmt: on
