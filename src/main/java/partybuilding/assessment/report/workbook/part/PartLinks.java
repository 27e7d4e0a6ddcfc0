package partybuilding.assessment.report.workbook.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The links of a part to other parts and to files beside the workbook. */
public final class PartLinks {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String HYPERLINK =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, String> files = new LinkedHashMap<>();

  /** Adds a link to another part, and returns its id. */
  public String to(Part part) {
    parts.add(part);
    return "rId" + parts.size();
  }

  /** Adds a link to a file beside the workbook, and returns its id. */
  public String beside(String address) {
    return files.computeIfAbsent(address, a -> "rIdF" + (files.size() + 1));
  }

  boolean isEmpty() {
    return parts.isEmpty() && files.isEmpty();
  }

  void write(XmlWriter xml) throws IOException {
    xml.start("Relationships", "xmlns", NAMESPACE);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String type = part.kind().relationType();
      xml.empty("Relationship", "Id", "rId" + (i + 1), "Type", type, "Target", "/" + part.path());
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      String target = file.getKey();
      xml.empty(
          "Relationship",
          "Id",
          file.getValue(),
          "Type",
          HYPERLINK,
          "Target",
          target,
          "TargetMode",
          "External");
    }
    xml.end();
  }
}
