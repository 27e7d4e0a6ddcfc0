package partybuilding.assessment.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF in the order in which its tags are read.
 *
 * @param elements each before what it contains
 * @param pieces what stands on the pages
 */
record TaggedText(List<PDStructureElement> elements, List<Piece> pieces) {
  /**
   * Text that stands on one page.
   *
   * @param within the elements around it, the outermost first
   * @param page from 1
   */
  record Piece(List<PDStructureElement> within, int page, String text) {
    boolean isIn(PDStructureElement element) {
      return within.stream().anyMatch(e -> e.getCOSObject() == element.getCOSObject());
    }
  }

  static TaggedText of(PDDocument document) throws IOException {
    TaggedText text = new TaggedText(new ArrayList<>(), new ArrayList<>());
    new Reader(Written.on(document), text)
        .read(document.getDocumentCatalog().getStructureTreeRoot(), List.of());
    return text;
  }

  List<PDStructureElement> elements(String type) {
    return elements.stream().filter(e -> type.equals(e.getStructureType())).toList();
  }

  List<Piece> pieces(PDStructureElement element) {
    return pieces.stream().filter(piece -> piece.isIn(element)).toList();
  }

  String text(PDStructureElement element) {
    return pieces(element).stream().map(Piece::text).collect(Collectors.joining());
  }

  Set<Integer> pages(PDStructureElement element) {
    return pieces(element).stream().map(Piece::page).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is written under each mark of each page. */
  private record Written(Map<COSDictionary, Integer> numbers, List<Map<Integer, String>> marks) {
    private static Written on(PDDocument document) throws IOException {
      Written written = new Written(new HashMap<>(), new ArrayList<>());
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> marks = new HashMap<>();
        extractor.getMarkedContents().forEach(mark -> marks.put(mark.getMCID(), text(mark)));
        written.marks.add(marks);
        written.numbers.put(page.getCOSObject(), written.marks.size());
      }
      return written;
    }

    private static String text(PDMarkedContent mark) {
      StringBuilder text = new StringBuilder();
      for (Object content : mark.getContents()) {
        if (content instanceof TextPosition letter) {
          text.append(letter.getUnicode());
        }
      }
      return text.toString();
    }

    private Piece piece(List<PDStructureElement> within, PDPage page, int mark) {
      int number = numbers.getOrDefault(page.getCOSObject(), 0);
      return new Piece(within, number, marks.get(number - 1).getOrDefault(mark, ""));
    }
  }

  private record Reader(Written written, TaggedText text) {
    private void read(PDStructureNode node, List<PDStructureElement> within) {
      for (Object kid : node.getKids()) {
        if (kid instanceof PDStructureElement element) {
          List<PDStructureElement> inner = new ArrayList<>(within);
          inner.add(element);
          text.elements.add(element);
          read(element, List.copyOf(inner));
        } else if (kid instanceof PDMarkedContentReference reference) {
          text.pieces.add(written.piece(within, reference.getPage(), reference.getMCID()));
        } else if (kid instanceof Integer mark && node instanceof PDStructureElement element) {
          text.pieces.add(written.piece(within, element.getPage(), mark));
        }
      }
    }
  }
}
