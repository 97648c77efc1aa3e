/** Following live, as a browser does. */
package kefu.gateway.stream;
