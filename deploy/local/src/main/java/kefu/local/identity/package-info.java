/** The keys of the local suite and the bearer tokens signed with them. */
@NullMarked
package kefu.local.identity;

import org.jspecify.annotations.NullMarked;
