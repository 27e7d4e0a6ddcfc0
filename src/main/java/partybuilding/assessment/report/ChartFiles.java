package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import partybuilding.assessment.chart.Picture;

/** The charts as files of their own. */
final class ChartFiles {
  // A picture's name ends in a dimension's id, which an office may choose freely.
  private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private ChartFiles() {}

  static void write(List<Picture> pictures, Set<Format> formats, Path folder) throws IOException {
    if (pictures.isEmpty() || (!formats.contains(Format.PNG) && !formats.contains(Format.SVG))) {
      return;
    }
    Files.createDirectory(folder);
    for (Picture picture : pictures) {
      String name = safe(picture.name());
      if (formats.contains(Format.PNG)) {
        Files.write(folder.resolve(name + ".png"), picture.drawing().png());
      }
      if (formats.contains(Format.SVG)) {
        byte[] svg = picture.drawing().svg().getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(name + ".svg"), svg);
      }
    }
  }

  private static String safe(String name) {
    if (!SAFE.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' cannot be the name of a chart's file");
    }
    return name;
  }
}
