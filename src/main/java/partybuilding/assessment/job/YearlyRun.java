package partybuilding.assessment.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.NestedRuntimeException;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.permission.OwnerOnly;
import partybuilding.assessment.report.Publication;
import partybuilding.assessment.report.publication.PublicationFolder;
import partybuilding.assessment.run.IndexMaking;
import partybuilding.assessment.run.ProgramProperties;
import partybuilding.assessment.run.Progress;
import partybuilding.assessment.run.RunContext;
import partybuilding.assessment.run.RunMarker;
import partybuilding.assessment.run.RunPlan;
import partybuilding.assessment.run.RunRecorder;
import partybuilding.assessment.run.RunRequest;
import partybuilding.assessment.run.RunRequest.Repetition;
import partybuilding.assessment.run.ending.RunFailure;
import partybuilding.assessment.run.ending.RunOutcome;
import partybuilding.assessment.run.ending.StateInUse;
import partybuilding.assessment.run.meter.RunMeter;
import partybuilding.assessment.store.State;
import partybuilding.assessment.store.StateDamage;
import partybuilding.assessment.store.StateFolder;
import partybuilding.assessment.store.database.NewerState;
import partybuilding.assessment.store.database.OpenDatabase;
import partybuilding.assessment.store.database.ServerFailure;
import partybuilding.assessment.store.database.StateFailure;

/** The yearly run as one call. */
public final class YearlyRun {
  private static final int SPARE_CONNECTIONS = 4;

  private YearlyRun() {}

  /**
   * Reads, assesses and publishes, unless nothing has changed since the last publication; that is
   * found out before anything heavy is started.
   *
   * @throws ExportsRefused if the exports or the rules cannot be used
   * @throws NewerState if a newer version of the program has written the state
   * @throws RunFailure if anything else went wrong
   */
  public static RunOutcome run(RunRequest request, Progress progress, Clock clock) {
    Path folder = request.folders().reports();
    try (PublicationFolder reports =
        PublicationFolder.open(folder, request.folders().access(), clock, progress::undeleted)) {
      IndexMaking index = new IndexMaking(reports, progress, ProgramProperties.program());
      return new RunMarker(reports, progress, clock)
          .mark(
              () -> index.after(explained(reports, () -> run(request, reports, progress, clock))));
    }
  }

  private static RunOutcome explained(PublicationFolder reports, Supplier<RunOutcome> run) {
    try {
      return run.get();
    } catch (RunFailure failure) {
      throw reports
          .full(failure)
          .map(full -> new RunFailure(full.toString(), full))
          .orElse(failure);
    }
  }

  private static RunOutcome run(
      RunRequest request, PublicationFolder reports, Progress progress, Clock clock) {
    RunPlan plan = RunPlan.of(request, ProgramProperties.program());
    progress.unread(plan.findings().kept());
    if (request.repetition() == Repetition.WHEN_CHANGED && published(plan)) {
      return unchanged(plan, reports);
    }
    RunMeter meter = new RunMeter(clock, progress::reading);
    RunContext run = new RunContext(plan, reports, progress, meter);
    try {
      start(run, clock);
    } catch (RuntimeException failure) {
      putAside(plan, failure, progress);
      start(run, clock);
    }
    return new RunOutcome.Published(plan.target(), meter.rows(), meter.time());
  }

  private static RunOutcome unchanged(RunPlan plan, PublicationFolder reports) {
    try {
      reports.give(plan.target());
      return new RunOutcome.Unchanged(plan.target());
    } catch (IOException e) {
      throw new RunFailure(e.toString(), e);
    }
  }

  /**
   * A state that is damaged is made again, as far as exports and reports hold it; any other failure
   * stays one. One that a newer program wrote is whole, and holds what may not be published.
   */
  private static void putAside(RunPlan plan, RuntimeException failure, Progress progress) {
    if (!StateDamage.of(failure)) {
      throw failure;
    }
    try {
      Path state = plan.request().folders().state();
      progress.stateDamaged(new StateFolder(state).putAsideDamaged());
    } catch (IOException e) {
      throw new RunFailure(e.toString(), e);
    }
  }

  private static boolean published(RunPlan plan) {
    Optional<Publication> publication = Publication.find(plan.target());
    return publication.isPresent()
        && publication.get().runDigest().equals(plan.digest())
        && publication.get().intact(plan.target());
  }

  private static void start(RunContext run, Clock clock) {
    Path state = run.plan().request().folders().state();
    int connections = 2 * run.plan().request().threads() + SPARE_CONNECTIONS;
    prepare(run);
    try (OpenDatabase database = new StateFolder(state).open(connections)) {
      start(run, clock, database);
    } catch (NestedRuntimeException | StateFailure | RunFailure e) {
      throw explained(state, e);
    }
  }

  private static RuntimeException explained(Path state, RuntimeException failure) {
    if (State.inUse(failure)) {
      return new StateInUse(state, failure);
    }
    Optional<ServerFailure> server = new StateFolder(state).serverFailure(failure);
    if (server.isPresent()) {
      return server.get();
    }
    return failure instanceof RunFailure ? failure : new RunFailure(failure.toString(), failure);
  }

  private static void start(RunContext run, Clock clock, OpenDatabase database) {
    State state = State.ofPrepared(new TransactionAwareDataSourceProxy(database.source()));
    BatchDatabase batch = BatchDatabase.of(database);
    JobStart job = new JobStart(batch.repository(), new YearlyJob(batch, run, state).job());
    new RunRecorder(run, state.runs(), clock).record(() -> job.run(run.plan()));
  }

  private static void prepare(RunContext run) {
    try {
      run.reports().claim();
      OwnerOnly.createFolder(run.plan().request().folders().state());
    } catch (IOException e) {
      throw new RunFailure(e.toString(), e);
    }
  }
}
