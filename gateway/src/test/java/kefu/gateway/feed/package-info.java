/** The feed and the stream, tried with events of services that are not there. */
package kefu.gateway.feed;
