/** Pure dates: in which rhythm a customer is called back, and when a business day is over. */
@NullMarked
package kefu.callback.schedule;

import org.jspecify.annotations.NullMarked;
