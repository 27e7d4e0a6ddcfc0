package partybuilding.assessment.contract.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.contract.ConflictingBallots;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Dimension.Part;
import partybuilding.assessment.contract.GradePoints;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.contract.MissingGroup;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.Term;
import partybuilding.assessment.contract.Weakness;
import partybuilding.assessment.contract.file.ColumnWords;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.language.Language;

class RulebookReaderTest {
  private static final Scale HUNDRED = new Scale.Points(0, 10_000);

  @Test
  void theDefaultsAreTheCollegesOwn() {
    Rulebook defaults = RulebookReader.defaults();

    assertThat(defaults.organisation()).isEqualTo("某职业技术学院");
    assertThat(defaults.language()).isEqualTo(Language.ZH_CN);
    assertThat(defaults.remark()).isEmpty();
    assertThat(defaults.term()).isEqualTo(new Term(2021, 5));
    assertThat(defaults.rules()).extracting(Rules::from).containsExactly(2019);
  }

  @Test
  void theDefaultRulesAreThoseOfTheContract() {
    Rules rules = RulebookReader.defaults().rulesOf(2023);

    assertThat(rules.dimensions())
        .containsExactly(
            weak(
                dimension("confidence", "党建信心", "Confidence", false),
                new Name("信心不足", "lack of confidence")),
            weak(
                dimension("capability", "党建能力", "Capability", false),
                new Name("能力短板", "gaps in capability")),
            weak(
                dimension("project_integration", "项目融合", "Project integration", false),
                new Name("融合薄弱", "weak integration")),
            dimension("overall", "综合评价", "Overall", true));
    assertThat(rules.indicators())
        .containsExactly(
            new Indicator("confidence", HUNDRED, List.of("党建信心", "信心")),
            new Indicator("capability", HUNDRED, List.of("党建能力", "能力")),
            new Indicator("project_integration", HUNDRED, List.of("项目融合", "融合")),
            new Indicator("overall", new Scale.Grades(), List.of("综合评价", "总体评价")));
    assertThat(rules.groups())
        .containsExactly(
            new Group(
                "committee",
                Optional.of(new Name("党委委员", "Committee")),
                new BigDecimal("0.4"),
                List.of("党委委员", "领导班子", "A票"),
                false),
            group("secretary", "0.3", true, "党总支书记", "互评", "B票"),
            group("representative", "0.3", false, "党支部书记", "党员代表", "群众代表", "C票"));
    assertThat(rules.gradePoints()).isEqualTo(new GradePoints(10_000, 8_000, 6_000, 4_000));
    assertThat(rules.limits()).isEqualTo(limits(5, "1.0"));
    assertThat(rules.conventions().closedMeans()).isEqualTo(ClosedMeans.CLOSED);
    assertThat(rules.conventions().missingGroup()).isEqualTo(MissingGroup.WITHHOLD);
    assertThat(rules.conventions().conflictingBallots()).isEqualTo(ConflictingBallots.REFUSE);
  }

  @Test
  void anEmptyFileLeavesTheDefaults() {
    assertThat(RulebookReader.read("assessment.yaml", "\n  \n"))
        .isEqualTo(RulebookReader.defaults());
  }

  @Test
  void aFileOfCommentsOnlyLeavesTheDefaults() {
    assertThat(read("# minimum-group: 8\n\n#rules:\n#  - from: 2021\n"))
        .isEqualTo(RulebookReader.defaults());
  }

  @Test
  void theDefaultsAreWhatTheirFileSays() {
    assertThat(read(RulebookReader.defaultText())).isEqualTo(RulebookReader.defaults());
  }

