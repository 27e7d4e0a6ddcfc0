package partybuilding.assessment.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntFunction;
import partybuilding.assessment.compare.check.ListCheck;
import partybuilding.assessment.compare.check.MeetingCheck;
import partybuilding.assessment.compare.check.PanelCheck;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.LedgerInput;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.input.ScoreInput;
import partybuilding.assessment.compare.input.SourceInput;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileNotice.NoCountedBallot;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.rectification.LedgerHistory;
import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.standing.YearStandings;
import partybuilding.assessment.store.State;

/** Gathers what a comparison is made from: what is kept of the yearly files, and what is not. */
record KeptMaterial(RunPlan plan, Structures structures, State state) {
  /**
   * The material.
   *
   * @throws ExportsRefused if no ballot of the report's year counts
   */
  ComparisonInput material() {
    requireBallots();
    List<FileAccount> accounts = new ArrayList<>();
    Findings findings = plan.findings();
    for (ExportKind kind : ExportKind.allYearly()) {
      accounts.addAll(state.files().accounts(kind, plan.year()));
      findings = findings.and(state.files().findings(kind, plan.year()));
    }
    accounts.addAll(structures.accounts());
    Lineage lineage = structures.structure().lineage();
    ForkJoinTask<LedgerInput> following =
        ForkJoinTask.adapt(() -> LedgerInput.of(plan.asOf(), ledgers(), lineage, plan.year()))
            .fork();
    List<YearFigures> figures = figures();
    List<YearStandings> standings = standings();
    Meetings meetings = new MeetingArchive(plan, state).meetings();
    LedgerInput ledger = following.join();
    return new ComparisonInput(
        plan.year(),
        plan.folder().rulebook(),
        structures.structure(),
        new ScoreInput(figures, standings),
        ledger,
        meetings,
        new SourceInput(
            accounts,
            findings
                .and(structures.findings())
                .and(acrossYears(figures, ledger.history()))
                .and(undrawn(figures, ledger.ledgers(), meetings))
                .and(disagreements(meetings, ledger.ledgers()))
                .and(panels(figures, meetings))));
  }

  private void requireBallots() {
    boolean counted =
        state.ballots().find(plan.year()).stream().anyMatch(g -> g.ballots().orElse(1) > 0);
    if (!counted) {
      List<Export> evaluations = plan.folder().upTo(ExportKind.EVALUATIONS, plan.year());
      String file = evaluations.get(evaluations.size() - 1).file();
      throw new ExportsRefused(new NoCountedBallot(Place.of(file), Integer.toString(plan.year())));
    }
  }

  private Findings undrawn(
      List<YearFigures> figures, List<YearlyLedger> ledgers, Meetings meetings) {
    return new UndrawnSearch()
        .names(plan.folder(), structures.structure().register(), figures)
        .texts(ledgers, meetings);
  }

  /** What no file shows alone. */
  private Findings acrossYears(List<YearFigures> figures, LedgerHistory history) {
    NoticeBoard board = new NoticeBoard();
    history.notices().forEach(board::add);
    return board.found().and(SimilarNamesSearch.of(structures, plan.folder(), figures));
  }

  /** What the files of a meeting say of each other and do not agree on. */
  private Findings disagreements(Meetings meetings, List<YearlyLedger> ledgers) {
    Rulebook rulebook = plan.folder().rulebook();
    Lineage lineage = structures.structure().lineage();
    MeetingCheck check = new MeetingCheck(meetings);
    ListCheck list = new ListCheck(ledgers, meetings, lineage, rulebook);
    return check
        .turnout(rulebook)
        .and(check.comments(ledgers, lineage, plan.year()))
        .and(list.changedNumbers(plan.year()));
  }

  /** What a year's ballots show against those of the year before. */
  private Findings panels(List<YearFigures> figures, Meetings meetings) {
    SortedMap<Integer, String> files = new TreeMap<>();
    plan.folder()
        .upTo(ExportKind.EVALUATIONS, plan.year())
        .forEach(export -> files.put(export.year(), export.file()));
    PanelCheck check = new PanelCheck(plan.folder().rulebook(), files);
    return check.scales(figures).and(check.sizes(meetings));
  }

  private List<YearFigures> figures() {
    return yearly(ExportKind.EVALUATIONS, state.figures()::find);
  }

  private List<YearStandings> standings() {
    return yearly(ExportKind.EVALUATIONS, state.standings()::find);
  }

  private List<YearlyLedger> ledgers() {
    return yearly(ExportKind.RECTIFICATION, state.ledgers()::find);
  }

  /** The years side by side, for each is a block of its own. */
  private <T> List<T> yearly(ExportKind kind, IntFunction<T> kept) {
    return plan.folder().upTo(kind, plan.year()).parallelStream()
        .map(export -> kept.apply(export.year()))
        .toList();
  }
}
