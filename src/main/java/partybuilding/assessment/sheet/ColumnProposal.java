package partybuilding.assessment.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import partybuilding.assessment.cell.Resemblance;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.file.ExportKind;

/**
 * Headings of a file that may be meant for columns that it lacks. Nothing is read by them before
 * somebody has said so in {@code assessment.yaml}.
 *
 * @param headings the headings, as the file has them
 * @param yaml what would say so
 */
record ColumnProposal(String headings, String yaml) {
  /** What YAML takes for a text without quotation marks. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_（）]*");

  private static final Set<String> NO_TEXTS = Set.of("yes", "no", "on", "off", "true", "false");

  /**
   * Looks for them; each is proposed for one column only. Empty if none is like a missing column.
   *
   * @param missing the columns that are lacking, each with every name it may have
   */
  static Optional<ColumnProposal> of(Header header, List<List<String>> missing, ExportKind kind) {
    Set<String> legal = kind.columns().stream().map(Column::code).collect(Collectors.toSet());
    Set<String> known =
        kind.columns().stream()
            .flatMap(Column::names)
            .map(Spelling::of)
            .collect(Collectors.toSet());
    Map<String, String> found = new LinkedHashMap<>();
    for (List<String> names : missing) {
      if (legal.contains(names.get(0))) {
        like(header, names, known)
            .filter(heading -> !found.containsValue(heading))
            .ifPresent(heading -> found.put(names.get(0), heading));
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new ColumnProposal(join(found), yaml(found, kind)));
  }

  /** The first heading that nothing else is known by and that is like a name. */
  private static Optional<String> like(Header header, List<String> names, Set<String> known) {
    return IntStream.range(0, header.size())
        .mapToObj(header::name)
        .filter(heading -> !known.contains(HeadingMarks.without(Spelling.of(heading))))
        .filter(heading -> names.stream().anyMatch(name -> akin(heading, name)))
        .findFirst();
  }

  private static boolean akin(String heading, String name) {
    String spelling = HeadingMarks.without(Spelling.of(heading));
    return !spelling.isEmpty() && Resemblance.akin(spelling, Spelling.of(name));
  }

  private static String join(Map<String, String> found) {
    return String.join(", ", found.values());
  }

  private static String yaml(Map<String, String> found, ExportKind kind) {
    return found.entrySet().stream()
        .map(entry -> entry.getKey() + ": [" + scalar(entry.getValue()) + "]")
        .collect(Collectors.joining(", ", "columns: {" + kind.code() + ": {", "}}"));
  }

  private static String scalar(String heading) {
    boolean plain = PLAIN.matcher(heading).matches() && !NO_TEXTS.contains(Spelling.of(heading));
    return plain
        ? heading
        : "\"" + heading.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
  }
}
