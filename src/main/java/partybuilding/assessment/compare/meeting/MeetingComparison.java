package partybuilding.assessment.compare.meeting;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.ledger.LedgerComparison;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.compare.score.CollegeSteps;
import partybuilding.assessment.compare.score.HeadlineScore;
import partybuilding.assessment.contract.GroupNames;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.facts.ledger.LedgerFacts;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.facts.meeting.MeetingFacts;
import partybuilding.assessment.facts.meeting.MeetingThreads;
import partybuilding.assessment.facts.score.PairFacts;
import partybuilding.assessment.facts.score.ScoreFacts;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.StandingFacts;

/**
 * The meetings of all years side by side.
 *
 * @param lines of the branches
 * @param scores of the branches and their indicators
 * @param standings where the branches stand among each other
 * @param ledger of all years
 * @param pairs of years
 */
public record MeetingComparison(
    Lines lines,
    ScoreFacts scores,
    StandingFacts standings,
    LedgerComparison ledger,
    PairFacts pairs) {
  /** {@code college} has its figures of all years. */
  public MeetingFacts meetings(CollegeSteps college) {
    ComparisonInput input = lines.input();
    Rules rules = input.rulebook().rulesOf(lines.reportYear());
    HeadlineScore headline = new HeadlineScore(rules, scores.branches());
    List<BranchDebrief> debriefs =
        new DebriefComparison(input, lines.branches(), headline).debriefs();
    CommentComparison comments = new CommentComparison(input, lines.branches());
    List<CommentText> texts = comments.texts();
    return new MeetingFacts(
        debriefs,
        comments.comments(),
        texts,
        new TurnoutComparison(input).turnout(),
        GroupNames.of(input.meetings().ballots()),
        threads(debriefs, headline, college),
        listed(texts));
  }

  private List<ListedItem> listed(List<CommentText> texts) {
    ComparisonInput input = lines.input();
    Stream<String> ofLedgers =
        input.ledgers().stream().flatMap(file -> file.items().stream()).map(LedgerItem::id);
    List<CommentText> ofYear = texts.stream().filter(t -> t.year() == input.year()).toList();
    Stream<String> ofComments = texts.stream().flatMap(text -> text.item().stream());
    LedgerFacts facts = ledger.facts();
    return new ListComparison(facts.items(), ofYear, Stream.concat(ofLedgers, ofComments))
        .listed(lines.branches(), facts.recurrences());
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
