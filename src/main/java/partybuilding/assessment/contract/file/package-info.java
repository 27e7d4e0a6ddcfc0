/**
 * The files of a data folder: the kinds of exports, each with its columns and the form in which its
 * rows are kept, and all that assessment.yaml says. Out: records. Knows nothing of YAML, of CSV or
 * of figures.
 */
@NullMarked
package partybuilding.assessment.contract.file;

import org.jspecify.annotations.NullMarked;
