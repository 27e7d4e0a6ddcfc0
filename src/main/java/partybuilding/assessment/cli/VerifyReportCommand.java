package partybuilding.assessment.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.cli.option.BoundedNumber;
import partybuilding.assessment.cli.option.FolderConverter;
import partybuilding.assessment.cli.option.MessageLanguageOption;
import partybuilding.assessment.permission.Access;
import partybuilding.assessment.report.PublishedReports;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.report.publication.PublicationFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks published reports against their records. */
@Command(
    name = "verify-report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "核对已发布的报告与其 run.json / check a published folder against its run.json")
final class VerifyReportCommand implements Callable<Integer> {
  private final Messages messages;
  private final Clock clock;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      converter = FolderConverter.class,
      description = "一份报告的文件夹 / the folder of one report (default: those in --reports)")
  private Optional<Path> report = Optional.empty();

  @Mixin private ReportsOption reports = new ReportsOption();

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      converter = BoundedNumber.Year.class,
      description = "报告年度 / year of the report (default: every year in the folder)")
  private Optional<Integer> year = Optional.empty();

  @Option(
      names = "--edition",
      paramLabel = "leadership|branch",
      description = "报告版本 / edition of the report (default: both)")
  private Optional<Readership> edition = Optional.empty();

  @Mixin private MessageLanguageOption language = new MessageLanguageOption();

  @Option(names = "--quiet", description = "只显示不符之处 / print nothing but what differs")
  private boolean quiet;

  VerifyReportCommand(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = report.map(VerifyReportCommand::parent).orElse(reports.folder());
    VerificationReport printed =
        new VerificationReport(messages, CommandWords.in(language.language()), quiet);
    if (!PublicationFolder.isIn(folder)) {
      return verify(folder, printed);
    }
    PublicationFolder held =
        PublicationFolder.open(folder, Access.OWNER, clock, printed::undeleted);
    try {
      return verify(folder, printed);
    } finally {
      held.close();
    }
  }

  private int verify(Path folder, VerificationReport printed) throws IOException {
    List<Path> chosen = report.isPresent() ? List.of(report.get()) : published(folder);
    return printed.of(folder, chosen) ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static Path parent(Path report) {
    return report.toAbsolutePath().normalize().resolveSibling("");
  }

  private List<Path> published(Path folder) throws IOException {
    List<Path> chosen = new ArrayList<>();
    for (Readership readership : Readership.values()) {
      if (edition.map(readership::equals).orElse(true)) {
        PublishedReports.in(folder, readership).entrySet().stream()
            .filter(report -> year.map(report.getKey()::equals).orElse(true))
            .forEach(report -> chosen.add(report.getValue()));
      }
    }
    return chosen;
  }
}
