package partybuilding.assessment.simulation;

/** A share over independent runs, each of which counts some cases, and its Monte-Carlo error. */
final class Rate {
  private long runs;
  private long cases;
  private double shares;
  private double squares;

  /** Adds a run in which so many of its cases were hits; a run without cases does not count. */
  void add(Count count) {
    if (count.cases() > 0) {
      double share = (double) count.hits() / count.cases();
      runs++;
      cases += count.cases();
      shares += share;
      squares += share * share;
    }
  }

  /** So many hits among so many cases. */
  record Count(long hits, long cases) {
    static Count of(boolean hit) {
      return new Count(hit ? 1 : 0, 1);
    }

    Count and(boolean hit) {
      return new Count(hits + (hit ? 1 : 0), cases + 1);
    }
  }

  long runs() {
    return runs;
  }

  long cases() {
    return cases;
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
