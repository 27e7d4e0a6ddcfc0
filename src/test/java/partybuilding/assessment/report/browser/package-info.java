/**
 * The report as its readers have it: in a browser, under a validator, in a spreadsheet program and
 * on paper. Runs with the profile that brings the libraries, on a machine that has the programs.
 */
@NullMarked
package partybuilding.assessment.report.browser;

import org.jspecify.annotations.NullMarked;
