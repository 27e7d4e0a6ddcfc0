package partybuilding.assessment.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.run.History;
import partybuilding.assessment.store.PastRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private MessageLanguageOption language = new MessageLanguageOption();

  /** Prints the times of the runs in {@code zone}. */
  HistoryCommand(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  @Override
  public Integer call() {
    Words words = CommandWords.in(language.language());
    Path folder = state.folder(exports.folder());
    List<PastRun> runs = History.of(folder);
    if (runs.isEmpty()) {
      messages.line(words.text("history.none", Map.of("state", folder)));
    }
    runs.forEach(run -> messages.line(words.text("history.run", line(run, words))));
    return ExitStatus.DONE;
  }

  private Map<String, Object> line(PastRun run, Words words) {
    String inputs = run.inputs();
    return Map.of(
        "time", TIME.format(run.endedAt().atZone(zone)),
        "year", run.year(),
        "language", run.language(),
        "run", inputs.substring(0, Math.min(SHORT_DIGEST, inputs.length())),
        "files", run.files(),
        "rows", String.format(Locale.ROOT, "%,d", run.rows()),
        "outcome", words.text("history." + run.outcome().code()));
  }
}
