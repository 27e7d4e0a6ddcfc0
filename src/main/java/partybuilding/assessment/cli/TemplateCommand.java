package partybuilding.assessment.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.cli.option.BoundedNumber;
import partybuilding.assessment.cli.option.HeaderLanguageOption;
import partybuilding.assessment.cli.option.ListConverter;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.paper.OfficeTemplates;
import partybuilding.assessment.report.paper.PaperKind;
import partybuilding.assessment.report.paper.PaperList;
import partybuilding.assessment.report.paper.StartingTemplates;
import partybuilding.assessment.template.TemplateFolder;
import partybuilding.assessment.template.TemplateFolder.Written;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes empty exports, or templates of papers. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "写出空白的导出文件，或文书的起始模板"
            + " / write empty exports with the right headers, or templates of papers to begin with")
final class TemplateCommand implements Callable<Integer> {
  private final Messages messages;

  @Mixin private TargetOption target = new TargetOption();

  @ArgGroup(multiplicity = "1")
  private Wanted wanted = new Wanted();

  @Mixin private HeaderLanguageOption headers = new HeaderLanguageOption();

  TemplateCommand(Messages messages) {
    this.messages = messages;
  }

  /** One of the two. */
  static final class Wanted {
    @Option(
        names = "--year",
        paramLabel = "YYYY",
        converter = BoundedNumber.Year.class,
        description = "考核年度 / assessment year")
    private Optional<Integer> year = Optional.empty();

    @Option(
        names = "--papers",
        paramLabel = "LIST",
        converter = PapersConverter.class,
        description = "文书模板 / templates of papers: all, feedback-letter,circular,…")
    private Set<PaperKind> papers = Set.of();
  }

  /** A list of papers. */
  static final class PapersConverter extends ListConverter<PaperKind> {
    PapersConverter() {
      super(PaperList::parse);
    }
  }

  @Override
  public Integer call() throws IOException {
    Words words = CommandWords.in(headers.language());
    return wanted.year.isPresent() ? writeExports(wanted.year.get(), words) : writePapers(words);
  }

  private int writeExports(int year, Words words) throws IOException {
    TemplateFolder template = new TemplateFolder(target.folder(), year, headers.language());
    List<String> occupied = template.occupied();
    if (!occupied.isEmpty()) {
      messages.line(words.text("template.occupied", named(occupied, target.folder())));
      return ExitStatus.WRONG_USAGE;
    }
    Written files = template.write();
    report(words, "template", files.written(), files.kept(), target.folder());
    return ExitStatus.DONE;
  }

  private int writePapers(Words words) throws IOException {
    Path folder = target.folder().resolve(OfficeTemplates.FOLDER);
    StartingTemplates.Written files =
        new StartingTemplates(headers.language()).write(wanted.papers, folder);
    report(words, "template.papers", files.written(), files.kept(), folder);
    return ExitStatus.DONE;
  }

  private void report(
      Words words, String key, List<String> written, List<String> kept, Path folder) {
    if (!kept.isEmpty()) {
      messages.line(words.text("template.kept", named(kept, folder)));
    }
    if (!written.isEmpty()) {
      messages.line(words.text(key, named(written, folder)));
    }
  }

  private static Map<String, Object> named(List<String> files, Path folder) {
    return Map.of("folder", folder, "files", String.join(", ", files));
  }
}
