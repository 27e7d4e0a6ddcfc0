package partybuilding.assessment.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.cli.option.MessageLanguageOption;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.PublishedReports;
import partybuilding.assessment.report.run.Run;
import partybuilding.assessment.report.run.RunSubject;
import partybuilding.assessment.run.History;
import partybuilding.assessment.store.PastRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the past runs. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "列出历次运行 / past runs: when, which inputs, what came of it")
final class HistoryCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int SHORT_DIGEST = 12;

  private final Messages messages;
  private final ZoneId zone;

  @Mixin private ExportsOption exports = new ExportsOption();

  @Mixin private StateOption state = new StateOption();

  @Mixin private ReportsOption reports = new ReportsOption();

  @Mixin private MessageLanguageOption language = new MessageLanguageOption();

  @Spec private CommandSpec command = CommandSpec.create();

  /** Prints the times of the runs in {@code zone}. */
  HistoryCommand(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  @Override
  public Integer call() throws IOException {
    Words words = CommandWords.in(language.language());
    Path folder = state.folder(exports.folder());
    List<PastRun> runs = History.of(folder);
    if (runs.isEmpty()) {
      messages.line(words.text("history.none", Map.of("state", folder)));
    }
    Set<String> known = runs.stream().map(PastRun::inputs).collect(Collectors.toSet());
    if (given("--reports") || !(given("--data") || given("--state"))) {
      tell(PublishedReports.runs(reports.folder()), known, words);
    }
    runs.forEach(run -> messages.line(words.text("history.run", line(run, words))));
    return ExitStatus.DONE;
  }

  /**
   * Reports are listed only if their folder was given or is the one beside the state, as others may
   * not belong to it.
   */
  private boolean given(String option) {
    return command.commandLine().getParseResult().hasMatchedOption(option);
  }

  private void tell(Map<Path, Run> reports, Set<String> known, Words words) {
    reports.forEach(
        (report, run) -> {
          if (!known.contains(run.digest())) {
            tell(report, run, words);
          }
        });
  }

  /** Lists a report whose run is not in the state, which was lost since. */
  private void tell(Path report, Run run, Words words) {
    run.subject()
        .map(subject -> line(report, run.digest(), subject))
        .ifPresent(line -> messages.line(words.text("history.report", line)));
  }

  private static Map<String, Object> line(Path report, String digest, RunSubject subject) {
    return Map.of(
        "year", subject.year(),
        "language", subject.language(),
        "run", shortened(digest),
        "files", subject.files(),
        "report", report);
  }

  private static String shortened(String digest) {
    return digest.substring(0, Math.min(SHORT_DIGEST, digest.length()));
  }

  private Map<String, Object> line(PastRun run, Words words) {
    return Map.of(
        "time", TIME.format(run.endedAt().atZone(zone)),
        "year", run.year(),
        "language", run.language(),
        "run", shortened(run.inputs()),
        "files", run.files(),
        "rows", run.rows(),
        "outcome", words.text("history." + run.outcome().code()));
  }
}
