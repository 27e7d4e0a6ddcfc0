package partybuilding.assessment.report.paper.part;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/**
 * The last lines or table rows that were written. They are kept on one page with the signatures
 * below them, because a page that is signed must hold some of the text.
 */
final class LastLines {
  private static final int MOST = 2;

  private final Deque<List<CTP>> lines = new ArrayDeque<>();

  void add(CTP paragraph) {
    add(List.of(paragraph));
  }

  void add(CTTbl table) {
    int rows = table.sizeOfTrArray();
    for (int row = Math.max(0, rows - MOST); row < rows; row++) {
      List<CTTc> cells = table.getTrArray(row).getTcList();
      add(cells.stream().flatMap(cell -> cell.getPList().stream()).toList());
    }
  }

  private void add(List<CTP> line) {
    lines.add(line);
    if (lines.size() > MOST) {
      lines.remove();
    }
  }

  /** Keeps them with what follows. */
  void keep() {
    Stream<CTP> paragraphs = lines.stream().flatMap(List::stream);
    paragraphs
        .filter(paragraph -> !paragraph.getPPr().isSetKeepNext())
        .forEach(paragraph -> paragraph.getPPr().addNewKeepNext());
  }
}
