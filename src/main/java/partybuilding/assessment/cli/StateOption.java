package partybuilding.assessment.cli;

import java.nio.file.Path;
import java.util.Optional;
import partybuilding.assessment.cli.option.FolderConverter;
import picocli.CommandLine.Option;

/** The folder that is kept between runs. */
final class StateOption {
  @Option(
      names = "--state",
      paramLabel = "DIR",
      converter = FolderConverter.class,
      description = "两次运行之间保存数据的文件夹 / folder kept between runs (default: <data>/.assessment)")
  private Optional<Path> state = Optional.empty();

  /** The folder; it is beside the exports if none is named. */
  Path folder(Path exports) {
    return state.orElse(exports.resolve(".assessment"));
  }
}
