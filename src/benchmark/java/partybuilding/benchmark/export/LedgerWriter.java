package partybuilding.benchmark.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the ledgers of two years: half of the items are raised in the first, of which every second
 * is closed there and most others in the second.
 */
public final class LedgerWriter {
  private static final String HEADER = "\uFEFF问题编号,党组织编号,存在问题,问题类别,整改状态,整改时限,提出年度,提出时间,销号时间\n";
  private static final List<String> SUBJECTS = List.of("党员教育", "支部活动", "发展党员", "谈心谈话", "阵地建设");
  private static final List<String> WEAKNESSES =
      List.of("形式单一", "计划性不强", "记录不全", "参与率不高", "督促不够", "结合不紧");
  private static final List<String> DIMENSIONS = List.of("党建信心", "党建能力", "项目融合");

  private final Path folder;
  private final int branches;
  private final int first;

  /**
   * Writes into a folder.
   *
   * @param branches that the items are about
   * @param first of the two years
   */
  public LedgerWriter(Path folder, int branches, int first) {
    this.folder = folder;
    this.branches = branches;
    this.first = first;
  }

  /** Writes so many items. */
  public void write(int items) throws IOException {
    try (ByteText text = open(first)) {
      for (int item = 0; item < items / 2; item++) {
        add(text, item, first, item % 2 == 0 ? first : 0);
      }
    }
    try (ByteText text = open(first + 1)) {
      for (int item = 1; item < items / 2; item += 2) {
        add(text, item, first, item % 8 == 7 ? 0 : first + 1);
      }
      for (int item = items / 2; item < items; item++) {
        add(text, item, first + 1, item % 3 == 0 ? first + 1 : 0);
      }
    }
  }

  private ByteText open(int year) throws IOException {
    return new ByteText(folder.resolve("rectification-" + year + ".csv"))
        .add(ByteText.bytes(HEADER));
  }

  /** An item; it is open where the year in which it was closed is 0. */
  private void add(ByteText text, int item, int raised, int closed) throws IOException {
    int branch = item % branches;
    String problem =
        SUBJECTS.get(item / branches % SUBJECTS.size())
            + WEAKNESSES.get(item / 7 % WEAKNESSES.size())
            + "，涉及第"
            + item
            + "项工作";
    String status = closed > 0 ? "已销号" : "整改中";
    String day = closed > 0 ? closed + "-" + (10 + item % 3) + "-" + (10 + item % 18) : "";
    text.add(
        ByteText.bytes(
            String.join(
                ",",
                "W" + item,
                BranchList.id(branch),
                problem,
                DIMENSIONS.get(item % DIMENSIONS.size()),
                status,
                raised + "-12-01",
                Integer.toString(raised),
                raised + "-03-" + (10 + item % 18),
                day + "\n")));
  }
}
