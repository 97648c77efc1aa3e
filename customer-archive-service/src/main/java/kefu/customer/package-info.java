/** Seed. */
@org.jspecify.annotations.NullMarked
package kefu.customer;
