package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts ballots of one group together that say the same of the branches they share. The branches
 * fall into three parts; two copies, each of which may leave out a branch, are equal in one part at
 * least, so only ballots with an equal part are compared.
 */
final class CopySearch {
  /** So many equal ballots are needed; two may agree. */
  static final int FEWEST = 3;

  /** A part that more different ballots share is not evidence and is not searched further. */
  private static final int COMMONPLACE = 50;

  private final PanelRows panel;
  private final Map<Long, List<CopyMatch>> byPart = new HashMap<>();
  private final List<CopyMatch> matches = new ArrayList<>();

  private CopySearch(PanelRows panel) {
    this.panel = panel;
  }

  /**
   * A ballot that rates at least {@value StraightLining#BRANCHES} branches and not all of them
   * alike.
   *
   * @param ballot its number
   * @param parts a number for each part of the branches of which the ballot says anything, of all
   *     that it says there
   */
  record Candidate(int ballot, List<Long> parts) {
    private static final int PARTS = 3;

    /** These ballots of each group, in the order of the rules. */
    static List<List<Candidate>> byGroup(PanelRows panel) {
      List<List<Candidate>> byGroup = new ArrayList<>();
      panel.rules().groups().forEach(unused -> byGroup.add(new ArrayList<>()));
      for (int ballot = 0; ballot < panel.ballotCount(); ballot++) {
        if (StraightLining.ratesEnough(ballot, panel) && !StraightLining.allSame(ballot, panel)) {
          int first = panel.counted().row(panel.counted().start(ballot));
          byGroup.get(panel.group(first)).add(new Candidate(ballot, parts(ballot, panel)));
        }
      }
      return byGroup;
    }

    private static List<Long> parts(int ballot, PanelRows panel) {
      RowsByBallot counted = panel.counted();
      int indicators = panel.rules().indicators().size();
      long[] parts = new long[PARTS];
      for (int place = counted.start(ballot); place < counted.end(ballot); place++) {
        int row = counted.row(place);
        int rank = panel.rank(panel.branch(row));
        long hash = mixed(parts[rank % PARTS] + rank + 1);
        for (int indicator = 0; indicator < indicators; indicator++) {
          hash = mixed(hash + panel.answer(row, indicator));
        }
        parts[rank % PARTS] = hash;
      }
      return Arrays.stream(parts).filter(part -> part != 0).boxed().toList();
    }

    /** Spreads a number over all bits (Steele, Lea and Flood 2014, OOPSLA: SplitMix64). */
    private static long mixed(long value) {
      long z = value + 0x9E3779B97F4A7C15L;
      z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
      z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
      return z ^ (z >>> 31);
    }
  }

  /** The ballots by what they say; most say something of their own. */
  static List<CopyMatch> search(PanelRows panel, List<Candidate> ballots) {
    CopySearch search = new CopySearch(panel);
    long[] parts =
        ballots.stream()
            .flatMap(ballot -> ballot.parts().stream())
            .mapToLong(Long::longValue)
            .sorted()
            .toArray();
    ballots.stream()
        .filter(ballot -> ballot.parts().stream().anyMatch(part -> shared(part, parts)))
        .sorted(search.byContent())
        .forEach(search::place);
    return search.matches;
  }

  /** Whether so many ballots have a part that they may be copies; {@code parts} ascend. */
  private static boolean shared(long part, long[] parts) {
    int found = Arrays.binarySearch(parts, part);
    int first = found;
    while (first > 0 && found - first < FEWEST && parts[first - 1] == part) {
      first--;
    }
    return first + FEWEST <= parts.length && parts[first + FEWEST - 1] == part;
  }

  /** The longest first, then by content: equal ones may come in any order. */
  private Comparator<Candidate> byContent() {
    return Comparator.<Candidate>comparingInt(candidate -> -length(candidate.ballot()))
        .thenComparing((one, other) -> compareContent(one.ballot(), other.ballot()));
  }

  private int length(int ballot) {
    return panel.counted().end(ballot) - panel.counted().start(ballot);
  }

  private int compareContent(int one, int other) {
    RowsByBallot counted = panel.counted();
    for (int i = 0; i < length(one); i++) {
      int order =
          compareRows(counted.row(counted.start(one) + i), counted.row(counted.start(other) + i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int compareRows(int one, int other) {
    int order = Integer.compare(panel.rank(panel.branch(one)), panel.rank(panel.branch(other)));
    for (int a = 0; order == 0 && a < panel.rules().indicators().size(); a++) {
      order = Integer.compare(panel.answer(one, a), panel.answer(other, a));
    }
    return order;
  }

  private void place(Candidate candidate) {
    CopyMatch match = match(candidate);
    for (long part : candidate.parts()) {
      List<CopyMatch> sharing = byPart.computeIfAbsent(part, unused -> new ArrayList<>());
      if (sharing.size() < COMMONPLACE && !sharing.contains(match)) {
        sharing.add(match);
      }
    }
  }

  private CopyMatch match(Candidate candidate) {
    Optional<CopyMatch> known =
        candidate.parts().stream()
            .flatMap(part -> byPart.getOrDefault(part, List.of()).stream())
            .filter(match -> match.agrees(candidate.ballot()))
            .findFirst();
    if (known.isPresent()) {
      known.get().add(candidate.ballot());
      return known.get();
    }
    CopyMatch opened = new CopyMatch(panel, candidate.ballot());
    matches.add(opened);
    return opened;
  }
}
