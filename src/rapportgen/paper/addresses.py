"""Addresses in running text, which no hyphen may become a part of."""

import re

ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)[\w./-]+")
"""An address of mail or of the web; no quote or sign of markup is part of one."""
