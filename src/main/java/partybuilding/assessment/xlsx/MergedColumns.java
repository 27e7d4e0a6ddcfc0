package partybuilding.assessment.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a sheet that are merged over several rows.
 *
 * @param spans in the order of their first rows
 */
public record MergedColumns(List<Span> spans) {
  /** What they may take up in memory; more than a sheet has that people made. */
  private static final int MOST = 500_000;

  public MergedColumns {
    spans = List.copyOf(spans);
  }

  /**
   * One of them; of cells that are merged over several columns too, the first column.
   *
   * @param first the row whose cell says something
   * @param last the last row it says it of
   */
  record Span(int first, int last, int column) {}

  /** Reads a sheet to its end, behind whose rows they stand. */
  static MergedColumns of(XmlCursor xml) throws IOException {
    List<Span> spans = new ArrayList<>();
    while (xml.next()) {
      if (xml.begins("mergeCell")) {
        span(xml.attribute("ref").orElse("")).ifPresent(spans::add);
      }
      if (spans.size() > MOST) {
        throw xml.oversized();
      }
    }
    spans.sort(Comparator.comparingInt(Span::first));
    return new MergedColumns(spans);
  }

  private static Optional<Span> span(String range) {
    String[] corners = range.split(":", 2);
    Optional<CellAddress> from = CellAddress.parse(corners[0]);
    Optional<CellAddress> to = CellAddress.parse(corners[corners.length - 1]);
    return from.flatMap(f -> to.map(t -> new Span(f.row(), t.row(), f.column())))
        .filter(span -> span.last() > span.first());
  }
}
