/** The database as a whole: its connections, its failures, and who may read its files. */
@NullMarked
package partybuilding.assessment.store.database;

import org.jspecify.annotations.NullMarked;
