package partybuilding.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.sample.plan.SamplePlan;

/** A college that does not exist, as a data folder the job can read. */
public final class SampleCollege {
  private static final String README = "README.md";

  /** The first line of the README that every sample carries. */
  private static final String MARK = "# 示例数据（非真实数据）";

  private final SamplePlan plan;
  private final Path folder;

  private SampleCollege(SamplePlan plan, Path folder) {
    this.plan = plan;
    this.folder = folder;
  }

  /**
   * Writes every export of the plan's years, the register, the rules and a README. The same plan
   * writes the same bytes; files of the same names are replaced, others are left alone.
   *
   * @param plan how large the college is
   * @param folder where to; made if it is not there
   */
  public static void write(SamplePlan plan, Path folder) throws IOException {
    Files.createDirectories(folder);
    new SampleCollege(plan, folder).write();
  }

  /**
   * Whether the folder may be written to: it has no exports, or only those of an earlier sample, as
   * its README states.
   */
  public static boolean mayWrite(Path folder) throws IOException {
    Path readme = folder.resolve(README);
    if (Files.exists(readme) && Files.readString(readme).startsWith(MARK)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.noneMatch(file -> file.toString().endsWith(".csv"));
    }
  }

  private void write() throws IOException {
    new PlainFiles(plan).write(folder);
    SampleFiles files = new SampleFiles(plan);
    for (ExportKind kind : ExportKind.values()) {
      SampleFile file = files.of(kind);
      int first = kind.yearly() ? plan.firstYear() : plan.lastYear();
      for (int year = first; year <= plan.lastYear(); year++) {
        file.write(folder, year);
      }
    }
  }
}
