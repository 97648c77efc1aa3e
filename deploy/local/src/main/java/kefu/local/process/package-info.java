/** Starting, finding and ending detached processes; who holds a port; how much disk is left. */
@NullMarked
package kefu.local.process;

import org.jspecify.annotations.NullMarked;
