/**
 * Empty exports to fill in. In: a folder, a year, a language. Out: a file of every kind with the
 * headers of the contract and one example that is not read, and the rules with every key commented
 * out. Reads no export.
 */
@NullMarked
package partybuilding.assessment.template;

import org.jspecify.annotations.NullMarked;
