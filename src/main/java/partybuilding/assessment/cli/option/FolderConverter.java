package partybuilding.assessment.cli.option;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice.UnreadableName;
import partybuilding.assessment.notice.Place;
import picocli.CommandLine.ITypeConverter;

/**
 * A folder by its path. Under an ASCII locale the platform hands over every other character as a
 * question mark, so a folder of quite another name would be read or made.
 */
public final class FolderConverter implements ITypeConverter<Path> {
  private static final String LOST = "[?\uFFFD]";

  @Override
  public Path convert(String text) {
    try {
      Path path = Path.of(text);
      if (lost(path.toAbsolutePath())) {
        throw new ExportsRefused(new UnreadableName(Place.of(text)));
      }
      return path;
    } catch (InvalidPathException e) {
      throw new ExportsRefused(new UnreadableName(Place.of(text)));
    }
  }

  private static boolean lost(Path absolute) {
    boolean ascii =
        !Charset.forName(System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name()))
            .newEncoder()
            .canEncode('党');
    String text = absolute.toString();
    return ascii && !text.equals(text.replaceAll(LOST, "")) && !Files.exists(absolute);
  }
}
