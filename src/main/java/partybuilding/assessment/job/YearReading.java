package partybuilding.assessment.job;

import partybuilding.assessment.aggregate.YearAggregation;
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.compare.Material.Structure;
import partybuilding.assessment.contract.Rulebook;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.intake.evaluation.EvaluationsReader;
import partybuilding.assessment.intake.ledger.RectificationReader;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.reconciliation.TotalsCheck;
import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.score.YearFold;
import partybuilding.assessment.sheet.RefusalLimit;
import partybuilding.assessment.store.State;

/** Reads one yearly file and puts what it says in the place of whatever was kept of it. */
final class YearReading {
  private final Rulebook rulebook;
  private final Structure structure;
  private final State state;

  YearReading(Rulebook rulebook, Structure structure, State state) {
    this.rulebook = rulebook;
    this.structure = structure;
    this.state = state;
  }

  /** Reads a file. */
  FileAccount read(Export export, String readUnder) {
    NoticeBoard board = new NoticeBoard();
    FileAccount account =
        switch (export.kind()) {
          case EVALUATIONS -> evaluations(export, board);
          case RECTIFICATION -> rectification(export, board);
          default -> throw new IllegalArgumentException(export.file());
        };
    state.files().replace(export.kind(), readUnder, account, board.findings());
    return account;
  }

  private FileAccount evaluations(Export export, NoticeBoard board) {
    Rules rules = rulebook.rulesOf(export.year());
    BallotBox box = new BallotBox(rules);
    EvaluationsReader.Evaluations read =
        new EvaluationsReader(rules, structure.register()).read(export, box, board);
    Panel panel = Panel.of(box, export.file(), board);
    FileAccount account = panel.account(read.account());
    RefusalLimit.check(account, rules.limits().refusedRows(), board);
    Participation participation = Participation.decide(panel.voters(), rules);
    new TotalsCheck(account, participation, rules).tell(read.totals(), board);
    YearCells cells = YearFold.fold(panel, participation, structure.lineage(), export.year());
    YearFigures figures =
        YearAggregation.aggregate(
            new YearAggregation.Year(export.year(), rules),
            read.branchNames(),
            participation,
            cells);
    state.figures().replace(figures);
    return account;
  }

  private FileAccount rectification(Export export, NoticeBoard board) {
    Rules rules = rulebook.rulesOf(export.year());
    RectificationReader.Ledger ledger =
        new RectificationReader(rules, structure.register()).read(export, board);
    RefusalLimit.check(ledger.account(), rules.limits().refusedRows(), board);
    state.ledgers().replace(new YearlyLedger(export.year(), ledger.items()));
    return ledger.account();
  }
}
