package partybuilding.assessment.report.workbook.part;

import java.io.IOException;

/** The texts of all sheets, each stored once. */
public final class SharedTexts {
  private final NumberedValues<String> texts = new NumberedValues<>();

  /** The number of a text; a new text gets the next number. */
  public int place(String text) {
    return texts.place(text);
  }

  /** Writes their part. */
  public void write(XmlWriter xml) throws IOException {
    xml.start("sst", "xmlns", Namespaces.SHEET, "uniqueCount", texts.size());
    for (String text : texts.values()) {
      xml.start("si").text("t", text, "xml:space", "preserve").end();
    }
    xml.end();
  }
}
