package partybuilding.assessment.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.compare.BranchFacts;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.csv.CsvFileWriter;
import partybuilding.assessment.language.Words;

/** All tables of a report. */
public final class Tables {
  private Tables() {}

  /** Writes them into a folder; {@code findings} are the words of the findings' sentences. */
  public static void write(Comparison facts, Words findings, Path folder) throws IOException {
    write(folder.resolve("scores.csv"), ScoreTable.HEADER, ScoreTable.rows(facts));
    write(folder.resolve("scores-as-was.csv"), AsWasTable.HEADER, AsWasTable.rows(facts));
    write(folder.resolve("changes.csv"), PairTable.HEADER, PairTable.rows(facts));
    write(folder.resolve("indicators.csv"), IndicatorTable.HEADER, IndicatorTable.rows(facts));
    write(folder.resolve("college.csv"), CollegeTable.HEADER, CollegeTable.rows(facts));
    write(folder.resolve("adjusted.csv"), AdjustedTable.HEADER, AdjustedTable.rows(facts));
    write(folder.resolve("trends.csv"), TrendTable.HEADER, TrendTable.rows(facts));
    ledger(facts, folder);
    writeLoop(facts, folder);
    write(folder.resolve("debriefs.csv"), DebriefTable.HEADER, DebriefTable.rows(facts));
    write(folder.resolve("comments.csv"), CommentTable.HEADER, CommentTable.rows(facts));
    write(
        folder.resolve("comment-texts.csv"), CommentTextTable.HEADER, CommentTextTable.rows(facts));
    write(folder.resolve("turnout.csv"), TurnoutTable.HEADER, TurnoutTable.rows(facts));
    writeThreads(facts, folder);
    write(
        folder.resolve("restatements.csv"), RestatementTable.HEADER, RestatementTable.rows(facts));
    write(folder.resolve("findings.csv"), FindingTable.HEADER, FindingTable.rows(facts, findings));
  }

  private static void writeThreads(Comparison facts, Path folder) throws IOException {
    write(folder.resolve("debrief-modes.csv"), ModeTable.HEADER, ModeTable.rows(facts));
    write(folder.resolve("decided-grades.csv"), GradeTable.HEADER, GradeTable.rows(facts));
    write(folder.resolve("quota.csv"), QuotaTable.HEADER, QuotaTable.rows(facts));
    write(
        folder.resolve("requirements.csv"), RequirementTable.HEADER, RequirementTable.rows(facts));
    write(folder.resolve("group-differences.csv"), GroupTable.HEADER, GroupTable.rows(facts));
    write(folder.resolve("weaknesses.csv"), WeaknessTable.HEADER, WeaknessTable.rows(facts));
  }

  /** Writes what may be said to one branch into a folder. */
  public static void write(BranchFacts facts, Path folder) throws IOException {
    Comparison own = facts.own();
    write(folder.resolve("scores.csv"), ScoreTable.HEADER, ScoreTable.rows(own));
    write(folder.resolve("scores-as-was.csv"), AsWasTable.HEADER, AsWasTable.rows(own));
    write(folder.resolve("changes.csv"), PairTable.HEADER, PairTable.rows(own));
    write(folder.resolve("indicators.csv"), IndicatorTable.HEADER, IndicatorTable.rows(own));
    write(folder.resolve("college-band.csv"), BandTable.HEADER, BandTable.rows(facts));
    ledger(own, folder);
    write(folder.resolve("closure.csv"), ClosureTable.HEADER, ClosureTable.rows(own));
    write(folder.resolve("loop.csv"), LoopTable.HEADER, LoopTable.rows(own));
    write(folder.resolve("debriefs.csv"), DebriefTable.HEADER, DebriefTable.rows(own));
    write(folder.resolve("comments.csv"), CommentTable.HEADER, CommentTable.rows(own));
    write(folder.resolve("comment-texts.csv"), CommentTextTable.HEADER, CommentTextTable.rows(own));
  }

