package partybuilding.assessment.intake.evaluation;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.intake.FileGrades;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.sheet.Sheet;
import partybuilding.assessment.sheet.SheetOpening;

/** Reads {@code evaluations-YYYY.csv} in whichever layout its header shows. */
public final class EvaluationsReader {
  private final Rules rules;
  private final Register register;
  private final SheetOpening opening;

  /** Reads row by row, by the rules of the file's year and the register of branches. */
  public EvaluationsReader(Rules rules, Register register) {
    this(rules, register, SheetOpening.ROW_BY_ROW);
  }

  /** Reads by the rules of the file's year and the register of branches. */
  public EvaluationsReader(Rules rules, Register register, SheetOpening opening) {
    this.rules = rules;
    this.register = register;
    this.opening = opening;
  }

  /**
   * Reads a file to its end.
   *
   * @return what it holds besides the rows themselves
   * @throws ExportsRefused if the file as a whole cannot be used
   */
  public Evaluations read(Export export, BallotSink sink, NoticeBoard board) {
    try (Sheet sheet = Sheet.open(export, opening, Layouts.forms(rules), board)) {
      FileGrades grades = new FileGrades(rules.gradeWords());
      EvaluationReading reading = new EvaluationReading(sheet, rules, register, sink, grades);
      Layout layout = Layouts.of(reading);
      TotalsRows totals = new TotalsRows(reading, layout);
      sheet.header().reportIgnored(board);
      layout.plain(totals.label()).ifPresentOrElse(sheet::offer, sheet::readRowByRow);
      while (sheet.next()) {
        if (!totals.take()) {
          layout.read();
        }
      }
      layout.end();
      if (register.isOpen()) {
        SharedNames.report(Place.of(export.file()), layout.branchNames(), board);
      }
      sink.settleGrades(grades.settle(Place.of(export.file())));
      return new Evaluations(
          sheet.account(), layout.branchNames(), layout.groupWords(), totals.differences());
    }
  }

  /**
   * What a file holds besides its rows.
   *
   * @param account of its rows, before ballots are checked against each other
   * @param branchNames the branches its accepted rows name, by id
   * @param groupWords the words that its rows use most for the groups, by id
   * @param totals the totals in it that are not what its rows give
   */
  public record Evaluations(
      FileAccount account,
      Map<String, String> branchNames,
      Map<String, String> groupWords,
      List<TotalsDifference> totals) {
    public Evaluations {
      branchNames = Map.copyOf(branchNames);
      groupWords = Map.copyOf(groupWords);
      totals = List.copyOf(totals);
    }

    /** The groups, each called by the word that the rows use most. */
    public List<GroupBallots> named(List<GroupBallots> groups) {
      return groups.stream()
          .map(group -> group.called(groupWords.getOrDefault(group.group(), "")))
          .toList();
    }
  }
}
