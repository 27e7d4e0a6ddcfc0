package partybuilding.assessment.run.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.compare.Preparer;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.LedgerInput;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.input.ScoreInput;
import partybuilding.assessment.compare.input.SourceInput;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileNotice.NoBranch;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.run.ReadOutcome;
import partybuilding.assessment.run.Structures;
import partybuilding.assessment.run.YearContent;
import partybuilding.assessment.run.YearReading;
import partybuilding.assessment.run.ending.RunCancelled;

/** Reads what is known before a meeting. */
final class PreparationReading {
  private final PreparationPlan plan;
  private final PreparationWatch watch;
  private final Structures structures;
  private final List<YearlyLedger> ledgers = new ArrayList<>();
  private final List<YearlyRows<Debrief>> debriefs = new ArrayList<>();
  private final List<YearlyRows<Comment>> comments = new ArrayList<>();
  private final SortedMap<String, String> names = new TreeMap<>();
  private final List<FileAccount> accounts = new ArrayList<>();
  private Findings findings;

  private PreparationReading(PreparationPlan plan, PreparationWatch watch) {
    this.plan = plan;
    this.watch = watch;
    this.structures = Structures.read(plan.folder(), plan.year());
    this.findings = plan.folder().findings(plan.asOf()).and(structures.findings());
    accounts.addAll(structures.accounts());
  }

  /**
   * Reads all files.
   *
   * @throws ExportsRefused if a file cannot be used, or none names a branch
   */
  static Preparation read(PreparationPlan plan, PreparationWatch watch) {
    return new PreparationReading(plan, watch).read();
  }

  private Preparation read() {
    YearReading reading =
        new YearReading(
            plan.folder().rulebook(),
            structures.structure(),
            Blocking.on(plan.request().threads()));
    for (Export export : plan.yearly()) {
      if (watch.cancelled()) {
        throw new RunCancelled();
      }
      take(export, reading.read(export));
    }
    return Preparer.prepare(input(), plan.previous(), branches());
  }

  private void take(Export export, ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.Refused refused) {
      throw refused.refusal();
    }
    findings = findings.and(outcome.findings());
    if (outcome instanceof ReadOutcome.Accepted accepted) {
      accounts.add(accepted.account());
      take(export, accepted.content());
    }
  }

  private void take(Export export, YearContent content) {
    if (content instanceof YearContent.Ledger ledger) {
      ledgers.add(new KnownBefore(plan.year(), plan.asOf()).of(ledger.ledger()));
    } else if (content instanceof YearContent.Evaluations read) {
      names.putAll(read.figures().names());
    } else if (content instanceof YearContent.Rows<?> read) {
      take(export, read);
    }
  }

  private void take(Export export, YearContent.Rows<?> read) {
    if (export.kind() == ExportKind.DEBRIEFS) {
      debriefs.add(new YearlyRows<>(export.year(), export.file(), read.of(Debrief.class)));
    } else if (export.kind() == ExportKind.COMMENTS) {
      comments.add(new YearlyRows<>(export.year(), export.file(), read.of(Comment.class)));
    }
  }

  private ComparisonInput input() {
    LedgerInput ledger =
        LedgerInput.of(plan.judgedOn(), ledgers, structures.structure().lineage(), plan.year());
    NoticeBoard board = new NoticeBoard();
    ledger.history().notices().forEach(board::add);
    return new ComparisonInput(
        plan.year(),
        plan.folder().rulebook(),
        structures.structure(),
        new ScoreInput(List.of(), List.of()),
        ledger,
        new Meetings(debriefs, comments, List.of(), new TreeMap<>()),
        new SourceInput(accounts, findings.and(board.found())));
  }

  /** The branches of the register; without one, those named in the previous year's files. */
  private List<Branch> branches() {
    if (structures.structure().register().isOpen()) {
      nameUnregistered();
    }
    List<Branch> branches = structures.structure().register().branchesOf(plan.year(), names);
    if (branches.isEmpty()) {
      throw new ExportsRefused(new NoBranch(Place.of(plan.request().folders().data().toString())));
    }
    return branches;
  }

  private void nameUnregistered() {
    SortedMap<String, String> before = new TreeMap<>(names);
    names.clear();
    before.forEach(this::name);
    of(debriefs).ifPresent(rows -> rows.forEach(row -> name(row.branch(), row.branch())));
    of(comments).ifPresent(rows -> rows.forEach(row -> name(row.branch(), row.branch())));
    if (!ledgers.isEmpty()) {
      ledgers.get(ledgers.size() - 1).items().forEach(item -> name(item.branch(), item.branch()));
    }
  }

  private <T> Optional<List<T>> of(List<YearlyRows<T>> files) {
    return files.stream()
        .filter(file -> file.year() == plan.previous())
        .map(YearlyRows::rows)
        .findFirst();
  }

  /**
   * Enters a name for the branch that continues the line, which may have no name of its own in the
   * files.
   */
  private void name(String branch, String label) {
    Lineage lineage = structures.structure().lineage();
    String now = lineage.asOf(branch, plan.previous(), plan.year());
    names.putIfAbsent(now, now.equals(branch) ? label : now);
  }
}
