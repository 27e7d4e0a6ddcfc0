package partybuilding.sample.plan;

import partybuilding.assessment.language.Language;

/**
 * How large a synthetic college is and which years it covers.
 *
 * @param branches general Party branches in every year; at least 1
 * @param firstYear the first assessment year
 * @param lastYear the last assessment year; not before the first
 * @param evaluators ballots returned in every year; at least 3, one of each group
 * @param seed decides every number and phrase
 * @param language the language of headers, grades and states; names and phrases are Chinese
 */
public record SamplePlan(
    int branches, int firstYear, int lastYear, int evaluators, long seed, Language language) {
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 9000;
  private static final int YEARS_OF_A_STORY = 4;
  private static final int BRANCHES_OF_A_STORY = 6;

  /** Checks the ranges. */
  public SamplePlan {
    require(branches >= 1, "branches must be at least 1, not " + branches);
    require(evaluators >= 3, "evaluators must be at least 3, not " + evaluators);
    require(
        EARLIEST_YEAR <= firstYear && firstYear <= lastYear && lastYear <= LATEST_YEAR,
        "years must ascend within 1900-9000, not " + firstYear + "-" + lastYear);
  }

  /** A college of ordinary size: 14 branches and 82 ballots a year, 2019 to 2025. */
  public static SamplePlan college() {
    return new SamplePlan(14, 2019, 2025, 82, 20211231, Language.ZH_CN);
  }

  /** Whether there is room for a rename and a merger. */
  public boolean reorganised() {
    return branches >= BRANCHES_OF_A_STORY && lastYear - firstYear + 1 >= YEARS_OF_A_STORY;
  }

  private static void require(boolean met, String fault) {
    if (!met) {
      throw new IllegalArgumentException(fault);
    }
  }
}
