/** Which service owns a path, who may pass, and the way there and back. */
@org.jspecify.annotations.NullMarked
package kefu.gateway.route;
