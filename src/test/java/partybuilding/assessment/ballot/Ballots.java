package partybuilding.assessment.ballot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;

/** Rows of ballots under the default rules, put into a box and checked against each other. */
record Ballots(Panel panel, NoticeBoard board, int rows) {
  static final String FILE = "evaluations-2023.csv";
  static final Rules RULES = RulebookReader.defaults().rulesOf(2023);
  private static final int HUNDREDTHS = 100;

  /** A row: its score for all three indicators, and a grade word. */
  record Row(long line, String ballot, String branch, int group, int score, String grade) {
    static Row of(long line, String ballot, String branch, int score) {
      return new Row(line, ballot, branch, 0, score, "好");
    }

    private Evaluation evaluation() {
      int points = score * HUNDREDTHS;
      int word = GradeVocabulary.number(grade).orElse(Answers.NONE);
      Answers answers = new Answers(new int[] {points, points, points, word});
      return new Evaluation(line, branch, group, ballot, answers);
    }
  }

  static BallotBox box(List<Row> rows) {
    return box(rows, RULES);
  }

  private static BallotBox box(List<Row> rows, Rules rules) {
    BallotBox box = new BallotBox(rules);
    rows.forEach(row -> box.accept(row.evaluation()));
    box.settleGrades(GradeWords.PLAIN);
    return box;
  }

  static Ballots of(List<Row> rows) {
    return of(rows, RULES);
  }

  /** The same under other rules, whose indicators and groups are the default ones. */
  static Ballots of(List<Row> rows, Rules rules) {
    NoticeBoard board = new NoticeBoard();
    Panel panel = Panel.of(box(rows, rules), FILE, board);
    panel.copies().notices(Place.of(FILE), rules, panel.ballotsByGroup()).forEach(board::add);
    return new Ballots(panel, board, rows.size());
  }

  /** The account of a file of which all rows were accepted before. */
  FileAccount account() {
    return panel.account(
        new FileAccount(
            FILE,
            "evaluations",
            2023,
            1,
            "ab",
            new FileAccount.Rows(rows, rows, 0, PassedOver.NONE)));
  }

  /** The answers that count, by ballot and branch. */
  Map<String, TreeSet<Integer>> counted() {
    Map<String, TreeSet<Integer>> counted = new TreeMap<>();
    for (int ballot = 0; ballot < panel.ballotCount(); ballot++) {
      for (int row : panel.counted().rowsOf(ballot)) {
        counted
            .computeIfAbsent(panel.branchIds().get(panel.branch(row)), b -> new TreeSet<>())
            .add(panel.answer(row, 0));
      }
    }
    return counted;
  }
}
