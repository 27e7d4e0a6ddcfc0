package partybuilding.assessment.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Corrects the tags of tables so that screen readers read each table once and in order: caption,
 * head, rows. The library places the caption after the table and tags the head again on each page
 * that repeats it.
 */
final class TableTags {
  private TableTags() {}

  static void order(PDStructureNode node) {
    PDStructureElement before = null;
    for (PDStructureElement kid : elements(node)) {
      if (isA(kid, StandardStructureTypes.CAPTION) && before != null) {
        moveInto(before, kid, node);
      } else if (isA(kid, StandardStructureTypes.T_HEAD)) {
        readOnce(kid);
      } else {
        order(kid);
      }
      before = kid;
    }
  }

  private static void moveInto(
      PDStructureElement table, PDStructureElement caption, PDStructureNode around) {
    List<Object> parts = table.getKids();
    if (isA(table, StandardStructureTypes.TABLE) && !parts.isEmpty()) {
      around.removeKid(caption);
      table.insertBefore(caption, parts.get(0));
      caption.setParent(table);
    }
  }

  /** Removes repeated heads: content on another page than its element. */
  private static void readOnce(PDStructureElement head) {
    for (Object kid : head.getKids()) {
      if (kid instanceof PDMarkedContentReference repeated) {
        head.removeKid(repeated);
      }
    }
    elements(head).forEach(TableTags::readOnce);
  }

  private static boolean isA(PDStructureElement element, String type) {
    return type.equals(element.getStructureType());
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    List<PDStructureElement> elements = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
