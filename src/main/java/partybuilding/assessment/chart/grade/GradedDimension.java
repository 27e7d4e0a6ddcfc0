package partybuilding.assessment.chart.grade;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.score.Shares;

/** A graded dimension with a row per year. */
record GradedDimension(DimensionFacts facts, List<GradesRow> rows) {
  GradedDimension {
    rows = List.copyOf(rows);
  }

  boolean hasShares() {
    return rows.stream().anyMatch(row -> row.shares().isPresent());
  }

  /** The shares of the report year, if they are disclosed. */
  Optional<Shares> latest() {
    int year = facts.comparison().year();
    return rows.stream()
        .filter(row -> row.year() == year)
        .flatMap(row -> row.shares().stream())
        .findFirst();
  }
}
