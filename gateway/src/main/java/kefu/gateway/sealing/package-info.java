/** Keeps secrets that must be readable again (a signing key, a webhook's secret) unreadable in the database and its copies. */
@org.jspecify.annotations.NullMarked
package kefu.gateway.sealing;
