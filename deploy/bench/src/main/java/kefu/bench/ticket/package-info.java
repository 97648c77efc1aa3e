/** Creating tickets and taking their steps, beside loops over JDBC that only write the same rows. */
@NullMarked
package kefu.bench.ticket;

import org.jspecify.annotations.NullMarked;
