package partybuilding.assessment.report.table.score;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.NUMBER;
import static partybuilding.assessment.report.column.ColumnType.POINTS;
import static partybuilding.assessment.report.column.ColumnType.PROBABILITY;
import static partybuilding.assessment.report.column.ColumnType.SHARE;
import static partybuilding.assessment.report.column.ColumnType.TRUTH;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.VisibleChange;
import partybuilding.assessment.facts.standing.Ceiling;
import partybuilding.assessment.facts.standing.Heterogeneity;
import partybuilding.assessment.facts.standing.Separation;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/** The college in every year and dimension, and how well its branches can be distinguished. */
public final class CollegeTable {
  private static final ColumnType CEILINGS = ColumnType.codes(Ceiling.values(), Ceiling::code);

  private static final ColumnList<CollegeRow> COLUMNS =
      new ColumnList<CollegeRow>()
          .year(row -> row.college().year())
          .dimension(row -> row.college().dimension())
          .required("branches", COUNT, row -> row.college().branches())
          .ballots(row -> row.college().ballots(), row -> row.college().note())
          .score(row -> row.college().score(), row -> row.college().interval())
          .change(row -> row.college().change())
          .required("verdict", ScoreCodes.VERDICTS, row -> row.college().verdict().code())
          .note(row -> row.college().note())
          .shares(row -> row.separation().flatMap(Separation::shares))
          .optional("rankability", SHARE, row -> row.separation().map(Separation::rankability))
          .optional("ceiling", CEILINGS, CollegeRow::ceiling)
          .optional("heterogeneity_q", NUMBER, row -> row.heterogeneity().map(Heterogeneity::q))
          .optional(
              "heterogeneity_p",
              PROBABILITY,
              row -> row.heterogeneity().map(Heterogeneity::probability))
          .optional("rankable", TRUTH, row -> row.separation().map(Separation::rankable))
          .optional(
              "smallest_visible_change", POINTS, row -> row.visible().map(VisibleChange::points));

  /** The declaration. */
  public static final ReportTable<Comparison, CollegeRow> TABLE =
      ReportTable.of(TableName.COLLEGE, CollegeTable::rows, COLUMNS)
          .restsOn(EVALUATIONS)
          .passing("rankability");

  private CollegeTable() {}

  private static Stream<CollegeRow> rows(Comparison facts) {
    Map<List<Object>, Separation> separations =
        facts.standings().separations().stream()
            .collect(Collectors.toMap(s -> List.of(s.year(), s.dimension()), Function.identity()));
    return facts.scores().college().stream()
        .sorted(comparingInt(CollegeScore::year).thenComparing(CollegeScore::dimension, ASCENDING))
        .map(
            college ->
                new CollegeRow(
                    college,
                    Optional.ofNullable(
                        separations.get(List.of(college.year(), college.dimension()))),
                    facts.pairs().findVisible(college.year(), college.dimension())));
  }
}
