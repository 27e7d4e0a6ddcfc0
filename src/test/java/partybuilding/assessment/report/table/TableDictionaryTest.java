package partybuilding.assessment.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.report.column.TableField;

/** The dictionary of tables and columns is written from their declarations. */
class TableDictionaryTest {
  private static final Path DICTIONARY = Path.of("src/site/markdown/tables.md");
  private static final String REGENERATE = "mvn test -Dtest=TableDictionaryTest -Dregenerate";
  private static final TableWords CHINESE = TableWords.in(Language.ZH_CN);
  private static final TableWords ENGLISH = TableWords.in(Language.EN);

  @Test
  void theDictionarySaysWhatTheDeclarationsSay() throws IOException {
    if (System.getProperty("regenerate") != null) {
      Files.writeString(DICTIONARY, dictionary());
    }
    assertThat(Files.readString(DICTIONARY))
        .as("tables.md differs from the declarations; write it anew with: " + REGENERATE)
        .isEqualTo(dictionary());
  }

  @Test
  void bothLanguagesHaveTheSameWordsAndNoneIsLeftOver() {
    Words chinese = Words.of(TableWords.class, Language.ZH_CN);
    Words english = Words.of(TableWords.class, Language.EN);

    assertThat(english.keys()).isEqualTo(chinese.keys());
    assertThat(
            english.keys().stream()
                .filter(key -> key.startsWith("table.") || key.startsWith("column.")))
        .isSubsetOf(possibleKeys());
  }

  @Test
  void everyNameIsDeclaredByExactlyOneTable() {
    assertThat(tables().map(ReportTable::table)).containsExactlyInAnyOrder(TableName.values());
  }

  private static Set<String> possibleKeys() {
    Set<String> keys = new TreeSet<>();
    tables()
        .forEach(
            table -> {
              keys.add("table." + table.name());
              for (String column : table.header()) {
                keys.add("column." + column);
                keys.add("column." + table.name() + "." + column);
              }
            });
    return keys.stream()
        .flatMap(key -> Stream.of(key + ".title", key + ".about"))
        .collect(Collectors.toSet());
  }

  private static Stream<ReportTable<?, ?>> tables() {
    return Stream.<List<? extends ReportTable<?, ?>>>of(
            TableRegistry.ofCollege(Words.of(Finding.class, Language.EN)),
            TableRegistry.aroundOneBranch(),
            TableRegistry.beforeAMeeting())
        .flatMap(List::stream);
  }

  private static String dictionary() {
    return tables()
        .map(TableDictionaryTest::section)
        .collect(
            Collectors.joining(
                "\n",
                """
                # Tables

                Every table in the folder `tables` of a report, with its columns from left to right. In **bold**: the
                columns that identify a row. An empty cell is not available; * marks the columns that have something in
                every row. `datapackage.json` in each report says the same to other programs. Written from the
                declarations by `%s`.

                """
                    .formatted(REGENERATE),
                ""));
  }

  private static String section(ReportTable<?, ?> table) {
    return table.fields().stream()
        .map(field -> row(table.name(), field))
        .collect(
            Collectors.joining(
                "\n",
                "## %s.csv\n\n%s：%s\n\n%s. %s\n\nEditions: %s\n\n%s"
                    .formatted(
                        table.name(),
                        CHINESE.title(table.name()),
                        CHINESE.about(table.name()),
                        ENGLISH.title(table.name()),
                        ENGLISH.about(table.name()),
                        editions(table),
                        "| column | type | 中文 | English |\n|---|---|---|---|\n"),
                "\n"));
  }

  private static String editions(ReportTable<?, ?> table) {
    if (TableRegistry.beforeAMeeting().stream().anyMatch(t -> t.name().equals(table.name()))) {
      return "none; in the folder of a preparation";
    }
    boolean around =
        TableRegistry.aroundOneBranch().stream().anyMatch(t -> t.name().equals(table.name()));
    return around ? "branch" : table.ofOneBranch() ? "leadership, branch" : "leadership";
  }

  private static String row(String table, TableField field) {
    String name = field.key() ? "**`" + field.name() + "`**" : "`" + field.name() + "`";
    return "| %s%s | %s | %s：%s | %s. %s |"
        .formatted(
            name,
            field.required() ? " *" : "",
            type(field.type()),
            CHINESE.title(table, field.name()),
            CHINESE.about(table, field.name()),
            ENGLISH.title(table, field.name()),
            ENGLISH.about(table, field.name()));
  }

  private static String type(ColumnType type) {
    String words =
        type.values().stream().map(word -> "`" + word + "`").collect(Collectors.joining(" "));
    String range =
        type.minimum()
            .map(least -> least + "–" + type.maximum().map(Object::toString).orElse(""))
            .orElse("");
    return Stream.of(type.field().code(), type.unit().orElse(""), range, words)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
