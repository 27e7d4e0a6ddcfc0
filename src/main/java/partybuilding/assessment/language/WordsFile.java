package partybuilding.assessment.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A properties file that lies beside a class. */
final class WordsFile {
  private WordsFile() {}

  static Properties read(Class<?> room, String name) {
    Properties sentences = new Properties();
    try (InputStream bytes = room.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(room.getPackageName() + " has no " + name);
      }
      Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      sentences.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(room.getPackageName() + "/" + name, e);
    }
    return sentences;
  }
}
