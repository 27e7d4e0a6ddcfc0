package partybuilding.assessment.report.browser;

import java.util.Map;

/**
 * A key of the keyboard.
 *
 * @param name what the browser calls it
 * @param code its number
 * @param text what it types; empty for nothing
 */
record Key(String name, int code, String text) {
  static final Key TAB = new Key("Tab", 9, "");
  static final Key ENTER = new Key("Enter", 13, "\r");
  static final Key SPACE = new Key(" ", 32, " ");
  static final Key DELETE = new Key("Delete", 46, "");
  static final Key RIGHT = new Key("ArrowRight", 39, "");
  static final Key LEFT = new Key("ArrowLeft", 37, "");
  static final Key UP = new Key("ArrowUp", 38, "");
  static final Key DOWN = new Key("ArrowDown", 40, "");
  static final Key HOME = new Key("Home", 36, "");
  static final Key END = new Key("End", 35, "");
  static final Key ESCAPE = new Key("Escape", 27, "");

  Map<String, Object> event() {
    String place = name.isBlank() ? "Space" : name;
    return Map.of("key", name, "code", place, "windowsVirtualKeyCode", code, "text", text);
  }
}
