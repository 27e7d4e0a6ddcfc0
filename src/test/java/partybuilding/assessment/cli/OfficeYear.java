package partybuilding.assessment.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import partybuilding.assessment.report.workbook.FilledList;
import partybuilding.assessment.xlsx.SavedAsWorkbook;

/**
 * What an office does from one meeting to the next, with workbooks alone: what becomes known comes
 * into the data folder when it becomes known.
 */
final class OfficeYear {
  static final int YEAR = 2025;
  static final int NEXT = YEAR + 1;

  /** What the meeting finds wanting in three branches. */
  static final String COMMON = "谈心谈话覆盖面不够，帮扶台账更新不及时";

  /** Who answers for what was filled in. */
  static final String OWNER = "组织委员老周";

  private static final int SHARED_BY = 3;

  private final Path later;
  private final Path data;

  OfficeYear(Path folder) throws IOException {
    this.later =
        Terminal.sample(
            Files.createDirectory(folder.resolve("later")),
            "--branches=8",
            "--years=2021-" + NEXT,
            "--evaluators=40");
    this.data = Files.createDirectory(folder.resolve("data"));
    try (Stream<Path> files = Files.list(later)) {
      for (Path file : files.filter(this::knownBefore).toList()) {
        arrives(file);
      }
    }
  }

  /** Before the meeting of the year its ledger is all that there is of it. */
  private boolean knownBefore(Path file) {
    String name = file.getFileName().toString();
    return !name.contains("-" + NEXT)
        && (!name.contains("-" + YEAR) || name.startsWith("rectification"));
  }

  Path data() {
    return data;
  }

  Path reports() {
    return data.resolveSibling("reports");
  }

  /** A file comes in; tables are workbooks. */
  private void arrives(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".csv")) {
      Files.write(data.resolve(name.replace(".csv", ".xlsx")), SavedAsWorkbook.of(file));
    } else {
      Files.copy(file, data.resolve(name));
    }
  }

  Terminal prepare() {
    return Terminal.run(
        "prepare",
        "--data=" + data,
        "--reports=" + reports(),
        "--state=" + data.resolveSibling("state"));
  }

  /** The ballots are counted, and somebody has noted how each branch debriefed. */
  void ballotsArrive(int year) throws IOException {
    arrives(later.resolve("evaluations-" + year + ".csv"));
    arrives(later.resolve("debriefs-" + year + ".csv"));
  }

  /** The sheets that were prepared come back, each row as somebody filled it in or left it. */
  void sheetsComeBack(int year, UnaryOperator<List<String>> comments) throws IOException {
    comesBack(year, "comments", comments);
    List<String> counted = Files.readAllLines(later.resolve("turnout-" + year + ".csv"));
    comesBack(year, "turnout", rows -> counts(rows, counted));
  }

  private void comesBack(int year, String kind, UnaryOperator<List<String>> filled)
      throws IOException {
    String name = kind + "-" + year + ".csv";
    List<String> rows = Files.readAllLines(reports().resolve(year + "-prepare").resolve(name));
    Path sheet = data.resolveSibling(name);
    Files.write(sheet, filled.apply(rows));
    arrives(sheet);
  }

  /** The group as the sheet names it, with what the tellers counted. */
  private static List<String> counts(List<String> rows, List<String> counted) {
    List<String> filled = new ArrayList<>(rows.subList(0, 1));
    for (int row = 1; row < rows.size(); row++) {
      String figures = counted.get(row).substring(counted.get(row).indexOf(','));
      filled.add(rows.get(row).replaceFirst(",+$", "") + figures);
    }
    return filled;
  }

  /** A gap for each branch, the same for the first few of them; the other rows stay empty. */
  static List<String> gaps(List<String> rows) {
    List<String> filled = new ArrayList<>(rows);
    for (int row = 1; row < rows.size(); row += 3) {
      String branch = rows.get(row).split(",", -1)[1];
      String text = row / 3 < SHARED_BY ? COMMON : branch + "的支部品牌还不鲜明";
      filled.set(row, rows.get(row).replaceFirst(",,,$", ",党建能力," + text + ","));
    }
    return filled;
  }

  /** Reads, assesses and publishes what lies there. */
  Terminal run() {
    return Terminal.report(data, "--formats=csv,xlsx,docx");
  }

  Terminal check() {
    return Terminal.run("check", "--data=" + data);
  }

  /** The list of all branches, filled in during the next year, is its ledger. */
  List<Map<String, Object>> listComesBack() throws IOException {
    FilledList list = new FilledList(reports().resolve(YEAR + "/papers/整改清单.xlsx"));
    for (int row = 0; row < list.rows().size(); row++) {
      fill(list.rows().get(row), row);
    }
    list.saveAsWorkbook(data.resolve("rectification-" + NEXT + ".xlsx"));
    return list.rows();
  }

  /** By the rules of the list: who is done is struck off, and every fifth row nobody touched. */
  private static void fill(Map<String, Object> row, int place) {
    boolean done = "已整改".equals(row.get("整改状态"));
    switch (done ? 0 : place % 5) {
      case 0 -> {
        row.put("整改状态", "已销号");
        row.put("完成时间", LocalDate.of(NEXT, 5, 20));
        row.put("销号时间", LocalDate.of(NEXT, 6, 30));
        row.put("验收结果", "合格");
      }
      case 1 -> {
        row.put("整改状态", "已整改");
        row.put("完成时间", LocalDate.of(NEXT, 9, 10));
      }
      case 2 -> {
        row.put("整改状态", "整改中");
        row.put("整改时限", LocalDate.of(NEXT, 10, 31));
      }
      case 3 -> {
        row.put("整改状态", "长期坚持");
        row.put("整改时限", "长期坚持");
      }
      default -> {
        return;
      }
    }
    row.put("整改措施", "班子成员包干，逐项落实");
    row.put("责任人", OWNER);
  }
}
