package partybuilding.benchmark.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The register of as many branches as asked for. */
final class BranchList {
  private static final String HEADER = "\uFEFF党组织编号,名称,简称,类别,上级党组织,曾用名,启用年度,截止年度\n";
  private static final int SINCE = 1990;

  private BranchList() {}

  static String id(int branch) {
    String digits = Integer.toString(branch + 1);
    return "B" + "0".repeat(Math.max(0, 5 - digits.length())) + digits;
  }

  static String name(int branch) {
    return "第" + (branch + 1) + "党总支";
  }

  static void write(Path folder, int branches) throws IOException {
    Files.writeString(
        folder.resolve("branches.csv"),
        IntStream.range(0, branches)
            .mapToObj(b -> id(b) + "," + name(b) + "," + name(b) + ",教学,党委,," + SINCE + ",\n")
            .collect(Collectors.joining("", HEADER, "")));
  }
}
