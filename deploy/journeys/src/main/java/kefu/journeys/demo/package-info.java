/** A day of a call centre, played from a data file and told as it goes. */
@org.jspecify.annotations.NullMarked
package kefu.journeys.demo;
