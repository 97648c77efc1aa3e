/** What the bare loops write. */
@org.jspecify.annotations.NullMarked
package kefu.bench.transfer;
