/** Files of tickets and of customers, imported through the gateway. */
@NullMarked
package kefu.bench.transfer;

import org.jspecify.annotations.NullMarked;
