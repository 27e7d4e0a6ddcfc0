package partybuilding.assessment.report.page.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.meeting.DecidedGrade;
import partybuilding.assessment.facts.meeting.QuotaCount;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.MeetingTrace;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/**
 * Sentences on the decided grades beside the quota and the order of the ballots. Grades are decided
 * by the committee, so no sentence calls one wrong.
 */
final class DecidedGradeWords {
  private static final int MOST_NAMES = 12;

  private DecidedGradeWords() {}

  /** The sentences on the report year. */
  static List<Traced> of(PageInput input) {
    int year = input.facts().year();
    List<Traced> sentences = new ArrayList<>();
    input.facts().meetings().threads().quotas().stream()
        .filter(quota -> quota.year() == year)
        .map(quota -> quota(quota, input.wording()))
        .forEach(sentences::add);
    order(input).ifPresent(sentences::add);
    return sentences;
  }

  private static Traced quota(QuotaCount quota, PageWording wording) {
    Map<String, String> values =
        Map.of(
            "branches", NumberText.count(quota.branches()),
            "decided", NumberText.count(quota.decided()),
            "notGood", NumberText.count(quota.notGood()),
            "required", NumberText.count(quota.required()));
    String key = quota.notGood() < quota.required() ? "quota.short" : "quota.met";
    return new Traced(Printed.words(wording.text(key, values)), MeetingTrace.of(quota, wording));
  }

  private static Optional<Traced> order(PageInput input) {
    List<DecidedGrade> ranked =
        input.facts().meetings().threads().grades().stream()
            .filter(decided -> decided.year() == input.facts().year())
            .filter(decided -> decided.rank().isPresent())
            .toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    boolean rankable = ranked.stream().noneMatch(DecidedGradeWords::unranked);
    return Optional.of(
        rankable
            ? outOfOrder(ranked, input)
            : Traced.words(input.wording().text("order.not_rankable")));
  }

  private static boolean unranked(DecidedGrade decided) {
    return decided.rank().flatMap(BranchRank::place).isEmpty();
  }

  private static Traced outOfOrder(List<DecidedGrade> ranked, PageInput input) {
    PageWording wording = input.wording();
    List<DecidedGrade> named =
        ranked.stream().filter(decided -> decided.outOfOrder().orElse(0) > 0).toList();
    if (named.isEmpty()) {
      return Traced.words(wording.text("order.none"));
    }
    List<String> ids = named.stream().map(DecidedGrade::branch).toList();
    Map<String, String> names = Map.of("branches", input.branchNames(ids, MOST_NAMES));
    List<TableTrace> rows =
        named.stream().limit(MOST_NAMES).map(d -> MeetingTrace.of(d, wording)).toList();
    return new Traced(Printed.words(wording.text("order.differs", names)), TableTrace.all(rows));
  }
}
