/**
 * How much a caller may ask for: one bucket of tokens for each person and each API client, the same for all replicas, from
 * which every replica takes a few at a time.
 */
@org.jspecify.annotations.NullMarked
package kefu.gateway.limit;
