/** Answers gathered from several services. */
@org.jspecify.annotations.NullMarked
package kefu.gateway.catalogue;
