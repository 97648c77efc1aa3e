/** The client against a gateway that dawdles, dies and refuses. */
package kefu.client;
