package partybuilding.assessment.chart.draw;

/** Spaces labels that would overlap. */
public final class LabelSpacing {
  private LabelSpacing() {}

  /**
   * The positions nearest to the wanted ones at which neighbours are at least {@code distance}
   * apart; labels that collide are centred around their common middle.
   *
   * @param wanted ascending
   */
  public static double[] apart(double[] wanted, double distance) {
    double[] middles = new double[wanted.length];
    int[] sizes = new int[wanted.length];
    int blocks = 0;
    for (int i = 0; i < wanted.length; i++) {
      middles[blocks] = wanted[i] - i * distance;
      sizes[blocks] = 1;
      blocks++;
      while (blocks > 1 && middles[blocks - 2] > middles[blocks - 1]) {
        int size = sizes[blocks - 2] + sizes[blocks - 1];
        middles[blocks - 2] =
            (middles[blocks - 2] * sizes[blocks - 2] + middles[blocks - 1] * sizes[blocks - 1])
                / size;
        sizes[blocks - 2] = size;
        blocks--;
      }
    }
    return spread(middles, sizes, distance, wanted.length);
  }

  private static double[] spread(double[] middles, int[] sizes, double distance, int count) {
    double[] places = new double[count];
    int block = 0;
    int left = count == 0 ? 0 : sizes[0];
    for (int i = 0; i < count; i++) {
      if (left == 0) {
        block++;
        left = sizes[block];
      }
      places[i] = middles[block] + i * distance;
      left--;
    }
    return places;
  }
}
