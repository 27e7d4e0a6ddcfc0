package partybuilding.sample.untidy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import partybuilding.sample.untidy.LooseSheet.LooseRow;

/**
 * What was planted: for each fault the code of the notice that must report it, its file and line,
 * and what it is. A dash instead of a code: nothing is to be reported, the file must be read as if
 * it were tidy.
 */
final class PlantedList {
  private static final String FILE = "planted.txt";
  private static final String SILENT = "-";

  private final List<Entry> entries = new ArrayList<>();

  /** A fault whose line is known only when its file is complete. */
  private record Entry(String code, LooseSheet sheet, List<LooseRow> row, String words) {
    String print() {
      String line =
          row.stream().map(r -> Long.toString(sheet.line(r))).collect(Collectors.joining());
      return String.join("\t", code, sheet.file(), line.isEmpty() ? "0" : line, words);
    }
  }

  /** A row that must be reported. */
  void fault(String code, LooseSheet sheet, LooseRow row, String words) {
    entries.add(new Entry(code, sheet, List.of(row), words));
  }

  /** Something about a file as a whole that must be reported. */
  void fault(String code, LooseSheet sheet, String words) {
    entries.add(new Entry(code, sheet, List.of(), words));
  }

  /** Something that changes nothing and is not to be reported. */
  void harmless(LooseSheet sheet, String words) {
    entries.add(new Entry(SILENT, sheet, List.of(), words));
  }

  void write(Path folder) throws IOException {
    String text =
        entries.stream()
            .map(Entry::print)
            .sorted()
            .collect(Collectors.joining("\n", "代码\t文件\t行\t内容\n", "\n"));
    Files.writeString(folder.resolve(FILE), text);
  }
}
