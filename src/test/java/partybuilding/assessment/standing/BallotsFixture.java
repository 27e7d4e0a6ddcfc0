package partybuilding.assessment.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.standing.fit.Component;

/** The ballots of one group, a line a ballot: {@code A92 B88 C85}. */
record BallotsFixture(List<SortedMap<String, Double>> ballots) {
  private static final int UNIT = 10_000;

  static BallotsFixture of(String text) {
    return new BallotsFixture(
        text.lines().map(line -> line.strip().split(" +")).map(BallotsFixture::ballot).toList());
  }

  private static SortedMap<String, Double> ballot(String[] ratings) {
    SortedMap<String, Double> ballot = new TreeMap<>();
    for (String rating : ratings) {
      ballot.put(rating.substring(0, 1), Double.valueOf(rating.substring(1)));
    }
    return ballot;
  }

  /**
   * Random ballots about {@code branches} branches: each evaluator has a strictness, each branch a
   * worth, and every rating is given with the probability {@code density}.
   */
  static BallotsFixture random(long seed, int branches, int ballots, double density) {
    Random random = new Random(seed);
    double[] worth = random.doubles(branches, 60, 80).toArray();
    List<SortedMap<String, Double>> all = new ArrayList<>();
    for (int i = 0; i < ballots; i++) {
      SortedMap<String, Double> ballot = new TreeMap<>();
      double strictness = random.nextGaussian() * 6;
      for (int j = 0; j < branches; j++) {
        if (random.nextDouble() < density) {
          double value = worth[j] + strictness + random.nextGaussian() * 4;
          ballot.put(String.format("b%05d", j), (double) Math.round(value));
        }
      }
      all.add(ballot);
    }
    return new BallotsFixture(all);
  }

  BallotsFixture shuffled(long seed) {
    List<SortedMap<String, Double>> shuffled = new ArrayList<>(ballots);
    Collections.shuffle(shuffled, new Random(seed));
    return new BallotsFixture(shuffled);
  }

  /** The same with points added to all ratings of one ballot. */
  BallotsFixture raised(int ballot, double points) {
    List<SortedMap<String, Double>> raised = new ArrayList<>(ballots);
    SortedMap<String, Double> own = new TreeMap<>((Map<String, Double>) ballots.get(ballot));
    own.replaceAll((branch, value) -> value + points);
    raised.set(ballot, own);
    return new BallotsFixture(raised);
  }

  /** The branches that are rated, in the order of their nodes. */
  List<String> branches() {
    return ballots.stream()
        .flatMap(ballot -> ballot.keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  int node(String branch) {
    return branches().indexOf(branch);
  }

  Ratings ratings() {
    List<String> branches = branches();
    Map<String, Integer> nodes = new TreeMap<>();
    branches.forEach(branch -> nodes.put(branch, nodes.size()));
    RatingsBuilder builder = new RatingsBuilder();
    for (SortedMap<String, Double> ballot : ballots) {
      ballot.forEach(
          (b, value) -> builder.add(nodes.getOrDefault(b, 0), Math.round(value * 100), 1));
      builder.endBallot(Ratings.INDEPENDENT);
    }
    return builder.ratings(UNIT);
  }

  private Components components() {
    return new Components(branches().size(), ratings());
  }

  /** The effects, each component a part. */
  GroupFit fit() {
    Components components = components();
    Split split = new Split(branches().size(), List.of(components));
    return new GroupFit(branches().size(), ratings(), components, split);
  }

  /** The only component, or the first that is linked. */
  Component component() {
    Components components = components();
    Split split = new Split(branches().size(), List.of(components));
    SortedMap<Integer, Component> linked =
        new GroupComponents(branches().size(), ratings(), components)
            .linked(GroupFit.LARGEST, split);
    return linked.values().iterator().next();
  }
}
