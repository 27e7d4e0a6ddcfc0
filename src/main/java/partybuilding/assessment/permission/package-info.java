/**
 * File permissions: only the user who runs the program may read a file, or everyone on the machine.
 * In: paths. Out: attributes of new files and folders. On a file system without POSIX permissions,
 * files inherit the permissions of the folder above.
 */
@NullMarked
package partybuilding.assessment.permission;

import org.jspecify.annotations.NullMarked;
