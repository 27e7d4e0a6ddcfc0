package partybuilding.assessment.simulation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import partybuilding.assessment.aggregate.YearAggregation;
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.disclosure.Disclosure;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.score.YearFold;
import partybuilding.assessment.standing.Standings;
import partybuilding.assessment.standing.YearStandings;

/** The job makes its figures of a meeting's ballots. */
final class Meeting {
  private final Rules rules;
  private final Lineage lineage;

  Meeting(Design design, Lineage lineage) {
    this.rules = design.questions().rules();
    this.lineage = lineage;
  }

  /** What is kept of a meeting. */
  record Kept(YearFigures figures, YearStandings standings) {}

  Kept kept(int year, List<Evaluation> rows) {
    BallotBox box = new BallotBox(rules);
    rows.forEach(box::accept);
    box.settleGrades(GradeWords.PLAIN);
    return kept(year, Panel.of(box, "evaluations-" + year + ".csv", new NoticeBoard()));
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
