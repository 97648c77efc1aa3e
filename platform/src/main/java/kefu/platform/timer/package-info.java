/**
 * Durable timers: what must happen at a moment happens once, in due order, also after a downtime and when the local clock
 * is moved.
 */
@NullMarked
package kefu.platform.timer;

import org.jspecify.annotations.NullMarked;
