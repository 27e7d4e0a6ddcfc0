package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.score.inference.FunnelLimits;
import partybuilding.assessment.score.inference.FunnelPosition;

/**
 * The branches' closure rates among the limits that chance alone would keep; without limits where
 * they had too few problems.
 */
final class FunnelTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "branch_id",
          "items",
          "closure_rate",
          "target",
          "lower_95",
          "upper_95",
          "lower_998",
          "upper_998",
          "position",
          "closed",
          "named");

  private static final int LIMITS = 4;

  private FunnelTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.loop().funnel().stream()
        .sorted(comparingInt(FunnelPoint::year).thenComparing(FunnelPoint::branch, ASCENDING))
        .map(FunnelTable::row);
  }

  private static List<?> row(FunnelPoint point) {
    Row row = new Row().add(point.year()).add(point.branch()).add(point.items());
    row.add(point.rate()).add(point.target());
    point.limits().ifPresentOrElse(limits -> add(row, limits), () -> row.blank(LIMITS));
    row.add(point.position().map(FunnelPosition::code).orElse(""));
    return row.add(point.closed()).truth(named(point)).cells();
  }

  /** Whether words may name it; nothing is asked of so few problems that there are no limits. */
  private static Optional<Boolean> named(FunnelPoint point) {
    return Optional.of(point.remarkable()).filter(remarkable -> point.limited());
  }

  private static void add(Row row, FunnelLimits limits) {
    row.add(limits.lower95()).add(limits.upper95());
    row.add(limits.lower998()).add(limits.upper998());
  }
}
