package partybuilding.assessment.score;

/** How many votes each grade got. */
public record GradeCounts(long good, long fairlyGood, long average, long poor) {
  /** All votes. */
  public long total() {
    return good + fairlyGood + average + poor;
  }
}
