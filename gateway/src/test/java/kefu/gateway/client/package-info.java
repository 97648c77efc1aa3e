/** API clients, from the making of one to its last refused token. */
package kefu.gateway.client;
