/**
 * Who calls: the operator behind the bearer token, and the roles and rank a route demands. Every service verifies the
 * token itself; what the gateway says is not enough.
 */
@org.jspecify.annotations.NullMarked
package kefu.platform.identity;
