package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import partybuilding.assessment.report.run.Run;
import partybuilding.assessment.report.run.RunFile;
import partybuilding.assessment.report.table.PublishedTables;
import partybuilding.assessment.restatement.FigureTable;

/**
 * A published report of either readership, whose figures readers may subtract from those of a later
 * one.
 *
 * @param year the report's
 * @param readership for whom it was made
 * @param folder its folder
 * @param run its record
 */
public record EarlierReport(int year, Readership readership, Path folder, Run run) {
  /**
   * The reports whose records state their subject and their basis. A record lists every file of its
   * report, so each is read when its turn comes, and none is kept.
   */
  public static Stream<EarlierReport> in(Path reports) throws IOException {
    Stream<EarlierReport> all = Stream.empty();
    for (Readership readership : Readership.values()) {
      all =
          Stream.concat(
              all,
              PublishedReports.in(reports, readership).entrySet().stream()
                  .flatMap(report -> read(report, readership).stream()));
    }
    return all;
  }

  private static Optional<EarlierReport> read(
      Map.Entry<Integer, Path> report, Readership readership) {
    return RunFile.find(report.getValue())
        .map(run -> new EarlierReport(report.getKey(), readership, report.getValue(), run))
        .filter(EarlierReport::saysWhatItIs);
  }

  private boolean saysWhatItIs() {
    return run.subjectOf(year, readership.code()).isPresent();
  }

  /**
   * The figures of its tables that are wanted, or of those in each branch's folder; tables that
   * were changed since publication are ignored.
   */
  public List<FigureTable> figures(Predicate<FigureTable> wanted) throws IOException {
    List<FigureTable> all = new ArrayList<>();
    for (Path folderOfTables : readership == Readership.LEADERSHIP ? List.of(folder) : branches()) {
      Optional<Run> record = RunFile.find(folderOfTables);
      PublishedTables tables = PublishedTables.of(folderOfTables, year);
      if (record.isPresent() && tables.areVouchedForBy(record.get())) {
        tables.figures(Function.identity()).stream()
            .flatMap(List::stream)
            .filter(wanted)
            .forEach(all::add);
      }
    }
    return all;
  }

  private List<Path> branches() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }
}
