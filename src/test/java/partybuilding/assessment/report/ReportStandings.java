package partybuilding.assessment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import partybuilding.assessment.facts.score.ScoreEstimate;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.AdjustedScore.Adjustment;
import partybuilding.assessment.facts.standing.AdjustedScore.StandingChange;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.facts.standing.BranchTrend.Course;
import partybuilding.assessment.facts.standing.Ceiling;
import partybuilding.assessment.facts.standing.Distinction;
import partybuilding.assessment.facts.standing.Heterogeneity;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.facts.standing.RankBasis;
import partybuilding.assessment.facts.standing.RankInterval;
import partybuilding.assessment.facts.standing.Separation;
import partybuilding.assessment.facts.standing.StandingFacts;
import partybuilding.assessment.facts.standing.StandingVerdict;
import partybuilding.assessment.facts.standing.TrendBasis;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.score.inference.Uncertainty;

/**
 * Where the branches of {@link ReportFacts} stand in 2025: of each dimension the first above and
 * gaining, the second below and losing, the third without a figure, all others alike.
 */
public final class ReportStandings {
  private static final List<String> DIMENSIONS =
      List.of("confidence", "capability", "project_integration", "overall");

  private int branches = 14;
  private double rankability = 0.92;
  private boolean differ = true;
  private int rankUpper = 3;
  private Optional<Ceiling> ceiling = Optional.empty();
  private boolean ids = true;
  private boolean flags = true;
  private boolean parts = false;

  /** How many branches there are. */
  public ReportStandings branches(int count) {
    branches = count;
    return this;
  }

  /** How far every dimension tells the branches apart. */
  public ReportStandings rankability(double share) {
    rankability = share;
    return this;
  }

  /** The branches do not differ significantly in any dimension. */
  public ReportStandings even() {
    differ = false;
    return this;
  }

  /** The greatest rank of the first branch, whose least is 2. */
  public ReportStandings rankUpper(int rank) {
    rankUpper = rank;
    return this;
  }

  /** Why the dimension shown apart no longer tells the branches apart. */
  public ReportStandings ceiling(Ceiling reason) {
    ceiling = Optional.of(reason);
    return this;
  }

  /** Ballots without numbers. */
  public ReportStandings noIds() {
    ids = false;
    return this;
  }

  /** Nobody stands out. */
  public ReportStandings allAlike() {
    flags = false;
    return this;
  }

  /** No ballot compares the even with the odd branches. */
  public ReportStandings twoParts() {
    parts = true;
    return this;
  }

  /** The facts. */
  public StandingFacts build() {
    List<AdjustedScore> adjusted = new ArrayList<>();
    List<BranchRank> ranks = new ArrayList<>();
    List<Separation> separations = new ArrayList<>();
    List<BranchTrend> trends = new ArrayList<>();
    for (String dimension : DIMENSIONS) {
      for (int branch = 0; branch < branches; branch++) {
        adjusted.add(adjusted(2024, branch, dimension));
        adjusted.add(adjusted(2025, branch, dimension));
        ranks.add(rank(branch, dimension));
        trends.add(trend(branch, dimension));
      }
      separations.add(separation(dimension));
    }
    return new StandingFacts(ids ? adjusted : List.of(), ranks, separations, trends);
  }

  private static String id(int branch) {
    return String.format("DZ%02d", branch + 1);
  }

  private AdjustedScore adjusted(int year, int branch, String dimension) {
    double effect = effect(branch) + (year - 2025) * 1.5;
    Uncertainty uncertainty = new Uncertainty(0.765, new StandardError(0.765, 1e9));
    String component = parts ? id(branch % 2) : id(0);
    boolean alone = branch == 2;
    return new AdjustedScore(
        year,
        id(branch),
        dimension,
        new ScoreEstimate(82, OptionalDouble.of(80 + effect), Optional.empty()),
        alone
            ? Optional.empty()
            : Optional.of(new Adjustment(effect, 80 + effect, Optional.of(uncertainty), component)),
        change(branch),
        alone ? Optional.empty() : Optional.of(position(branch)),
        alone ? Optional.of(Note.UNCONNECTED) : Optional.empty());
  }

