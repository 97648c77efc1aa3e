/**
 * An integration to copy from: {@code CrmMirror} is the loop, {@code Pull} and {@code Push} the two directions, {@code Notes}
 * what has to survive a restart, {@code Crm} the other system.
 */
@org.jspecify.annotations.NullMarked
package kefu.samples.crm;
