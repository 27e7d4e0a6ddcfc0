package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.BranchRank;
import partybuilding.assessment.compare.DecidedGrade;
import partybuilding.assessment.compare.QuotaCount;

/**
 * The decided grades beside the quota and beside the order of the ballots. The job decides none, so
 * no sentence says that one is wrong.
 */
final class GradeWords {
  private static final int MOST_NAMES = 12;

  private GradeWords() {}

  /** What may be said of the report year. */
  static List<Traced> of(Material material) {
    int year = material.facts().year();
    List<Traced> sentences = new ArrayList<>();
    material.facts().meetings().threads().quotas().stream()
        .filter(quota -> quota.year() == year)
        .map(quota -> quota(quota, material.wording()))
        .forEach(sentences::add);
    order(material).ifPresent(sentences::add);
    return sentences;
  }

  private static Traced quota(QuotaCount quota, Wording wording) {
    Map<String, String> values =
        Map.of(
            "branches", Numbers.count(quota.branches()),
            "decided", Numbers.count(quota.decided()),
            "notGood", Numbers.count(quota.notGood()),
            "required", Numbers.count(quota.required()));
    String key = quota.notGood() < quota.required() ? "quota.short" : "quota.met";
    return new Traced(Printed.words(wording.text(key, values)), MeetingTrace.of(quota, wording));
  }

  private static Optional<Traced> order(Material material) {
    List<DecidedGrade> ranked =
        material.facts().meetings().threads().grades().stream()
            .filter(decided -> decided.year() == material.facts().year())
            .filter(decided -> decided.rank().isPresent())
            .toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    boolean rankable = ranked.stream().noneMatch(GradeWords::unranked);
    return Optional.of(
        rankable
            ? outOfOrder(ranked, material)
            : Traced.words(material.wording().text("order.not_rankable")));
  }

  private static boolean unranked(DecidedGrade decided) {
    return decided.rank().flatMap(BranchRank::place).isEmpty();
  }

  private static Traced outOfOrder(List<DecidedGrade> ranked, Material material) {
    Wording wording = material.wording();
    List<DecidedGrade> named =
        ranked.stream().filter(decided -> decided.outOfOrder().orElse(0) > 0).toList();
    if (named.isEmpty()) {
      return Traced.words(wording.text("order.none"));
    }
    List<String> ids = named.stream().map(DecidedGrade::branch).toList();
    Map<String, String> names = Map.of("branches", material.branchNames(ids, MOST_NAMES));
    List<Trace> rows =
        named.stream().limit(MOST_NAMES).map(d -> MeetingTrace.of(d, wording)).toList();
    return new Traced(Printed.words(wording.text("order.differs", names)), Trace.all(rows));
  }
}
