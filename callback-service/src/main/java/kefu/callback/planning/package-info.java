/** The REST side for those who plan callbacks: rhythms, the days they fall on, the numbers in force. */
@NullMarked
package kefu.callback.planning;

import org.jspecify.annotations.NullMarked;
