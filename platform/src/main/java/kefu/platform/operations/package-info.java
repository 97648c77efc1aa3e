/** What an operator needs of a running service: background work that drains, lag and age as metrics, replay. */
@NullMarked
package kefu.platform.operations;

import org.jspecify.annotations.NullMarked;
