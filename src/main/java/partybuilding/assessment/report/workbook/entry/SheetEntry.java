package partybuilding.assessment.report.workbook.entry;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/**
 * The entries of a sheet that are filled in by hand. All other cells are protected, without a
 * password.
 *
 * @param columns whose cells are entries
 * @param rules the validation and hints of the entries
 * @param spare empty rows below the others, in which every cell is an entry
 * @param printed how many columns are printed
 */
public record SheetEntry(Set<Integer> columns, List<EntryRule> rules, int spare, int printed) {
  /** No entries. */
  public static final SheetEntry NONE = new SheetEntry(Set.of(), List.of(), 0, 0);

  public SheetEntry {
    columns = Set.copyOf(columns);
    rules = List.copyOf(rules);
  }

  /** Whether there are any entries. */
  public boolean exists() {
    return !columns.isEmpty();
  }

  /** The use of a column's cells in rows that are not spare. */
  public CellUse use(int column) {
    if (!exists()) {
      return CellUse.READ;
    }
    return columns.contains(column) ? CellUse.OPEN : CellUse.LOCKED;
  }

  /** Protects the sheet; rows and columns can still be resized. */
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
