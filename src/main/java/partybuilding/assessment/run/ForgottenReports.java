package partybuilding.assessment.run;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RestatementNotice.FiguresNotKept;
import partybuilding.assessment.report.EarlierReport;
import partybuilding.assessment.report.table.Tables;
import partybuilding.assessment.restatement.EarlierBallots;
import partybuilding.assessment.restatement.FigureTable;
import partybuilding.assessment.restatement.Ground;
import partybuilding.assessment.restatement.Ground.Kind;
import partybuilding.assessment.restatement.PresentTable;
import partybuilding.assessment.store.PastRun;
import partybuilding.assessment.store.PastRun.Outcome;
import partybuilding.assessment.store.State;

/**
 * Published reports of every year and edition whose run is not in the state's history, because the
 * state was deleted or is another one. Their exact figures are lost and cannot be published again.
 * A year whose evaluations changed since is therefore published only if no single ballot follows
 * from their tables and the new ones. This holds as long as such a report is in the folder, also
 * after its tables were read back.
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
    Set<String> remembered =
        state.runs().all().stream()
            .filter(run -> run.outcome() == Outcome.PUBLISHED)
            .map(PastRun::inputs)
            .collect(Collectors.toSet());
    Iterator<EarlierReport> reports =
        EarlierReport.in(plan.request().folders().reports()).iterator();
    while (reports.hasNext()) {
      EarlierReport report = reports.next();
      if (!remembered.contains(report.run().digest())) {
        requireNoBallotTold(facts, report);
      }
    }
  }

  private void requireNoBallotTold(Comparison facts, EarlierReport was) throws IOException {
    List<Export> changed =
        plan.folder().upTo(ExportKind.EVALUATIONS, plan.year()).stream()
            .filter(export -> changed(export, was))
            .toList();
    List<Finding> told = changed.isEmpty() ? List.of() : told(facts, was, changed);
    if (!told.isEmpty()) {
      throw new ExportsRefused(told);
    }
  }

  /** False also where the state has the exact figures, which {@link EarlierFigures} compares. */
  private boolean changed(Export export, EarlierReport was) {
    Ground ground = new Ground(Kind.EVALUATIONS, export.year());
    Optional<String> then = was.run().basis().find(ground);
    return then.isPresent()
        && !then.get().equals(years.source(export))
        && years.published(export.year()).stream()
            .noneMatch(kept -> kept.origin().sha256().equals(then.get()));
  }

  private List<Finding> told(Comparison facts, EarlierReport was, List<Export> changed)
      throws IOException {
    List<EarlierBallots> tables = beside(was, facts);
    return changed.stream()
        .filter(export -> tables.stream().anyMatch(both -> !allow(both, export)))
        .map(export -> Finding.of(notice(export, was)))
        .toList();
  }

  private static List<EarlierBallots> beside(EarlierReport was, Comparison facts)
      throws IOException {
    List<FigureTable> now =
        Tables.figures(facts).map(PresentTable::table).filter(EarlierBallots::areIn).toList();
    return EarlierBallots.of(was.figures(EarlierBallots::areIn), now);
  }

  private boolean allow(EarlierBallots both, Export export) {
    return both.allow(export.year(), minimum(export));
  }

  private int minimum(Export export) {
    return plan.folder().rulebook().rulesOf(export.year()).limits().minimumGroup();
  }

  private FiguresNotKept notice(Export export, EarlierReport was) {
    return new FiguresNotKept(
        Place.of(export.file()),
        Integer.toString(export.year()),
        Integer.toString(minimum(export)),
        was.folder().toString());
  }
}
