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
  static final Key RIGHT = new Key("ArrowRight", 39, "");
  static final Key DOWN = new Key("ArrowDown", 40, "");

  Map<String, Object> event() {
    return Map.of("key", name, "code", name, "windowsVirtualKeyCode", code, "text", text);
  }
}
