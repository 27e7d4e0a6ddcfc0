package partybuilding.assessment.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a workbook, of which cells hold the numbers only.
 *
 * @param texts by their numbers
 */
record SharedStrings(List<String> texts) {
  /** What all of them may take up in memory. */
  private static final long LARGEST = 1L << 26;

  /** What a text takes up besides its characters. */
  private static final int OWN = 60;

  SharedStrings {
    texts = List.copyOf(texts);
  }

  /** Reads them; a workbook without texts has no such part. */
  static SharedStrings of(PartArchive archive, Optional<String> part) throws IOException {
    List<String> texts = new ArrayList<>();
    if (part.isPresent()) {
      try (XmlCursor xml = XmlCursor.open(archive, part.get())) {
        read(xml, texts);
      }
    }
    return new SharedStrings(texts);
  }

  private static void read(XmlCursor xml, List<String> texts) throws IOException {
    long size = 0;
    while (xml.next()) {
      if (xml.begins("si")) {
        String text = RichText.of(xml, "si");
        size += OWN + 2L * text.length();
        texts.add(text);
      }
      if (size > LARGEST) {
        throw xml.oversized();
      }
    }
  }

  /** The text of a number; empty if no text has that number. */
  Optional<String> find(int number) {
    return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
  }
}
