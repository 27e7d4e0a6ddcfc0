package partybuilding.sample.ledger;

import java.util.List;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.plan.Phrases;

/**
 * Something a committee member may say on the spot.
 *
 * @param audience the branches it can be said to
 * @param topic what it is about; {@link #LEDGER} where it quotes an item of the ledger
 * @param kind {@link #GAP} or {@link #SUGGESTION}
 * @param text the words, with a place for the problem where it quotes one
 */
public record Remark(Audience audience, String topic, String kind, String text) {
  static final String LEDGER = "ledger";
  public static final String GAP = "gap";
  public static final String SUGGESTION = "suggestion";

  private static final List<Remark> ALL =
      Phrases.rows("remarks.txt").stream()
          .map(row -> new Remark(Audience.of(row.get(0)), row.get(1), row.get(2), row.get(3)))
          .toList();

  /** The remarks of a kind that quote an item. */
  public static List<Remark> quoting(String kind) {
    return ALL.stream().filter(r -> r.kind.equals(kind) && r.topic.equals(LEDGER)).toList();
  }

  /** The remarks of a kind that stand alone and can be said to a branch. */
  public static List<Remark> alone(String kind, SampleBranch branch) {
    return ALL.stream()
        .filter(r -> r.kind.equals(kind) && !r.topic.equals(LEDGER))
        .filter(r -> r.audience.fits(branch))
        .toList();
  }

  /** The words, quoting a problem. */
  public String about(Problem problem) {
    return text.replace("{problem}", problem.text());
  }
}
