package partybuilding.assessment.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partybuilding.assessment.chart.Picture;

/**
 * A chart as the page shows it. Its words are drawn into it; here they serve those who hear the
 * page or search it.
 *
 * @param title the finding
 * @param caption the finding, what is drawn, numbers and method
 * @param alternative what it shows in words
 * @param image the drawing itself as a data URI, so that the page asks for no file
 * @param width at which its letters have the size they were drawn for; empty where it is not known
 * @param height that goes with the width
 * @param name the picture's
 */
public record Figure(
    String title,
    String caption,
    String alternative,
    String image,
    String width,
    String height,
    String name) {
  private static final double TALL = 1.2;

  private static final Pattern SIZE =
      Pattern.compile("viewBox=\"0(?:\\.0)? 0(?:\\.0)? (\\d+)(?:\\.\\d+)? (\\d+)(?:\\.\\d+)?\"");

  /** Whether it needs a printed page of its own to be read. */
  public boolean tall() {
    return !width.isEmpty() && Double.parseDouble(height) > TALL * Double.parseDouble(width);
  }

  /** The drawing on its way to paper. */
  public Plate plate() {
    return Plate.of(this);
  }

  static Figure of(Picture picture) {
    String drawing = picture.drawing().svg();
    Matcher size = SIZE.matcher(drawing);
    boolean sized = size.find();
    byte[] svg = drawing.getBytes(StandardCharsets.UTF_8);
    return new Figure(
        picture.title(),
        String.join(" \u00B7 ", picture.title(), picture.subtitle(), picture.foot()),
        picture.alternative(),
        "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg),
        sized ? size.group(1) : "",
        sized ? size.group(2) : "",
        picture.name());
  }
}
