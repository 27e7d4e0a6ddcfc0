package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Puts ballots of one group together that say the same of the branches they share. The branches
 * fall into three parts; two copies, each of which may leave out a branch, are equal in one part at
 * least, so only ballots with an equal part are compared.
 */
final class CopySearch {
  /** So many equal ballots are needed; two may agree. */
  static final int FEWEST = 3;

  private static final int PARTS = 3;

  /** A part that more different ballots share is not evidence and is not searched further. */
  private static final int COMMONPLACE = 50;

  private final PanelRows panel;
  private final Map<Long, List<Match>> byPart = new HashMap<>();
  private final List<Match> matches = new ArrayList<>();

  private CopySearch(PanelRows panel) {
    this.panel = panel;
  }

  /** What several ballots say: a row per branch, by the branch's rank, and how many say it. */
  static final class Match {
    private final BitSet ballots = new BitSet();
    private final SortedMap<Integer, Integer> rows = new TreeMap<>();
    private final SortedMap<Integer, Integer> copies = new TreeMap<>();

    private void add(RatedBranches ballot) {
      ballots.set(ballot.ballot());
      for (int i = 0; i < ballot.ranks().length; i++) {
        rows.putIfAbsent(ballot.ranks()[i], ballot.rows()[i]);
        copies.merge(ballot.ranks()[i], 1, Integer::sum);
      }
    }

    BitSet ballots() {
      return ballots;
    }

    BallotCluster cluster() {
      List<BallotCluster.Rated> rated = new ArrayList<>();
      rows.forEach(
          (rank, row) -> rated.add(new BallotCluster.Rated(row, copies.getOrDefault(rank, 0))));
      return new BallotCluster(ballots.cardinality(), rated);
    }
  }

  /** The ballots by what they say; most say something of their own. */
  static List<Match> search(PanelRows panel, List<RatedBranches> ballots) {
    CopySearch search = new CopySearch(panel);
    Map<Long, Integer> times = new HashMap<>();
    ballots.forEach(b -> search.parts(b).forEach(part -> times.merge(part, 1, Integer::sum)));
    ballots.stream()
        .filter(b -> search.parts(b).anyMatch(p -> times.getOrDefault(p, 0) >= FEWEST))
        .sorted(search.byContent())
        .forEach(search::place);
    return search.matches;
  }

  /** The longest first, then by content: equal ones may come in any order. */
  private Comparator<RatedBranches> byContent() {
    return Comparator.<RatedBranches>comparingInt(b -> -b.rows().length)
        .thenComparing(this::compareContent);
  }

  private int compareContent(RatedBranches one, RatedBranches other) {
    for (int i = 0; i < one.rows().length; i++) {
      int order = Integer.compare(one.ranks()[i], other.ranks()[i]);
      for (int a = 0; order == 0 && a < indicators(); a++) {
        order = Integer.compare(panel.answer(one.rows()[i], a), panel.answer(other.rows()[i], a));
      }
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int indicators() {
    return panel.rules().indicators().size();
  }

  private void place(RatedBranches ballot) {
    long[] parts = parts(ballot).toArray();
    Match match =
        LongStream.of(parts)
            .boxed()
            .flatMap(part -> byPart.getOrDefault(part, List.of()).stream())
            .filter(known -> agrees(ballot, known))
            .findFirst()
            .orElseGet(this::open);
    match.add(ballot);
    for (long part : parts) {
      List<Match> sharing = byPart.computeIfAbsent(part, unused -> new ArrayList<>());
      if (sharing.size() < COMMONPLACE && !sharing.contains(match)) {
        sharing.add(match);
      }
    }
  }

  private Match open() {
    Match match = new Match();
    matches.add(match);
    return match;
  }

  /** Whether they say the same of all branches they share, enough of them and not all alike. */
  private boolean agrees(RatedBranches ballot, Match known) {
    int[] shared = new int[ballot.rows().length];
    int count = 0;
    for (int i = 0; i < shared.length; i++) {
      Integer row = known.rows.get(ballot.ranks()[i]);
      if (row != null) {
        if (!panel.same(row, ballot.rows()[i])) {
          return false;
        }
        shared[count++] = row;
      }
    }
    int[] rows = Arrays.copyOf(shared, count);
    return count >= StraightLining.BRANCHES && !StraightLining.allSame(rows, panel);
  }

  /** A number per part of the branches that the ballot rates, of all that it says there. */
  private LongStream parts(RatedBranches ballot) {
    long[] hashes = new long[PARTS];
    for (int i = 0; i < ballot.rows().length; i++) {
      int part = ballot.ranks()[i] % PARTS;
      long hash = mixed(hashes[part] + ballot.ranks()[i] + 1);
      for (int a = 0; a < indicators(); a++) {
        hash = mixed(hash + panel.answer(ballot.rows()[i], a));
      }
      hashes[part] = hash;
    }
    return LongStream.range(0, PARTS).filter(p -> hashes[(int) p] != 0).map(p -> hashes[(int) p]);
  }

  /** Spreads a number over all bits (Steele, Lea and Flood 2014, OOPSLA: SplitMix64). */
  private static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
