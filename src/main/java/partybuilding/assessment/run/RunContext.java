package partybuilding.assessment.run;

import java.util.Optional;
import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.report.publication.PublicationFolder;
import partybuilding.assessment.run.ending.RunCancelled;
import partybuilding.assessment.run.meter.FileMeter;
import partybuilding.assessment.run.meter.RunMeter;

/** What a run brings along when its steps are wired: everything that is not Spring's. */
public final class RunContext {
  private final RunPlan plan;
  private final PublicationFolder reports;
  private final Progress progress;
  private final RunMeter meter;
  private final Blocking blocking;
  private Optional<Structures> structures = Optional.empty();

  public RunContext(RunPlan plan, PublicationFolder reports, Progress progress, RunMeter meter) {
    this.plan = plan;
    this.reports = reports;
    this.progress = progress;
    this.meter = meter;
    this.blocking = Blocking.on(plan.request().threads());
  }

  public RunPlan plan() {
    return plan;
  }

  /** Where its report is published. */
  public PublicationFolder reports() {
    return reports;
  }

  public Progress progress() {
    return progress;
  }

  /**
   * A place where the run can be taken up again.
   *
   * @throws RunCancelled if it is asked to end
   */
  public void checkpoint() {
    if (progress.cancelled()) {
      throw new RunCancelled();
    }
  }

  public RunMeter meter() {
    return meter;
  }

  /** The branches and how they came about; read when a step first asks for them. */
  public synchronized Structures structures() {
    if (structures.isEmpty()) {
      structures = Optional.of(Structures.read(plan.folder(), plan.year()));
    }
    return structures.get();
  }

  /** Reads a yearly file by the plan's rules, and counts what was read of it. */
  public YearReading reading(FileMeter file) {
    return new YearReading(
        plan.folder().rulebook(), structures().structure(), blocking.watchedBy(file));
  }
}
