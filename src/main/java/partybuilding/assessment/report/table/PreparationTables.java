package partybuilding.assessment.report.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.report.table.ledger.CohortTable;
import partybuilding.assessment.report.table.ledger.ItemTable;
import partybuilding.assessment.report.table.ledger.RecurrenceTable;
import partybuilding.assessment.report.table.meeting.CommentTable;
import partybuilding.assessment.report.table.meeting.CommentTextTable;
import partybuilding.assessment.report.table.meeting.DebriefTable;
import partybuilding.assessment.report.table.score.ScoreTable;

/**
 * The tables behind the papers of a preparation: those that a report has of the years before, and
 * one of its own.
 *
 * @param facts what is known before the meeting
 * @param scores the table that the previous year's report has of them; empty where they are left
 *     out
 * @param language of the findings and of the description
 */
public record PreparationTables(Preparation facts, Optional<Path> scores, Language language) {
  /** Those that a report has under the same names. */
  private static final List<ReportTable<Comparison, ?>> SHARED =
      List.of(
          CohortTable.TABLE,
          ItemTable.TABLE,
          RecurrenceTable.TABLE,
          DebriefTable.TABLE,
          CommentTable.TABLE,
          CommentTextTable.TABLE);

  /** Writes the tables into a folder of their own, and beside it what they hold. */
  public void write(Path folder, Path tables) throws IOException {
    for (ReportTable<Comparison, ?> table : shared()) {
      Tables.write(table, facts.before(), tables);
    }
    for (ReportTable<Preparation, ?> table : TableRegistry.beforeAMeeting()) {
      Tables.write(table, facts, tables);
    }
    if (scores.isPresent()) {
      Files.copy(scores.get(), Tables.file(ScoreTable.TABLE, tables));
    }
    DataPackage.write(facts.before(), all(), language, folder);
  }

  private List<ReportTable<Comparison, ?>> shared() {
    Words findings = Words.of(Finding.class, language);
    return Stream.concat(SHARED.stream(), Stream.of(FindingTable.in(findings))).toList();
  }

  private Stream<ReportTable<?, ?>> all() {
    List<ReportTable<Comparison, ?>> copied =
        scores.isPresent() ? List.of(ScoreTable.TABLE) : List.of();
    return Stream.<List<? extends ReportTable<?, ?>>>of(
            TableRegistry.beforeAMeeting(), shared(), copied)
        .flatMap(List::stream);
  }
}
