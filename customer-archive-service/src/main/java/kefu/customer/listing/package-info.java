/** Files found: lists along an index, look-ups, words of a name; and what was found given out as one file. */
@NullMarked
package kefu.customer.listing;

import org.jspecify.annotations.NullMarked;
