package partybuilding.assessment.simulation;

/** How many colleges are drawn: all, or the share that {@code -Dsimulation.share} asks for. */
final class Samples {
  private static final double SHARE =
      Double.parseDouble(System.getProperty("simulation.share", "1"));

  private Samples() {}

  static int drawn(int colleges) {
    return (int) Math.ceil(SHARE * colleges);
  }
}
