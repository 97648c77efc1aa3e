/**
 * The launcher: the whole suite on one machine, with a real MySQL and a real Kafka. It starts with nothing but a JDK,
 * so it uses nothing but the JDK.
 *
 * <ul>
 *   <li>{@code command}: what a person can type after {@code ./kefu}
 *   <li>{@code server}: the processes it starts and watches
 *   <li>{@code artifact}: what it fetches and builds
 *   <li>{@code process}: starting, finding and ending detached processes; ports; disk
 *   <li>{@code identity}: keys and tokens of the local suite
 *   <li>{@code time}: the movable clock of the local suite
 * </ul>
 */
@NullMarked
package kefu.local;

import org.jspecify.annotations.NullMarked;
