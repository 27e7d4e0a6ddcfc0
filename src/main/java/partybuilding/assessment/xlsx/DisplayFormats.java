package partybuilding.assessment.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The formats of a workbook's cells.
 *
 * @param ofStyles by the numbers of the styles that use them
 */
record DisplayFormats(List<DisplayFormat> ofStyles) {
  /** Beyond what a spreadsheet program keeps. */
  private static final int MOST = 100_000;

  DisplayFormats {
    ofStyles = List.copyOf(ofStyles);
  }

  /** Reads them; a workbook without looks has no such part. */
  static DisplayFormats of(PartArchive archive, Optional<String> part) throws IOException {
    Map<Integer, String> codes = new HashMap<>();
    List<Integer> ids = new ArrayList<>();
    if (part.isPresent()) {
      try (XmlCursor xml = XmlCursor.open(archive, part.get())) {
        read(xml, codes, ids);
      }
    }
    return new DisplayFormats(ids.stream().map(id -> format(id, codes)).toList());
  }

  private static DisplayFormat format(int id, Map<Integer, String> codes) {
    return DisplayFormat.of(id, codes.getOrDefault(id, BuiltInCodes.of(id)));
  }

  private static void read(XmlCursor xml, Map<Integer, String> codes, List<Integer> ids)
      throws IOException {
    while (xml.next()) {
      if (xml.begins("numFmts")) {
        readCodes(xml, codes);
      } else if (xml.begins("cellXfs")) {
        readStyles(xml, ids);
      }
    }
  }

  /** Conditional formats number theirs apart: they may give other codes to the same numbers. */
  private static void readCodes(XmlCursor xml, Map<Integer, String> codes) throws IOException {
    while (xml.next() && !xml.ends("numFmts")) {
      if (xml.begins("numFmt")) {
        codes.put(number(xml), xml.attribute("formatCode").orElse(""));
      }
      requireBound(xml, codes.size());
    }
  }

  private static void readStyles(XmlCursor xml, List<Integer> ids) throws IOException {
    while (xml.next() && !xml.ends("cellXfs")) {
      if (xml.begins("xf")) {
        ids.add(number(xml));
      }
      requireBound(xml, ids.size());
    }
  }

  private static void requireBound(XmlCursor xml, int size) throws WorkbookFault {
    if (size > MOST) {
      throw xml.oversized();
    }
  }

  private static int number(XmlCursor xml) throws WorkbookFault {
    return xml.number("numFmtId").orElse(0);
  }

  /** The format of a style. */
  DisplayFormat of(int style) {
    return style >= 0 && style < ofStyles.size() ? ofStyles.get(style) : DisplayFormat.GENERAL;
  }
}
