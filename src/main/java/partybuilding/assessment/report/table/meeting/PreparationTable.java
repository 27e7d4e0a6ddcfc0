package partybuilding.assessment.report.table.meeting;

import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.TEXT;
import static partybuilding.assessment.report.column.ColumnType.TRUTH;
import static partybuilding.assessment.report.column.ColumnType.YEAR;

import java.util.Comparator;
import java.util.stream.Stream;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.report.column.CodePointOrder;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/** The counts of each branch before a meeting, and of all branches. */
public final class PreparationTable {
  private static final ColumnList<PreparationRow> COLUMNS =
      new ColumnList<PreparationRow>()
          .branch(PreparationRow::id)
          .optional("branch", TEXT, PreparationRow::name)
          .optional("gaps", COUNT, PreparationRow::gaps)
          .optional("unlisted", COUNT, PreparationRow::unlisted)
          .optional("suggestions", COUNT, PreparationRow::suggestions)
          .optional("raised", COUNT, row -> row.listed(row.counts().items().raised()))
          .optional("carried_over", COUNT, row -> row.listed(row.counts().items().carriedOver()))
          .optional("closed", COUNT, row -> row.outcome(Outcome.CLOSED))
          .optional("awaiting", COUNT, row -> row.outcome(Outcome.AWAITING))
          .optional("open", COUNT, row -> row.outcome(Outcome.OPEN))
          .optional("overdue", COUNT, row -> row.outcome(Outcome.OVERDUE))
          .optional("long_term", COUNT, row -> row.outcome(Outcome.LONG_TERM))
          .optional("cancelled", COUNT, row -> row.outcome(Outcome.CANCELLED))
          .optional("returned", COUNT, row -> row.listed(row.counts().items().returned()))
          .optional("recurred", COUNT, row -> row.listed(row.counts().items().recurred()))
          .optional("onsite_in_term", TRUTH, row -> row.onsite().inTerm())
          .optional("onsite_year", YEAR, row -> row.onsite().year());

  /** The declaration. */
  public static final ReportTable<Preparation, ?> TABLE =
      ReportTable.of(TableName.PREPARATION, PreparationTable::rows, COLUMNS);

  private PreparationTable() {}

  private static Stream<PreparationRow> rows(Preparation facts) {
    return Stream.concat(
            facts.branches().stream().map(branch -> PreparationRow.of(branch, facts)),
            Stream.of(PreparationRow.all(facts)))
        .sorted(Comparator.comparing(PreparationRow::id, CodePointOrder.ASCENDING));
  }
}
