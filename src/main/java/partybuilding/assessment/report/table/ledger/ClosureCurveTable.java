package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.DAYS;
import static partybuilding.assessment.report.column.ColumnType.SHARE;
import static partybuilding.assessment.report.column.ColumnType.TEXT;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Lasting.SAME_REPORT;

import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.closure.Step;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.score.inference.Interval;

/**
 * The curves of the cohorts and of all of them together, step by step, as they are drawn: between
 * two days nothing changes, and after the last nothing is known. A year has none before its day of
 * judgement.
 */
public final class ClosureCurveTable {
  private static final ColumnList<CurveRow> COLUMNS =
      new ColumnList<CurveRow>()
          .key("year", TEXT, row -> row.time().cohort())
          .branch(row -> row.time().branch())
          .key("day", DAYS, row -> row.step().day().age())
          .required("at_risk", COUNT, row -> row.step().day().atRisk())
          .required("closed", COUNT, row -> row.step().day().closed())
          .required("cancelled", COUNT, row -> row.step().day().cancelled())
          .required("open_share", SHARE, row -> row.step().open().share())
          .optional("open_lower", SHARE, row -> row.open().map(Interval::lower))
          .optional("open_upper", SHARE, row -> row.open().map(Interval::upper))
          .required("closed_share", SHARE, row -> row.step().ended().closed());

  /** The declaration. */
  public static final ReportTable<Comparison, CurveRow> TABLE =
      ReportTable.of(TableName.CLOSURE_CURVES, ClosureCurveTable::rows, COLUMNS)
          .restsOn(RECTIFICATION)
          .lasts(SAME_REPORT);

  private ClosureCurveTable() {}

  /**
   * A step of a curve.
   *
   * @param time whose curve it is
   * @param step of the curve
   */
  public record CurveRow(ClosureTime time, Step step) {
    Optional<Interval> open() {
      return step.open().interval();
    }
  }

  private static Stream<CurveRow> rows(Comparison facts) {
    return facts.loop().times().stream()
        .filter(time -> time.branch().equals(Cohort.ALL) && time.judged())
        .sorted(comparing(ClosureTime::cohort, ASCENDING))
        .flatMap(time -> time.curve().steps().stream().map(step -> new CurveRow(time, step)));
  }
}
