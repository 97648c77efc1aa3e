/** The way of events: how many the relay sends, and how soon somebody holds one; beside a bare producer. */
@NullMarked
package kefu.bench.event;

import org.jspecify.annotations.NullMarked;
