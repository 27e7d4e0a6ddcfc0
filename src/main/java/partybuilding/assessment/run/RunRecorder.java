package partybuilding.assessment.run;

import java.time.Clock;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.run.ending.RunCancelled;
import partybuilding.assessment.store.PastRun;
import partybuilding.assessment.store.PastRun.Outcome;
import partybuilding.assessment.store.RunLog;

/** Writes down when a run ended and what came of it, however it ends. */
public record RunRecorder(RunContext context, RunLog log, Clock clock) {
  public void record(Runnable run) {
    try {
      run.run();
    } catch (ExportsRefused refused) {
      log.add(ended(Outcome.REFUSED));
      throw refused;
    } catch (RunCancelled cancelled) {
      log.add(ended(Outcome.STOPPED));
      throw cancelled;
    } catch (RuntimeException failure) {
      log.add(ended(Outcome.FAILED));
      throw failure;
    }
    log.add(ended(Outcome.PUBLISHED));
  }

  private PastRun ended(Outcome outcome) {
    RunPlan plan = context.plan();
    return new PastRun(
        clock.instant(),
        plan.year(),
        plan.language().tag(),
        plan.digest(),
        plan.yearlyExports().size(),
        context.meter().rows(),
        outcome);
  }
}
