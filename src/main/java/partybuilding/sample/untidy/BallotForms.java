package partybuilding.sample.untidy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.sample.untidy.LooseSheet.LooseRow;

/** Ways in which offices write ballots that say the same as the tidy ones. */
final class BallotForms {
  private static final int EVERY = 7;
  private static final char HALF_WIDTH_ZERO = '0';
  private static final char FULL_WIDTH_ZERO = '０';

  private final LooseSheet sheet;
  private final PlantedList planted;

  BallotForms(LooseSheet sheet, PlantedList planted) {
    this.sheet = sheet;
    this.planted = planted;
  }

  /** Titles above the table and a signature below it. */
  void frame(int year) {
    sheet.title(List.of("某职业技术学院" + year + "年度党总支书记述职评议测评表"));
    sheet.title(List.of(""));
    sheet.append(padded("填表人：党委组织部"));
    sheet.append(padded("注：本表由计票系统导出"));
    planted.harmless(sheet, "表前有标题行，表后有落款");
  }

  /** Numbers with full-width digits, or with 分 behind them; names with blanks in them. */
  void spell() {
    int confidence = sheet.column(Stream.of("党建信心", "confidence"));
    int capability = sheet.column(Stream.of("党建能力", "capability"));
    int branch = sheet.column(Column.BRANCH);
    for (int i = 0; i < sheet.size(); i += EVERY) {
      LooseRow row = sheet.row(i);
      row.set(confidence, fullWidth(row.get(confidence)));
      row.set(capability, row.get(capability).isEmpty() ? "弃权" : row.get(capability) + "分");
      row.set(branch, " " + row.get(branch).replace("党总支", "\u3000党总支"));
    }
    planted.harmless(sheet, "全角数字、带“分”的得分、名称中有空格、弃权");
  }

  /** Rows that stand in the file twice, word for word. */
  void repeat() {
    for (int i = EVERY; i < 4 * EVERY; i += EVERY) {
      sheet.insert(i, List.copyOf(sheet.row(i)));
    }
    planted.harmless(sheet, "三行逐字重复，按重复略过");
  }

  /** The header once more between the rows. */
  void repeatHeader() {
    LooseRow again = sheet.insert(sheet.size() / 2, List.copyOf(sheet.header()));
    planted.fault("repeated_header", sheet, again, "表头在中间又出现一次");
  }

  /** Columns that a questionnaire site adds. */
  void addSiteColumns() {
    List<String> names = List.of("序号", "来自IP", "昵称");
    sheet.header().addAll(0, names);
    for (int i = 0; i < sheet.size(); i++) {
      sheet.row(i).addAll(0, List.of(Integer.toString(i + 1), "10.0.0." + i % 250, "匿名"));
    }
    planted.fault("ignored_columns", sheet, sheet.header(), "多出的列：序号");
    planted.fault("personal_columns", sheet, sheet.header(), "个人信息列：来自IP、昵称");
  }

  private List<String> padded(String first) {
    List<String> cells = new ArrayList<>(Collections.nCopies(sheet.header().size(), ""));
    cells.set(0, first);
    return cells;
  }

  private static String fullWidth(String number) {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      boolean digit = c >= HALF_WIDTH_ZERO && c <= HALF_WIDTH_ZERO + 9;
      wide.append(digit ? (char) (c - HALF_WIDTH_ZERO + FULL_WIDTH_ZERO) : c);
    }
    return wide.toString();
  }
}
