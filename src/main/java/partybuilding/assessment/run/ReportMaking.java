package partybuilding.assessment.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.compare.BranchEdition;
import partybuilding.assessment.compare.Comparer;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.report.BranchFolders;
import partybuilding.assessment.report.Edition;
import partybuilding.assessment.report.Format;
import partybuilding.assessment.report.OfficeFiles;
import partybuilding.assessment.report.PublishedReports;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.report.ReportContent;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.store.State;

/** Makes the report from what is kept: compares, draws, writes, publishes. */
public final class ReportMaking {
  private final RunPlan plan;
  private final RunContext context;
  private final State state;
  private final PublicationArchive archive;
  private final YearArchive years;
  private final Progress progress;

  public ReportMaking(RunContext context, State state) {
    this.plan = context.plan();
    this.context = context;
    this.state = state;
    this.archive = new PublicationArchive(context, state);
    this.years = new YearArchive(context, state);
    this.progress = context.progress();
  }

  /** Writes the whole report into a folder beside its place. */
  public void write() throws IOException {
    progress.written(WorkerThreads.use(plan.request().threads(), this::written));
  }

  /** How many charts it has. */
  private int written() throws IOException {
    Comparison facts =
        Comparer.compare(new KeptMaterial(plan, context.structures(), state).material());
    progress.found(facts.sources().accounts(), facts.sources().findings());
    progress.compared(facts.branches().size(), facts.years().size());
    context.checkpoint();
    new ForgottenReports(context, state).requireNoBallotTold(facts);
    years.enter();
    Path staging = context.reports().stage(plan.target());
    return plan.request().readership() == Readership.LEADERSHIP
        ? writeWhole(archive.enter(facts), staging)
        : writeBranches(facts, staging);
  }

  /** How many charts the college's report has. */
  private int writeWhole(Comparison facts, Path staging) throws IOException {
    List<Picture> pictures = drawn() ? ChartBook.draw(facts, plan.language()) : List.of();
    context.checkpoint();
    BranchEdition letters = new BranchEdition(facts, context.structures().structure().lineage());
    ReportFolder.write(new ReportContent(facts, pictures, letters::of), edition(facts), staging);
    return pictures.size();
  }

  /** How many charts the branches' folders have. */
  private int writeBranches(Comparison facts, Path staging) throws IOException {
    BranchEdition editions = new BranchEdition(facts, context.structures().structure().lineage());
    BranchFolders folders = new BranchFolders(facts.branches(), edition(facts), staging);
    int charts =
        facts.branches().parallelStream()
            .mapToInt(branch -> writeBranch(editions.of(branch), folders))
            .sum();
    folders.close(archive.founded(facts));
    return charts;
  }

  private int writeBranch(BranchFacts own, BranchFolders folders) {
    context.checkpoint();
    List<Picture> pictures = drawn() ? ChartBook.draw(own, plan.language()) : List.of();
    try {
      folders.write(own, pictures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pictures.size();
  }

  private Edition edition(Comparison facts) throws IOException {
    Readership readership = plan.request().readership();
    Path reports = plan.request().folders().reports();
    return new Edition(
        readership,
        plan.language(),
        plan.request().formats(),
        plan.program().version(),
        plan.digest(),
        new OfficeFiles(plan.folder().rulesFile(), plan.templates()),
        PublishedReports.before(plan.year(), reports, readership),
        facts.rulebook().remark().map(this::inReportLanguage));
  }

  /** Tables alone need no picture. */
  private boolean drawn() {
    return !plan.request().formats().equals(Set.of(Format.CSV));
  }

  private String inReportLanguage(Name remark) {
    return remark.in(plan.language());
  }

  /** Puts the written report in its place, as a whole. */
  public void publish() throws IOException {
    context.reports().publish(plan.target());
    archive.settle();
    years.settle();
    progress.published(plan.target());
  }
}
