package partybuilding.assessment.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.cli.message.ProgressBar;
import partybuilding.assessment.job.YearlyRun;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.run.Progress;
import partybuilding.assessment.run.RunRequest;
import partybuilding.assessment.run.ending.RunOutcome;
import partybuilding.assessment.run.meter.ReadSoFar;

/** Prints the progress and the result of a run, one line per message. */
final class RunReport implements Progress {
  private static final double MILLIS = 1000.0;

  private final Messages messages;
  private final RunOptions options;
  private final Interruption interruption;
  private final RunRequest request;
  private final Words words;
  private final ProgressBar bar;
  private final Clock clock;

  /** Reports a run that tells the time by a clock. */
  RunReport(Messages messages, RunOptions options, Interruption interruption, Clock clock) {
    this.messages = messages;
    this.options = options;
    this.interruption = interruption;
    this.request = options.request();
    this.words = CommandWords.in(request.language().orElse(Language.ZH_CN));
    this.bar = new ProgressBar(messages, words, clock);
    this.clock = clock;
  }

  int run() {
    messages.keepIn(request.folders().state());
    interruption.expect(words.text("stopping"));
    RunOutcome outcome = YearlyRun.run(request, this, clock);
    if (outcome instanceof RunOutcome.Published published) {
      say("rate", rate(published));
    } else {
      say("unchanged", Map.of());
    }
    say("open", Map.of("path", page(outcome.folder())));
    return ExitStatus.DONE;
  }

  /** The file to open: the page if there is one, otherwise the folder. */
  private static Path page(Path folder) {
    Path page = folder.resolve("index.html");
    return page.toFile().exists() ? page : folder;
  }

  private static Map<String, Object> rate(RunOutcome.Published published) {
    double seconds = published.readingTime().toMillis() / MILLIS;
    long perSecond = seconds > 0 ? Math.round(published.rows() / seconds) : published.rows();
    return Map.of(
        "rows", published.rows(),
        "seconds", String.format(Locale.ROOT, "%.1f", seconds),
        "rate", perSecond);
  }

  @Override
  public boolean cancelled() {
    return interruption.requested();
  }

  private void say(String key, Map<String, ?> values) {
    String line = words.text(key, values);
    if (options.quiet()) {
      messages.note(line);
    } else {
      messages.line(line);
    }
  }

  /** Prints a line that {@code --quiet} does not hide. */
  private void warn(String key, Map<String, ?> values) {
    messages.line(words.text(key, values));
  }

  @Override
  public void stateDamaged(Path aside) {
    warn("state.damaged", Map.of("aside", aside));
  }

  @Override
  public void unlisted(Path file) {
    warn("unlisted", Map.of("path", file));
  }

  @Override
  public void unmarked(Path file) {
    warn("unmarked", Map.of("path", file));
  }

  @Override
  public void earlierReadBack(Path report) {
    warn("earlier.read-back", Map.of("report", report));
  }

  @Override
  public void earlierUnknown(Path report) {
    warn("earlier.unknown", Map.of("report", report));
  }

  @Override
  public void undeleted(Path left) {
    warn("undeleted", Map.of("path", left));
  }

  @Override
  public void unread(List<Finding> files) {
    Words sentences = Words.of(Finding.class, words.language());
    files.forEach(file -> messages.line(file.message(sentences)));
  }

  @Override
  public void found(List<FileAccount> accounts, Findings findings) {
    UnusedLine line = new UnusedLine(words, findings);
    accounts.forEach(account -> line.of(account).ifPresent(messages::line));
  }

  @Override
  public void discovered(int year, int files) {
    say("discovered", Map.of("year", year, "files", files));
  }

  @Override
  public void reading(ReadSoFar soFar) {
    if (!options.quiet()) {
      bar.show(soFar);
    }
  }

  @Override
  public void read(FileAccount account) {
    say("read", AccountLine.counts(account));
  }

  @Override
  public void kept(String file) {
    say("kept", Map.of("file", file));
  }

  @Override
  public void compared(int branches, int years) {
    say("compared", Map.of("branches", branches, "years", years));
    if (!options.quiet()) {
      messages.status(words.text("writing"));
    }
  }

  @Override
  public void written(int charts) {
    say("written", Map.of("charts", charts));
  }

  @Override
  public void published(Path folder) {
    say("published", Map.of("folder", folder));
  }
}
