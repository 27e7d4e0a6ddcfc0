package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.SHARE;
import static partybuilding.assessment.report.column.ColumnType.TRUTH;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Lasting.COHORT_JUDGED;
import static partybuilding.assessment.restatement.Lasting.SAME_BRANCHES;

import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.score.inference.FunnelLimits;
import partybuilding.assessment.score.inference.FunnelPosition;

/**
 * The branches' closure rates with the limits of chance; without limits for branches with too few
 * problems.
 */
public final class FunnelTable {
  private static final ColumnType POSITIONS =
      ColumnType.codes(FunnelPosition.values(), FunnelPosition::code);

  private static final ColumnList<FunnelPoint> COLUMNS =
      new ColumnList<FunnelPoint>()
          .year(FunnelPoint::year)
          .branch(FunnelPoint::branch)
          .required("items", COUNT, FunnelPoint::items)
          .required("closure_rate", SHARE, FunnelPoint::rate)
          .required("target", SHARE, FunnelPoint::target)
          .optional("lower_95", SHARE, point -> point.limits().map(FunnelLimits::lower95))
          .optional("upper_95", SHARE, point -> point.limits().map(FunnelLimits::upper95))
          .optional("lower_998", SHARE, point -> point.limits().map(FunnelLimits::lower998))
          .optional("upper_998", SHARE, point -> point.limits().map(FunnelLimits::upper998))
          .optional("position", POSITIONS, point -> point.position().map(FunnelPosition::code))
          .required("closed", COUNT, FunnelPoint::closed)
          .optional("named", TRUTH, FunnelTable::named);

  /** The declaration. */
  public static final ReportTable<Comparison, FunnelPoint> TABLE =
      ReportTable.of(TableName.FUNNEL, FunnelTable::rows, COLUMNS)
          .restsOn(RECTIFICATION)
          .lasts(COHORT_JUDGED, SAME_BRANCHES);

  private FunnelTable() {}

  private static Stream<FunnelPoint> rows(Comparison facts) {
    return facts.loop().funnel().stream()
        .sorted(comparingInt(FunnelPoint::year).thenComparing(FunnelPoint::branch, ASCENDING));
  }

  /** Whether sentences may name the branch; empty if it has no limits. */
  private static Optional<Boolean> named(FunnelPoint point) {
    return Optional.of(point.remarkable()).filter(remarkable -> point.limited());
  }
}
