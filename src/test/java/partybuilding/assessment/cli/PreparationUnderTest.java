package partybuilding.assessment.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A data folder whose coming meeting is prepared, with the reports beside it.
 *
 * @param data the folder
 */
record PreparationUnderTest(Path data) {
  private static final Pattern PARAGRAPH = Pattern.compile("<w:p[ >].*?</w:p>|<w:p/>");
  private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

  /** What was there before the meeting of a year: the ledger alone is already that year's. */
  static PreparationUnderTest before(int year, Path whole, Path folder) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    try (Stream<Path> files = Files.list(whole)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        Matcher of = Pattern.compile("([a-z]+)-(\\d{4})\\.csv").matcher(name);
        int last = name.startsWith("rectification") ? year : year - 1;
        if (!of.matches() || Integer.parseInt(of.group(2)) <= last) {
          Files.copy(file, data.resolve(name));
        }
      }
    }
    return new PreparationUnderTest(data);
  }

  Terminal prepare(String... options) {
    List<String> arguments = new ArrayList<>();
    arguments.add("prepare");
    arguments.add("--data=" + data);
    arguments.add("--reports=" + reports());
    arguments.add("--state=" + data.resolveSibling("state"));
    arguments.addAll(Arrays.asList(options));
    return Terminal.run(arguments.toArray(String[]::new));
  }

  Path reports() {
    return data.resolveSibling("reports");
  }

  Path folder(int year) {
    return reports().resolve(year + "-prepare");
  }

  PublishedTable table(int year, String name) throws IOException {
    return PublishedTable.read(folder(year).resolve("tables").resolve(name + ".csv"));
  }

  /** Deletes the files of some kinds. */
  PreparationUnderTest without(String... kinds) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (Arrays.stream(kinds).anyMatch(name::startsWith)) {
          Files.delete(file);
        }
      }
    }
    return this;
  }

  /** The paragraphs of a paper, those in its tables too. */
  List<String> paper(int year, String name) throws IOException {
    return paragraphs(folder(year).resolve(name + ".docx"))
        .map(PreparationUnderTest::text)
        .toList();
  }

  /** The names of the branches whose line is struck out, in their order. */
  static List<String> struck(Path paper) throws IOException {
    return paragraphs(paper)
        .filter(paragraph -> paragraph.contains("<w:strike"))
        .map(PreparationUnderTest::text)
        .filter(text -> text.endsWith("党总支"))
        .toList();
  }

  private static Stream<String> paragraphs(Path paper) throws IOException {
    try (ZipFile file = new ZipFile(paper.toFile());
        InputStream document = file.getInputStream(file.getEntry("word/document.xml"))) {
      String xml = new String(document.readAllBytes(), StandardCharsets.UTF_8);
      return PARAGRAPH.matcher(xml).results().map(MatchResult::group).toList().stream();
    }
  }

  private static String text(String paragraph) {
    StringBuilder text = new StringBuilder();
    TEXT.matcher(paragraph).results().forEach(run -> text.append(run.group(1)));
    return text.toString()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
