/** Identifiers the application makes itself, before anything is stored. */
@NullMarked
package kefu.platform.id;

import org.jspecify.annotations.NullMarked;
