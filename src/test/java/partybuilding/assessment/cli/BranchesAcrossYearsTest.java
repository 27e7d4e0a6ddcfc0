package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of branches from file to report: their names, their years, their changes. */
class BranchesAcrossYearsTest {
  private static final String EXPORT =
      "branch,evaluator_group,ballot_id,confidence,capability,project_integration,overall\n";
  private static final String RULES =
      """
      language: en
      rules:
        - from: 2019
          groups:
            everyone: {weight: 1.0}
      """;

  private final Path folder;
  private final Path data;
  private final Map<Integer, List<String>> years = new TreeMap<>();

  BranchesAcrossYearsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("assessment.yaml"), RULES);
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(data.resolve(name), text);
  }

  /** Ballots of a year about a branch: two of them always differ. */
  private void votes(int year, String branch, int voters, int score) {
    List<String> rows = years.computeIfAbsent(year, unused -> new ArrayList<>());
    for (int voter = 0; voter < voters; voter++) {
      int points = score + voter % 3;
      rows.add("%s,everyone,E%d,%d,%d,%d,good".formatted(branch, voter, points, points, points));
    }
  }

  private Terminal report(String... options) throws IOException {
    for (Map.Entry<Integer, List<String>> year : years.entrySet()) {
      String rows = String.join("\n", year.getValue());
      file("evaluations-" + year.getKey() + ".csv", EXPORT + rows + "\n");
    }
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--formats=csv");
    return Terminal.report(data, all.toArray(String[]::new));
  }

  private PublishedTable table(int year, String name) throws IOException {
    return PublishedTable.read(folder.resolve("reports/" + year + "/tables/" + name + ".csv"));
  }

  private List<String> codes(int year) throws IOException {
    return table(year, "findings").column("code");
  }

  @Test
  void anUnknownNameIsRefusedWithTheNearestOffered() throws IOException {
    file("branches.csv", "branch_id,name\nB01,机电工程系党总支\nB02,机关党总支\n");
    votes(2025, "机电工程系党总支", 60, 80);
    votes(2025, "机关党总支", 60, 80);
    votes(2025, "机电党总支", 1, 80);
    votes(2025, "测绘系", 1, 80);

    assertThat(report().status()).isZero();

    PublishedTable unknown = table(2025, "findings").where("code", "unknown_branch");
    assertThat(unknown.column("message").get(0))
        .contains("\"机电党总支\"", "B01 机电工程系党总支")
        .doesNotContain("B02");
    assertThat(unknown.column("message").get(1))
        .contains("\"测绘系\"", "the register has no similar name");
    assertThat(table(2025, "scores").where("branch_id", "B01").column("ballots"))
        .containsOnly("60");
  }

  @Test
  void anAbolishedBranchIsGoneAndNotCalledMissing() throws IOException {
    file("branches.csv", "branch_id,name\nB01,Alpha\nB02,Beta\nB03,Gamma\n");
    file("lineage.csv", "from_id,to_id,year,change\nB02,,2025,撤销\n,B03,2025,新设\n");
    votes(2024, "Alpha", 6, 80);
    votes(2024, "Beta", 6, 70);
    votes(2025, "Alpha", 6, 80);
    votes(2025, "Gamma", 6, 75);

    assertThat(report().status()).isZero();

    PublishedTable scores = table(2025, "scores").where("dimension", "confidence");
    assertThat(scores.column("branch_id")).containsExactly("B01", "B01", "B03");
    assertThat(scores.where("branch_id", "B03").column("verdict")).containsExactly("too_few_years");
    assertThat(scores.where("branch_id", "B03").column("change")).containsExactly("");
    assertThat(table(2025, "scores-as-was").where("dimension", "confidence").column("branch"))
        .containsExactly("Alpha", "Beta", "Alpha", "Gamma");
    assertThat(codes(2025)).isEmpty();
  }

  @Test
  void aReportOfAnEarlierYearHasTheBranchesOfThatYear() throws IOException {
    file("branches.csv", "branch_id,name\nB01,Alpha\nB02,Beta\nB03,Gamma\n");
    file("lineage.csv", "from_id,to_id,year,change\nB02,B03,2025,更名\n");
    votes(2024, "Alpha", 6, 80);
    votes(2024, "Beta", 6, 70);
    votes(2025, "Alpha", 6, 80);
    votes(2025, "Gamma", 6, 75);

    assertThat(report("--year=2024").status()).isZero();

    assertThat(table(2024, "scores").where("dimension", "confidence").column("branch"))
        .containsExactly("Alpha", "Beta");
  }

  @Test
  void aNameAfterItsBranchEndedIsRefusedAndANumberIsBelievedWithAWarning() throws IOException {
    file("branches.csv", "branch_id,name,valid_to\nB01,Alpha,\nB02,Beta,2024\n");
    votes(2025, "Alpha", 100, 80);
    votes(2025, "Beta", 2, 70);
    votes(2025, "B02", 5, 70);

    assertThat(report().status()).isZero();

    assertThat(codes(2025))
        .containsExactly("name_outside_years", "name_outside_years", "number_outside_years");
    assertThat(table(2025, "findings").where("severity", "warning").column("message"))
        .singleElement()
        .asString()
        .contains("B02 Beta –2024", "2025");
    assertThat(table(2025, "scores").where("branch_id", "B02").column("ballots")).containsOnly("5");
  }

  @Test
  void twoBranchesMayBearOneNameOneAfterTheOther() throws IOException {
    file(
        "branches.csv",
        "branch_id,name,valid_from,valid_to\nB01,Alpha,2019,2024\nB02,Alpha,2025,\n");
    votes(2024, "Alpha", 6, 80);
    votes(2025, "Alpha", 6, 90);

    assertThat(report().status()).isZero();

    assertThat(table(2025, "scores").where("dimension", "confidence").column("branch_id"))
        .containsExactly("B02");
    assertThat(table(2025, "scores-as-was").where("dimension", "confidence").column("branch_id"))
        .containsExactly("B01", "B02");
    assertThat(codes(2025)).isEmpty();
  }

  @Test
  void aChangeAcrossAMergerOrSplitIsNoVerdict() throws IOException {
    file("branches.csv", "branch_id,name\nA,Alpha\nB,Beta\nM,Merged\nS,Whole\nT,Part\nU,Rest\n");
    file(
        "lineage.csv",
        "from_id,to_id,year,change\nA,M,2025,合并\nB,M,2025,合并\nS,T,2025,拆分\nS,U,2025,分立\n");
    votes(2024, "Alpha", 20, 40);
    votes(2024, "Beta", 20, 50);
    votes(2024, "Whole", 20, 60);
    votes(2025, "Merged", 20, 90);
    votes(2025, "Part", 20, 90);
    votes(2025, "Rest", 20, 30);

    assertThat(report().status()).isZero();

    PublishedTable now = table(2025, "scores").where("dimension", "confidence");
    PublishedTable merged = now.where("branch_id", "M");
    assertThat(merged.column("note")).containsExactly("merged", "merged");
    assertThat(merged.column("verdict")).containsExactly("too_few_years", "not_comparable");
    assertThat(merged.column("score").get(0)).startsWith("45.9");
    PublishedTable part = now.where("branch_id", "T");
    assertThat(part.column("year")).containsExactly("2025");
    assertThat(part.column("note")).containsExactly("split");
    assertThat(part.column("change")).containsExactly("");
    assertThat(table(2025, "scores-as-was").where("dimension", "confidence").column("note"))
        .containsOnly("");
  }

  /** The pool, read beside the other predecessor's own figures, must not tell the withheld one. */
  @Test
  void theTwoViewsTogetherDoNotTellAWithheldPredecessor() throws IOException {
    file("branches.csv", "branch_id,name\nA,Alpha\nB,Beta\nC,Gamma\nM,Merged\n");
    file(
        "lineage.csv",
        "from_id,to_id,year,change\nA,M,2025,merge\nB,M,2025,merge\nC,M,2025,merge\n");
    votes(2024, "Alpha", 20, 40);
    votes(2024, "Beta", 20, 50);
    votes(2024, "Gamma", 4, 13);
    votes(2025, "Merged", 20, 90);

    assertThat(report().status()).isZero();

    PublishedTable asWas = table(2025, "scores-as-was").where("dimension", "confidence");
    PublishedTable gamma = asWas.where("branch_id", "C");
    assertThat(gamma.column("note")).containsExactly("withheld");
    for (String column : List.of("ballots", "score", "score_lower", "good_share")) {
      assertThat(gamma.column(column)).containsExactly("");
    }
    PublishedTable asIs = table(2025, "scores").where("dimension", "confidence");
    assertThat(asIs.where("year", "2024").column("ballots")).containsExactly("20");
    assertThat(asIs.where("year", "2024").column("score").get(0)).startsWith("45.9");
    assertThat(table(2025, "indicators").where("year", "2024").column("ballots"))
        .containsOnly("20");
  }

  @Test
  void withoutARegisterNamesThatDifferInSpacesAreOneAndByAHairAreTold() throws IOException {
    votes(2024, "机电系党总支", 6, 80);
    votes(2024, "信息工程系党总支", 6, 80);
    votes(2025, "机电系 党总支", 6, 80);
    votes(2025, "信息工程系总支", 6, 80);

    assertThat(report().status()).isZero();

    PublishedTable scores = table(2025, "scores").where("dimension", "confidence");
    assertThat(scores.where("branch_id", "机电系党总支").column("year")).containsExactly("2024", "2025");
    PublishedTable similar = table(2025, "findings").where("code", "similar_names");
    assertThat(similar.column("severity")).containsExactly("info");
    assertThat(similar.column("file")).containsExactly("evaluations-2025.csv");
    assertThat(similar.column("message").get(0)).contains("\"信息工程系总支\"", "\"信息工程系党总支\" of 2024");
  }

  @Test
  void withARegisterNamesAreNotHeldAgainstEachOther() throws IOException {
    file("branches.csv", "branch_id,name\nA,信息工程系党总支\nB,信息工程系总支\n");
    votes(2024, "信息工程系党总支", 6, 80);
    votes(2025, "信息工程系总支", 6, 80);

    assertThat(report().status()).isZero();
    assertThat(codes(2025)).isEmpty();
  }

  @Test
  void aRegisterOrLineageOfWhichTooMuchIsRefusedIsNotUsed() throws IOException {
    votes(2025, "Alpha", 6, 80);
    file("branches.csv", "branch_id,name\nA,Alpha\n,Beta\n");
    Terminal refused = report();
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.lines())
        .anySatisfy(line -> assertThat(line).contains("branches.csv", "读取 2 行，拒收 1 行"));

    file("branches.csv", "branch_id,name\nA,Alpha\n");
    file("lineage.csv", "from_id,to_id,year,change\nA,X,2025,rename\n");
    refused = report();
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.lines())
        .anySatisfy(line -> assertThat(line).contains("lineage.csv", "读取 1 行，拒收 1 行"));
  }
}
