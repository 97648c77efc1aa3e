/**
 * The walk through all files: at every quarter's start, because another quarter then decides, and on request. In batches
 * along the primary key, each in its own transaction, so it costs the same per file however many there are and goes on
 * where it stopped.
 */
@NullMarked
package kefu.customer.recalculation;

import org.jspecify.annotations.NullMarked;
