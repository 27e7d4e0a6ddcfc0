package partybuilding.assessment.contract.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.GradePoints;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.notice.RulesNotice.RisingGrades;

/** Reads {@code grades} and {@code grade-words}. */
final class YamlGrades {
  /** The words of each file choose the set of grade words. */
  private static final String BY_FILE = "by-file";

  private YamlGrades() {}

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
}
