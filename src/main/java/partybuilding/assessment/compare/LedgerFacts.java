package partybuilding.assessment.compare;

import java.util.List;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Flow;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;

/**
 * What a report may say of the rectification ledger. Everything is empty where there is none.
 *
 * @param closing what counts as closed
 * @param cohorts by year, branch, dimension, with the sums over all under {@link Cohort#ALL}
 * @param flows by year and branch, with the sums over all branches
 * @param items every item as it stands on the as-of date, by year raised, branch and number
 * @param backlogs what is left to be done, by branch, with the sums over all of them
 * @param recurrences what came back, and after it what only may have
 */
public record LedgerFacts(
    Closing closing,
    List<Cohort> cohorts,
    List<Flow> flows,
    List<FollowedItem> items,
    List<Backlog> backlogs,
    List<Recurrence> recurrences) {

  /** Copies the lists. */
  public LedgerFacts {
    cohorts = List.copyOf(cohorts);
    flows = List.copyOf(flows);
    items = List.copyOf(items);
    backlogs = List.copyOf(backlogs);
    recurrences = List.copyOf(recurrences);
  }

  /** No ledger, where closed means this. */
  public static LedgerFacts none(ClosedMeans means) {
    Closing closing = new Closing(means, false, List.of());
    return new LedgerFacts(closing, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * What counts as closed.
   *
   * @param means on the as-of date
   * @param fellBack whether that is done although the rules ask for more, because no ledger strikes
   *     anything off
   * @param earlier the years whose cohorts were judged before the first ledger struck anything off,
   *     so that for them done counts; ascending, empty if none do at all
   */
  public record Closing(ClosedMeans means, boolean fellBack, List<Integer> earlier) {
    /** Copies the years. */
    public Closing {
      earlier = List.copyOf(earlier);
    }
  }

  /** What is about one branch only. */
  LedgerFacts of(String branch) {
    return new LedgerFacts(
        closing,
        cohorts.stream().filter(c -> c.branch().equals(branch)).toList(),
        flows.stream().filter(f -> f.branch().equals(branch)).toList(),
        items.stream().filter(i -> i.branch().equals(branch)).toList(),
        backlogs.stream().filter(b -> b.branch().equals(branch)).toList(),
        recurrences.stream()
            .filter(r -> r.item().branch().equals(branch) && r.earlier().branch().equals(branch))
            .toList());
  }
}
