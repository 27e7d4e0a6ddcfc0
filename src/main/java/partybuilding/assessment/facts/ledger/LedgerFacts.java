package partybuilding.assessment.facts.ledger;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Flow;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;

/**
 * The facts from the rectification ledgers; everything is empty if there is no ledger.
 *
 * @param closing what counts as closed
 * @param cohorts by year, branch, dimension, with the sums over all under {@link Cohort#ALL}
 * @param flows by year and branch, with the sums over all branches
 * @param items every item as it stands on the as-of date, by year raised, branch and number
 * @param backlogs open items, by branch, with the sums over all branches
 * @param recurrences problems that returned, those confirmed by the ledger before possible ones
 * @param earlier items raised before the first ledger; empty if there are none
 * @param common the problems that several branches have
 */
public record LedgerFacts(
    Closing closing,
    List<Cohort> cohorts,
    List<Flow> flows,
    List<FollowedItem> items,
    List<Backlog> backlogs,
    List<Recurrence> recurrences,
    Optional<EarlierItems> earlier,
    CommonProblems common) {

  public LedgerFacts {
    cohorts = List.copyOf(cohorts);
    flows = List.copyOf(flows);
    items = List.copyOf(items);
    backlogs = List.copyOf(backlogs);
    recurrences = List.copyOf(recurrences);
  }

  /** No ledger, with the rules' meaning of closed. */
  public static LedgerFacts none(ClosedMeans means) {
    Closing closing = new Closing(means, false, List.of());
    return new LedgerFacts(
        closing,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        CommonProblems.NONE);
  }

  /**
   * What counts as closed.
   *
   * @param means on the as-of date
   * @param fellBack whether an item counts as closed when rectified although the rules require
   *     verification, because no ledger records any
   * @param earlier the years that were due before the first ledger with verifications, for which
   *     rectified counts as closed; ascending; empty if no ledger has any
   */
  public record Closing(ClosedMeans means, boolean fellBack, List<Integer> earlier) {
    public Closing {
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * The items that were raised before the first ledger and are still in one. What was closed before
   * is in none, so that these years have no cohort.
   *
   * @param firstLedger the first ledger's year
   * @param items how many there are
   * @param open of them, neither closed nor withdrawn on the as-of date
   */
  public record EarlierItems(int firstLedger, long items, long open) {
    /** Of some items, those that were raised before a year; empty where none was. */
    public static Optional<EarlierItems> before(int firstLedger, List<FollowedItem> items) {
      List<FollowedItem> before = items.stream().filter(item -> item.year() < firstLedger).toList();
      long open = before.stream().filter(item -> item.outcome().open()).count();
      return before.isEmpty()
          ? Optional.empty()
          : Optional.of(new EarlierItems(firstLedger, before.size(), open));
    }
  }

  /** The facts about one branch only. */
  public LedgerFacts of(String branch) {
    List<FollowedItem> own = items.stream().filter(i -> i.branch().equals(branch)).toList();
    return new LedgerFacts(
        closing,
        cohorts.stream().filter(c -> c.branch().equals(branch)).toList(),
        flows.stream().filter(f -> f.branch().equals(branch)).toList(),
        own,
        backlogs.stream().filter(b -> b.branch().equals(branch)).toList(),
        recurrences.stream()
            .filter(r -> r.item().branch().equals(branch) && r.earlier().branch().equals(branch))
            .toList(),
        earlier.flatMap(all -> EarlierItems.before(all.firstLedger(), own)),
        common.of(branch));
  }
}
