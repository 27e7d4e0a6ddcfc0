package partybuilding.assessment.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.compare.Comparer;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.report.Edition;
import partybuilding.assessment.report.Format;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.store.State;

/** Makes the report from what is kept: compares, draws, writes, publishes. */
final class ReportMaking {
  private final RunPlan plan;
  private final RunWorkshop workshop;
  private final State state;
  private final PublicationArchive archive;
  private final Progress progress;

  ReportMaking(RunWorkshop workshop, State state) {
    this.plan = workshop.plan();
    this.workshop = workshop;
    this.state = state;
    this.archive = new PublicationArchive(plan, state.publications());
    this.progress = workshop.progress();
  }

  /** Writes the whole report into a folder beside its place. */
  void write() throws IOException {
    Comparison facts =
        archive.enter(
            Comparer.compare(new KeptMaterial(plan, workshop.structures(), state).material()));
    progress.compared(facts.branches().size(), facts.years().size());
    List<Picture> pictures = drawn() ? ChartBook.draw(facts, plan.language()) : List.of();
    Path staging = staging();
    ReportFolder.prepare(staging);
    Edition edition =
        new Edition(
            plan.language(),
            plan.request().formats(),
            plan.version(),
            plan.digest(),
            facts.rulebook().remark().map(this::inReportLanguage));
    ReportFolder.write(facts, pictures, edition, staging);
    progress.written(pictures.size());
  }

  /** Tables alone need no picture. */
  private boolean drawn() {
    return !plan.request().formats().equals(Set.of(Format.CSV));
  }

  private String inReportLanguage(Name remark) {
    return remark.in(plan.language());
  }

  /** Puts the written report in its place, as a whole. */
  void publish() throws IOException {
    ReportFolder.publish(staging(), plan.target());
    archive.settle();
    progress.published(plan.target());
  }

  /** Beside the place, so that it can be moved there in one go. */
  private Path staging() {
    return plan.request().folders().reports().resolve("." + plan.year() + ".new");
  }
}
