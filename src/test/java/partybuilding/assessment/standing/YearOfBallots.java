package partybuilding.assessment.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.disclosure.Disclosure;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.Pool;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.standing.BranchStanding.Effect;

/** One year's ballots about one dimension {@code d}, solved. */
public final class YearOfBallots {
  static final int YEAR = 2020;

  /** One group; a minimum group of 3. */
  public static final String ONE_GROUP = rules("{a: {weight: 1.0}}");

  /** Groups weighted .6 and .4, and one that has no weight. */
  static final String TWO_GROUPS = rules("{a: {weight: 0.6}, b: {weight: 0.4}, c: {weight: 0}}");

  private final Rules rules;
  private final List<Evaluation> rows = new ArrayList<>();
  private Lineage lineage = Lineage.of(List.of());

  public YearOfBallots(String yaml) {
    rules = RulebookReader.read("assessment.yaml", yaml).rulesOf(YEAR);
  }

  static String rules(String groups) {
    return """
    minimum-group: 3
    rules:
      - from: 2020
        indicators: {d: {scale: points, minimum: 0, maximum: 100}}
        dimensions: {d: {indicators: {d: 1.0}}}
        groups: %s
    """
        .formatted(groups);
  }

  /** A group's ballots, a line a ballot: {@code A92 B88 C85}. */
  public YearOfBallots group(int group, String ballots) {
    int ballot = 0;
    for (var ratings : BallotsFixture.of(ballots).ballots()) {
      String id = "g" + group + "-" + ballot++;
      ratings.forEach((branch, points) -> vote(id, branch, group, points));
    }
    return this;
  }

  YearOfBallots vote(String ballot, String branch, int group, double points) {
    int[] values = {(int) Math.round(points * 100)};
    rows.add(new Evaluation(rows.size() + 2L, branch, group, ballot, new Answers(values)));
    return this;
  }

  YearOfBallots events(LineageEvent... events) {
    lineage = Lineage.of(List.of(events));
    return this;
  }

  YearOfBallots shuffled(long seed) {
    Collections.shuffle(rows, new Random(seed));
    return this;
  }

  List<BranchStanding> standings() {
    BallotBox box = new BallotBox(rules);
    rows.forEach(box::accept);
    box.settleGrades(GradeWords.PLAIN);
    Panel panel = Panel.of(box, "evaluations-2020.csv", new NoticeBoard());
    Disclosure disclosure = Disclosure.decide(panel.voters(), rules);
    return Standings.of(panel, disclosure, lineage, YEAR).standings();
  }

  /** A branch as it was. */
  BranchStanding branch(String id) {
    return find(YEAR, id).orElseThrow();
  }

  public Effect effect(String id) {
    return branch(id).effect().orElseThrow();
  }

  /** A branch or a pool as reports from {@code since} on see it. */
  Optional<BranchStanding> find(int since, String key) {
    return standings().stream()
        .filter(s -> s.since() == since && s.branch().equals(key))
        .findFirst();
  }

  static String pool(String id, int since) {
    return new Pool(id, since, new TreeSet<>()).key();
  }
}
