/** The gateway: what it adds to a request, how many may follow live, and how fast webhooks are delivered. */
@NullMarked
package kefu.bench.door;

import org.jspecify.annotations.NullMarked;
