/** Walks over every route of a service with input nobody should send, and sees that it is refused and changes nothing. */
package kefu.platform.testkit.walk;
