package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.report.page.base.FileNames;
import partybuilding.assessment.report.run.EarlierRun;
import partybuilding.assessment.report.run.Run;
import partybuilding.assessment.report.run.RunFile;

/** Finds the published reports in a folder of reports. */
public final class PublishedReports {
  private PublishedReports() {}

  /**
   * The folders of the reports for some readers, by year; none if the folder of reports does not
   * exist.
   */
  public static NavigableMap<Integer, Path> in(Path reports, Readership readership)
      throws IOException {
    NavigableMap<Integer, Path> found = new TreeMap<>();
    if (Files.isDirectory(reports)) {
      try (Stream<Path> all = Files.list(reports)) {
        for (Path report : all.filter(Files::isDirectory).toList()) {
          readership
              .yearOf(String.valueOf(report.getFileName()))
              .ifPresent(y -> found.put(y, report));
        }
      }
    }
    return found;
  }

  /** The folder of a branch's own report within those of a year; empty if it has none. */
  public static Optional<Path> ofBranch(String branch, Path report) {
    return branch.isEmpty()
        ? Optional.empty()
        : FileNames.of(List.of(branch)).values().stream()
            .map(name -> FileName.in(report, name))
            .filter(Files::isDirectory)
            .findFirst();
  }

  /** The names of the branches' folders within those of a year, ascending. */
  public static List<String> branches(Path report) throws IOException {
    try (Stream<Path> all = Files.list(report)) {
      return all.filter(Files::isDirectory)
          .map(folder -> String.valueOf(folder.getFileName()))
          .sorted()
          .toList();
    }
  }

  /** The readable records of all reports, by folder. */
  public static SortedMap<Path, Run> runs(Path reports) throws IOException {
    SortedMap<Path, Run> runs = new TreeMap<>();
    for (Readership readership : Readership.values()) {
      for (Path report : in(reports, readership).values()) {
        RunFile.find(report).ifPresent(run -> runs.put(report, run));
      }
    }
    return runs;
  }

  /** The record of the year before, or of the newest year before in which there is one. */
  public static Optional<EarlierRun> before(int year, Path reports, Readership readership)
      throws IOException {
    for (Path report : in(reports, readership).headMap(year, false).descendingMap().values()) {
      Optional<EarlierRun> run = EarlierRun.of(report);
      if (run.isPresent()) {
        return run;
      }
    }
    return Optional.empty();
  }
}
