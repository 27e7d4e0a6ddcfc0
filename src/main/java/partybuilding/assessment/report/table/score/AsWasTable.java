package partybuilding.assessment.report.table.score;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.TEXT;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.AsWasScore;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/** Every year with the branches it had. */
public final class AsWasTable {
  private static final ColumnList<AsWasScore> COLUMNS =
      new ColumnList<AsWasScore>()
          .year(AsWasScore::year)
          .branch(AsWasScore::branch)
          .required("branch", TEXT, AsWasScore::name)
          .dimension(AsWasScore::dimension)
          .ballots(AsWasScore::ballots, AsWasScore::note)
          .score(AsWasScore::score, AsWasScore::interval)
          .shares(AsWasScore::shares)
          .note(AsWasScore::note);

  /** The declaration. */
  public static final ReportTable<Comparison, AsWasScore> TABLE =
      ReportTable.of(TableName.SCORES_AS_WAS, AsWasTable::rows, COLUMNS)
          .restsOn(EVALUATIONS)
          .inBranchEdition();

  private AsWasTable() {}

  private static Stream<AsWasScore> rows(Comparison facts) {
    return facts.scores().asWas().stream()
        .sorted(
            comparingInt(AsWasScore::year)
                .thenComparing(AsWasScore::branch, ASCENDING)
                .thenComparing(AsWasScore::dimension, ASCENDING));
  }
}
