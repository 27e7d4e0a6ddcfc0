package partybuilding.assessment.cli;

import java.nio.file.Path;
import partybuilding.assessment.cli.option.FolderConverter;
import picocli.CommandLine.Option;

/** The folder that reports are published in. */
final class ReportsOption {
  @Option(
      names = "--reports",
      paramLabel = "DIR",
      converter = FolderConverter.class,
      defaultValue = "reports",
      description = "发布报告的文件夹 / folder that reports are published in (default: ${DEFAULT-VALUE})")
  private Path reports = Path.of("reports");

  Path folder() {
    return reports;
  }
}
