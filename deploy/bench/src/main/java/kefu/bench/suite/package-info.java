/** The running suite as a bench meets it: its addresses, a connection to it, loads of many connections, its relay and its consumers. */
@NullMarked
package kefu.bench.suite;

import org.jspecify.annotations.NullMarked;
