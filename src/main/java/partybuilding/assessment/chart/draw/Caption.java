package partybuilding.assessment.chart.draw;

/**
 * A chart's words.
 *
 * @param title the finding
 * @param subtitle what is drawn
 * @param foot numbers, method, what is withheld
 * @param alternative what it shows, for those who cannot see it
 */
public record Caption(String title, String subtitle, String foot, String alternative) {
  /** The caption of one part of the chart. */
  public Caption part(String drawn, String shown) {
    return new Caption(title, drawn, foot, shown);
  }
}
