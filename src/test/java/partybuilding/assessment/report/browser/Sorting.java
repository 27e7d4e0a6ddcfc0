package partybuilding.assessment.report.browser;

import java.util.ArrayList;
import java.util.List;

/** A reader who sorts tables and seeks rows in them, by keyboard. */
final class Sorting {
  private static final List<String> STATES = List.of("ascending", "descending", "none");

  private static final String NAME =
      ".rows[0].querySelector('th[scope=row]').innerText.trim().split('\\n')[0]";

  private final Browser browser;

  Sorting(Browser browser) {
    this.browser = browser;
  }

  /** What is wrong with the tables that can be sorted and with those that can be sought in. */
  List<String> tour() {
    List<String> faults = new ArrayList<>(browser.probe("sortables"));
    for (int place = 0; place < number("sorters.length"); place++) {
      faults.addAll(sort(place));
    }
    faults.addAll(browser.probe("finders"));
    for (int place = 0; faults.isEmpty() && place < number("finders.length"); place++) {
      faults.addAll(seek(place));
      faults.addAll(choose(place));
    }
    return faults;
  }

  private List<String> sort(int place) {
    List<String> faults = new ArrayList<>();
    browser.ask("sorters[" + place + "].focus()");
    for (String state : STATES) {
      browser.press(Key.ENTER);
      faults.addAll(browser.facts(Probes.text("sorted.js") + "('" + state + "')"));
    }
    return faults;
  }

  /** A name that no row has leaves none; an empty field brings all back. */
  private List<String> seek(int place) {
    List<String> faults = new ArrayList<>();
    browser.ask(finder(place) + ".field.focus()");
    browser.type("\u9f98\u9f98");
    faults.addAll(found(place, 0));
    browser.ask(finder(place) + ".field.select()");
    browser.type(browser.ask(finder(place) + NAME).toString());
    faults.addAll(found(place, -1));
    browser.ask(finder(place) + ".field.select()");
    browser.press(Key.DELETE);
    faults.addAll(found(place, rows(place)));
    return faults;
  }

  /** One chosen branch leaves its row alone, and all come back. */
  private List<String> choose(int place) {
    List<String> faults = new ArrayList<>();
    browser.ask(finder(place) + ".rows[0].querySelector('input[type=checkbox]').focus()");
    browser.press(Key.SPACE);
    browser.ask(finder(place) + ".tools.querySelector('button').focus()");
    browser.press(Key.ENTER);
    faults.addAll(found(place, 1));
    browser.press(Key.ENTER);
    faults.addAll(found(place, rows(place)));
    browser.ask(finder(place) + ".rows[0].querySelector('input[type=checkbox]').focus()");
    browser.press(Key.SPACE);
    return faults;
  }

  private List<String> found(int place, int rows) {
    return browser.facts(Probes.text("found.js") + "(" + place + ", " + rows + ")");
  }

  private int rows(int place) {
    return number(finder(place) + ".rows.length");
  }

  private static String finder(int place) {
    return "finders[" + place + "]";
  }

  private int number(String expression) {
    return ((Number) browser.ask(expression)).intValue();
  }
}
