package partybuilding.assessment.simulation;

/**
 * Which colleges are drawn: all, or the share that {@code -Dsimulation.share} asks for, and those
 * whose committee is as large as {@code -Dsimulation.committee} says. What is drawn of a design is
 * the same either way.
 */
final class Samples {
  private static final double SHARE =
      Double.parseDouble(System.getProperty("simulation.share", "1"));

  private static final int COMMITTEE = Integer.getInteger("simulation.committee", 0);

  private Samples() {}

  static int drawn(int colleges) {
    return (int) Math.ceil(SHARE * colleges);
  }

  static boolean wanted(Design design) {
    return COMMITTEE == 0 || design.size().committee() == COMMITTEE;
  }
}
