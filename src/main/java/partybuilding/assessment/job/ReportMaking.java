package partybuilding.assessment.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.compare.Comparer;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.compare.Material;
import partybuilding.assessment.contract.ExportKind;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.report.Edition;
import partybuilding.assessment.report.Format;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.store.State;

/** Makes the report from what is kept: compares, draws, writes, publishes. */
final class ReportMaking {
  private final RunPlan plan;
  private final Structures structures;
  private final State state;
  private final Progress progress;

  ReportMaking(RunPlan plan, Structures structures, State state, Progress progress) {
    this.plan = plan;
    this.structures = structures;
    this.state = state;
    this.progress = progress;
  }

  /** Writes the whole report into a folder beside its place. */
  void write() throws IOException {
    Comparison facts = Comparer.compare(material());
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
    progress.published(plan.target());
  }

  /** Beside the place, so that it can be moved there in one go. */
  private Path staging() {
    return plan.request().folders().reports().resolve("." + plan.year() + ".new");
  }

  private Material material() {
    List<FileAccount> accounts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (ExportKind kind : List.of(ExportKind.EVALUATIONS, ExportKind.RECTIFICATION)) {
      accounts.addAll(state.files().accounts(kind, plan.year()));
      findings.addAll(state.files().findings(kind, plan.year()));
    }
    accounts.addAll(structures.accounts());
    findings.addAll(structures.findings());
    List<YearFigures> figures = figures();
    findings.addAll(SimilarNamesSearch.of(structures, plan.folder(), figures));
    return new Material(
        plan.year(),
        plan.asOf(),
        plan.folder().rulebook(),
        structures.structure(),
        figures,
        ledgers(),
        accounts,
        findings);
  }

  private List<YearFigures> figures() {
    return plan.folder().upTo(ExportKind.EVALUATIONS, plan.year()).stream()
        .map(export -> state.figures().find(export.year()))
        .toList();
  }

  private List<YearlyLedger> ledgers() {
    return plan.folder().upTo(ExportKind.RECTIFICATION, plan.year()).stream()
        .map(Export::year)
        .map(state.ledgers()::find)
        .toList();
  }
}
