package partybuilding.assessment.run.preparation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.report.Publication;
import partybuilding.assessment.report.preparation.PreparationEdition;
import partybuilding.assessment.report.preparation.PreparationFolder;
import partybuilding.assessment.report.publication.PublicationFolder;
import partybuilding.assessment.run.ProgramProperties;
import partybuilding.assessment.run.RunRequest.Repetition;
import partybuilding.assessment.run.WorkerThreads;
import partybuilding.assessment.run.ending.RunCancelled;
import partybuilding.assessment.run.ending.RunFailure;

/** The preparation of a meeting as one call. */
public final class MeetingPreparation {
  private final PreparationPlan plan;
  private final PreparationWatch watch;

  private MeetingPreparation(PreparationPlan plan, PreparationWatch watch) {
    this.plan = plan;
    this.watch = watch;
  }

  /**
   * Reads what is known and publishes the papers, unless nothing has changed since they were.
   *
   * @throws ExportsRefused if the exports or the rules cannot be used
   * @throws RunFailure if anything else went wrong
   */
  public static Prepared prepare(PreparationRequest request, PreparationWatch watch, Clock clock) {
    Path folder = request.folders().reports();
    try (PublicationFolder reports =
        PublicationFolder.open(folder, request.folders().access(), clock, watch::undeleted)) {
      PreparationPlan plan = PreparationPlan.of(request, ProgramProperties.program());
      watch.unread(plan.folder().findings(plan.asOf()).kept());
      return new MeetingPreparation(plan, watch).prepare(reports);
    }
  }

  private Prepared prepare(PublicationFolder reports) {
    try {
      if (plan.request().repetition() == Repetition.WHEN_CHANGED && published()) {
        reports.give(plan.target());
        return new Prepared(plan.target(), plan.year(), Prepared.Ending.UNCHANGED);
      }
      write(reports);
      reports.publish(plan.target());
      return new Prepared(plan.target(), plan.year(), Prepared.Ending.PUBLISHED);
    } catch (IOException e) {
      throw reports
          .full(e)
          .map(full -> new RunFailure(full.toString(), full))
          .orElseGet(() -> new RunFailure(e.toString(), e));
    }
  }

  private boolean published() {
    Optional<Publication> publication = Publication.find(plan.target());
    return publication.isPresent()
        && publication.get().runDigest().equals(plan.digest())
        && publication.get().intact(plan.target());
  }

  private void write(PublicationFolder reports) throws IOException {
    Preparation facts = PreparationReading.read(plan, watch);
    watch.found(facts.before().sources().accounts(), facts.before().sources().findings());
    requireWanted();
    reports.claim();
    Path staging = reports.stage(plan.target());
    WorkerThreads.use(
        plan.request().threads(),
        () -> PreparationFolder.write(facts, edition(), staging, this::requireWanted));
    requireWanted();
  }

  /** Of many branches the papers take minutes, so that it is asked before each of them. */
  private void requireWanted() {
    if (watch.cancelled()) {
      throw new RunCancelled();
    }
  }

  private PreparationEdition edition() {
    return new PreparationEdition(
        plan.language(),
        plan.program().version(),
        plan.digest(),
        plan.folder().rulesFile(),
        plan.request().draw(),
        plan.scored() ? Optional.of(scores()) : Optional.empty());
  }

  private PreparationEdition.Scores scores() {
    return new PreparationEdition.Scores(plan.previous(), plan.scores().map(PublishedScores::file));
  }
}
