package partybuilding.assessment.compare;

import java.util.List;
import partybuilding.assessment.contract.GroupNames;
import partybuilding.assessment.contract.Rules;

/**
 * The meetings of all years side by side.
 *
 * @param lines of the branches
 * @param scores of the branches and their indicators
 * @param standings where the branches stand among each other
 * @param ledger of all years
 * @param pairs of years
 */
record MeetingComparison(
    Lines lines,
    ScoreFacts scores,
    StandingFacts standings,
    LedgerComparison ledger,
    PairFacts pairs) {
  /** {@code college} has its figures of all years. */
  MeetingFacts meetings(CollegeSteps college) {
    ComparisonInput input = lines.input();
    Rules rules = input.rulebook().rulesOf(lines.reportYear());
    HeadlineScore headline = new HeadlineScore(rules, scores.branches());
    List<BranchDebrief> debriefs =
        new DebriefComparison(input, lines.branches(), headline).debriefs();
    CommentComparison comments = new CommentComparison(input, lines.branches());
    return new MeetingFacts(
        debriefs,
        comments.comments(),
        comments.texts(),
        new TurnoutComparison(input).turnout(),
        GroupNames.of(input.meetings().ballots()),
        threads(debriefs, headline, college));
  }

  private MeetingThreads threads(
      List<BranchDebrief> debriefs, HeadlineScore headline, CollegeSteps college) {
    ComparisonInput input = lines.input();
    return new MeetingThreads(
        new ModeComparison(lines.dimensions(), debriefs).of(scores.branches()),
        new GradeComparison(ranks(headline)).of(debriefs),
        new QuotaComparison(input).quotas(),
        new GroupComparison(input.rulebook()).of(scores.indicators()),
        new WeaknessComparison(input, college, pairs).states(ledger.items()),
        new RequirementComparison(lines.branches(), scores.branches()).of(ledger.judged()));
  }

  private List<BranchRank> ranks(HeadlineScore headline) {
    return standings.ranks().stream()
        .filter(rank -> headline.dimension().filter(rank.dimension()::equals).isPresent())
        .toList();
  }
}
