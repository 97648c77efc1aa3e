/**
 * Customers other services name and who never had a file here. The services take each other's ids as they are; whoever gives an
 * id out says afterwards which ones it never gave out (decision 0010).
 */
@org.jspecify.annotations.NullMarked
package kefu.customer.stranger;
