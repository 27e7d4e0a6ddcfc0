package partybuilding.sample.untidy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import partybuilding.assessment.contract.Column;
import partybuilding.sample.untidy.LooseSheet.LooseRow;

/**
 * Ways in which offices keep a ledger that say the same as the tidy one, and a row that does not.
 */
final class LedgerForms {
  private static final List<Column> DAYS =
      List.of(Column.RAISED_ON, Column.COMPLETED_ON, Column.CLOSED_ON, Column.DEADLINE);
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private final LooseSheet sheet;
  private final PlantedList planted;

  LedgerForms(LooseSheet sheet, PlantedList planted) {
    this.sheet = sheet;
    this.planted = planted;
  }

  /** Days in every form that office programs write. */
  void writeDays() {
    for (int i = 0; i < sheet.size(); i++) {
      LooseRow row = sheet.row(i);
      for (int d = 0; d < DAYS.size(); d++) {
        int column = sheet.column(DAYS.get(d));
        if (row.get(column).matches("\\d{4}-\\d\\d-\\d\\d")) {
          LocalDate day = LocalDate.parse(row.get(column));
          row.set(column, DAYS.get(d) == Column.DEADLINE ? deadline(day) : write(day, i + d));
        }
      }
    }
    planted.harmless(sheet, "日期写成 2021年12月3日、2021.12.3、2021/12/3、20211203，时限写成“6月底前”");
  }

  private static String write(LocalDate day, int form) {
    int year = day.getYear();
    int month = day.getMonthValue();
    int date = day.getDayOfMonth();
    return switch (form % 4) {
      case 0 -> year + "年" + month + "月" + date + "日";
      case 1 -> year + "." + month + "." + date;
      case 2 -> year + "/" + month + "/" + date;
      default -> day.toString().replace("-", "");
    };
  }

  private static String deadline(LocalDate day) {
    boolean lastDay = YearMonth.from(day).atEndOfMonth().equals(day);
    return lastDay ? day.getYear() + "年" + day.getMonthValue() + "月底前" : day + "前";
  }

  /** Days as the bare numbers of a spreadsheet. */
  void writeSerials() {
    int column = sheet.column(Column.RAISED_ON);
    for (int i = 0; i < sheet.size(); i++) {
      LooseRow row = sheet.row(i);
      long serial = ChronoUnit.DAYS.between(SERIAL_ZERO, LocalDate.parse(row.get(column)));
      row.set(column, Long.toString(serial));
    }
    planted.fault("serial_dates", sheet, "日期成了电子表格的序号");
  }

  /** Cells of a branch merged over its items. */
  void mergeCells() {
    int id = sheet.column(Column.BRANCH_ID);
    int name = sheet.column(Column.BRANCH);
    String above = "";
    for (int i = 0; i < sheet.size(); i++) {
      LooseRow row = sheet.row(i);
      boolean same = row.get(id).equals(above);
      above = row.get(id);
      if (same) {
        row.set(id, "");
        row.set(name, "");
      }
    }
    planted.fault("filled_down", sheet, "党组织列是合并单元格");
  }

  /** A row in a state that the ledger does not know. */
  void addUnknownStatus() {
    LooseRow row = sheet.append(sheet.row(0));
    row.set(sheet.column(Column.ITEM_ID), "UNTIDY-1");
    row.set(sheet.column(Column.STATUS), "等通知");
    planted.fault("unknown_status", sheet, row, "不认识的整改状态");
  }
}
