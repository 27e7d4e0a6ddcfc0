package partybuilding.assessment.cli;

import java.nio.file.Path;
import partybuilding.assessment.cli.option.FolderConverter;
import picocli.CommandLine.Option;

/** The folder that exports are written to. */
final class TargetOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      converter = FolderConverter.class,
      description = "写到的文件夹 / folder to write to (default: ${DEFAULT-VALUE})",
      defaultValue = "data")
  private Path data = Path.of("data");

  Path folder() {
    return data;
  }
}
