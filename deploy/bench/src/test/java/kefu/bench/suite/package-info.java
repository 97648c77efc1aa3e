/** The arithmetic behind the figures; the measures themselves need a running suite. */
@org.jspecify.annotations.NullMarked
package kefu.bench.suite;
