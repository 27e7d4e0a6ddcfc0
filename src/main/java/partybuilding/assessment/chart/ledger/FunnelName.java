package partybuilding.assessment.chart.ledger;

/**
 * What stands beside a place of the funnel.
 *
 * @param text the branches there, with what they closed
 * @param at one of them
 */
record FunnelName(String text, FunnelMark at) {}
