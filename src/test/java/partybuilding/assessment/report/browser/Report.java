package partybuilding.assessment.report.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.language.Language;

/**
 * A published report.
 *
 * @param subject what it is about
 * @param language what it is written in
 * @param folder where it stands
 */
record Report(ReportSubject subject, Language language, Path folder) {
  /** Its files of that ending, those of its folders too, in the order of their names. */
  List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Its pages, and the page over the reports of all years beside it. */
  List<Path> pages() throws IOException {
    Path above = folder.resolveSibling("index.html");
    return Stream.concat(Stream.of(above), files(".html").stream()).toList();
  }

  /** Its first page. */
  Path index() {
    return folder.resolve("index.html");
  }

  /** Whether it is the page of one branch among those of all. */
  static boolean isOfABranch(Path page) {
    return page.resolveSibling("").endsWith("branches");
  }

  /** What a file is called in a message. */
  String name(Path file) {
    return subject + " " + language.tag() + " " + folder.relativize(file);
  }
}
