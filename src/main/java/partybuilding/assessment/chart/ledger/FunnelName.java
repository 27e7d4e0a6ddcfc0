package partybuilding.assessment.chart.ledger;

/**
 * The label of a point of the funnel chart.
 *
 * @param text the branches there, with what they closed
 * @param at one of them
 */
record FunnelName(String text, FunnelMark at) {}
