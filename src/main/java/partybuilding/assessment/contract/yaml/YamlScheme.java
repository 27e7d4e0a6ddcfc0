package partybuilding.assessment.contract.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Dimension.Part;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.GradePoints;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.Weakness;
import partybuilding.assessment.notice.RulesNotice.InvertedScale;
import partybuilding.assessment.notice.RulesNotice.MissingKey;
import partybuilding.assessment.notice.RulesNotice.NothingListed;
import partybuilding.assessment.notice.RulesNotice.PositionWithoutAlias;
import partybuilding.assessment.notice.RulesNotice.RisingGrades;

/** Reads the maps of one entry of {@code rules}: dimensions, indicators, grades and groups. */
final class YamlScheme {
  /** Beyond this a scale's bounds would no longer fit the exact arithmetic of the scores. */
  private static final long SCALE_BOUND = 10_000;

  private static final int WEIGHT_DECIMALS = 4;

  /** As many columns as a spreadsheet has. */
  private static final int LAST_POSITION = 16_384;

  /** The words of each file choose the set of grade words. */
  private static final String BY_FILE = "by-file";

  private YamlScheme() {}

  static List<Dimension> dimensions(YamlNode node) {
    List<Dimension> dimensions = new ArrayList<>();
    node.map().forEach((id, child) -> dimensions.add(dimension(id, child)));
    if (dimensions.isEmpty()) {
      node.fault(NothingListed::new);
    }
    return dimensions;
  }

  private static Dimension dimension(String id, YamlNode node) {
    Map<String, YamlNode> map = node.map(Set.of("name", "indicators", "apart", "weakness"));
    YamlKeys keys = new YamlKeys(map);
    List<Part> parts = new ArrayList<>();
    keys.find("indicators")
        .ifPresentOrElse(
            n -> n.map().forEach((indicator, w) -> parts.add(new Part(indicator, weight(w)))),
            () ->
                node.fault((at, key) -> new MissingKey(at, key, "indicators", "{confidence: 1}")));
    boolean apart =
        keys.find("apart").flatMap(n -> n.oneOf("true", "false")).orElse("false").equals("true");
    return new Dimension(
        id,
        keys.find("name").map(n -> name(id, n)).orElse(plain(id)),
        parts,
        apart,
        keys.find("weakness").flatMap(YamlScheme::weakness));
  }

  private static Optional<Weakness> weakness(YamlNode node) {
    YamlKeys keys = new YamlKeys(node.map(Set.of("year", "zh-CN", "en")));
    if (keys.find("year").isEmpty()) {
      node.fault((at, key) -> new MissingKey(at, key, "year", "1921–9999"));
    }
    Optional<Name> name = name(keys);
    if (name.isEmpty()) {
      node.fault((at, key) -> new MissingKey(at, key, "zh-CN", "zh-CN, en"));
    }
    return keys.find("year")
        .flatMap(n -> n.integer(1921, 9999))
        .flatMap(year -> name.map(n -> new Weakness(year, n)));
  }

  private static Name plain(String id) {
    return new Name(id, id.replace('_', ' '));
  }

  static Name name(String id, YamlNode node) {
    return name(new YamlKeys(node.map(Set.of("zh-CN", "en")))).orElse(plain(id));
  }

  /** What is said in one language only stands in both. */
  private static Optional<Name> name(YamlKeys keys) {
    Optional<String> chinese = keys.find("zh-CN").flatMap(YamlNode::text);
    Optional<String> english = keys.find("en").flatMap(YamlNode::text);
    return chinese.or(() -> english).map(either -> new Name(either, english.orElse(either)));
  }

  static List<Indicator> indicators(YamlNode node) {
    List<Indicator> indicators = new ArrayList<>();
    node.map().forEach((id, child) -> indicators.add(indicator(id, child)));
    return indicators;
  }

  private static Indicator indicator(String id, YamlNode node) {
    YamlKeys keys =
        new YamlKeys(node.map(Set.of("scale", "minimum", "maximum", "aliases", "position")));
    if (keys.find("scale").isEmpty()) {
      node.fault((at, key) -> new MissingKey(at, key, "scale", "points, grade"));
    }
    String scale = keys.find("scale").flatMap(n -> n.oneOf("points", "grade")).orElse("grade");
    return new Indicator(
        id,
        scale.equals("points") ? points(node, keys) : new Scale.Grades(),
        aliases(keys),
        position(keys));
  }

