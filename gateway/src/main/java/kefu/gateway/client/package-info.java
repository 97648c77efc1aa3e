/**
 * Programs that call the API: who they are, what they may touch, the secrets they prove themselves with, and the tokens they
 * get for them. A person decides in {@code kefu.platform.identity}; a machine is known here alone.
 */
@org.jspecify.annotations.NullMarked
package kefu.gateway.client;
