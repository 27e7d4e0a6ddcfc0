package partybuilding.assessment.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.cli.option.BoundedNumber;
import partybuilding.assessment.cli.option.MessageLanguageOption;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.PublishedReports;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.report.explain.ExplainedReport;
import partybuilding.assessment.report.explain.Explanation;
import partybuilding.assessment.report.explain.FigureQuestion;
import partybuilding.assessment.report.publication.PublicationFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains one figure of a published report. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "说明一个已公布的得分是怎么算出来的 / how a published score came about")
final class ExplainCommand implements Callable<Integer> {
  private static final int MOST_LISTED = 30;

  private final Messages messages;
  private final Clock clock;

  @Option(names = "--branch", paramLabel = "ID", description = "党组织编号 / id of the branch")
  private String branch = "";

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      converter = BoundedNumber.Year.class,
      description = "得分的年度 / year of the score (default: the report's)")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--dimension", paramLabel = "ID", description = "维度 / id of the dimension")
  private String dimension = "";

  @Option(
      names = "--report",
      paramLabel = "YYYY",
      converter = BoundedNumber.Year.class,
      description = "报告年度 / year of the published report (default: the newest)")
  private Optional<Integer> report = Optional.empty();

  @Option(
      names = "--edition",
      paramLabel = "leadership|branch",
      description = "报告版本 / edition of the report (default: leadership)")
  private Readership edition = Readership.LEADERSHIP;

  @Mixin private ReportsOption reports = new ReportsOption();

  @Mixin private MessageLanguageOption language = new MessageLanguageOption();

  ExplainCommand(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    PublicationFolder.repair(reports.folder(), clock, this::undeleted);
    NavigableMap<Integer, Path> published = PublishedReports.in(reports.folder(), edition);
    if (published.isEmpty()) {
      return failed("explain.none", reports.folder());
    }
    int chosen = report.orElse(published.lastKey());
    Path folder = published.get(chosen);
    if (folder == null) {
      List<String> legal = published.keySet().stream().map(String::valueOf).toList();
      return tell(
          new Explanation.Unknown("report", Integer.toString(chosen), legal), reports.folder());
    }
    return edition == Readership.BRANCH ? ofBranch(folder) : explain(folder);
  }

  private void undeleted(Path left) {
    messages.line(words().text("undeleted", Map.of("path", left)));
  }

  /** Explains a figure from a branch's own report, which has a folder of its own. */
  private int ofBranch(Path folder) throws IOException {
    Optional<Path> own = PublishedReports.ofBranch(branch, folder);
    return own.isPresent()
        ? explain(own.get())
        : tell(
            new Explanation.Unknown("branch", branch, PublishedReports.branches(folder)), folder);
  }

  private int explain(Path folder) throws IOException {
    OptionalInt asked = year.isPresent() ? OptionalInt.of(year.get()) : OptionalInt.empty();
    FigureQuestion question = new FigureQuestion(branch, asked, dimension);
    return tell(ExplainedReport.explain(question, folder, language.language()), folder);
  }

  private int tell(Explanation explanation, Path folder) {
    if (explanation instanceof Explanation.Worked worked) {
      worked.lines().forEach(messages::line);
      return ExitStatus.DONE;
    }
    if (explanation instanceof Explanation.Unknown unknown) {
      messages.line(line(unknown));
      return ExitStatus.WRONG_USAGE;
    }
    return failed("explain.unreadable", folder);
  }

  private int failed(String key, Path folder) {
    messages.line(words().text(key, Map.of("folder", folder)));
    return ExitStatus.FAILED;
  }

  private String line(Explanation.Unknown unknown) {
    String key = unknown.given().isEmpty() ? "usage.missing" : "usage.value";
    return words()
        .text(
            key,
            Map.of(
                "option", "--" + unknown.option(),
                "value", unknown.given(),
                "legal", legal(unknown.legal())));
  }

  private String legal(List<String> values) {
    String separator = words().text("explain.separator");
    String listed = String.join(separator, values.stream().limit(MOST_LISTED).toList());
    return values.size() <= MOST_LISTED
        ? listed
        : words()
            .text(
                "explain.more", Map.of("values", listed, "count", Integer.toString(values.size())));
  }

  private Words words() {
    return CommandWords.in(language.language());
  }
}
