package partybuilding.assessment.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.report.run.JsonFile;

/**
 * Describes the tables of a report for other programs, as the Data Package and Table Schema
 * specifications 2.0 ask.
 */
public final class DataPackage {
  private static final String FILE_NAME = "datapackage.json";

  private final TableWords words;
  private final Path file;

  private DataPackage(Language language, Path folder) {
    this.words = TableWords.in(language);
    this.file = folder.resolve(FILE_NAME);
  }

  /** Describes the tables of the whole college in the folder of the report. */
  public static void write(Comparison facts, Language language, Path folder) throws IOException {
    Words findings = Words.of(Finding.class, language);
    new DataPackage(language, folder).write(facts, TableRegistry.ofCollege(findings).stream());
  }

  /** Describes the tables of one branch in its folder. */
  public static void write(BranchFacts facts, Language language, Path folder) throws IOException {
    Stream<ReportTable<?, ?>> tables =
        Stream.<List<? extends ReportTable<?, ?>>>of(
                TableRegistry.ofOneBranch(), TableRegistry.aroundOneBranch())
            .flatMap(List::stream);
    new DataPackage(language, folder).write(facts.own(), tables);
  }

  /** Describes these tables in a folder. */
  static void write(
      Comparison facts, Stream<? extends ReportTable<?, ?>> tables, Language language, Path folder)
      throws IOException {
    new DataPackage(language, folder).write(facts, tables);
  }

  private void write(Comparison facts, Stream<? extends ReportTable<?, ?>> tables)
      throws IOException {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    descriptor.put("name", "assessment-" + facts.year());
    descriptor.put("title", words.packageTitle(facts.rulebook().organisation(), facts.year()));
    descriptor.put("description", words.packageAbout());
    descriptor.put(
        "resources", tables.map(table -> new TableDescriptor(table, words).resource()).toList());
    JsonFile.write(descriptor, file);
  }
}
