package partybuilding.assessment.run;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.report.publication.LastRun;
import partybuilding.assessment.report.publication.LastRun.Ending;
import partybuilding.assessment.report.publication.PublicationFolder;
import partybuilding.assessment.run.ending.RunCancelled;
import partybuilding.assessment.run.ending.RunOutcome;

/** Leaves in the folder of reports how the run ended, however it ends. */
public record RunMarker(PublicationFolder reports, Progress progress, Clock clock) {
  public RunOutcome mark(Supplier<RunOutcome> run) {
    RunOutcome outcome = marked(run);
    Ending ending = outcome instanceof RunOutcome.Published ? Ending.PUBLISHED : Ending.UNCHANGED;
    write(ending, Optional.of(String.valueOf(outcome.folder().getFileName())));
    return outcome;
  }

  private RunOutcome marked(Supplier<RunOutcome> run) {
    try {
      return run.get();
    } catch (RuntimeException failure) {
      write(ending(failure), Optional.empty());
      throw failure;
    }
  }

  private static Ending ending(RuntimeException failure) {
    if (failure instanceof ExportsRefused) {
      return Ending.REFUSED;
    }
    return failure instanceof RunCancelled ? Ending.STOPPED : Ending.FAILED;
  }

  /** The run has ended as it has, whether that can be written down or not. */
  private void write(Ending ending, Optional<String> report) {
    try {
      reports.mark(new LastRun(clock.instant(), ending, report));
    } catch (IOException e) {
      progress.unmarked(reports.marker());
    }
  }
}
