/** The movable clock of the local suite: a small file that all services read. */
@NullMarked
package kefu.local.time;

import org.jspecify.annotations.NullMarked;
