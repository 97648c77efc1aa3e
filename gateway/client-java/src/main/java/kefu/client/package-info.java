/**
 * The suite from a Java program. {@link kefu.client.Kefu} reads, writes once and follows lists and changes; what it reads it
 * turns into small records of the caller's own, which name the fields he uses and no others.
 */
@org.jspecify.annotations.NullMarked
package kefu.client;
