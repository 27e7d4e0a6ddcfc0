package partybuilding.assessment.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.csv.CsvFileWriter;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.restatement.PresentTable;
import partybuilding.assessment.restatement.SharedTable;

/** All tables of a report. */
public final class Tables {
  private Tables() {}

  /**
   * Writes them into a folder, side by side on the threads that it is called on; {@code findings}
   * are the words of the findings' sentences.
   */
  public static void write(Comparison facts, Words findings, Path folder) throws IOException {
    SideBySide.write(
        TableRegistry.ofCollege(findings).stream().map(table -> () -> write(table, facts, folder)));
  }

  /**
   * Writes the tables of one branch into a folder, one after the other, as the branches are written
   * in parallel.
   */
  public static void write(BranchFacts facts, Path folder) throws IOException {
    for (ReportTable<Comparison, ?> table : TableRegistry.ofOneBranch()) {
      write(table, facts.own(), folder);
    }
    for (ReportTable<BranchFacts, ?> table : TableRegistry.aroundOneBranch()) {
      write(table, facts, folder);
    }
  }

  /** The figures of every table whose figures are compared with earlier ones, as they are made. */
  public static Stream<PresentTable> figures(Comparison facts) {
    return TableRegistry.kept().stream().map(table -> FigureGathering.of(table, facts));
  }

  static Path file(ReportTable<?, ?> table, Path folder) {
    return folder.resolve(table.table().file());
  }

  /** The tables that other programs may read from what is kept. */
  public static Stream<SharedTable> shared(Comparison facts) {
    return TableRegistry.shared().stream()
        .map(table -> new SharedTable(table.name(), kinds(table), table.cells(facts)));
  }

  private static List<SharedTable.Kind> kinds(ReportTable<?, ?> table) {
    return table.fields().stream().map(field -> field.type().field().shared()).toList();
  }

  static <F> void write(ReportTable<F, ?> table, F facts, Path folder) throws IOException {
    Path file = file(table, folder);
    try (CsvFileWriter writer = CsvFileWriter.create(file, table.header())) {
      for (List<?> row : (Iterable<List<?>>) table.cells(facts)::iterator) {
        writer.row(row);
      }
    }
  }
}
