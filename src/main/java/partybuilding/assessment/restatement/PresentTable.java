package partybuilding.assessment.restatement;

/**
 * A table about to be published.
 *
 * @param traits how it is compared with earlier ones
 * @param table its figures
 */
public record PresentTable(TableTraits traits, FigureTable table) {}
