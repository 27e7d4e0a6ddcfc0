package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What several ballots say: a row per branch, by the branch's rank, and how many say it. */
final class CopyMatch {
  private final PanelRows panel;
  private final BitSet ballots = new BitSet();
  private int[] ranks;
  private int[] rows;
  private int[] copies;

  /** What the first of the ballots says. */
  CopyMatch(PanelRows panel, int ballot) {
    this.panel = panel;
    ballots.set(ballot);
    rows = panel.counted().rowsOf(ballot);
    ranks = Arrays.stream(rows).map(this::rank).toArray();
    copies = new int[rows.length];
    Arrays.fill(copies, 1);
  }

  private int rank(int row) {
    return panel.rank(panel.branch(row));
  }

  /** Whether a ballot says the same of all branches they share, enough and not all alike. */
  boolean agrees(int ballot) {
    RowsByBallot counted = panel.counted();
    int shared = 0;
    int first = 0;
    boolean alike = true;
    int known = 0;
    for (int place = counted.start(ballot); place < counted.end(ballot); place++) {
      int row = counted.row(place);
      known = atLeast(rank(row), known);
      if (known < ranks.length && ranks[known] == rank(row)) {
        if (!panel.same(rows[known], row)) {
          return false;
        }
        first = shared++ == 0 ? row : first;
        alike &= panel.same(first, row);
      }
    }
    return shared >= StraightLining.BRANCHES && !alike;
  }

  private int atLeast(int rank, int from) {
    int known = from;
    while (known < ranks.length && ranks[known] < rank) {
      known++;
    }
    return known;
  }

  /** Takes a further ballot in; a branch that is known keeps its row. */
  void add(int ballot) {
    ballots.set(ballot);
    RowsByBallot counted = panel.counted();
    int known = 0;
    for (int place = counted.start(ballot); place < counted.end(ballot); place++) {
      int row = counted.row(place);
      known = atLeast(rank(row), known);
      if (known == ranks.length || ranks[known] != rank(row)) {
        ranks = inserted(ranks, known, rank(row));
        rows = inserted(rows, known, row);
        copies = inserted(copies, known, 0);
      }
      copies[known]++;
    }
  }

  /** A branch is new where an earlier copy left it out, which few do. */
  private static int[] inserted(int[] values, int place, int value) {
    int[] longer = Arrays.copyOf(values, values.length + 1);
    System.arraycopy(values, place, longer, place + 1, values.length - place);
    longer[place] = value;
    return longer;
  }

  BitSet ballots() {
    return ballots;
  }

  BallotCluster cluster() {
    List<BallotCluster.Rated> rated = new ArrayList<>();
    for (int place = 0; place < ranks.length; place++) {
      rated.add(new BallotCluster.Rated(rows[place], copies[place]));
    }
    return new BallotCluster(ballots.cardinality(), rated);
  }
}
