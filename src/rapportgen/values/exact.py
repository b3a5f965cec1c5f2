"""Exact arithmetic: the default context of Decimal rounds at 28 digits without saying so."""

from decimal import ROUND_HALF_UP, Context

EXACT = Context(prec=400, rounding=ROUND_HALF_UP)
