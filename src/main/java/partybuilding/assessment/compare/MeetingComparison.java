package partybuilding.assessment.compare;

import java.util.List;
import partybuilding.assessment.contract.GroupNames;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.score.IndicatorFigure;

/**
 * The meetings of all years side by side.
 *
 * @param lines of the branches
 * @param scores of the branches
 * @param standings where the branches stand among each other
 * @param indicators as they may appear
 * @param ledger of all years
 * @param pairs of years
 */
record MeetingComparison(
    Lines lines,
    List<BranchScore> scores,
    StandingFacts standings,
    List<IndicatorFigure> indicators,
    LedgerComparison ledger,
    PairFacts pairs) {
  /** {@code college} has its figures of all years. */
  MeetingFacts meetings(CollegeSteps college) {
    Material material = lines.material();
    Rules rules = material.rulebook().rulesOf(lines.reportYear());
    HeadlineScore headline = new HeadlineScore(rules, scores);
    List<BranchDebrief> debriefs =
        new DebriefComparison(material, lines.branches(), headline).debriefs();
    CommentComparison comments = new CommentComparison(material, lines.branches());
    return new MeetingFacts(
        debriefs,
        comments.comments(),
        comments.texts(),
        new TurnoutComparison(material).turnout(),
        GroupNames.of(material.meetings().ballots()),
        threads(debriefs, headline, college));
  }

  private MeetingThreads threads(
      List<BranchDebrief> debriefs, HeadlineScore headline, CollegeSteps college) {
    Material material = lines.material();
    return new MeetingThreads(
        new ModeComparison(lines.dimensions(), debriefs).of(scores),
        new GradeComparison(ranks(headline)).of(debriefs),
        new QuotaComparison(material).quotas(),
        new GroupComparison(material.rulebook()).of(indicators),
        new WeaknessComparison(material, college, pairs).states(ledger.items()),
        new RequirementComparison(lines.branches(), scores).of(ledger.judged()));
  }

  private List<BranchRank> ranks(HeadlineScore headline) {
    return standings.ranks().stream()
        .filter(rank -> headline.dimension().filter(rank.dimension()::equals).isPresent())
        .toList();
  }
}
