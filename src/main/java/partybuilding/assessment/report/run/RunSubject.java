package partybuilding.assessment.report.run;

import java.time.LocalDate;

/**
 * What a report is about.
 *
 * @param year the report's
 * @param edition the code of its readers
 * @param asOf the day the ledger is judged on
 * @param language the report's language tag
 * @param organisation whose report it is; empty if the record does not say so
 * @param files how many files went in
 */
public record RunSubject(
    int year, String edition, LocalDate asOf, String language, String organisation, int files) {}
