package partybuilding.assessment.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.ballot.GroupVoters;
import partybuilding.assessment.ballot.Voters;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Dimension.Part;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;

/** How coarsely each branch's weighted figures are given; decided on numbers of voters alone. */
public final class Precision {
  /**
   * The step, in points, of coarse figures. On a finer scale single votes cannot be inferred from
   * sums, so only branches with a group too small for figures of its own have coarse ones.
   */
  private static final double COARSE_STEP = 5;

  private static final double HUNDRED = 100;

  private final Voters voters;
  private final Rules rules;
  private final Participation participation;

  private Precision(Voters voters, Rules rules, Participation participation) {
    this.voters = voters;
    this.rules = rules;
    this.participation = participation;
  }

  /** The precision of a year's figures. */
  public static Precision of(Voters voters, Rules rules, Participation participation) {
    return new Precision(voters, rules, participation);
  }

  /**
   * How coarsely the figures of a dimension are given.
   *
   * @param branches the branch, or those that are counted as one
   */
  public Grain ofDimension(Set<String> branches, Dimension dimension) {
    List<Integer> indicators =
        dimension.parts().stream().map(part -> rules.indexOfIndicator(part.indicator())).toList();
    int place = rules.dimensions().indexOf(dimension);
    double step =
        IntStream.range(0, indicators.size())
            .mapToDouble(i -> weight(dimension.parts().get(i)) * step(indicators.get(i)))
            .min()
            .orElseThrow();
    if (indicators.stream().allMatch(this::grouped)) {
      return Grain.EXACT;
    }
    int[] graded = indicators.stream().filter(this::graded).mapToInt(Integer::intValue).toArray();
    return branches.stream()
        .map(
            branch ->
                new Grain(
                    points(step, branch, v -> v.giving().get(place)),
                    shares(parts(branch, v -> votes(v, graded)))))
        .reduce(Grain.EXACT, Grain::or);
  }

  /** How coarsely the figures of an indicator are given. */
  public Grain ofIndicator(Set<String> branches, Indicator indicator) {
    int place = rules.indicators().indexOf(indicator);
    if (grouped(place)) {
      return Grain.EXACT;
    }
    return branches.stream()
        .map(branch -> ofIndicator(branch, place))
        .reduce(Grain.EXACT, Grain::or);
  }

  private Grain ofIndicator(String branch, int place) {
    ToIntFunction<GroupVoters> answering = v -> v.answering().get(place);
    return new Grain(points(step(place), branch, answering), shares(parts(branch, answering)));
  }

  private boolean grouped(int indicator) {
    return participation.groupRows(rules.indicators().get(indicator).id());
  }

  private boolean graded(int indicator) {
    return rules.indicators().get(indicator).scale() instanceof Scale.Grades;
  }

  private static double weight(Part part) {
    return part.weight().doubleValue();
  }

  private static int votes(GroupVoters voters, int[] indicators) {
    return IntStream.of(indicators).map(i -> voters.answering().get(i)).sum();
  }

  /** What one voter of each weighted group has of the whole, 0..1; nothing if only one votes. */
  private List<Double> parts(String branch, ToIntFunction<GroupVoters> number) {
    List<GroupVoters> groups = voters.groups(branch);
    int[] voting = voting(groups, number);
    double whole = IntStream.of(voting).mapToDouble(this::groupWeight).sum();
    return voting.length < 2
        ? List.of()
        : IntStream.of(voting)
            .mapToObj(g -> groupWeight(g) / whole / number.applyAsInt(groups.get(g)))
            .toList();
  }

  private int[] voting(List<GroupVoters> groups, ToIntFunction<GroupVoters> number) {
    return IntStream.range(0, groups.size())
        .filter(g -> rules.groups().get(g).weighted())
        .filter(g -> number.applyAsInt(groups.get(g)) > 0)
        .toArray();
  }

  private double groupWeight(int group) {
    return rules.groups().get(group).weight().doubleValue();
  }

  private BigDecimal points(double step, String branch, ToIntFunction<GroupVoters> number) {
    return step < COARSE_STEP && !holdsSmallGroup(branch, number)
        ? Grain.EXACT.points()
        : shares(parts(branch, number).stream().map(p -> p * step));
  }

  private boolean holdsSmallGroup(String branch, ToIntFunction<GroupVoters> number) {
    List<GroupVoters> groups = voters.groups(branch);
    return IntStream.of(voting(groups, number))
        .anyMatch(g -> number.applyAsInt(groups.get(g)) < rules.limits().minimumGroup());
  }

  private static BigDecimal shares(List<Double> parts) {
    return shares(parts.stream());
  }

  private static BigDecimal shares(Stream<Double> parts) {
    return parts.map(part -> Grain.step(2 * part)).reduce(Grain.EXACT.shares(), (a, b) -> a.max(b));
  }

  /** How far apart two neighbouring answers are, on 0–100; people answer in whole points. */
  private double step(int indicator) {
    Scale scale = rules.indicators().get(indicator).scale();
    return scale instanceof Scale.Points points
        ? HUNDRED / (points.range() / HUNDRED)
        : widestGradeStep();
  }

  private double widestGradeStep() {
    return IntStream.range(1, Grade.values().length)
        .mapToDouble(rank -> gradePoints(rank - 1) - gradePoints(rank))
        .map(Math::abs)
        .max()
        .orElseThrow();
  }

  private double gradePoints(int rank) {
    return rules.gradePoints().of(Grade.ranked(rank)) / HUNDRED;
  }
}
