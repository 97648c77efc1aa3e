/** The typed client is written out of the documents the services promise, compiled, and asks what it says. */
package kefu.client.generator;
