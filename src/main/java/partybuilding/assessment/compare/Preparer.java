package partybuilding.assessment.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.compare.ledger.LedgerComparison;
import partybuilding.assessment.compare.meeting.OnsiteComparison;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.facts.ByBranch;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.LedgerFacts;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.preparation.BranchPreparation;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.facts.preparation.PreparedItem;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.YearlyLedger;

/** Collects what is known before a meeting; it needs no ballots. */
public final class Preparer {
  private final ComparisonInput input;
  private final int previous;
  private final Comparison before;

  private Preparer(ComparisonInput input, int previous, List<Branch> branches) {
    this.input = input;
    this.previous = previous;
    LedgerFacts ledger = new LedgerComparison(input, branches).facts();
    this.before = new ScorelessComparison(input, branches).with(ledger);
  }

  /**
   * The preparation of the meeting in the input's year.
   *
   * @param previous the newest earlier year with any file
   * @param branches those of the meeting, in the fixed order
   */
  public static Preparation prepare(ComparisonInput input, int previous, List<Branch> branches) {
    return new Preparer(input, previous, branches).prepare();
  }

  private Preparation prepare() {
    ByBranch<PreparedItem> items = new ByBranch<>(items(), item -> item.item().branch());
    ByBranch<CommentText> texts = new ByBranch<>(comments(), CommentText::branch);
    OnsiteComparison onsite = new OnsiteComparison(input);
    List<BranchPreparation> branches =
        before.branches().stream()
            .map(
                branch ->
                    new BranchPreparation(
                        branch,
                        texts.of(branch.id()),
                        items.of(branch.id()),
                        onsite.before(input.year(), branch.id())))
            .toList();
    return new Preparation(before, years(), branches);
  }

  private Preparation.Years years() {
    List<YearlyRows<Comment>> comments = input.meetings().comments();
    return new Preparation.Years(
        previous,
        input.ledgers().stream().mapToInt(YearlyLedger::year).max(),
        comments.stream().map(YearlyRows::year).toList());
  }

  private Collection<CommentText> comments() {
    return before.meetings().texts().stream().filter(text -> text.year() == previous).toList();
  }

  private List<PreparedItem> items() {
    Map<FollowedItem, FollowedItem> earlier = new HashMap<>();
    before.ledger().recurrences().stream()
        .filter(recurrence -> !recurrence.suspected())
        .forEach(r -> earlier.put(r.item(), r.earlier()));
    return before.ledger().items().stream()
        .filter(this::heard)
        .map(item -> prepared(item, Optional.ofNullable(earlier.get(item))))
        .toList();
  }

  private PreparedItem prepared(FollowedItem item, Optional<FollowedItem> earlier) {
    return new PreparedItem(item, item.year() < previous, earlier);
  }

  /**
   * Whether an item was raised at the previous meeting or since, is still open, or has ended since.
   */
  private boolean heard(FollowedItem item) {
    return item.year() >= previous
        || item.outcome().open()
        || item.dates().endedOn().filter(day -> day.getYear() > previous).isPresent();
  }
}
