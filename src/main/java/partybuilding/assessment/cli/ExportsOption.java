package partybuilding.assessment.cli;

import java.nio.file.Path;
import partybuilding.assessment.cli.option.FolderConverter;
import picocli.CommandLine.Option;

/** The folder that exports are read from. */
final class ExportsOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      converter = FolderConverter.class,
      defaultValue = "data",
      description = "导出文件所在文件夹 / folder of the exports (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("data");

  Path folder() {
    return data;
  }
}
