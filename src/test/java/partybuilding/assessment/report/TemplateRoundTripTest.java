package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.paper.OfficeTemplates;
import partybuilding.assessment.report.paper.PaperKind;
import partybuilding.assessment.report.paper.ReadPaper;
import partybuilding.assessment.report.paper.StartingTemplates;
import partybuilding.assessment.report.paper.TemplateSource;

/** Templates to begin with, filled as they are, give the papers that there are without them. */
class TemplateRoundTripTest {
  private final Path folder;

  TemplateRoundTripTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static OfficeFiles written(Language language, Path folder) throws IOException {
    new StartingTemplates(language).write(EnumSet.allOf(PaperKind.class), folder);
    try (Stream<Path> files = Files.list(folder)) {
      OfficeTemplates templates =
          OfficeTemplates.of(
              files
                  .map(file -> new TemplateSource(file.getFileName().toString(), () -> read(file)))
                  .toList());
      assertThat(templates.findings().kept()).isEmpty();
      assertThat(templates.accounts()).hasSize(PaperKind.values().length);
      return new OfficeFiles(Optional.empty(), templates);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Comparison facts() {
    return new ReportFacts()
        .withheld(2025, 3)
        .item(0, "ZG-1", "补录", 40)
        .meetings(new ReportMeetings().build())
        .common(ReportFacts.shared("会议记录不全", "DZ01", "DZ02"))
        .build();
  }

  private static Edition edition(Readership readership, Language language, OfficeFiles office) {
    return new Edition(
        readership,
        language,
        Set.of(Format.DOCX),
        "0.1.0",
        "ab12".repeat(16),
        office,
        Optional.empty(),
        Optional.of("合成示例数据"));
  }

  private Path whole(Comparison facts, Language language, OfficeFiles office) throws IOException {
    Path into = Files.createTempDirectory(folder, "whole");
    ReportFolder.write(
        ReportFacts.content(facts, List.of()),
        edition(Readership.LEADERSHIP, language, office),
        into);
    return into.resolve("papers");
  }

  private Path branch(Comparison facts, Language language, OfficeFiles office) throws IOException {
    Path into = Files.createTempDirectory(folder, "branch");
    Branch branch = facts.branches().get(0);
    BranchFacts own = ReportFacts.content(facts, List.of()).toBranch().apply(branch);
    Edition edition = edition(Readership.BRANCH, language, office);
    new BranchFolders(facts.branches(), edition, into).write(own, List.of());
    return into.resolve(branch.id()).resolve("papers");
  }

  private static void assertSamePapers(Path own, Path builtIn, int papers) throws IOException {
    try (Stream<Path> files = Files.list(builtIn)) {
      assertThat(files.toList())
          .hasSize(papers)
          .allSatisfy(file -> assertSamePaper(own.resolve(file.getFileName()), file));
    }
  }

  private static void assertSamePaper(Path own, Path builtIn) {
    ReadPaper expected = ReadPaper.of(builtIn);
    ReadPaper filled = ReadPaper.of(own);
    assertThat(filled.paragraphs()).isEqualTo(expected.paragraphs());
    if (builtIn.toString().matches(".*(归档目录|archive-list).*")) {
      assertThat(filled.tables().get(0))
          .extracting(row -> row.get(1))
          .isEqualTo(expected.tables().get(0).stream().map(row -> row.get(1)).toList());
    } else {
      assertThat(filled.tables()).isEqualTo(expected.tables());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFilledTemplateSaysWhatThePaperWithoutOneSays(Language language) throws IOException {
    OfficeFiles office = written(language, Files.createDirectory(folder.resolve("templates")));
    Comparison facts = facts();

    Path own = whole(facts, language, office);
    assertSamePapers(own, whole(facts, language, OfficeFiles.NONE), 18);

    Path letter = branch(facts, language, office);
    assertSamePapers(letter, branch(facts, language, OfficeFiles.NONE), 1);
    try (Stream<Path> files = Files.list(letter)) {
      assertThat(files.toList())
          .allSatisfy(
              file ->
                  assertThat(file)
                      .hasSameBinaryContentAs(own.resolve(file.getFileName().toString())));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTemplateOfAnotherLanguageIsLeftAlone(Language language) throws IOException {
    Language other = language == Language.EN ? Language.ZH_CN : Language.EN;
    OfficeFiles office = written(other, Files.createDirectory(folder.resolve("templates")));
    Comparison facts = facts();

    Path plain = whole(facts, language, OfficeFiles.NONE);
    try (Stream<Path> files =
        Files.list(
            whole(
                facts,
                language,
                new OfficeFiles(Optional.empty(), office.templates().in(language))))) {
      assertThat(files.filter(file -> !file.toString().matches(".*(归档目录|archive-list).*")))
          .allSatisfy(
              file ->
                  assertThat(file)
                      .hasSameBinaryContentAs(plain.resolve(file.getFileName().toString())));
    }
  }
}
