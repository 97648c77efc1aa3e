/**
 * Stories that go through the whole suite from the outside: only the gateway, tokens and the clock are used, so that
 * they can be played against any deployment that offers the three.
 */
@org.jspecify.annotations.NullMarked
package kefu.journeys;
