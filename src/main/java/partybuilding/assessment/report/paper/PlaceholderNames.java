package partybuilding.assessment.report.paper;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.paper.part.template.PlaceholderMark;

/**
 * What the placeholders of templates are called: one name for each fact of a paper, in the paper's
 * language. There are none but for what the paper without a template shows too.
 */
record PlaceholderNames(Words words) {
  private static final String KEY = "placeholder.";

  /** The name of the placeholder of a text or a part. */
  String of(String field) {
    return words.text(KEY + field);
  }

  /** What stands in a template for a text or a part. */
  String mark(String field) {
    return PlaceholderMark.of(of(field));
  }

  /** What it is replaced by. */
  String about(String field) {
    return words.text(KEY + field + ".about");
  }

  /** The same contents under the names of their placeholders. */
  <T> Map<String, T> named(Map<String, T> contents) {
    Map<String, T> named = new HashMap<>();
    contents.forEach((field, content) -> named.put(PlaceholderMark.nameOf(of(field)), content));
    return named;
  }

  /** Whether a name is that of a text or a part. */
  boolean isOf(String field, String name) {
    return PlaceholderMark.nameOf(of(field)).equals(name);
  }

  /** Whether a paper has such a placeholder. */
  boolean has(PaperKind kind, String name) {
    return fields(kind).anyMatch(field -> isOf(field, name));
  }

  /** The papers that have such a placeholder. */
  List<PaperKind> papers(String name) {
    return Arrays.stream(PaperKind.values()).filter(kind -> has(kind, name)).toList();
  }

  /** All of a paper, as they are written. */
  String legal(PaperKind kind) {
    return fields(kind)
        .map(this::mark)
        .collect(Collectors.joining(words.text("placeholder.separator")));
  }

  private static Stream<String> fields(PaperKind kind) {
    return Stream.concat(kind.texts().stream(), kind.parts().stream());
  }
}
