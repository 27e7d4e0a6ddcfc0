package partybuilding.assessment.report.table.score;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.INTEGER;
import static partybuilding.assessment.report.column.ColumnType.POINTS;
import static partybuilding.assessment.report.column.ColumnType.PROBABILITY;
import static partybuilding.assessment.report.column.ColumnType.YEAR;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Lasting.SAME_REPORT;

import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.facts.standing.BranchTrend.Course;
import partybuilding.assessment.facts.standing.TrendBasis;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/** The trend of each branch relative to the others over the years up to the report year. */
public final class TrendTable {
  private static final ColumnType BASES = ColumnType.codes(TrendBasis.values(), TrendBasis::code);

  private static final ColumnList<BranchTrend> COLUMNS =
      new ColumnList<BranchTrend>()
          .branch(BranchTrend::branch)
          .dimension(BranchTrend::dimension)
          .optionalKey("first_year", YEAR, trend -> trend.years().stream().findFirst())
          .optionalKey("last_year", YEAR, trend -> trend.years().stream().reduce((a, b) -> b))
          .optional("years", COUNT, trend -> Optional.of(trend.years().size()).filter(n -> n > 0))
          .optional("slope", POINTS, trend -> trend.course().map(Course::slope))
          .interval("slope", POINTS, trend -> trend.course().flatMap(Course::interval))
          .optional("mann_kendall_s", INTEGER, trend -> trend.course().map(Course::mannKendallS))
          .optional(
              "mann_kendall_p", PROBABILITY, trend -> trend.course().map(Course::mannKendallP))
          .required("verdict", ScoreCodes.STANDING_VERDICTS, trend -> trend.verdict().code())
          .optional("basis", BASES, trend -> trend.basis().map(TrendBasis::code))
          .optional("theil_sen", POINTS, trend -> trend.course().map(Course::theilSen))
          .interval("theil_sen", POINTS, trend -> trend.course().flatMap(Course::theilSenInterval));

  /** The declaration. */
  public static final ReportTable<Comparison, BranchTrend> TABLE =
      ReportTable.of(TableName.TRENDS, TrendTable::rows, COLUMNS)
          .restsOn(EVALUATIONS)
          .lasts(SAME_REPORT);

  private TrendTable() {}

  private static Stream<BranchTrend> rows(Comparison facts) {
    return facts.standings().trends().stream()
        .sorted(
            comparing(BranchTrend::branch, ASCENDING)
                .thenComparing(BranchTrend::dimension, ASCENDING));
  }
}
