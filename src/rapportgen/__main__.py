"""`python -m rapportgen` is the same as `rapportgen`."""

from rapportgen.cli import main

main()
