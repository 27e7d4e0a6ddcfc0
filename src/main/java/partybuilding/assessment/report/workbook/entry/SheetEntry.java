package partybuilding.assessment.report.workbook.entry;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/**
 * What of a sheet is filled in by hand. All other cells are protected, without a password.
 *
 * @param columns whose cells may be written to
 * @param rules what helps to fill them in
 * @param spare empty rows below the others, in which every cell may be written to
 * @param printed how many columns are printed
 */
public record SheetEntry(Set<Integer> columns, List<EntryRule> rules, int spare, int printed) {
  /** Nothing is. */
  public static final SheetEntry NONE = new SheetEntry(Set.of(), List.of(), 0, 0);

  public SheetEntry {
    columns = Set.copyOf(columns);
    rules = List.copyOf(rules);
  }

  /** Whether anything is. */
  public boolean exists() {
    return !columns.isEmpty();
  }

  /** Whether a cell of a column of the rows that are not spare may be written to. */
  public CellUse use(int column) {
    if (!exists()) {
      return CellUse.READ;
    }
    return columns.contains(column) ? CellUse.OPEN : CellUse.LOCKED;
  }

  /** What may be done on the protected sheet besides: rows and columns take any size. */
  public void protect(XmlWriter xml) throws IOException {
    if (exists()) {
      xml.empty(
          "sheetProtection",
          "sheet",
          1,
          "objects",
          1,
          "scenarios",
          1,
          "formatColumns",
          0,
          "formatRows",
          0,
          "autoFilter",
          0);
    }
  }

  /** Writes the rules for the rows from one to another. */
  public void writeRules(int first, int last, XmlWriter xml) throws IOException {
    if (rules.isEmpty()) {
      return;
    }
    xml.start("dataValidations", "count", rules.size());
    for (EntryRule rule : rules) {
      rule.write(first, last, xml);
    }
    xml.end();
  }
}