  @Test
  void whatAFileLeavesOutKeepsItsDefault() {
    Rulebook rulebook =
        read(
            """
            minimum-group: 8
            closed-means: done
            missing-group: renormalise
            conflicting-ballots: last
            term: {years: 3}
            """);
    Rules rules = rulebook.rulesOf(2023);
    Rules before = RulebookReader.defaults().rulesOf(2023);

    assertThat(rulebook.organisation()).isEqualTo("某职业技术学院");
    assertThat(rulebook.term()).isEqualTo(new Term(2021, 3));
    assertThat(rules.limits()).isEqualTo(limits(8, "1.0"));
    assertThat(rules.conventions().closedMeans()).isEqualTo(ClosedMeans.DONE);
    assertThat(rules.conventions().missingGroup()).isEqualTo(MissingGroup.RENORMALISE);
    assertThat(rules.conventions().conflictingBallots()).isEqualTo(ConflictingBallots.LAST);
    assertThat(rules.dimensions()).isEqualTo(before.dimensions());
    assertThat(rules.groups()).isEqualTo(before.groups());
  }

  @Test
  void namingGroupsReplacesThatWholeMapAndNoOther() {
    Rules rules =
        read("""
        rules:
          - from: 2021
            groups:
              staff: {weight: 0.75, aliases: [教职工]}
              students: {weight: 0.25, exclude-own: true}
              guests: {weight: 0}
        """)
            .rulesOf(2021);

    assertThat(rules.groups())
        .containsExactly(
            group("staff", "0.75", false, "教职工"),
            group("students", "0.25", true),
            group("guests", "0", false));
    assertThat(rules.weightedGroups()).extracting(Group::id).containsExactly("staff", "students");
    assertThat(rules.indicators()).isEqualTo(RulebookReader.defaults().rulesOf(2021).indicators());
  }

  @Test
  void namingOneGradeKeepsTheOthersPoints() {
    Rules rules = read("rules: [{from: 2021, grades: {poor: 0}}]").rulesOf(2021);

    assertThat(rules.gradePoints()).isEqualTo(new GradePoints(10_000, 8_000, 6_000, 0));
  }

  @Test
  void aLaterEntryKeepsWhatTheOneBeforeSays() {
    Rulebook rulebook =
        read(
            """
            tolerance: 2.5
            rules:
              - from: 2020
                minimum-group: 6
                groups: {all: {weight: 1}}
              - from: 2023
                minimum-group: 7
            """);

    assertThat(rulebook.rulesOf(2022).limits()).isEqualTo(limits(6, "2.5"));
    assertThat(rulebook.rulesOf(2023).limits()).isEqualTo(limits(7, "2.5"));
    assertThat(rulebook.rulesOf(2023).groups()).containsExactly(group("all", "1", false));
  }

  @Test
  void aSetOfGradeWordsHoldsUntilALaterEntryNamesAnotherOrLeavesItToTheFiles() {
    Rulebook rulebook =
        read(
            """
            grade-words: 优秀/称职/基本称职/不称职
            rules:
              - from: 2020
              - from: 2021
                grade-words: 优秀/合格/基本合格/不合格
              - from: 2022
              - from: 2023
                grade-words: by-file
            """);

    assertThat(rulebook.rulesOf(2020).gradeWords()).contains(GradeWords.EXCELLENT_TO_INCOMPETENT);
    assertThat(rulebook.rulesOf(2021).gradeWords()).contains(GradeWords.EXCELLENT_TO_UNQUALIFIED);
    assertThat(rulebook.rulesOf(2022).gradeWords()).contains(GradeWords.EXCELLENT_TO_UNQUALIFIED);
    assertThat(rulebook.rulesOf(2023).gradeWords()).isEmpty();
    assertThat(RulebookReader.defaults().rulesOf(2023).gradeWords()).isEmpty();
  }

  @Test
  void anIndicatorMayBeToldByThePositionOfItsColumn() {
    Rules rules =
        read("""
        rules:
          - from: 2021
            indicators: {team: {scale: grade, aliases: [表现程度], position: 2}}
            dimensions: {team: {indicators: {team: 1.0}}}
        """)
            .rulesOf(2021);

    assertThat(rules.indicators())
        .containsExactly(
            new Indicator("team", new Scale.Grades(), List.of("表现程度"), OptionalInt.of(2)));
  }

