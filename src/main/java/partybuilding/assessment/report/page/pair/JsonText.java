package partybuilding.assessment.report.page.pair;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** Texts as JSON within a page, escaped so that none can end the element that contains them. */
final class JsonText {
  private JsonText() {}

  static String of(String text) {
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    return "\"" + quoted.replace("<", "\\u003c").replace(">", "\\u003e") + "\"";
  }

  /** Texts one after another, without brackets. */
  static String list(List<String> texts) {
    return texts.stream().map(JsonText::of).collect(Collectors.joining(","));
  }
}
