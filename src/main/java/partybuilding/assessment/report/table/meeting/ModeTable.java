package partybuilding.assessment.report.table.meeting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.SCORE;
import static partybuilding.assessment.restatement.Ground.Kind.DEBRIEFS;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Lasting.SAME_BRANCHES;

import java.util.stream.Stream;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.ModeScore;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/** The branches that reported on site beside those that reported in writing. */
public final class ModeTable {
  private static final ColumnType MODES = ColumnType.codes(DebriefMode.values(), DebriefMode::code);

  private static final ColumnList<ModeScore> COLUMNS =
      new ColumnList<ModeScore>()
          .year(ModeScore::year)
          .dimension(ModeScore::dimension)
          .key("mode", MODES, score -> score.mode().code())
          .required("branches", COUNT, ModeScore::branches)
          .required("mean_score", SCORE, ModeScore::score);

  /** The declaration. */
  public static final ReportTable<Comparison, ModeScore> TABLE =
      ReportTable.of(TableName.DEBRIEF_MODES, ModeTable::rows, COLUMNS)
          .restsOn(DEBRIEFS, EVALUATIONS)
          .lasts(SAME_BRANCHES);

  private ModeTable() {}

  private static Stream<ModeScore> rows(Comparison facts) {
    return facts.meetings().threads().modes().stream()
        .sorted(
            comparingInt(ModeScore::year)
                .thenComparing(ModeScore::dimension, ASCENDING)
                .thenComparing(comparing(score -> score.mode().code())));
  }
}