  /** What {@code scores.csv} holds. */
  public static Table scores(Comparison facts) {
    return new Table(ScoreTable.HEADER, ScoreTable.rows(facts).toList());
  }

  /** What {@code changes.csv} holds. */
  public static Table changes(Comparison facts) {
    return new Table(PairTable.HEADER, PairTable.rows(facts).toList());
  }

  /** What {@code college.csv} holds. */
  public static Table college(Comparison facts) {
    return new Table(CollegeTable.HEADER, CollegeTable.rows(facts).toList());
  }

  /** What {@code adjusted.csv} holds. */
  public static Table adjusted(Comparison facts) {
    return new Table(AdjustedTable.HEADER, AdjustedTable.rows(facts).toList());
  }

  /** What {@code trends.csv} holds. */
  public static Table trends(Comparison facts) {
    return new Table(TrendTable.HEADER, TrendTable.rows(facts).toList());
  }

  /** What {@code rectification.csv} holds. */
  public static Table cohorts(Comparison facts) {
    return new Table(CohortTable.HEADER, CohortTable.rows(facts).toList());
  }

  /** What {@code backlog.csv} holds. */
  public static Table backlog(Comparison facts) {
    return new Table(BacklogTable.HEADER, BacklogTable.rows(facts).toList());
  }

  /** What {@code items.csv} holds. */
  public static Table items(Comparison facts) {
    return new Table(ItemTable.HEADER, ItemTable.rows(facts).toList());
  }

  /** What {@code debriefs.csv} holds. */
  public static Table debriefs(Comparison facts) {
    return new Table(DebriefTable.HEADER, DebriefTable.rows(facts).toList());
  }

  /** What {@code comments.csv} holds. */
  public static Table comments(Comparison facts) {
    return new Table(CommentTable.HEADER, CommentTable.rows(facts).toList());
  }

  /** What {@code closure.csv} holds. */
  public static Table closure(Comparison facts) {
    return new Table(ClosureTable.HEADER, ClosureTable.rows(facts).toList());
  }

  /** What {@code loop.csv} holds. */
  public static Table loop(Comparison facts) {
    return new Table(LoopTable.HEADER, LoopTable.rows(facts).toList());
  }

  /** What {@code comment-texts.csv} holds. */
  public static Table commentTexts(Comparison facts) {
    return new Table(CommentTextTable.HEADER, CommentTextTable.rows(facts).toList());
  }

  private static void ledger(Comparison facts, Path folder) throws IOException {
    write(folder.resolve("rectification.csv"), CohortTable.HEADER, CohortTable.rows(facts));
    write(folder.resolve("flow.csv"), FlowTable.HEADER, FlowTable.rows(facts));
    write(folder.resolve("backlog.csv"), BacklogTable.HEADER, BacklogTable.rows(facts));
    write(folder.resolve("items.csv"), ItemTable.HEADER, ItemTable.rows(facts));
    write(folder.resolve("recurrences.csv"), RecurrenceTable.HEADER, RecurrenceTable.rows(facts));
  }

  private static void writeLoop(Comparison facts, Path folder) throws IOException {
    write(folder.resolve("closure.csv"), ClosureTable.HEADER, ClosureTable.rows(facts));
    write(
        folder.resolve("closure-curves.csv"),
        ClosureCurveTable.HEADER,
        ClosureCurveTable.rows(facts));
    write(folder.resolve("funnel.csv"), FunnelTable.HEADER, FunnelTable.rows(facts));
    write(folder.resolve("loop.csv"), LoopTable.HEADER, LoopTable.rows(facts));
    write(
        folder.resolve("loop-association.csv"),
        LoopAssociationTable.HEADER,
        LoopAssociationTable.rows(facts));
  }

  private static void write(Path file, List<String> header, Stream<List<?>> rows)
      throws IOException {
    try (CsvFileWriter writer = CsvFileWriter.create(file, header)) {
      for (List<?> row : (Iterable<List<?>>) rows::iterator) {
        writer.row(row);
      }
    }
  }
}
