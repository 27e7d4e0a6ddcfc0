package partybuilding.assessment.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import partybuilding.assessment.aggregate.YearAggregation;
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.block.UnprovedText;
import partybuilding.assessment.compare.input.ComparisonInput.Structure;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.disclosure.Disclosure;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.intake.evaluation.EvaluationsReader;
import partybuilding.assessment.intake.ledger.RectificationReader;
import partybuilding.assessment.intake.meeting.CommentRow;
import partybuilding.assessment.intake.meeting.DebriefRow;
import partybuilding.assessment.intake.meeting.MeetingFile;
import partybuilding.assessment.intake.meeting.MeetingReader;
import partybuilding.assessment.intake.meeting.TurnoutRow;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FolderNotice.BlankExport;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.packed.BlockShape;
import partybuilding.assessment.reconciliation.TotalsCheck;
import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.YearFold;
import partybuilding.assessment.sheet.RefusalLimit;
import partybuilding.assessment.sheet.SheetOpening;
import partybuilding.assessment.standing.Standings;

/**
 * Reads one yearly file. The same file under the same rules and register gives the same reading;
 * nothing is stored here.
 *
 * @param rulebook the rules of every year
 * @param structure the branches and how they came about
 * @param blocking how large files are cut into blocks
 */
public record YearReading(Rulebook rulebook, Structure structure, Blocking blocking) {
  /** Reads on one thread. */
  public YearReading(Rulebook rulebook, Structure structure) {
    this(rulebook, structure, Blocking.on(1));
  }

  /** Reads a file to its end, or as far as it can be believed. */
  public ReadOutcome read(Export export) {
    return export.kind() == ExportKind.EVALUATIONS
            && !export.workbook()
            && blocking.pays(export.size())
        ? inBlocks(export)
        : read(export, SheetOpening.ROW_BY_ROW);
  }

  /**
   * A file may be written in another encoding than its beginning shows. Where that does not help,
   * or nothing can be used, it is read row by row, which knows every fault.
   */
  private ReadOutcome inBlocks(Export export) {
    try {
      return WorkerThreads.use(blocking.threads(), () -> readInBlocks(export));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadOutcome readInBlocks(Export export) {
    return accepted(export, SheetOpening.proving(blocking))
        .or(() -> accepted(export, SheetOpening.proved(blocking)))
        .orElseGet(() -> read(export, SheetOpening.ROW_BY_ROW));
  }

  private Optional<ReadOutcome> accepted(Export export, SheetOpening opening) {
    try {
      return Optional.of(read(export, opening)).filter(ReadOutcome.Accepted.class::isInstance);
    } catch (UnprovedText e) {
      // What was read so far does not count, and it is read once more.
      return Optional.empty();
    }
  }

  private ReadOutcome read(Export export, SheetOpening opening) {
    NoticeBoard board = new NoticeBoard();
    try {
      return switch (export.kind()) {
        case EVALUATIONS -> evaluations(export, opening, board);
        case RECTIFICATION -> rectification(export, board);
        case DEBRIEFS -> rows(export, DebriefRow.READER, Debrief.SHAPE, board);
        case COMMENTS -> rows(export, CommentRow.READER, Comment.SHAPE, board);
        case TURNOUT -> rows(export, TurnoutRow.READER, Turnout.SHAPE, board);
        case BRANCHES, LINEAGE -> throw new IllegalArgumentException(export.file());
      };
    } catch (ExportsRefused refusal) {
      return ReadOutcome.Refused.unread(board, refusal);
    }
  }

  private ReadOutcome evaluations(Export export, SheetOpening opening, NoticeBoard board) {
    Rules rules = rulebook.rulesOf(export.year());
    BallotBox box = new BallotBox(rules);
    EvaluationsReader.Evaluations read =
        new EvaluationsReader(rules, structure.register(), opening).read(export, box, board);
    Panel panel = Panel.of(box, export.file(), board);
    List<GroupBallots> groups = read.named(panel.ballotsByGroup());
    panel.copies().notices(Place.of(export.file()), rules, groups).forEach(board::add);
    FileAccount account = panel.account(read.account());
    return judged(
        account,
        rules,
        board,
        () -> {
          Disclosure disclosure = Disclosure.decide(panel.voters(), rules);
          Participation participation = disclosure.participation();
          new TotalsCheck(account, participation, rules).report(read.totals(), board);
          YearCells cells = YearFold.fold(panel, participation, structure.lineage(), export.year());
          YearAggregation.Year year = new YearAggregation.Year(export.year(), rules);
          return new YearContent.Evaluations(
              YearAggregation.aggregate(year, read.branchNames(), disclosure, cells),
              Standings.of(panel, disclosure, structure.lineage(), export.year()),
              groups);
        });
  }

  private ReadOutcome rectification(Export export, NoticeBoard board) {
    Rules rules = rulebook.rulesOf(export.year());
    RectificationReader.Ledger ledger =
        new RectificationReader(rules, structure.register()).read(export, board);
    return judged(
        ledger.account(),
        rules,
        board,
        () -> new YearContent.Ledger(new YearlyLedger(export.year(), ledger.items())));
  }

  private <T> ReadOutcome rows(
      Export export, MeetingReader<T> reader, BlockShape<T> shape, NoticeBoard board) {
    Rules rules = rulebook.rulesOf(export.year());
    MeetingFile<T> read = reader.read(export, rules, structure.register(), board);
    return judged(
        read.account(),
        rules,
        board,
        () -> new YearContent.Rows<>(export.year(), shape, read.rows()));
  }

  /** What a file says counts only if not too many of its rows were refused. */
  private static ReadOutcome judged(
      FileAccount account, Rules rules, NoticeBoard board, Supplier<YearContent> content) {
    if (account.rows().blank()) {
      board.add(new BlankExport(Place.of(account.file())));
    }
    try {
      RefusalLimit.check(account, rules.limits().refusedRows(), board);
    } catch (ExportsRefused refusal) {
      return ReadOutcome.Refused.read(account, board, refusal);
    }
    YearContent said = content.get();
    return new ReadOutcome.Accepted(account, board.found(), said);
  }
}
