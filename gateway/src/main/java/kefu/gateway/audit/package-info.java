/** Who administered what, when and from which request: written with the act, never changed. */
@org.jspecify.annotations.NullMarked
package kefu.gateway.audit;
