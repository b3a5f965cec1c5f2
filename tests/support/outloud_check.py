"""outloud, which sees in a PDF what someone who listens would stumble over."""

from collections import Counter
from pathlib import Path

import outloud


def findings(pdf: Path) -> dict[str, int]:
    """Return how often outloud found each of its rules broken, warnings and remarks included."""
    result = outloud.check(str(pdf))
    assert result.error is None, result.error
    assert [run.rule for run in result.runs if run.status == "crashed"] == []
    counts: Counter[str] = Counter()
    for finding in result.findings:
        counts[finding.rule] += finding.count
    return dict(counts)