  private static OptionalInt position(YamlKeys keys) {
    keys.find("position")
        .filter(node -> aliases(keys).isEmpty())
        .ifPresent(node -> node.fault(PositionWithoutAlias::new));
    return keys.find("position")
        .flatMap(node -> node.integer(1, LAST_POSITION))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** The set that a text names; the one before where it names none. */
  static Optional<GradeWords> gradeWords(YamlNode node, Optional<GradeWords> before) {
    List<GradeWords> sets = List.of(GradeWords.values());
    String[] legal =
        Stream.concat(Stream.of(BY_FILE), sets.stream().map(GradeWords::spelled))
            .toArray(String[]::new);
    Optional<String> text = node.oneOf(legal);
    return text.isEmpty()
        ? before
        : sets.stream().filter(set -> set.spelled().equals(text.get())).findFirst();
  }

  private static Scale points(YamlNode node, YamlKeys keys) {
    long minimum =
        keys.find("minimum").flatMap(n -> n.hundredths(-SCALE_BOUND, SCALE_BOUND)).orElse(0L);
    long maximum =
        keys.find("maximum").flatMap(n -> n.hundredths(-SCALE_BOUND, SCALE_BOUND)).orElse(10_000L);
    if (minimum >= maximum) {
      String lowest = Scale.Points.print(minimum);
      String highest = Scale.Points.print(maximum);
      node.fault((at, key) -> new InvertedScale(at, key, lowest, highest));
      return new Scale.Points(0, 10_000);
    }
    return new Scale.Points(minimum, maximum);
  }

  static GradePoints gradePoints(YamlNode node, GradePoints before) {
    YamlKeys keys =
        new YamlKeys(
            node.map(
                Set.of(
                    Grade.GOOD.code(),
                    Grade.FAIRLY_GOOD.code(),
                    Grade.AVERAGE.code(),
                    Grade.POOR.code())));
    GradePoints points =
        new GradePoints(
            points(keys, Grade.GOOD, before),
            points(keys, Grade.FAIRLY_GOOD, before),
            points(keys, Grade.AVERAGE, before),
            points(keys, Grade.POOR, before));
    if (points.good() < points.fairlyGood()
        || points.fairlyGood() < points.average()
        || points.average() < points.poor()) {
      node.fault(RisingGrades::new);
    }
    return points;
  }

  private static long points(YamlKeys keys, Grade grade, GradePoints before) {
    return keys.find(grade.code()).flatMap(n -> n.hundredths(0, 100)).orElse(before.of(grade));
  }

  static List<Group> groups(YamlNode node) {
    List<Group> groups = new ArrayList<>();
    node.map().forEach((id, child) -> groups.add(group(id, child)));
    return groups;
  }

  private static Group group(String id, YamlNode node) {
    YamlKeys keys = new YamlKeys(node.map(Set.of("name", "weight", "aliases", "exclude-own")));
    if (keys.find("weight").isEmpty()) {
      node.fault((at, key) -> new MissingKey(at, key, "weight", "0–1"));
    }
    boolean excludeOwn =
        keys.find("exclude-own")
            .flatMap(n -> n.oneOf("true", "false"))
            .orElse("false")
            .equals("true");
    BigDecimal weight = keys.find("weight").map(YamlScheme::weight).orElse(BigDecimal.ZERO);
    Optional<Name> name = keys.find("name").map(n -> name(id, n));
    return new Group(id, name, weight, aliases(keys), excludeOwn);
  }

  private static BigDecimal weight(YamlNode node) {
    BigDecimal weight = node.number(0, 1).orElse(BigDecimal.ZERO);
    node.hasAtMost(WEIGHT_DECIMALS, weight);
    return weight;
  }

  private static List<String> aliases(YamlKeys keys) {
    return keys.find("aliases").map(YamlNode::list).orElse(List.of()).stream()
        .flatMap(n -> n.text().stream())
        .toList();
  }
}
