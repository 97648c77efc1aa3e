/** The one way JSON is read and written: strict for what clients send, tolerant for what other services publish. */
@NullMarked
package kefu.platform.json;

import org.jspecify.annotations.NullMarked;
