package partybuilding.benchmark.work;

/**
 * How large the exports are, and how often each process runs.
 *
 * @param years with evaluations
 * @param rows a year
 * @param branches that they are about
 * @param oneFile rows of the single file
 * @param country branches of the full report of a country
 * @param runs processes of each contender
 */
public record Sizes(int years, int rows, int branches, int oneFile, int country, int runs) {
  /** The sizes that the targets are stated for. */
  public static final Sizes STATED = new Sizes(10, 1_000_000, 1_000, 10_000_000, 21_000, 5);

  /** Sizes at which everything runs in seconds, to see whether it runs. */
  public static final Sizes SMALL = new Sizes(3, 1_000, 20, 2_000, 30, 1);

  /** Whether the targets apply, however often each process runs. */
  public boolean stated() {
    return equals(STATED.run(runs));
  }

  /** The same sizes, each process run so many times. */
  public Sizes run(int times) {
    return new Sizes(years, rows, branches, oneFile, country, times);
  }
}