  private double effect(int branch) {
    return switch (branch) {
      case 0 -> 2.0;
      case 1 -> -2.25;
      default -> -0.04 * branch;
    };
  }

  private StandingChange change(int branch) {
    Optional<Uncertainty> sure = Optional.of(new Uncertainty(0.5, new StandardError(0.5, 9)));
    if (!flags) {
      return new StandingChange(OptionalDouble.of(0.25), sure, StandingVerdict.LEVEL);
    }
    return switch (branch) {
      case 0 -> new StandingChange(OptionalDouble.of(1.85), sure, StandingVerdict.GAINING);
      case 1 -> new StandingChange(OptionalDouble.of(-1.85), sure, StandingVerdict.LOSING);
      case 2 ->
          new StandingChange(
              OptionalDouble.empty(), Optional.empty(), StandingVerdict.NOT_COMPARABLE);
      case 4 -> new StandingChange(OptionalDouble.of(1.05), sure, StandingVerdict.UNCLEAR);
      case 5 -> new StandingChange(OptionalDouble.of(1.65), sure, StandingVerdict.UNCLEAR);
      default -> new StandingChange(OptionalDouble.of(0.25), sure, StandingVerdict.LEVEL);
    };
  }

  private Position position(int branch) {
    if (!flags || branch > 1) {
      return Position.NOT_DISTINGUISHABLE;
    }
    return branch == 0 ? Position.ABOVE : Position.BELOW;
  }

  private BranchRank rank(int branch, String dimension) {
    int lower = branch == 0 ? 2 : 4;
    int upper = branch == 0 ? rankUpper : 12;
    return new BranchRank(
        2025,
        id(branch),
        dimension,
        distinction() == Distinction.RANKABLE
            ? Optional.of(new RankInterval(2.5, lower, upper))
            : Optional.empty(),
        branches,
        RankBasis.ADJUSTED);
  }

  private Distinction distinction() {
    if (!differ) {
      return Distinction.NONE;
    }
    return rankability < 0.5 ? Distinction.MOSTLY_NOISE : Distinction.RANKABLE;
  }

  private Separation separation(String dimension) {
    boolean graded = dimension.equals("overall");
    return new Separation(
        2025,
        dimension,
        graded ? Optional.of(new Shares(0.9342, 0.97)) : Optional.empty(),
        OptionalDouble.of(rankability),
        graded ? ceiling : Optional.empty(),
        Optional.of(new Heterogeneity(differ ? 60 : 20, differ ? 0.001 : 0.2)),
        distinction());
  }

  private BranchTrend trend(int branch, String dimension) {
    return switch (branch) {
      case 0 -> trend(branch, dimension, flags ? StandingVerdict.GAINING : StandingVerdict.LEVEL);
      case 1 -> trend(branch, dimension, StandingVerdict.TOO_FEW_YEARS);
      case 2 ->
          new BranchTrend(
              id(branch),
              dimension,
              List.of(),
              Optional.empty(),
              Optional.empty(),
              StandingVerdict.WITHHELD);
      default -> trend(branch, dimension, StandingVerdict.LEVEL);
    };
  }

  private BranchTrend trend(int branch, String dimension, StandingVerdict verdict) {
    int first = verdict == StandingVerdict.TOO_FEW_YEARS ? 2023 : 2019;
    return new BranchTrend(
        id(branch),
        dimension,
        IntStream.rangeClosed(first, 2025).boxed().toList(),
        Optional.of(TrendBasis.ADJUSTED),
        Optional.of(
            new Course(
                0.83, Optional.of(new Interval(-0.41, 1.24)), 0.8, Optional.empty(), 9, 0.1)),
        verdict);
  }
}
