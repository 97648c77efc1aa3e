/** What other services report that makes a callback due: each event is translated into this service's own words, no more. */
@NullMarked
package kefu.callback.intake;

import org.jspecify.annotations.NullMarked;
