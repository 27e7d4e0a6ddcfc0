/**
 * Reads the rules. In: the text of assessment.yaml. Out: a rulebook, or a refusal with every fault
 * of the file. The only package that opens the YAML library.
 */
@NullMarked
package partybuilding.assessment.contract.yaml;

import org.jspecify.annotations.NullMarked;
