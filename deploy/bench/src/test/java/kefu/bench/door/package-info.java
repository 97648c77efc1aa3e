/** Tests of how the gateway is measured. */
@NullMarked
package kefu.bench.door;

import org.jspecify.annotations.NullMarked;
