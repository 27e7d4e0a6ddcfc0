package partybuilding.assessment.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.csv.CsvFileWriter;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.restatement.PresentTable;
import partybuilding.assessment.restatement.TableTraits;

/** All tables of a report. */
public final class Tables {
  /** The tables of the branch edition. */
  private static final Set<String> OF_ONE_BRANCH =
      Set.of(
          "scores",
          TableTraits.AS_WAS,
          "changes",
          "indicators",
          "rectification",
          "flow",
          "backlog",
          "items",
          "recurrences",
          "closure",
          "loop",
          "debriefs",
          "comments",
          "comment-texts");

  private Tables() {}

  /** Writes them into a folder; {@code findings} are the words of the findings' sentences. */
  public static void write(Comparison facts, Words findings, Path folder) throws IOException {
    for (ReportTable table : Catalogue.ALL) {
      write(table, facts, folder);
    }
    write(folder.resolve("findings.csv"), FindingTable.HEADER, FindingTable.rows(facts, findings));
  }

  /** The figures of every table whose figures are held against earlier ones, as they are made. */
  public static Stream<PresentTable> figures(Comparison facts) {
    return Catalogue.ALL.stream()
        .filter(ReportTable::kept)
        .map(table -> new FigureGathering(table, facts.year()).of(facts));
  }

  /** Writes what may be said to one branch into a folder. */
  public static void write(BranchFacts facts, Path folder) throws IOException {
    for (ReportTable table : Catalogue.ALL) {
      if (OF_ONE_BRANCH.contains(table.name())) {
        write(table, facts.own(), folder);
      }
    }
    write(folder.resolve("college-band.csv"), BandTable.HEADER, BandTable.rows(facts));
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

  private static void write(ReportTable table, Comparison facts, Path folder) throws IOException {
    write(folder.resolve(table.name() + ".csv"), table.header(), table.rows().apply(facts));
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
