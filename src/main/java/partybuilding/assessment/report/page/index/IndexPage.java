package partybuilding.assessment.report.page.index;

import java.util.Comparator;
import java.util.List;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Fingerprint;

/**
 * The page over the reports of all years: links to them, and the latest changes.
 *
 * @param language its tag
 * @param title of the browser's window
 * @param organisation whose reports they are; empty where no record says so
 * @param years the newest first
 * @param restated the restatements, the newest first
 * @param source the digest of what the page is made from, by which it is recognised
 */
public record IndexPage(
    String language,
    String title,
    String organisation,
    List<IndexYear> years,
    List<IndexRestatement> restated,
    String source) {
  public IndexPage {
    restated = List.copyOf(restated);
    years = List.copyOf(years);
  }

  /**
   * Lays the page out; {@code recorded} has at least one year.
   *
   * @param program the version of the program, on which the layout depends
   */
  public static IndexPage of(List<RecordedYear> recorded, Words words, String program) {
    String organisation = newest(recorded).subject().organisation();
    List<IndexYear> years =
        recorded.stream()
            .sorted(Comparator.comparingInt(RecordedYear::year).reversed())
            .map(year -> IndexYear.of(year, recorded, words))
            .toList();
    List<IndexRestatement> restated = IndexRestatement.all(recorded, words);
    return new IndexPage(
        words.language().tag(),
        title(organisation, words),
        organisation,
        years,
        restated,
        Fingerprint.of(List.of(program, organisation, years, restated).toString()));
  }

  private static String title(String organisation, Words words) {
    String heading = words.text("reports.title");
    return organisation.isEmpty() ? heading : String.join(" \u00B7 ", organisation, heading);
  }

  /** The language of the newest report. */
  public static Language language(List<RecordedYear> recorded) {
    return newest(recorded).language();
  }

  private static RecordedReport newest(List<RecordedYear> recorded) {
    return recorded.stream()
        .max(Comparator.comparingInt(RecordedYear::year))
        .flatMap(year -> year.reports().findFirst())
        .orElseThrow();
  }
}
