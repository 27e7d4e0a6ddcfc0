package partybuilding.assessment.standing;

import java.util.List;

/**
 * Everything that is kept of a year's adjustment. No ballot and no sum over a ballot is in it.
 *
 * @param year the assessment year
 * @param standings by {@code since}, dimension and branch; empty where ballots carry no id
 */
public record YearStandings(int year, List<BranchStanding> standings) {
  public YearStandings {
    standings = List.copyOf(standings);
  }
}
