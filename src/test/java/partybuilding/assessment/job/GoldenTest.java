package partybuilding.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.run.Checked;

/**
 * Every defect that offices' exports are known for, alone, and beside it its twin: what looks like
 * it and is none. {@code mvn test -Dtest=GoldenTest -Dregenerate=true} writes what is expected
 * anew.
 */
class GoldenTest {
  private static final String FINDINGS = "findings.tsv";
  private static final String ACCOUNTS = "accounts.tsv";

  static Stream<String> cases() {
    return GoldenFolder.cases().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aDefectGivesTheFindingsAndAccountsThatAreExpected(String name, @TempDir Path data)
      throws IOException {
    assertExpected(GoldenFolder.defect(name), data);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTwinGivesTheFindingsAndAccountsThatAreExpected(String name, @TempDir Path data)
      throws IOException {
    assertExpected(GoldenFolder.twin(name), data);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aDefectIsToldByItsCodeAndItsTwinIsNot(String name, @TempDir Path data, @TempDir Path twin)
      throws IOException {
    List<String> told = codes(GoldenFolder.defect(name), data);
    List<String> toldOfTwin = codes(GoldenFolder.twin(name), twin);

    GoldenFolder.code(name)
        .ifPresentOrElse(
            code -> {
              assertThat(told).contains(code);
              assertThat(toldOfTwin).doesNotContain(code);
            },
            () -> assertThat(told).isEmpty());
  }

  @Test
  void thereAreAtLeastSixtyDefects() {
    assertThat(GoldenFolder.cases()).hasSizeGreaterThanOrEqualTo(60);
  }

  private static List<String> codes(GoldenFolder folder, Path data) throws IOException {
    folder.lay(data);
    return GoldenFolder.check(data).findings().kept().stream().map(Finding::code).toList();
  }

  private static void assertExpected(GoldenFolder folder, Path data) throws IOException {
    folder.lay(data);
    Checked checked = GoldenFolder.check(data);
    String findings = print(checked, data);
    String accounts = GoldenFolder.printAccounts(checked.accounts());
    if (Boolean.getBoolean("regenerate")) {
      folder.expect(FINDINGS, findings);
      folder.expect(ACCOUNTS, accounts);
    }
    assertThat(findings).isEqualTo(folder.expected(FINDINGS));
    assertThat(accounts).isEqualTo(folder.expected(ACCOUNTS));
    assertThat(folder.expectedFiles()).containsExactly(ACCOUNTS, FINDINGS);
  }

  private static String print(Checked checked, Path data) {
    return (checked.verdict() + "\n" + GoldenFolder.print(checked.findings().kept()))
        .replace(data.toString(), "data");
  }
}
