package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.SingleAnswer;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.NoticeBoard;

/** Answers to single indicators under the default rules, joined and checked against each other. */
record Loose(Panel panel, NoticeBoard board, int rows) {
  private static final int GRADE = 3;

  static SingleAnswer score(long line, String ballot, int indicator, int points) {
    return new SingleAnswer(line, "B01", 0, ballot, indicator, points * 100, 1);
  }

  static SingleAnswer grade(long line, String ballot, String word) {
    int value = GradeVocabulary.number(word).orElseThrow();
    return new SingleAnswer(line, "B01", 0, ballot, GRADE, value, 1);
  }

  static SingleAnswer under(int group, SingleAnswer a) {
    return new SingleAnswer(
        a.line(), a.branch(), group, a.ballot(), a.indicator(), a.value(), a.times());
  }

  static SingleAnswer about(String branch, SingleAnswer a) {
    return new SingleAnswer(
        a.line(), branch, a.group(), a.ballot(), a.indicator(), a.value(), a.times());
  }

  static SingleAnswer times(int times, SingleAnswer a) {
    return new SingleAnswer(
        a.line(), a.branch(), a.group(), a.ballot(), a.indicator(), a.value(), times);
  }

  static Loose of(SingleAnswer... answers) {
    return of(Arrays.asList(answers));
  }

  static Loose of(List<SingleAnswer> answers) {
    BallotBox box = new BallotBox(Ballots.RULES);
    answers.forEach(box::accept);
    box.settleGrades(GradeWords.PLAIN);
    NoticeBoard board = new NoticeBoard();
    return new Loose(Panel.of(box, Ballots.FILE, board), board, answers.size());
  }

  /** The account of a file of which all rows were accepted before. */
  FileAccount account() {
    return panel.account(
        new FileAccount(
            Ballots.FILE,
            "evaluations",
            2023,
            1,
            "ab",
            new FileAccount.Rows(rows, rows, 0, PassedOver.NONE)));
  }

  /** The rows without a ballot id: points of the three scores and the grade's rank, - for none. */
  List<String> unlinked() {
    return Arrays.stream(panel.counted().anonymousRows()).mapToObj(this::print).toList();
  }

  /** The rows of every ballot that count. */
  List<String> linked() {
    List<String> rows = new ArrayList<>();
    for (int ballot = 0; ballot < panel.ballotCount(); ballot++) {
      Arrays.stream(panel.counted().rowsOf(ballot)).mapToObj(this::print).forEach(rows::add);
    }
    return rows;
  }

  private String print(int row) {
    String answers =
        IntStream.rangeClosed(0, GRADE)
            .mapToObj(i -> print(panel.answer(row, i), i))
            .reduce("", (a, b) -> a + " " + b);
    return panel.branchIds().get(panel.branch(row)) + " " + panel.group(row) + answers;
  }

  private static String print(int answer, int indicator) {
    return answer == Answers.NONE
        ? "-"
        : Integer.toString(indicator == GRADE ? answer : answer / 100);
  }
}
