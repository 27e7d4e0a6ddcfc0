package partybuilding.assessment.facts.meeting;

import java.util.List;

/**
 * What the leadership tracks across meetings. It compares branches with each other, so it is not
 * part of a branch's own edition.
 *
 * @param modes by year, dimension and mode
 * @param grades by year and branch
 * @param quotas by year
 * @param differences by year, branch, indicator and pair of groups; none in a year whose figures do
 *     not appear by group
 * @param weaknesses in the order of their dimensions
 * @param requirements by year and branch, with the sums over all branches
 */
public record MeetingThreads(
    List<ModeScore> modes,
    List<DecidedGrade> grades,
    List<QuotaCount> quotas,
    List<GroupDifference> differences,
    List<WeaknessState> weaknesses,
    List<RequirementCount> requirements) {
  /** No facts. */
  public static final MeetingThreads NONE =
      new MeetingThreads(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public MeetingThreads {
    modes = List.copyOf(modes);
    grades = List.copyOf(grades);
    quotas = List.copyOf(quotas);
    differences = List.copyOf(differences);
    weaknesses = List.copyOf(weaknesses);
    requirements = List.copyOf(requirements);
  }
}
