package partybuilding.assessment.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import partybuilding.assessment.chart.Picture;

/**
 * A chart as the page shows it.
 *
 * @param title the finding
 * @param subtitle what is drawn
 * @param foot number of ballots, method, what is withheld
 * @param alternative what it shows in words
 * @param image the drawing itself as a data URI, so that the page asks for no file
 */
public record Figure(String title, String subtitle, String foot, String alternative, String image) {
  static Figure of(Picture picture) {
    byte[] svg = picture.drawing().svg().getBytes(StandardCharsets.UTF_8);
    return new Figure(
        picture.title(),
        picture.subtitle(),
        picture.foot(),
        picture.alternative(),
        "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg));
  }
}
