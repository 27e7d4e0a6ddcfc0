package partybuilding.assessment.report.browser;

import java.util.ArrayList;
import java.util.List;

/** A reader who has no mouse. */
final class Keyboard {
  private static final int NOWHERE = -1;

  private final Browser browser;

  Keyboard(Browser browser) {
    this.browser = browser;
  }

  /** What is wrong on a way through the page by the Tab key: each stop once, in order, visibly. */
  List<String> tour() {
    List<String> faults = new ArrayList<>(browser.probe("stops"));
    int stops = number("stops.length");
    int last = NOWHERE;
    for (int pressed = 0; pressed <= stops && faults.size() < 10; pressed++) {
      int place = next(faults);
      if (place == NOWHERE) {
        break;
      }
      faults.addAll(passed(last + 1, place));
      last = Math.max(last, place);
    }
    faults.addAll(passed(last + 1, stops));
    faults.addAll(skipped());
    return faults;
  }

  private int next(List<String> faults) {
    browser.hold(Key.TAB);
    List<String> stop = browser.probe("stop");
    faults.addAll(stop.subList(1, stop.size()));
    return Integer.parseInt(stop.get(0));
  }

  /** A stop that comes too late or never; too early, where the order is broken. */
  private List<String> passed(int expected, int place) {
    if (place == expected) {
      return List.of();
    }
    return place < expected
        ? List.of(describe(place) + " was reached again or out of order")
        : List.of(describe(expected) + " was not reached");
  }

  private String describe(int place) {
    return browser.ask("stops[" + place + "]?.outerHTML.slice(0, 160) ?? ''").toString();
  }

  /** The first stop leads past what every page begins with. */
  private List<String> skipped() {
    browser.probe("stops");
    browser.press(Key.TAB);
    browser.press(Key.ENTER);
    boolean there =
        browser.ask("location.hash + document.activeElement.id").equals("#contentcontent");
    return there ? List.of() : List.of("the skip link does not lead to the content");
  }

  /** The regions that are wider than the screen and do not scroll by the arrow keys. */
  List<String> scrolling() {
    List<String> faults = new ArrayList<>(browser.probe("stops"));
    for (String place : browser.probe("regions")) {
      browser.ask("stops[" + place + "].focus()");
      browser.press(Key.RIGHT);
      if (moved(place) == 0) {
        faults.add(describe(Integer.parseInt(place)) + " does not scroll");
      }
    }
    return faults;
  }

  private int moved(String place) {
    return number(
        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done("
            + "Math.ceil(stops["
            + place
            + "].scrollLeft)))))");
  }

  private int number(String expression) {
    return ((Number) browser.ask(expression)).intValue();
  }
}
