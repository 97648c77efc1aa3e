/** Limits over several replicas, on one real database. */
package kefu.gateway.limit;
