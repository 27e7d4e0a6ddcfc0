/**
 * Who may read the files that the program makes: nobody but the user it runs as, or everyone on the
 * machine. In: paths. Out: what folders and files are made with. Where a file system knows no
 * owners, they have what they inherit from the folder above.
 */
@NullMarked
package partybuilding.assessment.permission;

import org.jspecify.annotations.NullMarked;
