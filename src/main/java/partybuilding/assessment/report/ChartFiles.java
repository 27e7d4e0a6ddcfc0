package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import partybuilding.assessment.chart.Drawing;
import partybuilding.assessment.chart.Picture;

/** Writes the charts as files. */
final class ChartFiles {
  // A picture's name ends in a dimension's id, which an office may choose freely.
  private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private ChartFiles() {}

  static void write(List<Picture> pictures, Set<Format> formats, Path folder) throws IOException {
    if (pictures.isEmpty() || (!formats.contains(Format.PNG) && !formats.contains(Format.SVG))) {
      return;
    }
    Files.createDirectory(folder);
    if (formats.contains(Format.PNG)) {
      write(pictures, ".png", Drawing::png, folder);
    }
    if (formats.contains(Format.SVG)) {
      write(pictures, ".svg", drawing -> drawing.svg().getBytes(StandardCharsets.UTF_8), folder);
    }
  }

  /** The drawings do not depend on each other and are rendered in parallel. */
  private static void write(
      List<Picture> pictures, String ending, Function<Drawing, byte[]> file, Path folder)
      throws IOException {
    List<byte[]> files =
        pictures.parallelStream().map(picture -> file.apply(picture.drawing())).toList();
    for (int i = 0; i < files.size(); i++) {
      Files.write(folder.resolve(safe(pictures.get(i).name()) + ending), files.get(i));
    }
  }

  private static String safe(String name) {
    if (!SAFE.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' cannot be the name of a chart's file");
    }
    return name;
  }
}
