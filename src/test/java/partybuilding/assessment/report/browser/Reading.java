package partybuilding.assessment.report.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The texts of a page whose scripts do not run beside those of the page whose scripts do. */
final class Reading {
  private static final String HIDDEN = "hidden ";

  private final List<String> scripted;
  private final List<String> plain;

  /**
   * Takes the texts of the page that the browser shows.
   *
   * @param scripted what it says when its scripts run
   */
  Reading(List<String> scripted, Browser browser) {
    this.scripted = scripted.stream().map(Reading::words).toList();
    this.plain = browser.probe("texts");
  }

  /** What cannot be read without scripts. */
  List<String> faults() {
    List<String> faults = new ArrayList<>(plain.stream().filter(t -> t.startsWith(HIDDEN)).toList());
    Set<String> words = new HashSet<>(plain.stream().map(Reading::words).toList());
    scripted.stream()
        .filter(text -> !words.contains(text))
        .forEach(text -> faults.add("only with scripts: " + text));
    return faults;
  }

  private static String words(String text) {
    return text.substring(text.indexOf(' ') + 1);
  }
}
