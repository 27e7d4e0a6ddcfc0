package partybuilding.assessment.report.page.pair;

import partybuilding.assessment.report.page.base.Movement;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * A branch in two years.
 *
 * @param id the branch's
 * @param name the branch's
 * @param link the file of its own page
 * @param before in the earlier year
 * @param after in the later year
 * @param trace of the change between the two
 * @param movement the change, its interval and its word
 */
public record PairRow(
    String id,
    String name,
    String link,
    PairScore before,
    PairScore after,
    TableTrace trace,
    Movement movement) {}
