package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;

/** The page of questions says of each where it is answered; its links are followed. */
@Tag("browser")
@ExtendWith(Workshop.class)
class AnswersInABrowserTest {
  private static final Path PAGE = Path.of("src", "site", "markdown", "questions.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| \\d+ [^|]+\\|([^|]+)\\|");
  private static final Pattern PLACE = Pattern.compile("`([a-z]+\\.html)#([a-z-]+)`");
  private static final int DESK = 1440;

  /** The visible links of a page. */
  private static final String LINKS =
      "[...document.querySelectorAll('a[href]')].filter(link => link.checkVisibility())";

  private final Browser browser;
  private final Reports reports;

  AnswersInABrowserTest(Browser browser, Reports reports) {
    this.browser = browser;
    this.reports = reports;
  }

  private static List<MatchResult> places() throws IOException {
    Stream<String> rows = ROW.matcher(Files.readString(PAGE)).results().map(row -> row.group(1));
    return rows.flatMap(row -> PLACE.matcher(row).results()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerIsReadAfterAtMostTwoClicks(Language language) throws IOException {
    Report report = reports.of(ReportSubject.SAMPLE, language);
    SoftAssertions softly = new SoftAssertions();
    List<MatchResult> places = places();
    assertThat(places).hasSizeGreaterThan(20);
    for (MatchResult place : places) {
      browser.open(report.index(), DESK);
      softly
          .assertThat(clicks(place.group(1), place.group(2)))
          .as("clicks to %s", place.group())
          .isBetween(0, 2);
      softly.assertThat(read(place.group(2))).as("read at %s", place.group()).isTrue();
    }
    softly.assertAll();
  }

  /** How many links are followed, to the page and within it; many where there is no link. */
  private int clicks(String page, String section) {
    return page.equals("index.html")
        ? 0
        : follow(LINKS + ".find(link => link.getAttribute('href').startsWith('" + page + "'))")
            + within(section);
  }

  /** The section itself is linked, or one that it is a part of. */
  private int within(String section) {
    String target = "document.getElementById('" + section + "')";
    String place = "link.getAttribute('href').slice(1).split('&')[0]";
    String inside = LINKS + ".filter(link => link.getAttribute('href').startsWith('#'))";
    return follow(
        inside
            + ".find(link => "
            + place
            + " === '"
            + section
            + "') || "
            + inside
            + ".find(link => document.getElementById("
            + place
            + ")?.contains("
            + target
            + "))");
  }

  private int follow(String link) {
    String address = browser.ask("((" + link + ")?.href) || ''").toString();
    if (address.isEmpty()) {
      return 3;
    }
    browser.open(address, DESK);
    return 1;
  }

  /** Whether the place is seen and says something under its heading. */
  private boolean read(String section) {
    return (boolean)
        browser.ask(
            "(target => target.checkVisibility() && (/^H\\d$/.test(target.tagName)"
                + " ? target.parentElement : target).innerText.trim().length > 40)"
                + "(document.getElementById('"
                + section
                + "'))");
  }
}
