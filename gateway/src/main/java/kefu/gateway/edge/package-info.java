/** What every request meets before anybody asks what it wants: how long its head may be and take, and which pages may send it. */
@org.jspecify.annotations.NullMarked
package kefu.gateway.edge;