  @Test
  void theEarliestRulesCoverEarlierYearsToo() {
    Rulebook rulebook = read("rules: [{from: 2020}, {from: 2023, minimum-group: 7}]");

    assertThat(rulebook.rulesOf(1990).from()).isEqualTo(2020);
    assertThat(rulebook.rulesOf(2022).from()).isEqualTo(2020);
    assertThat(rulebook.rulesOf(2099).from()).isEqualTo(2023);
  }

  @Test
  void aRemarkStandsInBothLanguages() {
    assertThat(read("remark: {zh-CN: 数据为模拟, en: Synthetic data}").remark())
        .contains(new Name("数据为模拟", "Synthetic data"));
    assertThat(read("remark: {zh-CN: 数据为模拟}").remark()).contains(new Name("数据为模拟", "数据为模拟"));
  }

  @Test
  void aDimensionWithoutANameIsCalledByItsId() {
    Rules rules =
        read("""
        rules:
          - from: 2021
            indicators: {team_spirit: {scale: points, minimum: 1, maximum: 5}}
            dimensions: {team_spirit: {indicators: {team_spirit: 1.0}}}
        """)
            .rulesOf(2021);

    assertThat(rules.findDimension("team_spirit").orElseThrow().name())
        .isEqualTo(new Name("team_spirit", "team spirit"));
    assertThat(rules.indicators().get(0).scale()).isEqualTo(new Scale.Points(100, 500));
    assertThat(rules.findDimension("confidence")).isEmpty();
  }

  @Test
  void aDimensionOfAFileHasAWeaknessOnlyWhereTheFileNamesOne() {
    Rules rules =
        read("""
        rules:
          - from: 2019
            dimensions:
              confidence: {indicators: {confidence: 1.0}}
              capability:
                indicators: {capability: 1.0}
                weakness: {year: 2023, zh-CN: 本领恐慌}
        """)
            .rulesOf(2023);

    assertThat(rules.findDimension("confidence").orElseThrow().weakness()).isEmpty();
    assertThat(rules.findDimension("capability").orElseThrow().weakness())
        .contains(new Weakness(2023, new Name("本领恐慌", "本领恐慌")));
  }

  private static Rulebook read(String text) {
    return RulebookReader.read("assessment.yaml", text);
  }

  private static Dimension dimension(String id, String chinese, String english, boolean apart) {
    List<Part> parts = List.of(new Part(id, new BigDecimal("1.0")));
    return new Dimension(id, new Name(chinese, english), parts, apart);
  }

  /** The dimension with the weakness that was named in 2021. */
  private static Dimension weak(Dimension dimension, Name weakness) {
    return new Dimension(
        dimension.id(),
        dimension.name(),
        dimension.parts(),
        dimension.apart(),
        Optional.of(new Weakness(2021, weakness)));
  }

  private static Group group(String id, String weight, boolean excludeOwn, String... aliases) {
    return new Group(id, new BigDecimal(weight), List.of(aliases), excludeOwn);
  }

  private static Limits limits(int minimumGroup, String tolerance) {
    return new Limits(
        minimumGroup,
        new BigDecimal(tolerance),
        new BigDecimal("3.0"),
        new BigDecimal("0.15"),
        new BigDecimal("0.05"));
  }

  @Test
  void aCollegesOwnHeaderWordsAreThoseOfTheirColumns() {
    Rulebook rulebook =
        RulebookReader.read(
            "assessment.yaml",
            "columns: {evaluations: {branch: [被测评 单位, 单位], ballot_id: [票号码]}, turnout: {valid:"
                + " [有效数]}}");

    assertThat(rulebook.columnsOf(ExportKind.EVALUATIONS).find("被测评单位")).hasValue("branch");
    assertThat(rulebook.columnsOf(ExportKind.EVALUATIONS).find("票号码")).hasValue("ballot_id");
    assertThat(rulebook.columnsOf(ExportKind.TURNOUT).find("有效数")).hasValue("valid");
    assertThat(rulebook.columnsOf(ExportKind.COMMENTS)).isEqualTo(ColumnWords.NONE);
    assertThat(RulebookReader.defaults().columns()).isEmpty();
  }
}
