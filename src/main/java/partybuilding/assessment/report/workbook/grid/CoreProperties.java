package partybuilding.assessment.report.workbook.grid;

import java.io.IOException;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/** Writes the title and the day of a workbook. */
final class CoreProperties {
  private static final String PROGRAM = "party-building-assessment";

  private final WorkbookProperties properties;

  CoreProperties(WorkbookProperties properties) {
    this.properties = properties;
  }

  void write(XmlWriter xml) throws IOException {
    xml.start(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.text("dc:title", SheetText.of(properties.title()));
    xml.text("dc:creator", PROGRAM);
    String moment = properties.created() + "T00:00:00Z";
    xml.text("dcterms:created", moment, "xsi:type", "dcterms:W3CDTF").end();
  }
}
