package partybuilding.assessment.report.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The texts of a page whose scripts do not run beside those of the page whose scripts do. */
final class Reading {
  private static final String HIDDEN = "hidden ";

  private final Set<String> scripted;
  private final List<String> plain;

  /**
   * Compares them.
   *
   * @param scripted what the page says when its scripts run, without what a reader works with
   * @param plain what it says when they do not
   */
  Reading(List<String> scripted, List<String> plain) {
    this.scripted = new LinkedHashSet<>(scripted.stream().map(Reading::words).toList());
    this.plain = plain;
  }

  /** What cannot be read without scripts. */
  List<String> faults() {
    List<String> faults =
        new ArrayList<>(plain.stream().filter(t -> t.startsWith(HIDDEN)).toList());
    Set<String> words = new HashSet<>(plain.stream().map(Reading::words).toList());
    scripted.stream()
        .filter(text -> !words.contains(text))
        .forEach(text -> faults.add("only with scripts: " + text));
    words.stream()
        .filter(text -> !scripted.contains(text))
        .forEach(text -> faults.add("only without scripts: " + text));
    return faults;
  }

  private static String words(String text) {
    return text.substring(text.indexOf(' ') + 1);
  }
}
