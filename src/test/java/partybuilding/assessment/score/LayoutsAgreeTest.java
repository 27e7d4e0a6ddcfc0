package partybuilding.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.intake.evaluation.EvaluationsExport;
import partybuilding.assessment.intake.evaluation.EvaluationsReader;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.NoticeBoard;

/** The same ballots give the same figures in whichever layout they are exported. */
class LayoutsAgreeTest {
  private static final String FILE = "evaluations-2023.csv";
  private static final List<String> GRADES = List.of("好", "较好", "一般", "差", "");

  /** What a file gives. */
  private record Result(YearCells cells, FileAccount account, Panel panel) {}

  /** A ballot about a branch; an empty answer is none. */
  private record Vote(String ballot, String branch, String group, String score, String grade) {
    String wide() {
      return String.join(",", ballot, branch, group, score, grade);
    }

    List<String> single() {
      return List.of(
          String.join(",", ballot, branch, group, "信心", score, ""),
          String.join(",", ballot, branch, group, "总评", "", grade));
    }
  }

  private static List<Vote> votes(boolean identified) {
    List<Vote> votes = new ArrayList<>();
    Random random = new Random(20231203);
    for (int person = 0; person < 40; person++) {
      String group = person % 3 == 0 ? "党委委员" : "书记";
      for (String branch : List.of("机电系", "机关")) {
        String score = random.nextInt(9) == 0 ? "弃权" : Integer.toString(60 + random.nextInt(41));
        String grade = GRADES.get(random.nextInt(GRADES.size()));
        votes.add(new Vote(identified ? "P" + person : "", branch, group, score, grade));
      }
    }
    return votes;
  }

  private static Result read(Path folder, String header, List<String> rows) {
    Export export = new ExportsFolder(folder).write(FILE, header + String.join("\n", rows) + "\n");
    BallotBox box = new BallotBox(EvaluationsExport.RULES);
    NoticeBoard board = new NoticeBoard();
    EvaluationsReader reader =
        new EvaluationsReader(EvaluationsExport.RULES, EvaluationsExport.REGISTER);
    FileAccount read = reader.read(export, box, board).account();
    Panel panel = Panel.of(box, FILE, board);
    Participation all = new Participation(Set.of(), Map.of(), Set.of());
    YearCells cells = YearFold.fold(panel, all, Lineage.of(List.of()), 2023);
    return new Result(cells, panel.account(read), panel);
  }

  private static Result wide(Path folder, List<Vote> votes) {
    return read(folder, "票号,党组织,票种,信心,总评\n", votes.stream().map(Vote::wide).toList());
  }

  private static List<String> single(List<Vote> votes) {
    return votes.stream().flatMap(vote -> vote.single().stream()).toList();
  }

  private static Result loose(Path folder, List<String> rows) {
    return read(folder, "票号,党组织,票种,指标,得分,等次\n", rows);
  }

  @RepeatedTest(3)
  void longWithBallotIdsGivesWhatWideGives(RepetitionInfo repetition, @TempDir Path folder) {
    List<Vote> votes = votes(true);
    List<String> rows = new ArrayList<>(single(votes));
    Collections.shuffle(rows, new Random(repetition.getCurrentRepetition()));

    Result wide = wide(folder, votes);
    Result loose = loose(folder, rows);

    assertThat(loose.cells()).isEqualTo(wide.cells());
    assertThat(loose.panel().voters()).isEqualTo(wide.panel().voters());
    assertThat(loose.cells().identified()).isTrue();
    assertThat(loose.account().rows().read()).isEqualTo(160);
  }

  @Test
  void longWithoutBallotIdsGivesTheSameOfEveryIndicatorAndOfTheCollegeNoBallotMeans(
      @TempDir Path folder) {
    List<Vote> votes = votes(false);

    Result wide = wide(folder, votes);
    Result loose = loose(folder, single(votes));

    assertThat(loose.cells()).isEqualTo(wide.cells());
    assertThat(loose.cells().identified()).isFalse();
    assertThat(loose.cells().ballotMeans()).isEmpty();
  }

  @Test
  void aTallyGivesTheSameOfItsIndicator(@TempDir Path folder) {
    List<Vote> graded =
        votes(false).stream().map(v -> new Vote("", v.branch(), v.group(), "", v.grade())).toList();

    Result wide = wide(folder, graded);
    Result tally = read(folder, "党组织,票种,指标,好票,较好票,一般票,差票\n", tallied(graded));

    assertThat(tally.cells()).isEqualTo(wide.cells());
    assertThat(tally.panel().voters()).isEqualTo(wide.panel().voters());
    assertThat(tally.account().rows().accepted()).isEqualTo(4);
  }

  private static List<String> tallied(List<Vote> votes) {
    List<String> rows = new ArrayList<>();
    for (String branch : List.of("机电系", "机关")) {
      for (String group : List.of("党委委员", "书记")) {
        List<String> counts =
            GRADES.subList(0, 4).stream()
                .map(grade -> Long.toString(count(votes, branch, group, grade)))
                .toList();
        rows.add(branch + "," + group + ",总评," + String.join(",", counts));
      }
    }
    return rows;
  }

  private static long count(List<Vote> votes, String branch, String group, String grade) {
    return votes.stream()
        .filter(v -> v.branch().equals(branch) && v.group().equals(group))
        .filter(v -> v.grade().equals(grade))
        .count();
  }
}
