package partybuilding.assessment.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import partybuilding.assessment.csv.CsvFileWriter;

/** A rectification list in the hands of an office. */
public final class FilledList {
  /** The row of the headings: below a title, two sentences and an empty row. */
  private static final int HEAD = 4;

  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final Set<String> DAYS = Set.of("整改时限", "完成时间", "销号时间", "提出时间");

  private final Path file;
  private final List<String> headings = new ArrayList<>();
  private final List<Map<String, Object>> rows = new ArrayList<>();

  /** Opens one. */
  public FilledList(Path file) throws IOException {
    this.file = file;
    List<Map<String, Object>> all = ReadWorkbook.of(file).rows("整改清单");
    headings.addAll(all.get(0).keySet());
    all.stream()
        .filter(row -> !"".equals(row.get("问题编号")))
        .map(FilledList::days)
        .forEach(rows::add);
  }

  private static Map<String, Object> days(Map<String, Object> row) {
    Map<String, Object> shown = new LinkedHashMap<>(row);
    shown.replaceAll((heading, cell) -> cell instanceof Double d ? figure(heading, d) : cell);
    return shown;
  }

  private static Object figure(String heading, double figure) {
    return DAYS.contains(heading) ? FIRST_DAY.plusDays((long) figure) : (Object) (int) figure;
  }

  /** Its rows, to be changed. */
  public List<Map<String, Object>> rows() {
    return rows;
  }

  /** Its rows in another order. */
  void shuffle(Random random) {
    Collections.shuffle(rows, random);
  }

  /** Saves its rows as text. */
  Path saveAsText(Path as) throws IOException {
    try (CsvFileWriter text = CsvFileWriter.create(as, headings)) {
      for (Map<String, Object> row : rows) {
        text.row(headings.stream().map(heading -> row.getOrDefault(heading, "")).toList());
      }
    }
    return as;
  }

  /** Opens and saves it with another program, as a workbook with everything else it holds. */
  public Path saveAsWorkbook(Path as) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        Workbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(as)) {
      CellStyle days = book.createCellStyle();
      days.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      Sheet sheet = book.getSheetAt(0);
      for (int r = 0; r < rows.size(); r++) {
        write(rows.get(r), sheet.getRow(HEAD + 1 + r), days);
      }
      book.write(out);
    }
    return as;
  }

  private void write(Map<String, Object> cells, Row row, CellStyle days) {
    for (int c = 0; c < headings.size(); c++) {
      Cell cell = row.getCell(c);
      Object value = cells.getOrDefault(headings.get(c), "");
      if (value instanceof LocalDate day) {
        cell.setCellValue(day);
        cell.setCellStyle(days);
      } else if (value instanceof Integer figure) {
        cell.setCellValue(figure);
      } else if (value.toString().isEmpty()) {
        cell.setBlank();
      } else {
        cell.setCellValue(value.toString());
      }
    }
  }
}
