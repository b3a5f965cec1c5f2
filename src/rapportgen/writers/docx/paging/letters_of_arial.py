"""How wide letters are: the widths of Liberation Sans, which are those of Arial."""

# An accented letter that is not here is as wide as the letter below its accent. One pair a line
# would be a long page of figures.
# fmt: off
REGULAR = (
    (391, "'"), (455, "ijl‘’‚"), (569, " !,./:;I[]ft·"), (682, "()-r¡²³“”„‹›"), (717, "•"),
    (727, '"'), (797, "*"), (819, "°"), (1024, "Jcksvxyz"), (1124, "±÷≈≤≥"),
    (1139, "#$0123456789?Labdeghnopqu¢£¥«»–†€"), (1196, "+<=>×−"), (1251, "FTZ¿ßø"),
    (1366, "&ABEKPSVXY"), (1479, "CDHNRUw"), (1509, "©®"), (1593, "GOQØ"), (1706, "Mm"),
    (1708, "¼½¾"), (1821, "%æ"), (1933, "W"), (2048, "Æ—…‰™→"), (2079, "@"),
)
BOLD = (
    (487, "'"), (569, " ,./Iijl·‘’‚"), (682, "!()-:;[]ft¡²³‹›"), (717, "•"), (797, "*r"),
    (819, "°"), (971, '"'), (1024, "z“”„"), (1124, "±÷≈≤≥"),
    (1139, "#$0123456789Jaceksvxy¢£¥«»–†€"), (1196, "+<=>×−"), (1251, "?FLTZbdghnopqu¿ßø"),
    (1366, "EPSVXY"), (1479, "&ABCDHKNRU"), (1509, "©®"), (1593, "GOQwØ"), (1706, "M"),
    (1708, "¼½¾"), (1821, "%mæ"), (1933, "W"), (1997, "@"), (2048, "Æ—…‰™→"),
)
# fmt: on
