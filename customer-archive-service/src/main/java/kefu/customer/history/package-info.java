/** What was done for a customer (服务记录, 002-M17 4): tickets closed and callbacks completed, as other services tell it. */
@NullMarked
package kefu.customer.history;

import org.jspecify.annotations.NullMarked;
