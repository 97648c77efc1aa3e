/**
 * The only place that asks the machine what time it is. Everything else injects {@link java.time.Clock} or takes an
 * instant as an argument, so that time can be moved in rehearsals and tests.
 */
@NullMarked
package kefu.platform.time;

import org.jspecify.annotations.NullMarked;
