package kefu.platform.outbox;

import java.util.UUID;

/**
 * What happened to an aggregate, in the service's own words.
 *
 * @param type such as {@code ticket.created.v1}; its schema lies under {@code META-INF/events/}
 * @param data ids and the facts a consumer needs, never personal data
 */
public record NewEvent(UUID aggregateId, String type, Object data) {}
