package partybuilding.assessment.simulation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import partybuilding.assessment.aggregate.YearAggregation;
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.contract.Answers;
import partybuilding.assessment.contract.Evaluation;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.disclosure.Disclosure;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.score.YearFold;
import partybuilding.assessment.standing.Standings;
import partybuilding.assessment.standing.YearStandings;

/** One meeting: everybody rates the branches, and the job makes its figures of the ballots. */
final class Meeting {
  private static final double OPINION = 4;
  private static final double CHANCE = 5;

  private final Design design;
  private final Lineage lineage;
  private final Rules rules;

  Meeting(Design design, Lineage lineage) {
    this.design = design;
    this.lineage = lineage;
    this.rules = design.rules();
  }

  /** What is kept of a meeting. */
  record Kept(YearFigures figures, YearStandings standings) {}

  Kept hold(int year, Truth truth, List<Evaluator> evaluators, RandomGenerator dice) {
    BallotBox box = new BallotBox(rules);
    for (Evaluator evaluator : evaluators) {
      for (int branch = 0; branch < design.branches(); branch++) {
        if (branch != evaluator.own() && dice.nextDouble() >= Design.MISSING) {
          Answers answers = answers(branch, truth, evaluator, dice);
          String id = Design.branch(branch);
          box.accept(new Evaluation(2, id, evaluator.group(), evaluator.ballot(), answers));
        }
      }
    }
    box.settleGrades(GradeWords.PLAIN);
    return kept(year, Panel.of(box, "evaluations-" + year + ".csv", new NoticeBoard()));
  }

  /** An opinion of the branch colours all answers about it. */
  private Answers answers(int branch, Truth truth, Evaluator evaluator, RandomGenerator dice) {
    int[] values = new int[rules.indicators().size()];
    double opinion = evaluator.mildness() + OPINION * dice.nextGaussian();
    for (int i = 0; i < values.length; i++) {
      double value = truth.of(branch, i) + opinion + CHANCE * dice.nextGaussian();
      long whole = Math.round(Math.min(100, Math.max(0, value)));
      values[i] = graded(i) ? grade(value) : Math.toIntExact(100 * whole);
    }
    return new Answers(values);
  }

  private boolean graded(int indicator) {
    return rules.indicators().get(indicator).scale() instanceof Scale.Grades;
  }

  private static int grade(double value) {
    return value > 66 ? 0 : value > 58 ? 1 : value > 50 ? 2 : 3;
  }

  private Kept kept(int year, Panel panel) {
    Disclosure disclosure = Disclosure.decide(panel.voters(), rules);
    Map<String, String> names = new TreeMap<>();
    panel.branchIds().forEach(id -> names.put(id, id));
    YearCells cells = YearFold.fold(panel, disclosure.participation(), lineage, year);
    return new Kept(
        YearAggregation.aggregate(new YearAggregation.Year(year, rules), names, disclosure, cells),
        Standings.of(panel, disclosure, lineage, year));
  }
}
