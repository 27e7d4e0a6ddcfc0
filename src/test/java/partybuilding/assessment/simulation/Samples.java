package partybuilding.assessment.simulation;

/**
 * Which colleges are drawn: all, or the share that {@code -Dsimulation.share} asks for, and those
 * whose committee and number of branches are what {@code -Dsimulation.committee} and {@code
 * -Dsimulation.branches} say and whose panels are what {@code -Dsimulation.panels} says ({@code
 * fresh}, {@code persistent}). What is drawn of a design is the same either way.
 */
final class Samples {
  private static final double SHARE =
      Double.parseDouble(System.getProperty("simulation.share", "1"));

  private static final int COMMITTEE = Integer.getInteger("simulation.committee", 0);

  private static final int BRANCHES = Integer.getInteger("simulation.branches", 0);

  private static final String PANELS = System.getProperty("simulation.panels", "");

  private Samples() {}

  static int drawn(int colleges) {
    return (int) Math.ceil(SHARE * colleges);
  }

  static boolean wanted(Design design) {
    return (COMMITTEE == 0 || design.size().committee() == COMMITTEE)
        && (BRANCHES == 0 || design.size().branches() == BRANCHES)
        && (PANELS.isEmpty() || design.panels().name().equalsIgnoreCase(PANELS));
  }
}
