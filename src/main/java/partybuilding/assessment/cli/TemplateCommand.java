package partybuilding.assessment.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.template.TemplateFolder;
import partybuilding.assessment.template.TemplateFolder.Written;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes empty exports. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "写出空白的导出文件 / write empty exports with the right headers")
final class TemplateCommand implements Callable<Integer> {
  private static final int EARLIEST_YEAR = 1949;
  private static final int LATEST_YEAR = 9999;

  private final PrintWriter messages;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      converter = FolderConverter.class,
      description = "写到的文件夹 / folder to write to (default: ${DEFAULT-VALUE})",
      defaultValue = "data")
  private Path data = Path.of("data");

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      required = true,
      description = "考核年度 / assessment year")
  private int year;

  @Option(
      names = "--language",
      paramLabel = "zh-CN|en",
      converter = RunOptions.LanguageConverter.class,
      description = "表头语言 / language of the headers (default: zh-CN)",
      defaultValue = "zh-CN")
  private Language language = Language.ZH_CN;

  @Spec private CommandSpec spec = CommandSpec.create();

  TemplateCommand(PrintWriter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
      throw new ParameterException(spec.commandLine(), "--year=" + year + ": must be YYYY");
    }
    Words words = Words.of(Main.class, language);
    TemplateFolder template = new TemplateFolder(data, year, language);
    List<String> occupied = template.occupied();
    if (!occupied.isEmpty()) {
      messages.println(words.text("template.occupied", named(occupied)));
      return ExitStatus.WRONG_USAGE;
    }
    Written files = template.write();
    if (!files.kept().isEmpty()) {
      messages.println(words.text("template.kept", named(files.kept())));
    }
    messages.println(words.text("template", named(files.written())));
    return ExitStatus.DONE;
  }

  private Map<String, Object> named(List<String> files) {
    return Map.of("folder", data, "files", String.join(", ", files));
  }
}
