/**
 * Events reach the service: each has exactly one effect, in order per aggregate; what cannot be handled is parked with its
 * reason and can be replayed.
 */
@NullMarked
package kefu.platform.inbox;

import org.jspecify.annotations.NullMarked;
