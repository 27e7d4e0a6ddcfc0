package partybuilding.assessment.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.ExportKind;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RestatementNotice.FiguresNotKept;
import partybuilding.assessment.report.PublicationContents;
import partybuilding.assessment.report.PublishedReports;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.report.table.Tables;
import partybuilding.assessment.restatement.EarlierBallots;
import partybuilding.assessment.restatement.FigureTable;
import partybuilding.assessment.restatement.Ground;
import partybuilding.assessment.restatement.Ground.Kind;
import partybuilding.assessment.restatement.PresentTable;
import partybuilding.assessment.store.State;

/**
 * The published reports of which the state keeps nothing: it was deleted, or is another one. What
 * they say of a year cannot stand in later reports, for the exact figures are lost, so a year whose
 * evaluations changed is published only if their tables beside its own tell no single ballot.
 */
final class ForgottenReports {
  private final RunPlan plan;
  private final State state;
  private final YearArchive years;

  ForgottenReports(RunContext context, State state) {
    this.plan = context.plan();
    this.state = state;
    this.years = new YearArchive(context, state);
  }

  /** Refuses the exports if a ballot could be told from the facts and any of the reports. */
  void requireNoBallotTold(Comparison facts) throws IOException {
    if (years.withdrawn()) {
      return;
    }
    Path reports = plan.request().folders().reports();
    for (Map.Entry<Integer, Path> report :
        PublishedReports.in(reports, Readership.LEADERSHIP).entrySet()) {
      if (!state.publications().keeps(report.getKey())) {
        Optional<PublicationContents> contents =
            PublicationContents.read(report.getKey(), report.getValue());
        if (contents.isPresent()) {
          requireNoBallotTold(facts, contents.get(), report.getValue());
        }
      }
    }
  }

  private void requireNoBallotTold(Comparison facts, PublicationContents was, Path report)
      throws IOException {
    List<Export> changed =
        plan.folder().upTo(ExportKind.EVALUATIONS, plan.year()).stream()
            .filter(export -> changed(export, was))
            .toList();
    List<Finding> told = changed.isEmpty() ? List.of() : told(facts, was, changed, report);
    if (!told.isEmpty()) {
      throw new ExportsRefused(told);
    }
  }

  private boolean changed(Export export, PublicationContents was) {
    Ground ground = new Ground(Kind.EVALUATIONS, export.year());
    String source = years.source(export);
    return was.run().basis().find(ground).filter(then -> !then.equals(source)).isPresent();
  }

  private List<Finding> told(
      Comparison facts, PublicationContents was, List<Export> changed, Path report)
      throws IOException {
    List<EarlierBallots> tables = beside(was, facts);
    return changed.stream()
        .filter(export -> tables.stream().anyMatch(both -> !allow(both, export)))
        .map(export -> Finding.of(notice(export, report)))
        .toList();
  }

  private static List<EarlierBallots> beside(PublicationContents was, Comparison facts)
      throws IOException {
    List<FigureTable> now =
        Tables.figures(facts).map(PresentTable::table).filter(EarlierBallots::areIn).toList();
    return was.figures(before -> beside(before, now)).orElse(List.of()).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<EarlierBallots> beside(FigureTable before, List<FigureTable> now) {
    return now.stream()
        .filter(table -> table.name().equals(before.name()))
        .map(table -> new EarlierBallots(before, table))
        .toList();
  }

  private boolean allow(EarlierBallots both, Export export) {
    return both.allow(export.year(), minimum(export));
  }

  private int minimum(Export export) {
    return plan.folder().rulebook().rulesOf(export.year()).limits().minimumGroup();
  }

  private FiguresNotKept notice(Export export, Path report) {
    return new FiguresNotKept(
        Place.of(export.file()),
        Integer.toString(export.year()),
        Integer.toString(minimum(export)),
        report.toString());
  }
}
