package partybuilding.assessment.contract.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.contract.ConflictingBallots;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.GradePoints;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.contract.MissingGroup;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Term;
import partybuilding.assessment.contract.file.ColumnWords;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.notice.RulesNotice.MissingKey;

/** The rules while {@code assessment.yaml} is being read: defaults first, then what it says. */
final class RulesDraft {
  private static final Set<String> RULE_KEYS =
      Set.of(
          "from",
          "dimensions",
          "indicators",
          "grades",
          "grade-words",
          "groups",
          "minimum-group",
          "tolerance",
          "held-within",
          "quota",
          "refused-rows-limit",
          "closed-means",
          "missing-group",
          "conflicting-ballots");

  private String organisation = "";
  private Language language = Language.ZH_CN;
  private Optional<Name> remark = Optional.empty();
  private Term term = new Term(0, 1);
  private Map<ExportKind, ColumnWords> columns = Map.of();
  private int from;
  private int minimumGroup = 5;
  private BigDecimal tolerance = BigDecimal.ONE;
  private BigDecimal heldWithin = BigDecimal.ZERO;
  private BigDecimal quota = BigDecimal.ZERO;
  private BigDecimal refusedRows = BigDecimal.ZERO;
  private ClosedMeans closedMeans = ClosedMeans.CLOSED;
  private MissingGroup missingGroup = MissingGroup.WITHHOLD;
  private ConflictingBallots conflictingBallots = ConflictingBallots.REFUSE;
  private List<Dimension> dimensions = List.of();
  private List<Indicator> indicators = List.of();
  private GradePoints gradePoints = new GradePoints(0, 0, 0, 0);
  private Optional<GradeWords> gradeWords = Optional.empty();
  private List<Group> groups = List.of();

  private RulesDraft() {}

  static RulesDraft empty() {
    return new RulesDraft();
  }

  static RulesDraft of(Rulebook defaults) {
    RulesDraft draft = new RulesDraft();
    draft.organisation = defaults.organisation();
    draft.language = defaults.language();
    draft.term = defaults.term();
    Rules rules = defaults.rules().get(0);
    draft.from = rules.from();
    draft.minimumGroup = rules.limits().minimumGroup();
    draft.tolerance = rules.limits().tolerance();
    draft.heldWithin = rules.limits().heldWithin();
    draft.quota = rules.limits().quota();
    draft.refusedRows = rules.limits().refusedRows();
    draft.closedMeans = rules.conventions().closedMeans();
    draft.missingGroup = rules.conventions().missingGroup();
    draft.conflictingBallots = rules.conventions().conflictingBallots();
    draft.dimensions = rules.dimensions();
    draft.indicators = rules.indicators();
    draft.gradePoints = rules.gradePoints();
    draft.gradeWords = rules.gradeWords();
    draft.groups = rules.groups();
    return draft;
  }

  void takeHead(Map<String, YamlNode> keys) {
    YamlKeys top = new YamlKeys(keys);
    top.ifText("organisation", value -> organisation = value);
    top.find("language")
        .flatMap(node -> node.oneOf("zh-CN", "en"))
        .ifPresent(tag -> language = Language.find(tag).orElseThrow());
    top.find("remark").ifPresent(node -> remark = Optional.of(YamlValues.name("", node)));
    top.find("term").ifPresent(this::takeTerm);
    top.find("columns").ifPresent(node -> columns = YamlColumns.read(node));
  }

  private void takeTerm(YamlNode node) {
    YamlKeys keys = new YamlKeys(node.map(Set.of("from", "years")));
    int first = keys.find("from").flatMap(n -> n.integer(1921, 9999)).orElse(term.from());
    int years = keys.find("years").flatMap(n -> n.integer(1, 50)).orElse(term.years());
    term = new Term(first, years);
  }

  void takeLimits(Map<String, YamlNode> keys) {
    YamlKeys limits = new YamlKeys(keys);
    limits.find("minimum-group").flatMap(n -> n.integer(3, 1000)).ifPresent(v -> minimumGroup = v);
    limits.find("tolerance").flatMap(n -> n.number(0, 100)).ifPresent(v -> tolerance = v);
    limits.find("held-within").flatMap(n -> n.number(0, 100)).ifPresent(v -> heldWithin = v);
    limits.find("quota").flatMap(n -> n.number(0, 1)).ifPresent(v -> quota = v);
    limits.find("refused-rows-limit").flatMap(n -> n.number(0, 1)).ifPresent(v -> refusedRows = v);
    limits
        .find("closed-means")
        .flatMap(n -> n.oneOf("closed", "done"))
        .ifPresent(v -> closedMeans = "done".equals(v) ? ClosedMeans.DONE : ClosedMeans.CLOSED);
    limits.find("grade-words").ifPresent(n -> gradeWords = YamlGrades.gradeWords(n, gradeWords));
    limits
        .find("missing-group")
        .flatMap(n -> n.oneOf("withhold", "renormalise"))
        .ifPresent(
            v ->
                missingGroup =
                    "renormalise".equals(v) ? MissingGroup.RENORMALISE : MissingGroup.WITHHOLD);
    limits
        .find("conflicting-ballots")
        .flatMap(n -> n.oneOf("refuse", "first", "last"))
        .ifPresent(
            v -> conflictingBallots = ConflictingBallots.valueOf(v.toUpperCase(Locale.ROOT)));
  }

  void takeRules(YamlNode entry) {
    Map<String, YamlNode> map = entry.map(RULE_KEYS);
    YamlKeys keys = new YamlKeys(map);
    keys.find("from")
        .ifPresentOrElse(
            node -> node.integer(1921, 9999).ifPresent(v -> from = v),
            () -> entry.fault((at, key) -> new MissingKey(at, key, "from", "1921–9999")));
    takeLimits(map);
    keys.find("indicators").ifPresent(n -> indicators = YamlIndicators.indicators(n));
    keys.find("dimensions").ifPresent(n -> dimensions = YamlDimensions.dimensions(n));
    keys.find("grades").ifPresent(n -> gradePoints = YamlGrades.gradePoints(n, gradePoints));
    keys.find("groups").ifPresent(n -> groups = YamlGroups.groups(n));
  }

  Rules rules(YamlNode entry) {
    Rules rules = assemble();
    RulesCheck.check(entry, rules);
    return rules;
  }

  private Rules assemble() {
    return new Rules(
        from,
        dimensions,
        indicators,
        gradePoints,
        gradeWords,
        groups,
        new Limits(minimumGroup, tolerance, heldWithin, quota, refusedRows),
        new Rules.Conventions(closedMeans, missingGroup, conflictingBallots));
  }

  String organisation() {
    return organisation;
  }

  Language language() {
    return language;
  }

  Optional<Name> remark() {
    return remark;
  }

  Term term() {
    return term;
  }

  Map<ExportKind, ColumnWords> columns() {
    return columns;
  }
}
