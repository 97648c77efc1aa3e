/** How a replica of any service leaves: what it has taken is answered, and nobody is cut off. */
@org.jspecify.annotations.NullMarked
package kefu.platform.drain;
