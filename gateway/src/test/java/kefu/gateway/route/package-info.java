/** What arrives at the door when nobody means well. */
package kefu.gateway.route;
