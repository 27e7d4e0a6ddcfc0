package partybuilding.assessment.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.cli.option.BoundedNumber;
import partybuilding.assessment.cli.option.HeaderLanguageOption;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.template.TemplateFolder;
import partybuilding.assessment.template.TemplateFolder.Written;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes empty exports. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "写出空白的导出文件 / write empty exports with the right headers")
final class TemplateCommand implements Callable<Integer> {
  private final Messages messages;

  @Mixin private TargetOption target = new TargetOption();

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      converter = BoundedNumber.Year.class,
      required = true,
      description = "考核年度 / assessment year")
  private int year;

  @Mixin private HeaderLanguageOption headers = new HeaderLanguageOption();

  TemplateCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Words words = CommandWords.in(headers.language());
    TemplateFolder template = new TemplateFolder(target.folder(), year, headers.language());
    List<String> occupied = template.occupied();
    if (!occupied.isEmpty()) {
      messages.line(words.text("template.occupied", named(occupied)));
      return ExitStatus.WRONG_USAGE;
    }
    Written files = template.write();
    if (!files.kept().isEmpty()) {
      messages.line(words.text("template.kept", named(files.kept())));
    }
    messages.line(words.text("template", named(files.written())));
    return ExitStatus.DONE;
  }

  private Map<String, Object> named(List<String> files) {
    return Map.of("folder", target.folder(), "files", String.join(", ", files));
  }
}
