package kefu.gateway.feed;

import java.util.Map;
import java.util.UUID;

/**
 * A change together with what is known of the rows it speaks of.
 *
 * @param guards by the ids the change mentions; rows nobody keeps from anybody have none
 */
public record Heard(Change change, Map<UUID, Guard> guards) {}
