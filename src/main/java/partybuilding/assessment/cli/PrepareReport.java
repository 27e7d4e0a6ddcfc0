package partybuilding.assessment.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.run.preparation.MeetingPreparation;
import partybuilding.assessment.run.preparation.PreparationRequest;
import partybuilding.assessment.run.preparation.PreparationWatch;
import partybuilding.assessment.run.preparation.Prepared;
import partybuilding.assessment.run.preparation.Prepared.Ending;

/** Prints the progress and the result of a preparation, one line per message. */
final class PrepareReport implements PreparationWatch {
  private final Messages messages;
  private final PrepareOptions options;
  private final Interruption interruption;
  private final PreparationRequest request;
  private final Words words;

  PrepareReport(Messages messages, PrepareOptions options, Interruption interruption) {
    this.messages = messages;
    this.options = options;
    this.interruption = interruption;
    this.request = options.request();
    this.words = CommandWords.in(request.language().orElse(Language.ZH_CN));
  }

  int prepare(Clock clock) {
    messages.keepIn(request.folders().state());
    interruption.expect(words.text("prepare.stopping"));
    Prepared prepared = MeetingPreparation.prepare(request, this, clock);
    if (prepared.ending() == Ending.UNCHANGED) {
      say("prepare.unchanged", Map.of("year", prepared.year()));
    } else {
      say("prepare.published", Map.of("year", prepared.year()));
    }
    say("open", Map.of("path", prepared.folder()));
    return ExitStatus.DONE;
  }

  private void say(String key, Map<String, ?> values) {
    String line = words.text(key, values);
    if (options.quiet()) {
      messages.note(line);
    } else {
      messages.line(line);
    }
  }

  @Override
  public boolean cancelled() {
    return interruption.requested();
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
  public void undeleted(Path left) {
    messages.line(words.text("undeleted", Map.of("path", left)));
  }
}
