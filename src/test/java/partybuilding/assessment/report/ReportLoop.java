package partybuilding.assessment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import partybuilding.assessment.closure.ClosureCurve;
import partybuilding.assessment.closure.Ending;
import partybuilding.assessment.closure.Spell;
import partybuilding.assessment.facts.ledger.BranchLoop;
import partybuilding.assessment.facts.ledger.BranchLoop.Expectation;
import partybuilding.assessment.facts.ledger.BranchLoop.Next;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.facts.ledger.LoopAssociation;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.loop.RankCorrelation;

/**
 * How the branches of {@link ReportFacts} closed the problems of 2023 and 2024, and what came
 * after: half of 2023 within 60 days, of 2024 not yet half.
 */
public final class ReportLoop {
  private int branches = 14;
  private double correlation = 0.52;
  private boolean rankable = true;

  /** How many branches there are. */
  public ReportLoop branches(int count) {
    branches = count;
    return this;
  }

  /** How closure and the next score of 2025 go together. */
  public ReportLoop correlation(double value) {
    correlation = value;
    return this;
  }

  /** No next score can be expected, for no rankability is known. */
  public ReportLoop notRankable() {
    rankable = false;
    return this;
  }

  /** The facts. */
  public LoopFacts build() {
    List<BranchLoop> loops = new ArrayList<>();
    List<FunnelPoint> funnel = new ArrayList<>();
    for (int branch = 0; branch < branches; branch++) {
      loops.add(loop(2023, branch));
      loops.add(loop(2024, branch));
      funnel.add(new FunnelPoint(2024, id(branch), 5 + branch, 4 + branch, 0.75, false));
    }
    return new LoopFacts(times(), funnel, loops, List.of(few(), whole()));
  }

  private static String id(int branch) {
    return String.format("DZ%02d", branch + 1);
  }

  private static List<ClosureTime> times() {
    List<Spell> old = new ArrayList<>();
    List<Spell> young = new ArrayList<>();
    for (int item = 1; item <= 12; item++) {
      old.add(new Spell(0, item * 10L, item % 4 == 0 ? Ending.CANCELLED : Ending.CLOSED));
      young.add(new Spell(0, item < 4 ? item * 25L : 200, item < 4 ? Ending.CLOSED : Ending.OPEN));
    }
    List<Spell> all = new ArrayList<>(old);
    all.addAll(young);
    return List.of(
        time(OptionalInt.of(2022), List.of(new Spell(30, 90, Ending.CLOSED))),
        time(OptionalInt.of(2023), old),
        time(OptionalInt.of(2024), young),
        time(OptionalInt.empty(), all));
  }

  private static ClosureTime time(OptionalInt year, List<Spell> spells) {
    return new ClosureTime(year, "all", ClosureCurve.of(spells), true);
  }

  private BranchLoop loop(int year, int branch) {
    double score = 70 + branch;
    double next = score + 2 - branch * 0.3;
    Expectation expected = new Expectation(score + 1.2, next - score - 1.2);
    return new BranchLoop(
        year,
        id(branch),
        "all",
        branch == 1 ? OptionalDouble.empty() : OptionalDouble.of(0.5 + branch % 10 * 0.05),
        OptionalDouble.of(score),
        branch == 2 ? Optional.empty() : Optional.of(new Next(next, next - score)),
        branch == 2 || !rankable ? Optional.empty() : Optional.of(expected));
  }

  private static LoopAssociation few() {
    return new LoopAssociation(2023, 7, Optional.empty());
  }

  private LoopAssociation whole() {
    Optional<RankCorrelation> found =
        Double.isNaN(correlation)
            ? Optional.empty()
            : Optional.of(new RankCorrelation(correlation, 12, 1));
    return new LoopAssociation(2024, 12, found);
  }
}
