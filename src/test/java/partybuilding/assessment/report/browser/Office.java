package partybuilding.assessment.report.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An office suite, with a profile of its own. */
final class Office {
  /** Every sheet in a file of its own, figures in full instead of as they are shown. */
  private static final String EACH_SHEET =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

  private static final Pattern DRAWN =
      Pattern.compile("chart:values-cell-range-address=\"([^\"]*)\"");

  private final Path folder;

  Office(Path folder) {
    this.folder = folder;
  }

  /** What it reads in a workbook, by the names of the sheets. */
  Map<String, Records> read(Path workbook) throws IOException {
    Path files = Files.createTempDirectory(folder, "sheets");
    convert(EACH_SHEET, workbook, files);
    Map<String, Records> sheets = new HashMap<>();
    String book = workbook.getFileName().toString().replace(".xlsx", "-");
    try (Stream<Path> all = Files.list(files)) {
      for (Path file : all.toList()) {
        String name = file.getFileName().toString();
        sheets.put(name.replace(book, "").replace(".csv", ""), Records.sheet(file));
      }
    }
    return sheets;
  }

  /** A workbook or a paper as it is printed. */
  Path print(Path file) throws IOException {
    convert("pdf", file, folder);
    return folder.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".pdf"));
  }

  /** Papers as they are printed, in their order. */
  List<Path> printPapers(List<Path> papers) throws IOException {
    List<Path> printed = new ArrayList<>();
    for (Path paper : papers) {
      printed.add(print(paper));
    }
    return printed;
  }

  /** A file as it saves it under the same name. */
  Path saved(Path file) throws IOException {
    Path into = Files.createTempDirectory(folder, "saved");
    String name = file.getFileName().toString();
    convert(name.substring(name.lastIndexOf('.') + 1), file, into);
    return into.resolve(name);
  }

  /** The cells that its charts are drawn from, as {@code Sheet.A1:Sheet.B2} without quotes. */
  List<String> charted(Path workbook) throws IOException {
    convert("fods", workbook, folder);
    String name = workbook.getFileName().toString().replace(".xlsx", ".fods");
    return DRAWN
        .matcher(Files.readString(folder.resolve(name)))
        .results()
        .map(found -> found.group(1).replace("&apos;", ""))
        .toList();
  }

  private void convert(String form, Path workbook, Path into) throws IOException {
    InstalledTool.LIBREOFFICE.run(
        "--headless",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--convert-to",
        form,
        "--outdir",
        into.toString(),
        workbook.toString());
  }
}
