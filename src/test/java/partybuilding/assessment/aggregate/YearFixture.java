package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.disclosure.Disclosure;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.Pool;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.score.YearFold;

/** One year's ballots about one dimension {@code d}, folded and aggregated. */
final class YearFixture {
  /** Three groups, weighted .4, .3 and .3; a minimum group of 3. */
  static final String THREE_GROUPS =
      """
      minimum-group: 3
      rules:
        - from: 2020
          indicators: {d: {scale: points, minimum: 0, maximum: 100}}
          dimensions: {d: {indicators: {d: 1.0}}}
          groups: {a: {weight: 0.4}, b: {weight: 0.3}, c: {weight: 0.3}}
      """;

  /** One group; a minimum group of 3. */
  static final String ONE_GROUP =
      """
      minimum-group: 3
      rules:
        - from: 2020
          indicators: {d: {scale: points, minimum: 0, maximum: 100}}
          dimensions: {d: {indicators: {d: 1.0}}}
          groups: {a: {weight: 1.0}}
      """;

  private Rules rules;
  private final List<Evaluation> rows = new ArrayList<>();
  private Lineage lineage = Lineage.of(List.of());

  YearFixture(String yaml) {
    rules = RulebookReader.read("assessment.yaml", yaml).rulesOf(2020);
  }

  /** No group is too small for figures of its own: every figure stands as it is computed. */
  YearFixture withoutMinimumGroup() {
    Limits limits = rules.limits();
    Limits none =
        new Limits(
            1, limits.tolerance(), limits.heldWithin(), limits.quota(), limits.refusedRows());
    rules =
        new Rules(
            rules.from(),
            rules.dimensions(),
            rules.indicators(),
            rules.gradePoints(),
            rules.gradeWords(),
            rules.groups(),
            none,
            rules.conventions());
    return this;
  }

  /** One ballot after another of a group about a branch; each ballot is {@code group + place}. */
  YearFixture votes(String branch, int group, double... points) {
    for (int i = 0; i < points.length; i++) {
      vote("g" + group + "-" + i, branch, group, points[i]);
    }
    return this;
  }

  YearFixture vote(String ballot, String branch, int group, double points) {
    int[] values = {(int) Math.round(points * 100)};
    rows.add(new Evaluation(rows.size() + 2L, branch, group, ballot, new Answers(values)));
    return this;
  }

  YearFixture events(LineageEvent... events) {
    lineage = Lineage.of(List.of(events));
    return this;
  }

  YearFixture shuffled(long seed) {
    Collections.shuffle(rows, new Random(seed));
    return this;
  }

  YearFigures figures() {
    BallotBox box = new BallotBox(rules);
    rows.forEach(box::accept);
    box.settleGrades(GradeWords.PLAIN);
    Panel panel = Panel.of(box, "evaluations-2020.csv", new NoticeBoard());
    Disclosure disclosure = Disclosure.decide(panel.voters(), rules);
    return YearAggregation.aggregate(
        new YearAggregation.Year(2020, rules),
        Map.of(),
        disclosure,
        YearFold.fold(panel, disclosure.participation(), lineage, 2020));
  }

  BranchFigure branch(String id) {
    return figures().branches().stream()
        .filter(f -> f.branch().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The branches that a later one counts as one from 2022 on. */
  BranchFigure pool(String id) {
    return branch(new Pool(id, 2022, new TreeSet<>()).key());
  }

  CollegeFigure college() {
    return figures().college().get(0);
  }
}
