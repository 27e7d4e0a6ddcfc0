package partybuilding.assessment.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.contract.ConflictingBallots;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.GradePoints;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.contract.MissingGroup;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.Term;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.language.Language;

/** The college's own rules: three dimensions in points, and the overall grade apart. */
public final class RulesFixture {
  private RulesFixture() {}

  /** The rules of every year. */
  public static Rulebook rulebook() {
    return new Rulebook(
        "某职业技术学院", Language.ZH_CN, Optional.empty(), new Term(2021, 5), List.of(rules()));
  }

  /** The rules, in force from 2019. */
  public static Rules rules() {
    return new Rules(
        2019,
        List.of(
            dimension("confidence", new Name("党建信心", "Confidence"), false),
            dimension("capability", new Name("党建能力", "Capability"), false),
            dimension("project_integration", new Name("项目融合", "Project integration"), false),
            dimension("overall", new Name("综合评价", "Overall"), true)),
        List.of(
            points("confidence", "党建信心"),
            points("capability", "党建能力"),
            points("project_integration", "项目融合"),
            new Indicator("overall", new Scale.Grades(), List.of("综合评价"))),
        new GradePoints(10000, 8000, 6000, 4000),
        Optional.empty(),
        List.of(
            new Group("committee", new BigDecimal("0.4"), List.of("党委委员"), false),
            new Group("secretary", new BigDecimal("0.3"), List.of("党总支书记"), true),
            new Group("representative", new BigDecimal("0.3"), List.of("党支部书记"), false)),
        new Limits(
            5,
            BigDecimal.ONE,
            new BigDecimal("3.0"),
            new BigDecimal("0.15"),
            new BigDecimal("0.05")),
        new Rules.Conventions(
            ClosedMeans.CLOSED, MissingGroup.WITHHOLD, ConflictingBallots.REFUSE));
  }

  private static Dimension dimension(String id, Name name, boolean apart) {
    return new Dimension(id, name, List.of(new Dimension.Part(id, BigDecimal.ONE)), apart);
  }

  private static Indicator points(String id, String alias) {
    return new Indicator(id, new Scale.Points(0, 10000), List.of(alias));
  }
}
