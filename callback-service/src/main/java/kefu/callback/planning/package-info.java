/** The REST side for those who plan callbacks: rhythms, and the days they fall on. */
@NullMarked
package kefu.callback.planning;

import org.jspecify.annotations.NullMarked;
