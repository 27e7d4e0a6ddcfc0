package partybuilding.assessment.compare.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import partybuilding.assessment.aggregate.BacklogAggregation;
import partybuilding.assessment.aggregate.CohortAggregation;
import partybuilding.assessment.aggregate.FlowAggregation;
import partybuilding.assessment.compare.common.CommonProblemSearch;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.facts.ledger.LedgerFacts;
import partybuilding.assessment.facts.ledger.LedgerFacts.Closing;
import partybuilding.assessment.facts.ledger.LedgerFacts.EarlierItems;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.ClosingRule;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.CohortJudge;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.FollowedItems;
import partybuilding.assessment.rectification.ItemSteps;
import partybuilding.assessment.rectification.JudgedItem;
import partybuilding.assessment.rectification.LedgerHistory;

/** The rectification ledgers of all years. */
public final class LedgerComparison {
  private final LocalDate asOf;
  private final LedgerHistory history;
  private final ClosingRule rule;
  private final Set<String> known;
  private final List<JudgedItem> judged;
  private final FollowedItems followed;
  private final List<FollowedItem> items;
  private final LedgerFacts facts;

  public LedgerComparison(ComparisonInput input, List<Branch> branches) {
    this.asOf = input.asOf();
    this.history = input.ledger().history();
    this.rule =
        new ClosingRule(
            year -> input.rulebook().rulesOf(year).conventions().closedMeans(), history);
    this.known = new HashSet<>(branches.stream().map(Branch::id).toList());
    known.add(Cohort.ALL);
    this.judged = new CohortJudge(history, asOf, rule).judge();
    this.followed = new FollowedItems(history, asOf, rule);
    this.items = followed.items();
    this.facts = count(input, branches);
  }

  /** Every item of a cohort, as it stood on the cohort's day of judgement. */
  public List<JudgedItem> judged() {
    return judged;
  }

  /** Every item as it stands on the as-of date. */
  public List<FollowedItem> items() {
    return items;
  }

  /** Of the branches of the report year; what belongs to others is in the sums only. */
  public LedgerFacts facts() {
    return facts;
  }

  private LedgerFacts count(ComparisonInput input, List<Branch> branches) {
    List<Cohort> cohorts =
        CohortAggregation.aggregate(judged).stream()
            .map(cohort -> cohort.judgedBy(asOf) ? cohort : cohort.withoutRate())
            .toList();
    return new LedgerFacts(
        closing(cohorts),
        cohorts.stream().filter(cohort -> known.contains(cohort.branch())).toList(),
        FlowAggregation.aggregate(new ItemSteps(history, asOf, rule).steps()).stream()
            .filter(flow -> known.contains(flow.branch()))
            .toList(),
        items,
        BacklogAggregation.aggregate(items, asOf).stream()
            .filter(backlog -> known.contains(backlog.branch()))
            .toList(),
        followed.recurrences(),
        EarlierItems.before(history.firstYear().orElse(0), items),
        CommonProblemSearch.of(input, branches, items));
  }

  private Closing closing(List<Cohort> cohorts) {
    int now = asOf.getYear();
    boolean fellBack = rule.fellBack(now) && !cohorts.isEmpty();
    List<Integer> earlier =
        cohorts.stream()
            .map(Cohort::year)
            .distinct()
            .sorted()
            .filter(year -> !fellBack && rule.fellBack(Math.min(year + 1, now)))
            .toList();
    return new Closing(rule.in(now), fellBack, earlier);
  }
}
