package partybuilding.assessment.contract.yaml;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.file.ColumnWords;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.notice.RulesNotice.SharedName;

/** Reads {@code columns}: a college's own header words for the columns of fixed meaning. */
final class YamlColumns {
  private YamlColumns() {}

  static Map<ExportKind, ColumnWords> read(YamlNode node) {
    Map<ExportKind, ColumnWords> columns = new EnumMap<>(ExportKind.class);
    Map<String, YamlNode> kinds =
        node.map(Arrays.stream(ExportKind.values()).map(ExportKind::code).collect(asSet()));
    for (ExportKind kind : ExportKind.values()) {
      YamlNode words = kinds.get(kind.code());
      if (words != null) {
        columns.put(kind, words(words, kind));
      }
    }
    return columns;
  }

  private static ColumnWords words(YamlNode node, ExportKind kind) {
    Collection<Column> legal = kind.columns();
    Map<String, String> codes = new HashMap<>();
    node.map(legal.stream().map(Column::code).collect(asSet()))
        .forEach((code, child) -> child.list().forEach(word -> enter(code, word, codes, legal)));
    return new ColumnWords(codes);
  }

  /** A word that the rules of a year have for an indicator cannot mean a column as well. */
  static void check(YamlNode node, Map<ExportKind, ColumnWords> columns, List<Rules> rules) {
    ColumnWords words = columns.getOrDefault(ExportKind.EVALUATIONS, ColumnWords.NONE);
    Set<String> told = new TreeSet<>();
    for (Indicator indicator : rules.stream().flatMap(r -> r.indicators().stream()).toList()) {
      for (String word : indicator.names().map(Spelling::of).filter(told::add).toList()) {
        words.find(word).ifPresent(code -> fault(node, code, word, indicator));
      }
    }
  }

  private static void fault(YamlNode node, String code, String word, Indicator indicator) {
    node.faultBelow(
        ExportKind.EVALUATIONS.code() + "." + code,
        (at, key) -> new SharedName(at, key, word, /* one= */ indicator.id(), /* other= */ code));
  }

  private static void enter(
      String code, YamlNode node, Map<String, String> codes, Collection<Column> legal) {
    node.text()
        .ifPresent(
            word -> {
              String spelling = Spelling.of(word);
              String owner = codes.getOrDefault(spelling, ownerOf(spelling, code, legal));
              if (!owner.equals(code)) {
                node.fault(
                    (at, key) ->
                        new SharedName(at, key, word, /* one= */ owner, /* other= */ code));
              }
              codes.put(spelling, code);
            });
  }

  /** Whose the word is already; the column's own if it is nobody's. */
  private static String ownerOf(String spelling, String code, Collection<Column> legal) {
    return legal.stream()
        .filter(column -> column.names().map(Spelling::of).anyMatch(spelling::equals))
        .map(Column::code)
        .findFirst()
        .orElse(code);
  }

  private static Collector<String, ?, Set<String>> asSet() {
    return Collectors.toUnmodifiableSet();
  }
}
