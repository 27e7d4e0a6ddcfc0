package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.SCORE;
import static partybuilding.assessment.report.column.ColumnType.YEAR;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Lasting.SAME_REPORT;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.WeaknessState;
import partybuilding.assessment.facts.meeting.WeaknessState.Items;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/** Progress on the weaknesses named by the committee. */
public final class WeaknessTable {
  private static final ColumnType VERDICTS = ColumnType.codes(Verdict.values(), Verdict::code);

  private static final ColumnList<WeaknessState> COLUMNS =
      new ColumnList<WeaknessState>()
          .dimension(WeaknessState::dimension)
          .key("since", YEAR, state -> state.weakness().year())
          .optional("score_then", SCORE, WeaknessState::then)
          .optional("score_now", SCORE, WeaknessState::now)
          .change(WeaknessState::change)
          .required("verdict", VERDICTS, state -> state.verdict().code())
          .optional("items_raised", COUNT, state -> state.items().map(Items::raised))
          .optional("items_closed", COUNT, state -> state.items().map(Items::closed))
          .optional("items_overdue", COUNT, state -> state.items().map(Items::overdue))
          .optional("items_awaiting", COUNT, state -> state.items().map(Items::awaiting))
          .optional("items_undue", COUNT, state -> state.items().map(Items::undue))
          .optional("items_from", YEAR, state -> state.items().map(Items::from));

  /** The declaration. */
  public static final ReportTable<Comparison, WeaknessState> TABLE =
      ReportTable.of(TableName.WEAKNESSES, WeaknessTable::rows, COLUMNS)
          .restsOn(EVALUATIONS, RECTIFICATION)
          .lasts(SAME_REPORT);

  private WeaknessTable() {}

  private static Stream<WeaknessState> rows(Comparison facts) {
    return facts.meetings().threads().weaknesses().stream()
        .sorted(comparing(WeaknessState::dimension, ASCENDING));
  }
}
