package partybuilding.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.file.ColumnWords;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.notice.Place;

class ColumnProposalTest {
  @Test
  void aHeadingLikeAMissingColumnIsProposedAsYamlToPaste() {
    assertThat(branch("被测评单位", "评委类别"))
        .contains(new ColumnProposal("被测评单位", "columns: {evaluations: {branch: [被测评单位]}}"));
  }

  @Test
  void severalAreProposedTogetherEachForOneColumnOnly() {
    ColumnProposal proposal =
        ColumnProposal.of(
                header("所评党组织名称", "评委类型", "党建信心"),
                List.of(names(Column.BRANCH), names(Column.EVALUATOR_GROUP)),
                ExportKind.EVALUATIONS)
            .orElseThrow();

    assertThat(proposal.yaml())
        .isEqualTo("columns: {evaluations: {branch: [所评党组织名称], evaluator_group: [评委类型]}}");
    assertThat(proposal.headings()).isEqualTo("所评党组织名称, 评委类型");
  }

  @Test
  void aHeadingThatMeansAnotherColumnIsNotProposed() {
    assertThat(branch("所在党组织", "党组织编号", "年度")).isEmpty();
  }

  @Test
  void whatIsLikeNothingIsNotProposed() {
    assertThat(branch("序号", "手机", "备注")).isEmpty();
  }

  @Test
  void anIndicatorIsNotProposedForItHasNoPlaceUnderColumns() {
    assertThat(
            ColumnProposal.of(
                header("信心得分"), List.of(List.of("confidence", "党建信心")), ExportKind.EVALUATIONS))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "党组织: 名称|\"党组织: 名称\"",
        "党组织 #1|\"党组织 #1\"",
        "[党组织]x|\"[党组织]x\"",
        "党组织\"全称\"|\"党组织\\\"全称\\\"\"",
        "党组织（全称）|党组织（全称）"
      })
  void aHeadingThatYamlWouldTakeForSomethingElseIsQuoted(String heading, String scalar) {
    String yaml = branch(heading).orElseThrow().yaml();

    assertThat(yaml).isEqualTo("columns: {evaluations: {branch: [" + scalar + "]}}");
    assertThat(
            RulebookReader.read("assessment.yaml", yaml)
                .columnsOf(ExportKind.EVALUATIONS)
                .find(Spelling.of(heading)))
        .contains("branch");
  }

  private static Optional<ColumnProposal> branch(String... headings) {
    return ColumnProposal.of(
        header(headings), List.of(names(Column.BRANCH)), ExportKind.EVALUATIONS);
  }

  private static List<String> names(Column column) {
    return column.names().toList();
  }

  private static Header header(String... headings) {
    return new Header(
        Place.of("evaluations-2025.csv", 1),
        Heading.of(List.of(headings), ColumnWords.NONE),
        ColumnLetters.NONE);
  }
}
