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

  /** The folder given, otherwise the default beside the exports. */
  Path folder(Path exports) {
    return state.orElse(beside(exports));
  }

  /** The default folder. */
  static Path beside(Path exports) {
    return exports.resolve(".assessment");
  }
}
