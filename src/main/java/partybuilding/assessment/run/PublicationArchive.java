package partybuilding.assessment.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import partybuilding.assessment.compare.ReportBasis;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.report.table.SideBySide;
import partybuilding.assessment.report.table.Tables;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.Ground;
import partybuilding.assessment.restatement.Ground.Kind;
import partybuilding.assessment.restatement.PresentReport;
import partybuilding.assessment.restatement.PresentTable;
import partybuilding.assessment.restatement.Restatement;
import partybuilding.assessment.restatement.RestatementFindings;
import partybuilding.assessment.restatement.RestatementSearch;
import partybuilding.assessment.store.KeptTables;
import partybuilding.assessment.store.PublicationTable;
import partybuilding.assessment.store.PublicationTable.KeptPublication;
import partybuilding.assessment.store.PublicationTable.Mark;
import partybuilding.assessment.store.State;

/**
 * Holds a report against what was published before, and keeps it for later ones.
 *
 * <p>A report is kept before it is moved to its place, and settled after. Kept only after, a run
 * that breaks off between the two would leave a publication that nothing is ever held against, and
 * what moves next would go unsaid; counted from before, a publication that failed would be held
 * against although nobody saw it. Of what an interrupted run left open, the record in its folder
 * tells whether it was published; where the folder is another machine's, it stays open.
 */
final class PublicationArchive {
  private final RunPlan plan;
  private final PublicationTable table;
  private final YearArchive years;
  private final RunContext context;

  PublicationArchive(RunContext context, State state) {
    this.plan = context.plan();
    this.context = context;
    this.table = state.publications();
    this.years = new YearArchive(context, state);
  }

  /** The facts with what moved since it was published; they are kept as about to be published. */
  Comparison enter(Comparison facts) throws IOException {
    table.open().forEach(this::close);
    PresentReport present = ReportBasis.of(facts, basis());
    new LostPublications(context, table).keep();
    Optional<KeptPublication> earlier = table.latest(plan.year());
    List<Restatement> all = new ArrayList<>(table.restatements(plan.year()));
    KeptPublication kept = table.keep(years.mark(), present.report());
    Optional<RestatementSearch> search =
        earlier.map(was -> new RestatementSearch(was.report(), present));
    packed(facts, figures -> earlier.ifPresent(was -> hold(was, figures, search.orElseThrow())))
        .forEach(packed -> table.add(kept, packed));
    SideBySide.write(Tables.shared(facts).map(shared -> () -> table.add(kept, shared)));
    List<Restatement> moved = search.map(RestatementSearch::found).orElse(List.of());
    table.add(kept, moved);
    all.addAll(moved);
    return facts.restated(all, RestatementFindings.of(all, facts.asOf()), present.report().basis());
  }

  /** The facts with the digests of their inputs, for later reports to be compared with them. */
  Comparison founded(Comparison facts) {
    return facts.restated(List.of(), Findings.NONE, basis());
  }

  /**
   * The figures of as many tables at once as the run has threads, and no more: those of all tables
   * are as large as the facts, what they are packed into is far smaller.
   */
  private List<KeptTables.Packed> packed(Comparison facts, Consumer<PresentTable> held)
      throws IOException {
    return WorkerThreads.use(
        plan.request().threads(),
        () -> Tables.figures(facts).parallel().map(figures -> packed(figures, held)).toList());
  }

  private static KeptTables.Packed packed(PresentTable figures, Consumer<PresentTable> held) {
    held.accept(figures);
    return PublicationTable.pack(figures.table());
  }

  /** One table after another: what moved is sorted in the end. */
  private void hold(KeptPublication was, PresentTable figures, RestatementSearch search) {
    table
        .find(was, figures.table().name())
        .ifPresent(
            before -> {
              synchronized (search) {
                search.hold(before, figures);
              }
            });
  }

  /** The report stands in its place. */
  void settle() {
    table.settle(years.mark());
  }

  private void close(Mark left) {
    OpenMarks open = new OpenMarks(context.reports());
    if (open.published(left)) {
      table.settle(left);
    } else if (open.neverPublished(left)) {
      table.forget(left);
    }
  }

  private Basis basis() {
    Map<Ground, String> digests = new HashMap<>();
    plan.folder()
        .upTo(ExportKind.EVALUATIONS, plan.year())
        .forEach(
            file -> digests.put(new Ground(Kind.EVALUATIONS, file.year()), years.source(file)));
    files(Kind.RECTIFICATION, ExportKind.RECTIFICATION, digests);
    files(Kind.DEBRIEFS, ExportKind.DEBRIEFS, digests);
    files(Kind.COMMENTS, ExportKind.COMMENTS, digests);
    files(Kind.TURNOUT, ExportKind.TURNOUT, digests);
    rules(digests);
    digests.put(Ground.of(Kind.STRUCTURE), Fingerprint.of(plan.structure()));
    digests.put(Ground.of(Kind.PROGRAM), plan.program().identity());
    return new Basis(digests);
  }

  /** Of every year that a file speaks of, and of the years in which its cohorts are judged. */
  private void rules(Map<Ground, String> digests) {
    Rulebook rulebook = plan.folder().rulebook();
    int first = plan.yearlyExports().stream().mapToInt(Export::year).min().orElse(plan.year());
    int last = Math.max(plan.year(), plan.asOf().getYear());
    for (int year = first; year <= last; year++) {
      digests.put(new Ground(Kind.RULES, year), years.rules(year));
    }
    digests.put(
        Ground.of(Kind.RULES_FILE), plan.folder().rulesFile().map(FileAccount::sha256).orElse(""));
    digests.put(
        Ground.of(Kind.CLOSED_MEANS),
        rulebook.rulesOf(plan.year()).conventions().closedMeans().name());
  }

  private void files(Kind kind, ExportKind export, Map<Ground, String> digests) {
    plan.folder()
        .upTo(export, plan.year())
        .forEach(file -> digests.put(new Ground(kind, file.year()), file.sha256()));
  }
}
