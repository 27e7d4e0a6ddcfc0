package partybuilding.assessment.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.standing.fit.Ballot;
import partybuilding.assessment.standing.fit.Centre;
import partybuilding.assessment.standing.fit.Component;

/** One group's ratings taken apart into components, each known by its first node. */
final class GroupComponents {
  private final Ratings ratings;
  private final Components components;
  private final int[] places;
  private final SortedMap<Integer, List<Integer>> members = new TreeMap<>();

  /** The components of {@code nodes} nodes. */
  GroupComponents(int nodes, Ratings ratings, Components components) {
    this.ratings = ratings;
    this.components = components;
    places = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      List<Integer> together =
          members.computeIfAbsent(components.of(node), unused -> new ArrayList<>());
      places[node] = together.size();
      together.add(node);
    }
  }

  /** The place of a node in its component. */
  int place(int node) {
    return places[node];
  }

  /** How many nodes the component of a node has. */
  int size(int node) {
    return members.getOrDefault(components.of(node), List.of()).size();
  }

  /**
   * The components that two independent ballots or more link and that have at most {@code largest}
   * nodes.
   */
  SortedMap<Integer, Component> linked(int largest, Split split) {
    long[] counts = counts();
    SortedMap<Integer, Component> linked = new TreeMap<>();
    ballots(largest)
        .forEach(
            (first, ballots) -> {
              Component component = new Component(centre(first, counts, split), ballots);
              if (component.observations() > 1) {
                linked.put(first, component);
              }
            });
    return linked;
  }

  private long[] counts() {
    long[] counts = new long[places.length];
    for (int ballot = 0; ballot < ratings.ballots(); ballot++) {
      for (int place = ratings.start(ballot); place < ratings.end(ballot); place++) {
        counts[ratings.node(place)]++;
      }
    }
    return counts;
  }

  private Centre centre(int first, long[] counts, Split split) {
    List<Integer> nodes = members.getOrDefault(first, List.of());
    return new Centre(
        nodes.stream().mapToInt(split::of).toArray(),
        nodes.stream().mapToLong(node -> counts[node]).toArray());
  }

  private Map<Integer, List<Ballot>> ballots(int largest) {
    Map<Integer, List<Ballot>> ballots = new TreeMap<>();
    for (int ballot = 0; ballot < ratings.ballots(); ballot++) {
      int node = ratings.node(ratings.start(ballot));
      if (ratings.end(ballot) - ratings.start(ballot) > 1 && size(node) <= largest) {
        ballots
            .computeIfAbsent(components.of(node), unused -> new ArrayList<>())
            .add(ballot(ballot));
      }
    }
    return Collections.unmodifiableMap(ballots);
  }

  private Ballot ballot(int ballot) {
    int start = ratings.start(ballot);
    int[] rated = new int[ratings.end(ballot) - start];
    long[] values = new long[rated.length];
    for (int index = 0; index < rated.length; index++) {
      rated[index] = places[ratings.node(start + index)];
      values[index] = ratings.value(start + index);
    }
    return new Ballot(ratings.unit(), rated, values, ratings.cluster(ballot));
  }
}
