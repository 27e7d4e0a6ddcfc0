package partybuilding.assessment.simulation;

/** A share over independent runs, each of which counts some cases, and its Monte-Carlo error. */
final class Rate {
  private long runs;
  private long cases;
  private long hits;
  private double shares;
  private double squares;

  /** Adds a run in which so many of its cases, at least one, were hits. */
  void add(Count count) {
    double share = (double) count.hits() / count.cases();
    runs++;
    cases += count.cases();
    hits += count.hits();
    shares += share;
    squares += share * share;
  }

  /** So many hits among so many cases. */
  record Count(long hits, long cases) {
    static Count of(boolean hit) {
      return new Count(hit ? 1 : 0, 1);
    }

    Count plus(Count other) {
      return new Count(hits + other.hits, cases + other.cases);
    }
  }

  long runs() {
    return runs;
  }

  long cases() {
    return cases;
  }

  long hits() {
    return hits;
  }

  /** The mean over the runs, 0..1. */
  double share() {
    return shares / runs;
  }

  /** Its standard error: runs are independent, the cases of one run are not. */
  double error() {
    double mean = share();
    return Math.sqrt(Math.max(0, squares / runs - mean * mean) / runs);
  }
}
