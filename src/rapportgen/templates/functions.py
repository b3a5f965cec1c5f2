"""The Swedish names by which templates call the program, as functions or as filters."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from rapportgen.model.organisation import Part
from rapportgen.templates.display import shown_span
from rapportgen.templates.lookup import known_part
from rapportgen.templates.parts.activities import activity_table
from rapportgen.templates.parts.boxes import contents, cover, footnote, quotations, signature
from rapportgen.templates.parts.budget import budget_table, financing_table, kind_table
from rapportgen.templates.parts.budget_charts import kind_chart, party_chart, year_chart
from rapportgen.templates.parts.divisions import party_table, year_table
from rapportgen.templates.parts.goal_chart import goal_chart
from rapportgen.templates.parts.goals import goal_list, goal_table
from rapportgen.templates.parts.outcome import outcome_table
from rapportgen.templates.parts.outcome_chart import outcome_chart
from rapportgen.templates.parts.people import contact_list, party_role_table, people_table
from rapportgen.templates.parts.progress import answer_table, goals_until, status_table
from rapportgen.templates.parts.progress_costs import costs_so_far_chart, costs_so_far_table
from rapportgen.templates.parts.requisition import cost_table, remaining_table, signing_parties
from rapportgen.templates.parts.requisitions import requisition_table, requisitioned_table
from rapportgen.templates.parts.result_chart import result_chart
from rapportgen.templates.parts.results import result_table, share_list
from rapportgen.templates.parts.timeline_chart import timeline_chart
from rapportgen.values import swedish


def _names(parties: tuple[Part, ...]) -> tuple[str, ...]:
    return tuple(party.namn for party in parties)


def _percent(share: Decimal, decimals: int = 0) -> str:
    return swedish.procent(share, decimals)


FUNCTIONS: Mapping[str, Callable[..., object]] = {
    "aktivitetstabell": activity_table,
    "aktivitetsläge": status_table,
    "andelslista": share_list,
    "budgetdiagram_per_part": party_chart,
    "budgetdiagram_per_slag": kind_chart,
    "budgetdiagram_per_år": year_chart,
    "budgettabell": budget_table,
    "budget_per_part": party_table,
    "budget_per_slag": kind_table,
    "budget_per_år": year_table,
    "citatrutor": quotations,
    "del": known_part,
    "beviljat_och_rekvirerat": remaining_table,
    "datum": swedish.datum,
    "fotnot": footnote,
    "finansieringstabell": financing_table,
    "innehåll": contents,
    "kontaktlista": contact_list,
    "kostnader_hittills": costs_so_far_table,
    "kostnadsdiagram_hittills": costs_so_far_chart,
    "kronor": swedish.kronor,
    "lägessvar": answer_table,
    "måldiagram": goal_chart,
    "mållista": goal_list,
    "målen_till": goals_until,
    "måltabell": goal_table,
    "namnen": _names,
    "omslag": cover,
    "parttabell": party_role_table,
    "persontabell": people_table,
    "procent": _percent,
    "rekvirerat_per_post": requisitioned_table,
    "rekvisitionens_kostnader": cost_table,
    "rekvisitionstabell": requisition_table,
    "resultatdiagram": result_chart,
    "resultattabell": result_table,
    "tal": swedish.tal,
    "tidslinje": timeline_chart,
    "till_och_med": shown_span,
    "underskrift": signature,
    "undertecknare": signing_parties,
    "utfallsdiagram": outcome_chart,
    "utfallstabell": outcome_table,
}
