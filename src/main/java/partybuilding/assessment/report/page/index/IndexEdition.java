package partybuilding.assessment.report.page.index;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.base.TableLimit;

/**
 * A report on the page over all years.
 *
 * @param facts the day it is as of, its language, how many folders it has
 * @param files links to its files; if it has too many folders, only the link to their folder
 */
public record IndexEdition(List<String> facts, List<IndexLink> files) {
  private static final String INDEX = "index.html";

  public IndexEdition {
    facts = List.copyOf(facts);
    files = List.copyOf(files);
  }

  static IndexEdition whole(RecordedReport report, Words words) {
    String book = "assessment-" + report.subject().year();
    return new IndexEdition(
        facts(report, words).toList(),
        Stream.of(
                file(INDEX, "reports.brief", report, words),
                file("details.html", "onward.details", report, words),
                file("compare.html", "onward.compare", report, words),
                file(book + ".pdf", "onward.print", report, words),
                file(book + ".xlsx", "onward.workbook", report, words),
                file(TableName.SCORES.path(), "onward.tables", report, words))
            .flatMap(files -> files)
            .toList());
  }

  /** The edition for branches; branches are named by their folders only. */
  static IndexEdition branches(RecordedReport report, Words words) {
    List<String> folders = report.folders();
    Map<String, String> count = Map.of("count", NumberText.count(folders.size()));
    Stream<String> facts =
        Stream.concat(Stream.of(words.text("head.branches", count)), facts(report, words));
    return new IndexEdition(
        facts.toList(),
        TableLimit.exceededBy(folders.size())
            ? List.of(new IndexLink(report.name() + "/", words.text("reports.folder")))
            : folders.stream().flatMap(folder -> folder(folder, report)).toList());
  }

  private static Stream<String> facts(RecordedReport report, Words words) {
    return Stream.of(
        words.text("head.as_of", Map.of("date", report.subject().asOf())),
        words.text("reports.language." + report.language().tag()));
  }

  private static Stream<IndexLink> folder(String folder, RecordedReport report) {
    String file = folder + "/" + INDEX;
    return report.holds(file)
        ? Stream.of(new IndexLink(report.name() + "/" + file, folder))
        : Stream.empty();
  }

  private static Stream<IndexLink> file(
      String file, String key, RecordedReport report, Words words) {
    return report.holds(file)
        ? Stream.of(new IndexLink(report.name() + "/" + file, words.text(key)))
        : Stream.empty();
  }
}
